import { useState } from 'react';
import { headlineOf, headlineText } from '../../utils/domain/brief/headline.ts';
import type { Case } from '../../utils/domain/case.ts';
import { useWords } from '../shared/language.tsx';
import { Said } from '../shared/Said.tsx';
import { AskedForPerson } from './AskedForPerson.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import { Facts } from './Facts.tsx';
import { EVERYTHING, fitIn, fitWords, spanKey } from './fit.ts';
import { LeadQuote } from './LeadQuote.tsx';
import { MoodLine } from './MoodLine.tsx';
import { MoreRows } from './MoreRows.tsx';
import { Promises } from './Promises.tsx';
import { Row } from './Row.tsx';
import { headlineWords } from './spoken.ts';
import { Tried } from './Tried.tsx';

interface Props {
  readonly of: Case;
  readonly show: Show;
}

/** The brief's lines. One is drawn only with its evidence, or as the agent's own; the unknown says so. */
export function BriefLines({ of, show }: Props) {
  const words = useWords();
  const { say } = words;
  const [all, setAll] = useState(false);
  const { brief, conversation, assessments } = of;
  const headline = headlineText(
    headlineOf(conversation, brief, assessments.at(-1) ?? null),
    headlineWords(words),
  );
  const fitted = all ? fitIn(brief, EVERYTHING) : fitWords(brief, words, headline);
  return (
    <>
      <p className="headline">
        <Said text={headline} lang={words.language} />
      </p>
      <dl className="brief">
        <Row label={say('row_issue')}>
          {brief.issue && <LeadQuote of={brief.issue} words={fitted.issue ?? ''} show={show} />}
        </Row>
        <Row label={say('row_goal')}>
          {brief.goal && <LeadQuote of={brief.goal} words={fitted.goal ?? ''} show={show} />}
        </Row>
        <Facts facts={fitted.facts} doNotAsk={brief.doNotAsk} show={show} />
        <Row label={say('row_tried')}>
          {fitted.tried.length === 0 ? null : <Tried tried={fitted.tried} all={all} show={show} />}
        </Row>
        {fitted.promises.length === 0 ? null : (
          <Row label={say('row_promised')}>
            <Promises promises={fitted.promises} at={of.at} show={show} />
          </Row>
        )}
        {fitted.questions.length === 0 ? null : (
          <Row label={say('row_unanswered')}>
            <ul className="lines">
              {fitted.questions.map(([it, quote]) => (
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
        {fitted.own.length === 0 ? null : (
          <Row label={say('edit_edited')}>
            <ul className="lines">
              {fitted.own.map(([{ line }, text]) => (
                <li key={line}>
                  <bdi dir="auto">{text}</bdi>
                </li>
              ))}
            </ul>
          </Row>
        )}
        <Row label={say('row_mood')}>
          <MoodLine mood={brief.mood} show={show} />
        </Row>
        {brief.askedForPerson.length === 0 ? null : (
          <Row label={say('row_asked')}>
            <AskedForPerson of={brief.askedForPerson} messages={conversation.messages} show={show} />
          </Row>
        )}
        {all ? <MoreRows of={of} show={show} /> : null}
      </dl>
      <button type="button" className="button quiet all" aria-expanded={all} onClick={() => setAll(!all)}>
        {say(all ? 'showLess' : 'showAll')}
      </button>
    </>
  );
}
