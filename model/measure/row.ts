/** One line of the report; what makes no sense for it stays out. */
export interface Measured {
  readonly measure: string;
  readonly data: string;
  readonly n: number | string;
  readonly learned: string;
  readonly rules?: string;
  readonly vader?: string;
  readonly floor?: string;
  readonly anchor?: string;
  readonly bar?: string;
  readonly isMet?: boolean;
}

/** What one measure found, and what has to be known to read it. */
export interface Measurement {
  readonly rows: readonly Measured[];
  readonly notes: readonly string[];
}

/** A share to three digits: `.784`; `–` where there is none. */
export function fig(value: number, digits = 3): string {
  return Number.isFinite(value) ? value.toFixed(digits).replace(/^(-?)0\./, '$1.') : '–';
}

const HEAD = [
  'measure',
  'data',
  'n',
  'Baton, learned',
  'rules only',
  'VADER',
  'floor',
  'published',
  'bar',
  'met',
];

function met(isMet: boolean | undefined): string {
  if (isMet === undefined) return '–';
  return isMet ? 'yes' : '**no**';
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Measured[]): string {
  const cells = rows.map((row) => [
    row.measure,
    row.data,
    String(row.n),
    row.learned,
    row.rules ?? '–',
    row.vader ?? '–',
    row.floor ?? '–',
    row.anchor ?? '–',
    row.bar ?? '–',
    met(row.isMet),
  ]);
  const line = (of: readonly string[]) => `| ${of.join(' | ')} |`;
  return [line(HEAD), line(HEAD.map(() => '---')), ...cells.map(line)].join('\n');
}
