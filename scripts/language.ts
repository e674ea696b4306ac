// Fits the words that tell languages apart, `node scripts/run.mjs language -- --data <folder>`: prints how right they
// are on texts left out, then writes utils/domain/language/weights-words.ts. The same data give the same file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { levelsFrom, TOLD_APART, tell } from '../utils/domain/language.ts';
import { fitLevels, type Sample } from './language/fit.ts';

interface Line {
  readonly lang: string;
  readonly turns: readonly { readonly role: string; readonly text: string }[];
  readonly labels?: { readonly split?: string };
}

const FOLDS = 5;
/** Talk with a helpdesk counts more than a tweet. */
const WEIGHT = { talk: 2, tweet: 1, tau: 0.3 };
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } });
const folder = join(resolve(values.data), 'train');

if (!existsSync(folder)) {
  process.stdout.write(`no training texts in ${folder}: nothing fitted\n`);
} else {
  const own = read('own');
  const tweets = read('xlmt_sentiment').filter(({ labels }) => labels?.split === 'train');
  const tau = read('handoff_tau');
  const samplesOf = (fold: number | null): Sample[] => {
    const kept = (lines: readonly Line[]) => lines.filter((_, i) => fold === null || i % FOLDS !== fold);
    return [
      ...kept(own).flatMap((line) => texts(line, WEIGHT.talk)),
      ...kept(tweets).flatMap((line) => texts(line, WEIGHT.tweet)),
      ...tau.flatMap((line) => texts(line, WEIGHT.tau)),
    ].filter(({ language }) => (TOLD_APART as readonly string[]).includes(language));
  };
  const right = new Map<string, { n: number; right: number; wrong: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const levels = levelsFrom(fitLevels(samplesOf(fold)));
    const mark = (what: string, text: string, language: string) => {
      const row = right.get(`${what} ${language}`) ?? { n: 0, right: 0, wrong: 0 };
      const told = tell(text, levels);
      right.set(`${what} ${language}`, {
        n: row.n + 1,
        right: row.right + Number(told === language),
        wrong: row.wrong + Number(told !== null && told !== language),
      });
    };
    for (const line of own.filter((_, i) => i % FOLDS === fold)) {
      const said = line.turns.filter(({ role }) => role === 'customer').map(({ text }) => text);
      mark('conversation', said.join('\n'), line.lang);
      for (const text of said)
        mark(isLong(text) ? 'message, 4 words on' : 'shorter message', text, line.lang);
    }
    for (const line of tweets.filter((_, i) => i % FOLDS === fold))
      for (const { text, language } of texts(line, 1).filter((one) => isLong(one.text))) {
        mark('tweet, 4 words on', text, language);
        mark("tweet's first 4 words", text.split(/\s+/).slice(0, 4).join(' '), language);
      }
  }
  for (const [what, { n, right: hits, wrong }] of [...right].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(
      `${what.padEnd(28)} n ${String(n).padStart(4)}  right ${(hits / n).toFixed(3)}  wrong ${(wrong / n).toFixed(3)}\n`,
    );
  write(fitLevels(samplesOf(null)));
}

function read(name: string): Line[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

function texts({ lang, turns }: Line, weight: number): Sample[] {
  return turns.map(({ text }) => ({
    language: lang,
    text: text.replace(/@user|http\S*|^RT |#\S+/g, '').trim(),
    weight,
  }));
}

function isLong(text: string): boolean {
  return text.trim().split(/\s+/).length >= 4 || /[\u3040-\u30ff\u4e00-\u9fff]{4}/.test(text);
}

function write(table: ReadonlyMap<string, readonly string[]>): void {
  const quoted = (text: string) => (text.includes("'") ? `"${text}"` : `'${text}'`);
  // A line for each row, or two where it would be too long: as the formatter has it.
  const rows = [...table].map(([levels, of]) => {
    const [key, value] = [`'${levels}'`, quoted(of.join(' '))];
    return `  ${key}:${key.length + value.length + 5 > 110 ? '\n   ' : ''} ${value},`;
  });
  const text = `/**
 * Written by scripts/language.ts. Words (accents off), starts (\`abc-\`) and ends (\`-abc\`) of words and accented
 * letters, by how foreign they are to en, de, fr, es, it, pt and nl: a digit each, 0 = most at home, 4 = never seen.
 */
export const LEVELS: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`;
  writeFileSync('utils/domain/language/weights-words.ts', text);
}
