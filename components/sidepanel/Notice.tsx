import type { ReactNode } from 'react';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { capitalised } from '../shared/words.ts';
import { type Scene, ScenePicture } from './ScenePicture.tsx';
import { Skeleton } from './Skeleton.tsx';
import type { CaseView, PanelActions, PanelView } from './view.ts';

type NoticeView = Exclude<PanelView, CaseView>;

/** Every state without a conversation: what is the matter, what Baton cannot see, what to do. */
export function Notice({ view, actions }: { view: NoticeView; actions: PanelActions }) {
  const { say, word } = useWords();
  switch (view.kind) {
    case 'loading':
      return <Skeleton />;
    case 'no-helpdesk':
      return (
        <Words scene="elsewhere" title={say('elsewhere')}>
          <p>{say('elsewhere_reads')}</p>
          <p>{say('elsewhere_go')}</p>
        </Words>
      );
    case 'nothing-selected':
      return (
        <Words scene="waiting" title={say('waiting')}>
          <p>{say('waiting_here', capitalised(view.helpdesk))}</p>
          <p>{say('waiting_choose')}</p>
        </Words>
      );
    case 'unreadable':
      return (
        <Words scene="broken" title={say('broken')}>
          <p>{say('broken_here', capitalised(view.helpdesk))}</p>
          <ul className="missing">
            {view.missing.map((it) => (
              <li key={it}>
                <Glyph name="cross" />
                {word('part', it)}
              </li>
            ))}
          </ul>
          <p>{say('broken_noScore')}</p>
          <p>{say('broken_reload')}</p>
          <button type="button" className="button" onClick={() => actions.openSettings()}>
            <Glyph name="gear" />
            {say('openSettings')}
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
