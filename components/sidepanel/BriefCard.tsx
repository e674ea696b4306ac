import { useState } from 'react';
import type { Brief } from '../../utils/domain/brief/brief.ts';
import type { Message } from '../../utils/domain/conversation.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/language.tsx';
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
  const words = useWords();
  const { say, word } = words;
  const [all, setAll] = useState(false);
  const fitted = all ? fitIn(brief, EVERYTHING) : fitWords(brief, words);
  const { issue, goal, questions } = fitted;
  const asked = brief.askedForPerson.length;
  return (
    <Card
      id="brief"
      title={say('card_brief')}
      gist={asked > 0 ? say('brief_asked', asked) : ''}
      tool={<CopyButton what="brief" copy={copy} />}
    >
      <dl className="brief">
        <Row label={say('row_issue')}>
          {brief.issue === null ? null : (
            <EvidenceButton of={brief.issue} show={show} className="quote lead" title={brief.issue.quote}>
              <q>
                <Said text={issue ?? ''} />
              </q>
            </EvidenceButton>
          )}
        </Row>
        <Row label={say('row_goal')}>
          {brief.goal === null ? null : (
            <EvidenceButton of={brief.goal} show={show} className="quote lead" title={brief.goal.quote}>
              <q>
                <Said text={goal ?? ''} />
              </q>
            </EvidenceButton>
          )}
        </Row>
        <Facts facts={fitted.facts} doNotAsk={brief.doNotAsk} show={show} />
        <Row label={say('row_tried')}>
          {fitted.tried.length === 0 ? null : <Tried tried={fitted.tried} show={show} />}
        </Row>
        {fitted.promises.length === 0 ? null : (
          <Row label={say('row_promised')}>
            <Promises promises={fitted.promises} show={show} />
          </Row>
        )}
        {questions.length === 0 ? null : (
          <Row label={say('row_unanswered')}>
            <ul className="lines">
              {questions.map(([it, quote]) => (
                <li key={spanKey(it)}>
                  <EvidenceButton of={it} show={show} title={it.quote}>
                    <Said text={quote} />
                    <span className="by">{say(`by_${it.by}`)}</span>
                  </EvidenceButton>
                </li>
              ))}
            </ul>
          </Row>
        )}
        {all && brief.cause ? (
          <Row label={say('row_cause')}>
            <EvidenceButton of={brief.cause} show={show} title={brief.cause.quote}>
              {word('cause', brief.cause.cause)}: <Said text={brief.cause.quote} />
            </EvidenceButton>
          </Row>
        ) : null}
        <Row label={say('row_mood')}>
          <MoodLine mood={brief.mood} show={show} />
        </Row>
        {asked === 0 ? null : (
          <Row label={say('row_asked')}>
            <AskedForPerson of={brief.askedForPerson} messages={messages} show={show} />
          </Row>
        )}
      </dl>
      {fitted.cut || all ? (
        <button type="button" className="button quiet all" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'showLess' : 'showAll')}
        </button>
      ) : null}
    </Card>
  );
}
