import './popup.css';
import './choices.css';
import './fields.css';
import './connect.css';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Mark } from '../shared/Mark.tsx';
import { BrandSettings } from './BrandSettings.tsx';
import { ConnectSite } from './ConnectSite.tsx';
import type { PopupActions, PopupView } from './view.ts';

/** Settings of the brand in front, saved as they are changed. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { say } = useWords();
  return (
    <div className="popup" data-popup-state={view.kind}>
      {view.kind === 'brand' ? (
        <BrandSettings key={view.brand.id} view={view} actions={actions} />
      ) : view.kind === 'site' ? (
        <ConnectSite view={view} connect={actions.connect} />
      ) : view.kind === 'loading' ? (
        <main className="popup-notice">
          <Mark size={40} />
          <h1 aria-live="polite">{say('popup_looking')}</h1>
        </main>
      ) : (
        <main className="popup-notice">
          <Mark size={40} />
          <h1>{say('elsewhere')}</h1>
          <p>{say('popup_elsewhere')}</p>
          <p className="fine">
            <Glyph name="check" /> {say('popup_nothingRead')}
          </p>
        </main>
      )}
    </div>
  );
}
