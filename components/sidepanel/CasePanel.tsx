import { useId, useRef, useState } from 'react';
import { QuotesIn } from '../shared/language.tsx';
import { BriefCard } from './BriefCard.tsx';
import { DraftCard } from './DraftCard.tsx';
import { HandlingCard } from './HandlingCard.tsx';
import { Head } from './Head.tsx';
import { Health } from './Health.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { TakeAwayCard } from './TakeAwayCard.tsx';
import { VerdictBar } from './VerdictBar.tsx';
import type { CaseView, PanelActions } from './view.ts';
import { WhyCard } from './WhyCard.tsx';

/** One conversation: the head stays, the cards scroll, the verdict waits below. */
export function CasePanel({ view, actions }: { view: CaseView; actions: PanelActions }) {
  const { of, verdict } = view;
  const { messages } = of.conversation;
  const now = of.assessments.at(-1) ?? null;
  const alerted = of.assessments.some(({ band }) => band === 'recommend' || band === 'now');
  const show = actions.showEvidence;
  const [isHealthOpen, setHealthOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const health = useId();
  const closeHealth = () => {
    setHealthOpen(false);
    opener.current?.focus();
  };
  return (
    <QuotesIn language={of.conversation.language ?? null}>
      <div
        className="case"
        data-conversation={of.key}
        data-score={now?.score ?? ''}
        data-band={now?.band ?? 'calm'}
        data-covers={messages.length}
        data-reason={now?.triggers[0]?.id ?? ''}
      >
        <Head
          view={view}
          now={now}
          actions={actions}
          health={{ id: health, isOpen: isHealthOpen, turn: () => setHealthOpen(!isHealthOpen), opener }}
        />
        {isHealthOpen ? <Health id={health} of={of} actions={actions} close={closeHealth} /> : null}
        {/* Hidden, not gone: what the agent has unfolded or begun to write stays. */}
        <main className="cards" hidden={isHealthOpen}>
          <WhyCard assessment={now} messages={messages} show={show} />
          <BriefCard of={of} model={view.model} show={show} actions={actions} />
          <HistoryCard timeline={of.timeline} messages={messages} show={show} />
          <HandlingCard
            handling={of.handling}
            conversation={of.key}
            copy={() => actions.copyOpeningLine()}
            use={actions.fillDraft}
          />
          <DraftCard of={of} draft={view.draft} actions={actions} />
          <TakeAwayCard of={of} actions={actions} />
        </main>
        <VerdictBar alerted={alerted} verdict={verdict} judge={actions.judge} />
      </div>
    </QuotesIn>
  );
}
