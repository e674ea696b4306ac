/** A feeling in one of a few plain words, how good or bad it is, and how it is worded over folded text. */
export interface Feeling {
  readonly word: string;
  readonly level: number;
  readonly pattern: RegExp;
}

/** A polite no, which after failures is a giving up. */
export const DECLINES =
  /^\W*(?:no|nope|nah),? (?:thank you|thanks|that'?s|it'?s)|\b(?:that'?s|it'?s) (?:quite |perfectly )?(?:all right|alright|fine|ok(?:ay)?)(?=\W*(?:$|[.,]))|^\W*(?:nein,? danke|non,? merci|no,? gracias|no,? grazie|nao,? obrigad|nee,? (?:dank|bedankt))/u;

/** The first row that matches names the feeling of a message. */
export const FEELINGS: readonly Feeling[] = [
  {
    word: 'angry',
    level: -2,
    pattern:
      /\b(?:furious|livid|outrag\w*|disgust\w*|disgrace\w*|pathetic|ridiculous|unacceptable|scam(?:mers?)?|thieves|liars?|idiots?|stupid|moron\w*|useless|garbage|worst|horrible|terrible service|fed up|sick of|wtf|bullshit|bs|fuck\w*|shit\w*|damn|hell|never again|absolute(?:ly)? (?:joke|awful)|joke of a|how dare|shame on)\b|unverschamt|frechheit|sauerei|verarsch|schei(?:ss|ß)|katastroph|inakzeptabel|wutend|reicht(?:'s| es) (?:mir )?(?:jetzt)?|scandaleux|honteux|inadmissible|inacceptable|nul(?:le)?\b|furieu|foutez|merde|indignante|inaceptable|verguenza|mierda|estafa|inutil|inaccettabile|vergogn|schifo|ridicol|truffa|inaceitavel|vergonha|absurdo|palhacada|porra|belachelijk|schandalig|onacceptabel|ふざけ|最悪|馬鹿|いい加減|許せ|垃圾|骗子|气死|滚|忍无可忍|太过分/u,
  },
  {
    word: 'worn out',
    level: -1,
    pattern:
      /\b(?:(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)|umpteenth) time|again and again|over and over|keep (?:repeating|asking|telling|explaining)|how many times|already (?:told|said|explained|gave|given|sent)|as i (?:said|wrote|told)|i (?:told|said) (?:you|that) (?:already|before|twice)|for (?:days|weeks|months) now|exhaust\w*|tired of|worn out|going (?:in|round in) circles|give up|same (?:answer|question|thing) again|once again|yet again|no energy)\b|zum (?:dritten|vierten|x-?ten|zweiten) mal|schon wieder|hab(?:e)? ich (?:doch )?(?:schon|bereits) gesagt|immer wieder|pour la (?:troisieme|enieme|deuxieme|3e) fois|j'ai deja (?:dit|explique)|encore une fois|por (?:tercera|enesima|cuarta|segunda) vez|ya (?:se )?lo (?:dije|he dicho|explique)|otra vez|per la (?:terza|ennesima|seconda) volta|gia detto|di nuovo|pela (?:terceira|enesima|segunda) vez|ja (?:disse|falei|expliquei)|de novo|voor de (?:derde|zoveelste|tweede) keer|al gezegd|何度も|もう一度言|さっきも|说了(?:几|多少)遍|又是|第[三四五]次/u,
  },
  {
    word: 'worn out',
    level: -1,
    pattern:
      /\b(?:(?:thanks|thank you),? (?:anyway|for (?:trying|nothing much|your efforts?))|(?:i'?ll|i will|i'd rather|i think i'?ll|let'?s) (?:just )?leave it(?: there| at that| then| here| be| for now)?(?=\W|$)|never ?mind(?:,? then)?|forget (?:it|about it)|i'?ll (?:just )?(?:manage|live with it|go elsewhere|do it myself|sort it (?:out )?myself)|no point|what'?s the point|don'?t (?:bother|worry about it))\b|schon gut|lassen wir(?:'s| es)|trotzdem danke|laissez tomber|tant pis|merci quand meme|dejalo|gracias de todos modos|lasci(?:a|amo) perdere|grazie lo stesso|deixa pra la|obrigad[oa] mesmo assim|laat maar|toch bedankt|もういい|算了/u,
  },
  {
    word: 'sarcastic',
    level: -1,
    pattern:
      /\b(?:great,? (?:another|just what|so)|oh (?:great|wonderful|lovely|brilliant)(?!.{0,40}\b(?:thanks|thank you|cheers|easy|perfect)\b)|well done you|how (?:helpful|nice of)|thanks for nothing|(?:wow|brilliant),? (?:just|another|so)|slow clap|lovely,? another|very funny|good one|as if|yeah right|bravo)\b|na (?:toll|super|bravo)|merci pour rien|super,? encore|gracias por nada|grazie per niente|vaya gracia|que maravilha|lekker dan/u,
  },
  {
    word: 'worried',
    level: -1,
    pattern:
      /\b(?:worr(?:ied|ying)|anxious|nervous|scared|afraid that|panick?(?:ing|ed)?|frightened|stress(?:ed|ful|ing)?|desperate|please help|urgent(?:ly)?|shaking|don'?t know what to do|terrified)\b|sorgen|angst|dringend|verzweifelt|panik|inquiet|peur|stress|urgent|angoiss|preocupad|urgente|miedo|desesperad|preoccupat|paura|disperat|aflit|medo|bezorgd|bang|dringend|wanhopig|不安|心配|困って|急い|担心|着急|害怕/u,
  },
  {
    word: 'annoyed',
    level: -1,
    pattern:
      /\b(?:annoy\w*|frustrat\w*|disappoint\w*|upset|unhappy|irritat\w*|not (?:happy|good enough|acceptable|helpful|fair|impressed)|unfair|ridiculous\w*|come on|seriously|really\?|still (?:nothing|no|not|waiting)|waste of (?:my )?time|makes no sense|doesn'?t help|you(?:'re| are) not (?:listening|reading|helping)|read (?:what|my)|not what i (?:asked|said)|so annoying|ugh|argh|sigh|what a (?:mess|joke)|poor service|not one more|enough|no help)\b|arger|enttausch|nervt|unzufrieden|geht(?:'s)? noch|echt jetzt|bringt (?:nix|nichts)|decu|agac|enerv|mecontent|pas (?:content|normal|serieux)|decepcion|molest|enfad|harto|fastid|delus|arrabbiat|stufo|chatead|decepcion|irritad|cansad|geirriteerd|teleurgesteld|boos|balen|がっかり|困りま|イライラ|失望|无语|烦|不满|离谱|\?{3}|!{3}/u,
  },
  {
    word: 'content',
    level: 2,
    pattern:
      /\b(?:(?:thank you|thanks) so much|amazing|fantastic|brilliant|excellent|wonderful|perfect|you(?:'ve| have) been (?:great|so helpful|very helpful)|love it|that'?s great|super helpful|so kind|life ?saver|made my day|delighted)\b|vielen (?:lieben )?dank|perfekt|wunderbar|super|merci (?:beaucoup|infiniment)|parfait|genial|muchas gracias|perfecto|excelente|grazie mille|perfetto|ottimo|muito obrigad|perfeito|otimo|hartelijk dank|geweldig|perfect|助かりました|ありがとうございました|太好了|非常感谢/u,
  },
  {
    word: 'content',
    level: 1,
    pattern:
      /\b(?:thank you|thanks|cheers|great|appreciate|lovely|nice|good to (?:know|hear)|glad|happy (?:with|to)|all good|sounds good|works for me|👍|😊)\b|danke|merci|gracias|grazie|obrigad|bedankt|dank (?:u|je)|ありがとう|谢谢|多谢/u,
  },
];
