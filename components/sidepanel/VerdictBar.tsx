import type { Verdict } from '../../utils/domain/case.ts';

const choices: readonly (readonly [Verdict, string])[] = [
  ['needed', 'Needed'],
  ['not needed', 'Not needed'],
  ['too late', 'Too late'],
];

interface Props {
  /** True once the conversation reached a band that recommends a person. */
  readonly alerted: boolean;
  readonly verdict: Verdict | null;
  readonly judge: (verdict: Verdict | null) => void;
}

/** The agent's word, which the brand's figures learn from. Pressing the chosen one withdraws it. */
export function VerdictBar({ alerted, verdict, judge }: Props) {
  const question = alerted ? 'Was this alert right?' : 'Should a person have stepped in?';
  return (
    <footer className={alerted ? 'verdict' : 'verdict verdict-quiet'}>
      <p id="verdict-question">{question}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one row with its legend */}
      <div className="choices" role="group" aria-labelledby="verdict-question">
        {choices.map(([it, label]) => (
          <button
            key={it}
            type="button"
            data-verdict={it}
            aria-pressed={verdict === it}
            onClick={() => judge(verdict === it ? null : it)}
          >
            {label}
          </button>
        ))}
      </div>
    </footer>
  );
}
