/** The words that a name in markup is made of: `msg--isUnread` is msg, is, unread. */
export function wordsIn(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Names of this party or that; each is only ever held against what the agent has pointed at. */
export const PARTIES = {
  customer: words(
    'customer client visitor user enduser requester guest contact consumer shopper buyer patient incoming inbound kunde kundin cliente klant usuario utente besucher utilisateur',
  ),
  ai: words(
    'ai bot chatbot robot assistant automated automation auto virtual copilot llm machine ki ia assistent',
  ),
  agent: words(
    'agent operator staff team teammate human admin support rep representative employee advisor colleague mitarbeiter agente medewerker conseiller',
  ),
} as const;

/** Attributes whose name says that their value is about who speaks. */
const SPEAKERS = words('author sender role from party side direction speaker participant writer');

/** What a page's own words call the parts that are looked for. */
const PARTS = words(
  'item message msg bubble row entry comment post turn part reply utterance text body content log thread stream list conversation timeline feed transcript name author sender composer editor',
);

/** What a page's own words call several messages together. */
const GROUPS = words('group groups cluster stack run block batch day section');

/** What comes and goes with one message, whoever wrote it. */
const STATES = words(
  'active selected focus focused focusable hover hovered open opened close closed expanded collapsed first last new unread read seen sent sending delivered delivery failed error pending pinned edited deleted highlight highlighted visible hidden disabled enabled loading loaded streaming typing animate animated animation enter leave odd even starred flagged liked current recent continued continuation translated state status checked pressed busy dragging draft latest today yesterday',
);

/** Attributes whose value is a matter of this one message: that they are there says something, what they say does not. */
const OWN = words(
  'id ids uid uuid key guid index order position count number time timestamp date datetime at url uri href src label title text content value tooltip name email hash version lang locale language',
);

/** True for a word of a state: a mark that it is part of proves nothing. */
export const isState = (name: string): boolean => wordsIn(name).some((word) => STATES.has(word));
export const namesPart = (name: string): boolean => wordsIn(name).some((word) => PARTS.has(word));
/** `chat-group` holds messages, `group-item` is one. */
export const namesGroup = (css: string): boolean =>
  wordsIn(css).some((word) => GROUPS.has(word)) && !/item|message|msg|entry|bubble/i.test(css);
export const isOwn = (attribute: string): boolean => OWN.has(wordsIn(attribute).at(-1) ?? '');
export const namesParty = (name: string): boolean =>
  wordsIn(name).some((word) => Object.values(PARTIES).some((party) => party.has(word)));
export const namesSpeaker = (attribute: string): boolean =>
  wordsIn(attribute).some((word) => SPEAKERS.has(word));
