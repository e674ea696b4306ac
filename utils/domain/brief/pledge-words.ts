/** How an AI binds itself in one language, read sentence by sentence. */
export interface Pledges {
  /** Words that bind: its own doing, what others will do, what is arranged, what comes at a time named. */
  readonly binds: RegExp;
  /** Words that unbind a whole sentence: requests, offers, rules, conditions on the customer, what is past. */
  readonly never: RegExp;
}

/** Without the flag `u`, which makes a search regardless of case several times slower. */
const pledges = (binds: readonly string[], never: readonly string[]): Pledges => ({
  binds: new RegExp(binds.join('|'), 'i'),
  never: new RegExp(never.join('|'), 'i'),
});

/** Start of a word where letters may carry accents. */
const B = '(?<![\\wÀ-ÿ])';
/** End of such a word. */
const E = '(?![\\wÀ-ÿ])';
const GAP = '[^.?!;]{0,70}?';

const german = pledges(
  [
    `${B}(?:ich|wir) (?!(?:verstehe|verstehen|sehe|sehen|finde|finden|kann|können|könnte|könnten|brauche|brauchen|benötige|benötigen|bin|sind|war|waren|bedaure|bedauern|empfehle|empfehlen|habe?n?|hatte|hatten|muss|müssen|möchte|möchten|darf|dürfen|weiß|wissen|würde|würden|freue|freuen|hoffe|hoffen|entschuldige|bitte|bitten|danke|danken|denke|glaube|sage|bräuchte|rate|raten|hätte|hätten|verfüge|vermute|schlage|soll|sollen|wünsche|wünschen|bieten|biete|akzeptieren|lerne|stehe|nicht|Ihnen|Sie|das|es|dazu|hier|dafür|damit|leider|die|den|der|dir|euch|auch|als|nur|in|zu|und)${E})[a-zäöüß]+`,
    `${B}(?:ich|wir) habe?n? (?!(?:verstanden|leider))${GAP}(?<!(?:ver|nach))(?:storniert|gesperrt|erstattet|gebucht|veranlasst|geleitet|eingetragen|geändert|beantragt|hinterlegt|verlängert|reserviert|gemeldet|eskaliert|informiert|gutgeschrieben|geschickt|ausgelöst|bestellt|beauftragt|gebeten|eröffnet|eingestellt|angelegt|übergeben|umgestellt|umgebucht|angefordert|pausiert|gestoppt|gesendet|verschickt|vermerkt|gesetzt|aktiviert|freigegeben|freigeschaltet)${E}`,
    `${B}(?:das|den|die|dem|der|da|dann|daher|deshalb|gerne|gern|sofort|jetzt|gleich|heute|morgen|euro|€|cola|ihnen|ihr\\w*|diese\\w*)${GAP} (?!(?:sehe|finde|verstehe|brauche|benötige|habe|haben|hatte|möchte|würde|empfehle|kann|können|muss|darf|hätte|bin|sind|sehen))[a-zäöüß]{2,}(?:e|en) (?:ich|wir)${E}`,
    `^\\W*(?:(?:moment|verstanden|alles klar|okay|gut|natürlich|gerne?|einen moment|danke),? ?(?:bitte,? ?)?)?(?:verbinde|leite|prüfe|übergebe|storniere|sperre|schicke|erstatte|ersetze|buche|kläre|melde|hole|veranlasse|eröffne)${E}`,
    `${B}(?:Sie|du|Ihr|ihr) (?:erhalten|bekommen|erhältst|bekommst|hören|werden|wirst)${E}|${B}(?:erhalten|bekommen|erhältst|bekommst|hören|bekommt) (?:Sie|du|jede\\w*|der|die)${E}`,
    `${B}(?:wird|werden)${E}(?! gebeten| benötigt)${GAP}[a-zäöüß]{3,}(?:t|en|n)${E}`,
    `${B}(?:meldet|melden) sich${E}|${B}(?:ruft|rufen|schreibt|übernimmt|übernehmen|kontaktiert|begleitet|holt|liefert|bringt|antwortet|erstattet|ersetzt|springt|kümmert|trägt)${E}`,
    `${B}(?:ist|sind|bleibt|bleiben|geht|gehen|kommt|kommen|endet|startet|beginnt|steht|gilt)${E}${GAP}(?:reserviert|gebucht|gesperrt|storniert|umgestellt|vorgemerkt|unterwegs|verschickt|versandt|beendet|bestätigt|hinterlegt|beauftragt|veranlasst|eingeplant|verlängert|raus|zurück|gespeichert|gutgeschrieben|ausgesetzt|pausiert|gekündigt)`,
    `${B}(?:morgen|übermorgen|heute noch|noch heute|gleich|in kürze|demnächst|umgehend|spätestens|innerhalb|binnen|nächste[nr]? \\w+|bis (?:zum|zu|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|morgen|heute|ende|\\d)|in (?:den nächsten|wenigen|ein paar|\\d+|zwei|drei|fünf|einer|einem)(?: bis \\w+)? (?:\\w*minuten?|\\w*stunden?|\\w*tagen?|wochen?)|ab (?:dem|morgen|sofort|jetzt)|diesmal|weiter(?:en)? abgebucht|nichts (?:mehr )?abgebucht)${E}|(?:neuer )?(?:liefer)?termin:`,
    `${B}am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\\d+\\.)${GAP}(?:kommt|geht|ist|sind|liefer|wird|zwischen|um|da)|(?:kommt|geht|ist|liefern)${GAP}${B}am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)`,
  ],
  [
    `[?]["')\\]]*$|${B}(?:können|könnten|kann|könnte|möchten|möchtest|sollten|müssen|müssten|darf|dürfen) (?:Sie|du|ich|wir|man|ihr|nur)${E}|${B}Sie (?:können|könnten|müssen|sollten|dürfen|finden|benötigen|brauchen|haben|sind)${E}|${B}(?:in der regel|normalerweise|üblicherweise|meistens|meist|leider|grundsätzlich|manchmal|tut mir|entschuldigung|wurde|wurden|wären|würden)${E}`,
    `${B}(?:sobald|wenn|falls) (?:sie|du|ich|wir|es|das|der|die|kein)${E}|^\\W*(?:bitte )?[a-zäöüß]+en Sie${E}|${B}bitte (?:\\S+ ){0,2}[a-zäöüß]+en sie|${B}nur (?:mit|über|gegen|durch)|${B}(?:kostet|kosten|dauert|beträgt|laut|gemäß|seit|empfehle|bedanken|bedanke|gern ein|ganz in ruhe|sehr gerne bin|jederzeit|zahlungseingang|konditionen?|innerhalb von \\d+ tagen zu)${E}|§`,
  ],
);

const french = pledges(
  [
    `${B}(?:je |j')(?:vous |te |t'|l'|le |la |les |lui |en |y |m'|me )*(?!(?:comprends|suis|vois|peux|pourrais|pourrai|n|ne|ai|avais|regrette|souhaite|voudrais|voulais|recommande|conseille|propose|dois|pense|crois|espère|sais|vous|remercie|prie|invite|trouve|note|confirme|entends|aimerais|serais|reste|constate|lis|demande|te)${E})[a-zà-ÿ]{3,}`,
    `${B}(?:j'ai|nous avons|on a|l'ai)${E} (?!(?:besoin|bien (?:noté|reçu|compris)|noté|compris|trouvé|vérifié|vu|lu|reçu|pas|accès|le|la|les|un|une|des|juste|seulement|entendu|deux|trois))${GAP}[a-zà-ÿ]+(?:é|ée|és|ées|is|it|ert|erte|u|us|ue|mis|fait)${E}`,
    `${B}je (?:viens de|vais|note|lance)${E}|${B}nous (?:vous |allons |le |la |les )?(?!(?:ne|n|sommes|avons|pouvons|vous|regrettons|comprenons|acceptons|avions|utilisons)${E})[a-zà-ÿ]+ons${E}`,
    `${B}vous (?:recevrez|serez|aurez|allez (?:recevoir|être)|recevez)${E}|${B}vous (?:sera|seront|rappellera|rappelle|contactera|contacte|rejoint|répond|répondra|écrit|écrira|appelle|appellera|parvient|accueille)${E}`,
    `(?<![\\wÀ-ÿ])(?!(?:extra|sera ?$|fera|devra|faudra|pourra|voudra|suffira))[a-zà-ÿ]{2,}(?:era|eront|ira|iront|tra|dra|dront|vra|vront|ra)${E}(?! nécessaire| possible)`,
    `${B}(?:va|vont) (?:vous |le |la |les |l'|être |se |bientôt )*[a-zà-ÿ]+(?:er|ir|re|oir)${E}|${B}(?:transfert|mise en relation|vérification|annulation|remboursement) (?:en cours|vers|immédiat)|${B}(?:en cours|en route|c'est noté|pris en charge)${E}`,
    `${B}(?:est|sont|reste|restent|prend|part|partent|arrive|arrivent|passe|passent|repart|rejoint|reprend|revient)${E}${GAP}(?:bloqué|annulé|réservé|prévu|confirmé|suspendu|résilié|versé|programmé|enregistré|gratuit|prolongé|fin le|fin au|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sous |d'ici|dans votre|dans (?:l'heure|quelques|les|la|un|une|deux|\\d)|aujourd'hui|ce soir|cet après)`,
    `${B}(?:sous (?:\\d+|deux|trois|cinq|dix|quarante|huit)|d'ici|dans (?:l'heure|la journée|quelques (?:minutes|instants|heures|jours)|les (?:plus brefs|prochaines|\\w+ (?:heures|jours|minutes)))|livraison (?:prévue|demain)|demain (?:matin|soir|avant|après)|aucun prélèvement|plus rien|à notre charge)${E}`,
  ],
  [
    `[?]["')\\]]*$|${B}(?:pouvez|pourriez|souhaitez|voulez|devez|devrez|pourrez|préférez|trouverez)${E}|${B}(?:en général|généralement|habituellement|normalement|d'habitude|malheureusement|désolée?|navrée?|il faut|il faudra|merci de|veuillez|n'est pas (?:possible|remboursable)|ne (?:peux|peut|pouvons|puis))${E}`,
    `${B}(?:dès que|si|lorsque|quand|une fois que) (?:vous|tu|la|le|ce|cela|elle|je)${E}|${B}si vous${E}|^\\W*[a-zà-ÿ]+ez${E}|${B}(?:a|ont) (?:été|bien été)${E}|${B}besoin de${E}|${B}puis-je|${B}(?:coûte|dure|jusqu'à (?:la veille|demain)|c'est-à-dire|serions désolés|doit être|appuie|choisis|échange lui-même|avec un certificat)${E}`,
  ],
);

const spanish = pledges(
  [
    `(?:^|[.,;:]\\s|${B}(?:y|ya|ahora|yo|bien|pero|enseguida|entonces|también) )(?:(?:no )?(?:se|te|le|me|nos|os|lo|la|los|las|les) )*(?!(?:entiendo|lamento|siento|veo|puedo|tengo|necesito|comprendo|recomiendo|agradezco|espero|quiero|pero|como|cuando|puesto|correcto|pedido|perfecto|cierto|claro|bueno|listo|plazo|saldo|caso|momento|luego|sobre|solo|sugiero|disculpo|dispongo|encuentro|creo|hago constar|pasado|soy|estoy|primero|segundo|número|código|texto|correo|precio|este|ese|esto|eso|tipo|todo|nuevo|horario|dispositivo|motivo|teléfono|dato|mismo|abono|reembolso|recibo|envío|estado|comprendo|deseo)${E})[a-záéíóúñ]{2,}(?:o|oy)${E}`,
    `(?:^|[.,;:]\\s|${B}(?:y|ya|le|te|lo|la|los|las|se|que) )(?!(?:porque|qué|café|está|allí|aquí|así|sé|también|después|recibí|encontré|entendí|vi|usé|sí|ahí|allí|mí|qué|cuál)${E})[a-záéíóúñ]{2,}(?:é|í)${E} \\w`,
    `${B}(?:voy|vamos|va|van) a (?!(?:necesitar|tener que|poder|pedir))|${B}(?:estoy|estamos)${GAP}(?:ando|iendo)(?:l[aeo]s?|te|le)?${E}`,
    `${B}(?:he|hemos|han|ha) (?!(?:recibido|visto|encontrado|revisado|entendido|leído|sido|tenido|comprobado|podido))[a-záéíóúñ]+(?:ado|ido|ierto|echo|uesto|uelto|rito)${E}`,
    `${B}(?!(?:podrá|podrán|deberá|deberás|deberán|tendrá|tendrás|necesitará|encontrará|verá|será necesario|está|quizá|ojalá|además|atrás|jamás|detrás)${E})[a-záéíóúñ]+(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|aremos|eremos|iremos|aré|eré|iré|rás)${E}`,
    `${B}(?:devolvemos|abonamos|pagamos|enviamos|llamamos|avisamos|mandamos|reembolsamos|reponemos|asumimos|escribimos|mantenemos|contactamos|entregamos|revisamos|cancelamos)${E}|${B}nos hacemos cargo|${B}(?:recibirás|recibirá|llegará|llegarán)${E}|${B}le (?:llega|llegan|llamen|avisen|contesta|atiende|escribe|llama)`,
    `${B}(?:queda|quedan|quedó|está|están|sale|salen|llega|llegan|termina|empieza|vuelve|sigue|se|va|viene|pasa|irá)${E}${GAP}(?:bloquead|cancelad|reservad|registrad|anulad|confirmad|congelad|pendiente de|en camino|mañana|hoy mismo|esta (?:tarde|noche)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\d)|en (?:\\d|dos|tres|cinco|breve|unos|un (?:momento|par))|reactiva|descuenta|acredita|une (?:ahora|ya)|reembols|devuelv|abon|como saldo|programad|activad|prorrogad|congelad|pausad)`,
    `^\\W*(?:anotad|reservad|cancelad|confirmad|enviad|bloquead|registrad|hecho|transfiriendo|pasando|conectando)\\w*(?:[:,]| [a-z])|${B}entrega estimada|${B}(?:sin costo|sin coste|antes de(?:l)? (?:las|\\d|viernes|lunes|mañana)|en (?:un plazo|las próximas|los próximos|un máximo|breve|unos minutos|cuanto)|dentro de|máximo \\d|mañana (?:de|por|a|antes))${E}`,
  ],
  [
    `[?]["')\\]]*$|${B}(?:puede|puedes|podrías?|podés|pueden|quiere|quieres|desea|deseas|debe|debes|deberá|tiene que|tienes que|tenés que|tendrá que|encontrará|necesita|necesito|necesitamos|gustaría|prefiere)${E}|${B}(?:por lo general|normalmente|suele|suelen|generalmente|habitualmente|lamentablemente|desafortunadamente|siento|lamento|disculpe|no (?:puedo|podemos|es posible|tengo|dispongo|tenemos|se puede))${E}`,
    `${B}(?:en cuanto|una vez que|cuando|si) (?:me|nos|usted|tú|lo|la|el|quiere|no|tiene|recib|le|llegue|ya)|^\\W*para (?:poder|\\w+r)${E}|^\\W*(?:por favor,? )?(?:reinicie|reinicia|intente|intenta|verifique|revise|revisa|abra|vaya|pulse|toque|entre|vuelve a|pruebe|prueba|ingrese|espere|escriba|elija)${E}|${B}(?:fue|fueron|se (?:entregó|cobró|realizó))${E}|${B}(?:cuesta|tarda|dura|debía|se cerró|gracias por|te pido|le pido|horario|bienvenido|corresponde)${E}`,
  ],
);

const italian = pledges(
  [
    `(?:^|[.,;:]\\s|${B}(?:e|ed|ora|adesso|subito|io|poi|intanto|quindi) )(?:(?:non )?(?:la|le|lo|li|ti|vi|gli|mi|ci|glielo|gliela|te lo) )*(?!(?:capisco|vedo|posso|devo|chiedo scusa|sono|trovo|consiglio|ringrazio|comprendo|spero|suggerisco|ho|mi dispiace|quello|questo|certo|perfetto|ecco|credo|so|secondo|momento|sconto|codice|ordine|numero|possiamo|buongiorno|prendo atto|leggo|noto|importo|rimborso|pacco|indirizzo|stato|dopo|tutto|caso|prego|capito|chiaro|fatto|solo|voglio|vorrei|uso|fuori|sopra|sotto|primo|ultimo|grazio|temo|ciao|benvenut\\w*|esatto|lusingato|aspetto|sappiamo|finora|resto|due|uno|lo stesso|stesso|giorno|o|richiesto|stato|scuso|penso|verifico volentieri|riconosco|dispiaccio|anno|mezzo|quanto|tanto|quando|avviso|massimo|minimo|costo|conto|prezzo|treno|euro|biglietto|modo|tempo|anticipo|nostro|vostro|suo|mio|tuo|entro|almeno|meno|sempre|ogni|durante)${E})[a-zàèéìòù]{2,}o${E}(?=[ ,].{3,})`,
    `${B}(?:ho|abbiamo|hanno) (?:già |appena |subito |anche |ora |di nuovo |bene )*(?!(?:capito|visto|trovato|ricevuto|letto|verificato|controllato|compreso|avuto|potuto|bisogno|solo|accesso))[a-zàèéìòù]+(?:ato|ata|ati|ate|uto|uta|uti|ito|ita|iti|sto|sta|erto|erta|sso|ssa|tto|tta|eso|iuso)${E}`,
    `${B}(?:sto|stiamo)${GAP}(?:ando|endo)(?:la|lo|le|ti)?${E}|^\\W*(?:trasferimento|controllo|verifico|passo|blocco|annullo|apro|inoltro)${E}`,
    `${B}(?!(?:potrà|dovrà|troverà|avrà bisogno|servirà|basterà|sarà necessario|bisognerà|città|qualità|già|metà|attività|modalità|possibilità|identità|là|libertà|novità|quantità|realtà|società|unità|velocità|validità|disponibilità)${E})[a-zàèéìòù]+(?:rà|ranno|remo|rò|rai)${E}`,
    `${B}(?:rimborsiamo|paghiamo|inviamo|richiamiamo|spediamo|avvisiamo|accreditiamo|contattiamo|scriviamo|mandiamo|sostituiamo|garantiamo|teniamo)${E}|${B}(?:la|le|ti|vi) (?:raggiunge|richiama|chiama|scrive|contatta|arriva|risponde|segue|ricontatta)${E}|${B}ricev(?:e|i|ete)${E}|${B}(?:che|la) (?:la |ti )?richiamino`,
    `${B}(?:è|sono|resta|restano|viene|verrà|parte|arriva|si|passa|scade|torna|entra|riprende|inizia)${E}${GAP}(?:annullat|bloccat|prenotat|spostat|confermat|registrat|sospes|attiv[oaie]|in arrivo|domani|oggi stesso|stasera|giovedì|venerdì|sabato|domenica|lunedì|martedì|mercoledì|entro|tra (?:poco|\\d|un|due|pochi)|chiude il|rinnov|accreditat|rimborsat|riattiv|programmat|pronta)`,
    `^\\W*(?:prenotat|spostat|annullat|confermat|registrat|inviat|bloccat|aggiunt|rimborsat|emess|attivat)[oaie]${E}|${B}(?:entro (?:il|la|le|un|oggi|domani|\\d|cinque|tre|due|venerdì|pochi|48|24)|tra (?:poco|pochi|\\d|un'ora)|a breve|nelle prossime|nei prossimi|domani (?:mattina|sera|alle)|nella prossima (?:bolletta|fattura)|la prima il|stornat)`,
  ],
  [
    `[?]["')\\]]*$|${B}(?:può|puoi|potrebbe|potete|vuole|vuoi|desidera|preferisce|deve|devi|dovrà|troverà|serve|servono|occorre|bisogna|gradisce)${E}|${B}(?:di solito|in genere|normalmente|generalmente|purtroppo|mi dispiace|scusi|non (?:posso|possiamo|è possibile|ho|abbiamo|si può)|ho bisogno)${E}`,
    `${B}(?:appena|quando|se|una volta che) (?:lei|mi|ci|vuole|la|il|non|ricev|avr|preferisce)${E}|^\\W*(?:per favore,? )?(?:riavvii|spenga|apra|prema|provi|controlli|verifichi|vada|tocchi|inserisca|attenda|prova|apri|vai)${E}|${B}(?:è stat[oa]|sono stat[ie]) (?:consegnat|addebitat|effettuat)|${B}(?:costa|richiede|dura|proviamo|vediamo|benvenut[oa]|sono \\w+ di|va chiesta|scadenza|in qualsiasi momento|invitiamo|risultano|finora|resto a disposizione|fino alle|esatto|si è spostato|potrà)${E}`,
  ],
);

const portuguese = pledges(
  [
    `${B}(?:vou|vamos|irei|iremos) (?!(?:precisar|ter que|poder|pedir que você))|${B}(?:estou|estamos|já estou) (?:\\w+ )?[a-zà-ÿ]+(?:ando|endo|indo)(?:-?[ao]s?)?${E}|^\\W*(?:transferindo|encaminhando|verificando|passando|conectando)${E}`,
    `(?:^|[.,;:]\\s|${B}(?:e|já|eu|agora|também) )(?:(?:lhe|te|o|a|já) )*(?!(?:recebi|vi|entendi|encontrei|verifiquei|sei|aqui|ali|assim|li|também|localizei|consegui|daqui|compreendi|percebi|achei|sei|lei|rei|quarteirei|vi|fui|se|si|aí|vi|dali)${E})[a-zà-ÿ]{2,}(?:ei|di|ri|iz|ti|i)${E}`,
    `(?:^|[.,;:]\\s|${B}(?:e|já|eu|agora) )(?:(?:lhe|te|o|a) )*(?!(?:entendo|lamento|sinto|vejo|posso|tenho|preciso|compreendo|recomendo|agradeço|espero|quero|como|quando|peço desculpa|peço desculpas|pedido|certo|perfeito|claro|prazo|caso|sou|estou|sugiro|consigo|acredito|percebo|digo|vou|mesmo|isso|todo|novo|valor|reembolso|estorno|frete|pacote|contrato|cartão|código|o|a|do|no|ao|primeiro|só|protocolo|exato|registado|registrado|obrigado|incluído|digito|período|anotado|correto|combinado|seguro|benefício|serviço|produto|motivo|número|tempo|acesso|custo|preço|prêmio|pelo|para|caso|aviso|cancelamento|gratuito|passado|ano|banco|outro|texto|agradeço|entrego|quanto|tanto|logo|cedo|mínimo|máximo|total|novo|acho|anexo|prezo|reconheço|retorno|correio|mesmo)${E})[a-zà-ÿ]{3,}o${E}(?=[ ,-].{3,})(?:-lh?[aeo]s?)?`,
    `${B}(?!(?:poderá|deverá|terá que|precisará|está|será necessário|encontrará|haverá|já|lá|verá)${E})[a-zà-ÿ]+(?:rá|rão|remos|rei|rás)${E}|${B}(?:vai|vão) (?!(?:precisar|ter|poder|encontrar|ver))[a-zà-ÿ]+`,
    `${B}(?:estornamos|devolvemos|pagamos|enviamos|ligamos|avisamos|mandamos|reembolsamos|repomos|garantimos|mantemos|escrevemos|entregamos|assumimos)${E}|${B}(?:escreve|liga|contacta|responde|chega|segue|retorna)(?:-lhe|-te| para você| no seu| por| em| até| amanhã| hoje)`,
    `${B}(?:fica|ficou|ficam|está|estão|sai|saem|cai|caem|chega|chegam|termina|começa|volta|é|foi|entra|segue|passa|vence)${E}${GAP}(?:bloquead|cancelad|reservad|registrad|confirmad|agendad|solicitad|a caminho|em andamento|amanhã|hoje|esta (?:tarde|noite)|na (?:segunda|terça|quarta|quinta|sexta|sua conta)|no (?:sábado|domingo|seu)|em (?:até|\\d|dois|três|cinco|instantes|breve|\\d+ de)|assim que os|por nossa conta|por volta|pausad|com consumos reais)`,
    `^\\W*(?:anotad|reservad|cancelad|confirmad|enviad|bloquead|registrad|emitid|agendad|etiqueta gerada|cama extra confirmada)\\w*|${B}(?:confirmad|garantid|gerad|enviad)[oa]s? (?:na|nas|no|nos|e|para)${E}|${B}(?:até (?:sexta|segunda|amanhã|o dia|\\d)|em até|dentro de|nas próximas|nos próximos|em (?:instantes|breve|seguida)|em (?:\\d+|dois|três|cinco) (?:dias|horas|minutos)|nada mais será|resposta até)${E}`,
  ],
  [
    `[?]["')\\]]*$|${B}(?:pode|podes|podem|poderia|quer|deseja|prefere|gostaria|deve|tem que|tem de|precisa|precisa de|preciso|precisamos|encontra|terá que)${E}|${B}(?:geralmente|normalmente|costuma|costumam|em geral|infelizmente|lamento|sinto muito|desculpe|não (?:posso|podemos|é possível|tenho|temos|consigo|dá))${E}`,
    `${B}(?:assim que|quando|se|caso) (?:você|o senhor|a senhora|me|nos|quiser|não|receber|ele|ela|enviar)${E}|^\\W*(?:por favor,? )?(?:reinicie|tente|verifique|abra|toque|acesse|aguarde|digite|escolha|desligue|confira)${E}|${B}(?:foi|foram) (?:entregue|cobrad|realizad)|${B}(?:custa|demora|leva|digite|período mínimo|penalização|é calculad|relatório|o aviso foi|outro banco|fica feliz|fico feliz|se preferir|coloque|resolver|mais próximo|venho|qualquer agência)${E}`,
  ],
);

const dutch = pledges(
  [
    `${B}(?:ik|we|wij) (?!(?:begrijp|begrijpen|zie|zien|kan|kunnen|vind|heb|hebben|ben|zijn|was|snap|raad|adviseer|moet|moeten|wil|zou|zouden|hoop|hopen|denk|weet|mag|bedank|lees|had|nodig|bied|niet|u|het|dat|dit|daar|er|je|de|hier)${E})[a-zà-ÿ]+`,
    `${B}(?:ik|we|wij) (?:heb|hebben) (?!(?:begrepen|gezien|gevonden|nodig|geen))${GAP}(?:ge[a-z]+(?:d|t|en)|[a-z]+ge[a-z]+(?:d|t|en)|ver[a-z]+(?:d|t|en)|be[a-z]+d)${E}`,
    `${B}(?!(?:zie|begrijp|kan|heb|ben|vind|moet|wil|mag|zou))[a-zà-ÿ]{2,} (?:ik|we|wij)${E}(?! (?:helpen|u helpen|je helpen))`,
    `^\\W*(?:momentje,? |prima,? |oké,? )?(?:verbind|zoek|stuur|zet|annuleer|controleer ik|regel)${E}`,
    `${B}(?:u|je|jij) (?:ontvangt|krijgt|hoort|wordt)${E}|${B}(?:ontvangt|krijgt|hoort|krijg|ontvang|hoor) (?:u|je)${E}`,
    `${B}(?:zal|zullen|gaat|gaan)${E} (?!(?:om|over))[^.?!;]*`,
    `${B}wordt?e?n?${E}${GAP}(?:ge[a-z]+(?:d|t|en)|[a-z]+ge[a-z]+(?:d|t|en)|ver[a-z]+|door[a-z]+|afgeschreven|terug[a-z]+|bezorgd)${E}`,
    `${B}(?:neemt|belt|schrijft|reageert|komt|staat|staan|springt|wacht|stopt|ligt|blijft|vertrekt|begeleidt|pakt|rijdt|gaan?t?)${E}${GAP}(?:contact|u|je|vandaag|morgen|binnen|op uw|op je|langs|over|terug|uit|bij|tot|vanaf|klaar|op de post|genoteerd|gepauzeerd|mee|af)${E}`,
    `${B}(?:is|zijn|staat|staan)${E}${GAP}(?:geblokkeerd|gereserveerd|geboekt|geannuleerd|bevestigd|ingepland|onderweg|aangevraagd|gepauzeerd|genoteerd|verlengd|uit(?: en)?|voor onze rekening|doorgegeven|stopgezet|aangemeld)${E}|^\\W*(?:geboekt|genoteerd|bevestigd|staat genoteerd|verstuurd)${E}`,
    `${B}(?:morgen|binnen (?:\\d|een|twee|vijf|enkele)|uiterlijk|zo meteen|dadelijk|straks|vóór|voor \\d+[:.]\\d\\d|komende \\w+|volgende \\w+|over (?:\\d+|een paar|enkele) (?:minuten|uur|dagen))${E}|${B}voor onze rekening|${B}automatisch`,
  ],
  [
    `[?]["')\\]]*$|${B}(?:kunt|kan|kun|wilt|wil|moet|moeten|mag|zou) (?:u|je|ik|men)${E}|${B}(?:u|je) (?:kunt|kan|moet|mag|vindt|hoeft|heeft)${E}|${B}(?:meestal|doorgaans|normaal|gewoonlijk|over het algemeen|helaas|sorry|jammer|vervelend|werd|werden|nodig)${E}`,
    `${B}(?:zodra|als|wanneer|indien) (?:u|je|ik|we|het|de|dat)${E}|^\\W*(?:dan )?(?:herstart|controleer|probeer|klik|open|druk|trek|ga naar|vul|kies|wacht)${E}|${B}(?:kost|duurt|volgens|artikel|moest|moesten|even proberen|vraag je|wacht een|dan kijk)${E}|is [^.?!;]*bezorgd`,
  ],
);

const japanese = pledges(
  [
    '(?:つなぎ|繋ぎ|引き継|電話|連絡|送り|お送|返金|手配|停止|変更|対応|伺い|伺わ|発送|届け|届き|予約|取り消し|お調べ|転送|共有|増員|止め|調査|負担|報告|解約|入れ|入り|終了|反映|承り|交換|再送|補填|付与|延長|確保|登録|送信|出荷|戻り|もらえ|召集|依頼|申し送|折り返|案内|優先|起票|処理|免除|お持ち|参り|確認)[^。？！\\n]{0,24}?(?:ます|ました|ません|いたします|致します|しております|ております)(?!か|が、|ので)',
    '(?:少々お待ちください)[、。][^。]{2,}ます',
  ],
  [
    '[?？か][。]?$|ですか|ますか|でしょうか|ましょうか|ください[。]?$|できません|いただけます|いただけません|からできます|通常|場合は|たら、|ましたら|れば|申し訳|ありがとう|必要です|済みです|できかね|確認(?:いた)?しました|確認が取れ|確認できません|できます|となります|(?:より|から)(?:変更|操作)|は調査チームのみ|順番に|はい、|マイページから|^確認します|恐れ入ります|頂戴|発生いたします|問題ございません',
  ],
);

const chinese = pledges(
  [
    '(?:为您|给您|帮您|替您|已|会|将|我们会|马上|立即|现在|我去|我把|这就|正在|稍后|尽快|自动|将于|把)[^。？！，\\n]{0,16}?(?:转接|转|退|联系|回复|处理|登记|发送|发到|发|寄|安排|取消|冻结|升级|预约|回电|打电话|来电|反馈|提交|催|补发|到账|赔付|预留|核实|查询|接入|接进|收到|关闭|停掉|停|止付|释放|改为|判定|答复|上门|跟进|记录|申请|优惠|延长|恢复|送达|匹配|备注|加急|通知|派|开具|锁定|保留)',
    '(?:专员|师傅|同事|客服|工作人员|经理|医生|快递员|骑手|主管|团队)[^。？！\\n]{0,16}?(?:会|将|马上|上门|接入|联系|发|回|到|判定)',
    '(?:退款|费用|款项|差额|金额|运费|新卡|短信|快递|包裹|合同|元)[^。？！\\n]{0,16}?(?:到账|退回|承担|寄出|发出|发到|终止|不再|免收|送达)',
    '(?:工作日|小时|分钟|天)(?:之?内)|约好了|明天[^。？！]{0,8}(?:发|寄|到|送|上门)|今天[^。？！]{0,16}上门',
  ],
  [
    '[?？吗呢][。]?$|(?:^|[，。])请(?!稍等|放心|您稍等|您放心)|您可以|需要您|需要我|能否|是否|一般|通常|如果|若您|不支持|无法|看不到|抱歉[^，。]*$|已于[^。]*(?:签收|送达)|后，我(?:就)?可以|后我|(?:发来|提供|确认)[^。]{0,8}后|建议|可以为您|即可。?$|免费存放',
  ],
);

export const PLEDGES: Readonly<Record<string, Pledges>> = {
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  ja: japanese,
  zh: chinese,
};
