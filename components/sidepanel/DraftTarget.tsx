import { useId } from 'react';
import { type ComposerSight, MAX_DRAFT } from '../../utils/domain/draft.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import type { UiWords } from '../shared/speech.ts';
import type { DraftActions, DraftView } from './view.ts';

interface Props {
  readonly draft: DraftView;
  readonly insert: DraftActions['insertDraft'];
  readonly clear: DraftActions['clearDraft'];
}

/** Who would see it, told before the press: the button names the target, the line above it what that means. */
export function DraftTarget({ draft, insert, clear }: Props) {
  const words = useWords();
  const hint = useId();
  const { text, composer, outcome } = draft;
  const sight = typeof composer === 'object' ? composer : null;
  const isReady = sight !== null && text.trim() !== '' && text.length <= MAX_DRAFT;
  const press = () => sight && outcome?.kind !== 'working' && insert(sight);
  return (
    <div className="draft-target">
      <p id={hint} className="fine">
        {meaning(draft, words)}
      </p>
      <div className="draft-bar">
        <button
          type="button"
          // What has just been put there is read and sent next, not put there twice.
          className={outcome?.kind === 'inserted' ? 'button' : 'button primary'}
          data-mode={sight?.mode ?? 'none'}
          aria-describedby={hint}
          disabled={!isReady}
          onClick={press}
        >
          {words.say(label(sight))}
        </button>
        {text === '' ? null : (
          <button
            type="button"
            className="icon"
            aria-label={words.say('draft_clear')}
            title={words.say('draft_clear')}
            onClick={() => clear()}
          >
            <Glyph name="cross" />
          </button>
        )}
      </div>
    </div>
  );
}

function label(sight: ComposerSight | null) {
  if (sight === null) return 'draft_insert_unknown';
  if (!sight.isEmpty) return `draft_append_${sight.mode}` as const;
  return sight.mode === 'unknown' ? 'draft_insert_unsure' : (`draft_insert_${sight.mode}` as const);
}

function meaning({ text, composer }: DraftView, { say }: UiWords): string {
  if (typeof composer === 'string') return say(`draft_composer_${composer}`);
  if (text.length > MAX_DRAFT) return say('draft_tooLong', text.length, MAX_DRAFT);
  return say(`draft_${composer.isEmpty ? 'hint' : 'after'}_${composer.mode}`);
}
