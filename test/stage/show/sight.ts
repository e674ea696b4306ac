/** What the panel shows, as its elements say it. */
export interface Sight {
  readonly state: string;
  readonly score: number | null;
  readonly band: string;
  readonly covers: number;
  /** The leading reason in the panel's own words, or its name; empty when there is none. */
  readonly reason: string;
}

/** Evaluated in the panel's page; gives a Sight, or null before the panel has drawn anything. */
export const READ_PANEL = `(() => {
  const root = document.querySelector('[data-panel-state]');
  if (!root) return null;
  const it = root.querySelector('[data-covers]');
  const name = it?.getAttribute('data-reason') ?? '';
  const words = name && root.querySelector('[data-trigger="' + CSS.escape(name) + '"]')?.innerText;
  return {
    state: root.getAttribute('data-panel-state'),
    score: it?.getAttribute('data-score') ? Number(it.getAttribute('data-score')) : null,
    band: it?.getAttribute('data-band') ?? '',
    covers: Number(it?.getAttribute('data-covers') ?? 0),
    reason: (words || name).trim().split('\\n')[0],
  };
})()`;

/** Evaluated in the panel's page; gives the brief as lines `label: words`, empty when there is none. */
export const READ_BRIEF = `(() => {
  const card = document.querySelector('[data-card="brief"]');
  const words = (of) => of.innerText.replace(/\\s+/g, ' ').trim();
  const rows = [...(card?.querySelectorAll('dt') ?? [])].flatMap((label) => {
    const value = label.nextElementSibling;
    const parts = [...(value?.querySelectorAll('li') ?? [])];
    const said = parts.length > 0 ? parts.map(words).join(' · ') : value ? words(value) : '';
    return words(label).padEnd(20) + said;
  });
  const headline = card?.querySelector('.headline');
  const lines = headline ? [words(headline), ...rows] : rows;
  return lines.length > 0 ? lines.join('\\n') : card ? card.innerText : '';
})()`;

/** One line for one message: who, what, then the score as a bar, its band and the leading reason. */
export function lineOf(i: number, role: string, text: string, sight: Sight | null): string {
  const words = text.replace(/\s+/g, ' ');
  const short = words.length > 62 ? `${words.slice(0, 61)}…` : words;
  const head = `${String(i).padStart(3)}  ${role.padEnd(8)}  ${short.padEnd(62)}`;
  if (!sight) return `${head}  (no panel)`;
  const score = sight.score ?? 0;
  const full = Math.round(score / 10);
  const bar = '█'.repeat(full) + '░'.repeat(10 - full);
  const said = [sight.band || sight.state, sight.reason].filter(Boolean).join(' · ');
  return `${head}  ${bar} ${String(score).padStart(3)}  ${said}`;
}
