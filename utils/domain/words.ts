/** Pairs `look-alike, Latin letter` of one string. */
function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
}

/** Letters of other scripts that look like Latin ones, lower case: Cyrillic, Greek, Armenian, Cherokee. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = pairs(
  [
    'аa вb еe ѕs іi їi јj кk мm нh оo рp сc тt уy хx ёe ԁd һh ԛq ԝw ѵv ɡg бb гr пn зe ґr єe ыb',
    'αa βb εe ιi κk νv οo ρp τt υu χx γy ωw ηn σo ϲc ϳj ζz μu δd θo',
    'օo ոn սu հh ցg զq յj լl ւi քp ժd ղn եt',
    'ꭰd ꭱr ꭲt ꭵi ꭺa ꭻj ꭼe ꮃw ꮇm ꮋh ꮍy ꮐg ꮒh ꮓz ꮟb ꮢr ꮤw ꮥs ꮩv ꮪs ꮮl ꮯc ꮲp ꮶk ᏼb ꮧd ꮜu ꭴo',
  ].join(' '),
);

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Letters in a shape that Unicode's compatible form does not undo, from their first code point on. */
const SHAPED_FROM = [0x24_9c, 0x1_f1_50, 0x1_f1_70, 0x1_f1_10, 0x1_f1_30];

/** Small capitals, and letters in brackets, in circles and in squares. */
export const SHAPED_LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ꞯq ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ɩi ʋu'),
  ...SHAPED_FROM.flatMap((from) =>
    [...ALPHABET].map((letter, place) => [String.fromCodePoint(from + place), letter] as const),
  ),
]);

/** Words that carry no matter of their own when two messages are compared. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but so if then than as of to in on at by for from with about into
  i me my mine we us our you your yours he him his she her it its they them their who what which when where why how
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  not no yes ok okay please thanks thank hi hello hey dear just only also too very really again still already now
  i'm i've i'd i'll it's that's don't doesn't didn't can't cannot won't isn't aren't there here
  get got like know want need help let there's what's you're we're yeah yep well
  der die das den dem ein eine einen und oder aber ich sie wir ihr es ist sind war mit von zu auf nicht auch noch bitte
  le la les un une des et ou mais je vous nous il elle est sont avec de du ne pas que qui pour bonjour merci
  el los las una y o pero yo usted es son con del no que por para hola gracias il lo gli e ma sono con di che non per
  os um uma e mas eu com do da nao que por para de het een en of maar ik u is zijn met van niet`.split(/\s+/),
);
