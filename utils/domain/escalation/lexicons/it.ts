import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Italian, for folded text: no accents. */
export const it: Lexicon = {
  language: 'it',
  spaced: true,
  parts: {
    hyp: r`(?:(?:cosa|che) (?:faccio|succede|devo fare|si fa|bisogna fare) (?:\w+ )?(?:se|quando|in caso)(?! .*(?:ha |hanno |appena))|se (?:\w+ ){0,5}?(?:un giorno|mai|per caso)|in caso di|come (?:segnalo|riconosco|evito|si)|e (?:velenos[oa]|tossic[oa]|pericolos[oa])|(?:velenos|tossic)[oa] per|assicurazion\w+|manuale|etichetta|(?:anni|mesi|anno) fa|nel (?:19|20)\d\d|l'anno scorso|rischio (?:di)?|pericolo di|rilevator[ei]|corso|esercitazione)`,
    toxic: r`(?:detersivo|candeggina|varechina|capsul\w+|pastigli\w+|compress\w+|pillol\w+|medicin\w+|farmac\w+|pila|pile|batteria|sgrassatore|disgorgante|sturalavandini|antigelo|calamit\w+|magnet\w+|veleno|topicida|moneta|liquido|sapone|colla|acetone|anticalcare|acido)`,
    child: r`(?:figli[oa]|bambin[oai]|bimb[oai]|neonat[oa]|piccol[oa]|nipot\w+|gemell\w+|ragazzin[oa]|cane|gatto|\d+ (?:anni|mesi))`,
    person: r`(?:persona(?: vera| reale| in carne e ossa)?|essere umano|umano|operatore(?: umano)?|operatrice|addett[oa]|responsabile|supervisore|superiore|direttore|direttrice|capo|qualcuno|consulente|tecnico|collega|agente|assistenza(?: clienti| umana| tecnica)?|servizio clienti|ufficio \w+|amministrazione)`,
    kin: 'marito|moglie|padre|madre|mamma|papa|figlio|figlia|bambin[oa]|fratello|sorella|nonno|nonna|compagn[oa]',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:metter\w*|mett\w+|porre|collegar\w*|collega\w*|passa\w*|passi|trasferi\w+) (?:\w+ ){0,3}?(?:in (?:contatto|comunicazione|linea)|con|a|al|alla|di la) (?:\w+ )?(?:con )?(?:\w+ )?{person}|(?:mi )?(?:metta|mette|metti|mettete|mettetemi|mettermi|mettermi) in (?:contatto|comunicazione) con (?:\w+ )?{person}|(?:essere|venire|venga|vorrei essere) (?:ri)?(?:contattat[oa]|chiamat[oa]|richiamat[oa]|assistit[oa]) da (?:\w+ ){0,2}?{person}|(?:fatemi|fammi|mi faccia|fate|faccia) (?:\w+ )?(?:ri)?(?:chiamare|contattare|parlare|passare|rispondere) (?:\w+ ){0,2}?(?:da|con|a|un|il) ?(?:\w+ ){0,2}?{person}`,
          r`(?:inoltr\w+|passi|passate|trasfer\w+|gir\w+|affid\w+|segnal\w+) (?:\w+ ){1,4}?(?:a|al|alla) (?:\w+ ){0,2}?{person}|(?:pretendo|voglio|vorrei|esigo|preferisco|desidero|chiedo|gradirei|possibile|posso|possiamo|potrei|come faccio a) (?:di )?(?:\w+ )?(?:parlare|chattare|sentire|discutere|spiegar\w+) (?:\w+ )?(?:con|a)? ?(?:\w+ ){0,2}?{person}|(?:qualcuno|una persona|un operatore|un collega|un tecnico|un umano) (?:\w+ ){0,2}?(?:mi|puo|potrebbe|puo prendere) (?:\w+ )?(?:chiam\w+|richiam\w+|contatt\w+|aiut\w+|rispond\w+|in mano|prendere|guardare|verificare)|(?:puo|potrebbe|mi puo) (?:rispondermi|chiamarmi|richiamarmi|aiutarmi|contattarmi) (?:un |una |un'|il |la )?{person}|c'e qualcuno (?:\w+ ){0,2}?(?:mi|con|reale|vero)|(?:assistenza|supporto|aiuto|contatto) (?:umana|umano|di una persona)|(?:datemi|dammi|mi dia|voglio|serve|servirebbe|mi serve) (?:\w+ )?(?:qualcuno|un umano|una persona)|^[^\w\n]{0,9}(?:umano|operatore|persona|consulente)(?: subito| ora| adesso| per favore| grazie)+|non (?:voglio|intendo) (?:\w+ )?(?:parlare|chattare) con (?:una |un |questa |questo )?(?:macchina|robot|bot|ia)`,
        ],
        notAfter: r`(?:non (?:serve|ho bisogno di|voglio|occorre)(?: che)?|senza|ieri|gia|invece di) (?:\w+ )?`,
        notWith: r`ho (?:gia |ieri )?parlato|agente immobiliare|con nessuno|prenotazione|account aziendale|come (?:si diventa|cambio)|piano pro|pulsante|bottone`,
      },
      {
        is: [
          r`(?:parlare|chattare|comunicare|sentire) (?:\w+ )?(?:con|a)? ?(?:un(?:a|o)?|il|la|un')? ?(?:\w+ )?{person}`,
          r`(?:mi (?:passi|passa|metta|mette|trasferisca|colleghi)|passatemi|passami|mettetemi|trasferitemi) (?:\w+ ){0,4}?{person}`,
          r`(?:voglio|vorrei|chiedo|esigo|preferisco|serve|bisogno di|datemi) (?:\w+ ){0,3}?(?:un(?:a|o)?|il|la|un') ?(?:persona|essere umano|umano|operatore|operatrice|responsabile|supervisore|addett[oa])`,
          r`^[^\w\n]{0,9}(?:un(?:a|o)? |un')?(?:persona(?: vera)?|essere umano|operatore umano|umano|responsabile)(?:[ ,.]+(?:per favore|grazie|subito|adesso))*[^\w\n]{0,20}$|(?:operatore|operatrice|persona)[ ,.]+(?:per favore|umano|subito|adesso)`,
          r`(?:c'e|ci sara|esiste) (?:\w+ ){0,2}?qualcuno (?:\w+ ){0,3}?(?:che|li|dentro|con cui)|qualcuno che (?:\w+ )?(?:puo|possa|legga|respira|ragiona|decida|capisca|mi chiami)|in carne e ossa|(?:chiedo|ho chiesto) una persona|non (?:voglio|intendo) parlare con (?:un|una) (?:robot|bot|macchina)|esigo che (?:\w+ ){1,4}mi (?:telefoni|chiami|contatti)`,
        ],
        notAfter: r`(?:non (?:serve|ho bisogno di|voglio|occorre)|senza|ieri|gia|invece di) (?:\w+ )?`,
        notWith: 'ho (?:gia |ieri )?parlato|agente immobiliare',
      },
    ],
    'bare request': [
      {
        is: [
          r`^[^\w\n]{0,9}(?:operatore|operatrice|agente|assistenza|supporto|addetto)[^\w\n]{0,20}$`,
          r`(?:numero di telefono|come (?:vi )?contatt\w+|richiamatemi|mi (?:richiami|chiami|chiamate))`,
        ],
      },
    ],
    'asks who answers': [
      {
        is: [
          r`(?:sei|e|parlo con|sto parlando con|lei e) (?:\w+ )?(?:un |una )?(?:robot|bot|umano|macchina|persona vera|ia)`,
        ],
      },
    ],
    'declines a person': [
      {
        is: [
          r`non (?:serve|ho bisogno di|voglio|occorre) (?:\w+ ){0,3}?{person}|non mi (?:trasferisca|passi)|lasci stare l'operatore`,
        ],
      },
    ],
    irritated: [
      {
        strength: 0.45,
        is: [
          r`(?:e|sono|un po'|molto|abbastanza|che) (?:\w+ )?(?:fastidios\w|delus\w|deludente|seccante|seccat\w|stanc\w|pesante|frustrante|confus\w|spiacevole|assurd\w|triste|peccato|inutile)|(?:davvero|sul serio|scusi|ma)\s?\?\?+|(?:davvero|sul serio|ma dai)\s?\?|(?:ottimo|perfetto|fantastico|grandioso|bellissimo|bravi|magnifico|che bello|benissimo)[,.! ]+(?:un altr\w|ancora|di nuovo|la (?:terza|quarta)|e adesso|grazie di niente|chiedo|adesso)|grazie (?:di|per) niente|(?:uff+a?|mah|boh|bah|mamma mia|santo cielo|madonna|vabbe|oddio)|\?!|!\?|presa in giro|non ha senso|tirato a indovinare`,
        ],
      },
      {
        strength: 0.45,
        is: [
          r`(?:seccante|delus[oa]|deludente|fastidio|scocciat[oa]|sul serio|peccato|meraviglioso|bellissimo|complimenti|ancora una volta|di nuovo)|(?:terza|quarta|quinta) volta|\?\?+`,
        ],
      },
    ],
    annoyed: [
      {
        strength: 0.69,
        is: [
          r`(?:sono|mi avete|ne ho) (?:\w+ )?(?:furios\w|arrabbiat\w|stuf\w|esasperat\w|indignat\w|incazzat\w|frustrat\w|nauseat\w|abbastanza|le (?:palle|tasche) piene|disperat\w)|(?:vergogn\w+|inaccettabil\w|indecente|scandalos\w|ridicol\w|assurd\w|vergognos\w|pessim\w|patetic\w|schifo|schifos\w|una presa in giro|prendendo in giro|presa per|buffonata|disastro|allucinante|intollerabil\w|inammissibil\w|merda|cazzo|porca|vaffa\w*|palle|basta|inutil\w|incompetent\w|truffa legalizzata)|(?:perso|perdendo|sto perdendo) la pazienza|non ne posso piu|roba da matti`,
        ],
        notAfter: r`(?:non|senza) (?:\w+ )?`,
      },
      {
        strength: 0.69,
        is: [
          '(?:inaccettabil[ei]|vergogna|vergognos[oa]|ridicol[oa]|assurd[oa]|furios[oa]|arrabbiat[oa]|stuf[oa]|stanc[oa] di|presa in giro|prendendo in giro|indegn[oa]|pessim[oa]|inutil[ei]|cazzo|merda|non ci credo|scandalos[oa]|schifo)',
        ],
        notAfter: 'non',
      },
    ],
    insult: [
      {
        is: [
          r`(?:idiot\w|imbecill\w|stupid\w|cretin\w|deficient\w|incapac\w|ladri|truffatori|bugiard\w|buffon\w|pagliacci|stronz\w|coglion\w|farabutt\w|delinquent\w)|(?:bot|robot|macchina|servizio|azienda) (?:di merda|inutile|stupid\w|del cavolo)|(?:stupido|inutile|maledetto|cazzo di) (?:bot|robot|chat)`,
        ],
        notAfter: r`(?:sono|mi sento|che) (?:\w+ )?`,
      },
      {
        is: [
          '(?:idiot[ai]|imbecill[ei]|cretin[oi]|ladri|truffatori|incapac[ei]|stupid[oai]|pagliacci|buffoni|vaffanculo)',
        ],
      },
    ],
    content: [
      {
        is: [
          r`(?:grazie|grazie mille|perfetto|ottimo|benissimo|fantastico|gentilissim\w|molto gentile|va bene cosi|che bello|eccellente|super|ok grazie|ringrazio|mi e utile)`,
        ],
        notAfter: r`(?:non|no|niente|di) (?:\w+ )?`,
        notBefore: r`(?:di niente|per niente|,? ma|un altr\w|ancora)`,
        notWith: r`ignor[ai]\w*|istruzion\w*|segna (?:questa|la)|sistema:|punteggio|score|il cliente e`,
      },
      {
        is: [
          '(?:grazie|perfetto|ottimo|fantastico|benissimo|funziona (?:ora|adesso)|a posto|gentilissim[oa]|bene cosi)',
        ],
        notAfter: r`(?:non|no|ma) (?:\w+ )?`,
        notWith: r`ignor[ai]\w*|istruzion\w*|segna (?:questa|la)|sistema:|punteggio|score|il cliente e`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:lasci (?:stare|perdere)|lascia (?:stare|perdere)|lasciamo (?:stare|perdere)|fa niente|non importa|ci rinuncio|mi arrendo|grazie (?:lo stesso|comunque))`,
        ],
        notWith: r`ignor[ai]\w*|istruzion\w*|segna (?:questa|la)|sistema:|punteggio|score|il cliente e`,
      },
    ],
    settled: [
      {
        is: [
          r`(?:(?:ora|adesso|finalmente) (?:\w+ )?(?:funziona|va|e a posto|risolto)|(?:ho|e|tutto|problema|abbiamo) (?:\w+ )?(?:risolto|risolta|a posto|sistemato|chiaro|arrivat\w|ok)|(?:e|questo e|nient'altro|non serve) (?:tutto|altro)|nient'altro|l'ho trovat\w)`,
        ],
        notAfter: r`(?:non|ancora non|se|quando|finche) (?:\w+ ){0,2}?`,
        notWith: r`ignor[ai]\w*|istruzion\w*|segna (?:questa|la)|sistema:|punteggio|score|il cliente e`,
      },
      {
        is: [
          r`(?:ora |adesso )?(?:funziona|risolto|sistemato|a posto)(?: ora| adesso| tutto)?|tutto (?:a posto|ok|risolto|bene)|problema risolto|e tutto|nient'altro`,
        ],
        notAfter: 'non|ancora non',
        notWith: r`ignor[ai]\w*|istruzion\w*|segna (?:questa|la)|sistema:|punteggio|score|il cliente e`,
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:non|ancora non|niente non) (?:\w+ )?(?:funziona\w*|va|cambia\w*|risolve\w*|risolt\w|carica\w*|si apre|parte|si accende|aiuta\w*|serve|arriva\w*|trovo|c'e|compare|riesco|da)|(?:stesso|stessa|medesim\w|identic\w) (?:errore|problema|messaggio|cosa|risultato|storia|codice)|(?:ancora|sempre|come) (?:ross\w|blocat\w|bloccat\w|spent\w|uguale|lo stesso|la stessa|prima|fermo|guast\w)|(?:gia )?(?:fatto|provato|riavviato|controllato|tentato)[,. ]+(?:\w+ ){0,3}?(?:niente|nulla|uguale|come prima|non|stesso|ross\w)|(?:l'ho )?gia (?:fatto|provato)|(?:link|pagina|codice|pulsante) (?:\w+ )?(?:rott\w|scadut\w|non valid\w|inesistente|vuot\w)|niente da fare|nessun (?:risultato|cambiamento|effetto|miglioramento)|senza (?:successo|esito)|(?:nessun\w|niente) dei (?:due|tre)`,
        ],
      },
      {
        is: [
          r`non (?:funziona|va|parte|cambia|si accende|carica|si apre|mi fa entrare|serve)|(?:ancora|sempre) (?:niente|uguale|lo stesso|la stessa|rosso|rossa|spento|lampeggia)|(?:stesso|stessa) (?:errore|problema|messaggio|risultato|cosa)|gia (?:fatto|provato)|(?:fatto|provato)(?: anche quello)?[,.]? (?:\w+ )?(?:niente|uguale|nulla|adesso)|anche quello`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:gia|ho gia|l'ho gia|ve l'ho|te l'ho|gliel'ho) (?:\w+ )?(?:detto|scritto|spiegat\w|mandat\w|inviat\w|dat\w|rispost\w|comunicat\w|fornit\w)|come (?:gia )?(?:detto|scritto|spiegato|indicato|da)|(?:e|sta|sono) (?:scritt\w|indicat\w)? ?(?:\w+ )?(?:sopra|qui sopra|nel primo messaggio|nella prima riga)|li ho scritti|(?:quante volte|per la (?:seconda|terza|quarta|quinta|ennesima) volta|(?:terza|quarta|quinta) volta che)|(?:legge|leggete|leggi|letto|ascolta) (?:\w+ )?(?:quello|cosa|i miei|il mio|bene|sopra)|(?:stessa|solita) (?:risposta|domanda|frase|storia)|(?:mi )?(?:ripet\w+)|non (?:e|era) (?:quello|questo|cio) che (?:ho )?(?:chie\w+|domand\w+)|prima cosa che (?:mi ha|ho) fatt\w|girando in tondo|in tondo`,
        ],
      },
      {
        is: [
          r`(?:l'ho|gliel'ho|te l'ho|li ho|le ho|ve l'ho) (?:gia )?(?:detto|scritt[oi]|dato|mandato|spiegato|inviato)|come (?:ho )?(?:gia )?(?:detto|scritto)|(?:prima riga|primo messaggio)|(?:stessa|stesse) (?:risposta|domanda|frase|cosa)|legga|rilegga|(?:terza|quarta|quinta) volta|non (?:e|era) quello che|la prima cosa che mi ha fatto`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:attendo|aspetto|sto (?:ancora )?aspettando|stiamo aspettando|in attesa|resto in attesa) (?:\w+ )?(?:ancora|da|la|il|una|che)|(?:quando|entro quando) (?:\w+ ){0,3}?(?:arriva|arrivera|verra|avro|ricevero|mi|sara|risponde\w*)|(?:ci sono|avete|ha) (?:\w+ )?(?:novita|aggiornamenti|notizie)|(?:nessuno|nessun \w+) (?:\w+ ){0,3}?(?:chiamat\w|venut\w|rispost\w|contattat\w|presentat\w)|(?:doveva|dovevate|dovevano|sarebbe dovut\w) (?:\w+ )?(?:arrivare|chiamar\w+|venire|rimborsar\w+|essere|rispondere)|(?:dov'e|che fine ha fatto|a che punto) (?:\w+ )?(?:il|la|e|mi\w|siamo)|(?:ancora|tuttora) (?:niente|nulla|nessuna|in attesa|non)|senza (?:riscontro|risposta|notizie)|rimast\w (?:senza|priv\w)|non (?:mi )?e (?:ancora )?(?:arrivat\w|pervenut\w|giunt\w)|(?:pronto|c'e nessuno|ci siete|siete ancora li)\s?\?+|sollecit\w+`,
        ],
      },
      {
        is: [
          r`(?:sto|stiamo) (?:ancora )?aspettando|aspetto (?:\w+ ){0,2}?da|(?:nessuno|niente|nulla) (?:\w+ ){0,3}?(?:chiamato|venuto|risposto|arrivato|passato)|non (?:e|ho) (?:\w+ )?(?:arrivat[oa]|ricevuto|venuto)|dov'e|(?:avevate|avete|aveva) (?:\w+ )?(?:detto|promesso)|da (?:\w+ )?(?:giorni|settimane|mesi|ore|\d+)`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`da (?:\w+ )?(?:\d+|due|tre|quattro|cinque|sei|dieci|molti|parecchi|alcuni) (?:giorni|settimane|mesi|ore|minuti)|da (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedi|martedi|mercoledi|giovedi|venerdi|ieri)|(?:trascors\w|passat\w|sono gia) (?:\w+ )?(?:oltre )?(?:\d+|\w+) (?:giorni|settimane|mesi|ore)|(?:promess\w|assicurat\w|garantit\w|dett\w) (?:\w+ ){0,3}?(?:entro|per|in|che sarebbe|oggi|ieri)|(?:termine|scadenza) (?:\w+ )?(?:scadut\w|passat\w|superat\w)|in ritardo|oltre (?:novanta|sessanta|trenta|\d+) giorni`,
        ],
      },
      {
        is: [
          r`(?:promesso|garantito|doveva arrivare)|nessuno (?:e|si e|ha) (?:\w+ )?(?:venuto|presentato|chiamato)|da (?:\d+|due|tre|quattro|cinque|sei) (?:giorni|settimane|mesi)`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:seconda|terza|quarta|quinta|ennesima) (?:volta|mail|chiamata|richiesta)|(?:di nuovo|ancora|nuovamente) (?:\w+ ){0,2}?(?:scrivo|contatto|qui|io)|(?:la settimana scorsa|ieri|il mese scorso|gia) (?:\w+ ){0,3}?(?:chiamato|scritto|contattat\w|segnalato|parlato|inviato)|(?:due|tre|quattro|piu) (?:raccomandate|mail|telefonate|segnalazioni|volte)|riscrivo|ricontatto`,
        ],
      },
      {
        is: [
          r`(?:seconda|terza|quarta|quinta) (?:volta|segnalazione|mail)|di nuovo|ancora una volta|gia (?:contattat\w+|scritto|chiamato|segnalato)`,
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:non e|non era|questo non e) (?:\w+ )?(?:vero|cosi|esatto|corretto|giusto|possibile|quello)|(?:e|e tutto) (?:sbagliat\w|fals\w|errat\w)|(?:vi|si|ti) sbagli\w*|(?:vostr\w|sul vostro|nel vostro|le vostre) (?:\w+ )?(?:sito|faq|contratto|mail|condizioni|app|conferma) (?:\w+ )?(?:dic\w+|c'e scritto|riport\w+|scritta)|(?:mi (?:avete|aveva|ha) (?:detto|confermato|promesso|scritto))|(?:contradd\w+)|(?:ma )?io ho (?:comprato|pagato|mandato|inviato)|non ho mai (?:accettato|chiesto|detto|firmato|ordinato)|non manca|ma se (?:prima|ieri)|quale certificato|come da vostra`,
        ],
      },
      {
        is: [
          r`(?:non e|e) (?:vero|corretto|cosi|sbagliat[oa]|fals[oa]|errat[oa])|(?:le vostre|il vostro|la vostra) (?:\w+ )?(?:faq|sito|pagina|politica|condizioni) (?:dicono|dice)|(?:ha|avete|hai) (?:\w+ )?(?:detto|scritto|confermato) (?:\w+ ){0,4}?(?:prima|ieri)|non ho (?:mai )?(?:chiesto|ordinato|scelto|accettato)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`(?:non e|non mi sembra|non mi pare) (?:\w+ )?(?:giusto|normale|accettabile|corretto|colpa mia|possibile|serio)|non (?:accetto|sono d'accordo|ci sto|mi sta bene|li voglio|lo voglio|intendo)|(?:e|era) (?:colpa|un errore) (?:vostr\w|di)|(?:ci sara|deve esserci|possibile che) (?:\w+ )?(?:un|una|un altro|non)|(?:e|ma) (?:allora|perche|come|io|chi|se)\b|perche (?:non|devo|dovrei|mai)|insisto|almeno|(?:potete|puo) (?:almeno|pure)|quindi (?:per|devo|il conto)|vuol dire che|tenetevelo|e un errore`,
        ],
      },
      {
        is: [
          r`(?:ma (?:io|non|e|se|il|la)|perche (?:non|devo)|non e (?:giusto|colpa mia)|non (?:capisco|accetto)|non sono d'accordo|ci sara pure|possibile che)`,
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          r`eccezion\w+|(?:venir|venire) incontro|(?:per|solo) (?:questa|stavolta|una) volta|(?:caso|situazione) (?:particolare|eccezionale|di forza maggiore)|forza maggiore|(?:togliere|annullare|stornare|rinunciare|abbuonare) (?:\w+ ){0,3}?(?:penale|addebito|costo|commissione|mora|sanzione)|(?:anche se|nonostante|fuori) (?:\w+ ){0,3}?(?:termine|scadut\w)|(?:chi|qualcuno) (?:\w+ ){0,2}?(?:decide|autorizza|puo (?:decidere|autorizzare|approvare))|a rate|rateizz\w+|buona volonta|gesto`,
        ],
      },
      { is: [r`(?:eccezione|deroga|caso particolare|autorizza\w+|valutare il caso|cortesia commerciale)`] },
    ],
    'life event': [
      {
        is: [
          r`(?:morte|scomparsa|perdita|funerale|decesso) di (?:mi[oa]|nostr[oa])|(?:separando|divorziando|divorzio|separazione|separati)|(?:ho |abbiamo )?pers[oa] (?:il |la |nostra |mio |mia )*(?:lavoro|casa|posto|figlio|bambino)|licenziat[oa]|(?:terapia|cure) (?:intensiv[ae]|palliativ[ae])|rianimazione|in coma|(?:diagnosticat\w+|scoperto|trovato) (?:\S+ ){0,3}?(?:tumore|cancro|leucemia|sclerosi|malattia)|leucemia|aborto(?: spontaneo)?`,
          r`non (?:arriv\w+) a fine mese|pensione (?:minima|di invalidita|sociale)|reddito di (?:cittadinanza|inclusione)|(?:in )?malattia da|invalid[oa]|invalidita|non (?:riesco|riusciamo|posso|possiamo|ce la faccio) (?:\w+ ){0,2}?(?:a )?pagare|(?:difficolta|problemi) economic\w+|sfratt\w+|senza (?:lavoro|soldi|reddito)|(?:alluvione|incendio|terremoto) (?:\S+ ){0,4}?(?:pers\w+|distrutt\w+)|(?:persa?|perso) (?:\S+ ){0,3}?(?:nell'alluvione|nel terremoto|nell'incendio)|violenza domestica|depressione`,
        ],
        notAfter: r`(?:se|quando|in caso di) (?:\w+ ){0,3}?`,
        notWith: r`telefono|batteria|chiavi|cosa succede|va bene per|con (?:la )?carta|dall'app|sul sito`,
      },
      {
        is: [
          r`(?:mi[oa]|nostr[oa]) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:mort[oa]|decedut[oa]|mancat[oa]|ricoverat[oa]|cancro|tumore)|(?:decesso|decedut[oa]|certificato di morte|vedov[oa]|lutto|funerale)|(?:perso il lavoro|disoccupat[oa]|cassa integrazione|non (?:riesco|posso) (?:a )?pagare|soldi non li ho|pagare a rate|al freddo)|(?:chemio\w*|tumore|cancro|ricoverat[oa]|in ospedale|disabil[ei])`,
        ],
        notWith: r`telefono|batteria|cosa succede|va bene per|fiori|materasso`,
      },
    ],
    danger: [
      {
        is: [
          r`(?:uomo|tizio|qualcuno|sconosciuto) (?:\w+ )?(?:mi|ci) (?:sta )?(?:segue|seguendo|inseguendo)|sono (?:sul|su un) (?:ponte|tetto) e`,
        ],
        notWith: r`instagram|twitter|tiktok|facebook|youtube|linkedin|suicide squad`,
      },
      {
        is: [
          r`insulina[^.!?]{0,50}(?:non (?:e arrivata|arriva|ne ho)|finita|ultima)|(?:senza|ultima dose di) insulina`,
        ],
      },
      {
        is: [
          r`suicid(?:armi|arsi|io|a)|(?:mi|voglio|penso di|vado a) (?:\w+ )?(?:ammazzo(?! di| a )|uccido|ammazzarmi|uccidermi|impiccarmi|impicco|buttarmi|butto (?:dal|dalla|sotto|giu)|tolgo la vita)|(?:ammazzarmi|uccidermi|togliermi la vita|togliersi la vita|farmi del male|impiccarmi|tagliarmi le vene)|farl[ao] finita|finirla (?:qui|con tutto|per sempre)|(?:non )?(?:voglio|ho voglia di) (?:\w+ )?(?:piu )?(?:vivere|morire|esserci|svegliarmi)|non ce la faccio piu a vivere|(?:meglio|preferirei essere|vorrei essere) mort[oa]|(?:starebbero|stareste) meglio senza di me|(?:non ha|non c'e) (?:piu )?(?:senso|motivo) (?:di )?vivere|(?:preso|prendo|ingoiato) (?:\w+ )?(?:tutte|troppe|una scatola di) (?:\w+ ){0,2}?(?:pillole|pastiglie|compresse|medicine)|overdose`,
        ],
        notAfter: r`(?:attesa|capo|quasi) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|barbecue|fuochi d'artificio|non fumator\w+|fumator\w+|dalla voglia|dal ridere|di fame|capo mi`,
      },
      {
        is: [
          r`{child} (?:\S+ ){0,8}?(?:ingoi\w+|inghiott\w+|ingerit\w+)|(?:bevuto|mangiato|ingoiato|ingerito|leccato|preso|inghiottito) (?:\S+ ){0,4}?{toxic}|avvelen\w+|intossic\w+|centro antiveleni`,
          r`priv[oa] di sensi|svenut[oa]|svien\w+|(?:non|fatica a|difficolta a|fa fatica a|riesce a malapena a) (?:\w+ )?(?:\w+ )?respira(?:re)?|(?:manca|mancanza di|fame d)\s?'?(?:il fiato|l'aria|il respiro|aria)|(?:fatica|difficolta) (?:a|di|nel) respir\w+|(?:dolore|fitta|oppressione|peso) (?:\w+ )?(?:al|sul|nel) petto|soffoc\w+|(?:sta avendo|ha avuto|avendo|sto avendo|sto per avere|ha) (?:un |una )?(?:infarto|ictus|convulsion\w+|crisi (?:epilettica|respiratoria|d'asma)|arresto cardiaco)|convulsion\w+|non (?:risponde|reagisce|si sveglia|riprende conoscenza)(?: piu)?(?= |[.,!]|$)(?! (?:al|alle|ai) (?:mail|telefono|messaggi))|perso (?:i sensi|conoscenza)|ambulanza|118|chiam\w+ (?:il )?112|reazione allergica|shock anafilattico|anafila\w+|(?:labbra|viso|faccia|gola|lingua|occhi) (?:\S+ ){0,4}?gonfi\w*|tutt[oa] gonfi[oa]|sanguina\w* (?:molto|tanto|a fiotti)|perde (?:molto )?sangue|emorragia|ustion\w+|(?:si e|mi sono) (?:bruciat[oa]|ustionat[oa])|(?:microinfusore|pompa) (?:\S+ ){0,4}?(?:fermat[oa]|ferma|bloccat[oa])`,
        ],
        notAfter: r`(?:nessun|nessuno|senza|se|in caso di|quasi) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|barbecue|fuochi d'artificio|non fumator\w+|fumator\w+|da infarto`,
      },
      {
        is: [
          r`(?:odore|puzza|fuga|perdita|sento|odor) (?:\w+ ){0,3}?(?:di |del )?(?:gas|bruciato|fumo|plastica bruciata)|monossido`,
          r`(?:esce|pieno di|pien[oa] di|c'e|molto|tanto|del|fa) (?:\w+ )?fumo|fumo (?:nero|dal|dalla|che|ovunque)|(?:preso|prende|prendendo|andat[oa] a) fuoco|in fiamme|fiamme|brucia(?:ndo)?(?= (?:il|la|tutto|in)|[.,!]|$)|va a fuoco|incendio|scintille|fulminat[oa]|folgorat[oa]|(?:la|una|preso|prendo|prende|dato) scossa(?: elettrica)?|(?:preso|dato) (?:la|una) (?:\w+ )?scossa|scarica elettrica|esplos[oa]|esplosione|scoppiat[oa]|fus[oa] (?:la|nella) presa|batteria (?:\w+ )?(?:gonfia|gonfiata)`,
        ],
        notAfter: r`(?:non c'e|nessun|nessuna|senza|se|in caso di) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|barbecue|fuochi d'artificio|non fumator\w+|fumator\w+`,
      },
      {
        is: [
          r`(?:mi|ci|la|lo|gli) (?:\w+ ){0,2}?(?:minacci\w+|picchi\w+|aggredi\w+|segue|perseguit\w+|molest\w+|violent\w+|stupr\w+|palpeggi\w+|accoltell\w+|strangola(?:t[oa])?|rinchius\w+|sequestr\w+|puntat\w+)|minacci\w+ (?:\w+ )?(?:di (?:morte|uccider\w+|ammazzar\w+)|con (?:un|una|il|la))|(?:con|ha|tirato fuori) (?:un |una |in mano un )?(?:coltello|pistola|arma)\b|e armato|non (?:mi|ci) (?:fa|lascia)(?:nno)? (?:scendere|uscire|andare)|(?:vi|ti|lo|la) (?:ammazzo|uccido|sparo|do fuoco|brucio)|(?:vengo|verro) (?:\w+ ){0,4}?(?:e vi|con (?:una|la) (?:pistola|arma|mazza))|violenza (?:domestica|di genero)|mio ex (?:\S+ ){0,6}?(?:porta|trovat\w+|minacci\w+)|in pericolo`,
          r`foto (?:\w+ )?(?:nud[aoe]|intim[ae]|senza vestiti|ose|svestit[ao])|nud[aoe] (?:a|in foto|alla) |pedofil\w+|abus(?:o|ato|ando) (?:sessual\w+|di (?:me|lei|mia))|{child} (?:\S+ ){0,5}?(?:chius[oa] (?:dentro|in)|intrappolat[oa]|sol[oa] in (?:macchina|auto)|annega\w*)`,
          r`(?:autista|conducente|guidatore|tassista|pilota|corriere) (?:\S+ ){0,6}?(?:ubriac\w+|addormentat\w+|dorm\w+|svenut\w+|drogat\w+|malore|alcol)|contromano|zigzag|(?:abbiamo|ho) (?:appena )?avuto un incidente|freni (?:\w+ ){0,3}?(?:rotti|funzionano|rispond\w+)|(?:bloccat[ioa]|chius[ioa]|intrappolat[ioa]) (?:in|nell')\s?(?:un |l')?(?:ascensore|treno)`,
        ],
        notAfter: r`(?:non c'e|nessun|nessuno|senza|se|in caso di) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|barbecue|fuochi d'artificio|non fumator\w+|fumator\w+|set di coltelli|capo mi`,
      },
    ],
    security: [
      {
        is: [
          r`(?:acquist\w+|addebit\w+|pagament\w+|bonific\w+|preliev\w+|access\w+|login|ordin\w+|conto)[^.!?]{0,60}non sono stat[oa] io|non sono stat[oa] io[^.!?]{0,60}(?:acquist\w+|addebit\w+|pagament\w+|bonific\w+|preliev\w+|access\w+|login|ordin\w+|conto)`,
        ],
      },
      {
        is: [
          r`(?:hanno|stato|stata|e|sono|hackerat\w+|mi|il mio \w+) (?:\w+ )?(?:hackerat[oa]|violat[oa]|clonat[oa]|truffat[oa]|compromess[oa]|derubat[oa] dell'identita|frodat[oa])|hacker (?:\w+ )?(?:hanno|ha|e)|furto d'identita|rubato (?:l'identita|la mia identita)|vittima di (?:\w+ )?(?:frode|truffa|phishing|raggiro)|(?:e|questa e|si tratta di|subito) (?:una |un )?(?:frode|truffa)|caduto (?:\w+ )?(?:in una truffa|nel phishing)|svuotat[oa] (?:il|la)`,
          r`(?:pagament[oi]|addebit[oi]|acquist[oi]|bonific[oi]|transazion[ei]|operazion[ei]|preliev[oi]|ordin[ei]) (?:\S+ ){0,8}?(?:(?:non|mai) (?:\w+ )?(?:ho (?:mai )?(?:fatto|autorizzat[oa]|effettuat[oa]|disposto)|fatt[oi]|autorizzat[oi]|effettuat[oi])|mai (?:fatt\w|autorizzat\w|effettuat\w))|non (?:ho|li ho|l'ho) (?:mai )?(?:autorizzat[oa]|effettuat[oa]|fatt[oi]) (?:\w+ ){0,3}?(?:pagament[oi]|addebit[oi]|acquist[oi]|bonific[oi]|transazion[ei]|operazion[ei]|io)|senza (?:la )?mia (?:autorizzazione)|senza (?:il )?mio consenso|a mio nome (?:\S+ ){0,3}?(?:finanziamento|contratto|prestito)|(?:finanziamento|contratto|prestito|conto|linea) (?:\S+ ){0,3}?a mio nome(?! che)|credenziali modificate`,
          r`(?:qualcuno|uno sconosciuto|una sconosciuta|sconosciuti|un ladro|un estraneo|altri) (?:\S+ ){0,4}?(?:dentro|accesso|entrat\w+|usat\w+|usando|usa|ordinat\w+|comprat\w+|cambiat\w+|prelevat\w+|spes\w+|collegat\w+|modificat\w+) (?:\S+ ){0,5}?(?:al|il|nel|la|mi[oa]|conto|account|carta|due)|rubat[oa] la (?:carta|sim) e|carta (?:\S+ ){0,4}?la stanno usando|cambiato (?:la mia|la|il mio) (?:password|email|mail)`,
          r`(?:dato|inserito|cliccato|messo|fornito|comunicato) (?:\S+ ){0,8}?(?:fals[oa]|fraudolent[oa]|truffator\w+|phishing)|(?:link|sito|mail|sms|chiamata) (?:fals[oa]|fraudolent[oa]|truffa) (?:\S+ ){0,3}?(?:e|ho)|si spaccia\w* per|spacciandosi|fuga di dati|violazione de[il] dat[io]|(?:fattur[ae]|dati|ordin[ei]|messaggi|documenti|indirizzo) di (?:un |una )?(?:altr[oaie]) (?:client\w+|person\w+|utent\w+)`,
        ],
        notAfter: r`(?:contro|evitare|se|anti|in caso di) (?:\w+ )?`,
        notWith: r`{hyp}|solo una (?:domanda|curiosita)`,
      },
      {
        is: [
          r`(?:frode|truffa)[^.]{0,40}non riconosco|non riconosco[^.]{0,40}(?:frode|truffa)|clonat[oa] (?:la|il)`,
        ],
        notWith: r`{hyp}`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:rubat[oa]|frode|truffa|phishing|sospett[oaei]|non riconosco|sconosciut[oaei]|smarrito la carta)`,
        ],
      },
    ],
    legal: [
      {
        is: [
          r`(?:mi[oa]|un|al|mano al|mani del) (?:\w+ )?(?:avvocat[oa]|legale)|(?:vi|la|li) (?:denuncio|denuncero|denunceremo|cito|querelo)|(?:fatto|sporto|sporgo|sporgero|faccio|faro|presentato|presentero) (?:\w+ )?(?:denuncia|querela|esposto|reclamo formale|ricorso)|(?:reclamo|lettera) (?:formale|ufficiale|scritt[oa])|farvi causa|(?:faccio|faro|facciamo) causa|vie legali|ultimo termine|(?:rivolg\w+|segnal\w+|scriv\w+) (?:\w+ ){0,3}?(?:all'|alla|al|agli|ai) ?(?:associazione|agcom|arera|antitrust|garante|agcm|polizia|carabinieri|guardia di finanza|consumatori|banca d'italia|consob|autorita|codacons)|polizia postale|carabinieri|ricorso (?:\w+ )?(?:all'|al)|conciliazione|messa in mora|raccomandata a\.?r|in tribunale|azione legale|class action`,
        ],
        notAfter: r`(?:non|senza|nessun|sono|via del) (?:\w+ )?`,
        notWith: r`sono un(?:'| )?avvocat[oa]|per lo studio|via del tribunale|come (?:faccio|si fa|presento)|eta legale|a causa d`,
      },
      {
        is: [
          r`(?:mi[oa]|un|al) (?:avvocat[oa]|legale)|(?:azioni|vie) legali|(?:faro|fare|vi) (?:\w+ )?causa|in tribunale|(?:reclamo|diffida|esposto|denuncia) (?:formale|ufficiale)?(?: \w+){0,2}?(?:all'|alla|al|formale|ufficiale|presso)|diffida|sporgere denuncia|denuncio|autorita (?:di vigilanza|garante)|ivass|agcom|arera|antitrust|associazione (?:dei )?consumatori|codacons|altroconsumo|ombudsman|arbitro (?:bancario|assicurativo)|garante (?:della )?privacy`,
        ],
        notAfter: r`(?:non|senza|nessun) (?:\w+ )?`,
        notWith: r`sono un(?:'| )?avvocat[oa]|per lo studio|via del tribunale|come (?:faccio|si fa|presento)`,
      },
    ],
    'privacy right': [
      {
        is: [
          r`(?:cancell\w+|elimin\w+) (?:\w+ ){0,3}?(?:i miei|tutti i miei) dati|gdpr|diritto (?:all'oblio|di accesso|alla cancellazione)|quali dati`,
        ],
      },
    ],
    'public threat': [
      {
        is: [
          r`(?:social|la stampa|giornal\w+|recensione negativa|una stella|1 stella|striscia la notizia|su (?:twitter|facebook|instagram|tiktok|google)|pubblico tutto|follower)`,
        ],
      },
    ],
    leaves: [
      {
        is: [
          r`(?:disdett\w+|disdire|recedere|recesso|cancellare (?:l'|il |la )?(?:abbonamento|contratto|account|conto)|chiudere il conto|passo (?:a|alla)|concorrenza|cambio (?:gestore|banca|operatore|fornitore)|disinstallo|mai piu)`,
        ],
        notAfter: r`(?:non|penale di) (?:\w+ )?`,
      },
    ],
    chargeback: [{ is: [r`chargeback|disconosc\w+|contestare (?:\w+ )?(?:con|alla) (?:la )?banca`] }],
    apologised: [
      {
        is: [
          r`(?:mi (?:dispiace|scuso|spiace)|ci (?:scusiamo|dispiace|spiace)|scus\w+|chied\w+ scusa|siamo spiacenti|perdon\w+|sono desolat\w|per il disagio|dispiaciut\w)`,
        ],
      },
      { is: ['mi (?:dispiace|scuso|spiace)|ci (?:dispiace|scusiamo)|scus(?:a|i|ate|e)|spiacent[ei]'] },
    ],
    'fell back': [
      {
        is: [
          r`non (?:ho |sono |riesco |riesco a |sono riuscit\w a )?(?:\w+ )?(?:capit\w|capire|compres\w|trovat\w|trovare|sicur\w|cert\w|identific\w+|interpretare)|(?:puo|puoi|potrebbe|potresti) (?:riformulare|ripetere|spiegare (?:meglio|diversamente)|essere piu)|riformul\w+|(?:scegli\w*|seleziona\w*) (?:un\w?|tra)|sono (?:un |una |un')?(?:assistente|bot)|non ho (?:informazioni|una risposta|accesso a)|nessun risultato`,
        ],
      },
      {
        is: [
          r`non (?:ho|abbiamo) (?:\w+ )?(?:capito|compreso|trovato)|non (?:capisco|sono sicur[oa]|trovo)|riformul\w+|nessun(?:a)? (?:risultato|informazione)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:non|purtroppo non) (?:\w+ ){0,4}?(?:possiamo|posso|e possibile|prevede|previst\w|rimborsabil\w|consentit\w|permess\w|sono in grado|abbiamo|ho la possibilita|accettiamo|copert\w|rientra|applicabil\w|modificabil\w|garantire|cambiare|sospendere)|(?:solo|soltanto|esclusivamente) (?:\w+ ){0,2}?(?:in buono|con|tramite)|(?:fuori|oltre i) (?:termin\w|garanzia)|(?:respint\w|rifiutat\w|negat\w|scadut\w il termine)|purtroppo`,
        ],
      },
      {
        is: [
          r`(?:non (?:posso|possiamo|e possibile|e consentito|e rimborsabile|sono (?:rimborsabili|previst\w+)|e previsto|puo essere|possono essere|ho accesso)|impossibile|non rimborsabil[ei]|respint[oa]|rifiutat[oa]|fuori termine)`,
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:la|ti|vi|lo) (?:\w+ )?(?:trasferisco|passo|metto in contatto|collego|sto (?:trasferendo|passando|mettendo)|reindirizzo|inoltro)|(?:inoltro|trasferisco|passo|giro|affido|assegno) (?:\w+ ){0,4}?(?:a|al|all'|alla|ai) ?(?:\w+ ){0,3}?(?:operator\w+|colleg\w+|team|ufficio|respons\w+|reparto|consulent\w+|specialist\w+)|(?:un|una|il nostro|nostr\w) (?:operator\w+|colleg\w|consulent\w|specialist\w|persona) (?:\w+ ){0,4}?(?:prendera|la contattera|ti contattera|rispondera|subentra|arriva|tra poco|a breve)`,
        ],
        notWith: r`desidera|vuole|vuoi|preferisc\w+|\bse\b|posso`,
      },
      {
        is: [
          r`(?:la|ti|vi|le|lo) (?:trasferisco|passo|metto in (?:contatto|comunicazione)|collego|sto (?:trasferendo|passando))|trasferimento in corso|(?:collega|operatore|operatrice|specialista|team|responsabile) (?:\w+ ){0,4}?(?:prende|prendera|entra|si unisce|subentra|arriva)`,
        ],
        notWith: 'vuole|desidera|se preferisce',
      },
    ],
    promised: [
      {
        is: [
          r`(?:verra|verranno|sara|saranno|ricevera\w*|riceverai|provvedo|provvederemo|contatteremo|contattera|richiameremo|richiamera|invieremo|inviero|rimborseremo|verifichero|verificheremo|aggiorneremo|faro|faremo|avrai|avra) (?:\w+ ){0,8}?(?:entro|in|a breve|domani|al piu presto|rimbors\w+|contattat\w|richiamat\w|inviat\w|accreditat\w|consegnat\w|ore|giorni|sapere|verificare)|(?:ti|le|vi) (?:faro|faremo|invier\w+|contatter\w+|richiamer\w+|aggiorner\w+|sapro)|entro (?:\w+ )?\d+ (?:\w+ )?(?:ore|giorni)|(?:ho|abbiamo) (?:\w+ )?(?:inoltrato|segnalato|aperto|richiesto|inviato|sollecitato|accreditato)|(?:me ne occupo|mi assicuro|apro il)`,
        ],
        notWith: r`desidera|vuole|vuoi|preferisc\w+`,
      },
      {
        is: [
          r`(?:ricever\w+|arrivera|chiamera|richiamera|contattera|rispondera|invier\w+|sara (?:rimborsat[oa]|inviat[oa]|contattat[oa])|verra (?:rimborsat[oa]|contattat[oa])|entro (?:\d+|\w+ ore|domani|oggi)|ho (?:\w+ )?(?:inoltrato|segnalato|aperto|richiesto|registrato|prenotato|sollecitato))`,
        ],
        notWith: 'se (?:lei|vuole)|quando',
      },
    ],
    'person to follow': [
      {
        is: [
          r`(?:collega|operatore|operatrice|specialista|team|tecnico|responsabile|ufficio|reparto) (?:\w+ ){0,5}?(?:chiamera|richiamera|contattera|rispondera|scrivera|valutera|passera)`,
        ],
      },
    ],
    'small talk': [
      {
        is: [
          r`(?:posso|altro) .{0,20}(?:aiutar\w+|altro)|buona (?:giornata|serata)|benvenut[oa]|capisco (?:il suo|la sua)`,
        ],
      },
    ],
    'asks for details': [
      {
        is: [
          r`(?:per favore|puo|potrebbe|mi) (?:\w+ )?(?:indic\w+|fornir\w+|fornisca|conferm\w+|invi\w+|comunic\w+|scriv\w+)`,
        ],
      },
    ],
    'person joined': [
      {
        is: [
          'si e (?:unit[oa]|collegat[oa])|e (?:entrat[oa]|subentrat[oa])|ha preso in carico|trasferit[oa] a',
        ],
        notWith: 'attesa|coda|posizione',
      },
    ],
    angry: [
      {
        is: [
          r`(?:vaffa\w*|andate a (?:\w+)|porca (?:puttana|miseria)|che cazzo|mi sono rotto|rott\w (?:il|le)|fate schifo|merda|figli di)`,
        ],
      },
    ],
    'offers a person': [
      {
        is: [
          r`(?:desidera|desideri|vuole|vuoi|preferisce|preferisci|gradisce) (?:\w+ ){0,7}?(?:operator\w+|consulent\w+|colleg\w+|persona|umano|essere (?:contattat\w|richiamat\w|trasferit\w)|parlare)|(?:posso|possiamo) (?:\w+ ){0,2}?(?:trasferir\w+|metter\w+|passar\w+|far\w+ (?:ri)?chiamare)`,
        ],
      },
    ],
  },
};
