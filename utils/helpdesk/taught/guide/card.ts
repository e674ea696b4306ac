import type { TaughtPage } from '../../../domain/taught.ts';
import { type Problem, propose } from '../propose.ts';
import type { Build } from './build.ts';
import { type Choices, chosenPage, previewOf } from './preview.ts';
import { PRESSED } from './shield.ts';
import { pointedBy, STEPS, stepAt, type Trail } from './steps.ts';
import { type GuideWords, problemWords } from './words.ts';

/** What the card's buttons do. */
export interface Acts {
  skip(): void;
  back(): void;
  again(): void;
  /** To the other side of the page: the card may lie on what is to be pointed at. */
  move(): void;
  end(): void;
  keep(page: TaughtPage): Promise<void>;
}

/** The card while the agent points; `said` is what is aimed at, read aloud as well. */
export function stepCard(
  trail: Trail,
  said: HTMLElement,
  make: Build,
  say: GuideWords,
  acts: Acts,
): HTMLElement[] {
  const step = stepAt(trail) ?? 'composer';
  const at = [String(trail.length + 1), String(STEPS.length)];
  const mayGoBack = trail.length > 0;
  return [
    headOf(say('teach_step', at), make, say, acts),
    make('h2', {}, say(`teach_${step}`)),
    said,
    make('p', {}, say('teach_hint')),
    make(
      'div',
      { class: 'row' },
      mayGoBack &&
        make('button', { type: 'button', 'data-act': 'back', [PRESSED]: acts.back }, say('teach_back')),
      step !== 'customer' &&
        make('button', { type: 'button', 'data-act': 'skip', [PRESSED]: acts.skip }, say('teach_skip')),
    ),
  ];
}

/** The card at the end: what would be read, or why nothing can be. */
export function endCard(
  document: Document,
  url: URL,
  trail: Trail,
  now: () => number,
  make: Build,
  say: GuideWords,
  acts: Acts,
): HTMLElement[] {
  const pointed = pointedBy(trail);
  const given = pointed === null ? { problem: 'too few' as const } : propose(url, pointed, now());
  if ('problem' in given) return problemCard(given.problem, make, say, acts);
  const body = make('div', { class: 'body' });
  let choices: Choices = { byName: false, address: given.page.address };
  const draw = (): void =>
    body.replaceChildren(
      ...previewOf(document, url, given, choices, make, say, (chosen) => {
        choices = chosen;
        draw();
      }),
    );
  draw();
  return [
    headOf(say('teach_title'), make, say, acts),
    make('h2', {}, say('teach_preview')),
    body,
    ...keeping(() => chosenPage(given, choices), make, say, acts),
  ];
}

function keeping(page: () => TaughtPage, make: Build, say: GuideWords, acts: Acts): HTMLElement[] {
  const told = make('p', { role: 'status' });
  const row = make(
    'div',
    { class: 'row' },
    make(
      'button',
      { type: 'button', class: 'first', 'data-act': 'keep', [PRESSED]: () => void keep() },
      say('teach_keep'),
    ),
    make('button', { type: 'button', 'data-act': 'again', [PRESSED]: acts.again }, say('teach_again')),
    make(
      'button',
      { type: 'button', class: 'plain', 'data-act': 'back', [PRESSED]: acts.back },
      say('teach_back'),
    ),
  );
  async function keep(): Promise<void> {
    for (const button of row.querySelectorAll('button')) button.disabled = true;
    try {
      await acts.keep(page());
      told.textContent = say('teach_kept');
      row.remove();
    } catch {
      told.textContent = say('teach_failed');
      for (const button of row.querySelectorAll('button')) button.disabled = false;
    }
  }
  return [told, row];
}

function problemCard(problem: Problem, make: Build, say: GuideWords, acts: Acts): HTMLElement[] {
  return [
    headOf(say('teach_title'), make, say, acts),
    make('h2', { role: 'status', 'data-problem': problem }, problemWords(say, problem)),
    make(
      'div',
      { class: 'row' },
      make(
        'button',
        { type: 'button', class: 'first', 'data-act': 'again', [PRESSED]: acts.again },
        say('teach_again'),
      ),
      make('button', { type: 'button', 'data-act': 'back', [PRESSED]: acts.back }, say('teach_back')),
    ),
  ];
}

function headOf(text: string, make: Build, say: GuideWords, acts: Acts): HTMLElement {
  const move = make(
    'button',
    { type: 'button', 'data-act': 'move', [PRESSED]: acts.move },
    say('teach_move'),
  );
  const end = make('button', { type: 'button', 'data-act': 'end', [PRESSED]: acts.end }, say('teach_end'));
  return make('div', { class: 'top' }, make('span', {}, text), move, end);
}
