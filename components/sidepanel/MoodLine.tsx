import type { Mood } from '../../utils/domain/brief/brief.ts';
import { Glyph } from '../shared/Glyph.tsx';
import type { GlyphName } from '../shared/glyphs.ts';
import { useWords } from '../shared/language.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';

const trends: Record<Mood['trend'], GlyphName> = { falling: 'down', steady: 'level', rising: 'up' };

const STEPS = [-2, -1, 0, 1, 2] as const;

/** One word, five steps with the lowest and the present one marked, and where it is heading. */
export function MoodLine({ mood, show }: { mood: Mood; show: Show }) {
  const words = useWords();
  if (mood.evidence === null) return <span className="unstated">{words.say('unstated')}</span>;
  const { word, now, lowest, trend, nuance, evidence } = mood;
  return (
    <EvidenceButton of={evidence} show={show} className="line mood">
      <span className="mood-word">
        {[
          words.word('mood', word),
          ...(nuance && nuance !== word ? [words.word('nuance', nuance)] : []),
        ].join(words.say('comma'))}
      </span>
      <span className="mood-steps" aria-hidden="true">
        {STEPS.map((it) => (
          <i key={it} data-at={it === now ? 'now' : it === lowest ? 'lowest' : 'other'} />
        ))}
      </span>
      <Glyph name={trends[trend]} />
      <span className="by">{words.say(`trend_${trend}`)}</span>
    </EvidenceButton>
  );
}
