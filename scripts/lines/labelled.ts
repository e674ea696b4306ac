import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What a reader said of a whole conversation; the guide is in the data's gold/README.md. */
export interface Labels {
  readonly promises: readonly { readonly i: number; readonly quote: string }[];
  readonly tried: readonly {
    readonly i: number;
    readonly by: string;
    readonly what: string;
    readonly result: string;
  }[];
}

export interface Labelled {
  readonly source: 'own' | 'handoff_tau';
  readonly lang: string;
  /** The same task recurs in several conversations, which stay together. */
  readonly group: string;
  readonly turns: readonly { readonly role: string; readonly text: string }[];
  readonly labels: Labels;
}

/** Scenario of a simulated call, task of a benchmark, else the conversation itself. */
function groupOf(id: string): string {
  return /^whissle-(.*?)-2026/.exec(id)?.[1] ?? (/^tau1-/.test(id) ? id.replace(/-\d+$/, '') : id);
}

/** The conversations of `train/` that are labelled as a whole; sets that are missing are left out. */
export function labelledIn(data: string): Labelled[] {
  return (['own', 'handoff_tau'] as const).flatMap((source) => {
    const file = join(data, 'train', `${source}.jsonl.gz`);
    if (!existsSync(file)) return [];
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
    return lines.map((line) => {
      const { id, lang, turns, labels } = JSON.parse(line);
      return { source, lang: lang ?? 'en', group: groupOf(id), turns, labels };
    });
  });
}
