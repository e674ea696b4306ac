import { useState } from 'react';
import type { Case } from '../../utils/domain/case.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/language.tsx';
import { BriefEditor } from './BriefEditor.tsx';
import { BriefLines } from './BriefLines.tsx';
import { Card } from './Card.tsx';
import type { Show } from './EvidenceButton.tsx';
import { noteFor } from './forms.ts';
import { Rephrased } from './Rephrased.tsx';
import type { ModelActions, ModelView, PanelActions } from './view.ts';

interface Props {
  readonly of: Case;
  readonly model: ModelView | null;
  readonly show: Show;
  readonly actions: Pick<PanelActions, 'copyText' | 'editLine' | 'restoreLine'> & ModelActions;
}

/** What to know in 20 seconds, and the agent's own hand over it. */
export function BriefCard({ of, model, show, actions }: Props) {
  const words = useWords();
  const { say } = words;
  const [isEditing, setEditing] = useState(false);
  const asked = of.brief.askedForPerson.length;
  return (
    <Card
      id="brief"
      title={say('card_brief')}
      gist={asked > 0 ? say('brief_asked', asked) : ''}
      tool={
        <>
          <button
            type="button"
            className="button quiet"
            aria-pressed={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {say(isEditing ? 'edit_done' : 'edit_start')}
          </button>
          <CopyButton what="brief" copy={() => actions.copyText(noteFor(of, words))} />
        </>
      }
    >
      {isEditing ? (
        <BriefEditor
          brief={of.brief}
          messages={of.conversation.messages}
          editing={{ edit: actions.editLine, restore: actions.restoreLine }}
        />
      ) : (
        <BriefLines of={of} show={show} />
      )}
      {model && !isEditing ? (
        <Rephrased model={model} messages={of.conversation.messages} show={show} actions={actions} />
      ) : null}
    </Card>
  );
}
