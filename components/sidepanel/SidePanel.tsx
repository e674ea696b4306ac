import './panel.css';
import './spark.css';
import './cards.css';
import './reasons.css';
import './brief.css';
import './history.css';
import './editor.css';
import './takeaway.css';
import './handling.css';
import './draft.css';
import './health.css';
import './notice.css';
import { CasePanel } from './CasePanel.tsx';
import { Notice } from './Notice.tsx';
import type { PanelActions, PanelView } from './view.ts';

/** The agent's panel beside the helpdesk. Pure: what it draws is `view`, what it wants is in `actions`. */
export function SidePanel({ view, actions }: { view: PanelView; actions: PanelActions }) {
  return (
    <div className="panel" data-panel-state={view.kind}>
      {view.kind === 'case' ? (
        // Ticks and unfolded lists belong to one conversation, so another one starts afresh.
        <CasePanel key={view.of.key} view={view} actions={actions} />
      ) : (
        <Notice view={view} actions={actions} />
      )}
    </div>
  );
}
