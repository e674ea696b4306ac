import type { ReactNode } from 'react';
import { Glyph } from '../shared/Glyph.tsx';
import { capitalised } from '../shared/words.ts';
import { type Scene, ScenePicture } from './ScenePicture.tsx';
import { Skeleton } from './Skeleton.tsx';
import type { CaseView, PanelActions, PanelView } from './view.ts';

type NoticeView = Exclude<PanelView, CaseView>;

/** Plain words for what an adapter looked for in vain; a part without a row here is named as it is. */
const parts: Record<string, string> = {
  log: 'the messages',
  conversation: 'the conversation',
  customer: 'the customer’s name',
  roles: 'who wrote what',
  subject: 'the subject',
};

/** Every state without a conversation: what is the matter, what Baton cannot see, what to do. */
export function Notice({ view, actions }: { view: NoticeView; actions: PanelActions }) {
  switch (view.kind) {
    case 'loading':
      return <Skeleton />;
    case 'no-helpdesk':
      return (
        <Words scene="elsewhere" title="No helpdesk in this tab">
          <p>Baton reads conversations in Zendesk and Intercom. It sees nothing on other pages.</p>
          <p>Go to the tab of your helpdesk and open a conversation.</p>
        </Words>
      );
    case 'nothing-selected':
      return (
        <Words scene="waiting" title="Open a conversation">
          <p>{capitalised(view.helpdesk)} is here, and no conversation is open yet.</p>
          <p>Choose one, and its score, brief and history appear within a second.</p>
        </Words>
      );
    case 'unreadable':
      return (
        <Words scene="broken" title="Baton can’t read this conversation">
          <p>{capitalised(view.helpdesk)} is here, but parts of the page were not found where Baton looks:</p>
          <ul className="missing">
            {view.missing.map((it) => (
              <li key={it}>
                <Glyph name="cross" />
                {parts[it] ?? it}
              </li>
            ))}
          </ul>
          <p>No score is shown, because it would be a guess. Your own work is not affected.</p>
          <p>Reload the page. If this stays, the helpdesk has changed and Baton needs an update.</p>
          <button type="button" className="button" onClick={() => actions.openSettings()}>
            <Glyph name="gear" />
            Open settings
          </button>
        </Words>
      );
  }
}

function Words({ scene, title, children }: { scene: Scene; title: string; children: ReactNode }) {
  return (
    <main className="notice" aria-labelledby="notice-title">
      <ScenePicture scene={scene} />
      <h1 id="notice-title">{title}</h1>
      {children}
    </main>
  );
}
