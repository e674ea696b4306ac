/** The guide's own sheet; colours are those of the panel, in both themes. */
export const style = `
:host { all: initial; color-scheme: light dark;
  --sheet: #fff; --sunk: #efefea; --line: #e5e5df; --ink: #1b1d22; --ink-2: #53575f; --accent: #0b6275;
  --accent-on: #fff; --focus: #0b7c95; --caution: #715200; --caution-soft: #fbf1d6; --shade: rgb(20 22 25 / 28%); }
@media (prefers-color-scheme: dark) { :host {
  --sheet: #1a1c21; --sunk: #24272d; --line: #2e3138; --ink: #eceef1; --ink-2: #adb3bc; --accent: #6cc5d9;
  --accent-on: #06242b; --focus: #7fd4e7; --caution: #f0d277; --caution-soft: #332c17; --shade: rgb(0 0 0 / 55%); } }
* { box-sizing: border-box; margin: 0; }
[hidden] { display: none !important; }
.shield { position: fixed; inset: 0; z-index: 2147483000; cursor: crosshair; }
.aim, .taken { position: fixed; z-index: 2147483001; pointer-events: none; border-radius: 6px; }
.aim { outline: 2px solid #0b7c95; outline-offset: 2px; background: rgb(11 124 149 / 14%); }
.taken { outline: 2px dashed #0b7c95; outline-offset: 2px; }
.taken span { position: absolute; inset-block-start: -2px; inset-inline-start: calc(100% + 10px); padding: 1px 6px;
  border-radius: 4px; font: 600 11px/1.5 system-ui, sans-serif; color: #fff; background: #0b6275; white-space: nowrap; }
.card { position: fixed; z-index: 2147483002; inset-block-end: 20px; inset-inline-end: 20px; inline-size: 348px;
  max-inline-size: calc(100vw - 24px); max-block-size: calc(100vh - 40px); display: flex; flex-direction: column;
  gap: 10px; padding: 16px; border: 1px solid var(--line); border-radius: 12px; background: var(--sheet);
  color: var(--ink); box-shadow: 0 8px 32px var(--shade); font: 14px/1.45 system-ui, "Noto Sans", sans-serif;
  overflow-wrap: anywhere; outline: none; }
.card.aside { inset-inline-end: auto; inset-inline-start: 20px; }
.top { display: flex; align-items: center; gap: 4px; color: var(--ink-2); font-size: 12.5px; }
.top span { margin-inline-end: auto; }
.top button { font-weight: 400; font-size: 12.5px; color: var(--ink-2); background: none; border-color: transparent;
  padding: 6px 8px; min-block-size: 28px; }
.body { display: flex; flex-direction: column; gap: 10px; min-block-size: 0; }
h2 { font: 600 16px/1.35 system-ui, "Noto Sans", sans-serif; text-wrap: balance; }
p, li { font-size: 12.5px; color: var(--ink-2); }
.said { min-block-size: 1.45em; color: var(--ink); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
button, select { font: 600 13px/1 system-ui, "Noto Sans", sans-serif; color: var(--ink); background: var(--sunk);
  border: 1px solid var(--line); border-radius: 8px; padding: 8px 12px; min-block-size: 32px; cursor: pointer; }
button.first { background: var(--accent); border-color: var(--accent); color: var(--accent-on); }
button.plain { margin-inline-start: auto; }
:is(button, select, input):focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
button:disabled { opacity: 0.55; cursor: default; }
.counts { display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 12.5px; }
.counts b { font-variant-numeric: tabular-nums; }
ol, ul { list-style: none; padding: 0; }
.messages { overflow: auto; min-block-size: 72px; flex: 0 1 auto; border-block: 1px solid var(--line); padding-block: 4px; }
.messages li { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 8px; padding-block: 3px; color: var(--ink); }
.messages li > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.messages li > span:first-child { font-weight: 600; color: var(--ink-2); }
.messages li[data-role="unknown"] > span:first-child { font-weight: 400; font-style: italic; }
.doubts { display: grid; gap: 6px; padding: 8px 10px; border-radius: 8px; background: var(--caution-soft); overflow: auto;
  min-block-size: 40px; }
.doubts li { color: var(--caution); }
label { display: flex; gap: 8px; align-items: baseline; font-size: 12.5px; cursor: pointer; }
`;
