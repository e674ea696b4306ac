/** Words that name a problem, over folded text. */
export const PROBLEM =
  /\b(?:not (?:work\w*|load\w*|open\w*|charg\w*|arriv\w*|receiv\w*|show\w*|connect\w*|there|here|respond\w*|what|able|been|happy|fair|correct|right)|(?:does|do|did|is|was|has|have|ca|wo|could|would|are)n'?t|cannot|cant|(?:does|do|did|is|was|has|have|can|could|will|would) not|wont|doesnt|didnt|isnt|hasnt|havent|never|no (?:internet|signal|sound|hot water|power|refund|reply|answer|one|confirmation|email|heating|connection)|wrong|broken?|cracked|damaged|defect\w*|faulty|dead|missing|lost|stolen|gone|late|delay\w*|cancell?ed|declined|rejected|refused|denied|blocked|locked|frozen|banned|suspended|stuck|crash\w*|freez\w*|error|fail\w*|problem|issue|trouble|charged|overcharged|double|twice|unauthori[sz]ed|fraud\w*|hacked|scam\w*|leak\w*|smell\w*|disconnect\w*|slow|offline|down|expired|overdue|mistake|incorrect|different|unexpected|complain\w*|upset|unacceptable|still (?:no|not|waiting|haven't|pending)|waiting|stopped|won'?t|blink\w*|bill\w*|too (?:high|much|big|small)|misplaced|accident\w*|sick|pain\w*|hurt\w*|bitten|allerg\w*|died|passed away|emergency)\b|nicht|kein|kaputt|falsch|fehlt|fehler|defekt|doppelt|gesperrt|verloren|gestohlen|verspat|storniert|problem|\bweg\b|ne (?:marche|fonctionne|s'allume|charge)|\bpas\b|panne|erreur|casse|perdu|vole|retard|annule|bloque|manque|\bno (?:funciona|llega|puedo|me|tengo|carga|aparece|ha)|error|roto|perdid|robad|retras|cancelad|bloquead|falta|averia|non (?:funziona|arriva|riesco|va|mi|e)|errore|rotto|pers[oa]|rubat|ritard|annullat|bloccat|manca|guasto|nao (?:funciona|chegou|consigo|recebi|liga|abre)|erro|quebrad|roubad|atrasad|sumiu|veio|niet|geen|kapot|fout|kwijt|gestolen|vertraging|geblokkeerd|storing|届かな|届きません|出ません|できません|できない|壊れ|間違|エラー|遅れ|届いてい|つながりません|没|不能|不了|坏|错|丢|被|取消|迟|少了/u;

/** Words that say what is wanted. */
export const WANTS =
  /\b(?:i(?:'d| would) (?:like|love|prefer|want|need)|i (?:need|want|wish|have to|must|was hoping|am hoping|hope)|i'm (?:looking|trying|hoping|calling|writing|contacting|interested)|i am (?:looking|trying|hoping|calling|writing|contacting)|looking to|hoping to|trying to|need to|want to|can (?:you|i|we)|could (?:you|i|we)|would it be possible|is it possible|is there (?:any|a) (?:way|chance)|how (?:do|can|long|much)|please|help (?:me )?with|when (?:will|is|does)|where is|where's|why)\b|ich (?:mochte|will|brauche|wurde)|mochte|konnen sie|bitte|wie kann|je (?:voudrais|veux|souhaite|dois|cherche)|j'aimerais|pouvez-vous|comment|quiero|quisiera|necesito|me gustaria|pueden|como (?:puedo|hago)|vorrei|voglio|ho bisogno|potete|come (?:posso|faccio)|quero|gostaria|preciso|podem|como (?:posso|faco)|ik (?:wil|zou|moet)|graag|kunt u|kan ik|hoe kan|たい|ください|お願い|いただけ|我(?:想|要|需要)|请|怎么|能不能|可以/u;

/** Greetings and small talk, which state nothing. */
export const GREETS =
  /^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear|yes|yeah|yep|no|ok|okay|sure|thanks|thank you|moin|hallo|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|hola|buenos|buenas|ciao|buongiorno|buonasera|ola|oi|bom dia|boa tarde|hoi|goedendag|goedemiddag|こんにちは|お世話|你好|您好|在吗)/u;
export const WRAPS_UP =
  /\b(?:thank you (?:for|so)|thanks (?:for|so)|that'?s all|have a (?:good|great|nice)|bye|(?:reach|contact|call|ring|e-?mail|text|write to) me (?:at|on|under|back)|goodbye|speak to a|human agent|real person|my (?:user id|name|e-?mail|zip(?: code)?|phone|order number) is)\b/u;

/** Sentences about details that are not at hand, about the talk or the talker. */
export const ASIDE =
  /\b(?:(?:do not|don't|dont) (?:have|remember|know|recall) (?:the|my|it|any|that)|at hand|handy|not sure|double-?check|are you (?:a )?(?:bot|robot|real|human|person|an ai)|robot|(?:can|could|will|would|anyone|someone) (?:you )?(?:please )?(?:help|assist)(?: me)?(?: out)?(?: with (?:that|this|it))?(?=\W*$)|what (?:do you|info|information|else do you) need|get started|sorry (?:hit|to)|what is wrong with you|make a fuss|(?:a|an|real|live|actual|to|with|me) (?:person|human|agent|representative|manager|supervisor|operator|someone (?:real|human))|human (?:agent|being))\b|\bmensch(?:en)?\b|mitarbeiter|conseiller|\bhumain|(?:una|con) persona|operatore|operador|atendente|medewerker|担当者|人工/u;

/** Openings that announce a matter without stating it. */
export const VAGUE =
  /\b(?:(?:some|a bit of|any) (?:help|assistance|changes?|issues?|questions?)|make (?:a|some) changes?|modify a couple|a couple of (?:orders|items|things)|(?:a|one|another|few|couple of) questions?|(?:have|having|had) (?:an?|some) (?:bit of an? )?(?:issues?|problems?)(?! (?:where|that|because))|help (?:me )?with (?:my|an?|the|something) (?:account|order|booking|reservation|flight|upcoming \w+|recent \w+|problem|issue))\b|brauche (?:\w+ )?hilfe|frage zu|besoin (?:d'|de l')aide|une question|necesito (?:\w+ )?ayuda|una (?:pregunta|consulta|duda)|bisogno di (?:un )?aiuto|una domanda|preciso de (?:\w+ )?ajuda|uma (?:duvida|pergunta)|hulp nodig|een vraag|助けてほしい|質問があ|聞きたいこと|需要(?:你|您)?(?:的)?帮助|有个?问题(?:想|要)/u;

/** Words of what a case is about: what is to be done, or what went wrong with what was bought. */
export const MATTERS =
  /\b(?:chang|cancel|return|refund|exchang|upgrad|book|add|remov|modif|compensat|missing|delay|broken|charg|lost|deliver|order|account|repair|replac|flight|parcel|bill)\w*|bestell|storn|erstatt|kundig|rechnung|lieferung|konto|command|rembours|annul|factur|livraison|pedido|reembols|cancel|factura|entrega|cuenta|ordine|rimbors|bolletta|consegna|conto|fatura|conta|bestelling|terugbet|rekening|levering|注文|返金|解約|請求|配送|口座|订单|退款|取消|账单|快递|账户/gu;

/** Signs of a thing named: numbers, names and codes inside a sentence, sums, quoted words. */
export const DETAIL = /\d+|(?<=[\p{Ll},] )\p{Lu}(?:\p{Ll}{2,}|\p{Lu}{2,})|[€$£¥"“«「『]/gu;

/** Words that give a reason or set what is against what should be. */
export const REASONS =
  /\b(?:because|since|but|although|though|instead|so that|as i|due to|rather than|in order|supposed|should have|was told|however)\b|\b(?:weil|aber|obwohl|denn|statt|sondern|damit|parce|mais|alors que|car|au lieu|porque|pero|aunque|en vez|perche|invece|anche se|mas|embora|em vez|omdat|maar|terwijl|in plaats)\b|のに|けど|ので|ですが|因为|但是?|可是|却|结果/u;

/** Words against a refusal: the matter was told before. */
export const PLEADS =
  /\b(?:i (?:understand|get that|see)|exception|are you sure|double-?check|is there (?:any|really|nothing)|supervisor|manager|escalat\w*|any (?:other )?(?:way|option|chance|flexibility)|you (?:said|told|just|already|keep)|as i said|again|still|unacceptable|ridiculous|useless|proceed|go ahead|confirm\w*|also|another|one more|additional(?:ly)?)\b|ausnahme|vorgesetzt|exception|superieur|excepcion|supervisor|eccezione|excecao|uitzondering|例外|上司|经理|破例/u;

/** The AI asks what the matter is, or what exactly is to be done. */
export const ASKS_MATTER =
  /\bwhat (?:(?:can|may|could) i|would you like|do you (?:need|want)|(?:seems|appears) to be|is (?:the (?:issue|problem|matter)|it about|going on|wrong)|(?:changes?|modifications?|exactly|specific\w*|happened|brings|brought)|'s (?:the|going|wrong|up|it about))|\bhow (?:can|may|could) i (?:help|assist)|\b(?:which|what) (?:items?|changes?|parts?|flights?|products?|specific) |(?:describe|explain|tell me (?:more|what|about)|let me know (?:what|which|how|the (?:changes?|details|specific))|more (?:details|information|about)|provide (?:more|the (?:specific|new|details of))|how would you like|what.s on your mind)|was (?:kann ich|genau|ist|fehlt|mochten)|worum geht|wie kann ich|que puis-je|comment puis-je|de quoi s'agit|que se passe|en que puedo|que (?:ocurre|sucede|necesita|problema)|como (?:puedo|posso)|come posso|di cosa|cosa (?:posso|succede)|o que (?:aconteceu|precisa|houve)|waarmee|hoe kan ik|wat (?:is er|kan ik)|どのような|ご用件|いかが|何を|什么(?:问题|事|帮)|请问您|具体/u;

/** The AI says no, or that it cannot. */
export const REFUSES =
  /\b(?:unfortunately|unable to|not (?:able|possible|eligible|allowed|permitted)|can(?:not|'t)|no exceptions?|non-?refundable)\b|leider|nicht moglich|malheureusement|impossible|lamentablemente|no es posible|purtroppo|non e possibile|infelizmente|nao e possivel|helaas|できかね|いたしかね|抱歉|无法/u;

/** Sentences that say who writes, or by what number the case goes: they tell no matter. */
export const IDENTITY =
  /\b(?:my (?:(?:full|first|last|e-?mail|user|zip|postal|booking|order|reservation|confirmation|customer) )*(?:name|e-?mail|address|id|zip|code|number|phone)(?: is\b| are\b|:)|user id|email is|zip code|name is|mein name|meine (?:kundennummer|bestellnummer|e-?mail|buchung)|je m'appelle|mon (?:nom|numero|e-?mail|adresse)|me llamo|mi (?:nombre|numero|correo)|mi chiamo|il mio (?:nome|numero|codice)|meu (?:nome|numero|e-?mail)|mijn (?:naam|klantnummer|bestelnummer|e-?mail))|申します|我叫|我的(?:名字|订单号|邮箱)/u;

/** Openings of an answer to what the AI asked or said. */
export const ANSWERS =
  /^\W*(?:(?:yes|yeah|yep|nope?|ok|okay|sure|of course|certainly|alright|all right|that'?s (?:alright|fine|ok|right|correct|great|perfect)|great|perfect|thank|thanks|no problem|got it|i see|i understand|understood|my (?:user|name|e-?mail|reservation|order|booking)|it'?s|the (?:user|reservation|order|booking)|ja|nein|danke|gut|oui|non|merci|d'accord|si|gracias|vale|grazie|va bene|sim|nao|obrigad[oa]|nee|bedankt|prima)\b|はい|いいえ|ありがと|わかりました|好的|是的|不是|谢谢)/u;

/** Words by which a customer says what the matter does to them. */
export const FEELS =
  /\b(?:frustrat\w*|upset\w*|disappoint\w*|annoy\w*|worr(?:y|ie|yi)\w*|concern\w*|unhapp\w*|angry|terrible|awful|mess|enttausch\w*|arger\w*|frustr\w*|besorgt|inquiet\w*|decu\w*|enerv\w*|decepcion\w*|preocup\w*|molest[oa]|delus[oa]|preoccup\w*|arrabbiat[oa]|chatead[oa]|teleurgesteld|bezorgd|boos)\b|困って|心配|残念|失望|担心|生气/u;

/** Complaints about the talk or the talker that name no matter. */
export const TALK =
  /^\W*(?:(?:this|that|it)(?:'s| is| was)?(?: just| really| simply)? (?:not|isn't|isnt|wasn't|n't)?(?: \w+)? ?(?:good enough|acceptable|helpful|helping|unacceptable|ridiculous|useless|a joke|annoying|frustrating|pointless|going nowhere|what i asked)|you(?:'re| are| do| did)? ?(?:just |really |still |a |an |such )*(?:not|n't|don't|dont|aren't|useless|stupid|dumb|keep|only)|(?:useless|stupid|dumb|terrible|worst|rubbish|crap)|(?:is )?(?:any|some)(?:one|body) |are you (?:even|there|real|a )|stop )/u;

/** Weights of a message's features, fitted by `scripts/issue.ts`: which message states the problem. */
export const ISSUE_WEIGHTS = {
  second: 0.46,
  words: 2.79,
  rest: 2.17,
  matters: 1.87,
  problem: -0.4,
  pleads: -0.68,
  feels: 1.05,
  answers: 0.29,
  openingBare: -0.57,
  openingTells: -0.68,
  place: -2.7,
  secondPlace: 0.44,
  vagueBefore: 1.89,
  toldBefore: -1.53,
  asked: 0.83,
  refusedOn: 0.7,
  replied: 0.99,
} as const;
