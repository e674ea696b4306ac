import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Italian, for folded text: no accents. */
export const it: Lexicon = {
  language: 'it',
  spaced: true,
  parts: {
    person:
      '(?:persona(?: vera| reale| in carne e ossa)?|essere umano|umano|operatore(?: umano)?|operatrice|addett[oa]|responsabile|supervisore|qualcuno|consulente|tecnico|collega|assistenza clienti|servizio clienti)',
    kin: 'marito|moglie|padre|madre|mamma|papa|figlio|figlia|bambin[oa]|fratello|sorella|nonno|nonna|compagn[oa]',
  },
  cues: {
    'asks for a person': [
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
          r`(?:seccante|delus[oa]|deludente|fastidio|scocciat[oa]|sul serio|peccato|meraviglioso|bellissimo|complimenti|ancora una volta|di nuovo)|(?:terza|quarta|quinta) volta|\?\?+`,
        ],
      },
    ],
    annoyed: [
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
          '(?:idiot[ai]|imbecill[ei]|cretin[oi]|ladri|truffatori|incapac[ei]|stupid[oai]|pagliacci|buffoni|vaffanculo)',
        ],
      },
    ],
    content: [
      {
        is: [
          '(?:grazie|perfetto|ottimo|fantastico|benissimo|funziona (?:ora|adesso)|a posto|gentilissim[oa]|bene cosi)',
        ],
        notAfter: r`(?:non|no|ma) (?:\w+ )?`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:lasci (?:stare|perdere)|lascia (?:stare|perdere)|lasciamo (?:stare|perdere)|fa niente|non importa|ci rinuncio|mi arrendo|grazie (?:lo stesso|comunque))`,
        ],
      },
    ],
    settled: [
      {
        is: [
          r`(?:ora |adesso )?(?:funziona|risolto|sistemato|a posto)(?: ora| adesso| tutto)?|tutto (?:a posto|ok|risolto|bene)|problema risolto|e tutto|nient'altro`,
        ],
        notAfter: 'non|ancora non',
      },
    ],
    'did not work': [
      {
        is: [
          r`non (?:funziona|va|parte|cambia|si accende|carica|si apre|mi fa entrare|serve)|(?:ancora|sempre) (?:niente|uguale|lo stesso|la stessa|rosso|rossa|spento|lampeggia)|(?:stesso|stessa) (?:errore|problema|messaggio|risultato|cosa)|gia (?:fatto|provato)|(?:fatto|provato)(?: anche quello)?[,.]? (?:\w+ )?(?:niente|uguale|nulla|adesso)|anche quello`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:l'ho|gliel'ho|te l'ho|li ho|le ho|ve l'ho) (?:gia )?(?:detto|scritt[oi]|dato|mandato|spiegato|inviato)|come (?:ho )?(?:gia )?(?:detto|scritto)|(?:prima riga|primo messaggio)|(?:stessa|stesse) (?:risposta|domanda|frase|cosa)|legga|rilegga|(?:terza|quarta|quinta) volta|non (?:e|era) quello che|la prima cosa che mi ha fatto`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:sto|stiamo) (?:ancora )?aspettando|aspetto (?:\w+ ){0,2}?da|(?:nessuno|niente|nulla) (?:\w+ ){0,3}?(?:chiamato|venuto|risposto|arrivato|passato)|non (?:e|ho) (?:\w+ )?(?:arrivat[oa]|ricevuto|venuto)|dov'e|(?:avevate|avete|aveva) (?:\w+ )?(?:detto|promesso)|da (?:\w+ )?(?:giorni|settimane|mesi|ore|\d+)`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:promesso|garantito|doveva arrivare)|nessuno (?:e|si e|ha) (?:\w+ )?(?:venuto|presentato|chiamato)|da (?:\d+|due|tre|quattro|cinque|sei) (?:giorni|settimane|mesi)`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:seconda|terza|quarta|quinta) (?:volta|segnalazione|mail)|di nuovo|ancora una volta|gia (?:contattat\w+|scritto|chiamato|segnalato)`,
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:non e|e) (?:vero|corretto|cosi|sbagliat[oa]|fals[oa]|errat[oa])|(?:le vostre|il vostro|la vostra) (?:\w+ )?(?:faq|sito|pagina|politica|condizioni) (?:dicono|dice)|(?:ha|avete|hai) (?:\w+ )?(?:detto|scritto|confermato) (?:\w+ ){0,4}?(?:prima|ieri)|non ho (?:mai )?(?:chiesto|ordinato|scelto|accettato)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`(?:ma (?:io|non|e|se|il|la)|perche (?:non|devo)|non e (?:giusto|colpa mia)|non (?:capisco|accetto)|non sono d'accordo|ci sara pure|possibile che)`,
        ],
      },
    ],
    'wants an exception': [
      { is: [r`(?:eccezione|deroga|caso particolare|autorizza\w+|valutare il caso|cortesia commerciale)`] },
    ],
    'life event': [
      {
        is: [
          r`(?:mi[oa]|nostr[oa]) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:mort[oa]|decedut[oa]|mancat[oa]|ricoverat[oa]|cancro|tumore)|(?:decesso|decedut[oa]|certificato di morte|vedov[oa]|lutto|funerale)|(?:perso il lavoro|disoccupat[oa]|cassa integrazione|non (?:riesco|posso) (?:a )?pagare|soldi non li ho|pagare a rate|al freddo)|(?:chemio\w*|tumore|cancro|ricoverat[oa]|in ospedale|disabil[ei])`,
        ],
        notWith: 'telefono|batteria',
      },
    ],
    danger: [
      {
        is: [
          r`(?:suicid\w*|uccidermi|farla finita|togliermi la vita|non voglio (?:piu )?vivere|privo di sensi|svenut[oa]|non (?:respira|riesce a respirare)|dolore al petto|ambulanza|odore di (?:gas|bruciato)|puzza di (?:gas|bruciato)|fuga di gas|fumo|preso fuoco|in fiamme|incendio|scintille|fulminat[oa]|la scossa|reazione allergica|labbra (?:\w+ )?gonfi\w*|minacciat[oa]|esplos[oa]|monossido|avvelenat[oa])`,
        ],
        notAfter: r`(?:non|nessun|senza|se|in caso di) (?:\w+ )?`,
        notWith: 'rilevatore|fire ?tv',
      },
    ],
    security: [
      {
        is: [
          r`(?:hackerat[oa]|hacker|truffa(?:t[oa])?|frode|phishing|furto d'identita|clonat[oa]|compromess[oa])|(?:pagament[oi]|addebit[oi]|acquist[oi]|bonific[oi]|transazion[ei]|operazion[ei]) (?:\w+ |\W+\w+ |[\d.,]+\W* ){0,8}?(?:non (?:ho fatto|riconosco|autorizzat[oa])|mai (?:fatto|autorizzat[oa])|sconosciut[oa])|non (?:ho fatto|riconosco|sono stat[oa]) io|(?:carta|telefono|portafoglio) (?:\w+ )?rubat[oa]|qualcuno (?:\w+ ){0,3}?(?:dentro|accesso|entrato|usato|usando) (?:\w+ )?(?:al|il|nel|la|mio|mia|conto)?|credenziali modificate`,
        ],
        notAfter: r`(?:contro|evitare|se|anti|in caso di) (?:\w+ )?`,
      },
    ],
    legal: [
      {
        is: [
          r`(?:mi[oa]|un|al) (?:avvocat[oa]|legale)|(?:azioni|vie) legali|(?:faro|fare|vi) (?:\w+ )?causa|in tribunale|(?:reclamo|diffida|esposto|denuncia) (?:formale|ufficiale)?(?: \w+){0,2}?(?:all'|alla|al|formale|ufficiale|presso)|diffida|sporgere denuncia|denuncio|autorita (?:di vigilanza|garante)|ivass|agcom|arera|antitrust|associazione (?:dei )?consumatori|codacons|altroconsumo|ombudsman|arbitro (?:bancario|assicurativo)|garante (?:della )?privacy`,
        ],
        notAfter: r`(?:non|senza|nessun) (?:\w+ )?`,
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
      { is: ['mi (?:dispiace|scuso|spiace)|ci (?:dispiace|scusiamo)|scus(?:a|i|ate|e)|spiacent[ei]'] },
    ],
    'fell back': [
      {
        is: [
          r`non (?:ho|abbiamo) (?:\w+ )?(?:capito|compreso|trovato)|non (?:capisco|sono sicur[oa]|trovo)|riformul\w+|nessun(?:a)? (?:risultato|informazione)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:non (?:posso|possiamo|e possibile|e consentito|e rimborsabile|sono (?:rimborsabili|previst\w+)|e previsto|puo essere|possono essere|ho accesso)|impossibile|non rimborsabil[ei]|respint[oa]|rifiutat[oa]|fuori termine)`,
        ],
      },
    ],
    'handed off': [
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
  },
};
