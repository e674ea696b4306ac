import { useEffect, useState } from 'react';
import { CopyButton } from '../shared/CopyButton.tsx';
import { useWords } from '../shared/language.tsx';
import type { Reporting } from './view.ts';

/** Undefined while the page is asked, null when it does not answer. */
type Structure = string | null | undefined;

/** The page's structure without any text, to be read before it is copied for a bug report. */
export function HealthReport({ actions }: { actions: Reporting }) {
  const { say } = useWords();
  const [structure, setStructure] = useState<Structure>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once; a page that moves on does not change what is read
  useEffect(() => {
    let isShown = true;
    const show = (found: Structure) => isShown && setStructure(found);
    actions.askStructure().then(show, () => show(null));
    return () => {
      isShown = false;
    };
  }, []);

  return (
    <div className="report">
      <p className="fine">{say('health_report_why')}</p>
      <p className="fine" role="status">
        {structure === undefined ? say('health_report_asking') : null}
        {structure === null ? say('health_report_failed') : null}
      </p>
      {structure ? (
        <>
          <p className="fine">{say('health_report_all')}</p>
          <textarea
            className="preview structure"
            dir="ltr"
            lang="en"
            wrap="off"
            readOnly
            rows={10}
            aria-label={say('health_preview')}
            value={structure}
          />
          <CopyButton what="structure" copy={() => actions.copyText(structure)} />
        </>
      ) : null}
    </div>
  );
}
