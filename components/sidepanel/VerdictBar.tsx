import { VERDICTS, type Verdict } from '../../utils/domain/case.ts';
import { useWords } from '../shared/language.tsx';

interface Props {
  /** True once the conversation reached a band that recommends a person. */
  readonly alerted: boolean;
  readonly verdict: Verdict | null;
  readonly judge: (verdict: Verdict | null) => void;
}

/** The agent's word, which the brand's figures learn from. Pressing the chosen one withdraws it. */
export function VerdictBar({ alerted, verdict, judge }: Props) {
  const { say, word } = useWords();
  return (
    <footer className={alerted ? 'verdict' : 'verdict verdict-quiet'}>
      <p id="verdict-question">{say(alerted ? 'verdict_wasRight' : 'verdict_wasMissed')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row with its legend */}
      <div className="choices" role="group" aria-labelledby="verdict-question">
        {VERDICTS.map((it) => (
          <button
            key={it}
            type="button"
            data-verdict={it}
            aria-pressed={verdict === it}
            onClick={() => judge(verdict === it ? null : it)}
          >
            {word('verdict', it)}
          </button>
        ))}
      </div>
    </footer>
  );
}
