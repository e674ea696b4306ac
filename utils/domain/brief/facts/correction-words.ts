import { any, wordsFrom } from './gate.ts';

/** Words without one of which a message corrects nothing. */
export const CORRECTION_WORD = wordsFrom(
  'correction meant mean. mistake bad. typo mistyped misspel scratch correct ich. korrektur berichtigung tippfehler vertippt verschrieben vielmehr fehler dire. rectification faute tromp erreur decir. correcci equivoqu error. dire correzione sbagliat errore anzi dizer. corre enganei errei erro. aliás alias ik. correctie typefout tikfout fout. vergist',
);
/** The same for values of which a customer has one. */
export const NO_WORD = wordsFrom(
  'oops whoops no. nope wait actually nein moment non. nee. não wrong should instead sorry entschuldigung pardon en. désolé perdón perdon disculp scusi scusa in. desculpe na. eigenlijk',
);
/** The same for the wrong half of a correction. */
export const NOT_WORD = any(
  wordsFrom(
    'not. nicht pas. kein non. não niet instead rather statt anstatt lieu. lugar vez. invece plaats wrong incorrect typo falsch fauss incorrect errad equivocad sbagliat errat fout verkeerd',
  ),
  /[,;] no |n't /i,
);

/** Words that take back what was said before, whatever the kind of value; nine languages. */
export const TAKES_BACK =
  /(?<!\p{L})(?:correction|i meant|i mean|meant to (?:say|write|type)|my mistake|my bad|typo|mistyped|misspel(?:led|t)|scratch that|let me correct|ich mein(?:t)?e|korrektur|berichtigung|tippfehler|vertippt|verschrieben|vielmehr|mein fehler|je voulais dire|rectification|faute de frappe|je me suis tromp[ée]e?|erreur de ma part|quise decir|quer[íi]a decir|correcci[óo]n|me equivoqu[ée]|error m[íi]o|volevo dire|correzione|ho sbagliato|mi sono sbagliat[oa]|errore mio|anzi|quis dizer|queria dizer|corre[çc][ãa]o|corrigindo|me enganei|enganei-me|errei|erro meu|ali[áa]s|ik bedoel(?:de)?|correctie|typefout|tikfout|mijn fout|vergist)(?!\p{L})|訂正|間違え|間違い|正しくは|ではなく|じゃなくて|じゃなく|更正|说错|打错|写错|搞错|弄错|应该是|記錯|记错/iu;

/** Words that take back a value of a kind of which a customer has one. */
export const SAYS_NO =
  /(?:^|[.!?\n]\s*)(?:oops|whoops|no,|nope,?|wait,?|actually,?|nein,|moment,|non,|nee,|não,|いえ、|いや、|不，|不,|不对)|(?<!\p{L})(?:wrong (?:number|one)|should (?:be|have been|read)|instead it's|sorry,? (?:it's|its|that's|the|i'm)|nein, (?:es|die|das)|entschuldigung, (?:es ist|die|das)|sorry, (?:es ist|die|das|het is|de)|pardon,|en fait|désolée?, (?:c'est|le|la)|perd[óo]n,|no, es|disculp[ae], (?:es|el|la)|scusi,|scusa,|no, è|in realtà|desculpe,|não, é|na verdade|nee, het|eigenlijk)|不对|不是/iu;

/** Directly before the wrong half of a correction: "it's 4821, not 4812". */
export const NOT_BEFORE =
  /(?:^|[\s,(])(?:not|nicht|pas|kein|non|não|niet|instead of|rather than|statt|anstatt|au lieu d[eu]|en (?:lugar|vez) de|invece di|em vez de|in plaats van)(?: the| my| on| den| die| das| der| le| la| el| il| al?| o| de| het)? #?$|[,;] no (?:el|la|es) $|(?:不是|而不是)$/iu;

/** Directly after it: "4812 is wrong", "4812ではなく4821". */
export const NOT_AFTER =
  /^(?:(?: is| was|'s)? (?:wrong|incorrect|not (?:right|correct|mine|my)|a typo)| (?:ist|war) falsch| (?:est|était) (?:fausse?|incorrecte?)| (?:es|era|está) (?:incorrect[oa]|errad[oa]|equivocad[oa])| (?:è|era) (?:sbagliat[oa]|errat[oa])| (?:é|está) errad[oa]| (?:is|was) (?:fout|verkeerd)|\s?(?:ではなく|じゃなく|じゃない|ではありません|は間違い)|\s?(?:是错的|不对|错了))/iu;
