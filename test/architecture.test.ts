import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** One source file: its path from the root, its text, and the paths or packages that it imports. */
interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: Source[] = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => sourceAt(join(folder, name))),
);

function sourceAt(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const from = [...text.matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
  return {
    path,
    text,
    imports: from.map((to) => (to.startsWith('.') ? normalize(join(dirname(path), to)) : to)),
  };
}

/** Everything that `path` pulls in, directly or not. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  for (const to of sources.find((source) => source.path === path)?.imports ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    reach(to, seen);
  }
  return seen;
}

const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const breaking = (files: Source[], isForbidden: (to: string, from: Source) => boolean) =>
  files.flatMap((from) =>
    from.imports.filter((to) => isForbidden(to, from)).map((to) => `${from.path} → ${to}`),
  );
const under = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
/** Tables of a language's words are data: "document" and "window" are words of customers there. */
const isLexicon = (path: string) => /lexicons\/|-words\.ts$|\/words\.ts$/.test(path);
const naming = (word: RegExp, allowed: (path: string) => boolean) =>
  sources
    .filter(({ path, text }) => !allowed(path) && !isLexicon(path) && word.test(code(text)))
    .map(({ path }) => path);
const isEdge = (to: string) => !to.startsWith('utils/') && !to.startsWith('components/');

describe('the arrow of the architecture', () => {
  it('the core imports nothing outside the core, valibot and chrono-node apart', () => {
    const allowed = /^(?:utils\/domain\/|valibot$|chrono-node(?:\/|$))/;
    expect(breaking(under('utils/domain/'), (to) => !allowed.test(to))).toEqual([]);
  });

  it('an edge (helpdesk, storage, assistant, messaging) knows the core and itself, never another edge', () => {
    const edges = [
      'utils/helpdesk/',
      'utils/storage/',
      'utils/assistant/',
      'utils/messaging.ts',
      'utils/tongue.ts',
      'utils/weights.ts',
    ];
    for (const edge of edges)
      expect(
        breaking(under(edge), (to) => !isEdge(to) && !to.startsWith('utils/domain/') && !to.startsWith(edge)),
      ).toEqual([]);
  });

  it('triage knows the core, the database, the providers, the language and the weights, and names the bus only for its answer', () => {
    const allowed = /^(utils\/(domain|storage|assistant)\/|utils\/(messaging|tongue|weights)\.ts$)/;
    expect(breaking(under('utils/triage.ts'), (to) => !isEdge(to) && !allowed.test(to))).toEqual([]);
  });

  it('a view knows the core and other views; the hooks alone reach the edges', () => {
    const views = under('components/').filter(({ path }) => !path.startsWith('components/hooks/'));
    const allowed = /^(utils\/domain\/|components\/(?!hooks\/))/;
    expect(breaking(views, (to) => !isEdge(to) && !allowed.test(to))).toEqual([]);
    expect(breaking(views, (to) => to.startsWith('wxt') || to.startsWith('dexie'))).toEqual([]);
  });

  it('the content script reaches neither Dexie nor React', () => {
    const reached = [...reach('entrypoints/content.ts')];
    expect(reached.length).toBeGreaterThan(10);
    expect(reached.filter((to) => /^(dexie|react)/.test(to))).toEqual([]);
  });

  it('only helpdesk, the badge and the views’ own pages name the document', () => {
    const allowed = (path: string) =>
      /^utils\/helpdesk\/|^utils\/badge\.ts$|^entrypoints\/|^components\/hooks\//.test(path);
    expect(naming(/\bdocument\b/, allowed)).toEqual([]);
  });

  it('only storage and the hooks name Dexie', () => {
    const allowed = (path: string) =>
      path.startsWith('utils/storage/') || path.startsWith('components/hooks/');
    expect(naming(/\bDexie\b|from 'dexie/, allowed)).toEqual([]);
  });

  it('no rule outside a helpdesk’s own file asks which helpdesk it is', () => {
    expect(naming(/[=!]==?\s*'(zendesk|intercom)'/, (path) => path.startsWith('utils/helpdesk/'))).toEqual(
      [],
    );
  });

  it('three modules reach the network: the history, the extension’s own files, and the way to a model', () => {
    const word = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource\b|sendBeacon|RTCPeerConnection/;
    const allowed = ['utils/assistant/egress.ts', 'utils/helpdesk/history/history.ts', 'utils/weights.ts'];
    expect(naming(word, () => false).sort()).toEqual(allowed);
  });

  it('the way to a model takes no redirect, no cookie and no referrer with it', () => {
    const text = code(sources.find(({ path }) => path === 'utils/assistant/egress.ts')?.text ?? '');
    expect([...text.matchAll(/\bfetch\s*\(/g)]).toHaveLength(1);
    for (const rule of ["redirect: 'error'", "credentials: 'omit'", "referrerPolicy: 'no-referrer'"])
      expect(text).toContain(rule);
  });

  it('no page’s own world comes near a model, its settings or its keys', () => {
    const reached = [...reach('entrypoints/content.ts')];
    expect(reached.filter((to) => /assistant|storage\/ledger/.test(to))).toEqual([]);
  });

  it('what a model gives is kept out of the score', () => {
    const score = under('utils/domain/escalation/');
    expect(breaking(score, (to) => to.includes('assistant'))).toEqual([]);
    expect(
      breaking(under('utils/domain/assistant/', 'utils/assistant/'), (to) => to.includes('/escalation/')),
    ).toEqual([]);
  });

  it('the weights are fetched from the extension’s own files and from nowhere else', () => {
    const text = code(sources.find(({ path }) => path === 'utils/weights.ts')?.text ?? '');
    const calls = [...text.matchAll(/\bfetch\s*\(/g)];
    expect(calls.length).toBeGreaterThan(0);
    expect([...text.matchAll(/\bfetch\(browser\.runtime\.getURL\('\//g)]).toHaveLength(calls.length);
  });

  it('the core has no clock, no chance and no browser', () => {
    const word = /Date\.now\(|new Date\(\)|Math\.random|performance\.now|\b(?:window|browser|chrome)[.[]/;
    const core = under('utils/domain/').filter(({ path, text }) => !isLexicon(path) && word.test(code(text)));
    expect(core.map(({ path }) => path)).toEqual([]);
  });

  it('no markup is made from text', () => {
    expect(
      naming(/dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|\beval\(|new Function/, () => false),
    ).toEqual([]);
  });
});

describe('the size of the rooms', () => {
  it('an entrypoint only wires: 70 lines at most', () => {
    const long = under('entrypoints/').filter(({ text }) => text.split('\n').length > 71);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('code files hold one idea: 200 lines at most, tables of words apart', () => {
    const isTable = (path: string) => isLexicon(path) || /playbooks|kinds\.ts/.test(path);
    const long = sources.filter(({ path, text }) => !isTable(path) && text.split('\n').length > 201);
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  it('no file has a name that says nothing', () => {
    const empty = /(^|\/)(helpers?|common|misc|types|constants|manager|service|data|info)\.tsx?$/;
    expect(sources.map(({ path }) => path).filter((path) => empty.test(path))).toEqual([]);
  });
});
