import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Glyph } from '../shared/Glyph.tsx';
import { useFold } from './folds.ts';

interface Props {
  readonly id: 'why' | 'brief' | 'history' | 'handling' | 'draft' | 'take';
  readonly title: string;
  /** What the card holds, in a few words; read while it is folded. */
  readonly gist: string;
  /** A button at the right of the title. */
  readonly tool?: ReactNode;
  /** Counts what was put into the card from elsewhere: it unfolds for that. */
  readonly filled?: number;
  readonly children: ReactNode;
}

/** One foldable part of the panel. */
export function Card({ id, title, gist, tool, filled = 0, children }: Props) {
  const [open, turn] = useFold(id);
  const unfold = useRef(turn);
  unfold.current = () => open || turn();
  useEffect(() => {
    if (filled > 0) unfold.current();
  }, [filled]);
  const body = useId();
  return (
    <section className="card" data-card={id} aria-label={title}>
      <div className="card-head">
        <h2>
          <button type="button" className="fold" aria-expanded={open} aria-controls={body} onClick={turn}>
            <Glyph name="chevron" />
            <span className="card-title">{title}</span>
            <span className="gist">{gist}</span>
          </button>
        </h2>
        {open ? tool : null}
      </div>
      <div id={body} className="card-body" hidden={!open}>
        {children}
      </div>
    </section>
  );
}
