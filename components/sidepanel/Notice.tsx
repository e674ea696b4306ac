import { type ReactNode, useState } from 'react';
import { meaningOf } from '../../utils/domain/health.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { capitalised } from '../shared/words.ts';
import { HealthReport } from './HealthReport.tsx';
import { type Scene, ScenePicture } from './ScenePicture.tsx';
import { Skeleton } from './Skeleton.tsx';
import type { CaseView, PanelActions, PanelView, Reporting } from './view.ts';

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
          {[...new Set(view.missing.map(meaningOf))].map((meaning) => (
            <p key={meaning}>{say(`health_means_${meaning}`)}</p>
          ))}
          <p>{say('broken_noScore')}</p>
          <p>{say('broken_reload')}</p>
          <button type="button" className="button" onClick={() => actions.openSettings()}>
            <Glyph name="gear" />
            {say('openSettings')}
          </button>
          <Report actions={actions} />
        </Words>
      );
  }
}

/** Folded until it is wanted: most agents reload the page and go on. */
function Report({ actions }: { actions: Reporting }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('health_report')}
      </button>
      {isOpen ? <HealthReport actions={actions} /> : null}
    </>
  );
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
