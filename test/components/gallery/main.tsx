import '../../../components/shared/theme.css';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Insights } from '../../../components/insights/Insights.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { Language } from '../../../components/shared/language.tsx';
import { SidePanel } from '../../../components/sidepanel/SidePanel.tsx';
import type { PanelView } from '../../../components/sidepanel/view.ts';
import { tryDraft } from './drafts.ts';
import { pages, panels, popups } from './states.ts';
import { speaking } from './tongues.ts';

const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? '';
const words = speaking(asked.get('lang') ?? 'en');
document.documentElement.lang = words.language;

const structure = `Baton 0.1.0 · zendesk · *.zendesk.com/agent/tickets/{n}

Selectors, and how often each matches
    1  root  [data-test-id="ticket-{id}-standard-layout"][data-is-active="true"]
    0  log  [data-test-id="omni-log-container"]

Structure of the conversation
div data-test-id="ticket-{n}-standard-layout" data-is-active="true"
  article data-test-id="omni-log-entry" aria-label × 37
    #text(10–99)`;

/** What is pressed in a state before it is looked at. */
const PRESSED: Record<string, string> = {
  health: '.stamp',
  'health-partial': '.stamp',
  report: '.notice [aria-expanded]',
};

/** A panel whose verdict and seen mark answer, so that it can be tried by hand. */
function TryPanel({ first }: { first: PanelView }) {
  const [view, setView] = useState(first);
  useEffect(() => document.querySelector<HTMLElement>(PRESSED[state] ?? '#none')?.click(), []);
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
        ...tryDraft(view, (draft) => change({ draft })),
        copyText: () => undefined,
        saveFile: () => undefined,
        askStructure: async () => structure,
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
        actions={{
          save: console.info,
          openPanel: () => undefined,
          openInsights: () => undefined,
          connect: console.info,
          disconnect: () => undefined,
        }}
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
