interface GoalRow {
  readonly pattern: RegExp;
  /** 1–3: how plainly the words state an outcome. */
  readonly strength: number;
  /** True where no word is English. */
  readonly elsewhere?: true;
}

const OUTCOME =
  '(?:refund|cancel\\w*|return|exchange|replac\\w*|chang\\w*|modif\\w*|updat\\w*|upgrad\\w*|downgrad\\w*|book\\w*|rebook\\w*|reschedul\\w*|mov\\w*|add|remov\\w*|delet\\w*|clos\\w*|open|reset|unlock\\w*|restor\\w*|fix\\w*|repair\\w*|sort|send|resend|deliver\\w*|correct\\w*|stop|compensat\\w*|credit|reimburs\\w*|money|connect\\w*|switch|transfer (?:the|my|it)|know|find|track|check|get|have|pay|buy|order|rent|make an appointment|claim|appeal|complain|withdraw\\w*|waive|extend|rais\\w*|lower|split|discuss|understand)';

/** Wishes, the plainest first; the first row that matches a sentence gives its strength. */
export const GOALS: readonly GoalRow[] = [
  {
    strength: 3,
    pattern: new RegExp(
      `(?<!\\p{L})(?:i(?:'d| would| just| really| also| still| only)* (?:want|like|love|need|wish|prefer|rather|expect|demand|insist on|have to|must|request)|i(?:'m| am) (?:looking|hoping|trying|here|calling|writing|contacting you) (?:to|for|in order to|because i (?:want|need))|(?:i )?(?:want|need|wanna)|looking (?:to|for)|hoping (?:to|for)|all i want is)(?: to)?[^.?!]{0,40}\\b${OUTCOME}\\b`,
      'iu',
    ),
  },
  {
    strength: 2.6,
    pattern: new RegExp(
      `(?<!\\p{L})(?:please|pls|plz|kindly) (?:can you |could you )?(?:just )?${OUTCOME}\\b`,
      'iu',
    ),
  },
  {
    strength: 2.4,
    pattern: new RegExp(
      `(?<!\\p{L})(?:can|could|will|would) (?:you|i|we|someone|it)(?: please| just| maybe| possibly)*(?: be able to)?[^.?!]{0,24}\\b${OUTCOME}\\b`,
      'iu',
    ),
  },
  {
    strength: 2.2,
    elsewhere: true,
    pattern:
      /(?<!\p{L})(?:ich|wir) (?:möchte|will|wollen|brauche|brauchen|hätte gern|würde gern|bitte um|verlange|erwarte)[^?!]{3,}|(?<!\p{L})(?:möchte|bitte) (?:\S+ ){0,6}(?:stornieren|kündigen|ändern|erstatten|zurück|umbuchen|sperren|schicken|prüfen|korrigieren|verschieben|herabzusetzen)|können sie (?:\S+ ){1,8}/iu,
  },
  {
    strength: 2.2,
    elsewhere: true,
    pattern:
      /(?<!\p{L})(?:je (?:voudrais|veux|souhaite|souhaiterais|demande|cherche à)|j'aimerais|j'ai besoin|pouvez-vous|pourriez-vous|merci de|peux-tu)[^?!]{3,}/iu,
  },
  {
    strength: 2.2,
    elsewhere: true,
    pattern:
      /(?<!\p{L})(?:quiero|quisiera|necesito|me gustar[íi]a|quer[íi]a|solicito|exijo|pueden|puede|podr[íi]an?|por favor,? (?:cancel|devuel|env[íi]|cambi))[^?!]{3,}/iu,
  },
  {
    strength: 2.2,
    elsewhere: true,
    pattern:
      /(?<!\p{L})(?:vorrei|voglio|ho bisogno|chiedo|potete|può|potrebbe|desidero|mi serve)[^?!]{3,}|(?<!\p{L})(?:quero|queria|gostaria|preciso|podem|pode|poderia|solicito|exijo)[^?!]{3,}|(?<!\p{L})(?:ik wil|ik zou|wil ik|ik moet|graag|kunt u|kan ik|kunnen jullie)[^?!]{3,}/iu,
  },
  {
    strength: 2.2,
    elsewhere: true,
    pattern:
      /[^。？！\n]{2,40}(?:たいです|たいのですが|たい|てください|お願いします|お願いいたします|いただけますか|ほしい|欲しい)|(?:我想|我要|想要|需要|能不能|可以帮|帮我|请帮|麻烦|要求|申请)[^。？！\n]{2,40}/u,
  },
  {
    strength: 1.9,
    pattern:
      /(?<!\p{L})(?:i(?:'d| would| just| really| also| still| only)* (?:want|like|love|need|wish|prefer|expect|demand) |i(?:'m| am) (?:looking|hoping|trying) (?:to|for) |how (?:do|can|could) (?:i|we) |is (?:it possible|there (?:any|a) (?:way|chance|possibility)) )[^.?!]{3,}/iu,
  },
  {
    strength: 1.6,
    pattern:
      /(?<!\p{L})(?:can|could|will|would) (?:you|i|we)(?: please)? [^.?!]{4,}|(?<!\p{L})(?:please|pls) (?!hold|wait|note|be)\p{L}+ [^.?!]{3,}|(?<!\p{L})(?:where(?:'s| is) my|when (?:will|does|is|do) )[^.?!]{3,}/iu,
  },
  {
    strength: 1.2,
    pattern:
      /(?<!\p{L})(?:what (?:is|are|can|do|compensation)|how (?:long|much|many)|why (?:is|was|did|do|are|has)|do (?:you|i)|does|is|are) [^.!]{4,}\?|(?<!\p{L})(?:wie|wann|warum|wo|kann ich) [^.!]{4,}\?|(?<!\p{L})(?:comment|quand|pourquoi|où|cómo|cuándo|por qué|dónde|come|quando|perché|dove|como|onde|hoe|wanneer|waarom) [^.!]{4,}\?|(?<!\p{L})(?:refund|cancel|return|exchange|unsubscribe)(?:\s+\p{L}+){0,6}/iu,
  },
];

/** Words by which a wish takes the place of an earlier one. */
export const REVISES =
  /\b(?:(?:i|we)(?:'d| would) (?:much |actually )?rather|instead|on second thoughts?|changed my mind|actually,? (?:i|can|could|please|let)|i(?:'d| would) (?:now )?prefer)\b|lieber|stattdessen|doch lieber|plut[ôo]t|finalement|mejor |en lugar|prefiero|preferirei|invece|prefiro|em vez|liever|toch maar/iu;

/** Sentences about the talk itself, or about what is not wanted. */
export const NOT_GOALS =
  /\b(?:i (?:don't|do not|dont|didn't) (?:want|need|like) |(?:rather|prefer) not |i'd like to thank|would like to (?:thank|know if you)|what do you (?:mean|need)|can you (?:hear|read|not|understand)|do you (?:understand|read|even)|are you (?:a )?(?:bot|robot|real|human|there|serious)|how are you|i need to (?:go|calm)|please (?:hold|wait)|(?:speak|talk|chat|connect\w*|transfer\w*)(?: me)? (?:to|with) (?:a |an |the |your )?(?:real |live |actual |human )*(?:human|person|agent|someone|representative|manager|supervisor|colleague|specialist|operator)|human agent|real person|(?:any|some)(?:one|body)(?: out)? (?:there|here|real|home|alive|listening))\b|mit (?:einem|einer) (?:menschen|mitarbeiter|person)|à un (?:humain|conseiller|agent)|con (?:una persona|un agente|un humano|una persona|un operatore)|met een (?:mens|medewerker)|人工|担当者/iu;
