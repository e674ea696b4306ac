import { every } from '../passage.ts';
import { NOT_IN_WORD } from './calendar.ts';
import { byPattern, type Finder, type Found } from './found.ts';
import { FIGURE, wordsFrom } from './gate.ts';
import { PLATFORM_WORD } from './gate-words.ts';
import { AIRPORTS } from './gazetteer.ts';
import { BELONGINGS, FARE, GADGETS, LINES } from './post-words.ts';
import { phrasesIn, type Vocabulary } from './vocabulary.ts';

/** True for a short message that addresses an account in public: everything in it is about the case. */
export function isPosted(text: string): boolean {
  return text.length < 600 && text.includes('@') && /(?:^|[\s.])@\w/.test(text);
}

const posted = (finder: Finder): Finder => {
  const only: Finder = (setting) => (isPosted(setting.text) ? finder(setting) : []);
  return finder.needs ? Object.assign(only, { needs: finder.needs }) : only;
};

const listed = (k: string, of: Vocabulary): Finder =>
  posted(({ text }) =>
    phrasesIn(text, of)
      .filter(({ start }) => !/[@#_]/.test(text[start - 1] ?? ''))
      .map(({ start, end }) => ({ k, start, end })),
  );

const CASE = "\\p{Lu}[\\p{L}'-]+";
const PLACE = `${CASE}(?: (?:of |upon |de |da |la )?${CASE}){0,3}`;

/** Both ends of a leg after its time or number: "18:33 Euston-Northampton", "the 0815 Leeds to York". */
const LEG = new RegExp(
  `(?=\\p{Lu})(?<=\\d[\\dA-Za-z]{0,4} (?:from |train |bus |flight )?)(?<a>${PLACE}) ?(?:to|-|→|->|>) ?(?<b>${PLACE})`,
  'gu',
);
const CODES = /(?<![A-Z\d])([A-Z]{3})(?: ?(?:→|->|>|-|\/) ?| to )([A-Z]{3})(?![A-Z\d])/g;

const legs: Finder = Object.assign(
  ({ text }: { readonly text: string }) => {
    const found: Found[] = [];
    for (const match of every(text, LEG)) {
      const { a = '', b = '' } = match.groups ?? {};
      found.push({ k: 'place', start: match.index, end: match.index + a.length });
      const end = match.index + match[0].length;
      found.push({ k: 'place', start: end - b.length, end });
    }
    return found;
  },
  { needs: /\d[\dA-Za-z]{0,4} (?:from |train |bus |flight )?[A-Z\u00c0-\u00de]/ },
);

/** Two airports of a flight, one of them known. */
const flown: Finder = Object.assign(
  ({ text }: { readonly text: string }) =>
    every(text, CODES).flatMap(({ 0: whole, 1: a = '', 2: b = '', index }): Found[] => {
      if (!AIRPORTS.has(a) && !AIRPORTS.has(b)) return [];
      const end = index + whole.length;
      return [
        { k: 'place', start: index, end: index + 3 },
        { k: 'place', start: end - 3, end },
      ];
    }),
  { needs: /[A-Z]{3}(?: to |[ ]?[→>/-])/ },
);

const MADE_OF = '(?:s|t|x|c|se|xr|xs|xl|S|T|X|SE|XR|XS|XL|C)';

/** What a model is called where its maker is not: "my 6s", "S7 edge", "the 5T". */
const nicknames = byPattern(
  'device',
  new RegExp(
    `(?=[A-Z]\\d|\\d)(?<=(?<!\\p{L})(?:my|our|on an?|mine is an?|own an?) (?:new |old )?)(?:[A-Z]\\d{1,3}|\\d{1,2}${MADE_OF})(?: (?:plus|edge|pro|max|mini|lite))?${'(?![\\p{L}\\p{N}])'}|${NOT_IN_WORD}(?<![@_/.-])[SAJPGMXZ]\\d{1,2} ?(?:\\+|(?:edge|plus|pro|lite|ultra|mini)(?!\\p{L}))`,
    'gu',
  ),
  /[A-Z]\d|\d[a-zA-Z]/,
);

/** A means of travel with its number. */
const lines = byPattern(
  'position',
  /(?<![\p{L}\p{N}])(?:(?:[Bb]us|[Tt]ram|[Tt]rain|[Cc]oach|[Ff]light|[Tt]rein|[Tt]reno|[Tt]ren|[Zz]ug|ICE|IC|TGV|AVE|RE|RB|[Ff]recciarossa|[Ii]ntercity) (?:n[°o]\.? ?)?[A-Z]{0,2}\d{1,5}|[A-Z]?\d{1,3}[A-Z]? (?:bus|tram)|(?<=the )(?!First|Second|Third|Last|Bottom|Top|Front|Help|Customer)\p{Lu}\p{L}+ line)(?![\p{L}\p{N}]|[:.]\d)/gu,
  wordsFrom(
    'bus. tram. train. coach. flight. trein. treno. tren. zug. ice. ic. tgv. ave. re. rb. frecciarossa intercity line.',
  ),
);

/** A flight whose airline has a figure in its code: "B6 915", "U2 8021". */
const flights = byPattern('flight', /(?<![\p{L}\p{N}])[A-Z]\d ?\d{3,4}(?![\p{L}\p{N}])/gu, FIGURE);

/** The name of a tariff: "on the ONE plan", "Infinity 2 package", "switched to unlimited". */
const plans = byPattern(
  'plan',
  /(?<=(?<!\p{L})(?:on|the|my|your|a|an|our|pay for) )(?:\p{Lu}[\p{L}\d]*(?: (?:\p{Lu}[\p{L}\d]*|\d{1,3}))?)(?= (?:plan|package|tariff|bundle|contract|membership|subscription)(?!\p{L}))|(?<=[?.!\s])\p{Lu}\p{L}+ \d{1,3}(?= (?:plan|package|tariff|bundle))|(?<=(?:to|on|have|got|my|for) )unlimited(?! (?:to|times|for)(?!\p{L}))/gu,
  wordsFrom('plan. package. tariff. bundle. contract. membership. subscription. unlimited.'),
);

/** Where a program runs, said after a word of place. */
const platforms = byPattern(
  'service',
  /(?<=(?<!\p{L})(?:on|in|using|with|via|my|for|both|w\/) )(?:chrome|safari|firefox|android|ios|mac|pc|windows|prime|iphone|ipad|kodi|linux)(?![\p{L}\p{N}-])/giu,
  PLATFORM_WORD,
);

const cards = byPattern(
  'product',
  /(?<=(?<!\p{L})(?:my|your|the) )(?!(?:gift|credit|sim|bank|business|wrong|new|old|right|other|same|whole|first|second)(?!\p{L}))\p{L}{4,16} card(?!\p{L})/giu,
  wordsFrom('card.'),
);

const belongings = byPattern(
  'product',
  new RegExp(
    `(?<=(?<!\\p{L})(?:lost|left|forgot|stole|stolen|misplaced|dropped|damaged|broke) (?:my |a |an |the |our |his |her )(?:\\p{L}+ )?)(?:${BELONGINGS})(?!\\p{L})`,
    'giu',
  ),
  wordsFrom('lost. left. forgot. stole. stolen. misplaced. dropped. damaged. broke.'),
);

/** A title right after the account spoken to: "@brand Stranger Things keeps buffering". */
const titles = byPattern(
  'mention',
  /(?<=^(?:@\w+ ){1,4})(?!(?:I|I'm|Your?|My|The|This|That|What|Why|How|When|Where|Who|Hi|Hey|Hello|Is|Are|Can|Could|Do|Does|Did|No|Not|Thanks?|Please|Still|Just|So|And|But|If|It|Its|It's|We|They|Any|Been|Got|Has|Have|Had|Having|Was|Were|Will|Would|Customer|Really|Very|Great|Good|Worst|Dear|Shame|Love|Never|Need|Trying|Waiting|After|Since|At|On|In|For|From|To|By|Ok|Yes|Yeah|Oh|Also|Ordered|Bought|Called|Sent|Done|Sorry|Absolutely|Terrible|Horrible|Disgusting|Ridiculous|Unacceptable|There|These|Those|All|One|Another|Nope|Well|Now|Then)(?![\p{L}]))\p{Lu}[\p{Ll}\d]+(?: \p{Lu}[\p{Ll}\d]+){1,3}(?= \p{Ll})/gu,
);

/** What people name in short public messages, where a longer chat would say more around it. */
export const posts: readonly Finder[] = [
  legs,
  flown,
  lines,
  plans,
  platforms,
  nicknames,
  ...[flights, belongings, cards, titles].map(posted),
  listed('service', LINES),
  listed('device', GADGETS),
  listed('product', FARE),
];
