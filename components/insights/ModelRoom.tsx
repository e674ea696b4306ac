import { type AssistantSettings, addressOf, originOf } from '../../utils/domain/assistant/settings.ts';
import { useWords } from '../shared/language.tsx';
import { CHOICES } from './choices.ts';
import { KeyField } from './KeyField.tsx';
import { SentTable } from './SentTable.tsx';
import type { ModelRoomActions, ModelRoomView } from './view.ts';

/** A brand's language model: which, where, how much, and what has been sent. */
export function ModelRoom({ view, actions }: { view: ModelRoomView; actions: ModelRoomActions }) {
  const { say, number } = useWords();
  const { settings, used } = view;
  const { providerKind, enabled, budget } = settings;
  const change = (more: Partial<AssistantSettings>) => actions.save({ ...settings, ...more });
  const choice = CHOICES.find(({ kind }) => kind === providerKind);
  return (
    <section className="room" aria-labelledby="model">
      <h2 id="model">{say('model_title')}</h2>
      <p className="fine">{say(enabled ? 'model_hint' : 'model_off')}</p>
      <div className="room-choices" role="radiogroup" aria-labelledby="model">
        <Choice name={say('model_none')} isChosen={!enabled} choose={() => change({ enabled: false })} />
        {CHOICES.map(({ kind, name, endpoint }) => (
          <Choice
            key={kind}
            name={say(name)}
            isChosen={enabled && kind === providerKind}
            choose={() =>
              change({
                enabled: true,
                providerKind: kind,
                endpoint: kind === providerKind && settings.endpoint !== '' ? settings.endpoint : endpoint,
              })
            }
          />
        ))}
      </div>
      {enabled && choice ? (
        <div className="room-fields">
          {choice.endpoint === '' ? (
            <OwnModel view={view} actions={actions} />
          ) : (
            <Address
              key={providerKind}
              view={view}
              actions={actions}
              change={change}
              needsKey={choice.hasKey}
            />
          )}
          <NumberField
            label={say('model_requestsPerDay')}
            value={budget.requestsPerDay}
            keep={(requestsPerDay) => change({ budget: { ...budget, requestsPerDay } })}
          />
          <NumberField
            label={say('model_kilobytesPerDay')}
            value={Math.round(budget.bytesPerDay / 1_000)}
            keep={(kilobytes) => change({ budget: { ...budget, bytesPerDay: kilobytes * 1_000 } })}
          />
          <p className="fine">
            {say('model_used', used.requests, budget.requestsPerDay)}
            {' · '}
            {say(
              'model_usedKilobytes',
              number(Math.ceil(used.bytes / 1_000)),
              number(Math.round(budget.bytesPerDay / 1_000)),
            )}
          </p>
        </div>
      ) : null}
      <SentTable rows={view.sent} />
    </section>
  );
}

function Choice({ name, isChosen, choose }: { name: string; isChosen: boolean; choose: () => void }) {
  return (
    <label className="room-choice">
      <input type="radio" name="provider" checked={isChosen} onChange={choose} />
      <span>{name}</span>
    </label>
  );
}

function OwnModel({ view: { own }, actions }: { view: ModelRoomView; actions: ModelRoomActions }) {
  const { say } = useWords();
  if (own === 'available') return <p className="room-good">{say('model_ready')}</p>;
  if (own === 'unavailable') return <p className="fine">{say('model_noBuiltin')}</p>;
  return (
    <p className="room-line">
      <span className="fine">{say('model_needsDownload')}</span>
      <button type="button" className="button" onClick={() => actions.prepare()}>
        {say('model_prepare')}
      </button>
    </p>
  );
}

interface AddressProps {
  readonly view: ModelRoomView;
  readonly actions: ModelRoomActions;
  readonly change: (more: Partial<AssistantSettings>) => void;
  readonly needsKey: boolean;
}

function Address({ view, actions, change, needsKey }: AddressProps) {
  const { say } = useWords();
  const { settings } = view;
  const origin = originOf(settings);
  return (
    <>
      <label className="room-field">
        <span>{say('model_address')}</span>
        <input
          type="url"
          defaultValue={settings.endpoint}
          aria-invalid={addressOf(settings) === null}
          onBlur={({ target }) =>
            target.value.trim() !== settings.endpoint && change({ endpoint: target.value.trim() })
          }
        />
      </label>
      {origin === null ? (
        <p className="complaint" role="alert">
          {say('model_badAddress')}
        </p>
      ) : null}
      <label className="room-field">
        <span>{say('model_name')}</span>
        <input
          defaultValue={settings.model}
          onBlur={({ target }) =>
            target.value.trim() !== settings.model && change({ model: target.value.trim() })
          }
        />
      </label>
      {needsKey ? <KeyField kept={view.key} actions={actions} /> : null}
      {origin === null ? null : view.isAllowed ? (
        <p className="room-good">{say('model_allowed', new URL(origin).host)}</p>
      ) : (
        <button type="button" className="button primary room-allow" onClick={() => actions.allow()}>
          {say('model_allow', new URL(origin).host)}
        </button>
      )}
    </>
  );
}

function NumberField({ label, value, keep }: { label: string; value: number; keep: (n: number) => void }) {
  const read = (text: string) => {
    const n = Number(text);
    if (text.trim() !== '' && Number.isInteger(n) && n >= 0 && n <= 1_000_000 && n !== value) keep(n);
  };
  return (
    <label className="room-field room-number">
      <span>{label}</span>
      <input
        type="number"
        min={0}
        max={1_000_000}
        defaultValue={value}
        onBlur={({ target }) => read(target.value)}
      />
    </label>
  );
}
