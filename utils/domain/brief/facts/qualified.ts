import { byPattern, CJK, DIGIT, type Finder } from './found.ts';
import * as gate from './gate-words.ts';

/** What the words around tell of a case: plans, cards, cabins, versions, ages and errors. */
export const QUALIFIED: readonly Finder[] = [
  byPattern(
    'membership',
    /(?<!\p{L})(?:gold|silver|bronze|platinum|diamond|premium|regular|elite|vip|prime|loyalty)[ -](?:member(?:ship)?|status|tier|customer|card ?holder)(?:ship)?(?!\p{L})/giu,
    gate.MEMBER_WORD,
  ),
  byPattern(
    'payment method',
    /(?<!\p{L}|not [\p{L} ]{3,12} or )(?:(?:visa|master ?card|amex|american express|credit|debit)(?: (?:credit|debit))?(?: card)? (?:that |which )?(?:ends?|ending) (?:in|with) \d{4}|(?:visa|master ?card|amex|american express)(?: (?:credit|debit|card))*|pay ?pal|apple pay|google pay|klarna|girocard)(?!\p{L})|(?=(?:original|gift|credit|debit|bank|direct) )(?<=(?:paid|pay|payment|charge\w*|use|using)[^.?!\n]{0,24} (?:by|with|via|on|from|my|the|an?|original) )(?:original )?(?:gift card|credit card|debit card|bank transfer|direct debit)(?!\p{L}| on (?:a|my) (?:future|next))/giu,
    gate.PAYMENT_WORD,
  ),
  byPattern(
    'cabin',
    /(?<!\p{L}|not )(?:business|first[ -]class)(?: class)? (?:flights?|round[- ]trip|one[- ]way)(?!\p{L})|(?=basic|premium|economy|business|first)(?<=(?:in|to|into|upgrade to|for|cheapest) )(?:basic economy|premium economy|economy|business|first) class(?!\p{L})|(?<!\p{L})(?:erste|zweite|1\.|2\.) klasse|(?:premi[èe]re|seconde|primera|segunda|prima|seconda|primeira|eerste|tweede) (?:classe|clase|klas)(?!\p{L})/giu,
    gate.CABIN_WORD,
  ),
  byPattern(
    'product',
    /(?<=(?:added?|refund (?:for|on|of)|claim on) (?:the |my |a |any )?)(?:travel |trip |flight |phone |home |house |car |pet )?insurance(?= (?:i|for|when|on|so|to|specifically|since|,)|[.,!?]|$)/giu,
    gate.INSURANCE_WORD,
  ),
  byPattern(
    'plan',
    /(?<!\p{L})(?:(?:annual|monthly|yearly|family|student|business|team|starter|basic|free|premium|enterprise|pro|standard|unlimited)[ -])+(?:plan|subscription|tier|package|contract|pass)(?!\p{L})/giu,
    gate.PLAN_WORD,
  ),
  byPattern(
    'version',
    /(?<!\p{L})(?:(?:windows|android|ios|ipados|macos|ubuntu|debian|firmware|version|v\.?|patch|agent|app|build|chrome|firefox|safari|edge) ?(?:version )?\d+(?:\.\d+){0,3})(?![\p{N}.]\d|\p{L})/giu,
    gate.VERSION_WORD,
  ),
  byPattern('ip address', /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g, /\d\.\d{1,3}\.\d/),
  byPattern('version', /(?<![\p{L}\d.,$€£-])\d{1,2}\.\d{1,3}\.\d{1,4}(?![.\d])/gu, /\d\.\d{1,3}\.\d/),
  byPattern(
    'version',
    /(?<=(?:update|updated to|upgraded to|version|since|after) )\d{1,2}\.\d{1,2}(?![.\d:]| ?(?:am|pm|%|€|gb|km|h)|\p{L})|(?<![\p{L}\p{N}.,$€£-])\d{1,2}\.\d{1,2}(?= (?:update|upgrade|patch|release|firmware)(?!\p{L}))/giu,
    /\d\.\d/,
  ),
  byPattern(
    'age',
    /(?=\d)(?<=(?<!\p{L})(?:i'm|im|i am|mum,|dad,|he is|she is|he's|she's|aged?|is|ich bin|bin|j'ai|tengo|ho|tenho|ben) )(?:\d{1,2}|1[01]\d)(?=,| (?:years|yrs|and|yo|jahre|ans|años|anni|anos|jaar)|\.| (?:so|and|und|et|y|e|en|but|with|ans)(?!\p{L})|$)(?: (?:years|yrs|jahre|ans|años|anni|anos|jaar)(?: old| alt| oud)?)?/giu,
    DIGIT,
  ),
  byPattern('age', /(?<!\p{N})\d{1,3}(?:[- ]?(?:year|yr|yo)[- ]?(?:old)?(?!\p{L})|歳|岁)/giu, gate.AGED_WORD),
  byPattern(
    'error',
    /(?<!\p{L})(?:error|code|fehler(?:code|meldung)?|erreur|errore|erro|foutcode|fout|http|エラー|错误(?:码)?)[ :#]*(?:code |message |is |says )?[ :'"]*(?<v>(?:[A-Z]{1,5}[-_ ]?)?[A-Z_]*\d{2,6}[A-Z]?)(?![\p{L}\p{N}])/giu,
    gate.ERROR_WORD,
  ),
  byPattern('error', /(?<![\p{L}\p{N}])0x[0-9a-f]{4,10}(?![\p{L}\p{N}])/giu, DIGIT),
  byPattern('error', /(?<!\p{L})[A-Z]{2,}(?:_[A-Z0-9]+)+(?!\p{L})/gu, /[A-Z]_[A-Z\d]/),
  byPattern(
    'error',
    /(?<!(?:letter|form|mail|poster|sign|badge|voice|article|policy|contract|terms|he|she|they|you|agent|bot|chat|brief|lettre|carta) (?:just |still |only |already )?)(?:says?|said|shows?|showing|reads?|error|message|msg|display(?:s|ed)?|sagt|zeigt|steht|meldet|affiche|dit|dice|sale|esce|mostra|diz|aparece|zegt|meldt|reden|état|screen)[^"'\n\p{N}]{0,24}(?<![\p{L}])["'«](?<v>[^"'«»\n]{4,80})["'»](?!\p{L}| (?:button|link|page|tab|menu|option|anywhere|field|form))/giu,
    gate.SCREEN_WORD,
  ),
  byPattern('error', /(?:提示|显示|出现|弹出|写着|报错)[:：,，]?\s?"(?<v>[^"\n]{2,40})"/gu, CJK),
  byPattern(
    'age',
    /(?=\d)(?<=(?:ist|hat|bin|a|tiene|tengo|ha|ho|tem|tenho|is|ben|hija|hijo|fils|fille) )\d{1,2} (?:jahre|ans|años|añitos|anni|anos|jaar)(?: alt| oud)?(?!\p{L})/giu,
    DIGIT,
  ),
  byPattern('error', /[「『](?<v>[^」』\n]{3,40})[」』](?=(?:と|って|が)(?:出|表示))/gu, CJK),
];
