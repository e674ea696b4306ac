import { describe, expect, it } from 'vitest';
import { emergencies, nearMisses } from './emergencies/cases.ts';
import { fires } from './firing.ts';

const misses = nearMisses.filter(({ text }) => fires('R1', text));

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

  it('is what at least nine of ten such alarms are about', () => {
    const seen = emergencies.filter(({ text }) => fires('R1', text)).length;
    expect(seen / (seen + misses.length)).toBeGreaterThanOrEqual(0.9);
  });
});
