const VERB =
  '(?:check|look|pull|transfer|connect|escalat\\w*|forward|pass|hand|send|e-?mail|mail|call|ring|text|message|write|contact|arrange|book|schedule|reschedule|cancel\\w*|refund|credit|process|issue|update|change|apply|add|remove|open|raise|file|log|flag|note|make|have|let you know|inform|notify|follow|get|find|search|retrieve|verify|review|investigate|confirm|submit|put|set|initiate|proceed|start|begin|try|ask|create|replace|ship|reserve|hold|keep|waive|extend|reset|unlock|block|freeze|lock|dispatch|report|request|see|calculate|provide|do|take|gather|locate|access|fix|sort|correct|chase|bring|stay|register|record|restore|move|stop|pay|return|delete|merge|re\\w+|be (?:sending|calling|processing|issuing|there|in touch|back|transferr\\w+))';
const WHO =
  '(?:a|an|our|the|your|my|someone from|one of our)? ?(?:\\w+ ){0,3}?(?:colleague|specialist|adviser|advisor|agent|representative|manager|supervisor|technician|engineer|team(?: member)?|department|desk|driver|courier|depot|handler|reviewer|nurse|doctor|office|person|human|lead|support|office)';
const WILL = "(?:will|'ll|is going to|are going to)";
const DONE =
  '(?:escalated|forwarded|raised|submitted|requested|arranged|booked|scheduled|rescheduled|cancell?ed|refunded|credited|processed|issued|updated|changed|applied|added|removed|opened|filed|logged|flagged|noted|sent|passed|notified|initiated|reserved|waived|extended|reset|unlocked|blocked|frozen|locked|dispatched|reported|registered|recorded|restored|moved|stopped|returned|reissued|rebooked|converted|set|put|called|asked|alerted|chased|paged|placed|ordered|upgraded|modified|corrected|exchanged|replaced|confirmed|e-?mailed|resent|re-sent|transferred|activated|exempted|paused|merged)';
const PASSIVE =
  '(?:refunded|credited|processed|issued|sent|shipped|delivered|charged|billed|transferred|contacted|notified|returned|updated|cancell?ed|applied|reviewed|handled|resolved|fixed|replaced|added|removed|posted|emailed|e-mailed|called|deducted|connected|corrected|paid|released|assigned|dispatched|collected|re-?read|moved|waived|extended|closed|kept)';

/** Looks for the word that a dear pattern cannot do without before it looks for the pattern. */
const gated = (word: string, row: string) => `^(?=[^]*\\b(?:${word})\\b|[^]*'ll\\b)[^]*?(?:${row})`;

const rows: readonly string[] = [
  `\\b(?:i|we)(?:'ll| will| shall| am going to|'m going to|'re going to| are going to)(?: (?:now|also|then|first|just|go ahead and|immediately|personally|make sure to|definitely|be sure to|happily|gladly|need to(?= transfer)|right away|certainly|do my best to))* ${VERB}\\b`,
  `\\b(?:let me|allow me to)(?: (?:now|also|first|just|quickly|go ahead and|start by|begin by))* (?!know\\b|explain|clarify|rephrase|be clear|ask|read that|help|assist|summar|recap|understand|repeat|say)(?:${VERB}|\\w+ing)\\b`,
  `\\b(?:i am|i'm|we are|we're)(?: (?:now|also|already|just))* (?:transferring|connecting|passing|escalating|forwarding|handing|sending|calling|raising|alerting|bringing|pulling|moving|processing|checking|looking into|arranging|issuing|refunding|booking|cancell?ing|investigating|working on|adding|getting|putting|opening|filing|flagging|reporting|locking|blocking|freezing)\\b`,
  `\\b(?:will|'ll) (?:also |then |both |personally )?(?:phone|ring|call|e-?mail|write|text|message|contact|take (?:over|this|it)|meet you|reply|get back|be in touch|reach out|land|be in your)\\b`,
  `\\bshould (?:land|arrive|reach you|be (?:back )?(?:with you|in your|on your)|show up)\\b|\\byou can expect (?:it|your|the|a|to receive)\\b`,
  `\\b(?:colleague|specialist|manager|team|officer|technician|engineer|agent|adviser|advisor|driver|courier|dispatcher|reviewer|desk)s?\\b[^.?!,;]{0,40}\\b(?:replies|phones|rings|calls|writes|e-?mails|answers|meets|takes over|is taking)\\b`,
  `^\\W*(?:transferring|connecting|passing|escalating|forwarding|handing|moving|sending|checking|processing) (?:you|this|that|it|now|your|on|to)\\b`,
  `\\byou are being transferred\\b|\\byou're being transferred\\b|\\bbeing (?:connected|transferred) to\\b|\\btransfer(?:ring)? (?:you|your (?:request|case|chat|call)) (?:to|now)\\b(?<!\\bcan transfer.*)(?<!\\bcould transfer.*)`,
  `\\b(?:i|we)(?:'ve| have)(?: (?:now|also|already|just|successfully|gone ahead and))* ${DONE}\\b`,
  `\\b(?:refunds?|amounts?|credits?|vouchers?|certificates?|cases?|tickets?|complaints?|requests?|issues?|transfers?|concerns?|cards?|accounts?|calls?|callbacks?|appointments?|seats?|replacements?|conversation|orders?|reservations?|bookings?|returns?|exchanges?|modification|earbuds|address|£[\\d.,]+|\\$[\\d.,]+|€[\\d.,]+)\\b(?:[^.?!]|\\.(?=\\d)){0,90}\\b(?:has|have)(?: (?:now|also|already|just))? been (?:successfully |now |fully )?(?:${DONE}|made|canceled)\\b`,
  `\\b(?:is|are|was|were)(?: (?:now|also|already|just|being))* (?:successfully )?(?:reserved|booked for|frozen|locked|blocked|on hold|on its way|scheduled for|being processed|being transferred|paused|coming to you|set for|registered|escalated|arranged|held|kept)\\b`,
  gated("will|'ll|is going to|are going to", `\\b${WHO} ${WILL} (?!need to know|be able to answer)\\w+`),
  `\\b(?:someone|somebody|they|he|she|who)${WILL.replace('will', ' will')} (?!need|want|have to|ask|be able)(?:\\w+)`,
  `\\b(?:someone|somebody|they|he|she) will (?!need|want|have to)\\w+`,
  `\\byou(?:'ll| will| should)(?: (?:also|then|both|soon|shortly|now|each))* (?:receive|get|hear|be (?:contacted|refunded|transferred|notified|charged|called|connected|credited|emailed|compensated|reimbursed)|have (?:it|your|the) \\w+|see (?:the|it|your) (?:refund|credit|money|amount|funds|charge))\\b`,
  `\\b(?:will|'ll)(?: (?:now|also|then|only|not|automatically))* be (?:automatically |fully |successfully )?${PASSIVE}\\b`,
  `\\b(?:refunds?|credits?|money|amounts?|payments?|replacements?|parcels?|packages?|orders?|confirmations?|e-?mails?|letters?|labels?|codes?|texts?|links?|decisions?|reminders?|invoices?|difference|cards?|it|that|this|£[\\d.,]+|\\$[\\d.,]+|€[\\d.,]+)\\b(?:[^.?!]|\\.(?=\\d)){0,60}?\\b(?:will (?:be in|go|reach|arrive|come|appear|show|take effect|ship|reflect|stay|end|remain)|goes (?:out|back|to)|go back|is on its way|arrives|ships|reaches|comes|sits in|drops back|lands|is on hold)\\b`,
  `\\b(?:refund|replacement|credit)\\b[^.?!]{0,40}\\b(?:confirmed|approved|issued|timing|within \\d)`,
  `^\\W*(?:refund(?:ed)?|cancell?ed|booked|rebooked|added|resent|re-sent|reissued|registered|paused|updated|moved|confirmed|escalated)\\b[^?]{4,}`,
  `\\b(?:within|in) (?:the next |up to )?(?:\\d+|one|two|three|five|a few|the)(?: ?(?:-|to|–) ?\\d+)? (?:\\w+ )?(?:minutes?|hours?|days?|weeks?)\\b(?=[^?]*$)(?<=\\b(?:refund|credit|contact|call|reply|respond|hear|receive|arrive|email|message|write|reach|issue|process|charged|deliver|decision|resolved|back)\\b[^?]*)`,
  `\\b(?:i|we)(?:'ll| will| shall| am going to|'m going to|'re going to| are going to)(?: (?:now|also|then|first|just|personally|definitely|gladly|certainly|happily|always|only|not))* (?!need|be (?:happy|glad|able|honest|here|sure|delighted)|have to|ask|explain|say|help|assist|wait|do (?:my|our) best|stop offering|take the compliment|keep (?:it|this) (?:brief|short)|walk|try to explain|require|understand|never|use|be asking|also need|still need|have the|tell you (?:how|why|what))\\w+`,
  `\\b(?:i|we)(?:'ll| will) need to (?:now )?transfer\\b|\\bi need to transfer\\b|\\b(?:i|we) (?:promise|guarantee|assure you|vow)\\b`,
  `\\b(?:while|as) i (?:do that|\\w+ (?:your|the|that|this|it|you|up))\\b|\\b(?:hold on|one moment|hold|wait|sit tight|moment)[^.?!]{0,24}(?:while|, i'll|checking|transferring|connecting|, let me)\\b`,
  `\\b(?:i'm|i am|we're|we are)(?: (?:now|also|already|just|right away))* (?!trying|having|hoping|looking forward|seeing|finding|sorry|going|getting (?:an?|the|that|this)|asking|talking|telling|saying|not|wondering|missing|being|using|helping|doing|understanding|reading|showing|unable|here|afraid|referring|asking|limited)\\w+ing\\b`,
  `\\b(?:i|we)(?:'ve| have)(?: (?:now|also|already|just|successfully|gone ahead and))* (?:asked|arranged|paged|called|set|put|started|begun|told|warned|turned|ordered|authori[sz]ed|approved|given|credited|placed|lifted|closed|prioriti[sz]ed|marked|refiled|assigned|handed|returned|switched|pushed|saved|noted|resubmitted|invited|brought|attached|tagged|frozen|secured|extended|submitted|lodged|initiated|instructed|sent|made)\\b`,
  gated(
    "will|'ll",
    `\\b(?!(?:you|this|that|which|there|what|it|these|those)\\b)[a-z][\\w'-]*(?: (?!you|i|we)[\\w'&.-]+){0,4}? (?:will|'ll)(?: (?:also|then|both|personally|not|now|shortly|soon|only|just|automatically|gladly))* (?!need|allow|help (?!you)|depend|vary|have to|be able|let me|require|apply|cost|be (?:required|needed|necessary|subject|asked|able|different|unable)|usually|normally|make it)\\w+`,
  ),
  `\\b(?:will|'ll|won't) (?:be|not be|no longer be|be able to)? ?(?:billed|charged|kept|with you|back with|on (?:its|their) way|ready|there|here|over|joined|set)\\b|\\bno (?:further|more|extra) charges?\\b|\\bnothing (?:more |else |further )?(?:is|will be) (?:charged|billed)\\b|\\bat no (?:cost|charge|extra)\\b`,
  `\\b(?:your|the|a|an|our|it|they|this|that|he|she|number \\d+|old \\w+|new \\w+|refund|credit|[A-Z][a-z]+|£[\\d.,]+|€[\\d.,]+|\\$[\\d.,]+)\\b[^.?!;]{0,60}?\\b(?:ends?|starts?|stays?|unlocks?|leaves|comes?|goes|drops|returns|follows?|ships?|rings?|calls?|writes?|answers?|tries|heads?|heading|leaving|going out|coming (?:out|to|by)|joining|is joining|calling|taking|picks?|collects?|lands?|lifts|reaches|remains?|is (?:due|set|booked|reserved|kept|confirmed|covered|released|cancelled|scheduled|held|frozen))\\b[^.?!;]{0,60}\\b(?:tomorrow|tonight|today|now|shortly|soon|this (?:afternoon|evening|morning|chat|over)|by (?:mon|tues|wednes|thurs|fri|satur|sun|noon|\\d|itself|the|end|post)\\w*|within|until|before|next|in (?:a |\\d+|two|five|ten|the next|your|writing|\\d)|on (?:the \\d|mon|tues|wednes|thurs|fri|satur|sun|\\d|your|its|record|[A-Z0-9]{4,})\\w*|between \\d|at \\d|from \\d|for \\w+|back|\\d+ (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|\\d{1,2}:\\d\\d|valid|open|with (?:dr|mr|ms|mrs))\\b`,
  `\\b(?:way back|on (?:its|their|the) way|heading to|waiting for you at|out for delivery|you're (?:all )?(?:booked|set for|in for|next|confirmed|covered)|you are (?:all )?(?:booked|next in)|you get [^.?!]{0,40}(?:back|within|by|verdict|refund)|now set as|is being (?:sent|packed|prepared|processed|shipped|reviewed|replaced|repaired|transferred|refunded)|under review|taking over|takes over|takes it from here|over to|expect (?:a|an|your|the) (?:reply|call|refund|e-?mail|text|answer|update))\\b`,
  `^\\W*(?:handing|bringing|calling|passing|opening|booking|cancelling|pulling|moving|putting|taking|looking|getting|escalating|swap|price difference credited|refund timing|refund posted|net refund|same delivery|tuesday|monday|wednesday|thursday|friday|saturday|sunday)\\b[^?]*(?:you|this|that|it|your|booked|reserved|confirmed|to|days|today|now)\\b`,
  `\\b(?:team|crew|staff|engineers?|colleagues?|technicians?|people|department|developers?)\\b[^.?!]{0,40}\\b(?:is|are)(?: (?:already|now|currently|all))* (?:aware|working on|looking into|investigating|dealing with|on (?:it|the case|site))\\b|\\bbeing (?:put|passed|handed) (?:through|over|on)\\b`,
  `\\b(?:i|we)(?:'ve| have)(?: (?:now|also|already|just))* (?:let|made) [^.?!]{1,40}\\b(?:know|aware)\\b`,
  `\\b(?:has|have)(?: (?:now|also|already|just))* (?:been (?:alerted|notified|informed|warned|added|passed|handed|reported|assigned|applied|waived|credited)|gone through)\\b`,
  `(?:^|, )(?:ok(?:ay)?,? )?(?:connecting|transferring|putting|passing|handing|moving) you\\b|^\\W*(?:feedback|comments?|details|report|complaint|case) (?:sent|passed|forwarded|shared|logged|opened|raised) (?:to|on|with)\\b`,
  `\\b(?:calls|rings|phones|writes to|e-?mails|texts|contacts|meets) you\\b|\\bwill (?:be with|join) you\\b|\\b(?:won't|will not|not) be (?:billed|charged)\\b`,
];

/** Words by which the AI binds itself or the company; future, arranged or just done. */
export const COMMITS = new RegExp(rows.join('|'), 'i');

/** Offers, requests and general rules, which bind nobody. */
export const OFFERS =
  /\b(?:would you like|do you want|shall i|should i|if you'?d like|if you would like|if you (?:want|prefer|wish)|i can (?:also |only |certainly |definitely )?(?:transfer|help|assist|offer|connect|check|cancel|pause|do)\b|i could|you could|this (?:will|would) (?:allow|help|let|enable)|(?:recommend|suggest) \w+ing|is the (?:best|only) (?:way|option)|i (?:also )?need to (?:check|confirm|follow|verify|know|make|see|look|first)|i'm (?:an ai|listening|facing)|i am an ai|is recorded|ask you (?:a few|some|a couple)|i'll be here|i will be here|wait for your|ask for your|for your (?:confirmation|approval)|before (?:proceeding|making any|i make)|your instructions|would be|what i'm hearing|will incur|may have (?:been|already)|keep it brief|read back|for any reason|let me confirm|(?<!your )policy (?:is|does|states|says|allows|only|for)|what a \w+|typically|usually|normally|generally|if eligible|refund (?:method|destination|posted to)|net total|updated to:|cancelled ✅|timing:$|please follow|that message|difference will be|remain(?:s)? (?:the same|at)|what they've|within the last|within 24 hours, |please (?:watch|stay|check|make sure)|ring 999|most \w+ are|how (?:can|may) i|happy to|glad to|let me know|feel free|would need to|you can\b(?! expect (?:it|your|the|a|to receive))|please (?:provide|confirm|share|tell|let|reply|choose|select|enter|note that you)|i'll need(?! to (?:now )?transfer)|i will need(?! to (?:now )?transfer)|we'll need|we will need|not able to|unable to|cannot|can't)\b/i;

/** How things are or may be in general, which binds nobody either. */
export const POSSIBLE =
  /\b(?:can|could|may|might) (?:also |only |either |then )?be (?!able)\w+|\b(?:sometimes|occasionally|often) \w+|\b(?:when|whenever|if|while|because|unless) (?:\w+ ){1,3}(?:is|are|was|were|gets?|has been|have been) \w+/i;

/** A commitment that waits for the customer: "once you confirm, I will…" is none. */
export const CONDITIONAL =
  /\b(?:please|kindly|could you|can you|just (?:give|send|tell|reply|let|say|confirm)|let me know|provide (?:me )?(?:with )?(?:the|your)|go ahead and (?:give|tell|send))\b[^.]{4,}(?:,|\band|\bso|\bthen)+ (?:then )?(?:i'll|i will|we'll|we will|i can)\b|^\W*(?:if|once|when|after|upon|as soon as|assuming|provided|with (?:your|that|this))\b[^.]*,? (?:i'll|i will|we'll|we will)\b(?! (?:inform|keep|call|email|e-mail|let you|write|text|notify))|^\W*(?:then,? |after that,? |from there,? )(?:i'll|i will|we'll)|(?:^|[\s,(])(?:once|after|when|as soon as|if|provided|unless) (?:you|i have your|i receive your|we have your|confirmed|verified|i (?:get|have|receive) (?:this|that|the|these|those|your)|that's|this is confirmed|it's confirmed)\b|\bso (?:that )?(?:i|we) can\b|\bbefore (?:i|we) (?:proceed|can)\b|\bin order to\b/i;

/** Reported as done with nothing to come: money on its way, a hand-over or an appointment still is. */
export const FINISHED =
  /\b(?:has|have) (?:now |just |already )?been (?:successfully )?(?:cancell?ed|requested|submitted|processed|updated|upgraded|changed|modified|exchanged|added|removed|booked|completed|made|placed|confirmed|corrected)\b(?![^.]*\b(?:within|shortly|days|refund\w*|credit\w*|e-?mail|will|transfer\w*)\b)/i;

/** Said in the first person and of the future: no "cannot" or "policy" beside it takes it back. */
export const OWN_WORD =
  /\b(?:i|we)(?:'ll| will|'m going to| am going to|'re going to| are going to)(?: (?:now|also|then|first|just|go ahead and|certainly|happily|gladly))* (?!need(?! to (?:now )?transfer)|be (?:here|able|happy|glad|asking|delighted)|have to|ask |wait|assist|help|keep it|follow your|never|not |understand|explain|guide|walk|do my best)\w+|\blet me (?!know|confirm those|explain|clarify|rephrase|ask|read|help|assist|summar|recap|understand|repeat|say|be )(?:now |also |first |go ahead and )*\w+|\b(?:i'm|i am|we're|we are) (?:now )?(?:transferring|connecting|escalating|forwarding|passing|handing)|being (?:transferred|connected)/i;

/** What takes even such a word back. */
export const NO_WORD =
  /\b(?:ask for your|wait for your|for your (?:confirmation|approval)|before (?:proceeding|making any|i make)|your explicit|ask you (?:a few|some|a couple)|would you like|do you want|shall i|if you'?d like|if you (?:want|prefer|wish)|may i)\b/i;

/** Where something stands or is found tells the customer where to look. */
export const TELLS_WHERE =
  /\b(?:(?:is|are|stands?|appears?) (?:\w+ ){0,2}?(?:in|on|at|under|inside) (?:your|the)|can be found|you(?:'ll| will| can)? find (?:it|this|that|them|the \w+) (?:in|on|at|under))\b/i;

/** When a sentence says that it happens, by the names of `PROMISE_WEIGHTS`. */
export const TENSES: readonly (readonly [string, RegExp])[] = [
  ['let', /\b(?:let|allow) me\b/i],
  ['i will', /\b(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)\b/i],
  ['will', /(?<!\bi |\bwe )\b(?:will|shall|should)\b|(?<!\bi|\bwe)'ll\b/i],
  ['i do', /\b(?:i'm|i am|we're|we are) (?:\w+ )?\w+ing\b/i],
  ['i have', /\b(?:i|we)(?:'ve| have)\b/i],
  ['has been', /\b(?:has|have) (?:\w+ )?been\b/i],
  ['is', /\b(?:is|are)\b/i],
];
/** What a sentence says happens, by the names of `PROMISE_WEIGHTS`. */
export const DOINGS: readonly (readonly [string, RegExp])[] = [
  [
    'looking',
    /\b(?:check|look(?! forward)|pull|find|search|retriev|verif|review|see if|locat|access|gather|calculat|examin|investigat|fetch)/i,
  ],
  ['getting', /\bget\b/i],
  ['transferring', /\btransfer|\bconnect(?:ing)? you|\bescalat|\bput you through|\bpass/i],
  [
    'transacting',
    /\b(?:cancel|modif|updat|chang|upgrad|downgrad|book|exchang|remov|correct|submit|complet|confirmed)/i,
  ],
  ['proceeding', /\b(?:proceed|go ahead|start|begin|continue|process)/i],
  ['paying', /\b(?:refund|credit|reimburs|certificate|voucher|waive|compensat)/i],
  ['charging', /\b(?:charg|appl(?:y|ied)|fee\b|cost|differen)/i],
  ['telling', /\b(?:provid|summar|present|show|outline|explain|list|share|confirm)\b/i],
  ['asking', /\b(?:ask|need|require|confirmation|wait)\b/i],
  ['helping', /\b(?:help|assist|guide|walk|support|here)\b/i],
  ['reaching', /\b(?:call|contact|reach out|in touch|notif|inform|let you know|follow up|reply|hear|write)/i],
  ['sending', /\b(?:send|sent|e-?mail|text|receive|label|instructions|ship|deliver|mail)\b/i],
  [
    'arranging',
    /\b(?:arrang|escalat|forward|rais|request|flag|schedul|reserv|regist|log|report|not(?:e|ed)|ticket|hold)/i,
  ],
  ['keeping', /\b(?:keep|remain|stay|skip|use|unchanged)/i],
  [
    'timing',
    /\b(?:days?|hours?|minutes?|within|soon|shortly|moment|right away|immediately|today|tomorrow)\b/i,
  ],
];
