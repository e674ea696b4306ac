import { enAi } from './en-ai.ts';
import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** English. Patterns are written for folded text: lower case, straight quotes, no accents. */
export const en: Lexicon = {
  language: 'en',
  spaced: true,
  parts: {
    young: r`(?:child(?:ren)?|baby|babies|kids?|toddler|son|daughter|infant|newborn|boy|girl|grandson|granddaughter|little (?:one|boy|girl)|\d+ ?(?:yo|y/o|years? old|year-old|month old)|\w+ year old|twins?|niece|nephew|dog|cat|puppy|kitten)`,
    toxicThing: r`(?:\w*bleach|\w*cleaner|detergent|\w*tablets?|\w*capsules?|\w*pods?|pellets?|\w*batter(?:y|ies)|magnets?|pills?|tablets?|medication|medicine|meds|antifreeze|poison|weedkiller|insecticide|nail polish|lamp oil|acid|drain \w+|descaler|liquid|glue|coins?|beads?|vape (?:liquid|juice)|perfume|sanitiser|sanitizer|disinfectant)`,
    begin: r`(?:^|(?<=[.!?:]\s))[^\w\n]*`,
    kind: 'real|live|actual|human|proper|physical|flesh and blood|genuine|competent|senior|responsible',
    filler: r`(?:\w+(?:'\w+)? ){0,3}?`,
    staff:
      'agents?|representatives?|reps?|operators?|supervisors?|managers?|advis[eo]rs?|associates?|specialists?|consultants?|technicians?|colleagues?|csr|assistants?|case ?worker|case handler|team (?:member|lead(?:er)?)|shift lead|account manager|employees?|staff(?: member)?',
    human: 'humans?(?: beings?)?|persons?|people|{kind} (?:one|someone|somebody|being|support|help)',
    someone: 'someone|somebody|anyone|anybody|any one|some one',
    team: '(?:(?:your|the|a|customer|human|live|support|billing|fraud|technical|complaints?|sales|security|service|care|help ?desk|escalations?|relevant|right|appropriate) ){1,4}(?:team|department|desk|people|staff|support|care|office|relations)|(?:customer|costumer|custumer|cutomer) (?:service|services|support|care)|tech(?:nical)? support|dispatch|head office|higher[- ]ups?|management|your (?:boss|superiors?|lead)|one of your (?:people|colleagues|agents|team|staff|humans)|reservations|billing',
    person: '(?:(?:{kind}) )*(?:{human}|{staff})|{team}|{someone}',
    talk: r`speak|talk|chat|be connected|be transferred|be put through|get through|be passed|be handed|get connected|get transferred|converse|communicate|deal|discuss (?:this|it|that|my \w+)|escalate(?: (?:this|it|that))?|get in touch|connect|reach|go through`,
    reach:
      'call|ring|phone|contact|email|e-mail|text|message|write to|get back to|reach out to|get in touch with',
    noRequest: r`(?:do|does|did|don'?t|didn'?t|doesn'?t|would|should|must|will) (?:i|we|one|you) (?:really |even |still |ever )?(?:need|have|want|has) to|(?:should|must|could|may|can|would|will) (?:he|she|they|my \w+|people|customers|users|the \w+)(?: \w+)?|(?:don'?t|do not|didn'?t|did not|doesn'?t|needn'?t|wouldn'?t|(?<!(?:can|could|may) (?:i|we) )not)(?: really| actually| even| necessarily)?(?: need| want| wish| have| like| care| plan| intend| mean| prefer| get| going| wanna)?(?: to| having to| wanting to)*(?: have to| be)?|(?:never|rather not|without|instead of|no need to|hate to|than|after|before|once|until|unless|every time|whenever) {filler}(?:to )?(?:have to |having to |need to |want to |be able to )?|(?:if|when|where) (?!.*\b(?:can|could|may|might|possible)\b){filler}(?:to )?(?:have to |need to |want to )?|(?:he|she|they|who|customers|users|agents|bot|people) (?:\w+ )?(?:can|could|will|would|to|should|must)?|you (?:can|could|will|would|should|must|to)|learn(?:ing)? to|how (?:my|our) \w+ can|(?:wants?|told|asked|asking|telling|tell) me to|(?:agents?|people|staff) (?:should|must)`,
    notThere:
      '(?:seats?|licen[cs]es?|accounts? in|skin|resources|rights|id|names?|at (?:the|my|our) (?:airport|gate|shop|store|branch|desk|hotel|bank)|(?:on|in|from) (?:discord|whatsapp|zoom|skype|the game|game)|in (?:spanish|french|german|italian|portuguese|japanese|chinese|english) (?:word|phrase)|while driving)',
    notYours:
      '(?:my|our|his|her|their|travel|estate|insurance|real estate|ticket|booking|shipping|secret|free|user|letting|sales tax) (?:own )?(?:agent|manager|boss|colleague|people|team|supervisor|staff|employee|doctor|landlord|friend|lawyer|support team|support people)s?|if (?:needed|necessary|required|need be|a human agent is|an agent is|a person is)|(?:for|to) someone else (?:who|that) (?:might|may|could|needs?)',
    kin: 'husband|wife|partner|spouse|mother|mum|mom|mam|father|dad|son|daughter|brother|sister|child|kid|baby|grandmother|grandfather|grandma|grandpa|gran|nan|granddad|grandson|granddaughter|uncle|aunt|friend|fiance|fiancee|girlfriend|boyfriend|parents?|twins|nephew|niece|mother-in-law|father-in-law',
    curse: r`fuck\w*|f\*+\w*|fck\w*|fkn|fking|wtf|ffs|sh[i*]t\w*|bullsh[i*]t|bs|damn|goddamn|bloody|crap|arse|ass|piss\w*|hell`,
    account:
      'accounts?|policy|policies|contract|password|log ?in|profile|membership|plan|pension|records?|medical records?',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:want|need|get me|give me|find me|send me|speak to|talk to) (?:someone|somebody|anyone) with (?:\w+ )?(?:authority|power|say|brain|pulse|clue)|get (?:your|the) (?:people|team|staff|manager|boss|supervisor) to (?:contact|call|ring|phone|write|speak)|get me (?:the )?(?:fraud|security|complaints|billing|retention)(?: team| department| dept)?(?: now| please| asap)*[.!]*$|(?:somebody|someone) (?:with|from) (?:\w+ ){1,4}please|who there (?:deals with|handles|decides)`,
        ],
        notAfter: r`{noRequest}`,
        notWith: r`{notYours}`,
      },
      {
        is: [
          r`(?<=[,.!;:-]\s{0,2})(?:a |an )?(?:{kind} )*(?:human|person|agent|representative|operator|manager)(?: being)? (?:please|pls|plz|now)`,
          r`(?:needs?|requires?) (?:an? )?(?:{kind} )*(?:human|human being|person|manager|supervisor) (?:to|who)|(?:appreciate|like|want|request|expect|need|hope for|welcome) (?:a |an )?(?:phone ?call|call|call ?back|reply|answer|response|e-?mail) (?:back )?(?:from|by) (?:an? )?{filler}{person}|{talk} (?:to|with) (?:a |an )?(?:som\w{0,2}body|some1|sumone|somone|somebdy|humen|humna|preson|persn|agnet|represent\w+)`,
        ],
        notAfter: r`{noRequest}`,
        notWith: r`{notYours}|virtual assistant`,
      },
      {
        is: [
          r`(?:explain|describe|tell|show|raise|discuss|sort|resolve|handle|take) (?:this|it|that|everything|my \w+) (?:\w+ )?(?:to|with|up with) (?:an? |some |one of your )?(?:{kind} )*(?:humans?|persons?|agents?|human being|managers?|representatives?|(?:real |actual )+someone)`,
          r`(?:could|can|would|will|may|please have|have|get|let|need|want|ask) (?:an? |one of the |one of your |some )?(?:members? of (?:the |your )?(?:staff|team)|colleagues?(?: of yours)?|team ?mate) (?:to |please |kindly )*(?:look|call|ring|phone|contact|review|take|help|check|handle|email|step|assist|deal|get)|(?:have|get|ask|let) (?:a |one of your )?(?:colleagues?|people|team|staff)(?: of yours)? (?:to )?{reach} (?:me|us)`,
          r`(?:chance|possible|possibility|option) (?:of|to) (?:\w+ )?(?:chat|speak|talk)(?:ing)? (?:to|with) {filler}{person}|(?:any chance|is it possible|would it be possible|is there a way) (?:\w+ ){0,4}?(?:chat|speak|talk|speaking|talking|chatting) (?:to|with) {filler}{person}`,
          r`not (?:a|another|the|some) (?:\w+ )?(?:bot|robot|machine|chatbot|computer)[,.!]* (?:please[,.]* )?(?:but )?(?:i want |i need |give me )?(?:a |an |some )?(?:{kind} )*(?:person|human|someone)|(?:person|human|someone)[,.]* not (?:a|another|some) (?:\w+ )?(?:bot|robot|machine|computer|chatbot|ai)|(?:handled|dealt with|looked at|reviewed|seen|read|answered|checked) by (?:an? )?(?:{kind} )*(?:person|human|human being|someone real)|(?:call|ring|phone) ?back from (?:an? |your |one of your )?(?:{kind} )*{person}|(?:hand|pass|put|switch) me (?:over |through |back )*to {filler}{person}`,
        ],
        notAfter: r`(?:don'?t|do not|not|never|no need|without|instead of|rather than|if|when|why would|told me|you|they|he|she|had|already|was|were|been) {filler}(?:to )?`,
        notWith: r`{notYours}|virtual assistant|no need to|(?:add|extra) (?:\w+ )?(?:person|agent)|ago|yesterday|last (?:week|time|month)|verification`,
      },
      {
        is: [
          '{talk} (?:directly )?(?:to|with|by|from) {filler}(?:(?:(?:{kind}) )*(?:{human}|{staff})|{team})',
          'reach {filler}(?:{human}|{staff}|{team}|(?:a |an )?{kind} (?:person|human))',
          r`(?:contact|get hold of|get in touch with) (?:an?|any|some|one of your|your|the)? ?(?:(?:{kind}) )*(?:{human}|{staff})`,
          r`(?:help|assistance|support|assist me)(?: me)?(?: with| in| to)? (?:talking|speaking|chatting|contacting|reaching|contact|reach)(?: to| with)? {filler}{person}`,
          r`(?:wanna|(?:need|want|got|trying|like|how|do|have)(?: to)?) (?:contact|reach|get hold of) {filler}{person}`,
          r`^[^\w\n]{0,9}(?:talking|speaking|chatting) (?:to|with) {filler}{person}`,
        ],
        notAfter: '{noRequest}',
        notBefore: '{notThere}',
        notWith: r`{notYours}|(?:what|which|at what) (?:times?|hours?|days?|number)|opening hours|toll[- ]free|virtual assistant|digital assistant|ai assistant|(?:are you|you are|you're) (?:\w+ )?assistant`,
      },
      {
        is: ['{talk} (?:directly )?(?:to|with|by|from) {filler}{someone}'],
        notAfter: r`{noRequest}|^[^\w\n]{0,9}(?:i|we|they|it|she|he)(?:'m)? (?:can'?t|cannot|couldn'?t)`,
        notBefore: '{notThere}',
        notWith: '{notYours}',
      },
      {
        is: [
          '(?:transfer|connect|put|pass|hand|switch|forward|redirect|refer|patch|route|get|send|move|take|escalate) (?:me|us|this|it|my (?:case|chat|call|issue|ticket|request|complaint)|(?:the|this) (?:chat|case|issue|ticket|conversation|call|matter)) (?:(?:directly|straight|right|please|now|back|up|over|on|through|immediately|asap|instead) )*(?:to|with|onto|through|over) {filler}{person}',
          '(?:please )?(?:transfer|connect|escalate) (?:me|this|it|my (?:case|issue|complaint|request|call))(?: (?:now|please|immediately|asap|right away|further|up|already|over|then))*[.!?]*$',
          'put me through',
          '(?:want|need|like|have|get) (?:this|it|that|my (?:case|issue|complaint|ticket)) (?:to be )?(?:escalated|looked at by {filler}{person}|reviewed by {filler}{person}|handled by {filler}{person}|transferred)',
          r`(?:must|needs? to|should|can|could) (?:this|it|you)?(?: be)? ?escalated?(?: this| it| me| my \w+)?(?: please| now| to {filler}{person})?[.!?]*$`,
          '(?:please|kindly|just) escalate',
          'let me (?:speak|talk)(?: to| with)? {filler}{person}',
          r`request(?:ing)? (?:a |an |to be )?(?:human|transfer(?:red)?|escalat\w+|{kind} (?:person|agent|human))`,
        ],
        notAfter: r`(?:don'?t|do not|didn'?t|not|never|no need to|needn'?t|without|instead of|before you|rather than|rather you not|if you|unless you|you (?:can|could|just|already|tried to)|they|he|she|i(?:'ll| will)?|trying to|able to) {filler}(?:to )?(?:have to )?`,
        notWith:
          '(?:my|our|his|her|their|travel|estate) (?:own )?(?:agent|manager|boss|colleague|landlord)s?',
      },
      {
        is: [
          r`(?:want|need|would like|'d like|prefer|demand|require|request|give me|get me|find me|send me|bring me|bring in|fetch me|assign me|call in|put on|loop in|pull in|(?:can|could|may) (?:i|we) (?:please )?(?:have|get|see)) (?:to have |to see |to get )?(?:an?|any|some|the|one|your|one of your|another)? ?(?:(?:{kind}) )+(?:{human}|{staff}|person|agent)`,
          r`(?:want|need|would like|'d like|prefer|demand|require|give me|get me|find me|bring me|fetch me|assign me) (?:to have )?(?:a|an|any|some|the|one|your|one of your) (?:human|person|agent|representative|rep|operator|supervisor|manager|advis[eo]r|specialist|humans?|people|human being|team lead|account manager)`,
          '(?:can|could|may|might) (?:i|we) (?:please |just |possibly )*(?:have|get|see) (?:a|an|some|your|the) {filler}(?:human|person|agent|representative|rep|operator|supervisor|manager|someone|somebody)',
          '(?:get|give|send|find|bring|put) (?:me )?(?:a|an|your|the|any) (?:human|person|agent|representative|rep|operator|supervisor|manager)(?: please| now| on| in| here| to)',
          r`(?:want|need|like|get|have|put|send|bring|give me|find) (?:me )?(?:someone|somebody|anyone|anybody) (?:else |on |in |here |from {filler}{team} |at \w+ |with (?:authority|a brain|power|some \w+|the \w+) )*(?:to (?:call|ring|phone|contact|review|handle|take (?:a look|over|this|charge)|look (?:into|at)|deal|step in|decide|approve|check)|who (?:can|could|is|has|knows|actually|will)|that (?:can|could|has|knows)|with (?:authority|the power|a brain|a pulse))`,
          '(?:have|get|let|ask|tell|make) (?:someone|somebody|a (?:real |live |human )*(?:human|person|agent|manager|supervisor|representative|technician|specialist|colleague|member of (?:your|the) (?:team|staff))|your (?:manager|supervisor|team|boss)|the (?:manager|supervisor|team)) (?:to )?(?:please )?{reach} (?:me|us)',
          r`(?:can|could|would|will|may) (?:someone|somebody|anyone|anybody|an? {filler}(?:human|person|agent|manager|supervisor|representative|technician|specialist|colleague)|one of your \w+) (?:please |just |actually |kindly |now )*(?:{reach} (?:me|us)|take (?:this )?over|step in|look (?:at|into) (?:this|it|my)|review|sort this|check (?:this|it|my)|decide|actually (?:read|help|look))`,
          '(?:someone|somebody|a human|a person|a manager) (?:needs?|has|must|should|ought) (?:to )?(?:please )?(?:{reach} |look (?:at|into)|step in|take|ring|call|fix|check|help)',
        ],
        notAfter: r`(?:don'?t|do not|didn'?t|did not|not|never|no longer|doesn'?t|does not|no need|needn'?t|without|instead of|than|if|when|why would|said|says|told me|you|they|he|she|we all|people|customers?|users?) {filler}(?:to )?`,
        notBefore:
          '(?:seats?|licen[cs]es?|accounts?|skins?|resources|rights|ids?|names?|portal|certificate|error|per |tickets?|version|(?:to|on|added to) (?:my|our|the) (?:booking|reservation|plan|policy|account|order|ticket|room)|fee|discount|code|review of|who (?:lives|works|is travelling)|from (?:the|my) (?:past|family)|in my (?:family|household|group|party)|verification)',
        notWith: r`(?:add|adding|invite|book|extra|additional|second|third|another|one more|per) (?:\w+ )?(?:person|people|agent|manager|user)|(?:card|one|it|pick up|pay|collect|visit|come) in person|my (?:own )?(?:manager|boss|supervisor|agent|colleague|team)|travel agent|estate agent|real estate|delivery (?:person|agent)`,
      },
      {
        is: [
          r`(?:is|isn'?t|are|aren'?t) there (?:really |actually |even |truly |perhaps |maybe |possibly |please |not )?(?:an?|any|no|some)? ?(?:(?:{kind}) )*(?:human|person|people|body|one|someone|somebody|anyone|anybody|nobody|no ?one|agent|representative|supervisor|manager|humans) {filler}(?:(?:i|we) (?:can|could|might|may) (?:speak|talk|chat|write|turn|escalate|contact)|to (?:speak|talk|chat) (?:to|with)|who (?:can|could|actually|reads|understands|knows|has|would)|that (?:can|could)|there with|with (?:eyes|a brain|authority|a pulse)|available|around|alive|else (?:who|i|there|that))`,
          r`(?:any(?:one|body)) (?:real|human|alive|at all|there with \w+|home|with (?:a brain|eyes|a pulse|authority))`,
          '(?:any|some) ?(?:one|body) (?:there )?(?:i|we) can (?:speak|talk) (?:to|with)',
          '(?:who|whom) (?:can|could|do|should) (?:i|we) (?:speak|talk|escalate|complain)(?: this)? (?:to|with)',
          r`(?:tell me|say)(?: please)? who can|(?:then|so|and|but|well) who (?:can|could|does|decides)|^[^\w\n]{0,9}who can(?: then| help| decide)?[^\w\n]{0,20}$`,
          r`(?:appreciate|prefer|love|like|welcome|interested in|suggest|insist on|recommend|about|help by) (?:\w+ ){0,2}?(?:(?:talking|speaking|chatting) (?:to|with) {filler}{person}|being (?:transferred|connected|put through|passed on)|connecting me|transferring me|having (?:this|it) (?:escalated|reviewed))`,
          r`(?:way|like|want|need|possible|able|ask|how|wish|can you|could you|please) (?:for you )?(?:to )?escalate (?:this|it|my \w+|the \w+|further)`,
          r`(?:anyone|someone|somebody|anybody) else (?:there )?(?:i|we|who|that) (?:can|could|may|might)`,
          r`who (?:has|have|holds) (?:the )?(?:authority|power|final say)|who(?:'s| is) in charge (?:there|here)|(?:bring|take) me to (?:them|your \w+)`,
          r`(?:is|are) there (?:a |an |any )?(?:person|human|human being|somebody|someone|anybody|anyone) (?:here |there )?(?:i|we) (?:can|could|may|might) (?:\w+ )?(?:speak|talk|chat|turn|ask|write|call|ring|phone|contact|complain|reach|see|tell|deal|explain|discuss|go)|(?:somebody|someone|a person) (?:in|at|from) your (?:office|team|company|side|end) (?:who|that|to)|please (?:a |some )?(?:somebody|someone|person)(?: to)?(?: (?:write|call|help|speak|read|look|talk))`,
          r`(?:theres|there is|there's) (?:nobody|no one|no body|no human|no person) (?:there|here|behind|at all)|anybody (?:there )?(?:with|human|real|alive)`,
          '(?:somebody|someone|anybody|anyone|a person|a human) who can (?:actually )?(?:decide|help|read|approve|override|do|fix|press|sort|understand|make)',
          '(?:not|no|sick of|tired of|fed up with|done with|instead of|rather than|than) (?:talking to |speaking to |dealing with |chatting with |type to |typing to |to )?(?:a|an|another|this|these|the|your|stupid|more|some)? ?(?:stupid |dumb |useless |more )?(?:chat ?)?(?:bots?|robots?|machines?|computers?)(?: anymore| any more| again| please)?[.!]*$',
          r`(?:don'?t|do not|hate|refuse|not going) ?(?:want to|wish to|wanna|like to|like|to)? (?:talk|speak|chat|deal|type|write|talking|speaking|chatting)(?:ing)? (?:to|with) (?:a|an|another|this|the|your|some|any)? ?(?:\w+ )?(?:chat ?)?(?:bot|robot|machine|computer|ai|automated|program)s?`,
          r`(?:would|'d|i) (?:much )?(?:rather|sooner|prefer to) (?:speak|talk|deal|chat) (?:to|with) {filler}{person}`,
          '(?:talking|speaking|chatting) (?:to|with) (?:a |an |this )?(?:bot|robot|machine|computer|chatbot) (?:is|does)|no more (?:bots?|robots?|machines?|automated (?:replies|answers|responses))',
          '(?:put|get) (?:me|us) in (?:touch|contact) with {filler}{person}|(?:hand|pass) (?:a|the|this|my|our) (?:conversation|chat|case) (?:over )?(?:to|on to) {filler}{person}|(?:gimme|give me) {filler}(?:{human}|{kind} {staff})|(?:need|want|get|some) (?:help|assistance|support) from (?:an? )?(?:(?:{kind}) )*(?:{human}|{staff})|get (?:an? )?(?:human|person|agent) to|do you have (?:any )?(?:human|live|real) (?:support|people|agents)|are there (?:also |any )?humans|human ?hand-?off|^hand-?off$|human (?:assistance|help|support|agent|intervention|contact) (?:please|now|is needed|needed|required)',
        ],
        notWith: r`(?:am i|are you|is this|wonder\w* if)`,
      },
      {
        is: [
          r`{begin}(?:(?:ok|okay|no|yes|hi|hello|hey|so|then|now|look|just|please|pls|plz|i said|give me|get me|i want|i need|want|need|let me|a|an|the|to|speak to|talk to|speak with|talk with|c|option) )*(?:(?:{kind}) )*(?:{human}|{kind} {staff})(?:[ ,.]+(?:please|pls|plz|now|thanks|thank you|asap|today|instead|not (?:a )?(?:bot|robot|machine)))*[^\w\n]{0,20}$`,
          r`{begin}(?:(?:ok|okay|no|yes|hi|hello|hey|so|then|now|look|just|i said|give me|get me|i want|i need|want|need|let me|a|an|the|your|to|speak to|talk to|speak with|talk with|call) )+{staff}(?:[ ,.]+(?:please|pls|plz|now|thanks|thank you|asap|today|instead))*[^\w\n]{0,20}$`,
          r`{begin}(?:please |pls |\d )?(?:a |an |the )?{staff}(?:[ ,.]+(?:please|pls|plz|now|asap))+[^\w\n]{0,20}$`,
          '(?:a )?{staff} please[.!?]*$',
          r`c\) a person`,
          r`{begin}(?:an? )?(?:(?:{kind}) )*(?:{human})[.!]+ ?(?:please|pls|plz|now)\b`,
          r`{begin}(?:please |pls )?no (?:more )?(?:bots?|robots?|machines?|ai|automated replies)(?: please| pls| thanks)?[^\w\n]{0,20}$`,
          r`stop (?:sending|passing|putting|transferring|redirecting|handing) me (?:back )?to (?:the|a|this|your|another) (?:\w+ )?(?:bot|robot|ai|machine|assistant)`,
          r`(?:i asked|asked|asking|i'm asking|i have asked|i've asked) (?:you )?(?:\w+ ){0,4}?(?:for|to (?:speak|talk) (?:to|with)) {filler}(?:{human}|{staff}|{team}|{someone})`,
        ],
        notWith:
          '(?:my|our|his|her) (?:manager|boss|supervisor|agent|colleague|advisor)|agent at|at the (?:airport|shop|store|branch)|yesterday|last (?:week|month|time)',
      },
    ],
    accepts: [
      {
        is: [
          r`{begin}(?:yes|yeah|yep|yup|sure|ok|okay|please|absolutely|definitely|of course|go ahead|that would be|i'?d (?:appreciate|like|love) (?:that|it)|do (?:that|it)|please do|you may|by all means)`,
        ],
        notWith: r`(?:yes|ok|okay|sure)[, ]+but|no need|rather not`,
      },
    ],
    'bare request': [
      {
        is: [
          r`{begin}(?:an? |the |live |customer |customer's |technical |tech |your )*(?:{staff}|support|customer service|customer care|help ?desk|help ?line|hotline|helpdesk|talk|call ?center|call ?centre|operator)[^\w\n]{0,20}$`,
          r`(?:how|where) (?:do|can|could|may|would|should) (?:i|we|you|one) (?:\w+ )?(?:contact|reach|call|phone|email|get hold of|get in touch with|get a hold of) (?:you|u|someone|somebody|support|customer \w+|your \w+|a \w+|the \w+ team)`,
          r`(?:what(?:'s| is)|do you have|is there|have you got|give me|need|want|send me|share|provide) (?:me )?(?:a|an|the|your|any|some)? ?(?:customer (?:care|service|support) |support |contact |phone |telephone |hotline |helpline )+(?:number|phone|line|details|info|email)`,
          '(?:call|phone|ring) me(?: back)?(?: please| on| at| now| asap| today| tomorrow|[.!]*$)',
          r`(?:i'?d like|i want|need|request|arrange|schedule|can i get|could i get) (?:a |an )?(?:call ?back|call from)`,
          r`who(?:'s| is) (?:your|the) (?:manager|supervisor|boss|superior)`,
          '(?:any|some)(?:one|body) (?:there|here|available|listening|reading|help)',
          '(?:talk|speak|chat) (?:directly )?(?:to|with) (?:you|u)(?: guys)?(?: on the phone| directly| by phone)',
          '(?:can|could) (?:someone|somebody|anyone|anybody) (?:please )?(?:help|assist|explain|tell|answer)',
        ],
        notAfter: r`(?:don'?t|do not|not|never|no need to|needn'?t|if you|you (?:can|could)|they|he|she|will|nobody|no one) (?:\w+ )?`,
      },
    ],
    'asks who answers': [
      {
        is: [
          '(?:are|r) (?:you|u) (?:a |an |even |actually |really |just )*(?:human|real|person|bot|robot|machine|chatbot|ai|computer|alive|live agent|automated|program)',
          r`(?:am i|i am|i'm) (?:\w+ )?(?:talking|speaking|chatting|writing|typing) (?:to|with) (?:a |an |the )?(?:\w+ )?(?:bot|robot|machine|human|real|person|computer|chatbot|ai|automated)`,
          'is (?:this|that|it|there) (?:a |an |just |only |even |actually )*(?:bot|robot|chatbot|machine|ai|automated|human|real person|computer)(?: (?:or|answering|reply|response|replying|here))?',
          'human or (?:a )?(?:bot|robot|machine|ai)|(?:bot|robot|machine) or (?:a )?(?:human|person)',
          r`you(?:'re| are) (?:just |only |clearly |obviously )?(?:a|an) (?:\w+ )?(?:bot|robot|machine|chatbot)(?: right| aren'?t you| are you not)?\?`,
        ],
      },
    ],
    'declines a person': [
      {
        is: [
          r`(?:don'?t|do not|didn'?t|wouldn'?t|not|needn'?t|no longer) (?:really |actually )?(?:need|want|wish|like|have|require|prefer|looking|necessary|asking)(?: to| for)?(?: be)?(?: speak| talk| chat| escalate| transferred| transfer| connected| passed| put through| handed| involve| bother)?(?: to| with| for)? (?:an?|any|the|another|your|that|some)? ?(?:(?:{kind}) )*(?:{human}|{staff}|transfer|call ?back|transferred)`,
          r`(?:please |pls )?(?:don'?t|do not|no need to|needn'?t|rather (?:you )?(?:not|didn'?t)|prefer (?:you )?(?:not|didn'?t)|not to be|without being|without) (?:be )?(?:transfer|transferr?ed|transferring|escalate|escalated|connect|hand|pass|put)(?:ring|ing|red|ed)? ?(?:me|this|it|over|to)?`,
          'no need (?:for|of) (?:an?|any) (?:(?:{kind}) )*(?:{human}|{staff}|transfer|call)',
          '(?:scrap|forget|cancel|never ?mind|skip|leave) (?:the|about the|that) (?:{human}|{staff}|transfer|call ?back|escalation|queue)',
          r`(?:rather|prefer(?: to)?|happy to|fine to|sooner|like to|would like to|want to) (?:just )?(?:keep|continue|stay|carry on|go on|remain|finish|sort this|do (?:it|this)|handle (?:it|this)|resolve (?:it|this)) (?:\w+ ){0,4}?(?:with you|here|with the bot|in (?:the|this) chat|on my own|myself|by chat)`,
          'no (?:human|person|agent|transfer) (?:needed|necessary|required)',
          r`(?:bot|you) (?:is|are|'re) (?:fine|enough|good enough|doing (?:fine|great|well))`,
        ],
        notBefore: r`(?:\w+ )?(?:bots?|robots?|machines?|again to (?:a )?bot)`,
        notWith: r`don'?t want (?:to (?:talk|speak|chat) (?:to|with) )?(?:a |another |the |this )?(?:bot|robot|machine)|(?:i|we) want|wanna`,
      },
    ],
    'names a problem': [
      {
        strength: 0.2,
        is: [
          r`(?:can'?t|cannot|couldn'?t|unable to|not able to|won'?t let me|doesn'?t let me|fails? to|failed)`,
          r`(?:doesn'?t|does not|isn'?t|is not|not|won'?t|stopped|didn'?t|hasn'?t|has not|haven'?t|never) (?:work(?:ing|ed|s)?|load\w*|arriv\w+|show\w*|open\w*|turn\w*|charg\w+|connect\w*|receiv\w+|get|got|gotten|come|came|deliver\w*|start\w*|sync\w*|updat\w+|respond\w*|appear\w*)`,
          r`(?:broken|error|issue|problem|bug|crash\w*|wrong|missing|damaged|faulty|defective|stuck|frozen|lost|late|delayed|declined|rejected|charged twice|double charged|overcharged|mistake|incorrect)`,
        ],
      },
    ],
    irritated: [
      {
        strength: 0.45,
        is: [
          r`(?:seriously|really)\?+`,
          r`(?:i'?m|i am|getting|bit|kind of|a little|slightly|rather) (?:\w+ )?(?:annoyed|irritated|impatient|confused by you|disappointed|unhappy|concerned|tired|nervous|worried)`,
          r`(?:not|isn't|wasn't) (?:very |really |exactly |particularly |at all )?(?:helpful|happy|impressed|pleased|acceptable|good enough|satisfied|ideal|ok|okay|fair|amused|funny)`,
          '(?:annoying|disappointing|inconvenient|unhelpful|frustrating|confusing|tedious|unfair|not fair)',
          r`(?:that|this)(?:'s| is| does)(?:n'?t| not) (?:help|what i (?:asked|said|meant|wanted)|my question|an answer|answer my|good enough|the (?:point|question))`,
          '(?:oh )?come on',
          r`(?:you're|you are) not (?:listening|helping|understanding|reading|getting)`,
          r`(?:unfortunate|not good|makes no sense|doesn't make (?:any )?sense|does not make sense|nonsense)`,
          r`(?:why (?:is it|does it|is this|are you|do you|can'?t you|won'?t you|would you|do i have to)) (?:so |such |always |keep |just )?(?:hard|difficult|complicated|long|asking|sending|repeating|repeat|ignor\w+)`,
          r`^[^\w\n]{0,9}(?:wow|great|lovely|brilliant|fantastic|marvellous|wonderful|perfect|nice|super|amazing)[.,!]* (?:so|another|again|third|so helpful|thanks for nothing|just what|so now|more|now)`,
          'thanks for nothing|how (?:helpful|lovely|wonderful|convenient|nice|very helpful)|what a surprise|good luck with that|slow clap|(?<!thank you |thanks )so much for (?:your|that|the|being|customer)',
          r`(?:for (?:the|a) (?:\w+ )?(?:second|third|fourth|fifth|sixth|tenth|hundredth|\d+(?:st|nd|rd|th)) time|how many (?:more )?times|(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) time (?:i|explaining|asking|saying|telling|this|in a row|now|today))`,
          r`(?:sigh|ugh+|argh+|grr+|meh|smh|jeez|jesus|good grief|for (?:goodness|heaven'?s?|christ'?s?|god'?s?|pete'?s?) sake)`,
          r`(?:so (?:which|what) is it|what(?:'s| is) the point|you(?:'re| are) making (?:this|that|it) up)`,
          '(?:read|re-?read) (?:what i (?:wrote|said|typed)|my (?:message|question|first|last)|above|it again)',
          'scroll up|look above|(?:first|my first) (?:line|message)',
          r`(?:hello|hallo)\?+$|\?\?+|!\?|\?!`,
          '(?:stop|quit) (?:asking|repeating|sending|saying|telling|pasting|with the)',
          r`(?:waste of (?:my |everyone'?s )?time|wasting my time|going (?:round|around) in circles|in circles|round in circles)`,
        ],
      },
    ],
    annoyed: [
      {
        strength: 0.69,
        is: [
          r`(?:i'?m|i am|we'?re|we are|am|so|very|really|getting|quite|extremely|incredibly|beyond|absolutely) (?:\w+ )?(?:frustrated|upset|angry|mad|fed up|pissed|sick of|tired of|exhausted|worn out|furious|unhappy|appalled|dissatisfied|disappointed|annoyed|irritated|livid|cross)`,
          '(?:frustrat(?:ed|ion)|fed up|sick and tired|had enough|enough of this|at my wits? end|losing (?:my )?patience|lost patience|running out of patience|out of patience|had it with|over it)',
          '(?:very|so|really|extremely|incredibly|beyond|super|bloody|damn|quite|truly) (?:annoying|frustrating|disappointing|unhelpful|unfair|unprofessional|upsetting|poor|bad|slow)',
          '(?:ridiculous|absurd|unacceptable|outrageous|appalling|terrible|horrible|awful|disgraceful|shameful|pathetic|a joke|joke of|laughable|shocking|dreadful|rubbish|insane|unbelievable|nightmare|a mess|shambles|worst)',
          '(?:useless|pointless|hopeless|worthless|no help|zero help|not helping(?: at all)?|no use)',
          r`(?:what is|what's) wrong with (?:you|this)|are you (?:even )?(?:listening|reading|kidding|joking|serious|deaf|blind|for real)|are you taking the|you must be (?:joking|kidding)|you(?:'ve| have) got to be (?:kidding|joking)`,
          r`(?:i'?ve|i have) had (?:it|enough)|(?:this|that) is (?:getting )?(?:ridiculous|a joke|silly|insane|too much)|i give up|forget it`,
          r`(?:nobody|no one|none of you) (?:cares|listens|is listening|helps|reads|bothers)|you (?:don'?t|do not) (?:care|listen|even read|understand)`,
          '{curse}',
          r`(?:i )?(?:can'?t|cannot) believe (?:this|that|you|how)`,
        ],
        notAfter: r`(?:not|isn'?t|aren'?t|wasn'?t|don'?t be|no|never|without being|nothing) (?:\w+ )?|sorry (?:for|if i|to be|about) {filler}`,

        notBefore: r`(?:weather|traffic|headache|smell|cat|dog|movie|wifi name|of it|that'?s good|good|amazing|awesome|great|nice|quick|brilliant|well)`,
      },
    ],
    angry: [
      {
        strength: 1,
        is: [
          '(?:furious|livid|enraged|outraged|disgusted|disgusting|hate (?:you|this|your)|fuming|seething|infuriating)',
          r`(?:fuck|f\*+k?|fck|screw|sod|piss|bugger|damn) (?:you|off|this|your|u|the)`,
          r`what the (?:fuck|f\*+\w*|hell|heck|f)|wtf|shut (?:the \S+ )?up|go to hell|drop dead`,
          r`(?:worst|most (?:useless|pathetic|incompetent|ridiculous)) (?:\w+ ){0,3}?(?:ever|company|service|support|experience|customer|bot)`,
          '(?:absolute|complete|total|utter|such|bunch of|load of) (?:joke|garbage|trash|rubbish|nonsense|disgrace|crap|shit|bullshit|scam|disaster|clowns|thieves|crooks|idiots|morons|liars|incompetents?)',
        ],
      },
    ],
    insult: [
      {
        is: [
          r`(?:you|u|your?|you're|youre|ur|ya|are|such an?|bunch of|absolute|complete|total|bloody|fucking|damn|pack of|this|these|dumb|stupid|useless) (?:\w+ ){0,3}?(?:idiots?|morons?|moronic|imbeciles?|stupid|dumb(?:ass)?|scumbags?|clowns?|thieves|crooks|crooked|liars?|incompetents?|incompetent|assholes?|arseholes?|bastards?|pricks?|twats?|dickheads?|cunts?|retards?|retarded|losers?|scammers?|con artists?|toaster|garbage|trash|piece of (?:shit|crap|junk|garbage|trash))`,
          r`(?:useless|stupid|dumb|worthless|idiotic|brain ?dead|moronic|pathetic|braindead|bloody|fucking|f\*+\w*) (?:\w+ )?(?:bot|robot|machine|toaster|thing|ai|chatbot|company|people|support|answer|idiots?|computer|tin can)`,
          r`^[^\w\n]{0,9}(?:idiots?|morons?|clowns|thieves|crooks|liars|scammers|scam|imbecile|moron machine)[^\w\n]{0,20}$`,
          r`you (?:suck|are (?:a )?(?:useless|pathetic|worthless|stupid|dumb|garbage|trash))|(?:fuck|f\*+k?|screw) (?:you|off|u)|shut (?:the \S+ )?up|go to hell|(?:kiss|bite) my`,
          '(?:moron|idiot|clown|liar|thief|scammer)s? (?:machine|company|bot)',
        ],
        notAfter: r`(?:i'?m|i am|i feel|feel|i was|my|i feel like|not|am|made me look|makes me feel|me being|look|bit) (?:so |such |a |an |the |bit |rather |really |too |being )*`,
        notWith: r`(?:i feel|i'm|i am|sorry|my) (?:so |a bit |a little |being |such an? |really )*(?:stupid|silly|dumb|idiot|moron|an idiot)|(?:stupid|dumb|silly) (?:question|mistake|of me)`,
      },
    ],
    content: [
      {
        is: [
          '(?:thanks?|thank you|thx|ty|tysm|cheers|much appreciated|appreciate (?:it|that|the|your)|grateful|obliged|ta)',
          '(?:perfect|great|awesome|excellent|wonderful|brilliant|amazing|lovely|fantastic|superb|sweet|legend|fab|lifesaver|sorted|phew|perf|yay|hooray|you rock|good bot|that helps|very helpful|marvellous)',
          '(?:works now|working now|it works|it worked|that worked|all good|all set|all sorted|solved|fixed|found it|got it)',
        ],
        notAfter: r`(?:no|not|isn'?t|wasn'?t|never|would be|would have been|that'?d be|doesn'?t|but|oh|how|just|thought it was|until it was|be) (?:\w+ )?`,
        notBefore: '(?:for nothing|but no|anyway but|to you|god|in advance)',
      },
    ],
    settled: [
      {
        is: [
          r`(?:it|that|everything|all|now|this|issue|problem) (?:is |was |'s |has been |been )?(?:all )?(?:works?|worked|working|sorted|solved|resolved|fixed|done|good|set|clear|fine)(?: now| again| out| perfectly| fine| great)*(?:[ ,]+(?:thanks?|thank you|cheers|ty|thx))?[.!]*$`,
          r`(?:works|working|worked|sorted|solved|fixed|resolved) (?:now|again|perfectly|like a charm|fine|great|thanks)|(?:all (?:good|set|sorted|clear|done|fixed))|(?:we|i)(?:'re| are|'m| am)? good(?: now| thanks)?[.!]*$|that(?:'s| is) (?:all|everything|it|perfect|great|brilliant|sorted)|(?:nothing|no,? (?:that|nothing)) else|(?:found|got) it(?:[ ,]+(?:thanks?|thank you|cheers|ty))?[.!]*$|no further (?:questions|help)`,
          r`problem solved|issue (?:is )?resolved|you(?:'ve| have) (?:been (?:very |so |really )?helpful|solved|fixed|sorted)|finally (?:works|sorted|fixed|it works)`,
        ],
        notAfter: r`(?:not|isn'?t|hasn'?t|never|until|unless|if|when|once|want|need|think|thought|said|claims?|says|will|would|can|could|is|get|be|nothing|don'?t|cannot|can'?t) (?:\w+ ){0,3}?`,
        notBefore: r`(?:\w+ ){0,4}?(?:but|except|however|until)`,
      },
    ],
    'gives up': [
      {
        is: [
          r`never ?mind|nvm|forget (?:it|about (?:it|this))|leave it (?:there|at that|be)(?= then|[.,!]|$)|(?:i(?:'ll| will)?|we(?:'ll| will)?|might as well|better|may as well) (?:just )?give up`,
          r`(?:thanks?|thank you)(?: \w+)? for (?:trying|your (?:efforts?|attempts?))|you (?:did|tried) your best`,
          r`no,? (?:thanks?|thank you)[,.]* (?:that|it)(?:'s| is) (?:\w+ )?(?:all ?right|alright|ok|okay|fine)|(?:that|it)(?:'s| is) quite all ?right|not to worry|(?:don'?t|do not) (?:worry about it|trouble yourself|bother)|(?:it|that) (?:really )?(?:doesn'?t|does not) matter(?: any ?more| now)?|(?:i )?(?:won'?t|will not) (?:trouble|bother) you`,
        ],
        notAfter: r`(?:don'?t|not|never|won'?t|if|when|until) (?:\w+ )?`,
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:did|does|do|has|is|was|still|it|that|this|which)(?:n'?t| not) (?:\w+ )?(?:work(?:ed|ing|s)?|help(?:ed|ing)?|fix(?:ed)?|change(?:d)? anything|solve(?:d)?|make (?:a|any) difference|do anything|fixed|solved|resolved)`,
          r`still (?:not|no|nothing|the same|same|doesn'?t|does not|didn'?t|isn'?t|won'?t|can'?t|cannot|dead|broken|down|stuck|off|red|blinking|dropping|failing|there|shows?|showing|says?|saying|getting|get|have the|having|getting the|happening|missing|unresolved|out|waiting|locked|blank|black|error|drops?|happens)`,
          '(?:same|the same|that same) (?:thing|problem|issue|error|message|result|again|story|outcome|answer|as before)',
          '(?:no|zero|without) (?:luck|joy|change|difference|effect|success|improvement|dice)|to no avail|nothing (?:happens|happened|changed|works|helped|there|comes|came|yet)|no good',
          r`(?:tried|did|done|checked|restarted|reset|reinstalled|rebooted|cleared|wiped|updated|changed|set|unplugged) (?:that|this|it|all|everything|already|both|again|them)?(?: already| twice| again| \d+ times| and| but| too| before)*[,. ]*(?:still|and nothing|but nothing|nothing|no|same|didn'?t|and it|but it|but the|doesn'?t)`,
          r`(?:already|yes i|i have|i've) (?:tried|did|done) (?:that|this|it|all|everything)|already (?:tried|did|done)|(?:tried|done|did) (?:that|it|this) (?:already|before|twice|three times|\d+ ?(?:x|times))|that'?s (?:literally )?the first thing`,
          r`(?:again )?(?:the )?(?:same|exact same) (?:error|message|screen)|(?:gone|went|dropped|stopped|crashed|failed|happened|off|dead|gone) again|not (?:fixed|solved|resolved|working)|(?:won'?t|wont) (?:work|open|load|turn|start|charge|connect)`,
          r`still (?:offline|don'?t|dont|loading|spinning|stays|\w{1,4}-\d+)|stays (?:dead|off|red|blank|black|the same|offline|stuck)|same (?:error |code |message )?[a-z]{1,4}-\d+|none of (?:those|these|them)(?: work\w*| help\w*| appl\w+)?(?=[.,!]|$)|(?:checked|looked|searched|tried) (?:[\w']+[,.]? ){1,8}?(?:nothing|none|empty|no luck)|nothing (?:in|on) (?:the |my )?(?:inbox|spam|junk|list|app|screen|page)|(?:nope|no)[,.]? (?:\w+ ){0,2}?(?:nothing|again|still|same|failed)|did (?:that|it|so|all)[,.]? (?:and )?now (?:it|its|it's)`,
          r`^[^\w\n]{0,9}(?:nope|nothing|nada|404)[^\w\n]*$|now (?:it|its|it's) (?:just |only )?(?:says?|goes|shows?|stuck|worse)`,
          r`(?:dont|don'?t|cannot|can'?t|cant) see (?:it|that|any|one)|(?:there is|there's|theres) no (?:such )?(?:button|option|link|menu|tab|setting)|(?:no such|doesn'?t exist|not there)`,
        ],
        notWith: r`(?:i'll|will|going to) (?:let you know|try) if`,
      },
    ],
    'said before': [
      {
        is: [
          r`(?:as|like) (?:i|we) (?:said|mentioned|wrote|explained|told you|stated|asked)(?: (?:earlier|before|above|already|previously|at the start|in my \w+ (?:message|mail|e-?mail)))|(?:i|we) (?:did )?(?:mention|mentioned|say|said|wrote|explained) (?:this|that|it) (?:in my|earlier|before|above|at the start|twice)`,
        ],
      },
      {
        is: [
          r`(?:i|we)(?:'ve| have|ve)? (?:just |already |literally |clearly |only just )+(?:told|said|gave|given|provided|sent|explained|mentioned|answered|wrote|typed|confirmed|asked|shared|replied|did)`,
          r`(?:as|like) (?:i|we)(?:'ve| have)? (?:just |already |clearly )(?:said|told|mentioned|explained|wrote|stated|asked)|(?:told|tell|telling|gave|asked|explained) (?:you|this|it|that) (?:already|before|twice|three|again|several|many|multiple|a (?:dozen|hundred|million)|\d+)`,
          r`(?:i|we)(?:'ve| have) (?:given|told|sent|provided) you (?:\w+ )?(?:everything|all)|(?:get|got) (?:that|it|this|my name) right this time`,
          r`^[^\w\n]{0,9}(?:i|we) (?:said|wrote|typed|asked|told you|did say)(?: that| it| this)?[ ,:]+`,
          r`read (?:what i (?:wrote|said|typed)|my (?:message|question|first|last|previous)|above|it again|the chat|back)|re-?read|scroll up|(?:see|look) above|(?:it's|its|it is|stands?|is|was) (?:\w+ )?above|first (?:line|message)|in my (?:first|last|previous|original) (?:message|mail|e-?mail|line)|i just (?:did|said)|we'?ve (?:met|been (?:here|through|over))|(?:we )?(?:just )?(?:had|did|been through|went through|covered) (?:that|this) (?:already|before|just now)`,
          r`(?:that|this|it)(?:'s| is|s)?(?: not|n'?t) (?:what|the (?:question|point|problem|issue)|my (?:question|issue|problem)|an answer|helpful|answering)|not what i (?:asked|said|meant|wrote)|(?:didn'?t|did not|don'?t|doesn'?t|haven'?t|not) (?:answer|address|answering|answered|addressed)(?: my| the| me| that)?|(?:i|we)(?:'m| am)?(?: not| didn'?t| wasn'?t) ask(?:ed|ing)? (?:about|for|how|if|you)|you(?:'re| are|'ve| have|ve)?(?: just| clearly)? (?:not (?:listening|reading|understanding|getting|helping)|(?:didn'?t|did not|don'?t|aren'?t) (?:listen|read|understand|get|answer|even))|(?:don'?t|not) (?:you )?(?:understand|listen|get) (?:what|me|my|the)`,
          r`(?:you|you've|youve|bot|it|this) (?:just |already |keep|kept|keeps|have )+ ?(?:asked|asking|sent|sending|said|saying|told|telling|repeat\w*|give|giving|gave|going|pasting|copying|ask)`,
          r`you(?:'ve| have)? (?:also |already |just )?(?:said|told me|promised|wrote) (?:that|this|so|the same|exactly that) (?:last|before|already|yesterday|on|earlier|too|mon\w*|twice|again)|that'?s what (?:i (?:was|got) told|they (?:all )?said|you (?:said|told me)|the last)|(?:was|got) told (?:that |this |the same )?(?:last|before|already|yesterday)|word for word|copy(?:ing)?(?: and|-)? ?past\w+|(?:the )?same (?:answer|reply|response|question|script|link|thing (?:again|over)|sentence|text|message)(?: again| as| every| over| back| twice)?|(?:repeating|repeat) (?:yourself|myself|the same|it)|broken record|going (?:round|around) in circles|in circles|(?:on|in) (?:a )?loop|over and over|again and again`,
          r`(?:for the )?(?:second|third|fourth|fifth|sixth|umpteenth|hundredth|\d+(?:nd|rd|th)) time(?: (?:i|explaining|asking|saying|telling|this|in a row|now|today|writing))?|how (?:many|often) (?:more )?(?:times )?(?:do|must|should|have|will) i|(?:twice|three times|four times|five times|several times|many times|multiple times|\d+ times) (?:now|already|before|today)|this is (?:\d+|three|four|five|six) times`,
          '(?:stop|quit) (?:asking|repeating|sending|saying|telling|pasting)|asked (?:you )?(?:that )?(?:already|before|twice)',
        ],
        notAfter: r`(?:thanks|thank you|sorry|he|she|they|my \w+) (?:\w+ )?`,
        notWith: r`third time lucky|third time'?s (?:a|the) charm|(?:first|second) time (?:buyer|user|customer|flyer|traveller|using|i've used|here)|(?:first|last) time i (?:used|bought|ordered)`,
      },
    ],
    chases: [
      {
        is: [
          r`(?:i'?m|im|am|we'?re|are|been|was|have been) (?:\w+ )?(?:still )?waiting|still (?:waiting|nothing|no (?:reply|answer|response|news|call|email|e-mail|refund|money|sign|word|update|delivery|parcel|package|engineer|technician)|haven'?t|have not|hasn'?t|has not|in (?:a |the )?queue|pending|not (?:here|received|arrived|credited|refunded|called|resolved|come))`,
          r`(?:nobody|no one|noone|no-one|nothing|not a soul|none) (?:\w+ )?(?:called|calls|rang|came|comes|contacted|replied|answered|responded|showed|turned up|joined|wrote|arrived|got back|has|is here|picked|happened|emailed|phoned|there)|no (?:call|ring|reply|answer|response|engineer|technician|email|e-mail|news|refund|show|one came)(?: yet| so far| since|[.,!]|$)`,
          r`no (?:missed calls?|voice ?mails?)|(?:is|are|will) (?:someone|somebody|anyone|they|he|she|you|it|this|that) (?:really|actually|definitely|honestly) (?:going to |gonna |be )?(?:call|ring|phone|come|arrive|happen|reply|answer|send|sent|write|contact|do)\w*|(?:has|have|was|is|whether|if) (?:it|this|that|they|my \w+|the \w+) (?:has |have |was |is )?(?:really |actually |even |ever )?(?:been )?(?:sent|paid|processed|issued|done|shipped|raised|refunded|booked)(?: at all)? or not|(?:actually|really|ever) (?:been )?(?:sent|issued|processed|shipped|raised|booked)`,
          r`(?:hasn'?t|has not|haven'?t|have not|never|didn'?t|did not|hasnt|havent) (?:\w+ )?(?:arrived|called|come|came|received|heard|got(?:ten)?|been (?:refunded|credited|contacted|resolved|called|processed|fixed)|shown|turned up|materiali[sz]ed|happened|rung|rang|reached|landed|appeared|gone through)`,
          r`where(?:'s| is| are|s) (?:my|the|our|that|this) (?:\w+ )?(?:refund|money|call|engineer|technician|reply|agent|person|human|colleague|specialist|someone|callback|\d)`,
          r`(?:what happened to|any (?:news|update|progress)|following up|chasing|when (?:will|is|does|do) (?:someone|somebody|they|he|she)) ?(?:\w+ )?(?:on|about|to|be|call|come|get|finally|hear|arrive)?`,
          r`(?:you|they|it|he|she|bot|chat|agent|someone|somebody|colleague|rep|i was|we were|was) (?:\w+ ){0,3}?(?:said|promised|told|assured|guaranteed|claimed|supposed)(?: me| us| that| to)* (?:\w+ ){0,6}?(?:would|will|by|within|in \d+|today|tomorrow|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|call|refund\w*|arrive)`,
          r`(?:it'?s (?:now |already )?been|its (?:now |already )?been|it has (?:already |now )?been|that was|i'?ve been|been waiting|it'?s (?:now|already)|its (?:now|already)) (?:now |already |over |more than |nearly |almost |just |waiting |for )*(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)(?: now| already| later| ago| since)?`,
          r`still there|(?:am i|are we) (?:still )?(?:in (?:a |the )?queue|connected|waiting|on hold)|^[^\w\n]{0,9}(?:still here|been \d+|its been \d+|it's been \d+)`,
        ],
        notAfter: r`(?:i|we)(?:'ll| will)? (?:be )?`,
      },
    ],
    'calls out': [
      {
        is: [
          r`(?:hello|hi|anyone|anybody)(?: there| still there| here)?\?+$`,
          r`^[^\w\n]{0,9}(?:hello|helo|hallo)\W*\?*$`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:was|were) (?:\w+ )?(?:promised|told|assured|supposed|meant|due|scheduled|booked) (?:\w+ ){0,6}?(?:on|by (?!(?:an?|the|one|your|my|our|some\w*|customer|support|someone|him|her|them|you)\b)\w+|in|within|at|for|yesterday|to (?:arrive|come|be|call|get|receive|ring|have)|would|that|\d)`,
          r`(?:nobody|no one|noone|no-one|not a soul|never|didn'?t) (?:\w+ )?(?:called|rang|came|come|showed|turned up|contacted|replied|got back|answered|phoned|call|ring|arrived?|show)|no[- ]show|no (?:call|ring|engineer|technician|reply|refund|delivery|parcel|one came)(?: yet| so far|[.,!]|$)|said (?:that |so |the same )?(?:last time|mon|tues|wed|thurs|fri|yesterday)\w*`,
          r`(?:since (?:the )?\w+|already|been|waited|waiting|more than) (?:for |over |about |now )?(?:a|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?:st|nd|rd|th)? (?:days?|weeks?|months?|years?)|day (?:two|three|four|five|six|seven|eight|nine|ten|\d+)|weeks? (?:two|three|four|five|\d+)`,
          r`(?:you|they|your \w+) (?:said|promised|told me|assured me) (?:\w+ ){0,5}?(?:today|yesterday|tomorrow|by|within|\d+|would|will|mon|tues|wednes|thurs|fri|satur|sun)\w*`,
          r`(?:late|overdue|delayed|pending|on hold) (?:by|for|since)|past (?:the|your) (?:deadline|date|promised)|waiting (?:for|since) (?:\w+ )?(?:\d+|two|three|four|five|six|weeks|days|months|hours|ages|over|more than)`,
        ],
        notWith: r`(?:can|could|may|would) (?:i|you|it) (?:\w+ )?(?:arrive|come|be)`,
      },
    ],
    'came back': [
      {
        strength: 0.8,
        is: [
          r`(?:was|were|been|got) (?:\w+ )?(?:told|promised|assured) (?:\w+ ){0,9}?(?:would|will|by (?!(?:an?|the|one|your|my|our|some\w*|customer|support|someone|him|her|them|you)\b)\w+|on|within|today|yesterday)|your (?:bot|agent|colleague|rep|team|operator|advisor|adviser|\w+ (?:team|agent|desk)) (?:\w+ )?(?:said|told|promised|assured)|(?:engineer|technician|call|call ?back|delivery|visit|appointment|collection|pick-?up) (?:was |is )?(?:booked|scheduled|promised|arranged|due)(?: for)?`,
        ],
        notWith: r`(?:can|could|may|would|will) (?:i|you|it|we) (?:\w+ )?(?:arrive|come|be|book)|thank`,
      },
      {
        is: [
          r`(?:second|third|fourth|fifth|sixth|seventh|\d+(?:nd|rd|th)) time (?:that )?(?:now )?(?:i(?:'m| am|'ve| have|m| had to|'ve had to)? )?(?:contact|writ|wrote|call|report|ask|chat|speak|spoke|e-?mail|messag|com(?:e|ing) back|rais|reach|phon)\w*|(?:second|third|fourth|fifth|sixth|seventh|\d+(?:nd|rd|th)) (?:\w+ )?(?:contact|call|chat|message|mail|e-?mail|ticket|attempt|day|week|visit|engineer|replacement)`,
          r`me again|(?:i'?m|im|am|i am) back (?:again|here|with|because)|back again|(?:i|we)(?:'ve| have)? (?:already )?(?:contacted|called|written|emailed|e-mailed|messaged|chatted|spoken|wrote|rang|phoned|asked|reported|spoke|raised)(?: (?:to|with))? (?:\w+ ){0,5}?(?:yesterday|before|already|last (?:week|month|time|night)|twice|three|four|five|several|many|multiple|on (?:mon|tues|wednes|thurs|fri|satur|sun|the)|\d|times|ago|earlier)`,
          r`follow(?:ing)?[- ]?up (?:on|to|about|from)|reopen\w*|re-open\w*|previous(?:ly)? (?:ticket|case|chat|conversation|contact\w*|spoke|reported)|(?:happened|happening|back|broke|broken|gone|wrong|occurred|came|failed|charged) (?:\w+ )?again|again this (?:week|month|time)|last time (?:i|you|we)|once again|keeps? (?:happening|coming back|breaking|failing)|every (?:single )?(?:time|day|week|month) (?:i|it|you)`,
        ],
        notWith: 'third time lucky|(?:first|second) time (?:buyer|customer|user)|thank',
      },
    ],
    disputes: [
      {
        is: [
          r`(?:that|this|it|you|your \w+|which)(?:'s| is| was| are|'re|s|re)? ?(?:not|n'?t|isn'?t|wasn'?t|aren'?t) (?:\w+ )?(?:true|right|correct|accurate|possible|what (?:it says|happened|you said|i (?:ordered|picked|chose|said|booked))|so|the case|how it)`,
          r`(?:you|you're|youre|you are|that's|thats|that is|this is|it's|it is|answer is|info(?:rmation)? is|bot is|is) (?:\w+ )?(?:wrong|incorrect|mistaken|false|untrue|inaccurate|a lie|lying|made up|outdated|nonsense|contradict\w+)`,
          r`you (?:just |also |already |first |literally |previously |earlier |originally )*(?:said|told|wrote|confirmed|claimed|promised|quoted|stated) (?:\w+ ){0,8}?(?:earlier|before|ago|just now|first|yesterday|monday|tuesday|wednesday|thursday|friday|last|now|and now|but|different|\d)`,
          r`(?:your|the) (?:own )?(?:\w+ )?(?:website|site|page|policy|terms|app|email|e-mail|mail|confirmation|invoice|form|screen|chat|manual|faq|rep|agent|colleague)(?: (?:clearly|itself|there|here))? (?:says?|said|states?|stated|shows?|showed|tells?|told|promises|reads)`,
          r`(?:none|nothing|not (?:a|one) (?:word|bit)|no part|not any) of (?:it|this|that|what (?:you|i was|they) \w+(?: me)?)(?: was| is| has been| turned out| were)?(?: \w+){0,2}? (?:true|right|real|happened|correct)|you (?:lied|are lying|were lying|have lied)|you'?ve lied|(?:been|was|were) lied to|(?:so )?(?:it|that|this) was (?:all |just )?(?:a lie|lies|untrue|invented|made up)`,
          r`^[^\w\n]{0,9}(?:no[,. ]+)?(?:it|that|they|he|she|i)(?:'s| is| was| does| did| do| are|'m| am| has)?(?:n'?t| not)[^\w\n]{0,20}$|(?:i|we) (?:did not|didn'?t|never|haven'?t) (?:\w+ )?(?:pick|choose|order|ask|said|say|agree|request|cancel|change|book|select|sign|authori[sz]e|want|receive|get|confirm)`,
          r`(?:i don'?t|not sure|i do not|no idea) (?:know |understand |see )?why (?:it|that|this|my \w+|the \w+)(?:'s| is| are|'re)? (?:not|n'?t|isn'?t) (?:\w+ )?(?:show\w*|there|listed|up|appear\w*)|(?:you(?:'ve| have)?|think you'?ve) got the wrong (?:person|order|account|name|customer)|(?:you'?re|are you|you are) (?:certain|guessing)\?`,
          r`(?:which is it|so (?:which|what) is it|so it (?:wasn'?t|isn'?t|was|is)|contradict\w*|you changed|that'?s (?:the )?opposite|make up your mind|making (?:this|that|it|things) up|you made (?:that|it) up|are you (?:guessing|sure)|dispute (?:it|this|that)|i beg to differ|disagree)`,
        ],
        notAfter: r`(?:if|whether|when|sure|think|maybe|perhaps|i'?m|i am|my) (?:\w+ )?`,
        notWith: r`(?:is that|is this|is it|am i|are they) (?:\w+ )?(?:right|correct|wrong|true)\?|(?:wrong|incorrect) (?:size|colou?r|item|address|name|product|order|person|day|date)`,
      },
    ],
    'pushes back': [
      {
        is: [
          r`(?:there|isn'?t there|is there) (?:must|has to|should|gotta|really|not|no|any)(?: be)? ?(?:be )?(?:an?y?|some|another|no|other)? ?(?:\w+ )?(?:way|option|possibility|alternative|solution|thing|exceptions?|workaround|chance|flexibility)`,
          r`(?:can'?t|couldn'?t|won'?t|cannot) (?:you|we|i|it) (?:\w+ )?(?:just|at least|please|really|make|do|still|possibly|check|consider|at all|waive|refund|cancel|change)`,
          r`(?:that|this|it)(?:'s| is| seems| doesn'?t seem| does not seem| isn'?t| feels)? ?(?:so |really |very |just |completely |totally |not |a bit |incredibly |extremely )*(?:unfair|unreasonable|fair|right|ridiculous|absurd|unacceptable|acceptable|reasonable|absurd|harsh|ridiculously|outrageous|nonsense|sense|make sense|crazy)`,
          r`(?:i|we) (?:really |still |absolutely |strongly |truly |just |firmly |do |honestly )+(?:need|want|think|believe|feel|insist|expect|deserve|have to|must|would like|don'?t (?:think|see|understand)|can'?t)`,
          r`(?:i (?:don'?t|do not|can'?t|cannot)|don'?t) (?:\w+ )?(?:understand|accept|see|agree|believe|get) (?:why|how|that|this|it|the|with)|(?:not|isn'?t|wasn'?t) (?:acceptable|good enough|satisfied|happy (?:with|about))|(?:i )?insist|(?:please |kindly )?reconsider|are you (?:absolutely |really |completely |100% )?(?:sure|certain|positive)|double[- ]check|(?:check|look|try) (?:again|once more)|i was told|i expected|not my fault|through no fault|why (?:not|can'?t|won'?t|should i|is that|is it not|would you|do i have)|how (?:is|can|come|could) (?:that|this|it|you)|(?:i|we)(?:'m| am|m)? (?:not|never) (?:accepting|paying|taking)|(?:i|we) (?:just |still )?want (?:my|a|the|it|them|him|her|this) |but (?:i|we|it|that|this|the|my|why|there|you)|appreciate (?:\w+ ){1,5}?but|(?:thanks?|thank you)(?: \w+){0,4}?,? but|hoping (?:for|that|you|there)|there must be|(?:is there|isn'?t there) anything (?:more|else) (?:you|that) can|(?:possibly|possibility (?:of|to|for))|any (?:chance|reconsideration)|(?:isn'?t|is) there (?:nothing|really (?:nothing|no)|absolutely (?:nothing|no)|anything|any (?:other |possible |chance |more |further )*(?:way|option|solution|alternative|possibility|flexibility))|(?:can|could) you (?:please )?(?:double[- ]?check|check again|look again|reconsider|try|just|help me directly|make)|as an? (?:loyal|long[- ]?(?:time|standing)|gold|silver|platinum) (?:\w+ )?(?:customer|member)|(?:i'?m|i am) (?:absolutely |quite |very |100% |pretty )*(?:certain|sure|positive) (?:i|that|it|we)|i definitely|i distinctly|(?:really |very )important to me|what if|surely`,
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          '(?:make|made|making|grant|give|allow|consider|request|requesting|ask(?:ing)? for|for|as|an?|any|this|one|special) (?:me |us |an? |this |one |special |one-?time |any |the )*(?:exceptions?|goodwill|leniency|special (?:case|treatment|consideration|approval))',
          '(?:exception|waive|waiver|waived|override|overrule|bend the rules|goodwill|special (?:approval|permission|authori[sz]ation|consideration|circumstances?)|extenuating|exceptional circumstances|leniency|case[- ]by[- ]case|one[- ]time (?:courtesy|exception|refund))',
          r`(?:need|require|get|have|with|want|seek)(?:s|ed)? (?:\w+ )?(?:approval|authori[sz]ation|sign[- ]?off|permission) (?:from|for|by|of)|(?:someone|somebody|person|manager|supervisor) (?:\w+ )?(?:approve|authori[sz]e|decide|sign off|override)`,
          r`(?:full|entire|complete) refund (?:\w+ )?(?:anyway|regardless|even though|despite)|(?:refund|cancel|change|compensat\w+) (?:\w+ ){0,4}?(?:even though|despite|regardless|anyway)|(?:deserve|entitled to|expect|demand|insist on) (?:a |an |some |full |my )*(?:refund|compensation|replacement|reimbursement|credit|discount|upgrade)`,
        ],
        notWith:
          'exception (?:error|message|thrown|in|at line|occurred|log|handling)|(?:null|runtime|java|unhandled|uncaught)',
      },
      {
        strength: 0.7,
        is: [
          r`(?:hoping|hoped|looking) for (?:\w+ ){0,3}?(?:more|better|compensation|consideration|additional|higher)|(?:isn'?t|not|doesn'?t seem|does not seem|don'?t think (?:that'?s|it'?s|this is)) (?:\w+ )?(?:enough|adequate|sufficient|proportionate)|(?:doesn'?t|does not) (?:seem to )?(?:reflect|cover|make up for)|(?:larger|higher|bigger|more significant|other forms of) (?:certificate|compensation|voucher|refund|value|amount|credit)|additional (?:compensation|consideration)|seems (?:a bit |too |quite |rather )?low`,
        ],
      },
    ],
    'wants advice': [
      {
        is: [
          'in my (?:situation|case|position|circumstances)|for (?:someone|a person|people|a family|a company|a business) like (?:me|us|mine|ours)|given (?:my|our) (?:situation|circumstances|needs|case)',
          r`(?:what|which) (?:would|do|should) (?:you|i|we) (?:\w+ )?(?:recommend|suggest|advise|choose|pick|take|do if you were)|(?:which|what) (?:\w+ ){0,4}?(?:is|would be) (?:better|best|right|suitable|more suitable) for (?:me|us|my|our|someone)|should i (?:\w+ )?(?:choose|pick|go (?:for|with)|switch|invest|take|keep|surrender|buy)|(?:your|personal|tailored|individual|expert|professional) (?:advice|recommendation|opinion)|advise me`,
        ],
      },
    ],
    'life event': [
      {
        is: [
          r`(?:dad|mum|mom|grandma|grandpa|nan|granddad|my \w+) (?:has |sadly |suddenly )*(?:died|passed away|passed on)(?= |[.,!]|$)|(?:(?:going|been|go|getting|through|recent|after|my|a|our) )+(?:a )?(?:divorced?|separation)(?= |[.,!]|$)|(?:divorcing|separating from) (?:my)?|(?:fled|flee|escape|left) (?:our|my) (?:home|country|husband|partner)|no income|(?:living|live|am|are|we're|i'm) (?:\w+ )?on (?:benefits|disability|universal credit|a pension|food stamps|welfare)|i(?:'m| am) disabled and|(?:lost|losing) (?:my|our|the) (?:job|home|house|baby|income|pregnancy)|(?:house|home|flat) (?:\w+ )?(?:burned down|burnt down|was destroyed|flooded|got destroyed)|can'?t afford (?:food|to|it|rent|my)|diagnosed with|intensive care|in icu|\bin (?:the )?nicu|(?:signed|off) (?:off )?(?:sick|work) (?:with|for)`,
        ],
        notAfter: r`(?:if|when|in case|does|cover|would) (?:\w+ ){0,4}?`,
        notWith: r`(?:phone|battery|laptop|router|device|app|server|computer|game|character|plant|car|screen|console|tablet|watch|camera|tv|subscription|plan|account) (?:\w+ )?(?:died|is dead|has died|passed)|lol|haha|cover(?:s|ed|age)? `,
      },
      {
        is: [
          r`(?:my|our) (?:late |dear |poor |beloved |elderly |own )*{kin}(?:'s)? (?:\w+ ){0,3}?(?:died|passed(?: away| on)?|has died|is dying|is dead|was killed|funeral|death|passing)|(?:i|we)(?:'ve| have)? (?:just |recently )?lost (?:my|our) (?:{kin}|baby|job|home|house)|my late {kin}'?s? (?:{account}|estate|affairs|will|(?:\w+ )?(?:insurance|account|contract|subscription|bill|policy|line|phone))|(?:death|loss|passing|funeral|estate|bereavement) (?:of|in) (?:my|our|the) ?(?:\w+ )?(?:{kin}|family|account ?holder)|(?:he|she|they) (?:\w+ )?(?:passed away|died (?:on|in|last|this|yesterday|suddenly|two|\d))|(?:he's|she's|he is|she is) dead|who (?:has )?(?:died|passed away)|bereave\w+|death certificate|widow(?:er|ed)?|funeral|death in (?:my|the|our) family|miscarriage|stillb\w+`,
          r`(?:i|we)(?:'m| am|'ve| have|'re| are)? (?:\w+ )?(?:lost my job|been laid off|made redundant|unemployed|homeless|being evicted|bankrupt|in debt|on benefits|broke and|laid off)|(?:got|was|were|been|being) (?:laid off|made redundant|evicted|fired from)|(?:can'?t|cannot|can not|couldn'?t|unable to|don'?t know how (?:i|we)(?:'ll| will| can)?|no way (?:i|we) can|struggling to|can barely|hard to) (?:afford (?:to )?(?:eat|food|rent|heat\w*|pay|the (?:bill|rent|payments?)|my (?:bill|rent|payments?)|it|this (?:month|bill|payment)|medic\w+)|(?:make|pay) (?:the|my|our|this|these) (?:\w+ )?(?:rent|bills?|payments?|mortgage|ends)|pay (?:it |this |everything )?this month|feed|make ends meet|buy food|heat)|financial(?:ly)? (?:hardship|difficult\w*|struggling|trouble)|nothing (?:left )?in (?:the|my) account|no money (?:for|left|to)|food bank|choose between (?:heat\w*|food|eating)|behind on (?:rent|my|payments|bills)|foreclos\w+|disconnect\w* notice`,
          r`(?:i|my {kin}|we|he|she)(?:'m| am|'ve| have|'s| is| has| was|'re| are| had)? (?:\w+ ){0,4}?(?:cancer|chemo\w*|terminal(?:ly)?|in (?:the )?hospital|hospitali[sz]ed|in intensive care|in icu|dialysis|had a stroke|heart attack|critically ill|dementia|alzheimer\w*|surgery|palliative|hospice|disabled|diagnosed|on oxygen|nebuli[sz]er|ventilator|insulin|broke (?:my|his|her) (?:hip|leg|back))|(?:family|medical|health) (?:emergency|crisis)|(?:domestic (?:violence|abuse)|abusive (?:partner|husband|ex|relationship)|women'?s shelter|safe ?house|restraining order)|(?:suffer(?:ing)? from|diagnosed with|struggling with) (?:\w+ )?(?:depression|anxiety|cancer|ptsd|panic|illness|disease|condition|dementia)`,
        ],
        notBefore:
          '(?:laughing|of laughter|policy number|her phone|his phone|department|costume|planning (?:software|app))',
        notWith: r`funeral flowers|flowers (?:i|we) ordered|flores|fiori|(?:phone|battery|laptop|account|router|device|app|server|computer|game|character|plant|car|sourdough|screen) (?:\w+ )?(?:died|is dead|has died)|to die for|(?:kill me|dead (?:lol|haha|\ud83d))|lol|haha|(?:new|my) (?:phone|battery|laptop) died|cover(?:s|ed|age)? (?:for )?(?:surgery|cancer|dialysis)|does (?:it|the|my) (?:\w+ )?cover`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:i'?m|i am|i'?ve been|my {kin} is|(?:he|she)(?:'s| is)) (?:\w+ ){0,2}?(?:very|really|so|seriously|gravely|terribly) (?:sick|ill|unwell)(?! of)|injured|in (?:a lot of|so much|terrible|severe|constant|unbearable) pain|pain is (?:\w+ )?unbearable|emergency credit|(?:can'?t|cannot|don'?t know (?:how|what)) (?:i |to )?(?:\w+ )?(?:cope|manage)(?: any ?more)?`,
        ],
        notWith: 'cover(?:ed|s|age)? (?:for|if)',
      },
      {
        strength: 0.3,
        is: [
          r`(?:i'?m|i am|i'?ve been|my {kin} is|(?:he|she)(?:'s| is)) (?:\w+ ){0,2}?(?:sick|ill|unwell)(?! of)|not feeling well`,
        ],
        notWith: 'cover(?:ed|s|age)? (?:for|if)',
      },
    ],
    'access need': [
      {
        is: [
          r`(?:i'?m|i am|my {kin} is|she is|he is|who is|being|am|as an?|partially|legally|registered|nearly|going|almost) (?:\w+ )?(?:deaf|hard of hearing|blind|visually impaired|partially sighted|hearing impaired|dyslexic|autistic|mute|low vision|colou?r ?blind)`,
          r`screen ?reader|large print|braille|sign language|hearing aids?|(?:can'?t|cannot|don'?t|do not|unable to) (?:hear (?:well|on the)|see (?:the screen|well|small|the small)|read (?:the small|small|the screen|it without)|use (?:the|a) (?:phone|telephone|mouse)|speak on the phone|talk on the phone|hear on)|(?:poor|bad|failing|losing my) (?:eyesight|hearing|sight|vision)|dyslexi\w+|accessib\w+ (?:need|issue|problem|support|require\w+)|easy read|in writing (?:as|because|only|please) {filler}(?:hear|deaf|phone|speak)`,
          r`(?:don'?t|do not|can'?t|cannot) (?:speak|understand|write|read) (?:\w+ )?(?:english|german|french|spanish|good english|much english)|(?:speaks?|someone who speaks|in|need) (?:\w+ )?(?:spanish|french|german|arabic|polish|urdu|hindi|chinese|mandarin|portuguese|ukrainian|russian|turkish|italian|welsh|my language)(?: speaking| speaker| please| interpreter| translat\w+)|interpreter|my english is (?:not|bad|poor|limited)`,
        ],
        notWith:
          'accessible (?:room|seat)|hearing aid out|translate (?:my|the|this) (?:app|website|document)',
      },
    ],
    danger: [
      {
        is: [
          r`(?:took|taken|takes|taking|swallowed) (?:a (?:\w+ )?(?:load|lot|bunch|handful|bottle|pack|box) of|loads of|lots of|all (?:of )?(?:my|his|her|the|their)) (?:\w+ )?(?:paracetamol|pills|tablets|ibuprofen|sleeping \w+|meds|medication|antidepressants|aspirin|tylenol|codeine)|(?:got|have|holding|with) (?:a|the) (?:razor|rope|noose|blade) (?:and|to my|in my)|(?:man|woman|someone|somebody|guy|stranger|bloke|people)(?:'s| is| are|'re)? (?:\w+ )?(?:following|stalking|chasing) (?:me|us|my)`,
        ],
        notWith: r`instagram|twitter|tiktok|facebook|youtube|linkedin|suicide squad`,
      },
      {
        is: [
          r`(?:out of|last|ran out of|run out of|no more|without) (?:\w+ ){0,3}?insulin|insulin[^.!?]{0,50}(?:not arriv\w+|didn'?t (?:come|arrive)|hasn'?t (?:come|arrived)|never (?:came|arrived)|run out|ran out|last dose)`,
        ],
        notWith: r`how (?:long|much)|cool bag|case`,
      },
      {
        is: [
          r`(?:pills|tablets|rope|razor|blade|gun|knife) (?:\w+ ){0,2}?(?:in front of me|ready|in my hand|next to me|beside me)|(?:nothing|no ?one|nobody) left (?:for me|to live for)`,
        ],
        notAfter: r`(?:not|no|never) (?:\w+ )?`,
        notWith: r`dishwasher|kitchen|recipe`,
      },
      {
        is: [
          r`{young} (?:\S+ ){0,8}?(?:ate|eaten|drank|drunk|swallowed|chewed|licked|sucked|got into|ingested|bitten into) (?:\S+ ){0,5}?{toxicThing}|(?:ate|eaten|drank|drunk|swallowed|ingested) (?:\S+ ){0,3}?(?:slug pellets|rat poison|bleach|button battery|a battery|batteries|antifreeze|weedkiller|detergent)`,
          r`(?:feel|feeling|felt|feels|going to|about to|i'm) (?:\w+ )?faint|fainted|fainting|insulin (?:\w+ )?pump (?:\S+ ){0,5}?(?:stopped|failed|broken|not working|dead|died)|(?:blood )?sugar (?:is|was|has) (?:\w+ )?(?:over|under|at|below|above|\d+|crash\w+|dropp\w+)|(?:heart|pulse) (?:is )?(?:racing and|stopped|beating weird\w*|all over)|(?:can'?t|cannot|cant) feel (?:my|his|her) (?:\w+)|(?:arm|hand|fingers?|leg|face)(?: \w+)? (?:has |have |is |are |gone |went )+numb|going blue|turning blue|turned blue|unresponsive|having a (?:reaction|fit)|burns? on (?:his|her|my|their)|burn(?:t|ed) (?:his|her|my|their) (?:hand|hands|face|arm|leg|skin|fingers?)`,
          r`(?:there'?s|there is|theres) (?:\w+ )?(?:smoke|sparks|flames)|smoke com+ing|(?:socket|plug|outlet|cable|charger|adaptor|adapter) (?:\w+ ){0,2}?(?:melt\w+|smok\w+|spark\w+|burn\w+)|explod(?:ed|ing|es) (?:in|on|and|next|while|during)`,
          r`(?:come|coming|show up|turn up|be there|walk in|going) (?:\w+ ){0,6}?with (?:a |my |an )?(?:gun|knife|weapon|rifle|bomb|petrol|axe)|with a (?:knife|gun|weapon)\b(?! set| block)|(?:locked|trapped|holding) (?:me|us) (?:\w+ )?(?:in|inside|here|hostage|against)|keeping (?:me|us) (?:\w+ )?(?:locked|hostage|prisoner|against)|(?:won'?t|not|doesn'?t|wont) let (?:me|us) (?:out|leave|go home|get out)|(?:threatens?|threatening|threatened) (?:to |me|us|my|with)|(?:says?|said|saying|told me) (?:he|she|they)(?:'ll|'s going to| will| is going to) (?:hurt|kill|hit|beat|find|come after) (?:me|us|my|him|her|them)|my (?:ex|stalker|abuser|husband|boyfriend) (?:\S+ ){0,4}?(?:outside|at the door|found|followed|tracking|tracked|is here)`,
          r`(?:nudes?|naked|nude|topless|sexual|inappropriate|explicit) (?:pictures?|photos?|pics?|images?|videos?|messages?|selfies?)|(?:send|sent|sending|asking|asked|asks) (?:\w+ ){0,6}?nudes|groom(?:ed|ing) (?:my|a|children|kids|him|her)|(?:grown|older|adult|strange) (?:man|woman|men) (?:\S+ ){0,6}?(?:my|our) (?:\S+ ){0,4}?{young}|molest\w+|paedophil\w+|pedophil\w+|child abuse|sexually (?:abused|assaulted|harassed)`,
          r`(?:driver|pilot|rider|chauffeur) (?:\S+ ){0,5}?(?:drunk|asleep|passed out|unwell|collapsed|high on|swerving|unconscious|falling asleep|fell asleep|slumped|blacked out|nodding off|intoxicated|been drinking)|swerving|(?:we|i)(?:'ve| have)? (?:just )?(?:had|been in|crashed) (?:a |an |in a )?(?:bad |serious |car )*(?:crash|accident)(?= |[.,!]|$)(?! (?:last|in 20|years|two|three|a (?:few|couple)|\d+ ))`,
        ],
        notAfter: r`(?:don'?t|do not|not|no|never|didn'?t|nothing|without|in case|nearly|almost|if (?:a|the|my|your|it|i|you)|what (?:if|happens|to do if)|insurance|avoid|prevent) (?:\w+ ){0,3}?`,
        notWith: r`(?:is it|how) (?:dangerous|safe|toxic)|in (?:the|my|a) (?:movie|novel|film|book)|suicide squad|simulat\w+|training|paramedics|risk of|warning label|years? ago|last year|in (?:19|20)\d\d|cover(?:s|ed|age)?|what (?:should i do|happens) if (?:\w+ ){0,3}?ever`,
      },
      {
        is: [
          r`(?:kill|hurt|harm|cut|hang|shoot|drown)(?:ing)? (?:myself|himself|herself|themselves)|(?:end|ending|take|taking) (?:my|his|her|their) (?:own )?life|end it all|suicid\w+|self[- ]?harm\w*|(?:don'?t|do not|no longer|not) want to (?:live|be alive|be here (?:any|no) ?more|wake up|exist)|(?:better off|rather be|wish i (?:was|were)) dead|no (?:reason|point) (?:to|in) (?:live|living|going on)|(?:want|going|ready) to die|can'?t go on(?: like this| living| anymore)|(?:better off|easier) (?:if|without) (?:i (?:wasn'?t|was not|weren'?t|were not|was gone)|me)|thinking (?:about|abt|of) (?:the bridge|ending|jumping|dying)|(?:don'?t|dont) want to be here|jump off (?:a|the) (?:bridge|roof|building)|overdos\w+|took (?:all|too many|a whole) (?:\w+ )?(?:pills|tablets)`,
          r`(?:(?:i|he|she|they|husband|boyfriend|ex|partner|neighbou?r|driver|man|someone|somebody) (?:\w+ ){0,3}?(?:threaten\w+ to (?:kill|hurt|hit|beat|stab|shoot|burn)|has a (?:gun|knife|weapon)|is outside my (?:house|door|window)|(?:hit|hits|beat|beats|attacked|assaulted|punched|raped|groped|stabbed|choked|strangled|followed) (?:me|my|us|her|him)|(?:will|going to|gonna) (?:kill|hurt|stab|shoot|beat|burn) (?:me|you|us|him|her|them|someone|everyone|all of you|one of your)))|(?:i'?ll|i will|i'?m going to|gonna) (?:come (?:there|to your (?:office|store)|down there) and|burn|blow up|kill|shoot|hurt|smash your (?:face|head))|death threat|(?:broke|breaking|break) into my (?:house|home|flat|apartment) (?:right )?now|(?:in|immediate) danger|(?:being|am) (?:stalked|attacked|threatened)`,
          r`(?:can'?t|cannot|can not|cant|trouble|difficulty|struggling to|hard to|stopped|not) (?:\w+ )?breath(?:e|ing)|chest (?:pains?|tightness|is tight|feels tight)|chest'?s? (?:is |been |feels |feeling )+(?:\w+ )?tight\w*|tight(?:ness)? (?:in (?:my|the|his|her) )?chest|(?:left )?arm (?:has |is |feels |gone |going )+(?:\w+ ){0,2}?(?:numb|funny|weak|tingl\w+)|slurr\w+ speech|face (?:is )?droop\w*|unconscious|passed out|collapsed|not (?:responding|waking|breathing)|won'?t wake|(?:having|had|has) an? (?:seizure|stroke|heart attack|fit|anaphyla\w+)|anaphyla\w+|allergic reaction|(?:lips?|tongue|throat|face|eyes) (?:\w+ )?(?:swelling|swollen|closing|swell|numb)|(?:bleeding|bleed) (?:a lot|badly|heavily|out|won'?t stop|profusely|from)|coughing (?:up )?blood|swallowed (?:\w+ ){0,3}?(?:battery|magnet|pill|bleach|coin|it|one)|poison(?:ed|ing)|(?:severe|serious|bad) (?:\w+ )?(?:burns?|bleeding|pain in (?:my|his|her) chest|injur\w+|concussion|head injury)|(?:call(?:ed|ing)?|need|needs|sent|phone|get) (?:an |the )?(?:ambulance|911|999|112|paramedics?|fire (?:brigade|department|dept|service))|ambulance|epi-?pen|medical (?:emergency|issue and (?:i )?need)|worst headache of my life|trouble getting (?:my )?words out|(?:food poison\w+|vomiting blood)|(?:wrong|double) (?:dose|dosage|medication) (?:and|was|taken|i took)|(?:got|was|been|gave me|received) (?:an? )?(?:electric(?:al)? )?shock(?:ed)?(?: (?:from|by|when|off))|electrocut\w+`,
          r`smel(?:l|ls|ling|led|t)(?: \w+)? (?:of |like )?(?:gas|smoke|burning|burnt plastic|eggs|rotten eggs|petrol|something burning)|gas (?:leak|smell)|bit eggy|eggy smell|leak(?:ing)? gas|carbon monoxide|co alarm|(?:(?:it'?s|is|was|are|caught|gone|went|set|burst|my \w+|the \w+) (?:\w+ )?(?:on|into) (?:fire|flames)|(?:caught|catch|catching|catches|started a|there'?s a|there is a|a small|a big|house) fire|on fire|in flames|fire (?:in|at|inside) (?:my|the|our))(?! ?(?:stick|fox|tv|wall|sale|works|place|drill))|(?:a |small |wisp of |full of |black |lots of |coming )smoke|smok(?:e|ing) (?:is )?(?:coming|from|out of|everywhere|and)|(?:started|is|was|keeps) smoking|(?:spark(?:s|ed|ing) (?:and|from|when|out|flying|came|coming|near|inside)|(?:saw|see|seeing|with|are|throwing|makes?|making) sparks|it spark(?:s|ed))|burn(?:t|ed|ing) (?:smell|plastic|my (?:hand|finger|leg|skin|face|arm)|hot)|(?:battery|phone|charger|boiler|laptop|cooker|it) (?:\w+ ){0,2}?(?:exploded|explod\w+|swollen|swelling|bulging|bulged|melted|melting|caught fire|blew up|too hot to touch|is hissing)|(?:gone|a bit) round on top|live wires?|exposed wires?|electric shock|flooding (?:into|near) (?:the )?(?:electric\w*|sockets?|fuse)|brakes? (?:failed|don'?t work|not working|gave out)|(?:child|baby|kid|toddler|son|daughter|2yo|year old|\w+yo|mother|mum|dog) (?:\w+ ){0,4}?(?:locked (?:in|inside)|trapped|inside alone|alone inside|stuck inside|swallowed|choking|not breathing|ate (?:some|it|one)|unconscious)|(?:trapped|stuck) (?:in|inside) (?:the |a |an )?(?:lift|elevator|car|train|bathroom)|nut allergy|(?:allergic|allergy) {filler}(?:ate|eaten|swallowed|reaction|hospital)`,
        ],
        notAfter: r`(?:don'?t|do not|not|no|never|didn'?t|nothing|isn'?t|without|in case (?:of|there'?s)|nearly|almost|if (?:there'?s|there is|i|you|it)|does (?:an?|the)|do (?:you|they) (?:call|send)|what (?:if|happens)|cover(?:s|ed)? (?:for |against )?|insurance|detector|alarm test|test(?:ing)? the|to prevent|avoid|game|movie|book|boss|enemy) (?:\w+ ){0,3}?`,
        notBefore:
          '(?:stick|tv|fox|wall|sale|works|place|drill|insurance|cover(?:age)?|detector|alarm (?:battery|test)|extinguisher|effect|emoji|skin|damage cover|policy|in the game|of laughter|lol|haha)',
        notWith: r`(?:suicide (?:squad|mission)|escuadron suicida|esquadrao suicida|shocked (?:by|at|when|to|how)(?: \w+){0,4}? (?:price|bill|cost|fees?|increase|invoice|news|total|saw|see|amount|rude\w*|poor|bad|service)|\batm\b|cash ?(?:point|machine)|risk of|paramedics|simulat\w+|(?:design|song|outfit|beat|album|new \w+|tracks?) is fire|(?:you|you guys|sales|team|mouth|taste ?buds|deals?) (?:\w+ )?(?:is|are|'re|'s) on fire|(?:manual|label|sticker) says|in (?:19|20)\d\d|if (?:\w+ ){0,4}?ever|in (?:the|my) (?:game|movie|show)|level|boss fight|quest|skin|to die for|kill(?:s|ed|ing)? me (?:lol|haha)|going to kill me|dying to|deadline|fire ?stick|fire tv|firewall|fire sale|campfire|bonfire|candle|(?:policy|plan|insurance|warranty) cover|does (?:it|this|my|the) \w+ cover|covered|smoke (?:alarm|detector|test)|smoking (?:room|area|policy)|non[- ]smoking|spark(?:s|ed)? (?:joy|interest)|last year|years ago|good for allerg)`,
      },
      {
        strength: 0.6,
        is: [
          '(?:hot to the touch|burning hot|fumes|toxic|hiss(?:es|ing) when|(?:head|stomach) ?ache too|makes? (?:me|us) (?:dizzy|sick)|dizzy|nut allergy|allergic to)',
        ],
        notWith: 'is there|does (?:it|this)|contain',
      },
    ],
    'out of danger': [
      {
        is: [
          r`(?:safe|out of danger|fine|okay|ok|better|breathing|stable|recovering|all right|alright) now|false alarm|(?:everyone|everybody|we|he|she|i|all of us|they)(?:'s| is|'re| are|'m| am) (?:all )?(?:safe|fine|okay|ok|out of danger|alright)|nobody (?:is |was |got )?hurt|no injuries`,
        ],
        notAfter: r`(?:not|isn'?t|until|if) (?:\w+ )?`,
      },
    ],
    security: [
      {
        is: [
          r`(?:strangers?|somebody|someone)'?s?(?: else'?s?)? (?:\w+ ){0,2}?(?:photos|hard drive|tax papers|passport|medical records|bank details|statements|personal data|private messages) (?:on|in|with|are|is|came|arrived|here|instead)|(?:got|have|received|sent me|see) (?:a |an )?(?:strangers?|somebody|someone)'?s?(?: else'?s?)? (?:\w+ )?(?:photos|hard drive|tax papers|papers|passport|medical records|bank details|statements|data)|(?:being|pretending to be|posing as|claiming to be) me\b|(?:taken|stolen|hijacked) (?:over )?my (?:phone )?number|(?:wanting|wanted|asking for|asked for|asked me for) (?:a|the|my) (?:\w+ )?(?:code|pin|password)[^!?]{0,60}(?:i gave|i sent|i told)|(?:gave|told|read|sent) (?:him|her|them|the caller|the man) (?:my|the|a) (?:\w+ )?(?:code|pin|password|card number|details)`,
        ],
        notAfter: r`(?:if|in case|never|not|don'?t|didn'?t) (?:\w+ ){0,3}?`,
      },
      {
        is: [
          r`(?:didn'?t|did not|never|haven'?t|have not|don'?t|do not) (?:\w+ )?(?:authori[sz]ed?|approved?|consent(?:ed)? to|agree(?:d)? to) (?:\w+ ){0,3}?(?:(?:this|these|those|that|it|any|them|such) ?)?(?:\w+ )?(?:payments?|purchases?|transactions?|charges?|transfers?|orders?|withdrawals?|log-?ins?|logins?|device|debits?)`,
          r`(?:payments?|purchases?|transactions?|charges?|transfers?|orders?|withdrawals?|log-?ins?|debits?) (?:\w+ ){0,6}?(?:i|we) (?:did not|didn'?t|didnt|never|haven'?t|did'nt) (?:\w+ )?(?:authori[sz]ed?|approved?|consent(?:ed)?)`,
        ],
        notAfter: r`(?:if|in case|what (?:if|happens)|prevent|avoid|how (?:do|can|would|does)|nothing|nobody|can|could|when|where|whether) (?:\w+ ){0,3}?`,
        notWith: r`extra|hidden fee|fees?|just (?:curious|wondering|asking)|in case|hypothetical\w*`,
      },
      {
        is: [
          r`(?:didn'?t|did not|never|didnt|did'nt) (?:\w+ )?(?:make|made|place|placed|do|done) (?:\w+ ){0,3}?(?:(?:this|these|those|that|it|any|them|such) ?)?(?:\w+ )?(?:payments?|purchases?|transactions?|charges?|transfers?|orders?|withdrawals?|log-?ins?|logins?|device|debits?)`,
          r`(?:payments?|purchases?|transactions?|charges?|transfers?|orders?|withdrawals?|log-?ins?|debits?) (?:\w+ ){0,6}?(?:i|we) (?:did not|didn'?t|didnt|never|haven'?t|did'nt) (?:\w+ )?(?:make|made|do|did|done|place|order)`,
        ],
        notAfter: r`(?:if|in case|what (?:if|happens)|prevent|avoid|how (?:do|can|would|does)|nothing|nobody|can|could|when|where|whether) (?:\w+ ){0,3}?`,
        notWith: r`(?:in|on|from|through) (?:my|the|your|this) (?:\w+ )?(?:app|statement|history|bank statement)|app (?:says|shows|is showing|has)|shows? (?:up|that|in|as)|showing|shown|showed|appears?|appeared|listed|(?:i|we) (?:can )?(?:see|noticed?|found|have) (?:a|an|some|one)|(?:there'?s|there is|there was|there are|there were) (?:a|an|some|one)|just (?:curious|wondering|asking)|nothing (?:has )?happened`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:didn'?t|did not|never|didnt|did'nt) (?:\w+ )?(?:make|made|place|placed|do|done) (?:\w+ ){0,3}?(?:(?:this|these|those|that|it|any|them|such) ?)?(?:\w+ )?(?:payments?|purchases?|transactions?|charges?|transfers?|orders?|withdrawals?|log-?ins?|logins?|device|debits?)`,
          r`(?:payments?|purchases?|transactions?|charges?|transfers?|orders?|withdrawals?|log-?ins?|debits?) (?:\w+ ){0,6}?(?:i|we) (?:did not|didn'?t|didnt|never|haven'?t|did'nt) (?:\w+ )?(?:make|made|do|did|done|place|order)`,
          r`(?:someone|somebody|thief|some one) (?:\w+ ){0,2}?(?:stole|stolen|took|taken|snatched) my`,
        ],
        notAfter: r`(?:if|in case|what (?:if|happens)|prevent|avoid|how (?:do|can|would|does)|nothing|nobody|can|could|when|where|whether) (?:\w+ ){0,3}?`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:suspicious|unknown|unrecogni[sz]ed|strange|dodgy|weird|odd|unusual|unfamiliar) (?:\w+ )?(?:charges?|transactions?|payments?|purchases?|transfers?|withdrawals?|activit\w+|orders?|direct debits?|debits?)|(?:stolen|stole|lost and) (?:\w+ ){0,3}?(?:card|wallet|passport|phone|purse|bag)|(?:card|wallet|phone|purse|passport|bag|laptop)(?: \w+)? (?:was|were|been|got|is|has been|just got) (?:\w+ )?(?:stolen|taken|snatched)|(?:don'?t|do not|dont|didn'?t|can'?t) (?:\w+ )?recogni[sz]e|(?:don'?t|do not|dont|didn'?t|can'?t) (?:remember|recall) (?:ever )?(?:making|buying|ordering|paying|authori[sz]ing|(?:this|that|these|those) (?:charge|payment|purchase|transaction|transfer)s?)|money (?:is |has )?(?:missing|disappeared)`,
        ],
      },
      {
        is: [
          r`(?:was|been|got|is|were|are|am|'s|am being) (?:\w+ )?(?:hacked|compromised|taken over|hijacked|breached|phished|scammed|defrauded|skimmed|cloned|impersonated|sim[- ]?swapped|broken into)|hacked (?:my|our|into|account)|(?:someone|somebody|hacker|hackers|stranger|thief|person|ex|scammer)(?:'s| is| has| have| had| just)? (?:\w+ ){0,3}?(?:logged|logging|signed|broke|hacked|got|gained|used|using|accessed|changed|changing|opened|ordered|ordering|spent|spending|transferred|withdr\w+|charged|charging|in) (?:\w+ ){0,3}?(?:in(?:to)?|my|our|access|the (?:account|card|e-?mail|password)|with my|on my|an account)`,
          r`(?:un-?authori[sz]ed|fraudulent) (?:\w+ )?(?:charges?|transactions?|payments?|purchases?|transfers?|withdrawals?|log-?ins?|sign-?ins?|access|activit\w+|orders?|devices?|direct debits?|debits?)|(?:suspicious|unknown|strange) (?:log-?ins?|sign-?ins?|access|devices?)|(?:it|this|that) was(?: not|n'?t) me|wasn'?t me|not by me|wasnt me`,
          r`(?:identity|id) (?:theft|stolen|thief)|(?:stolen|stole) (?:my |our )?identity|(?:stolen|stole|took|taken)[^.!?]{0,80}(?:being used|is using|are using|been used|was used|used it|spent|spending|charges (?:on|i)|withdr\w+|purchases?)|identity (?:was|were|been|got|is|has been|just got) (?:\w+ )?stolen|stole my (?:\w+ )?(?:account|identity|money|details|data)|(?:card|account) (?:fraud|cloned)|victim of (?:fraud|a scam|identity)|(?:report|reporting|commit\w*|suspect|suspected|possible) (?:a |an |some |of )?(?:fraud|scam|identity theft)|(?:this|it|that)(?:'s| is| looks like| must be) (?:a |an )?(?:fraud|scam)(?: on| against| in my| with my)|fraud(?:ulent)? (?:on|in|with) my|fallen for a (?:scam|phish\w*)|(?:gave|given|typed|entered|clicked|sent) (?:\w+ ){0,5}?(?:scammer|phish\w+|fake (?:site|website|page|link|call)|code to (?:someone|a caller|him|them))`,
          r`(?:somebody|someone|another (?:customer|person|user|family|patient)|(?:a )?stranger|other (?:people|customer|person|patient)|else)(?:'s|s'|s)? (?:else'?s? )?(?:\w+ ){0,2}?(?:data|details|account|photos?|records?|invoices?|statements?|name and address|documents?|files?|personal|messages|address|orders?|hard drive|tax papers|test results|prescription|results|bill|email)(?: (?:is|are|in|on|with|shown|show\w*|appear\w*|when|instead|on it|came|was|were))|(?:i|can|could|we) (?:can |could )?see (?:someone|somebody|another \w+|other (?:people|customer|user|patient)s?)(?:'s|s'|')? (?:else'?s? )?(?:\w+ )?(?:data|details|account|orders?|photos?|address|files?|invoices?|messages|bookings?|records?|name|chats?|results)|data (?:leak|breach)|(?:leaked|exposed|shared|sent) (?:my|our) (?:\w+ )?(?:data|details|information|address|medical|records) (?:to|with|online)|(?:my|our) (?:\w+ )?(?:data|details|password|information) (?:\w+ )?(?:leaked|stolen|exposed|breached)`,
          r`(?:password|e-?mail|phone number|mobile number|address|number|pin|details)(?: \w+){0,5}? (?:was|were|has been|been|got) changed(?: (?:and|but|without|by))?(?: it was| i)?(?: not| never| haven'?t| didn'?t)|(?:i )?(?:haven'?t|didn'?t|did not|never) (?:changed?|request(?:ed)?|ask(?:ed)?) (?:\w+ ){0,3}?(?:anything|password|e-?mail|phone number|mobile number|reset|code|address)|device not recogni[sz]ed|(?:password|e-?mail|phone number) (?:was |is |got |has been )?changed (?:at |on )?\d|(?:somebody|someone|some guy|a stranger)(?:'s| is) (?:in|inside) (?:there|my|our|the account)|(?:e-?mail|phone|number|address)(?: \w+){0,4}? (?:isn'?t|is not) mine|locked (?:me )?out (?:of my account )?by (?:someone|a hacker)|account take ?over|(?:log-?in|sign-?in)s? (?:\w+ ){0,3}?from (?:\w+ )?(?:russia|china|nigeria|another country|a country|abroad|a place|somewhere|an unknown|a device|vietnam|brazil|lagos|kyiv|hanoi)(?: .{0,30}(?:never|not me|wasn'?t|isn'?t))?|money (?:is |has |was )?(?:been )?(?:gone|stolen|taken|vanished) from (?:my|our)|(?:drained|emptied) (?:my|our) (?:account|card|savings)`,
        ],
        notAfter: r`(?:if|in case|what (?:if|happens)|prevent|avoid|block|stop|keep|protect(?:ion)? (?:against|from)|against|how (?:do|can|would|does)|nothing|not|never|no|wasn'?t|isn'?t|hasn'?t|about|afraid of|worried about being|neighbou?r (?:had|was)|so nobody|nobody|cover(?:s|ed)? for|alerts? for|can|could|when|where|whether|is it|was it) (?:\w+ ){0,3}?`,
        notBefore:
          '(?:alerts?|protection|prevention|insurance|detection|policy|awareness|add-?on|cover(?:age)?|monitoring|department (?:number|hours)|checks?)',
        notWith: r`(?:neighbou?r|friend|colleague|sister|brother)(?:'s)? (?:had|got|was) (?:\w+ )?(?:cloned|hacked|scammed)|nothing (?:has )?happened|just (?:curious|wondering|asking)|in case|hypothetical\w*|life ?hack|hackathon`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:is|was|looks like|seems|think|sounds like) (?:\w+ ){0,3}?(?:scam|fraud|phishing|fishy|suspicious)|phishing (?:mail|e-?mail|text|message)|suspicious (?:mail|e-?mail|text|message|link)|(?:lost|misplaced|can'?t find) (?:my|the) (?:\w+ )?(?:card|wallet)|shared (?:the|my) (?:code|password|pin)`,
          r`(?:don'?t|do not|dont) (?:recogni[sz]e|know) (?:this|that|these|the|a|any|what|one)`,
        ],
      },
    ],
    legal: [
      {
        is: [
          r`(?:i'm|i am|we're|we are|i'll be|i will be|am|will be|i'll|we'll|i will|we will|going to|have to|to) (?:\w+ )?(?:tak(?:e|ing) (?:this|it|you|the matter|them)(?: \w+)? to (?:the |a |an |your )?(?:\w+ )?(?:ombudsman|court|tribunal|regulator|small claims|cfpb|fca|arbitration|press council)|(?:report(?:ing)?|complain(?:ing)?|contact(?:ing)?|go(?:ing)?|writ(?:e|ing)|escalat(?:e|ing)|refer(?:ring)?) (?:\w+ ){0,4}?(?:the )?(?:ombudsman|regulator|fca|ftc|fcc|cfpb|ofcom|ofgem|ico|trading standards|consumer protection|attorney general|citizens advice|bbb|better business bureau)|(?:su(?:e|ing) (?:you|your|them|this))|(?:seek(?:ing)?|tak(?:e|ing)|get(?:ting)?) legal (?:advice|action|help|counsel)|(?:instruct(?:ing)?|hir(?:e|ing)|call(?:ing)?|contact(?:ing)?|speak(?:ing)? to) (?:my|a|our) (?:lawyer|solicitor|attorney|barrister))|(?:official|formal) complaint|hear from my (?:lawyer|solicitor|attorney)|citizens advice|cease and desist|notice of (?:intent|legal)`,
        ],
        notAfter: r`(?:not|don'?t|do not|won'?t|never|no|without|if|how do i|how to|how can i|where (?:do|can) i) (?:\w+ )?(?:to )?`,
        notWith: r`no complaints?|opposite|complaints? procedure|i'm a (?:lawyer|solicitor)|complaint form`,
      },
      {
        is: [
          r`(?:my|our|a|the|by|contact|consult\w*|speak to|hire|hiring|get|getting|through|call(?:ing)?|instruct\w*|hear from|involve|talk to) (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|barristers?|legal (?:team|counsel|representative|department|advis[eo]r|aid))|legal (?:action|proceedings|steps|recourse|consequences|claim|notice|remed\w+)|(?:sue|suing|sued) (?:you|your|the|them|this|for)|(?:i'?ll|will|going to|gonna|to|and) sue|see you in court|(?:take|taking|took|go|going|drag|bring) (?:you|this|it|them|your \w+|the \w+)? ?(?:\w+ )?to (?:\w+ )?(?:court|small claims|tribunal|the ombudsman|arbitration)|small claims|county court|class action|lawsuit|court (?:action|order|case|proceedings|claim|filing)|letter before (?:action|claim)|(?:press|pressing|file|filing) charges|police report|report(?:ed|ing)? (?:\w+ ){0,3}?to the police|go(?:ing)? to the police`,
          r`ombuds(?:man|woman|person|mann?)|(?:trading standards|consumer (?:protection|rights (?:act|office|agency|authority)|affairs|advice|court|forum|ombudsman|agency|council)|better business bureau|bbb|cfpb|ftc|fcc|fca|ofcom|ofgem|ico|attorney general|financial conduct|data protection (?:authority|commission\w*|regulator|office)|(?:to|with|by|contact\w*|report\w*|inform\w*|involve) (?:the|your|a) (?:\w+ )?regulator|civil aviation authority|department of transportation|dot complaint|chamber of commerce|watchdog)`,
          r`(?:file|filing|filed|lodge|lodging|lodged|raise|raising|raised|register|registering|registered|submit|submitting|make|making|log|logging|open|opening|treat|escalate|record|this is|as|start|put in|take|want|consider this|enter) (?:\w+ ){0,6}?(?:an? |this |my |your |the )*(?:formal|official|written) (?:\w+ )?complaint|formal(?:ly)? complain(?:t|ing)?|(?:file|filing|lodge|lodging|register|raise) (?:a|an|my|this) (?:\w+ )?complaint|breach of (?:contract|gdpr|the (?:law|contract|consumer))|(?:illegal|unlawful|against the law|violat\w+ (?:of )?(?:the |my |consumer |eu |federal )?(?:law|rights?|regulation\w*|gdpr))|statutory rights?|under (?:the )?(?:consumer (?:rights|protection|credit) act|eu ?261|section 75|gdpr article)|(?:discriminat\w+) (?:against|on|me|because|law)`,
        ],
        notAfter: r`(?:no|not|without|don'?t|do not|never|isn'?t|nothing|work(?:s|ing)? (?:as|for)|i'?m|i am|she'?s|he'?s|is|was|how (?:do|can|would) (?:i|we|you|one)(?: \w+)?|if (?:i|we)(?: ever| should| wanted| want| had)*(?: \w+)?(?: to)?|(?:do|does|would|will) (?:you|i|it|we|my \w+) (?:pay|pick|choose|cover|include|get|need)|disputes? or|claims? or|any)(?: an?| the| to| any)*(?: \w+)?`,
        notBefore:
          '(?:procedures?|the same|forms? (?:for|button|field|template|builder)|name|address of|holiday|tennis|process (?:document|pdf)|button|tab|page|category|shoes|fee for|booking|hearing (?:date|tomorrow) so)',
        notWith: r`(?:we|i) have no complaint|no complaints?|not (?:a|an|making a) (?:formal )?complaint|opposite|(?:tennis|squash|basketball|food|padel|badminton) court|court(?:yard|esy)|power of attorney|(?:my|the) (?:blank )?complaint form|complaints? procedure|(?:which|what|who) (?:is|would|are) (?:the|that|it|our|your) (?:ombudsman|regulator)|which one would that be|regulator valve|legal protection|(?:wrong|gas|pressure) regulator|last \d+ years|voltage regulator|neighbou?r`,
      },
    ],
    'privacy right': [
      {
        is: [
          r`(?:delete|erase|remove|wipe|destroy|purge) (?:\w+ ){0,3}?(?:my|our|all) (?:\w+ ){0,3}?(?:data|information|records|personal \w+|history|details)(?! plan)|right to (?:be forgotten|erasure|access)|subject access|\b(?:d?sar|gdpr|ccpa)\b|(?:copy|export|download|all|access to) (?:of )?(?:\w+ ){0,3}?(?:personal )?(?:data|information) (?:you|that you|your company|the company) (?:hold|have|store|keep|collect\w*|process)|what (?:\w+ )?(?:data|information) (?:do )?(?:you|does your \w+) (?:hold|have|store|keep|collect)\w* (?:about|on) (?:me|us)|(?:withdraw|revoke) (?:my )?consent|data (?:protection|privacy) (?:request|officer|rights)|stop (?:selling|sharing) my (?:\w+ )?(?:data|information)`,
        ],
        notWith: r`(?:delete|remove|wipe) (?:\w+ ){0,3}?(?:from (?:my|the|this) (?:phone|tablet|laptop|device|computer|old)|browsing|search|watch|play|cache|cookies)|(?:order|payment|card|browser|search|watch|chat) (?:history|details)|is (?:it|the|your) \w* ?gdpr|gdpr (?:compliant|compliance|template|course)|factory`,
      },
    ],
    chargeback: [
      {
        is: [
          r`charge ?-?back|(?:dispute|disputing|reverse|contest|claw back|block|stop) (?:\w+ ){0,4}?(?:with|through|via|at|by) (?:my|the|our) (?:bank|card (?:issuer|company|provider)|credit card|paypal)|(?:my|the) bank (?:\w+ )?(?:will |to )?(?:dispute|reverse|claw|charge it back)|paypal (?:dispute|claim|case)|section 75`,
        ],
      },
    ],
    'public threat': [
      {
        is: [
          r`(?:leave|leaving|write|writing|post|posting|give|giving|left) (?:\w+ ){0,4}?(?:an? |my |your |the )?(?:\w+ )?(?:bad|negative|terrible|one[- ]star|1[- ]star|zero[- ]star|honest|scathing|awful|horrible|damning|public) (?:\w+ )?reviews?|(?:one|1|zero|0)[- ]stars?|(?:post|posting|posted|share|sharing|put|putting|tweet|tweeting|upload\w*|publish\w*|blast\w*|expose|exposing|spread|tell|name and shame|go(?:es|ing)? (?:up|out|live|viral)) (?:\w+ ){0,8}?(?:on|to|all over|in|with|via)? ?(?:\w+ )?(?:twitter|x\.com|facebook|instagram|tiktok|cliptok|youtube|reddit|linkedin|social media|socials|trustpilot|google reviews?|yelp|glassdoor|the forums?|forum|followers|the press|press|newspapers?|the media|journalists?|the news|everyone i know|my (?:blog|channel|audience|readers|followers|newsletter)|online|the world|tv)|(?:contact|call|email|talk to|speak to|going to|tip off|write to|in touch with|calling|contacting) (?:the |a |my local |local |some )?(?:press|media|newspapers?|journalists?|reporters?|news|tv station|consumer (?:show|programme|watchdog))|(?:\d+k?|thousand|million|many) (?:people )?(?:followers|subscribers|follow me|readers)|(?:video|screenshots?|thread|post|chat|story|this) (?:\w+ )?(?:goes|is going|will go|going) (?:up|out|live|viral|public|on)|go(?:ing)? (?:public|viral)|make (?:sure )?(?:everyone|everybody|people|the world) knows?|warn (?:everyone|others|people|all my)|all over (?:the )?(?:internet|social|twitter|facebook)|influencers?|name and shame|posting (?:all of )?(?:this|it all)|\d+k (?:ppl|people|followers|members|subs)|newsletter for [\d,.]+k?|(?:goes|going) out (?:thursday|friday|monday|tuesday|wednesday|tonight|tomorrow)`,
        ],
        notAfter: r`(?:how (?:do|can) i|where (?:do|can) i|want to|like to|love to|happy to|glad to|can i|not|don'?t|didn'?t|won'?t|asked to|reminder to|saw (?:you|it|this|your)|found (?:you|it|this)) (?:\w+ )?`,
        notWith: r`(?:great|good|five[- ]star|5[- ]star|positive|nice|glowing|lovely|stellar) (?:\w+ )?reviews?|(?:how|can|where) (?:do |can )?(?:i|we) (?:\w+ )?(?:post|share|upload|publish|link|leave|write)|connect my|schedul\w+ posts|log ?in with`,
      },
    ],
    leaves: [
      {
        is: [
          r`(?:cancel|cancell?ing|terminat\w+|end|ending|close|closing|stop|discontinue|delete|deleting|quit|drop|unsubscribe from) (?:\w+ )?(?:my|our|the|this|your|all my|everything|it all)(?: \w+)? ?(?:\w+ )?(?:subscription|account|contract|membership|plan|policy|service|services|insurance|box|tariff|broadband|line|card with you|everything)|(?:want|like|wish|going|decided|need|have) to (?:cancel|leave|quit|unsubscribe|terminate)(?:[.!,]|$| the (?:subscription|contract|service|plan)| everything| altogether| with you)|unsubscribe(?: me)?(?:[.!]*$)|want out(?: of)?|cancel (?:everything|the whole thing|me)(?: now| immediately| all| then)?[.!]*$`,
          r`(?:switch(?:ing)?|move|moving|going|go|change|changing|off|defect\w*|transfer\w*|jump\w*|take my (?:business|money|custom)) (?:over )?(?:to|with) (?:a |an |your |the |one of (?:the|your) |another |some )*(?:competitors?|competition|other (?:company|provider|supplier|bank|carrier|airline|shop|store)|different (?:company|provider|supplier|bank)|provider|elsewhere|someone else|others|rival\w*)|(?:take|taking) (?:my|our) (?:business|money|custom) elsewhere|(?:go|going|shop|shopping|buy|look|looking) elsewhere|(?:never|not|won'?t|last time) (?:\w+ )?(?:again|(?:be )?(?:buying|ordering|using|shopping|flying|booking|staying|renewing|coming back|return\w*))(?: \w+){0,4}? ?(?:with you|from you|your|again|here|ever)|(?:lost|losing|lose) (?:me as )?(?:a |an )?(?:\w+ )?(?:customer|client)|i'?m (?:done|out|leaving|finished)(?: with (?:you|this|your|it all))?[.!]*$|done with (?:you|this company|your)|leav(?:e|ing) (?:you|your company|for good)|over between us|give it up|(?:i'?m|im|am) (?:moving|switching) to (?!bed|sleep|the |a |my |work|try|check|be|need|have|do|see|call|make|get|take|use|pay|write|ask|go|send|put)\w+`,
        ],
        notAfter: r`(?:don'?t|do not|not|never|didn'?t|did not|without|instead of|rather than|before (?:i|you)|if (?:i|we|you)|what happens if (?:i|we)|can you not|no) (?:\w+ )?(?:want to |need to |have to )?`,
        notBefore:
          '(?:the invite|invitation|invite|appointment|order|booking|reservation|flight|meeting|item|delivery|payment|transfer|transaction|the seat)',
        notWith: r`(?:cancel|change|stop) (?:\w+ ){0,3}?(?:order|booking|reservation|flight|appointment|item|delivery|payment|transfer|transaction|invite|invitation|trip|meeting|ticket|alarm|timer|reminder|table|room)|not the account`,
      },
    ],
    'third party': [
      {
        is: [
          r`(?:i'?m|i am|im) (?:only |just )?(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?: years old| yrs? old| yo|y/o|yo)?(?=[.,!]|$| and| years| yrs| yo)|(?:i'?m|i am|im) (?:a |still a )?(?:minor|underage|under 18)`,
          r`(?:into|access|manage|change|on|for|with|about|to|close|cancel|using|open|update|see|view|use|regarding|of) (?:\w+ )?my (?:\w+ )?{kin}'?s? (?:\w+ )?{account}|(?:calling|writing|contacting you|acting|here|asking|messaging) (?:\w+ )?on behalf of (?:my|a|an|another|the|someone)|(?:have|got|under|hold|with) (?:a |an |the )?(?:\w+ )?power of attorney|(?:not|isn'?t) my (?:own )?account|account (?:is|belongs) (?:to|in the name of|under) (?:my|another|someone)(?: \w+)?`,
        ],
        notAfter: r`(?:for|set up|create|gift|buy) (?:\w+ )?`,
        notWith:
          'add (?:my|an?)|invite|family plan|behalf of (?:the|our|my) (?:team|company|organi[sz]ation|society|club|department)',
      },
    ],
    'several asks': [
      {
        is: [
          r`^[^\w\n]{0,9}3[.):]|\b3\) |(?:three|four|five|several|multiple|a few|couple of|many|six|seven) (?:\w+ )?(?:things|issues|questions|problems|matters|points|requests|topics|concerns)|(?:thirdly|and lastly|on top of that|plus,? also|as well as that|three:)`,
        ],
        notAfter: r`(?:one of|first of) (?:\w+ )?`,
      },
    ],
    ...enAi,
  },
};
