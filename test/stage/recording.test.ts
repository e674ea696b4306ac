import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRecording } from './recording.ts';
import { findRecording, readRecording } from './tau.ts';

const good = {
  id: 'one',
  licence: 'Apache-2.0',
  origin: 'a test',
  turns: [
    { role: 'customer', text: 'hello', at: '2026-11-19T12:00:00Z' },
    { role: 'human_agent', text: 'hi', author: 'Mira' },
  ],
};
const turn = (fields: object): object => ({
  ...good,
  turns: [good.turns[0], { ...good.turns[1], ...fields }],
});

describe('a recording', () => {
  it('is read with the stage’s own role words and times in epoch milliseconds', () => {
    const read = parseRecording(JSON.stringify(good), 'one.json');
    expect(read.turns).toEqual([
      { role: 'customer', text: 'hello', at: Date.UTC(2026, 10, 19, 12), author: null },
      { role: 'agent', text: 'hi', at: null, author: 'Mira' },
    ]);
  });

  const faults: readonly [string, unknown, string][] = [
    ['a list', [], 'the conversation: [] is not an object'],
    ['null', null, 'the conversation: null is not an object'],
    ['no id', { ...good, id: undefined }, 'id: is missing'],
    ['an empty id', { ...good, id: ' ' }, 'id: is empty'],
    ['an id of another kind', { ...good, id: 7 }, 'id: 7 is not a text'],
    ['no licence', { ...good, licence: undefined }, 'licence: is missing'],
    ['no origin', { ...good, origin: undefined }, 'origin: is missing'],
    [
      'an unknown helpdesk',
      { ...good, helpdesk: 'front' },
      'helpdesk: "front" is not one of zendesk, intercom',
    ],
    [
      'a customer that is no text',
      { ...good, customer: { name: 'A' } },
      'customer: {"name":"A"} is not a text',
    ],
    ['no turns', { ...good, turns: undefined }, 'turns: is missing'],
    ['turns of another kind', { ...good, turns: 'none' }, 'turns: "none" is not a list'],
    ['empty turns', { ...good, turns: [] }, 'turns: is empty'],
    [
      'too many turns',
      { ...good, turns: Array(2_001).fill(good.turns[0]) },
      'turns: 2001 turns are more than 2000',
    ],
    ['a turn of another kind', { ...good, turns: ['hi'] }, 'turns[0]: "hi" is not an object'],
    [
      'a role that does not exist',
      turn({ role: 'robot' }),
      'turns[1].role: "robot" is not one of customer, ai, agent, human_agent, system, note',
    ],
    [
      'a role that every object has',
      turn({ role: 'toString' }),
      'turns[1].role: "toString" is not one of customer, ai, agent, human_agent, system, note',
    ],
    ['no role', turn({ role: undefined }), 'turns[1].role: is missing'],
    ['no text', turn({ text: undefined }), 'turns[1].text: is missing'],
    ['a blank text', turn({ text: ' \n' }), 'turns[1].text: is empty'],
    ['a text of another kind', turn({ text: ['a'] }), 'turns[1].text: ["a"] is not a text'],
    [
      'a text of 1 MB',
      turn({ text: 'x'.repeat(1_000_000) }),
      'turns[1].text: 1000000 characters are more than 20000',
    ],
    ['an author of another kind', turn({ author: 5 }), 'turns[1].author: 5 is not a text'],
    [
      'a time in words',
      turn({ at: 'noon' }),
      'turns[1].at: "noon" is neither an ISO time nor epoch milliseconds',
    ],
    [
      'a time beyond all time',
      turn({ at: 1e300 }),
      'turns[1].at: 1e+300 is neither an ISO time nor epoch milliseconds',
    ],
    [
      'a time that goes back',
      turn({ at: '2026-11-19T11:00:00Z' }),
      'turns[1].at: is earlier than the turn before it',
    ],
  ];
  it.each(faults)('with %s is refused in one line that names the place', (_, value, line) => {
    expect(() => parseRecording(JSON.stringify(value), 'my.json')).toThrow(new Error(`my.json: ${line}`));
  });

  it('that is not JSON is refused in one line', () => {
    expect(() => parseRecording('{\n"id": \n oops', 'my.json')).toThrow(/^my\.json: not JSON: [^\n]+$/);
  });
});

describe('a conversation that a person names', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'baton-data-'));
    const lines = [
      { ...good, id: 'a-1', licence: undefined },
      { ...good, id: 'a-2', source: 'set', turns: [{ role: 'ai', text: '' }, good.turns[0]] },
    ];
    writeFileSync(join(folder, 'file.json'), JSON.stringify(good));
    mkdirSync(join(folder, 'train'));
    const packed = gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'));
    writeFileSync(join(folder, 'train', 'tau.jsonl.gz'), packed);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is found by its file', async () => {
    expect((await findRecording(join(folder, 'file.json'), folder)).id).toBe('one');
  });

  it('is found by its id in a data set, without the answers that are empty', async () => {
    expect((await findRecording('a-2', folder)).turns).toHaveLength(1);
    expect((await findRecording('tau:a-1', folder)).id).toBe('a-1');
  });

  it.each([
    ['no/such.json', 'no/such.json: no such file'],
    ['tau:a-9', 'a-9: no conversation of that id in <folder>/train/tau.jsonl.gz'],
    ['own:a-1', '<folder>/train/own.jsonl.gz: no such file; name the data folder with --data'],
  ])('as %s is refused in one line that names the place', async (named, line) => {
    await expect(findRecording(named, folder)).rejects.toThrow(new Error(line.replace('<folder>', folder)));
  });
});

describe('the shipped conversations', () => {
  const shipped = fileURLToPath(new URL('../conversations/', import.meta.url));
  const files = readdirSync(shipped).filter((file) => file.endsWith('.json'));

  it.each(files)('%s is a recording of 18–30 turns, all with times, under the project’s licence', (file) => {
    const read = readRecording(join(shipped, file));
    expect(`${read.id}.json`).toBe(file);
    expect(read.turns.length).toBeGreaterThanOrEqual(18);
    expect(read.turns.length).toBeLessThanOrEqual(30);
    expect(read.turns.every((each) => each.at !== null)).toBe(true);
    expect(read.licence).toBe('Apache-2.0');
  });

  it('are three', () => expect(files).toHaveLength(3));
});
