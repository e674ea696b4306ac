import { describe, expect, it } from 'vitest';
import { parseOptions } from './show/options.ts';
import { lineOf } from './show/sight.ts';

describe('the options of npm start', () => {
  it('may be given with a space or an equals sign', () => {
    const spaced = parseOptions(['--helpdesk', 'intercom', '--speed', 'full', '--headless']);
    expect(parseOptions(['--helpdesk=intercom', '--speed=full', '--headless'])).toEqual(spaced);
    expect(spaced).toMatchObject({ helpdesk: 'intercom', speed: 0, headless: true, browser: 'chromium' });
  });

  it.each([
    [['--helpdesk', 'front'], '--helpdesk: "front" is not one of zendesk, intercom, chatwoot, zammad'],
    [['--browser', 'safari'], '--browser: "safari" is not one of chromium, firefox'],
    [['--speed', 'fast'], '--speed: "fast" is neither a factor such as 2 nor full'],
    [['--speed', '0'], '--speed: "0" is neither a factor such as 2 nor full'],
    [['--speed', 'Infinity'], '--speed: "Infinity" is neither a factor such as 2 nor full'],
    [['--conversation'], '--conversation: needs a value'],
    [['--conversation', '--headless'], '--conversation: needs a value'],
    [['--headless=yes'], '--headless: takes no value'],
    [['--verbose'], '"--verbose" is not an option; see --help'],
    [['--toString'], '"--toString" is not an option; see --help'],
    [['a.json'], '"a.json" is not an option; see --help'],
  ])('%j are refused in one line', (args, line) => {
    expect(() => parseOptions(args)).toThrow(new Error(line));
  });
});

describe('a printed line', () => {
  it('stays on one line, with the score as a bar', () => {
    const sight = { state: 'case', score: 62, band: 'recommend', covers: 3, reason: 'The AI repeats itself' };
    const line = lineOf(3, 'customer', `first\nsecond ${'x'.repeat(200)}`, sight);
    expect(line).not.toContain('\n');
    expect(line).toContain('██████░░░░  62  recommend · The AI repeats itself');
  });

  it('says so when no panel has drawn yet', () => {
    expect(lineOf(1, 'ai', 'hi', null)).toContain('(no panel)');
  });
});
