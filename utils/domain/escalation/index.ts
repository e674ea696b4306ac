export { alertDue } from './alert.ts';
export { assess } from './assess.ts';
export type { Assessment, Band, Confidence, Family, Finding, Share } from './assessment.ts';
export { bandOf } from './bands.ts';
export { openWeights, type Weights } from './model/weights.ts';
export { rawScore, type Scored, score, type Terms } from './score.ts';
export { type Trigger, triggerById, triggers } from './triggers/index.ts';
