import { type Evidence, isPublic, type Message } from '../conversation.ts';
import { fold } from '../text.ts';

const PERSON =
  '(?:(?:real|live|actual|human|proper) )*(?:human(?: being| agent)?|person|people|agent|representative|rep|operator|manager|supervisor|advisor|adviser|colleague|specialist|team member|someone (?:real|human|from)|somebody (?:real|human)|customer (?:service|support)|support (?:team|agent|person)|staff(?: member)?|technician)';
const ASK = new RegExp(
  [
    `\\b(?:speak|talk|chat|connect(?:ed)?|transfer(?:red)?|put(?: me)?(?: through)?|escalate(?: me| this)?|pass(?: me)?|hand(?: me)?|get|give|want|need|like|prefer|find|send|call) (?:me |this |us |to |with |through |on |over |back |in |directly |please |just |hold of )*(?:a|an|the|your|some|any|one of your)? ?${PERSON}\\b`,
    `\\b(?:is there|can i have|could i have|may i have|are there any|where is|i demand|i expect|i insist on) (?:a|an|any|the)? ?${PERSON}\\b`,
    `\\b(?:yes,? )?(?:please )?(?:connect|transfer|escalate) me\\b|\\b(?:human|person|agent|operator|representative)(?:,)? (?:please|now|pls)\\b|\\b(?:a|real) (?:human|person)[.!]*$|^\\W*(?:human|agent|operator|representative|real person)\\W*$`,
    '(?:mit )?(?:einem|einen|einer|nem|ner) (?:echten |richtigen |menschlichen )?(?:menschen|mitarbeiter(?:in)?|person|techniker|berater|ansprechpartner|kollegen)|\\bmensch\\b[.! ]*bitte|(?:techniker|mitarbeiter|mensch)\\W+bitte|weiterverbinden|verbinden sie mich',
    "(?:parler|passer|discuter|joindre|transf[a-z]+|mettre en relation)[^.?!]{0,20}(?:un|une|quelqu'un|conseill|humain|agent|personne|vrai)|un (?:vrai )?(?:humain|conseiller)\\b",
    '(?:hablar|comunic|pas[ae]|transfer|contact|atiend)[^.?!]{0,24}(?:persona|humano|agente|alguien|asesor|operador|supervisor)|quiero (?:a )?una persona|(?:un|una) (?:persona real|humano|agente|asesor)',
    '(?:parlare|passa|parlo|contatt|trasfer|mett)[^.?!]{0,24}(?:persona|umano|operatore|qualcuno|responsabile|addetto)|un operatore|(?:falar|passa|transfer|atend)[^.?!]{0,24}(?:pessoa|humano|atendente|alguem|gente)|um (?:atendente|humano)',
    '(?:spreken|praten|doorverbind|contact|chatten)[^.?!]{0,24}(?:mens|medewerker|iemand|persoon)|een (?:echt )?(?:mens|medewerker|persoon)',
    '(?:人|担当者?|オペレーター|スタッフ|責任者|人間)(?:と|に|へ|を)?[^。？！\\n]{0,10}(?:話|代わ|替わ|つない|繋い|お願い|出し|変わ)|転?人工|真人|找(?:个)?(?:人|客服|你们领导|经理)|活人|人工客服',
  ].join('|'),
  'mu',
);
const REFUSES =
  /\b(?:don't|do not|dont|no need|not|without|rather not|instead of|avoid|never|wouldn't)\b[^.?!,]{0,40}$|(?:nicht|kein|pas|sans|no|non|nao|niet|不用|不要)[^.?!,]{0,16}$/u;
const TOLD =
  /\b(?:the (?:last|previous|other|first) (?:agent|person|representative)|an agent (?:told|said)|i (?:spoke|talked|was speaking)|agents? (?:told|said|promised))\b/u;

/** Each message in which the customer asks for a person, with the words that ask. */
export function requestsOf(messages: readonly Message[]): Evidence[] {
  return messages.flatMap((message, i) => {
    if (message.role !== 'customer' || !isPublic(message)) return [];
    const folded = fold(message.text);
    const match = ASK.exec(folded.text);
    if (!match) return [];
    const before = folded.text.slice(Math.max(0, match.index - 60), match.index);
    if (REFUSES.test(before) || TOLD.test(match[0])) return [];
    return [{ i, start: folded.at(match.index), end: folded.at(match.index + match[0].length) }];
  });
}
