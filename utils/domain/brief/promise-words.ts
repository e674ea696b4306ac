const VERB =
  '(?:check|look|pull|transfer|connect|escalat\\w*|forward|pass|hand|send|e-?mail|mail|call|ring|text|message|write|contact|arrange|book|schedule|reschedule|cancel\\w*|refund|credit|process|issue|update|change|apply|add|remove|open|raise|file|log|flag|note|make|have|let you know|inform|notify|follow|get|find|search|retrieve|verify|review|investigate|confirm|submit|put|set|initiate|proceed|start|begin|try|ask|create|replace|ship|reserve|hold|keep|waive|extend|reset|unlock|block|freeze|lock|dispatch|report|request|see|calculate|provide|do|take|gather|locate|access|fix|sort|correct|chase|bring|stay|register|record|restore|move|stop|pay|return|delete|merge|re\\w+|be (?:sending|calling|processing|issuing|there|in touch|back|transferr\\w+))';
const WHO =
  '(?:a|an|our|the|your|my|someone from|one of our)? ?(?:\\w+ ){0,3}?(?:colleague|specialist|adviser|advisor|agent|representative|manager|supervisor|technician|engineer|team(?: member)?|department|desk|driver|courier|depot|handler|reviewer|nurse|doctor|office|person|human|lead|support|office)';
const WILL = "(?:will|'ll|is going to|are going to)";
const DONE =
  '(?:escalated|forwarded|raised|submitted|requested|arranged|booked|scheduled|rescheduled|cancell?ed|refunded|credited|processed|issued|updated|changed|applied|added|removed|opened|filed|logged|flagged|noted|sent|passed|notified|initiated|reserved|waived|extended|reset|unlocked|blocked|frozen|locked|dispatched|reported|registered|recorded|restored|moved|stopped|returned|reissued|rebooked|converted|set|put|called|asked|alerted|chased|paged|placed|ordered|upgraded|modified|corrected|exchanged|replaced|confirmed|e-?mailed|resent|re-sent|transferred|activated|exempted|paused|merged)';
const PASSIVE =
  '(?:refunded|credited|processed|issued|sent|shipped|delivered|charged|billed|transferred|contacted|notified|returned|updated|cancell?ed|applied|reviewed|handled|resolved|fixed|replaced|added|removed|posted|emailed|e-mailed|called|deducted|connected|corrected|paid|released|assigned|dispatched|collected|re-?read|moved|waived|extended|closed|kept)';

const rows: readonly string[] = [
  `\\b(?:i|we)(?:'ll| will| shall| am going to|'m going to|'re going to| are going to)(?: (?:now|also|then|first|just|go ahead and|immediately|personally|make sure to|definitely|be sure to|happily|gladly|need to(?= transfer)|right away|certainly|do my best to))* ${VERB}\\b`,
  `\\b(?:let me|allow me to)(?: (?:now|also|first|just|quickly|go ahead and|start by|begin by))* (?!know\\b|explain|clarify|rephrase|be clear|ask|read that|help|assist|summar|recap|understand|repeat|say)(?:${VERB}|\\w+ing)\\b`,
  `\\b(?:i am|i'm|we are|we're)(?: (?:now|also|already|just))* (?:transferring|connecting|passing|escalating|forwarding|handing|sending|calling|raising|alerting|bringing|pulling|moving|processing|checking|looking into|arranging|issuing|refunding|booking|cancell?ing|investigating|working on|adding|getting|putting|opening|filing|flagging|reporting|locking|blocking|freezing)\\b`,
  `\\b(?:will|'ll) (?:also |then |both |personally )?(?:phone|ring|call|e-?mail|write|text|message|contact|take (?:over|this|it)|meet you|reply|get back|be in touch|reach out|land|be in your)\\b`,
  `\\bshould (?:land|arrive|reach you|be with you|be in your|show up)\\b|\\byou can expect (?:it|your|the|a|to receive)\\b`,
  `\\b(?:colleague|specialist|manager|team|officer|technician|engineer|agent|adviser|advisor|driver|courier|dispatcher|reviewer|desk)s?\\b[^.?!,;]{0,40}\\b(?:replies|phones|rings|calls|writes|e-?mails|answers|meets|takes over|is taking)\\b`,
  `^\\W*(?:transferring|connecting|passing|escalating|forwarding|handing|moving|sending|checking|processing) (?:you|this|that|it|now|your|on|to)\\b`,
  `\\byou are being transferred\\b|\\byou're being transferred\\b|\\bbeing (?:connected|transferred) to\\b|\\btransfer(?:ring)? (?:you|your (?:request|case|chat|call)) (?:to|now)\\b(?<!\\bcan transfer.*)(?<!\\bcould transfer.*)`,
  `\\b(?:i|we)(?:'ve| have)(?: (?:now|also|already|just|successfully|gone ahead and))* ${DONE}\\b`,
  `\\b(?:refunds?|amounts?|credits?|vouchers?|certificates?|cases?|tickets?|complaints?|requests?|issues?|transfers?|concerns?|cards?|accounts?|calls?|callbacks?|appointments?|seats?|replacements?|conversation|£[\\d.,]+|\\$[\\d.,]+|€[\\d.,]+)\\b[^.?!]{0,70}\\b(?:has|have)(?: (?:now|also|already|just))? been (?:successfully |now |fully )?(?:${DONE})\\b`,
  `\\b(?:is|are|was|were)(?: (?:now|also|already|just|being))* (?:successfully )?(?:reserved|booked for|frozen|locked|blocked|on hold|on its way|scheduled for|being processed|being transferred|paused|coming to you|set for|registered|escalated|arranged|held|kept)\\b`,
  `\\b${WHO} ${WILL} (?!need to know|be able to answer)\\w+`,
  `\\b(?:someone|somebody|they|he|she|who)${WILL.replace('will', ' will')} (?!need|want|have to|ask|be able)(?:\\w+)`,
  `\\b(?:someone|somebody|they|he|she) will (?!need|want|have to)\\w+`,
  `\\byou(?:'ll| will| should)(?: (?:also|then|both|soon|shortly|now|each))* (?:receive|get|hear|be (?:contacted|refunded|transferred|notified|charged|called|connected|credited|emailed|compensated|reimbursed)|have (?:it|your|the) \\w+|see (?:the|it|your) (?:refund|credit|money|amount|funds|charge))\\b`,
  `\\b(?:will|'ll)(?: (?:now|also|then|only|not|automatically))* be (?:automatically |fully |successfully )?${PASSIVE}\\b`,
  `\\b(?:refunds?|credits?|money|amounts?|payments?|replacements?|parcels?|packages?|orders?|confirmations?|e-?mails?|letters?|labels?|codes?|texts?|links?|decisions?|reminders?|invoices?|difference|cards?|it|that|this|£[\\d.,]+|\\$[\\d.,]+|€[\\d.,]+)\\b(?:[^.?!]|\\.(?=\\d)){0,60}?\\b(?:will (?:be in|go|reach|arrive|come|appear|show|take effect|ship|reflect|stay|end|remain)|goes (?:out|back|to)|go back|is on its way|arrives|ships|reaches|comes|sits in|drops back|lands|is on hold)\\b`,
  `\\b(?:refund|replacement|credit)\\b[^.?!]{0,40}\\b(?:confirmed|approved|issued|timing|within \\d)`,
  `^\\W*(?:refund(?:ed)?|cancell?ed|booked|rebooked|added|resent|re-sent|reissued|registered|paused|updated|moved|confirmed|escalated)\\b[^?]{4,}`,
  `\\b(?:within|in) (?:the next |up to )?(?:\\d+|one|two|three|five|a few|the)(?: ?(?:-|to|–) ?\\d+)? (?:\\w+ )?(?:minutes?|hours?|days?|weeks?)\\b(?=[^?]*$)(?<=\\b(?:refund|credit|contact|call|reply|respond|hear|receive|arrive|email|message|write|reach|issue|process|charged|deliver|decision|resolved|back)\\b[^?]*)`,
];

const OTHER_LANGUAGES: readonly string[] = [
  // German
  `(?<!\\p{L})(?:ich|wir) (?:werde|werden|leite|leiten|verbinde|verbinden|schicke|schicken|sende|senden|storniere|stornieren|sperre|sperren|erstatte|erstatten|schreibe|schreiben|übergebe|übergeben|gebe|buche|buchen|prüfe|prüfen|kümmere|kümmern|melde|melden|veranlasse|veranlassen|reserviere|merke|hinterlege|liefern|rufe|rufen|eskaliere|hole|lasse|trage|ändere|habe[n]?(?= [^.?!]{0,80}(?:storniert|gesperrt|erstattet|gebucht|veranlasst|weitergeleitet|eingetragen|geändert|beantragt|hinterlegt|verlängert|reserviert|notiert|gemeldet|eskaliert|informiert|gutgeschrieben|geschickt|ausgelöst)))`,
  `(?<!\\p{L})sie (?:erhalten|bekommen|werden) (?!gebeten)|(?:wird|werden) (?:[^.?!]{0,60} )?(?:erstattet|gutgeschrieben|zugeschickt|kontaktiert|angerufen|verbunden|geliefert|storniert|bearbeitet|versendet|melden|anrufen)|meldet sich|melden sich|gehen? [^.?!]{0,40}(?:zurück|raus)|ist (?:ab [^.?!]{0,30} )?(?:[^.?!]{0,40} )?(?:reserviert|gebucht|gesperrt|storniert|umgestellt|vorgemerkt|unterwegs|eingetragen)`,
  // French
  `(?<!\\p{L})je (?:vous |te |le |la |l'|lui )?(?:transf[èe]re|passe|mets en relation|envoie|annule|rembourse|transmets|bloque|signale|vais|contacte|relance|réserve|fais|programme|note|redirige)|(?<!\\p{L})nous (?:vous |allons |avons )|j'ai (?:bien )?(?:signalé|annulé|transmis|envoyé|bloqué|demandé|ouvert|programmé|réservé|remboursé|ajouté|modifié|escaladé)|vous (?:recevrez|allez recevoir|serez)|(?:sera|seront) (?:remboursé|livré|envoyé|crédité|traité|émis|annulé|bloqué)\\w*|va vous (?:rappeler|contacter|répondre|appeler|recontacter)|vous (?:rappellera|contactera|répondra|rappelle)|est (?:bloquée?|annulée?|réservée?|prévue?|confirmée?)|livraison prévue|c'est noté pour`,
  // Spanish and Portuguese
  `(?<!\\p{L})(?:le|te|lo|la|les|me|nos) (?:transfiero|paso|conecto|comunico|envío|enviaré|enviaremos|llamará|llamarán|llamaremos|contactará|contactarán|contactaremos|transferiré|devolveremos|mando|aviso|avisaremos)|(?<!\\p{L})(?:voy|vamos) a (?:transferir|enviar|revisar|cancelar|pasar|escalar|abrir|llamar|contactar|verificar|consultar)|(?:he|hemos) (?:cancelado|escalado|enviado|abierto|solicitado|registrado|bloqueado|reservado|anulado|tramitado|pasado|pedido|avisado)|recibirá[sn]?|se le (?:reembolsará|devolverá|abonará|enviará)|será[n]? (?:reembolsad|devuelt|enviad|contactad|abonad|creditad|estornad|entregue)\\w*|queda (?:bloquead|cancelad|reservad|registrad|anulad|confirmad)\\w*|(?:vou|vamos) (?:transferir|encaminhar|verificar|enviar|cancelar|passar|abrir|te passar|te transferir|estornar|checar)|(?:vai|vão) (?:te |lhe |entrar|ligar|receber|chegar|retornar)|você (?:receberá|vai receber)|receberá|(?:cancelei|bloqueei|abri|encaminhei|solicitei|enviei|registrei|estornei|reservei|remarquei)|(?:estou|estoy) (?:transferindo|encaminhando|transfiriendo|pasando|te passando|passando|acionando)`,
  // Italian and Dutch
  `(?<!\\p{L})(?:la|ti|le|vi) (?:trasferisco|metto in contatto|passo|invio|richiameremo|contatteremo|contatterà|richiamerà|chiamerà|mando|avviso|ricontatterà)|(?:ho|abbiamo) (?:annullato|inviato|aperto|segnalato|bloccato|richiesto|prenotato|inoltrato|registrato|spostato|disposto|avvisato)|riceverà|riceverai|sarà (?:rimborsat|accreditat|contattat|spedit|consegnat|inviat)\\w*|verrà (?:rimborsat|accreditat|contattat|spedit|richiamat|inviat)\\w*|(?:ik|we) (?:verbind|stuur|sturen|zet|boek|annuleer|blokkeer|geef|laat|regel|draag|bel|bellen|meld|maak)(?!\\p{L})(?! niet)|(?:ik|we) (?:heb|hebben) [^.?!]{0,60}(?:geannuleerd|doorgegeven|verstuurd|geblokkeerd|gereserveerd|aangevraagd|gemeld|omgezet|geboekt|ingepland|teruggestort)|(?:u|je) (?:ontvangt|krijgt)|wordt [^.?!]{0,40}(?:teruggestort|gebeld|bezorgd|verzonden|doorverbonden|terugbetaald)|neemt contact|belt (?:u|je)`,
  // Japanese and Chinese
  `(?:おつなぎ|お繋ぎ|引き継ぎ|お電話|ご連絡|お送り|返金|手配|確認|停止|変更|対応|伺い|お伺い|発送|お届け|予約|取り消し|お調べ|転送|共有|増員|止め)[^。？！\\n]{0,14}(?:ます|ました|いたします|いたしました|致します|しております)(?!か)|(?:为您|给您|帮您|已|会|将|我们会|马上)[^。？！，\\n]{0,12}(?:转接|退款|退回|退还|联系|回复|处理|登记|发送|发|安排|取消|冻结|升级|预约|回电|打电话|来电|反馈|提交|催|补发|到账|赔付|预留|转给)`,
];

/** Words by which the AI binds itself or the company; future, arranged or just done. */
export const COMMITS: readonly RegExp[] = rows.map((row) => new RegExp(row, 'i'));

/** The same for texts that are not English, or whose language is not told. */
export const COMMITS_ELSEWHERE: readonly RegExp[] = OTHER_LANGUAGES.map((row) => new RegExp(row, 'iu'));

/** Offers, requests and general rules, which bind nobody. */
export const OFFERS =
  /\b(?:would you like|do you want|shall i|should i|if you'?d like|if you would like|if you (?:want|prefer|wish)|i can (?:also |only |certainly |definitely )?(?:transfer|help|assist|offer|connect|check)|i could|happy to|glad to|let me know|feel free|would need to|you can\b(?! expect (?:it|your|the|a|to receive))|please (?:provide|confirm|share|tell|let|reply|choose|select|enter|note that you)|i'll need|i will need|we'll need|we will need|not able to|unable to|cannot|can't)\b|möchten sie|soll ich|wenn sie möchten|souhaitez-vous|voulez-vous|si vous (?:le )?(?:souhaitez|voulez)|(?:quiere|desea|quieres|le gustaría)\b|se (?:quiser|desejar)|(?:gostaria|deseja)\b|(?:vuole|desidera|vuoi)\b|wilt u|wil je|でしょうか|ますか|吗[？?]?$|需要我/i;

/** How things are or may be in general, which binds nobody either. */
export const POSSIBLE =
  /\b(?:can|could|may|might) (?:also |only |either |then )?be (?!able)\w+|\b(?:sometimes|occasionally|often) \w+|\b(?:when|whenever|if|while|because|unless) (?:\w+ ){1,3}(?:is|are|was|were|gets?|has been|have been) \w+/i;

/** A commitment that waits for the customer: "once you confirm, I will…" is none. */
export const CONDITIONAL =
  /(?:^|[\s,(])(?:once|after|when|as soon as|if|provided|unless) (?:you|i have your|i receive your|we have your|confirmed|verified|i (?:get|have|receive) (?:this|that|the|these|those|your)|that's|this is confirmed|it's confirmed)\b|\bso (?:that )?i can\b|\bbefore (?:i|we) (?:proceed|can)\b|\bin order to\b|(?:sobald|wenn|falls) sie\b|(?:dès que|si) vous\b|(?:una vez que|cuando|si) (?:usted|me|nos|confirm)|(?:assim que|quando|se) você|(?:appena|quando|se) (?:lei|mi|ci)\b|(?:zodra|als) u\b/i;
