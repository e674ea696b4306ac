/**
 * Words that state a value, each list behind the one key that all languages share: a sentence in the agent's language
 * may say "Freitag" where the message says "Friday". Words that mean something else in another of the languages
 * (due, once, sei, may, mars, elf, cent) stay out. Folded.
 */
const LISTS: Readonly<Record<string, string>> = {
  'n:2': 'two zwei deux dos dois duas twee',
  'n:3': 'three drei trois tres drie',
  'n:4': 'four vier quatre cuatro quattro quatro',
  'n:5': 'five funf cinq cinco cinque vijf',
  'n:6': 'six sechs seis zes',
  'n:7': 'seven sieben sept siete sette sete zeven',
  'n:8': 'eight acht huit ocho otto oito',
  'n:9': 'nine neun neuf nueve nove negen',
  'n:10': 'ten zehn dix diez dieci dez tien',
  'n:11': 'eleven onze undici',
  'n:12':
    'twelve zwolf douze doce dodici doze twaalf dozen dutzend douzaine docena dozzina duzia dozijn dozens',
  'n:15': 'fifteen funfzehn quinze quince quindici vijftien',
  'n:20': 'twenty zwanzig vingt veinte venti vinte twintig',
  'n:30': 'thirty dreissig dreißig trente treinta trenta trinta dertig',
  'n:40': 'forty vierzig quarante cuarenta quaranta quarenta veertig',
  'n:50': 'fifty funfzig cinquante cincuenta cinquanta cinquenta vijftig',
  'n:60': 'sixty sechzig soixante sesenta sessanta sessenta zestig',
  'n:70': 'seventy siebzig setenta settanta zeventig',
  'n:80': 'eighty achtzig ochenta ottanta oitenta tachtig',
  'n:90': 'ninety neunzig noventa novanta negentig',
  'n:100': 'hundred hundert cien ciento cento honderd',
  'n:1000': 'thousand tausend mille mil duizend',
  'n:1000000': 'million millionen millionnen millon milione milhao miljoen',
  tomorrow: 'tomorrow morgen demain manana domani amanha 明天 明日',
  today: "today tonight heute aujourd'hui hoy oggi hoje vandaag 今天 今日 本日",
  yesterday: 'yesterday gestern ayer ieri ontem gisteren 昨天 昨日',
  monday: 'monday montag lundi lunes lunedi segunda-feira maandag',
  tuesday: 'tuesday dienstag mardi martes martedi terca-feira dinsdag',
  wednesday: 'wednesday mittwoch mercredi miercoles mercoledi quarta-feira woensdag',
  thursday: 'thursday donnerstag jeudi jueves giovedi quinta-feira donderdag',
  friday: 'friday freitag vendredi viernes venerdi sexta-feira vrijdag',
  saturday: 'saturday samstag sonnabend samedi sabado sabato zaterdag',
  sunday: 'sunday sonntag dimanche domingo domenica zondag',
  january: 'january januar janner janvier enero gennaio janeiro januari',
  february: 'february februar fevrier febrero febbraio fevereiro februari',
  march: 'marz marzo marco maart',
  april: 'april avril abril aprile',
  may: 'mayo maggio maio',
  june: 'june juni juin junio giugno junho',
  july: 'july juli juillet julio luglio julho',
  august: 'august aout agosto augustus',
  september: 'september septembre septiembre settembre setembro',
  october: 'october oktober octobre octubre ottobre outubro',
  november: 'november novembre noviembre novembro',
  december: 'december dezember decembre diciembre dicembre dezembro',
  euro: 'euro euros eur €',
  dollar: 'dollar dollars usd dolar dolares dollari $',
  pound: 'pound pounds gbp quid £',
  yen: 'yen jpy yuan cny rmb ¥ 円 元',
  rupee: 'rupee rupees inr ₹',
  franc: 'franc francs franken chf',
  percent: 'percent prozent percento procent %',
};

/** Folded word → the key of its value. */
export const VALUE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTS).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);

/** Numbers written as one word, told by an end or a beginning; one of these must stand in the message as it is. Folded. */
export const LONG_NUMBER =
  /^\p{L}{2,}(?:teen|zehn|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|cento|mila|cientos|centos)$|^(?:venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|veinti|dieci|hundert|zwei|drei)(?:uno|un|due|tre|quattro|cinque|sei|sette|otto|nove|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\p{L}*hundert|\p{L}*tausend)$/u;

/** Days told from today as Chinese and Japanese write them, without a space on either side. */
export const ASIAN_DAYS = /明天|明日|今天|今日|本日|昨天|昨日/gu;

/** Words of German before a noun of any kind: what stands capitalised after one is no name. Folded. */
export const GERMAN_DETERMINERS: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine seinen seinem
  seiner seines ihr ihre ihren ihrem ihrer ihres dieser diese dieses diesen diesem jede jeden jeder zum zur im am beim
  vom ins ans alle keinerlei mehrere`.split(/\s+/),
);

/** Nouns of German that a report needs without an article. Folded. */
export const GERMAN_NOUNS: ReadonlySet<string> = new Set(
  `abo abonnement adresse angabe angaben anfrage anruf antwort antworten arger artikel auftrag auskunft ausgleich
  bescheid beleg beschwerde bestatigung bestellung betrag bild bilder code cache daten dank dienst druck email e-mail
  ende entschuldigung erfolg ersatz erstattung fall falle fehler fehlermeldung folge form foto fotos frage fragen frist
  gebuhr gebuhren geduld geld gepack gerat gerate grund grunde gutschein gutschrift hilfe hinweis hinweise internet
  kauf karte kasse konto kosten kontakt kunde kunden kundin kundendienst leistung lieferung link login losung mail
  mangel mahnung material mensch menschen minute minuten monat monate monaten nachricht nachrichten name namen ort paket
  passwort person personen post preis problem probleme produkt produkte rabatt rechnung reparatur ruckerstattung
  ruckmeldung ruckruf schaden schritt schritte schuld seite sendung sicht sprache stelle stunde stunden tag tage tagen
  telefon termin ticket uhr umtausch unterlagen unterstutzung verspatung versand vertrag verzogerung vorfall ware weg
  weise werkstatt wert widerspruch woche wochen wort worte wunsch zahlung zeit ziel zugang zustand`.split(
    /\s+/,
  ),
);
