import { useState } from 'react';
import { useWords } from '../shared/language.tsx';
import type { PopupActions } from './view.ts';

interface Props {
  /** The helpdesk's name; null for a page that the agent has taught. */
  readonly as: string | null;
  readonly actions: Pick<PopupActions, 'connect' | 'disconnect'>;
}

/** A press takes its own button away: whoever pressed by keyboard goes on from the one in its place. */
const focus = (button: HTMLButtonElement | null) => button?.focus();

/** How this site is connected, and the way out of it, which asks once: a taught page would have to be taught again. */
export function Connected({ as, actions }: Props) {
  const { say } = useWords();
  const [leaving, setLeaving] = useState<'not asked' | 'asked' | 'kept'>('not asked');
  return (
    <section className="connected" aria-labelledby="connected">
      <h2 id="connected">{as === null ? say('connect_taught') : say('connect_as', as)}</h2>
      {leaving === 'asked' ? (
        <>
          <p className="fine" role="status">
            {say('connect_disconnect_hint')}
          </p>
          <div className="pair">
            <button type="button" className="button danger" onClick={() => actions.disconnect()}>
              {say('connect_disconnect_yes')}
            </button>
            <button type="button" className="button" ref={focus} onClick={() => setLeaving('kept')}>
              {say('connect_disconnect_no')}
            </button>
          </div>
        </>
      ) : (
        <div className="pair">
          {as === null && (
            <button type="button" className="button" onClick={() => actions.connect({ kind: 'teach' })}>
              {say('connect_teachAgain')}
            </button>
          )}
          <button
            type="button"
            className="button"
            ref={leaving === 'kept' ? focus : undefined}
            onClick={() => setLeaving('asked')}
          >
            {say('connect_disconnect')}
          </button>
        </div>
      )}
    </section>
  );
}
