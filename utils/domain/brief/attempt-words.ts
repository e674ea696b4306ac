/** Without the flag `u`, which makes a search regardless of case several times slower and is not needed here. */
const either = (...rows: string[]): RegExp => new RegExp(rows.join('|'), 'i');

/** What counts in English, and in every other language or where the language is not told. */
export interface Wording {
  readonly english: RegExp;
  readonly any: RegExp;
}

const inWords = (english: readonly string[], others: readonly string[]): Wording => ({
  english: either(...english),
  any: either(...english, ...others),
});

const STEP =
  '(?:restart|re-?boot|reset|re-?install|un-?install|update|unplug|plug|power[- ]cycle|turn (?:it |the \\w+ )?(?:off|on)|switch|log ?out|log ?in|sign (?:out|in)|clear|delete|remove|re-?connect|disconnect|check|open|go to|click|tap|press|hold(?! on)|try|use|enter|type|select|choose|scan|wipe|clean|run|set|disable|enable|re-?pair|pair|move|close|refresh|replace|toggle|follow|upload|download|re-?enter|fill|wait|visit|charge|verify|make sure|ensure|look in|look for|add|change|submit|unlock|swap|pull|push|connect|insert|call|say|send|lay|keep|shrink|pick|measure|ask|speak|print|put|give|allow|approve|store|copy|paste|sync|rename|write|tie|lift|take(?! your time| a moment| care)|place|leave|drop|read|hang|fit)';

/** Steps that the AI tells the customer to take. */
export const AI_STEPS: Wording = inWords(
  [
    `(?:^|[,;:]\\s|\\b(?:please|kindly|then|first|next|also|simply|just|you (?:can|could|should|may|might want to|need to|will need to|have to)|try to|have you tried|did you try|i (?:suggest|recommend)(?: you| that you)?|could you(?: please)?|can you(?: please)?|let's)\\s+(?:also |first |then |please |try )*)(?<v>(?:${STEP}|restarting|resetting|clearing|checking|switching|turning|reinstalling|logging|unplugging|updating)\\b(?! (?:your|the|my|a) (?:name|e-?mail address|order (?:id|number)|reservation|user id|zip|phone number|account number))(?! (?:me|us|know|the following|these details|that|if you'd|whether you|an eye|back with)\\b)[^?]{3,})`,
  ],
  [
    '(?:^|[,.:;]\\s|\\b)(?:bitte |dann )?(?<v1>(?:trennen|starten|öffnen|drücken|klicken|prüfen|versuchen|gehen|stecken|setzen|löschen|aktualisieren|melden|wählen|tippen|halten|ziehen|reinigen|laden) sie [^?]{3,})',
    '\\b(?:veuillez|merci de|essayez de|il faut|vous pouvez) (?<v2>(?!fournir|indiquer|préciser|patienter|me)[^?]{4,})|(?<v3>\\b(?:redémarrez|débranchez|appuyez|cliquez|ouvrez|vérifiez|essayez|videz|désinstallez|réinstallez|allez|rebranchez)\\b[^?]{3,})',
    '(?<v4>\\b(?:reinicie|desconecte|apague|encienda|abra|pulse|presione|verifique|compruebe|intente|borre|actualice|vaya|entre|toque|espere|reinicia|prueba|pruebe|desenchufe|desinstale|revise|riavvii|spenga|apra|prema|provi|controlli|verifichi|scolleghi|tenga premuto|reinstalli|aggiorni|vada|desligue|ligue|reinicie|acesse|toque|aperte|tente|limpe|atualize)\\b[^?]{3,})',
    '(?<v5>\\b(?:herstart|zet|trek|druk|open|controleer|probeer|klik|ga naar|verwijder|installeer)\\b [^?]{3,})',
    '(?<v6>[^。？！\\n]{2,40}(?:してください|お試しください|てみてください|再起動|ご確認ください))(?<!お聞かせください)|(?<v7>(?:请|您可以|建议)(?!问|提供|稍等|告诉|放心|您?谅解)[^。？！\\n]{3,40})',
  ],
);

/** What the AI says it could not do or find. */
export const AI_FAILED: Wording = inWords(
  [
    "(?<v>\\b(?:i|we)(?:'m| am| are| was|'re)? (?:still |currently |also )?(?:unable to|not able to|not authori[sz]ed to|not allowed to)(?! answer)[^?]{4,})",
    "(?<va>\\b(?:i|we) (?:couldn't|could not|can't|cannot|can not|wasn't able to|weren't able to|didn't find|did not find|haven't found|have not found|'m not (?:finding|seeing)|am not (?:finding|seeing)|can only|have no|don't have (?:access|the ability|permission)|do not have (?:access|the ability|permission))\\b[^?]{4,})",
    "(?<vb>(?<!['\\w-])(?:[\\w'-]+ ){1,6}?(?:cannot|can't|can not|could not|couldn't|is not eligible|are not eligible|isn't eligible|is not possible|isn't possible|not be possible|is declined|was declined|is not refundable|are not refundable|is non-refundable|are non-refundable|are final|is final|not covered|is not available|are not available|(?:is|are) (?:currently |sadly )?(?:unavailable|sold out|out of stock)|was not (?:purchased|included|found)|has no)(?: be \\w+)?\\b[^?]{0,80})",
    '(?<vu>unfortunately[^?？。]{6,})',
  ],
  [
    '(?<vc>(?:leider|malheureusement|lamentablemente|desafortunadamente|purtroppo|infelizmente|helaas|申し訳|很抱歉)[^?？。]{6,})',
  ],
);

/** What the AI says it has done. */
export const AI_DID: Wording = inWords(
  [
    "\\b(?<v>(?:i|we)(?:'ve| have)(?: (?:now|also|already|just|successfully|gone ahead and))* (?!been|a |the |no |your|to |any|found that|noted|received|understood|it |these|this |that |those|some |so |got (?:it|that|your|the|you)|available|(?:successfully )?(?:located|found|verified|identified|authenticated|confirmed|accessed) (?:your |the )?(?:\\w+ ){0,2}(?:profile|identity|user|details|information)\\b)\\w+[^?]{3,})",
    '(?<va>\\b(?:your |the |all )(?:[\\w#*-]+ ){1,5}(?:has|have) been (?:successfully )?(?!delayed|cancelled by)\\w+[^?]*)',
    '(?:^|[.!]\\s)(?<vb>(?:done|added|booked|updated|cancell?ed|refunded|changed|reset|resent|re-sent|moved|merged|registered|transferred|upgraded)\\b[^?]{2,})',
  ],
  [
    "(?<vc>\\b(?:ich habe|wir haben|j'ai|nous avons|he|hemos|ho|abbiamo|ik heb|we hebben) (?:\\S+ ){0,8}(?:storniert|gesperrt|gebucht|erstattet|geändert|annulé|modifié|envoyé|bloqué|cancelado|enviado|bloqueado|anulado|annullato|inviato|bloccato|geannuleerd|gestuurd|geblokkeerd)[^?]*)",
  ],
);

/** What the customer says to have tried. */
export const CUSTOMER_TRIED: Wording = inWords(
  [
    `\\b(?<v>(?:i|we)(?:'ve| have|'d| had)?(?: (?:already|also|just|even|both|now|then|literally|actually))* (?:tried|restarted|rebooted|reset|reinstalled|uninstalled|updated|unplugged|checked|called|phoned|rang|emailed|e-mailed|contacted|wrote|written|sent|submitted|uploaded|cleared|deleted|changed|switched|followed|replaced|turned|logged|signed|appealed|complained|asked|done (?:that|this|it|all|everything|the)|did (?:that|this|it|all|everything|the)|looked (?:at|in|everywhere)|waited|swapped|paired|charged|cancell?ed (?:it|the|my) (?:in|via|through|online|on)|ran|typed|entered|clicked|pressed|scanned|wiped|cleaned)\\b[^?]*)`,
    '(?:^|[.,;!]\\s*)(?<va>(?:already |just )?(?:tried|restarted|rebooted|reset|reinstalled|unplugged|checked (?:that|the|my|all|every)|cleared|did (?:that|this|it|all)|done (?:that|this|it)|called (?:twice|them|you|three)|deleted|updated|switched|turned|wiped|scanned|typed|pressed)\\b[^?]*)',
    "(?<vb>\\b(?:restarting|resetting|rebooting|updating|reinstalling|tried) [^?]{0,40}(?:didn't|did not|doesn't|made no|nothing|no luck|again|twice|three times|\\d times)[^?]*)",
  ],
  [
    '(?<vc>(?:hab|habe|haben)(?: ich| wir)? (?:das |es |den |die |alles )?(?:schon|bereits|auch|grade|gerade)?[^?.]{0,50}(?:gemacht|probiert|versucht|neu gestartet|zurückgesetzt|geprüft|angerufen|geschrieben|geschickt|gelöscht|getauscht)[^?]{0,20})',
    "(?<vd>(?:j'ai|on a|nous avons) (?:d[ée]j[àa] |bien |tout )?(?:essayé|redémarré|fait|vérifié|appelé|envoyé|débranché|réinstallé|téléphoné|écrit|changé)[^?]*)",
    '(?<ve>(?:ya (?:lo |la |he |les )?|he )(?:intenté|intente|reinicié|reinicie|probé|probe|hice|hecho|llamé|llame|enviado|envié|mandé|revisé|intentado|probado|reiniciado)[^?]*)',
    '(?<vf>(?:ho|abbiamo) (?:già |gia )?(?:provato|riavviato|fatto|controllato|chiamato|inviato|mandato|scritto|verificato|spento)[^?]*|(?:já |ja )(?:tentei|fiz|reiniciei|liguei|mandei|enviei|verifiquei)[^?]*|(?:heb|hebben) (?:ik |we )?(?:al )?[^?.]{0,40}(?:geprobeerd|gedaan|herstart|gecontroleerd|gebeld|gestuurd)[^?]*)',
    '(?<vg>[^。？！\\n]{0,30}(?:試しました|やりました|再起動しました|電話しました|確認しました|済みです|試した|やった))|(?<vh>(?:我)?(?:已经|都|早就)?(?:试过|重启|试了|打过|联系过|发过|做过|检查过)[^。？！\\n]{0,20})',
  ],
);
