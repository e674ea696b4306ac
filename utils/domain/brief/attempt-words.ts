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
    '(?:^|[,.:;]\\s|\\b)(?:bitte |dann )?(?<v1>(?:nutzen|rufen|kontaktieren|verwenden|geben|laden|schließen|warten|stellen|nehmen|lösen|trennen|starten|öffnen|drücken|klicken|prüfen|versuchen|gehen|stecken|setzen|löschen|aktualisieren|melden|wählen|tippen|halten|ziehen|reinigen|laden) sie [^?]{3,})',
    '\\b(?:veuillez|merci de|essayez de|il faut|vous pouvez) (?<v2>(?!fournir|indiquer|préciser|patienter|me)[^?]{4,})|(?<v3>\\b(?:utilisez|choisissez|maintenez|réinitialisez|sélectionnez|saisissez|téléchargez|contactez|regardez|patientez|attendez|mettez|retirez|branchez|connectez|consultez|redémarrez|débranchez|appuyez|cliquez|ouvrez|vérifiez|essayez|videz|désinstallez|réinstallez|allez|rebranchez)\\b[^?]{3,})',
    '(?<v4>\\b(?:reinicie|desconecte|apague|encienda|abra|pulse|presione|verifique|compruebe|intente|borre|actualice|vaya|entre|toque|espere|reinicia|prueba|pruebe|desenchufe|desinstale|revise|use|elija|mantenga|restablezca|llame|contacte|seleccione|introduzca|descargue|conecte|ponga|quite|escriba|consulte|riavvii|svuoti|usi|scelga|reimposti|inserisca|scarichi|chiami|contatti|selezioni|colleghi|spenga|apra|prema|provi|controlli|verifichi|scolleghi|tenga premuto|reinstalli|aggiorni|vada|desligue|ligue|reinicie|limpe|verifique|escolha|segure|redefina|selecione|digite|baixe|entre em contato|conecte|retire|consulte|acesse|toque|aperte|tente|limpe|atualize)\\b[^?]{3,})',
    '(?<v5>(?:^|[.,:;] |\\b(?:dan|eerst|graag) )(?:leeg|gebruik|kies|houd|stel|bel|neem contact|selecteer|download|verbind|haal|leg|sluit|wacht|herstart|zet|trek|druk|open|controleer|probeer|klik|ga naar|verwijder|installeer)\\b [^?]{3,})',
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
    '\\b(?<vd>(?:ich|wir) (?:kann|können|konnte|konnten|finde|sehe|habe|darf)\\b[^?.!]{0,60}\\b(?:nicht|kein|keine|keinen|keinerlei|nichts)\\b[^?.!]{0,40})',
    "\\b(?<vf>je ne (?:peux|trouve|vois|suis pas)\\b[^?.!]{3,}|je n'ai (?:pas|aucun)[^?.!]{3,}|[^?.!]{0,30}n'est (?:malheureusement )?pas (?:possible|modifiable|remboursable|disponible)[^?.!]{0,40})",
    '\\b(?<vs>no (?:puedo|podemos|encuentro|encontré|veo|tengo|tenemos|dispongo|es posible|se puede|admite)\\b[^?.!]{3,})',
    '\\b(?<vi>non (?:posso|possiamo|trovo|vedo|ho|abbiamo|risulta|riesco|è possibile)(?![a-zà-ÿ])[^?.!]{3,})',
    '(?<vp>não (?:posso|podemos|encontro|encontrei|vejo|tenho|temos|consigo|é possível)(?![a-zà-ÿ])[^?.!]{3,})',
    '\\b(?<vn>(?:ik|we|wij) (?:kan|kunnen|kon|vind|zie|heb|mag)\\b[^?.!]{0,60}\\b(?:niet|geen|niets)\\b[^?.!]{0,40})',
    '(?<vj>[^。？！\\n]{0,30}(?:できません|できかねます|見つかりません|ございませんでした|対応しておりません))|(?<vz>[^，。？！\\n]{0,16}(?:无法|不支持|没有查到|查不到|未查到|没有权限|不予)[^。？！\\n]{0,20})',
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
    `\\b(?<v>(?:i|we)(?:'ve| have|'d| had)?(?: (?:already|also|just|even|both|now|then|literally|actually))* (?:tried|restarted|rebooted|reset|reinstalled|uninstalled|updated|unplugged|checked|called|phoned|rang|emailed|e-mailed|contacted|wrote|written|sent|submitted|uploaded|cleared|deleted|changed|switched|followed|replaced|turned|logged|signed|appealed|complained|asked|done (?:that|this|it|all|everything|the)|did (?:that|this|it|all|everything|the)|looked (?:at|in|everywhere)|waited|swapped|paired|charged|cancell?ed (?:it|the|my) (?:in|via|through|online|on)|ran|typed|entered|clicked|pressed|scanned|wiped|cleaned|waited|spoken|spoke|messaged|dm'?d|tweeted|reported|raised|applied|requested|explained|been (?:on hold|waiting|told|through|on the phone|in touch|to the)|spent \\w+|gone (?:to|through|back)|went (?:to|back|through)|filled|returned|posted|downloaded|searched|looked|removed|disabled|disconnected|re-?booted|re-?started|cycled|registered|activated|redeemed|rescheduled)\\b[^?]*)`,
    '(?:^|[.,;!]\\s*)(?<va>(?:already |just |also )?(?:tried|restarted|rebooted|reset|reinstalled|unplugged|swapped|replaced|sent|uploaded|submitted|phoned|rang|emailed|e-mailed|messaged|contacted|paused|cleaned|charged|plugged|filled in|waited|reported|re-?sent|checked (?:that|the|my|all|every)|cleared|did (?:that|this|it|all)|done (?:that|this|it)|called (?:twice|them|you|three)|deleted|updated|switched|turned|wiped|scanned|typed|pressed)\\b[^?]*)',
    "(?<vb>\\b(?:restarting|resetting|rebooting|updating|reinstalling|tried) [^?]{0,40}(?:didn't|did not|doesn't|made no|nothing|no luck|again|twice|three times|\\d times)[^?]*)",
  ],
  [
    '(?<vc>(?:hab|habe|haben)(?: ich| wir| s)? [^?.!]{0,60}(?:gemacht|probiert|versucht|gestartet|gesetzt|geprüft|gecheckt|kontrolliert|angerufen|telefoniert|geschrieben|geschickt|gesendet|gelöscht|getauscht|getestet|ausgefüllt|beantragt|gemeldet|reklamiert|gewartet|geladen|eingegeben|gesucht|geschaut|installiert|gesteckt|hochgeladen|aktualisiert|abgemeldet|angemeldet|verbunden|getrennt|gereinigt|ausgetauscht|umgestellt|bestellt|gefragt|reklamiert|unterschrieben|eingereicht|weitergeleitet)[^?.!]{0,40})|(?:^|[.,!]\\s*)(?<vc2>(?:schon |alles |auch |beides |trotzdem )*(?:gemacht|probiert|versucht|erledigt|getestet|geprüft|ab- und angemeldet|abgemeldet|getauscht|gewartet|angerufen|reset lief|neu gestartet|zurückgesetzt|neu installiert|eingegeben|gelöscht)\\b[^?.!]{0,40})',
    "(?<vd>(?:j'ai|je l'ai|je les ai|on a|nous avons|je vous ai) (?:d[ée]j[àa] |bien |tout |aussi |m[êe]me )*(?:essayé|redémarré|fait|vérifié|appelé|envoyé|débranché|réinstallé|téléphoné|écrit|changé|testé|complété|rempli|contacté|attendu|cherché|demandé|suivi|regardé|vidé|supprimé|signalé|relancé|tenté|branché|désinstallé|installé|mis à jour|réinitialisé|déconnecté|reconnecté|envoyé|rappelé|transmis|uploadé|téléchargé|nettoyé|remplacé|payé|saisi|scanné|patienté|laissé)[^?.!]*)|(?:^|[.,!]\\s*)(?<vd2>(?:d[ée]j[àa] |tout )?(?:fait|essayé|vérifié|testé|redémarré|réinstallé|rebranché)\\b[^?.!]{0,50})",
    '(?<ve>(?:ya (?:lo |la |los |las |les |me |os )*|(?:me |lo |la |les |os )?h(?:e|emos) (?:ya )?|(?:lo |la |les |os )?)(?:intenté|intente|reinicié|reinicie|probé|probe|hice|hecho|llamé|llame|llamado|enviado|envié|mandé|mandado|revisé|revisado|intentado|probado|reiniciado|escribí|escrito|devolví|devuelto|avisé|reclamé|reclamado|rellené|rellenado|desinstalé|cambié|cambiado|borré|borrado|esperé|busqué|buscado|subí|subido|contacté|contactado|apagué|apagado|desenchufé|desenchufado|reinstalé|reinstalado|desinstalado|instalado|instalé|actualicé|actualizado|esperado|conectado|comprobado|comprobé|verificado|verifiqué|limpiado|reenviado|reenviado|pedido|preguntado|pregunté|restablecido|escaneado|pagado|metido|presentado|rellenado)(?![a-záéíóúñ])[^?.!]*)',
    '(?<vf>(?:(?:li |lo |la |l.|vi |le )?(?:ho|abbiamo) (?:già |gia |anche |pure |appena )*)(?:provato|riavviato|fatto|controllato|chiamato|inviato|mandato|scritto|verificato|spento|tentato|spostato|chiesto|telefonato|cercato|caricato|compilato|reinstallato|aggiornato|resettato|cambiato|contattato|cancellato|aspettato|disinstallato|installato|scaricato|staccato|attaccato|collegato|scollegato|pulito|sostituito|compilato|allegato|segnalato|richiesto|rimandato|inserito|disattivato|attivato|premuto|seguito)[^?.!]*)|(?:^|[.,!]\\s*|\\beh\\. )(?<vf2>(?:già |gia |tutto )?(?:fatto|provato|controllato|ricontrollato|riavviato|spento|resettato|reinstallato)\\b[^?.!]{0,50})',
    '(?<vp>(?:(?:já|ja|eu|também|tb) )*(?:tentei|fiz|reiniciei|liguei|mandei|enviei|verifiquei|testei|olhei|procurei|desliguei|reinstalei|desinstalei|cancelei|escrevi|falei com|pedi|esperei|troquei|limpei|atualizei|preenchi|contei|contatei|contactei|instalei|conectei|desconectei|apaguei|troquei|mudei|redefini|baixei|paguei|perguntei|reclamei|anexei|subi|segui|aguardei|fui à loja|fui na)(?![a-zà-ÿ])[^?.!]*)|(?:^|[.,!]\\s*)(?<vp2>(?:já |ja )?(?:feito|feita|testado|reiniciado)\\b[^?.!]{0,50})',
    '(?<vn>(?:heb|hebben) (?:ik |we |het |hem |dat )*(?:al |ook |nu |net )*[^?.!]{0,50}(?:geprobeerd|gedaan|herstart|gecontroleerd|gebeld|gestuurd|gekeken|gereset|gezocht|gevraagd|gewacht|ingevuld|geschreven|gemaild|verwijderd|geïnstalleerd|vervangen|gekoppeld|getest|ontkoppeld|uitgezet|aangezet|bijgewerkt|geüpload|opgestuurd|ingestuurd|gemeld|aangevraagd|ingelogd|uitgelogd|opgeladen|schoongemaakt|doorgegeven|gepoogd)[^?.!]{0,30})|(?:^|[.,!]\\s*)(?<vn2>(?:al |alles |toch )*(?:gedaan|geprobeerd|gereset|gecheckt|gecontroleerd|opnieuw gekoppeld|herstart)\\b[^?.!]{0,50})',
    '(?<vg>[^。？！\\n]{0,30}(?:試しました|試してみ|やりました|やった|再起動し|電話し|電話は|確認しました|済みです|済です|試した|探しました|探した|送りました|連絡しました|メールしました|問い合わせ|入れ直し|交換しまし|送信しまし|アップロードし|再インストール|更新しまし|充電しまし|待ちました|お願いしました|やってみ|したけど|しましたが|お伝えし|変えてみ|リセットし)[^。？！\\n]{0,20})|(?<vh>[^，。？！\\n]{0,16}(?:试过|试了|重启|打过|打了|联系过|联系了|发过|发了|做过|检查过|换过|换了|卸载|重装|协商过|投诉过|问过|关了|关过|按了|清了|更新了|上传了|提交了|催过|等了|登录了|退出了|充了|拔了|申请过|申请了|报修过|跑了|去过|寄了|填了|传了)[^。？！\\n]{0,20})',
  ],
);

/** What the customer says, over folded text, when the answer just given has not helped: in the languages' own ways. */
export const PUSHES_BACK =
  /\?\?|^[?\s]+$|\b(?:read (?:what|my|it)|listen|that was the point|as i|i (?:just |already )?(?:said|told|wrote)|already (?:did|tried|done|told|said|have|sent|gave|checked)|still|again|the same|unhelpful|useless|ridiculous|unacceptable|not what|there is no|there's no|that doesn't|that didn't|doesn't (?:help|work|answer|show|let)|isn't (?:there|it|working|the)|won't (?:work|let|open|help)|can't (?:find|see|get|open|log|reset|reach)|then who|who can|which is it|nobody (?:answers|came|was|called|replied)|rejects|it already (?:was|is|does)|that can't be|first thing i|made it worse|same \w+|refused|invalid|no \w+ yet)\b|\b(?:immer noch|weiterhin|trotzdem|unverandert|selbe[sr]? (?:ergebnis|fehler)|gleiche[rs]? (?:meldung|fehler|ergebnis)|bringt n\w+|hatten wir|haben sie gelesen|stimmt nicht|geht nicht|schon (?:gemacht|probiert|versucht|gesagt)|nicht da|gibt (?:es )?kein\w*|nimmt \w+ \w+ nicht|nix passiert|nichts passiert|kommt (?:keine?|nichts))\b|\b(?:toujours|pareil|d'abord|deja (?:fait|essaye|dit|envoye)|ca ne marche|ne marche|rien n|lien invalide|ce n'etait pas|aucun \w+|n'y en a pas|refuse|ne change rien|rien (?:recu|du tout|ne)|vous vous (?:fichez|moquez))\b|\b(?:sigue|siguen|mismo (?:error|problema)|igual|ya lo|ya la|todavia|tampoco|no hay|no (?:me )?(?:sirve|funciona|deja|aparece|llega|puedo))\b|\b(?:sempre (?:ross|ugual|lo stess)\w*|uguale|stess[oa] (?:errore|problema|cosa)|gia fatto|come prima|non (?:va|funziona|mi fa|riesco|serve|cambia)|neanche)\b|\b(?:ainda (?:nao|esta|sem)|nao (?:tem|ha) (?:nenhum\w*|outr\w+)|mentira|nao (?:aceita|chegou|recebi)|mesm[oa] (?:erro|coisa|problema|frase)|ja fiz|nao (?:funciona|funcionou|adianta|resolve|entra|deu)|acabei de)\b|\b(?:nog steeds|zelfde|werkt niet|al gedaan|blijft|hetzelfde|weigert|er (?:is|zijn) geen|weer (?:niet|de|\d))\b|受け付け(?:られ)?(?:ません|ない)|同じ|だめ|ダメ|まだ|変わりません|直りません|だから|結構です|納得|じゃん|ですって|まだ|还是|不行|没用|一样|早就|不要|不用|问的是|不对|没收到|没有收到|不接受|不是(?:查|约|问|这)/u;

/** Words that begin a contradiction, over folded text. */
export const BEGINS_BADLY =
  /^\W*(?:(?:ok(?:ay)?|thanks|thank you|danke|merci|gracias|grazie|obrigad[oa]|bedankt|yes|ja|oui|si|sim)[ ,.]+)?(?:no\b(?! (?:problem|worries|rush))|nope|nah|but|and yet|that's not|not |nein|ne\b|nee\b|aber|doch|non\b|mais (?!je veux bien)|ben |pero|ma |nao|mas |maar|it (?:just )?says|it does ?n|there is no|there's no|nothing|wrong|i don't|i do not|i can't|i cannot|i didn't|i never|you (?:said|told|just)|why|ない|いや|いいえ|えー|でも|しかし|不|没|可是|但)/u;
