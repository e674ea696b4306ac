import type { Case } from '../../utils/domain/case.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/language.tsx';
import { Card } from './Card.tsx';
import { DraftField } from './DraftField.tsx';
import { DraftNews } from './DraftNews.tsx';
import { DraftTarget } from './DraftTarget.tsx';
import { recapFor } from './forms.ts';
import type { DraftActions, DraftView, TakingAway } from './view.ts';

interface Props {
  readonly of: Case;
  readonly draft: DraftView;
  readonly actions: DraftActions & Pick<TakingAway, 'copyText'>;
}

/** The agent's answer while it is written: begun by one press, put into the page's own composer by another. */
export function DraftCard({ of, draft, actions }: Props) {
  const { say } = useWords();
  const { text, filled } = draft;
  return (
    <Card
      id="draft"
      title={say('card_draft')}
      gist=""
      filled={filled}
      tool={text === '' ? null : <CopyButton what="draft" copy={() => actions.copyText(text)} />}
    >
      <DraftField draft={draft} write={actions.writeDraft} />
      {text === '' ? <Starts of={of} fill={actions.fillDraft} /> : null}
      <DraftTarget draft={draft} insert={actions.insertDraft} clear={actions.clearDraft} />
      <DraftNews draft={draft} undo={actions.undoDraft} bringBack={actions.bringDraftBack} />
    </Card>
  );
}

/** What an answer may begin with; shown while there is none. */
function Starts({ of, fill }: Pick<Props, 'of'> & { readonly fill: DraftActions['fillDraft'] }) {
  const { say } = useWords();
  const { openingLine } = of.handling;
  return (
    <p className="draft-starts">
      <span>{say('draft_start')}</span>
      {openingLine === '' ? null : (
        <button type="button" className="start" onClick={() => fill(openingLine)}>
          {say('handling_opening')}
        </button>
      )}
      <button type="button" className="start" onClick={() => fill(recapFor(of))}>
        {say('draft_recap')}
      </button>
    </p>
  );
}
