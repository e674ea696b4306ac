import type { Role } from '../../../domain/conversation.ts';
import type { Doubt } from '../draft.ts';
import type { Problem } from '../propose.ts';

/** The message of the agent's language for a key, with its places filled. */
export type GuideWords = (key: string, given?: string[]) => string;

const ROLES: Readonly<Record<Role, string>> = {
  customer: 'by_customer',
  ai: 'by_ai',
  agent: 'by_agent',
  system: 'by_system',
  unknown: 'by_unknown',
};

const DOUBTS: Readonly<Record<Doubt['kind'], string>> = {
  'same look': 'teach_doubt_sameLook',
  unmarked: 'teach_doubt_unmarked',
  'not shown': 'teach_doubt_notShown',
  fragile: 'teach_doubt_fragile',
  'no names': 'teach_doubt_noNames',
  'no times': 'teach_doubt_noTimes',
  'no composer': 'teach_doubt_noComposer',
};

const PROBLEMS: Readonly<Record<Problem, string>> = {
  'too few': 'teach_problem_tooFew',
  'same message': 'teach_problem_sameMessage',
  apart: 'teach_problem_apart',
  'no id': 'teach_problem_noId',
  'no pattern': 'teach_problem_noPattern',
};

export const roleWord = (say: GuideWords, role: Role): string => say(ROLES[role]);

export const doubtWords = (say: GuideWords, doubt: Doubt): string =>
  say(DOUBTS[doubt.kind], 'role' in doubt ? [roleWord(say, doubt.role)] : []);

export const problemWords = (say: GuideWords, problem: Problem): string => say(PROBLEMS[problem]);
