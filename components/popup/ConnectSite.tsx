import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Mark } from '../shared/Mark.tsx';
import type { PopupActions, SiteView } from './view.ts';

type Connect = PopupActions['connect'];

/** A site that is not read: its address in full, and what it may be connected as. */
export function ConnectSite({ view, connect }: { view: SiteView; connect: Connect }) {
  const { say } = useWords();
  const { origin, standing, isConnected } = view;
  const title = standing === 'insecure' ? 'connect_insecure' : isConnected ? 'connect_lost' : 'connect_title';
  return (
    <main>
      <header className="popup-head">
        <Mark size={28} />
        <h1 className="connect-title">{say(title)}</h1>
      </header>
      <p className="origin" dir="ltr">
        {origin}
      </p>
      <Standing of={standing} />
      {standing === 'insecure' ? null : isConnected ? (
        <button
          type="button"
          className="button primary"
          disabled={standing === 'asking'}
          onClick={() => connect({ kind: 'again' })}
        >
          {say('connect_again')}
        </button>
      ) : (
        <Choices view={view} connect={connect} />
      )}
      {standing === 'asking' ? null : (
        <p className="fine local nothing-read">
          <Glyph name="check" /> {say('popup_nothingRead')}
        </p>
      )}
    </main>
  );
}

/** One sentence on where things stand; what has gone wrong or is awaited is announced. */
function Standing({ of }: { of: SiteView['standing'] }) {
  const { say } = useWords();
  if (of === 'offered' || of === 'lost' || of === 'insecure') return <p>{say(`connect_${of}_hint`)}</p>;
  return (
    <p className="reading" data-ok={of === 'asking'} role={of === 'asking' ? 'status' : 'alert'}>
      <Glyph name={of === 'asking' ? 'question' : 'alert'} />
      <span>
        <b>{say(`connect_${of}`)}</b>
        <span className="fine">{say(`connect_${of}_hint`)}</span>
      </span>
    </p>
  );
}

function Choices({ view, connect }: { view: SiteView; connect: Connect }) {
  const { say } = useWords();
  const { choices, recognised, standing } = view;
  const isAsking = standing === 'asking';
  // What the address looks like comes first: most agents need one press and no second look.
  const ordered = [...choices].sort((a, b) => Number(b.id === recognised) - Number(a.id === recognised));
  return (
    <div className="connect-choices">
      {ordered.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={id === recognised ? 'button primary' : 'button'}
          disabled={isAsking}
          onClick={() => connect({ kind: 'helpdesk', id })}
        >
          {say('connect_is', name)}
        </button>
      ))}
      <button
        type="button"
        className="button"
        aria-describedby="teach-hint"
        disabled={isAsking}
        onClick={() => connect({ kind: 'teach' })}
      >
        {say('connect_teach')}
      </button>
      <p id="teach-hint" className="fine">
        {say('connect_teach_hint')}
      </p>
    </div>
  );
}
