/** How far a brand may move a trigger's weight from its default, as a factor; facts: ±50 % at most. */
export const FACTORS = { least: 0.5, most: 1.5 } as const;

/** Triggers that no brand and no verdict may change: a person is asked for, or somebody is in danger. */
export const LOCKED: readonly string[] = ['E1', 'E2', 'R1'];

/** Slope and shift that a brand's calibration may have. */
export const CALIBRATION_BOUNDS = { a: { least: 0.5, most: 2 }, b: { least: -1, most: 1 } } as const;

export function isLocked(trigger: string): boolean {
  return LOCKED.includes(trigger);
}

/** The factor within bounds, in hundredths; 1 for what is no number and for a locked trigger. */
export function boundedFactor(trigger: string, factor: number): number {
  if (isLocked(trigger) || Number.isNaN(factor)) return 1;
  return Math.round(Math.max(FACTORS.least, Math.min(FACTORS.most, factor)) * 100) / 100;
}
