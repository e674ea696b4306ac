import type { ReactNode } from 'react';

export type Scene = 'elsewhere' | 'waiting' | 'broken';

const frame = (
  <path
    className="scene-frame"
    d="M14 10h132a6 6 0 0 1 6 6v68a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6ZM8 26h144"
  />
);
const dots = <path className="scene-dots" d="M18 18h.01M26 18h.01M34 18h.01" />;

const inside: Record<Scene, ReactNode> = {
  elsewhere: (
    <>
      <path className="scene-faint" d="M26 40h108v38H26Z" />
      <path className="scene-baton scene-ghost" d="M68 71 92 47" />
    </>
  ),
  waiting: (
    <>
      <path className="scene-faint" d="M20 42h40M20 58h40M20 74h40M74 26v64" />
      <path className="scene-bubble" d="M90 42h46v12H90ZM98 62h38v12H98Z" />
      <path className="scene-baton" d="M22 42h36" />
    </>
  ),
  broken: (
    <>
      <path className="scene-faint" d="M26 42h46M26 56h30M104 56h30M88 42h46M26 70h52M96 70h38" />
      <path className="scene-baton" d="M70 66 77 59M83 53l7-7" />
    </>
  ),
};

/** A small drawing of the browser, so that each empty state is told apart at a glance. */
export function ScenePicture({ scene }: { scene: Scene }) {
  return (
    <svg className="scene" viewBox="0 0 160 100" width="160" height="100" aria-hidden="true">
      {frame}
      {dots}
      {inside[scene]}
    </svg>
  );
}
