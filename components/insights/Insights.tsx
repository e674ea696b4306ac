import './insights.css';
import { useWords } from '../shared/language.tsx';
import { Mark } from '../shared/Mark.tsx';
import { ModelRoom } from './ModelRoom.tsx';
import type { InsightsView, ModelRoomActions } from './view.ts';

/** The brand's own page. */
export function Insights({ view, actions }: { view: InsightsView; actions: ModelRoomActions }) {
  const { say } = useWords();
  if (view.kind === 'loading') return <p className="fine">{say('popup_looking')}</p>;
  return (
    <div className="insights" data-insights={view.settings.providerKind}>
      <header className="insights-head">
        <Mark size={28} />
        <h1>{say('settingsOf', view.brand)}</h1>
      </header>
      <main>
        <ModelRoom view={view} actions={actions} />
      </main>
    </div>
  );
}
