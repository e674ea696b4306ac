/** Lines that open somebody else's words: all that follows is history. */
const HISTORY =
  /^\W{0,3}(?:on .{4,200} wrote:|am .{4,200} schrieb.{0,120}:|le .{4,200} a \S?crit ?:|el .{4,200} escribi\S{1,2}:|il .{4,200} ha scritto:|op .{4,200} schreef.{0,120}:|em .{4,200} escreveu:|-{2,} ?(?:original message|forwarded message|urspr\S{1,2}ngliche nachricht|message d'origine) ?-{2,}|_{10,}|from: .{3,200}|##- ?please type your reply above.*)\s*$/im;
const QUOTED_LINE = /^[ \t]*>.*$/gm;
const SIGNATURE =
  /^(?:-- ?|sent from my .{2,40}|von meinem .{2,30} gesendet|envoy\S{1,2} de mon .{2,30}|get outlook for .{2,20})$/im;

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

/** The writer's own words: quoted history and signatures become spaces, so every offset stays true. */
export function ownWords(text: string): string {
  let own = text;
  if (text.includes('>')) own = own.replace(QUOTED_LINE, (line) => ' '.repeat(line.length));
  for (const tail of [HISTORY, SIGNATURE]) {
    const match = tail.exec(own);
    if (match && own.slice(0, match.index).trim() !== '') own = blank(own, match.index, own.length);
  }
  return own;
}
