import type { ReactNode } from 'react';
import { Glyph } from '../shared/Glyph.tsx';
import { useWords } from '../shared/language.tsx';
import { Stated } from '../shared/Stated.tsx';
import type { ReadingState } from './view.ts';

/** How Baton is doing on this page: a short label, whether all is well, and one sentence. */
export function ReadingLine({ of }: { of: ReadingState }) {
  const { say, count, word } = useWords();
  switch (of.kind) {
    case 'read': {
      const { read, total, roles, missing } = of.coverage;
      const first = missing[0];
      return (
        <Line
          ok={roles === 'certain' && missing.length === 0}
          label={count('reading_read', total ?? read, read)}
        >
          {first === undefined ? say('reading_certain') : <Stated text={first} />}
        </Line>
      );
    }
    case 'waiting':
      return (
        <Line ok label={say('reading_waiting')}>
          {say('reading_waiting_hint')}
        </Line>
      );
    case 'broken': {
      const parts = of.missing.map((it) => word('part', it)).join(say('comma'));
      return (
        <Line ok={false} label={say('reading_broken')}>
          {say('reading_notFound', parts || say('reading_anything'))}
        </Line>
      );
    }
  }
}

function Line({ ok, label, children }: { ok: boolean; label: string; children: ReactNode }) {
  return (
    <p className="reading" data-ok={ok}>
      <Glyph name={ok ? 'check' : 'alert'} />
      <span>
        <b>{label}</b>
        <span className="fine">{children}</span>
      </span>
    </p>
  );
}
