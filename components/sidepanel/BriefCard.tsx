import { useState } from 'react';
import type { Brief } from '../../utils/domain/brief/brief.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Said } from '../shared/Said.tsx';
import { AskedForPerson } from './AskedForPerson.tsx';
import { Card } from './Card.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { Facts } from './Facts.tsx';
import { EVERYTHING, fitIn, fitWords, spanKey } from './fit.ts';
import { MoodLine } from './MoodLine.tsx';
import { Promises } from './Promises.tsx';
import { Row } from './Row.tsx';
import { Tried } from './Tried.tsx';

interface Props {
  readonly brief: Brief;
  readonly messages: readonly Message[];
  readonly show: Show;
  readonly copy: () => unknown;
}

/** What to know in 20 seconds. A line is drawn only with its evidence; the unknown says so. */
export function BriefCard({ brief, messages, show, copy }: Props) {
  const [all, setAll] = useState(false);
  const fitted = all ? fitIn(brief, EVERYTHING) : fitWords(brief);
  const { issue, goal, questions } = fitted;
  const asked = brief.askedForPerson.length;
  return (
    <Card
      id="brief"
      title="Brief"
      gist={asked > 0 ? `asked for a person ${asked}×` : ''}
      tool={<CopyButton what="the brief" copy={copy} />}
    >
      <dl className="brief">
        <Row label="Issue">
          {brief.issue === null ? null : (
            <EvidenceButton of={brief.issue} show={show} className="quote lead" title={brief.issue.quote}>
              <q>
                <Said text={issue ?? ''} />
              </q>
            </EvidenceButton>
          )}
        </Row>
        <Row label="Wants">
          {brief.goal === null ? null : (
            <EvidenceButton of={brief.goal} show={show} className="quote lead" title={brief.goal.quote}>
              <q>
                <Said text={goal ?? ''} />
              </q>
            </EvidenceButton>
          )}
        </Row>
        <Facts facts={fitted.facts} doNotAsk={brief.doNotAsk} show={show} />
        <Row label="Tried">
          {fitted.tried.length === 0 ? null : <Tried tried={fitted.tried} show={show} />}
        </Row>
        {fitted.promises.length === 0 ? null : (
          <Row label="AI promised">
            <Promises promises={fitted.promises} show={show} />
          </Row>
        )}
        {questions.length === 0 ? null : (
          <Row label="Unanswered">
            <ul className="lines">
              {questions.map(([it, words]) => (
                <li key={spanKey(it)}>
                  <EvidenceButton of={it} show={show} title={it.quote}>
                    <Said text={words} />
                    <span className="by">{it.by === 'ai' ? 'AI' : it.by}</span>
                  </EvidenceButton>
                </li>
              ))}
            </ul>
          </Row>
        )}
        {all && brief.cause ? (
          <Row label="Likely cause">
            <EvidenceButton of={brief.cause} show={show} title={brief.cause.quote}>
              {brief.cause.cause}: <Said text={brief.cause.quote} />
            </EvidenceButton>
          </Row>
        ) : null}
        <Row label="Mood">
          <MoodLine mood={brief.mood} show={show} />
        </Row>
        {asked === 0 ? null : (
          <Row label="Asked for a person">
            <AskedForPerson of={brief.askedForPerson} messages={messages} show={show} />
          </Row>
        )}
      </dl>
      {fitted.cut || all ? (
        <button type="button" className="button quiet all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show less' : 'Show everything'}
        </button>
      ) : null}
    </Card>
  );
}
