import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Dutch, for folded text: no accents. */
export const nl: Lexicon = {
  language: 'nl',
  spaced: true,
  parts: {
    person:
      '(?:echte? |levende? |menselijke? )*(?:mens(?:en)?|persoon|medewerk(?:er|ster)|iemand|collega|leidinggevende|manager|supervisor|adviseur|monteur|specialist|klantenservice)',
    kin: 'man|vrouw|vader|moeder|zoon|dochter|kind|baby|broer|zus|opa|oma|partner|vriend|vriendin',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:spreken|praten|chatten|bellen|contact) (?:\w+ )?(?:met|over met) (?:een |uw |jullie |de )?{person}|(?:met|naar) (?:een |uw |jullie |de )?{person} (?:\w+ ){0,3}?(?:spreken|praten|doorverbinden|doorverbonden|chatten|bellen)`,
          r`(?:verbind|geef|zet|haal|stuur|schakel) (?:me |mij |er |ons |u )*(?:\w+ ){0,3}?(?:door|over)?(?: met| aan| naar)? ?(?:een |uw )?{person}`,
          r`(?:wil|zou graag|graag|eis|heb liever|verlang) (?:\w+ ){0,3}?(?:een|met|uw) ?(?:echte? |levende? )*(?:mens|persoon|medewerk(?:er|ster)|leidinggevende|manager|supervisor)`,
          r`^[^\w\n]{0,9}(?:een |echt |echte |levend )*(?:mens|persoon|medewerk(?:er|ster))(?:[ ,.]+(?:graag|aub|alsjeblieft|alstublieft|nu))*[^\w\n]{0,20}$`,
          r`(?:is|zit) (?:er |daar |hier )*(?:\w+ ){0,2}?(?:iemand|een mens|een echt mens|nog iemand)(?: \w+){0,5}?(?:\?| die| met)|(?:iemand|mens) (?:op )?die (?:\w+ ){0,5}?(?:beslissen|meekijken|helpen|kan|leest|mag)|wie kan (?:dit|dat)|(?:niet|geen) (?:met )?(?:een )?(?:robot|bot|machine|computer) (?:praten|meer)?|iemand (?:me |mij )?(?:terug)?bel(?:t|len)`,
        ],
        notAfter: r`(?:geen|niet|zonder|hoef|hoeft|gisteren|al|in plaats van) (?:\w+ )?`,
        notWith:
          'gisteren (?:al )?(?:met|gesproken)|heb (?:al |gisteren )?met|mijn (?:manager|collega|leidinggevende)',
      },
    ],
    'bare request': [
      {
        is: [
          r`^[^\w\n]{0,9}(?:medewerk(?:er|ster)|agent|klantenservice|support|helpdesk)[^\w\n]{0,20}$`,
          '(?:telefoonnummer|bel me|terugbellen|bel mij)',
        ],
      },
    ],
    'asks who answers': [
      {
        is: [
          r`(?:ben je|bent u|ben jij|is dit|praat ik met|spreek ik) (?:\w+ )?(?:een |met een )?(?:robot|bot|mens|machine|computer)`,
        ],
      },
    ],
    'declines a person': [
      { is: [r`(?:hoef|wil|heb) (?:\w+ )?geen (?:\w+ )?{person}|niet (?:doorverbinden|doorverbonden)`] },
    ],
    irritated: [
      {
        strength: 0.45,
        is: [
          r`(?:vervelend|teleurgesteld|jammer|irritant|serieus|lekker dan|fijn hoor|mooi is dat|zucht|alweer|weer eens)|(?:derde|vierde|vijfde) keer|\?\?+`,
        ],
      },
    ],
    annoyed: [
      {
        strength: 0.69,
        is: [
          r`(?:belachelijk|onacceptabel|schandalig|schande|boos|woedend|zat|gefrustreerd|waardeloos|nutteloos|absurd|idioot|ongelofelijk|verdomme|klote|kut\w*|godver\w*|niet normaal|te gek voor woorden|ik ben er stil van)`,
        ],
        notAfter: 'niet',
      },
    ],
    insult: [
      {
        is: [
          r`(?:idioten|sukkels?|oplichters|dieven|prutsers|eikels?|klootzak\w*|kutbot|stelletje|waardeloze (?:\w+)?bot|achterlijk\w*)`,
        ],
      },
    ],
    content: [
      {
        is: [
          '(?:dank(?:je|jewel|u|uwel)?|bedankt|top|perfect|super|geweldig|fijn|gelukt|werkt (?:nu|weer)|mooi|prima)',
        ],
        notAfter: r`(?:niet|nee|geen) (?:\w+ )?`,
        notBefore: '(?:hoor|is dat)',
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:laat maar|ik geef het op|vergeet het maar|dan niet|maakt niet uit|(?:bedankt|dank u) voor (?:de|uw) moeite|het is al goed)`,
        ],
      },
    ],
    settled: [
      {
        is: [
          '(?:het )?(?:werkt|doet het) (?:nu|weer)|(?:opgelost|geregeld|gelukt)(?: nu)?|(?:alles|probleem) (?:goed|opgelost|in orde)|dat was (?:het|alles)|verder niets',
        ],
        notAfter: 'niet|nog niet',
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:werkt|doet het|helpt|lukt|gaat|start|laadt) (?:\w+ ){0,2}?niet|nog steeds (?:niet|geen|niks|niets|hetzelfde|dezelfde)|(?:zelfde|dezelfde|hetzelfde) (?:fout|probleem|melding|liedje|resultaat)|(?:al|heb ik al) (?:gedaan|geprobeerd)|(?:gedaan|geprobeerd|gereset)[,.]+ (?:\w+ )?(?:niks|niets|nog|zelfde|weer|helpt)|daar ben ik al`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:heb|had) (?:ik|u|je) (?:dat |u |je |al |net |toch )+(?:\w+ )?(?:gezegd|verteld|geschreven|gestuurd|gegeven)|zoals (?:ik )?(?:al )?(?:zei|gezegd|schreef)|staat (?:\w+ )?(?:letterlijk )?(?:al )?(?:boven|hier)|(?:lees|lezen)|(?:zelfde|dezelfde|hetzelfde) (?:antwoord|vraag|verhaal)|(?:derde|vierde|vijfde) keer|woord voor woord`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:wacht|wachten) (?:\w+ )?(?:nog|al|sinds)|(?:niemand|niets|niks|geen) (?:\w+ ){0,4}?(?:gebeld|gekomen|gehoord|ontvangen|reactie|antwoord)|nog (?:steeds )?(?:niet|geen|niks|niets)|waar (?:is|blijft|blijven) (?:mijn|de|het)|(?:beloofd|toegezegd|zou(?:den)?|terwijl u)|al (?:\w+ )?(?:dagen|weken|maanden|uur|uren|\d+)`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:beloofd|toegezegd)|niemand (?:\w+ )?(?:gebeld|gekomen|verschenen)|al (?:\d+|twee|drie|vier|vijf|zes) (?:dagen|weken|maanden)`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          '(?:tweede|derde|vierde|vijfde) (?:keer|melding|mail)|alweer|opnieuw|al eerder (?:gebeld|gemaild|gemeld)',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:klopt|is) (?:\w+ )?(?:niet|onjuist|fout|onzin)|(?:u|jullie|je|uw) (?:\w+ )?(?:schreef|zei|zeiden|schreven|woorden)|(?:jullie|uw) (?:eigen )?(?:site|website|voorwaarden)|tegenstrijdig|heb ik (?:nooit|niet) (?:besteld|gekozen|gevraagd)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          '(?:maar (?:ik|dat|het|u|mijn|dit)|waarom (?:niet|moet|kan)|niet eerlijk|niet mijn schuld|ga (?:ik )?niet akkoord|snap(?: ik)? niet|er moet toch|kan toch niet|neem (?:ik )?geen)',
        ],
      },
    ],
    'wants an exception': [{ is: ['(?:uitzondering|coulance|toestemming|goedkeuring|bijzondere situatie)'] }],
    'life event': [
      {
        is: [
          r`(?:mijn|onze|ons) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:overleden|gestorven|dood|in het ziekenhuis|kanker)|(?:overleden|overlijden|overlijdensakte|weduwe|weduwnaar|begrafenis|rouw)|(?:ontslagen|baan kwijt|werkloos|kan (?:\w+ ){0,3}?niet betalen|schulden|voedselbank|uitgezet)|(?:chemo\w*|kanker|in (?:het|t) ziekenhuis|rolstoel|ernstig ziek)`,
        ],
        notWith: 'telefoon|batterij',
      },
    ],
    danger: [
      {
        is: [
          r`(?:zelfmoord|mezelf (?:wat aandoen|van kant)|niet meer leven|bewusteloos|(?:krijgt|krijg) geen (?:adem|lucht)|benauwd|pijn op (?:de|mijn) borst|ambulance|gaslucht|ruik(?:t)? (?:\w+ )?(?:gas|brand)|rook(?:t)?|(?:er is|staat in|in de|vat) brand|brandt (?:het|er|de)|in de fik|vonken|gloeiend heet|staat bol|sist|elektrische schok|stroomstoot|allergische reactie|lippen (?:\w+ )?(?:opgezwollen|dik)|bedreigd|ontploft|koolmonoxide|vergiftigd)`,
        ],
        notAfter: r`(?:geen|niet|als er|zonder) (?:\w+ )?`,
        notWith: 'rookmelder|brandverzekering|rookvrij|fire ?tv',
      },
    ],
    security: [
      {
        is: [
          r`(?:gehackt|hacker|fraude|opgelicht|oplichting|phishing|identiteitsfraude|(?:kaart|pas|telefoon|identiteit|gegevens|geld)(?: \w+){0,3}? gestolen|geskimd|gekraakt)|(?:betaling(?:en)?|afschrijving(?:en)?|bestelling(?:en)?|overboeking(?:en)?) (?:\w+ ){0,6}?(?:niet (?:gedaan|herken|gemaakt|van mij)|nooit (?:gedaan|gemaakt)|niet ken)|(?:heb|was) (?:ik|dat) (?:niet|nooit) (?:gedaan|gemaakt|ik)|iemand (?:\w+ ){0,4}?(?:ingelogd|toegang|in mijn (?:account|rekening))|gegevens van (?:een )?(?:ander|iemand)`,
        ],
        notAfter: r`(?:tegen|geen|als|voorkomen) (?:\w+ )?`,
      },
    ],
    legal: [
      {
        is: [
          '(?:mijn|een) (?:advocaat|jurist)|rechtsbijstand|juridische (?:stappen|procedure)|naar de rechter|voor de rechter|aanklagen|(?:formele|officiele) klacht|klacht (?:indienen|bij)|klachtencommissie|geschillencommissie|ombudsman|consumentenbond|acm|afm|kifid|aangifte (?:doen|tegen)|doe aangifte|ingebrekestelling|toezichthouder|autoriteit persoonsgegevens',
        ],
        notAfter: r`(?:geen|niet|zonder) (?:\w+ )?`,
      },
    ],
    'privacy right': [
      {
        is: [
          r`(?:mijn|alle) (?:\w+ )?gegevens (?:\w+ ){0,2}?(?:verwijder\w*|wissen)|verwijder (?:\w+ )?(?:mijn|alle) gegevens|avg-?verzoek|inzageverzoek|recht op (?:vergetelheid|inzage)|welke gegevens`,
        ],
      },
    ],
    'public threat': [
      {
        is: [
          '(?:de pers|krant|journalist|consumentenprogramma|slechte (?:review|recensie)|een ster|1 ster|op (?:twitter|facebook|instagram|tiktok|google)|social media|radar|kassa|openbaar maak)',
        ],
      },
    ],
    leaves: [
      {
        is: [
          r`(?:opzeg(?:gen|ging)|zeg (?:\w+ )?op|abonnement (?:stop\w+|beeindig\w+)|overstap(?:pen)?|naar de concurren\w+|nooit meer|andere (?:aanbieder|bank|provider)|account (?:verwijderen|opheffen))`,
        ],
        notAfter: r`(?:niet|geen) (?:\w+ )?`,
      },
    ],
    chargeback: [{ is: [r`chargeback|storner\w+|terugboek\w+|betwist\w+ bij (?:de|mijn) bank`] }],
    apologised: [{ is: [r`(?:het )?spijt (?:me|mij|ons)|sorry|excus\w+|helaas`] }],
    'fell back': [
      {
        is: [
          r`(?:begrijp|snap|begreep) (?:\w+ ){0,3}?niet|niet (?:begrepen|gevonden|zeker)|anders (?:formuleren|verwoorden)|herformul\w+|geen (?:informatie|antwoord|resultaten)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:kan|kunnen|mag|is|zijn|wordt|worden) (?:\w+ ){0,6}?(?:niet|geen) (?:\w+ ){0,3}?(?:mogelijk|terugbetal\w*|annuler\w*|wijzig\w*|vergoed\w*|vergoeding|aanpass\w*|toegestaan|helpen)|niet (?:mogelijk|toegestaan|gedekt|terugbetaalbaar)|afgewezen|uitgesloten`,
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:ik )?(?:verbind|zet|draag|haal|stuur) (?:u|je|dit|het|nu|er) (?:\w+ ){0,6}?(?:door|over|bij|collega|specialist|team)|wordt (?:\w+ )?doorverbonden|(?:collega|medewerk\w+|specialist|team) (?:\w+ ){0,4}?(?:neemt|komt|sluit|schuift)`,
        ],
        notWith: 'wilt u|wil je|zal ik|als u',
      },
    ],
    promised: [
      {
        is: [
          r`(?:ontvangt|krijgt|hoort|wordt|worden|zal|zullen|belt|stuurt|neemt contact|laat (?:u|je) weten|binnen \d+|heb (?:\w+ ){0,4}?(?:doorgestuurd|aangevraagd|ingepland|gemeld|doorgezet|geescaleerd))`,
        ],
        notWith: 'als u|zodra|wanneer',
      },
    ],
    'person to follow': [
      {
        is: [
          r`(?:collega|medewerk\w+|specialist|team|afdeling|monteur) (?:\w+ ){0,5}?(?:belt|neemt contact|reageert|mailt|bekijkt|komt langs|beoordeelt)`,
        ],
      },
    ],
    'small talk': [
      {
        is: [
          r`(?:kan ik|nog iets).{0,30}(?:help\w*|doen)|fijne (?:dag|avond)|welkom|ik begrijp (?:uw|je|dat)`,
        ],
      },
    ],
    'asks for details': [
      {
        is: [
          r`(?:kunt u|kun je|wilt u|graag) (?:\w+ ){0,4}?(?:geven|doorgeven|sturen|bevestigen|invullen|vertellen)`,
        ],
      },
    ],
    'person joined': [
      {
        is: [
          '(?:neemt (?:het )?(?:over|gesprek)|is toegevoegd|heeft (?:de chat|het gesprek)|doorverbonden met|overgenomen)',
        ],
        notWith: 'wachtrij|positie',
      },
    ],
  },
};
