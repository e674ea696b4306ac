import { rowsApart } from '../../model/data/apart.ts';
import { readSet } from '../../model/data/sets.ts';

/** What a reader said of a whole conversation; the guide is in the data's gold/README.md. */
export interface Labels {
  readonly promises: readonly { readonly i: number; readonly quote: string }[];
  readonly tried: readonly { readonly i: number; readonly by: string; readonly result: string }[];
}

export interface Labelled {
  readonly source: 'own' | 'handoff_tau' | 'tau';
  readonly lang: string;
  /** The same task recurs in several conversations, which stay together. */
  readonly group: string;
  readonly turns: readonly { readonly role: string; readonly text: string }[];
  readonly labels: Labels;
}

/** One line of a set; `labels` of the whole conversation are there in `own` and `handoff_tau` only. */
interface Line {
  readonly id: string;
  readonly lang?: string;
  readonly turns: Labelled['turns'];
  readonly labels: Labels & { readonly domain?: string; readonly task_id?: string };
}

/** Scenario of a simulated call, task of a benchmark, else the conversation itself. */
function groupOf(id: string): string {
  return /^whissle-(.*?)-2026/.exec(id)?.[1] ?? (/^tau1-/.test(id) ? id.replace(/-\d+$/, '') : id);
}

/** Labels of our own on conversations of `train/tau`, kept here without their texts. */
function apart(): Map<string, readonly string[][]> {
  const of = new Map<string, string[][]>();
  for (const [id = '', ...rest] of rowsApart('brief')) {
    of.set(id, [...(of.get(id) ?? []), rest]);
  }
  return of;
}

function placed(rows: readonly string[][], turns: Labelled['turns']): Labels {
  return {
    promises: rows.flatMap(([field, i, start, end]) =>
      field === 'promise'
        ? [{ i: Number(i), quote: turns[Number(i)]?.text.slice(Number(start), Number(end)) ?? '' }]
        : [],
    ),
    tried: rows.flatMap(([field, i, , , result = '', by = '']) =>
      field === 'tried' ? [{ i: Number(i), result, by }] : [],
    ),
  };
}

/** The conversations of `train/` that are labelled as a whole. @throws {MissingSet} where the folder lacks one. */
export function labelledIn(data: string): Labelled[] {
  const inline = (['own', 'handoff_tau'] as const).flatMap((source) =>
    readSet<Line>(data, `train/${source}`).map(({ id, lang, turns, labels }) => ({
      source,
      lang: lang ?? 'en',
      group: groupOf(id),
      turns,
      labels,
    })),
  );
  const ours = apart();
  const tau = readSet<Line>(data, 'train/tau').flatMap(({ id, lang, turns }) => {
    const rows = ours.get(id);
    if (!rows) return [];
    const labels = placed(rows, turns);
    return [{ source: 'tau' as const, lang: lang ?? 'en', group: groupOf(id), turns, labels }];
  });
  return [...inline, ...tau];
}
