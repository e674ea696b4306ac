import { effortOf } from '../../utils/domain/brief/effort.ts';
import { missingOf } from '../../utils/domain/brief/missing.ts';
import { sensitiveOf } from '../../utils/domain/brief/sensitive.ts';
import type { Case } from '../../utils/domain/case.ts';
import { quoted } from '../../utils/domain/conversation.ts';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { spanKey } from './fit.ts';
import { Row } from './Row.tsx';

/** Words of the customer's lowest point. */
const PEAK_WORDS = 20;

interface Props {
  readonly of: Case;
  readonly show: Show;
}

/** What can wait for a second look: errors, cause, effort, risks, what is missing, what comes next. */
export function MoreRows({ of, show }: Props) {
  const { say, word, count } = useWords();
  const { brief, conversation, handling } = of;
  const errors = brief.errors ?? [];
  const effort = effortOf(conversation.messages, brief);
  const sensitive = sensitiveOf(of.assessments);
  const missing = missingOf(conversation, brief, handling.playbook);
  const [next] = handling.steps;
  const missingWord = (kind: string) => {
    const name = word('missing', kind);
    return name === kind ? word('kind', kind) : name;
  };
  return (
    <>
      {errors.length === 0 ? null : (
        <Row label={say('row_wrong')}>
          <ul className="lines">
            {errors.map((it) => (
              <li key={spanKey(it)}>
                <EvidenceButton of={it} show={show} title={it.quote}>
                  <Said text={it.quote} />
                  <span className="by">{word('error', it.kind)}</span>
                </EvidenceButton>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {brief.cause ? (
        <Row label={say('row_cause')}>
          <EvidenceButton of={brief.cause} show={show} title={brief.cause.quote}>
            <span>
              {word('cause', brief.cause.cause)}: <Said text={brief.cause.quote} />
            </span>
          </EvidenceButton>
        </Row>
      ) : null}
      {sensitive.length === 0 ? null : (
        <Row label={say('row_sensitive')}>
          <ul className="chips">
            {sensitive.map(({ id, label, evidence: [first] }) => {
              const named = word('reason', id);
              const name = named === id ? label : named;
              return (
                <li key={id}>
                  {first ? (
                    <EvidenceButton of={first} show={show} className="fact">
                      {name}
                    </EvidenceButton>
                  ) : (
                    <span className="fact">{name}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </Row>
      )}
      {brief.mood.peak ? (
        <Row label={say('mood_lowest')}>
          <EvidenceButton of={brief.mood.peak} show={show} className="quote lead">
            <q>
              <Said text={quoted(conversation.messages, brief.mood.peak)} limit={PEAK_WORDS} />
            </q>
          </EvidenceButton>
        </Row>
      ) : null}
      <Row label={say('row_effort')}>
        {[
          count('effort_messages', effort.messages),
          ...(effort.minutes === null ? [] : [count('effort_minutes', effort.minutes)]),
        ].join(' · ')}
      </Row>
      <Row label={say('row_missing')}>{missing ? missingWord(missing.k) : null}</Row>
      {next ? <Row label={say('row_next')}>{next.text}</Row> : null}
    </>
  );
}
