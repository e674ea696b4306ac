import { type ReactNode, useId } from 'react';
import { Glyph } from '../shared/Glyph.tsx';
import { useFold } from './folds.ts';

interface Props {
  readonly id: 'why' | 'brief' | 'history' | 'handling' | 'take';
  readonly title: string;
  /** What the card holds, in a few words; read while it is folded. */
  readonly gist: string;
  /** A button at the right of the title. */
  readonly tool?: ReactNode;
  readonly children: ReactNode;
}

/** One foldable part of the panel. */
export function Card({ id, title, gist, tool, children }: Props) {
  const [open, turn] = useFold(id);
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
