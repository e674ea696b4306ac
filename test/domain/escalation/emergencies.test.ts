import { describe, expect, it } from 'vitest';
import { type Case, emergencies, nearMisses } from './emergencies/cases.ts';
import { fires } from './firing.ts';

describe('danger to a person', () => {
  it.each(emergencies.map(({ language, kind, text }) => ({ language, kind, text })))(
    'is seen in $language, $kind: $text',
    ({ text }) => {
      expect(fires('R1', text)).toBe(true);
    },
  );

  it('is written of in nine languages, in at least sixty messages beside two hundred that are about none', () => {
    expect(new Set(emergencies.map(({ language }) => language)).size).toBe(9);
    expect(emergencies.length).toBeGreaterThanOrEqual(60);
    expect(nearMisses.length).toBeGreaterThanOrEqual(200);
  });

  it.each([false, true])('is what nine of ten such alarms are about (kept aside: %s)', (isHeldBack) => {
    const alarms = (cases: readonly Case[]) =>
      cases.filter(({ text, heldBack }) => heldBack === isHeldBack && fires('R1', text)).length;
    const right = alarms(emergencies);
    expect(right / (right + alarms(nearMisses))).toBeGreaterThanOrEqual(0.9);
  });
});
