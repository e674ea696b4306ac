import './popup.css';
import './choices.css';
import './fields.css';
import { Glyph } from '../shared/Glyph.tsx';
import { Mark } from '../shared/Mark.tsx';
import { BrandSettings } from './BrandSettings.tsx';
import type { PopupActions, PopupView } from './view.ts';

/** Settings of the brand in front, saved as they are changed. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  return (
    <div className="popup" data-popup-state={view.kind}>
      {view.kind === 'brand' ? (
        <BrandSettings key={view.brand.id} view={view} actions={actions} />
      ) : view.kind === 'loading' ? (
        <main className="popup-notice">
          <Mark size={40} />
          <h1 aria-live="polite">Looking at this page</h1>
        </main>
      ) : (
        <main className="popup-notice">
          <Mark size={40} />
          <h1>No helpdesk in this tab</h1>
          <p>Open a conversation in Zendesk or Intercom, and its brand’s settings appear here.</p>
          <p className="fine">
            <Glyph name="check" /> Nothing is read on this page.
          </p>
        </main>
      )}
    </div>
  );
}
