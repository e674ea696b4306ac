import type { Band } from './domain/escalation/assessment.ts';
import { dress } from './helpdesk/dress.ts';
import type { Answer } from './messaging.ts';

/** The message of the agent's language for a key, with its places filled. */
export type BadgeWords = (key: 'badge_title' | `band_${Band}`, given?: string[]) => string;

const style = `
:host { all: initial; }
button {
  all: unset; position: fixed; inset-block-start: 40%; inset-inline-end: 0; z-index: 2147483000;
  display: grid; justify-items: center; gap: 2px; min-inline-size: 34px; padding: 8px 6px; cursor: pointer;
  font: 600 13px/1 system-ui, sans-serif; color: #fff; background: #5b6472;
  border-start-start-radius: 10px; border-end-start-radius: 10px; box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
}
button:hover { padding-inline-end: 9px; }
button:focus-visible { outline: 2px solid #1f73b7; outline-offset: 2px; }
button[data-band="watch"] { background: #9a6700; }
button[data-band="recommend"] { background: #b4480a; }
button[data-band="now"] { background: #b3123f; }
small { font: 600 9px/1 system-ui, sans-serif; letter-spacing: 0.04em; text-transform: uppercase; }
@media (prefers-reduced-motion: no-preference) {
  button { transition: background 200ms, padding 120ms; }
  button[data-alert] { animation: nudge 500ms 2 ease-in-out; }
  @keyframes nudge { 50% { transform: translateX(-6px); } }
}`;

export interface Badge {
  paint(answer: Answer): void;
  /** Shows that Baton itself is out of order, with what to do. */
  fail(cause: string): void;
}

/**
 * The small mark at the page's edge. It lives in a closed shadow root, reads and changes nothing of the page, and
 * goes with the signal. A press that the page makes up (`isTrusted` false) opens nothing.
 */
export function mountBadge(
  document: Document,
  onPress: () => void,
  signal: AbortSignal,
  say: BadgeWords,
): Badge {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.type = 'button';
  const score = document.createElement('span');
  const word = document.createElement('small');
  button.append(score, word);
  root.append(button);
  dress(root, style, document);
  button.addEventListener('click', (event) => event.isTrusted && onPress(), { signal });
  signal.addEventListener('abort', () => host.remove());

  const show = (text: string, band: string, label: string, title: string) => {
    score.textContent = text;
    word.textContent = label;
    button.dataset.band = band;
    button.title = title;
    button.setAttribute('aria-label', title);
    if (!host.isConnected && !signal.aborted) document.documentElement.append(host);
  };
  return {
    paint({ score: points, band, reason, alert }) {
      button.toggleAttribute('data-alert', alert !== null);
      if (points === null) show('–', 'none', 'Baton', `Baton: ${reason}`);
      else
        show(
          String(points),
          band ?? 'none',
          band ? say(`band_${band}`) : 'Baton',
          say('badge_title', [String(points), reason]),
        );
    },
    fail: (cause) => show('!', 'none', 'Baton', `Baton: ${cause}`),
  };
}
