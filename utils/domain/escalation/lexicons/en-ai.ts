import type { Lexicon } from './lexicon.ts';

const r = String.raw;

const HUMAN = r`(?:(?:an?|the|our|one of our|another|some|your) )?(?:[\w&'-]+ ){0,4}?(?:human(?: being)?|person|people|agents?|colleagues?|teams?|team ?(?:members?|mates?|leads?)|specialists?|advis[eo]rs?|representatives?|operators?|supervisors?|managers?|experts?|staff|members? of (?:the|our) \w+|department|desk|support|service|care|relations|officers?|technicians?|handlers?|reviewers?|nurses?|engineers?|someone|somebody|lead|office|reservations|dispatch\w*|recovery|diagnostics|queue|billing|scheduling|reception)`;

/** What an AI agent says, English. */
export const enAi: Lexicon['cues'] = {
  apologised: [
    {
      is: [
        r`(?:(?:i'?m|i am|we'?re|we are|so|very|really|truly|deeply|terribly|my|our|sincere(?:ly)?|please accept (?:my|our)|accept (?:my|our)|do|must|want to|would like to|i|we) )+(?:sorry|apologi[sz]e|apologies|regret)`,
        r`^[^\w\n]{0,9}(?:sorry|apologies)(?: (?:about|for|to|that|you|we|i)|[,.!])`,
        '(?:i|we) (?:do |sincerely |deeply |really )*apologi[sz]e',
      ],
      notBefore: r`(?:i )?(?:didn'?t|did not|don'?t|couldn'?t) (?:quite )?(?:understand|get|catch)`,
    },
  ],
  'fell back': [
    {
      is: [
        r`(?:i'?m|i am|we'?re) (?:sorry,? (?:but )?(?:i'?m |i am )?)?(?:not (?:quite |entirely |really |completely )?(?:sure|certain)(?: (?:how|what|i|about|which|if))?|having (?:trouble|difficulty)|afraid i (?:don'?t|didn'?t|do not|did not) (?:know|understand|have))`,
        r`(?:i|we) (?:\w+ )?(?:didn'?t|did not|don'?t|do not|couldn'?t|could not|can'?t|cannot) (?:quite |fully |really |seem to |always )?(?:understand|understood|catch|get that|follow|recogni[sz]e|find (?:an answer|any(?:thing)?|information|that|an? article|the answer|it|what)|have (?:an answer|the answer|information|any information|that information|details|enough information)|know (?:the answer|how|that|about)|locate|interpret)|(?:didn'?t|did not) (?:understand|recogni[sz]e|catch) (?:that|your|this)`,
        '(?:could|can|would|please) (?:you )?(?:please )?(?:try to )?(?:rephrase|reword|say (?:that|it) (?:again|differently|another way)|put (?:that|it) (?:another way|differently)|ask (?:that |it )?(?:in a different way|differently|another way))|(?:try|ask) (?:rephrasing|another question|again in other words)',
        r`(?:no (?:results|articles?|answers?|information) (?:found|available|for|on)|something went wrong|(?:that|this) is (?:beyond|outside) (?:what i|my)|(?:beyond|outside) (?:of )?(?:my|the scope)|i (?:was|wasn'?t) (?:un)?able to find|not something i (?:can|know|have)|i'?m (?:just|only) (?:a|an) (?:bot|virtual|ai|digital|automated)|still learning)`,
      ],
      notAfter: r`(?:if|in case|so) (?:\w+ )?`,
    },
  ],
  refused: [
    {
      is: [
        r`(?:i|we|it|that|this|they|which|you|there|\w+s?|fares?|tickets?|rates?|orders?|changes?|refunds?|cancellations?|items?|bans?|suspensions?)(?:'m| am|'re| are|'s| is)? ?(?:\w+ )?(?:can'?t|cannot|can not|couldn'?t|won'?t be able to|unable to|not able to|aren'?t able to|isn'?t able to|not authori[sz]ed to|not permitted to|not allowed to|don'?t have (?:the )?(?:ability|authority|access|permission|function|option|means) to|have no (?:way|function|ability|view|access|means|authority)(?: to| into)?) (?:\w+ ){0,3}?(?:be )?(?:\w+ly )?(?:refund\w*|cancel\w*|chang\w+|modif\w+|offer\w*|provid\w+|mak\w+|made|do|done|process\w*|waiv\w+|exchang\w+|return\w*|upgrad\w+|issu\w+|compensat\w+|approv\w+|grant\w*|overrid\w+|extend\w*|amend\w*|transfer\w*|lift\w*|correct\w*|remov\w+|reschedul\w+|add\w*|reverse\w*|credit\w*|give|given|help\w*|assist\w*|unlock\w*|edit\w*|combin\w+|split|apply|book\w*|access\w*|send|disclose|discuss|restore|see|contact\w*|trace|fulfil\w*|proceed|accept\w*|measure|take|move\w*|book)`,
        r`(?:not (?:eligible|possible|refundable|permitted|allowed|available|covered|entitled|authori[sz]ed|qualify|changeable)|non-?refundable|ineligible|isn'?t (?:eligible|possible|refundable|permitted|allowed|available|covered|something (?:i|we) can)|(?:does|do)(?: not|n'?t) (?:qualify|allow|permit|cover|offer|support|include|accept|meet)|no (?:refunds?|exceptions?|changes?|possibility|way (?:to|for))|(?:outside|past|beyond|exceed\w*) (?:the|our|of the|of our) (?:\w+ )?(?:window|period|policy|return|limit|scope|timeframe)|only (?:the )?(?:policy ?holder|account holder|cardholder|passengers? who)|remain as issued|has been (?:declined|denied|rejected)|(?:was|is|were|are) (?:declined|denied|rejected)|under any circumstances|against (?:our|the|company) polic\w+|(?:polic\w+|rules|terms) (?:\w+ )?(?:does not|do not|don'?t|doesn'?t|prohibits?|prevents?|states? that (?:\w+ )?(?:cannot|can'?t|not)))`,
      ],
      notAfter: r`(?:if|in case|unless|when|whether|while|you|so you|that you|why) (?:\w+ ){0,3}?`,
      notWith: r`(?:can'?t|cannot|couldn'?t|unable to) (?:find|locate|see (?:it|that|your)|understand)|if you (?:can'?t|cannot|are unable)`,
    },
  ],
  'handed off': [
    {
      is: [
        r`(?:(?:i'?m|i am|i'?ll|i will|we'?re|we are|we'?ll|let me|going to|i'?ve|i have|now|please hold while i|allow me to|i can now|being|be|am|have) )+(?:now |just |also |going to |go ahead and |already |right |calling |here |get )*(?:transfer\w*|connect\w*|hand\w*|pass\w*|forward\w*|put\w*|bring\w*|pull\w*|call\w*|mov\w+|rout\w+|switch\w*|loop\w*|invit\w+|alert\w*|fetch\w*|getting|get|escalat\w+) (?:(?:you|this|it|them|your (?:chat|case|conversation|call|request)|the (?:chat|case|conversation)|this (?:chat|case|conversation|matter)|over|in|on|straight|directly|through|up|back|now) )*(?:(?:to|with|in|into|onto|through|over|on to) )?${HUMAN}`,
        r`(?:transferring|connecting|handing|passing|putting|moving|forwarding|escalating) (?:you|this|your \w+|the (?:chat|conversation|case))?(?: (?:over|through|now|on|across|straight))* ?(?:to|with)? ?${HUMAN}`,
        '(?:transferring|connecting) you(?: (?:over|through|right))? now',
        r`you(?:'re| are|'ll| will)? (?:now )?(?:be |being )?(?:connected|transferred|put through|handed over|passed)(?: (?:to|now|over)|[.!,]|$)`,
        r`(?:i'?m|i am|i'?ve|i have) (?:passing|handing|passed|handed|putting|moving|transferring) (?:you|this|it) (?:over |on |through )?(?:to them)?(?: now| already)?`,
        r`${HUMAN} (?:is|are|will|has|have)(?: \w+)? (?:(?:be )?(?:joining|taking (?:this )?over|join|take (?:this |it )?over|with you (?:shortly|in|soon|now|right|within)|connected to this)|be (?:right )?with you|assist you (?:further|shortly))`,
        r`(?:will|'ll) be with you (?:shortly|soon|in|right|within|momentarily)|initiated (?:the|a) transfer|transfer (?:is|has been) (?:in progress|initiated|underway)|${HUMAN} (?:will|is going to) (?:join|take over)|\w+ is taking (?:this|over|it)`,
      ],
      notAfter: r`(?:would you like(?: me)?(?: to)?|do you want(?: me)?(?: to)?|shall i|should i|may i|can i|could i|if you(?:'d)? (?:like|want|prefer|need)|if (?:\w+ ){1,5}|i can|i could|i can'?t|cannot|unable to|not able to|won'?t be able to|before (?:i|we)|once (?:you|i)|happy to|before|without|need(?:ing)? to|have to|don'?t|i'?d (?:be happy|like) to|is it (?:all right|alright|ok) if|ready to) (?:\w+ ){0,4}?`,
      notWith: r`(?:would you like|shall i|may i|do you want|if you'd like|if you would like|should i)`,
    },
  ],
  'offers a person': [
    {
      is: [
        r`(?:would you like(?: me)?|do you want(?: me)?|shall i|should i|may i|can i|is it (?:all right|alright|ok(?:ay)?) if|i can|i could|if you'?d? (?:like|prefer|want)|happy to|let me know if) (?:\w+[, ]+){0,10}?(?:transfer|connect|put|hand|escalat|pass|speak|talk|bring|forward|call|take|get|have)\w* (?:\w+ ){0,8}?${HUMAN}`,
      ],
    },
  ],
  promised: [
    {
      is: [
        r`(?:i|we|they|he|she|someone|somebody|it|you|\w+)(?:'ll| will| shall)(?: now| also| then| definitely| personally| certainly| automatically)? (?:be )?(?:sent|call\w*|ring|phone|e-?mail\w*|text\w*|contact\w*|write|reply|respond|get back|reach\w*|follow up|let you know|notify|notified|update|updated|receive|hear|get|see|refund\w*|credit\w*|process\w*|send|ship\w*|arrive\w*|deliver\w*|issue\w*|return\w*|review\w*|look into|investigat\w+|escalat\w+|forward\w*|pass|arrange\w*|schedul\w+|book\w*|note|check|fix\w*|correct\w*|monitor|keep|hold|have|in touch|in your|in the|re-?read|name|acknowledge|ensure|make sure|cancel\w*|chang\w+|replace\w*|message|come|expire|take care|find out|handle\w*|resolv\w+|appear\w*)`,
        r`(?:i|we)(?:'ve| have) (?:now |just |also |already )?(?:escalat\w+|raised|forwarded|submitted|requested|arranged|opened|logged|filed|alerted|paged|passed|notified|flagged|asked|scheduled|booked|initiated|reported|sent|sorted|re-?sent)`,
        r`(?:refund|money|credit|amount|replacement|parcel|package|order|confirmation|e-?mail|letter|callback|call|invoice|reply|answer|decision|technician|engineer|colleague|specialist|reviewer|text|code|link|reminder|payment|£?[$€£]?[\d.,]+)s? (?:\w+ ){0,4}?(?:is on (?:its|the) way|goes (?:back )?to|will |reaches|returns|arrives?|rings?|calls?|replies|ships|comes|lands|has been (?:requested|submitted|initiated|escalated|arranged|scheduled))`,
        r`(?:you can expect|you should (?:receive|see|get|hear|have)|expect (?:a|an|it|the|to)|allow \d|within (?:the next )?\d+[- ]?(?:to|-)? ?\d* ?(?:minutes|hours|business days|working days|days))`,
        '(?:i|we) (?:promise|guarantee|assure you)|(?:is|has been|are) (?:escalated|scheduled|arranged|booked|confirmed) for|flagged (?:as|to)|rest assured',
      ],
      notAfter: r`(?:once (?:you|i|we|your)|if|when you|after you|would you like|do you want|shall|unless|as soon as you|you can|you could|until|so that|and then|then|to) (?:\w+ ){0,6}?`,
      notWith: r`^[^\w\n]{0,9}(?:once|if|when|after|as soon as|to proceed|before) |would you like|shall i|do you want me|\?[^\w\n]{0,20}$|you(?:'ll| will) (?:need|have) to|you will see (?:a|an|the)? ?(?:button|option|menu|icon|tab)`,
    },
  ],
  'person to follow': [
    {
      is: [
        r`${HUMAN}(?: \w+){0,4}? (?:will|'ll|is going to|is|are|has|have|replies|calls|rings|can) (?:\w+ )?(?:call|ring|phone|e-?mail|contact|write|reply|review|re-?read|get back|reach|get in touch|be in touch|follow up|look|looking|respond|name|acknowledge|text|visit|come|handle|decide|your case|to you|assess|calling|it now)`,
        r`(?:opened|raised|escalated|forwarded|passed|sent|handed|logged|registered|filed|flagged|given|reported)(?: \w+){0,8}? (?:to|with|for|as) ${HUMAN}`,
        `(?:they'll|they will|she'll|he'll|she will|he will|they) (?:\\w+ )?(?:call|ring|phone|e-?mail|contact|write|reply|review|get back|reach|be in touch|have your case)`,
        `(?:arranged|booked|scheduled|set up|requested) (?:\\w+ ){0,4}?(?:call ?back|call|visit|appointment)`,
        `registered as (?:a )?(?:formal )?complaint|complaint is registered|(?:case|ticket|complaint) (?:number |no\\.? )?[A-Z]*[\\w-]*\\d+`,
        `replies by (?:mail|e-?mail|phone)`,
      ],
      notAfter: r`(?:would you like|shall i|if you|once|if|may i|can't|cannot) (?:\w+ ){0,6}?`,
      notWith: r`\?[^\w\n]{0,20}$|would you like|shall i|may i`,
    },
  ],
  'admits a mistake': [
    {
      is: [
        r`(?:my|our) (?:mistake|error|apologies for the (?:confusion|mistake|error))|(?:you'?re|you are) (?:absolutely |quite |completely )?right[,.!]|i (?:was (?:wrong|mistaken)|misspoke|misread|misunderstood|did say that|made (?:a|an) (?:mistake|error)|guessed|should(?:n'?t| not)? have|gave you (?:the )?(?:wrong|incorrect))|(?:that|this) was (?:wrong|incorrect|my mistake|the wrong)|(?:sorry|apologi[sz]e|apologies) for (?:the|my|any|that) (?:earlier |previous )?(?:confusion|mistake|error|oversight|misunderstanding|incorrect|mix-?up|wrong)|correction:|i (?:do )?apologi[sz]e for (?:the|my) (?:\w+ )?(?:confusion|error|mistake|oversight|incorrect)`,
      ],
    },
  ],
  'asks for details': [
    {
      is: [
        '(?:please|kindly|could you|can you|would you|may i|can i|could i)(?: please| also| kindly| you)* (?:provide|share|enter|tell me|give me|send|confirm|type|describe|let me know|have|verify|specify|upload|choose|select|state|name)',
        r`(?:what(?:'s| is| was)|which|may i have) (?:your|the) (?:\w+ ){0,3}?(?:number|name|e-?mail|address|code|date|id|postcode|zip)`,
      ],
    },
  ],
  'small talk': [
    {
      is: [
        r`(?:is there )?anything else (?:i|we) (?:can|could|may) (?:\w+ )*(?:help|assist|do)(?: (?:you|for you|with|you with))*(?: today)?|how (?:can|may) i (?:help|assist)(?: you)?(?: today)?|have a (?:great|nice|good|lovely|wonderful) (?:day|one|evening|weekend)|thanks? (?:you )?for (?:contacting|reaching out|your (?:patience|understanding|message|time)|waiting|letting)|happy to help|glad to help|i understand (?:your|how|this|that)|welcome (?:to|back)|i(?:'m| am) here to help`,
      ],
    },
  ],
  'person joined': [
    {
      is: [
        '(?:joined|entered|has taken|taken over|took over|accepted|is here|connected to|now chatting with|now connected with|picked up)(?: (?:the|this) (?:chat|conversation|case|ticket|call))?|conversation (?:assigned|transferred)|transferred (?:to|:)|assigned to',
      ],
      notWith:
        '(?:customer|visitor|user|bot|queue|waiting|wait|position)(?: has)? (?:joined|entered)|queue|estimated|busy',
    },
  ],
};
