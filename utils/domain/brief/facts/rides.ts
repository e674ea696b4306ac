import { every } from '../passage.ts';
import type { Finder, Found } from './found.ts';
import { wordsFrom } from './gate.ts';

/** Words of going somewhere, without which "from" and "to" lead to no place. */
const GOES =
  /(?<!\p{L})(?:trains?|taxis?|cabs?|bus|buses|coach|tram|ferry|ride|depart\w*|arriv\w*|destination|pick(?:ed|ing)? (?:me )?up|drop(?:ped|ping)? (?:me )?off|leav(?:e|es|ing) from|travel(?:l?ing)? (?:from|to))(?!\p{L})/iu;
const GOING = wordsFrom(
  'train taxi cab. cabs. bus. buses. coach. tram. ferry. ride. depart arriv destination pick drop leav travel',
);
const STOP =
  'on|at|by|after|before|from|to|for|and|or|please|that|which|leaving|departing|arriving|going|with|around|in|as|this|next|tomorrow|today|tonight|i|we|my|is|are|be|it|if|so|the same|monday|tuesday|wednesday|thursday|friday|saturday|sunday|any|sometime|would|could|can|will|train|no later|anytime|there|because|also|but|then|instead|later|early';
const NAME = `(?:the )?(?!(?:${STOP}|the|a|an|my|your|our|their|his|her|its|me|you|us|them|here|there|one|work|home|pay|get|be|go|see|do|have|make|know|find|book|change|cancel|leave|arrive|depart|\\d)(?![\\p{L}]))(?<v>[\\p{L}'-]{3,}(?: (?!(?:${STOP})(?![\\p{L}]))[\\p{L}'-]+){0,3})`;
const TO_END = `(?=\\s*(?:$|[.,;!?\\n]| (?:${STOP})(?!\\p{L})))`;

const LEADS = [
  `(?:from|depart(?:ing|s|ure)?(?: (?:from|is|will be|site is|location is))?|leav(?:ing|es?)(?: from| out of)?|start(?:ing|s)? (?:from|in|at)|pick(?:ed|ing)? (?:me )?up (?:at|from|in)) `,
  `(?:(?:go|going|get|getting|travel(?:l?ing)?|train|taxi|cab|bus|coach|trip|ride|ticket|tickets|back|over|way|heading|headed|take me|bring me|me) (?:in)?to|arriv(?:e|es|ing|al) (?:in|at|to)|destination(?: is| will be| of)?|drop(?:ped|ping)? (?:me )?off (?:at|in)) `,
];
const PATTERNS = LEADS.map((lead) => new RegExp(`(?<!\\p{L})${lead}${NAME}${TO_END}`, 'giu'));
const BETWEEN = new RegExp(
  `(?<!\\p{L})from (?:the )?(?<a>[\\p{L}'-]{3,}(?: [\\p{L}'-]+){0,3}?) to ${NAME}${TO_END}`,
  'giu',
);

/** Places of a journey written without capitals: "a train from norwich to cambridge on friday". */
export const rides: Finder = ({ text }) => {
  if (!GOING.test(text) || !GOES.test(text)) return [];
  const found: Found[] = [];
  const add = (start: number, value: string) => {
    if (/^\p{Ll}+(?:ing|ed|ly)$/u.test(value) || VERBAL.test(value)) return;
    found.push({ k: 'place', start, end: start + value.length });
  };
  for (const match of every(text, BETWEEN)) {
    const { a = '', v = '' } = match.groups ?? {};
    add(match.index + match[0].indexOf(a), a);
    add(match.index + match[0].lastIndexOf(v), v);
  }
  for (const pattern of PATTERNS) {
    for (const match of every(text, pattern)) {
      const v = match.groups?.v ?? '';
      add(match.index + match[0].lastIndexOf(v), v);
    }
  }
  return found;
};

/** What follows "to" and "from" without being a place. */
const VERBAL =
  /^(?:what|when|where|how|who|why|someone|something|somewhere|anything|anywhere|everything|different|other|another|another one|reach|use|take|stay|try|talk|speak|ask|confirm|check|process|proceed|complete|return|receive|send|give|keep|help|add|remove|move|pick|say|wait|start|stop|just|not|all|both|each|any|some|these|those|(?:city|insurer|destination|origin|manager|supervisor|bank|office)$|human|agent|person|reservation|customer|support|economy|business|first|basic|original|early|late|then|now|date|time|total|full|cover|avoid|upgrade|switch|exchange|refund|update|ensure|travel|fly|meet|attend|visit|come|put|let|look|think|last|that|same|account|airport|hotel|restaurant|place|bag|bags|store|flight|flights|train|trip|town|bed|sleep|nothing|noon|midnight|morning|afternoon|evening|night|ten|nine|eight|seven|six|five|four|three|two)(?![\p{L}])/iu;
