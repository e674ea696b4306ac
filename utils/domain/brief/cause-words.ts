/** The seven causes of an AI's failure; facts: why the AI failed. */
export type Cause =
  | 'missing knowledge'
  | 'missing access'
  | 'policy'
  | 'misread'
  | 'wrong fact'
  | 'tone'
  | "customer's choice";

/** Who says it, how much it weighs, and how it is worded over folded text. */
export interface CauseRow {
  readonly cause: Cause;
  readonly by: 'ai' | 'customer';
  readonly weight: number;
  readonly pattern: RegExp;
}

export const CAUSES: readonly CauseRow[] = [
  {
    cause: 'missing knowledge',
    by: 'ai',
    weight: 2,
    pattern:
      /\b(?:i (?:don't|do not) (?:know|have (?:any )?(?:information|details|an answer))|i'?m not sure|i am not sure|no information (?:on|about)|(?:couldn't|could not|wasn't able to|was not able to|can't) find (?:any |an? )?(?:\w+ )?(?:information|answer|article|anything|details)|(?:have|has) no (?:information|details|data|article|answer)|i (?:don't|didn't|do not|did not) (?:quite )?(?:understand|catch|recognise|recognize|get that)|could you rephrase)\b|das wei(?:ss|ß) ich (?:leider )?nicht|keine informationen|nicht verstanden|je ne sais pas|pas d'information|pas compris|no (?:lo se|tengo informacion|entendi)|non (?:lo so|ho informazioni|ho capito)|nao (?:sei|tenho informac\w+|entendi)|weet ik niet|geen informatie|niet begrepen|わかりかねます|認識できません|不清楚|没有相关|没有理解/u,
  },
  {
    cause: 'missing access',
    by: 'ai',
    weight: 2,
    pattern:
      /\b(?:(?:unable|not able) to|i (?:can(?:no|')t|can not) (?:see|access|change|do|make|issue|reach|contact|lift|restart|process|transfer|call|open|apply|waive)|(?:don't|do not) have (?:access|the (?:ability|tools?|permission)|permission|a function)|have no (?:permission|tool|right)\w*|have no (?:function|view|access)|outside (?:of )?(?:my|what i)|beyond (?:my|what i)|only (?:a|the) (?:team|colleague|specialist) can)\b|nicht einsehen|keinen zugriff|kann ich (?:hier |im chat )?(?:leider )?nicht|pas acces|n'ai pas la possibilite|je ne (?:peux|suis) pas|no (?:tengo acceso|puedo|dispongo)|non (?:ho accesso|posso|ho la possibilita|sono in grado)|nao (?:tenho acesso|posso|consigo)|geen toegang|kan ik (?:hier )?niet|できかね|権限|行えません|无法|没有权限|看不到/u,
  },
  {
    cause: 'policy',
    by: 'ai',
    weight: 2,
    pattern:
      /\b(?:polic(?:y|ies)|terms|conditions|not (?:eligible|refundable|covered|permitted|allowed)|non-?refundable|isn't eligible|does(?:n't| not) (?:allow|permit|cover)|can(?:not|'t) be (?:cancelled|changed|refunded|lifted|amended|moved|modified|waived)|final|no exceptions?|exclud\w+|only (?:valid|possible|refundable) (?:within|for|if|on))\b|bedingungen|ausgeschlossen|nicht erstatt|§|conditions|non remboursable|ne permet|condiciones|politica|no (?:reembolsable|permite)|condizioni|non rimborsabil|condicoes|nao (?:e )?(?:reembolsavel|permit\w+)|voorwaarden|niet terug|規約|規定|対象外|协议|规定|不支持|不予/u,
  },
  {
    cause: 'misread',
    by: 'customer',
    weight: 2,
    pattern:
      /\b(?:not what i (?:asked|said|meant|want)|i (?:didn't|did not|never) ask|i asked (?:about|for|if|you|whether)|read (?:what|my|it|again)|you(?:'re| are) not (?:listening|reading|understanding)|as i (?:said|wrote)|i (?:already |just )?(?:said|told|wrote|gave|explained)|that(?:'s| is|'s| was) (?:not|n't) (?:my|the) (?:question|point|problem)|which \w+\? that|do you even|same (?:answer|question|link|article|thing) again|you misunderst\w+)\b|hatten wir|haben sie gelesen|steht (?:doch )?(?:da|oben)|nicht das problem|habe ich (?:schon|bereits)|danach habe ich nicht|ce n'est pas (?:ma question|ce que)|j'ai deja (?:dit|ecrit)|vous ne lisez|no es lo que|ya (?:lo|se lo) (?:dije|escribi)|no (?:pregunte|pedi)|lea lo|non (?:e quello|ho chiesto)|l'ho gia|gia (?:detto|scritto)|nao (?:e isso|foi isso|perguntei)|ja (?:disse|falei)|niet wat ik|staat (?:er|hier) (?:toch|letterlijk)|al gezegd|だから|そうじゃ|書いた|聞いて(?:ない|いません)|问的是|不是(?:问|查|约)|说过/u,
  },
  {
    cause: 'tone',
    by: 'customer',
    weight: 2.5,
    pattern:
      /\b(?:stop (?:with )?(?:the |your )?(?:emojis?|hearts?|smil\w+|apologi\w+|saying sorry)|(?:so |how |very )?(?:rude|patroni[sz]ing|condescending|insulting|heartless|cold|tactless|insensitive)|don'?t (?:patroni[sz]e|lecture)|cheerful|spare me|empathy|your tone|canned|scripted|copy(?:-| and )?paste|robotic)\b|frech|ton\b.{0,20}(?:passt|geht)|herzlos|condescend|votre ton|insensible|borde|grosero|insensible|falta de respeto|maleducat|senza cuore|grosseri|grosseir|insensivel|onbeleefd|harteloos|失礼|冷たい|敷衍|冷漠|没礼貌/u,
  },
  {
    cause: "customer's choice",
    by: 'customer',
    weight: 1.2,
    pattern:
      /^\W*(?:hi|hello|hey|good \w+)?[ ,.!]*(?:can|could|may|i(?:'d| would)?)? ?(?:i |you )?(?:please )?(?:speak|talk|chat|like|want|prefer|need|get|connect|transfer)[^.?!]{0,40}(?:human|person|agent|someone|representative|colleague|somebody)|\b(?:(?:i )?(?:would )?(?:rather|prefer|sooner) (?:to )?(?:speak|talk|deal|chat|have)|i don'?t (?:talk|speak|chat) (?:to|with) (?:bots?|machines?|robots?|computers?)|no bots?)\b|lieber mit (?:einem|einer) (?:menschen|person)|prefere (?:parler|un humain)|prefiero (?:hablar|una persona)|preferisco (?:parlare|una persona)|prefiro (?:falar|uma pessoa)|(?:rede|spreche) nicht mit (?:robotern|maschinen|bots|computern)|ne (?:parle|discute) pas (?:aux|avec (?:les|des|un)) (?:robots?|machines?|bots?)|no (?:hablo|quiero hablar) con (?:robots?|maquinas?|bots?)|non parlo con (?:i |le )?(?:robot|macchine|bot)|nao falo com (?:robos?|maquinas?|bots?)|praat niet met (?:robots|machines|bots)|ロボットとは話|不跟(?:机器人|机器)说|liever (?:een|met een) (?:mens|persoon)|人と話したい|人工客服|转人工/u,
  },
];
