import { useState } from 'react';
import type { Message } from '../../utils/domain/conversation.ts';
import { useWords } from '../shared/language.tsx';
import { EvidenceButton, type Show } from './EvidenceButton.tsx';
import type { ModelActions, ModelView } from './view.ts';

interface Props {
  readonly model: ModelView;
  readonly messages: readonly Message[];
  readonly show: Show;
  readonly actions: ModelActions;
}

/** Other words for the brief, each sentence with the messages it is drawn from; asked for by the agent alone. */
export function Rephrased({ model, messages, show, actions }: Props) {
  const words = useWords();
  const { say, count } = words;
  const [draft, setDraft] = useState<string | null>(null);
  const { host, state, sentences, dropped, failure } = model;
  const isRunning = state === 'running';
  const press = () => (model.needsConsent ? setDraft(actions.draftModel()) : actions.askModel(null));
  const send = (shown: string) => {
    setDraft(null);
    actions.askModel(shown);
  };
  return (
    <section className="rephrased" aria-label={say('model_title')} data-model={state}>
      {sentences.length === 0 ? null : (
        <>
          <p className="fine">{say('model_unverified')}</p>
          <ul className="lines" lang={words.language}>
            {sentences.map(({ text, cites }) => (
              <li key={text} dir="auto">
                {text}{' '}
                {cites.map((i) => (
                  <EvidenceButton
                    key={i}
                    of={{ i, start: 0, end: messages[i]?.text.length ?? 0 }}
                    show={show}
                    className="tag"
                  >
                    {`#${i + 1}`}
                  </EvidenceButton>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {state === 'done' && sentences.length === 0 ? <p className="fine">{say('model_nothing')}</p> : null}
      {dropped === 0 ? null : <p className="fine">{count('model_leftOut', dropped)}</p>}
      <p className="fine" role="status">
        {isRunning ? say('model_working') : failure ? words.word('failure', failure) : ''}
        {state === 'interrupted' ? say('model_interrupted') : ''}
      </p>
      {draft === null ? (
        <div className="model-bar">
          {isRunning ? (
            <button type="button" className="button" onClick={() => actions.stopModel()}>
              {say('model_stop')}
            </button>
          ) : (
            <>
              <button type="button" className="button" onClick={press}>
                {say(state === 'done' ? 'model_askAgain' : 'model_ask')}
              </button>
              <button type="button" className="button quiet" onClick={() => setDraft(actions.draftModel())}>
                {say('model_show')}
              </button>
            </>
          )}
        </div>
      ) : (
        <div className="draft">
          <label>
            <span className="field-label">{say('model_willSend', host ?? say('model_here'))}</span>
            <textarea className="preview" readOnly rows={8} value={draft} />
          </label>
          <div className="model-bar">
            <button type="button" className="button primary" onClick={() => send(draft)}>
              {say('model_send')}
            </button>
            <button type="button" className="button quiet" onClick={() => setDraft(null)}>
              {say('model_notNow')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
