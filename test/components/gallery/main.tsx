import '../../../components/shared/theme.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Insights } from '../../../components/insights/Insights.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { Language } from '../../../components/shared/language.tsx';
import { SidePanel } from '../../../components/sidepanel/SidePanel.tsx';
import type { PanelView } from '../../../components/sidepanel/view.ts';
import { pages, panels, popups } from './states.ts';
import { speaking } from './tongues.ts';

const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? '';
const words = speaking(asked.get('lang') ?? 'en');
document.documentElement.lang = words.language;

/** A panel whose verdict and seen mark answer, so that it can be tried by hand. */
function TryPanel({ first }: { first: PanelView }) {
  const [view, setView] = useState(first);
  const change = (more: object) => setView({ ...view, ...more } as PanelView);
  return (
    <SidePanel
      view={view}
      actions={{
        showEvidence: (evidence) => console.info('show', evidence),
        judge: (verdict) => change({ verdict }),
        markSeen: () => change({ unseen: 0 }),
        draftModel: () => null,
        askModel: () => undefined,
        stopModel: () => undefined,
        copyText: () => undefined,
        saveFile: () => undefined,
        editLine: (edit) => console.info('edit', edit),
        restoreLine: (line) => console.info('restore', line),
        copyOpeningLine: () => undefined,
        openSettings: () => undefined,
      }}
    />
  );
}

function Gallery() {
  const panel = panels[state];
  const popup = popups[state];
  if (panel) return <TryPanel first={panel} />;
  if (popup)
    return (
      <Popup
        view={popup}
        actions={{ save: console.info, openPanel: () => undefined, openInsights: () => undefined }}
      />
    );
  const page = pages[state];
  if (page) {
    const actions = {
      save: console.info,
      saveKey: console.info,
      forgetKey: console.info,
      allow: console.info,
      prepare: console.info,
    };
    return (
      <div data-popup-state={state}>
        <Insights view={page} actions={actions} />
      </div>
    );
  }
  return (
    <main>
      <h1>Every state</h1>
      <ul>
        {[...Object.keys(panels), ...Object.keys(popups), ...Object.keys(pages)].map((it) => (
          <li key={it}>
            <a href={`?state=${it}`}>{it}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <Language words={words}>
    <Gallery />
  </Language>,
);
