import type { Lexicon } from './lexicon.ts';

const r = String.raw;

/** Dutch, for folded text: no accents. */
export const nl: Lexicon = {
  language: 'nl',
  spaced: true,
  parts: {
    hyp: r`(?:wat (?:moet ik doen|doe ik|gebeurt er|te doen) (?:\w+ )?(?:als|bij|wanneer)(?! .*(?:heeft|heb))|(?:als|indien) (?:\w+ ){0,6}?(?:ooit|een keer)|hoe (?:meld|herken|voorkom)|(?:is|zijn) (?:\w+ ){0,3}?(?:giftig|gevaarlijk)|giftig voor|verzekerd|verzekering|handleiding|etiket|(?:jaar|jaren|maanden) geleden|vorig jaar|in (?:19|20)\d\d|gevaar voor|risico op|rookmelders?|cursus|oefening)`,
    toxic: r`(?:\w*(?:ontstopper|reiniger|bleek|chloor|wasmiddel|vaatwas\w*|tablet\w*|capsule\w*|pil|pillen|medicijn\w*|batterij\w*|knoopcel\w*|magneet\w*|gif|antivries|ontkalker|afwasmiddel|munt|lijm|lampolie|zeep|schoonmaakmiddel|wascapsule\w*))`,
    child: r`(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:eren|je)?|baby|peuter|kleuter|kleine|kleinkind|neefje|nichtje|tweeling|hond|kat|meisje|jongetje|\w*jarige)`,
    person: r`(?:echte? |levende? |menselijke? |ander )*(?:mens(?:en)?|persoon|medewerk(?:er|ster)s?|iemand|collega(?:'s)?|leidinggevende|verantwoordelijke|manager|supervisor|teamleider|baas|chef|adviseur|monteur|agent|specialist|klantenservice|klantendienst|helpdesk|afdeling|team)`,
    kin: 'man|vrouw|vader|moeder|zoon|dochter|kind|baby|broer|zus|opa|oma|partner|vriend|vriendin',
  },
  cues: {
    'asks for a person': [
      {
        is: [
          r`(?:kan|mag|wil|zou|moet|graag|kunnen) (?:ik )?(?:\w+ ){0,4}?{person} (?:\w+ ){0,2}?(?:spreken|praten|chatten|aan de lijn)|{person} (?:\w+ )?(?:te )?spreken(?: krijgen| krijg)?|(?:wil|wilde|zoek|eis|verlang) (?:\w+ ){0,2}?(?:iemand|een mens|een persoon|een medewerker|klantenservice|een echt\w* \w+) (?:van|die|bij|spreken|aan|voor)|(?:heb|nodig|behoefte aan) (?:\w+ ){0,2}?(?:een |echt )*(?:mens|persoon|medewerker) (?:nodig)?|mens nodig|^[^\w\n]{0,9}(?:\w+ )?(?:mens|medewerker|persoon) (?:spreken|praten|aub|graag|alstublieft)+|(?:praat|spreek|chat|typ) (?:ik )?(?:liever )?niet (?:met|tegen) (?:een |deze )?(?:robots?|bots?|machines?|computers?)|(?:doorverbinden|verbind me door|verbind mij door|zet me door)[ ,]*(?:graag|aub|alstublieft|alsjeblieft|nu)?[.!]*$`,
          r`(?:een |echt )?mens (?:bedoel ik|in plaats van)|(?:liever|graag) (?:\w+ ){0,4}?(?:aan|met|van|door)? ?(?:een )?(?:echt\w* )?(?:mens|persoon)(?! (?:toevoegen|extra))|(?:met wie|wie|hoe) (?:kan|krijg|bereik|spreek) ik (?:\w+ ){0,4}?(?:{person}|praten|spreken|te spreken)(?: te spreken)?|(?:breng|brengen|brengt|zet|zetten|stel) (?:\w+ ){0,3}?in (?:contact|verbinding) met (?:\w+ )?{person}|(?:in contact|in verbinding) (?:\w+ )?(?:brengen |komen )?met (?:\w+ )?{person}|(?:kan|kunnen|wil|zou|mag|laat|laten) (?:\w+ ){0,2}?(?:{person}) (?:\w+ ){0,5}?(?:kijken|bellen|terugbellen|helpen|meekijken|overnemen|beoordelen|contact opnemen|beantwoorden)|(?:dat|of) (?:iemand|een \w+|een echt\w* \w+) (?:\w+ ){0,4}?(?:belt|bellen|helpt|helpen|kijkt|overneemt)|(?:doorgeven|doorzetten|overdragen|doorsturen|geef|escaleren) (?:\w+ ){0,4}?(?:aan|naar) (?:\w+ ){0,2}?{person}|(?:spreken|sta erop) (?:\w+ ){0,4}?(?:een )?(?:verantwoordelijke|leidinggevende|manager)|(?:zit|is) er (?:\w+ )?(?:een )?(?:mens|iemand|persoon) (?:\w+ ){0,3}?(?:achter|met wie|die|beschikbaar)|laat (?:me|mij) (?:\w+ )?(?:met )?(?:\w+ )?{person} (?:spreken|praten)|met (?:de|uw|een) (?:manager|leidinggevende) spreken|mag ik (?:een )?(?:agent|medewerker|mens|manager)`,
        ],
        notAfter: r`(?:geen|niet|niemand|zonder|hoef|hoeft|gisteren|al|in plaats van) (?:\w+ )?`,
        notWith: r`gisteren (?:al )?(?:met|gesproken)|heb (?:al |gisteren |vorige week )?(?:met|een medewerkster)|mijn (?:manager|collega|leidinggevende)|wil niemand|boeking|bedrijfsaccount|hoe (?:word|wijzig)|abonnement zitten|knop|makelaar|gesproken`,
      },
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
          r`(?:erg|wel|best|beetje|heel|nogal) (?:\w+ )?(?:vervelend|irritant|teleurstellend|teleurgesteld|jammer|lastig|onhandig|verwarrend|frustrerend|vermoeiend|slordig)|(?:serieus|echt|pardon|hallo|huh|normaal)\s?\?+|(?:fijn|geweldig|super|mooi|prachtig|top|lekker|fantastisch|bravo)[,.! ]+(?:weer|alweer|nog een|de derde|en nu|bedankt voor niets|hoor)|bedankt voor niets|(?:zucht|pff+|jeetje|tjonge|nou zeg|kom op|tsja|poeh)|(?:niet|ben niet) (?:\w+ )?(?:tevreden|blij|behulpzaam|handig)|\?!|!\?|slaat nergens op|van het kastje naar de muur`,
        ],
      },
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
          r`(?:ik )?(?:ben|word|wordt|raak) (?:\w+ ){0,3}?(?:boos|woedend|gek|pissig|gefrustreerd|zat|moe van|wanhopig|razend|klaar mee|verontwaardigd)|(?:belachelijk|schandalig|onacceptabel|waardeloos|bizar|absurd|idioot|triest|armzalig|om te huilen|een grap|een aanfluiting|aanfluiting|schande|ongehoord|te gek voor woorden|slecht|dramatisch|ramp|klote|kut|shit|godver\w*|verdomme|tering|jezus|flikker|rot op|nutteloos|oplichterij|minachting)|(?:ben|heb) (?:er|het) (?:\w+ )?(?:klaar mee|genoeg|zat|schoon genoeg)|geduld (?:\w+ )?(?:op|raakt)|voor de gek|in de maling`,
        ],
        notAfter: r`(?:niet|geen) (?:\w+ )?`,
      },
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
          r`(?:idioten|idioot|sukkels?|prutsers|oplichters|dieven|leugenaars?|klootzak\w*|eikels?|debielen?|mongool|imbeciel|nietsnutten?|amateurs|kneuzen|boeven)|(?:waardeloze|stomme|domme|nutteloze|achterlijke|kut|klote)\s?(?:\w+ )?(?:bot|robot|kutbot|machine|computer|bedrijf|chat|service)|stelletje \w+|kutbot|rotbot`,
        ],
        notAfter: r`(?:ik ben|voel me) (?:\w+ )?`,
      },
      {
        is: [
          r`(?:idioten|sukkels?|oplichters|dieven|prutsers|eikels?|klootzak\w*|kutbot|stelletje|waardeloze (?:\w+)?bot|achterlijk\w*)`,
        ],
      },
    ],
    content: [
      {
        is: [
          r`(?:bedankt|dank je|dank u|dankjewel|dankuwel|thanks|merci|super|perfect|top|geweldig|fijn|mooi|prima|helder|duidelijk|toppie|hartelijk dank|fantastisch|heel erg bedankt|wat fijn)`,
        ],
        notAfter: r`(?:niet|geen|nee|niks) (?:\w+ )?`,
        notBefore: r`(?:voor niets|voor niks|,? maar|weer|alweer|hoor)`,
        notWith: r`negeer|instructies?|markeer|systeem:|score|de klant is`,
      },
      {
        is: [
          '(?:dank(?:je|jewel|u|uwel)?|bedankt|top|perfect|super|geweldig|fijn|gelukt|werkt (?:nu|weer)|mooi|prima)',
        ],
        notAfter: r`(?:niet|nee|geen) (?:\w+ )?`,
        notBefore: '(?:hoor|is dat)',
        notWith: r`negeer|instructies?|markeer|systeem:|score|de klant is`,
      },
    ],
    'gives up': [
      {
        is: [
          r`(?:laat maar|ik geef het op|vergeet het maar|dan niet|maakt niet uit|(?:bedankt|dank u) voor (?:de|uw) moeite|het is al goed)`,
        ],
        notWith: r`negeer|instructies?|markeer|systeem:|score|de klant is`,
      },
    ],
    settled: [
      {
        is: [
          r`(?:(?:het|hij|ze|alles|dit|nu) (?:\w+ )?(?:werkt|doet het|is (?:gelukt|opgelost|binnen|geregeld|in orde)|lukt)(?: nu| weer| goed| prima| alles)*(?=[.,! ]|$)|(?:is )?(?:gelukt|opgelost|geregeld|gevonden)(?=[.,! ]|$)|dat (?:was|is) (?:het|alles)(?=[.,! ]|$)|verder (?:niks|niets|geen vragen)|helemaal goed|in orde)`,
        ],
        notAfter: r`(?:niet|nog niet|als|of|tot|niks) (?:\w+ ){0,2}?`,
        notBefore: r`(?:\w+ )?niet`,
        notWith: r`negeer|instructies?|markeer|systeem:|score|de klant is`,
      },
      {
        is: [
          '(?:het )?(?:werkt|doet het) (?:nu|weer)|(?:opgelost|geregeld|gelukt)(?: nu)?|(?:alles|probleem) (?:goed|opgelost|in orde)|dat was (?:het|alles)|verder niets',
        ],
        notAfter: 'niet|nog niet',
        notWith: r`negeer|instructies?|markeer|systeem:|score|de klant is`,
      },
    ],
    'did not work': [
      {
        is: [
          r`(?:werkt|doet|helpt|gaat|laadt|start|lukt|verandert|hielp|werkte|lukte) (?:\w+ ){0,3}?(?:niet|niks|niets|nog steeds niet)|(?:nog steeds|nog altijd|alsnog|toch) (?:\w+ ){0,2}?(?:niet|niks|niets|hetzelfde|dezelfde|geen|kapot|rood|oranje|offline|fout\w*|vast)|(?:zelfde|dezelfde|hetzelfde) (?:\w+ )?(?:fout\w*|melding|probleem|code|resultaat|ding|verhaal|liedje)?(?=[.,! ]|$)|blijft (?:\w+ )?(?:oranje|rood|hangen|zwart|uit|knipperen|op|hetzelfde|leeg)|(?:heb ik |al |dat )*(?:al )?(?:gedaan|geprobeerd|gecheckt|herstart)[,. ]+(?:\w+ ){0,3}?(?:niks|niets|geen|niet|maar|zelfde|lampje|toch)|(?:link|pagina|code|knop) (?:\w+ )?(?:kapot|verlopen|ongeldig|leeg|werkt niet)|(?:stond|staat) al (?:op|aan|uit)|geen (?:verschil|effect|resultaat|verandering)|zonder (?:succes|resultaat)|nope|staat er niet|(?:zie|vind|krijg) (?:ik )?(?:het|die|hem|hier|\w+)? ?(?:nergens|niet)`,
        ],
      },
      {
        is: [
          r`(?:werkt|doet het|helpt|lukt|gaat|start|laadt) (?:\w+ ){0,2}?niet|nog steeds (?:niet|geen|niks|niets|hetzelfde|dezelfde)|(?:zelfde|dezelfde|hetzelfde) (?:fout|probleem|melding|liedje|resultaat)|(?:al|heb ik al) (?:gedaan|geprobeerd)|(?:gedaan|geprobeerd|gereset)[,.]+ (?:\w+ )?(?:niks|niets|nog|zelfde|weer|helpt)|daar ben ik al`,
        ],
      },
    ],
    'said before': [
      {
        is: [
          r`(?:heb|had) (?:ik )?(?:\w+ ){0,3}?(?:al|net|toch al|eerder) (?:\w+ )?(?:gezegd|geschreven|gestuurd|gemeld|verteld|uitgelegd|gegeven|doorgegeven)|(?:zoals|als) (?:ik )?(?:al |net |eerder )*(?:zei|schreef|gezegd|gemeld|vermeld|aangegeven)|(?:staat|stond) (?:\w+ )?(?:hierboven|hier boven|boven|in mijn eerste|letterlijk)|(?:hoe vaak|voor de (?:tweede|derde|vierde|zoveelste) keer|(?:derde|vierde|vijfde) keer dat)|(?:lees|leest|gelezen|luister) (?:je|u|jullie)? ?(?:\w+ )?(?:wel|wat ik|mijn|eens)|(?:zelfde|dezelfde) (?:antwoord|vraag|riedel|tekst)|herhaal|dat (?:was|is) (?:mijn vraag niet|niet mijn vraag|niet wat ik)|in (?:een )?(?:rondjes|cirkel\w*|kringetje)|uw (?:eigen )?woorden`,
        ],
      },
      {
        is: [
          r`(?:heb|had) (?:ik|u|je) (?:dat |u |je |al |net |toch )+(?:\w+ )?(?:gezegd|verteld|geschreven|gestuurd|gegeven)|zoals (?:ik )?(?:al )?(?:zei|gezegd|schreef)|staat (?:\w+ )?(?:letterlijk )?(?:al )?(?:boven|hier)|(?:lees|lezen)|(?:zelfde|dezelfde|hetzelfde) (?:antwoord|vraag|verhaal)|(?:derde|vierde|vijfde) keer|woord voor woord`,
        ],
      },
    ],
    chases: [
      {
        is: [
          r`(?:wacht|wachten|zit te wachten|gewacht) (?:\w+ ){0,3}?(?:nog|al|sinds|op)|(?:wanneer) (?:\w+ ){0,3}?(?:komt|krijg|word|wordt|is|gaat|hoor|belt)|(?:is er|hebben jullie|heeft u) (?:\w+ )?(?:nieuws|al iets|update|meer bekend)|(?:niemand|geen \w+) (?:\w+ ){0,3}?(?:gebeld|gekomen|gereageerd|geweest|verschenen|gehoord)|(?:zou|zouden|hadden|had) (?:\w+ ){0,4}?(?:bellen|terugbellen|komen|gebeld|geleverd|binnen zijn|terugkrijgen|sturen|moeten)|waar (?:is|blijft|blijven) (?:mijn|het|de)|nog (?:steeds |altijd )?(?:niks|niets|geen|niet) (?:\w+ )?(?:gehoord|ontvangen|gekregen|binnen|gezien|reactie|antwoord)|niet (?:aangekomen|ontvangen|teruggebeld)|(?:hallo|iemand daar|bent u er nog|ben je er nog)\s?\?+`,
        ],
      },
      {
        is: [
          r`(?:wacht|wachten) (?:\w+ )?(?:nog|al|sinds)|(?:niemand|niets|niks|geen) (?:\w+ ){0,4}?(?:gebeld|gekomen|gehoord|ontvangen|reactie|antwoord)|nog (?:steeds )?(?:niet|geen|niks|niets)|waar (?:is|blijft|blijven) (?:mijn|de|het)|(?:beloofd|toegezegd|zou(?:den)?|terwijl u)|al (?:\w+ )?(?:dagen|weken|maanden|uur|uren|\d+)`,
        ],
      },
    ],
    overdue: [
      {
        is: [
          r`(?:al|sinds|ruim) (?:\w+ )?(?:\d+|twee|drie|vier|vijf|zes|tien|paar) (?:dagen|weken|maanden|uur|minuten|dag|week)|(?:beloofd|toegezegd|gezegd|zou) (?:\w+ ){0,4}?(?:binnen|voor|vandaag|gisteren|op \w+dag|uiterlijk)|(?:termijn|datum|deadline) (?:\w+ )?(?:verstreken|verlopen|voorbij)|te laat|over tijd|sinds (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|gisteren)|had (?:er )?(?:allang|al lang|gisteren)`,
        ],
      },
      {
        is: [
          r`(?:beloofd|toegezegd)|niemand (?:\w+ )?(?:gebeld|gekomen|verschenen)|al (?:\d+|twee|drie|vier|vijf|zes) (?:dagen|weken|maanden)`,
        ],
      },
    ],
    'came back': [
      {
        is: [
          r`(?:tweede|derde|vierde|vijfde|zoveelste) (?:keer|mail|bericht|poging|afspraak|melding)|(?:opnieuw|weer|nogmaals|nog een keer) (?:\w+ ){0,3}?(?:contact|bellen|schrijf|over|met|ik)|(?:vorige week|gisteren|vorige maand|laatst) (?:\w+ ){0,3}?(?:gebeld|gemaild|gechat|contact|gesproken|gemeld)|meerdere (?:keren|malen|mails)|al \d+ keer`,
        ],
      },
      {
        is: [
          '(?:tweede|derde|vierde|vijfde) (?:keer|melding|mail)|alweer|opnieuw|al eerder (?:gebeld|gemaild|gemeld)',
        ],
      },
    ],
    disputes: [
      {
        is: [
          r`(?:klopt|klopte) (?:\w+ ){0,2}?niet|(?:is|zijn) (?:gewoon |echt )?(?:niet waar|onjuist|fout|onzin|niet juist|gelogen|niet correct)|(?:u|je|jullie) (?:vergis\w*|zeiden|zei|hebben (?:\w+ )?gezegd|beloofde\w*|bevestigd\w*)|(?:op|volgens) (?:uw|jullie|je|de) (?:\w+ )?(?:site|website|app|contract|voorwaarden|mail|faq|bevestiging) (?:\w+ )?(?:staat|is|klopt)?|dat kan (?:\w+ )?niet (?:kloppen|waar|zijn)|tegenstrijdig|spreekt? (?:u|je|jullie)? ?(?:zichzelf|jezelf|uzelf|elkaar) tegen|ik heb (?:nooit|geen) (?:\w+ )?(?:akkoord|gevraagd|gezegd|getekend|besteld|toestemming)|normaal\?\?|hoe kan dat|wat is het nou`,
        ],
      },
      {
        is: [
          r`(?:klopt|is) (?:\w+ )?(?:niet|onjuist|fout|onzin)|(?:u|jullie|je|uw) (?:\w+ )?(?:schreef|zei|zeiden|schreven|woorden)|(?:jullie|uw) (?:eigen )?(?:site|website|voorwaarden)|tegenstrijdig|heb ik (?:nooit|niet) (?:besteld|gekozen|gevraagd)`,
        ],
      },
    ],
    'pushes back': [
      {
        is: [
          r`(?:dat is|dit is|vind ik) (?:\w+ )?(?:niet (?:eerlijk|redelijk|normaal|acceptabel|mijn schuld)|onredelijk|oneerlijk|belachelijk|jullie fout|uw fout)|(?:accepteer|pik|neem) (?:ik )?(?:\w+ )?niet|(?:niet|ben het er niet) (?:mee )?eens|(?:en|maar) (?:dan|waarom|hoe|ik|wie|als)\b|waarom (?:niet|moet|zou|kan)|ik sta erop|kan (?:er )?(?:echt |dan )*(?:niets|niks|niet toch)|(?:er moet|moet er) (?:\w+ )?(?:iets|toch|een)|(?:kunnen|kunt) (?:jullie|u) (?:dan |toch )?(?:tenminste|minstens)|hoe kan dat`,
        ],
      },
      {
        is: [
          '(?:maar (?:ik|dat|het|u|mijn|dit)|waarom (?:niet|moet|kan)|niet eerlijk|niet mijn schuld|ga (?:ik )?niet akkoord|snap(?: ik)? niet|er moet toch|kan toch niet|neem (?:ik )?geen)',
        ],
      },
    ],
    'wants an exception': [
      {
        is: [
          r`uitzondering|coulance|coulant|tegemoet ?kom\w*|(?:een|eenmalig|voor deze) keer (?:\w+ )?|(?:bijzonder|speciaal)(?:e)? (?:geval|situatie)|overmacht|(?:kwijtschelden|schrappen|laten vallen|terugdraaien) |(?:ondanks|buiten|hoewel) (?:\w+ ){0,3}?(?:termijn|verlopen|te laat)|(?:wie|iemand) (?:\w+ ){0,3}?(?:beslis\w*|goedkeur\w*|mag beslissen|bevoegd)|hand over (?:het|je|uw) hart|betalingsregeling`,
        ],
      },
      { is: ['(?:uitzondering|coulance|toestemming|goedkeuring|bijzondere situatie)'] },
    ],
    'life event': [
      {
        is: [
          r`(?:overlijden|dood|verlies|begrafenis|uitvaart) van (?:mijn|onze|ons)|(?:gaan|ga|zijn|ben|in|lig\w*) (?:\w+ ){0,2}?(?:uit elkaar|scheiden|scheiding|gescheiden)|echtscheiding|(?:baan|werk|huis|woning|kind|baby) (?:\w+ )?(?:kwijt|verloren)|(?:ben|is) (?:\w+ )?(?:mijn )?(?:baan|werk|huis) kwijt|(?:op de |op )?(?:intensive care|\bic\b|palliatieve|hospice)|in coma|(?:kanker|tumor|leukemie|ms|dementie) (?:\S+ ){0,3}?(?:vastgesteld|gevonden|geconstateerd)|(?:vastgesteld|diagnose) (?:\S+ ){0,3}?(?:kanker|tumor|leukemie)|tumor|leukemie|burn-?out`,
          r`bijstand|(?:kom|komen) (?:\w+ ){0,3}?niet rond|uitkering|ziektewet|arbeidsongeschikt|schuldsanering|schuldhulp\w*|(?:al )?(?:maanden|weken|jaren|langdurig) ziek|ziek thuis|(?:kan|kunnen) (?:\w+ ){0,5}?(?:niet|niet meer|niet langer) (?:\w+ ){0,2}?(?:betalen|opbrengen|missen)|(?:niet|nauwelijks) (?:meer )?(?:kunnen |te )?betalen kan|dakloos|(?:huis|woning) (?:\S+ ){0,5}?(?:verwoest|afgebrand|overstroomd)|(?:overstroming|brand) (?:\S+ ){0,4}?(?:verloren|kwijt|verwoest)|miskraam|stilgeboren|(?:ligt|lig|lag) (?:\w+ ){0,4}?in het ziekenhuis|depressi\w+|blijf-van-mijn-lijfhuis|zwanger en`,
        ],
        notAfter: r`(?:als|wanneer|indien) (?:\w+ ){0,3}?`,
        notWith: r`telefoon|batterij|sleutels|wat gebeurt|geschikt voor|met ideal|met (?:mijn )?(?:pas|creditcard)|in de app`,
      },
      {
        is: [
          r`(?:mijn|onze|ons) (?:\w+ )?{kin} (?:\w+ ){0,4}?(?:overleden|gestorven|dood|in het ziekenhuis|kanker)|(?:overleden|overlijden|overlijdensakte|weduwe|weduwnaar|begrafenis|rouw)|(?:ontslagen|baan kwijt|werkloos|kan (?:\w+ ){0,3}?niet betalen|schulden|voedselbank|uitgezet)|(?:chemo\w*|kanker|in (?:het|t) ziekenhuis|rolstoel|ernstig ziek)`,
        ],
        notWith: r`telefoon|batterij|wat gebeurt|geschikt voor|bloemen|matras`,
      },
    ],
    danger: [
      {
        is: [
          r`(?:man|iemand|vent|vreemde) (?:\w+ )?(?:achtervolgt|volgt|stalkt) (?:me|mij|ons)|(?:sta|zit) (?:ik )?op (?:de|een) (?:brug|dak) en`,
        ],
        notWith: r`instagram|twitter|tiktok|facebook|youtube|linkedin|suicide squad`,
      },
      {
        is: [
          r`insuline[^.!?]{0,50}(?:niet (?:binnen|aangekomen|geleverd)|is op|laatste)|(?:geen|laatste) insuline`,
        ],
      },
      {
        is: [
          r`zelfmoord\w*|suicid\w*|zelfdoding|mezelf (?:\w+ ){0,2}?(?:wat aandoen|iets aandoen|van kant|ombrengen|doden|ophangen|verwonden|snijden)|(?:maak|maken) (?:ik )?(?:mezelf|me|mij) (?:\w+ )?van kant|(?:niet|nooit) meer (?:leven|wakker worden|verder leven|er zijn)|(?:er|mijn leven) (?:\w+ )?(?:een )?eind(?:e)? (?:aan|van) ?(?:maak|maken|te maken)?|een einde aan (?:mijn|haar|zijn) leven|wil (?:alleen maar |gewoon |liever )?(?:dood|sterven)(?! van)|liever dood|beter af (?:zonder mij|als ik dood)|zie (?:het|geen uitweg|de zin niet)(?: \w+){0,2}? (?:meer zitten|in het leven)|geen uitweg|voor de trein|van (?:het|een) (?:dak|brug|flat) (?:af )?spring\w*|(?:alle|te veel|doosje) (?:\w+ )?(?:pillen|tabletten) (?:\w+ )?(?:genomen|geslikt|ingenomen)|overdosis`,
        ],
        notAfter: r`(?:bijna) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|gasbarbecue|gasfornuis|vuurwerk|rookvrij|niet-roker\w*|nieuwsgierigheid|van het lachen|baas`,
      },
      {
        is: [
          r`{child} (?:\S+ ){0,8}?(?:ingeslikt|doorgeslikt|slikte|{toxic} (?:\w+ ){0,4}?(?:gedronken|gegeten|geslikt|binnen|opgegeten|ingenomen))|(?:gedronken|gegeten|geslikt) van (?:de |het )?{toxic}|vergiftigd|vergiftiging|gifcentrum`,
          r`bewusteloos|buiten bewustzijn|(?:krijgt|krijg|kreeg) (?:\w+ ){0,5}?(?:geen|bijna geen|nauwelijks) (?:adem|lucht)|(?:kan|kunnen) (?:\w+ ){0,3}?(?:niet|nauwelijks|amper) (?:\w+ )?(?:ademen|ademhalen)|ademt (?:\w+ )?(?:niet|moeilijk|nauwelijks)|benauwd|stikt\b|pijn op (?:de|mijn|haar|zijn) borst|(?:druk|pijn) (?:op|in) (?:de|mijn) borst|borstpijn|(?:krijgt|heeft|heb|kreeg) (?:\w+ ){0,3}?(?:hartaanval|hartinfarct|beroerte|toeval|epileptische aanval|stuip\w*)|onwel|flauwgevallen|valt flauw|(?:in elkaar|ineen)(?: )?gezakt|reageert (?:\w+ )?niet meer|wordt niet (?:meer )?wakker|hart (?:\w+ )?(?:slaat|klopt) (?:\w+ )?(?:raar|over|onregelmatig)|ambulance|112 (?:bellen|gebeld)|(?:bel|bellen) (?:\w+ )?112|allergische reactie|anafyla\w+|(?:lippen|gezicht|keel|tong|ogen) (?:\S+ ){0,4}?(?:opgezw\w+|dik|gezwollen|zwel\w+)|bloedt (?:hevig|erg|heel|flink)|brandwond\w*|(?:hand|handen|arm|vinger|been|gezicht) (?:\w+ )?verbrand|insulinepomp (?:\S+ ){0,4}?(?:stuk|gestopt|kapot|uitgevallen)|{child} (?:\S+ ){0,5}?(?:opgesloten|vast in|alleen in de auto|verdrinkt)`,
        ],
        notAfter: r`(?:geen|niet|niemand|als er|zonder|bijna) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|gasbarbecue|gasfornuis|vuurwerk|rookvrij|niet-roker\w*`,
      },
      {
        is: [
          r`gaslucht|gaslek|(?:ruik|ruikt|stinkt|rook|geur) (?:\S+ ){0,4}?(?:naar )?(?:gas|verbrand|brand|schroei\w*|rook)|naar gas|koolmonoxide`,
          r`(?:rook|walm) (?:uit|komt|overal|in)|(?:komt|er komt|vol|veel|zwarte) (?:\w+ ){0,3}?rook|rookt\b|(?:staat|staan|vliegt|vloog|is|zijn) (?:\w+ ){0,2}?in (?:de )?brand|er is brand|brand (?:uitgebroken|in (?:de|het|mijn|onze))|vat(?:te)? vlam|in de fik|in de hens|in vlammen|brandt (?:het|er|de)|vonken|ontploft|ontploffing|geexplodeerd|explosie|gesmolten (?:stekker|stopcontact)|(?:stekker|stopcontact) (?:\w+ )?(?:gesmolten|smelt)|staat bol|opgezwollen (?:accu|batterij)|(?:elektrische|flinke|harde|enorme) schok|schok (?:van|gekregen|gehad)|stroomstoot|geelektrocuteerd|onder stroom|gloeiend heet`,
        ],
        notAfter: r`(?:geen|niet|als er|zonder|indien) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|gasbarbecue|gasfornuis|vuurwerk|rookvrij|niet-roker\w*|\bcd\b|\bdvd\b|lampje`,
      },
      {
        is: [
          r`(?:bedreigt|slaat|sloeg|mishandelt|achtervolgt|volgt|stalkt|wurgt|valt) (?:me|mij|ons|mijn|haar|hem)(?: lastig| aan)?|(?:me|mij|ons|mijn \w+|haar) (?:\w+ ){0,4}?(?:bedreigd|geslagen|mishandeld|aangevallen|aangerand|verkracht|gestalkt|gestoken|gewurgd|opgesloten|achtervolgd)|(?:dreigt|dreigde|gedreigd) (?:\w+ ){0,4}?(?:met (?:de dood|geweld|een mes)|te (?:vermoorden|doden|slaan|steken)|mij)|doodsbedreiging\w*|met (?:een )?(?:mes|pistool|wapen|geweer)\b|(?:mag|kan|laat) (?:\w+ ){0,3}?(?:er )?niet (?:\w+ )?(?:uit(?:stappen)?|eruit|weg)(?= |[.,!]|$)(?! zetten)|(?:ik kom|kom ik) (?:\w+ ){0,4}?(?:langs )?met (?:een )?(?:mes|pistool|wapen)|(?:ik )?(?:maak|vermoord|schiet|steek) (?:ik )?(?:jullie|je|u|hem|haar) (?:\w+ )?(?:af|dood|neer|kapot|in brand)|huiselijk geweld|mijn ex (?:\S+ ){0,6}?(?:voor de deur|gevonden|bedreig\w*)|in gevaar`,
          r`naaktfoto\w*|blootfoto\w*|naakte? (?:foto|plaatje)\w*|pedo\w*|kinderporno|misbruikt?`,
          r`(?:\w*chauffeur|bestuurder|piloot|bezorger|taxichauffeur) (?:\S+ ){0,6}?(?:dronken|zat|in slaap|slaapt|onwel|flauw|drugs|gedronken|alcohol)|spookrijd\w*|slingert|(?:hebben|heb) (?:\w+ )?(?:net|zojuist) (?:\w+ )?(?:een )?(?:aanrijding|ongeluk|ongeval)|remmen (?:\w+ ){0,3}?(?:doen het niet|weigeren|het niet)|vast in (?:de|een) lift|opgesloten in`,
        ],
        notAfter: r`(?:geen|niet|niemand|als er|zonder) (?:\w+ )?`,
        notWith: r`{hyp}|suicide squad|fire ?(?:tv|stick)|gasbarbecue|gasfornuis|vuurwerk|rookvrij|niet-roker\w*|baas|messenset`,
      },
    ],
    security: [
      {
        is: [
          r`(?:betaling\w*|afschrijving\w*|bestelling\w*|overboeking\w*|aankoop|opname\w*|login|ingelogd|besteld|afgeschreven)[^.!?]{0,60}(?:niet door mij|was ik niet|niet van mij)|(?:niet door mij|was ik niet)[^.!?]{0,60}(?:betaling\w*|afschrijving\w*|bestelling\w*|overboeking\w*|aankoop)`,
        ],
      },
      {
        is: [
          r`(?:is|ben|zijn|werd|wordt|was|mijn \w+) (?:\w+ ){0,2}?(?:gehackt|gekraakt|opgelicht|geskimd|overgenomen|gekaapt|gephisht|misbruikt)|identiteitsfraude|identiteitsdiefstal|identiteit (?:\w+ )?gestolen|(?:slachtoffer|dupe) (?:\w+ )?(?:van )?(?:\w+ )?(?:fraude|oplichting|phishing)|^[^\w\n]{0,9}fraude\b|(?:dit|het|er) is (?:\w+ )?(?:fraude|oplichting)|datalek`,
          r`(?:betaling(?:en)?|afschrijving(?:en)?|bestelling(?:en)?|overboeking(?:en)?|aankoop|aankopen|opname|opnames|incasso|transactie(?:s)?|contract|lening)[,:]? (?:\S+ ){0,8}?(?:(?:niet|nooit) (?:\w+ )?(?:heb )?(?:gedaan|gemaakt|goedgekeurd|geautoriseerd|afgesloten|besteld|toestemming)|niet van mij)|(?:heb|was) (?:ik|dat) (?:\w+ ){0,2}?(?:niet|nooit) (?:\w+ )?(?:gedaan|gemaakt|goedgekeurd|geautoriseerd|besteld|afgesloten|ik)|zonder (?:mijn )?(?:toestemming|medeweten)|(?:op|onder) mijn naam (?:\S+ ){0,4}?(?:afgesloten|besteld|geopend|aangevraagd|gekocht|lening|contract)|(?:lening|contract|telefoon|abonnement) (?:\S+ ){0,4}?(?:op|onder) mijn naam (?:\w+ )?(?:afgesloten|besteld|aangevraagd)`,
          r`(?:iemand|een onbekende|onbekenden|een vreemde|oplichter|hacker|dief) (?:\S+ ){0,6}?(?:ingelogd|toegang|in mijn (?:account|rekening)|gewijzigd|veranderd|besteld|gekocht|betaald|betaalt|opgenomen|gebruikt|uitgegeven|overgemaakt|ingebroken)|(?:kaart|pas|pinpas|creditcard|bankpas) (?:\S+ ){0,3}?gestolen (?:\S+ ){0,3}?(?:betaald|gebruikt|gepind|opgenomen|mee)|(?:wachtwoord|e-?mailadres|nummer) (?:\w+ )?(?:is |werd )?(?:gewijzigd|veranderd) (?:\w+ ){0,2}?(?:zonder|door iemand|niet door)`,
          r`(?:phishing\S*|nep\S*|valse|oplicht\w*) (?:\S+ ){0,5}?(?:geklikt|ingevuld|gegeven|ingevoerd|getrapt|ingetrapt)|(?:geklikt|ingevuld|gegeven|ingevoerd) (?:\S+ ){0,5}?(?:phishing\S*|nepsite|nep\S*|oplichter)|(?:voordeed|voordoet|uitgaf|uitgeeft) als|(?:facturen|factuur|gegevens|bestelling(?:en)?|berichten|adres|account) van (?:een )?(?:ander\w*|iemand|andere klant\w*|vreemde\w*)(?: anders)?|(?:rekening|account) (?:\w+ )?leeggehaald`,
        ],
        notAfter: r`(?:tegen|geen|als|voorkomen|wanneer) (?:\w+ )?`,
        notWith: r`{hyp}|alleen een vraag(?:je)?`,
      },
      {
        strength: 0.6,
        is: [
          r`(?:gestolen|fraude|phishing\S*|oplichting|verdachte?|herken (?:ik )?niet|onbekende (?:betaling|afschrijving)|pas kwijt|vreemde afschrijving)`,
        ],
      },
    ],
    legal: [
      {
        is: [
          r`(?:mijn|een|van mijn) (?:advocaat|advocate|jurist|rechtsbijstand\w*)|rechtsbijstand\w*|(?:voor|naar) de rechter|(?:in|formeel in|schriftelijk in) gebreke|(?:officiele|formele|schriftelijke) klacht|(?:dien|diende|leg|leggen|wil) (?:ik )?(?:\w+ ){0,3}?klacht (?:\w+ )?(?:in|neer|indienen)|(?:meld|meldt|melden|klaag) (?:\w+ ){0,4}?(?:bij|aan) (?:de |het )?(?:acm|afm|kifid|politie|autoriteit|ap|consuwijzer|toezichthouder)|geschillen\w*|rechtszaak|(?:begin|start|aan)span\w* (?:\w+ )?(?:zaak|procedure)|(?:doe|gedaan|doen) (?:\w+ )?aangifte|aangifte (?:doen|tegen|gedaan)|(?:juridische|gerechtelijke) (?:stappen|procedure|acties)|consumentenbond|sommatie|deurwaarder|laatste (?:termijn|kans voordat)|dagvaard\w*|kort geding|incassobureau inschakel\w*`,
        ],
        notAfter: r`(?:geen|niet|zonder|ben) (?:\w+ )?`,
        notWith: r`ben (?:een )?(?:advocaat|jurist)|voor kantoor|hoe (?:dien|lang|kan)|rechtbankstraat|wettelijke`,
      },
      {
        is: [
          '(?:mijn|een) (?:advocaat|jurist)|rechtsbijstand|juridische (?:stappen|procedure)|naar de rechter|voor de rechter|aanklagen|(?:formele|officiele) klacht|klacht (?:indienen|bij)|klachtencommissie|geschillencommissie|ombudsman|consumentenbond|acm|afm|kifid|aangifte (?:doen|tegen)|doe aangifte|ingebrekestelling|toezichthouder|autoriteit persoonsgegevens',
        ],
        notAfter: r`(?:geen|niet|zonder) (?:\w+ )?`,
        notWith: r`ben (?:een )?(?:advocaat|jurist)|hoe (?:dien|lang|kan)`,
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
    apologised: [
      {
        is: [
          r`(?:sorry|excuses?|spijt|mijn fout|vervelend (?:om te horen|dat|voor)|wat vervelend|het spijt|helaas voor het ongemak|onze oprechte|excuseer|neem me niet kwalijk)`,
        ],
      },
      { is: [r`(?:het )?spijt (?:me|mij|ons)|sorry|excus\w+|helaas`] },
    ],
    'fell back': [
      {
        is: [
          r`(?:begrijp|snap|versta|herken|begreep|vond|kan) (?:\w+ ){0,4}?niet (?:\w+ )?(?:goed|helemaal|vinden|begrijpen|herkennen|helpen|beantwoorden)?|niet (?:gevonden|begrepen|zeker|herkend)|(?:kunt u|kun je) (?:\w+ ){0,3}?(?:anders|opnieuw|herformuleren|verduidelijken|specifieker)|(?:geen|niets) (?:\w+ )?(?:resultaten|informatie|antwoord|gevonden)|(?:kies|selecteer) (?:\w+ )?(?:een|uit)|ik ben (?:een |de )?(?:\w+ )?(?:assistent|bot|robot)|weet (?:ik|het) (?:\w+ )?niet`,
        ],
      },
      {
        is: [
          r`(?:begrijp|snap|begreep) (?:\w+ ){0,3}?niet|niet (?:begrepen|gevonden|zeker)|anders (?:formuleren|verwoorden)|herformul\w+|geen (?:informatie|antwoord|resultaten)`,
        ],
      },
    ],
    refused: [
      {
        is: [
          r`(?:helaas|niet|kan|kunnen|mag|mogen) (?:\w+ ){0,6}?(?:niet|geen) (?:\w+ ){0,3}?(?:mogelijk|terugbetal\w*|vergoed\w*|annuler\w*|wijzig\w*|verleng\w*|uitzondering|toegestaan|garander\w*|aanbieden|recht|retour\w*|ruilen|akkoord|inzien|openen)|(?:niet|geen) (?:\w+ )?(?:mogelijk|vergoed|gedekt|verzekerd|toegestaan|bevoegd|van toepassing)|(?:afgewezen|geweigerd|uitgesloten|verstreken|niet meer mogelijk)|(?:buiten|na) de (?:termijn|garantie\w*)|(?:moet|moeten|moest) (?:\w+ ){0,4}?(?:binnen|altijd|zelf)|alleen (?:\w+ ){0,2}?als`,
        ],
        notWith: r`geen probleem`,
      },
      {
        is: [
          r`(?:kan|kunnen|mag|is|zijn|wordt|worden) (?:\w+ ){0,6}?(?:niet|geen) (?:\w+ ){0,3}?(?:mogelijk|terugbetal\w*|annuler\w*|wijzig\w*|vergoed\w*|vergoeding|aanpass\w*|toegestaan|helpen)|niet (?:mogelijk|toegestaan|gedekt|terugbetaalbaar)|afgewezen|uitgesloten`,
        ],
      },
    ],
    'handed off': [
      {
        is: [
          r`(?:ik )?(?:verbind|zet|geef|draag|stuur|schakel|breng) (?:\w+ ){0,6}?(?:door|over|in contact|in met|aan een|naar een)|(?:een|mijn|onze) (?:collega|medewerker|adviseur|specialist|mens) (?:\w+ ){0,4}?(?:neemt|komt|helpt|belt|staat|zal|kijkt)|(?:u wordt|je wordt) (?:\w+ )?(?:doorverbonden|verbonden)|een moment(?:je)? (?:\w+ ){0,3}?(?:doorverbind\w*|collega)`,
        ],
        notWith: r`wilt u|wil je|zal ik|\bals\b`,
      },
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
          r`(?:zal|zullen|ga|gaan|wordt|worden|krijgt|ontvangt|krijg je|ontvang je) (?:\w+ ){0,8}?(?:binnen|uiterlijk|morgen|vandaag|terug|sturen|gestuurd|gebeld|bellen|contact|gestort|teruggestort|terugbetaald|uitzoeken|regelen|geleverd|verwerkt|nakijken|mail)|(?:neemt|nemen|neem) (?:\w+ ){0,4}?contact|(?:belt|bellen|bel) (?:u|je) (?:\w+ )?(?:terug)?|binnen (?:\w+ )?\d+ (?:\w+ )?(?:uur|dagen|werkdagen|minuten)|(?:ik|wij|we) (?:heb|hebben) (?:\w+ ){0,5}?(?:doorgegeven|aangevraagd|gemeld|verstuurd|doorgezet|aangemaakt|ingepland|geregeld)|ik zorg|ga ik regelen`,
        ],
        notWith: r`wilt u|wil je|zal ik`,
      },
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
    angry: [
      {
        is: [
          r`(?:kut\w+|klote\w+|tering\w*|kanker\w*|godverdomme|rot op|flikker op|sodemieter op|woedend|razend|hou je (?:bek|mond)|krijg de)`,
        ],
      },
    ],
    'offers a person': [
      {
        is: [
          r`(?:wilt u|wil je|zal ik|kan ik|wilt u dat ik) (?:\w+ ){0,7}?(?:medewerker|collega|mens|adviseur|doorverbonden|doorverbind\w*|doorverbinden|teruggebeld|terugbellen|spreken)`,
        ],
      },
    ],
  },
};
