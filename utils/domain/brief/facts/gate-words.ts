import { all, any, FIGURE, wordsFrom } from './gate.ts';

const MONTH_WORDS =
  'jan. january januar janvier janeiro jänner feb. february februar février fevrier febrero febbraio fevereiro mar. march marzo março maart märz mars. apr. april avril abril may. mai. mayo maggio maio mei. june. jun. juni juin junio giugno junho july. jul. juli juillet julio luglio julho aug. august août aout agosto sep. sept. september septembre septiembre settembre setembro oct. october octobre octubre okt. oktober ottobre outubro nov. november novembre noviembre novembro dec. december dez. dezember dezembro décembre decembre diciembre dicembre gennaio enero';
const WEEKDAY_WORDS =
  'monday tues weds. wednesday thurs friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles miercoles jueves viernes sábado sabado domingo lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica segunda terça terca quarta quinta. sexta maandag dinsdag woensdag donderdag vrijdag zaterdag zondag';
const UNIT_WORDS =
  'second sec. secs. minute min. mins. hour hr. hrs. h. day night week wk. wks. month mth. mths. year yr. yrs. minuten minutos minuti stunde tag. tage woche monat jahr jour semaine mois. an. ans. heure día dia. dias. días semana mes. meses. año hora ore. giorn settiman mesi anni. anos. dagen weken maand jaar. uur.';

export const MONTH_WORD = wordsFrom(MONTH_WORDS);
export const DAY_OF_MONTH = all(FIGURE, MONTH_WORD);
export const WEEKDAY_WORD = wordsFrom(WEEKDAY_WORDS);
export const SHORT_WEEKDAY = wordsFrom('mon. tue. wed. thu. thur. fri. sat. sun.');
export const UNIT_WORD = wordsFrom(UNIT_WORDS);
export const FEAST_WORD = wordsFrom(
  'black. cyber thanksgiving christmas boxing easter new. halloween memorial labor labour mother father valentine weihnachten ostern silvester pfingsten noël noel pâques paques navidad semana natale natal pasqua páscoa pascoa kerst pasen',
);
export const DAY_FROM_TODAY = wordsFrom(
  'yesterday tomorrow tmrw. tmw. gestern vorgestern morgen übermorgen heute hier. avant. demain ayer anteayer anoche mañana ieri stamattina stasera domani ontem amanhã amanha gisteren tonight night. overnight morning afternoon evening',
);
export const SPELL_WORD = any(
  WEEKDAY_WORD,
  MONTH_WORD,
  wordsFrom('week month. year. spring. summer. autumn. winter. woche. monat. jahr. maand. jaar.'),
);
export const SPELL_ROMANCE = wordsFrom('semaine mois. semana mes. settimana mese. mês.');
export const AGO_WORD = wordsFrom('ago. back. earlier. zuvor. geleden. fa. atrás. atras.');
export const AGO_LEAD = wordsFrom('vor. il. hace. há. ha.');
export const OF_MONTH = all(FIGURE, wordsFrom('month.'));
export const BARE_DAY = all(
  FIGURE,
  wordsFrom('le. du. au. el. al. del. il. dal. giorno. dia. día. vom. am. zum. den.'),
);
export const NOON_WORD = wordsFrom('noon. midnight. midday. lunch lunchtime mornings afternoons evenings');

export const COUNTED_WORD = wordsFrom(
  'people person passenger travel guest adult child kid. kids. infant players personen erwachsene kinder personnes adultes enfants voyageurs personas pasajeros niños persone passeggeri adulti bambini pessoas passageiros crianças volwassenen kinderen reizigers night bag. bags. suitcase piece luggage bedroom room seat star. stars. user licen agents employees units invoices copies parcels boxes bottles pair nächte übernachtungen koffer zimmer plätze lizenzen stück nuit valises bagages chambres places noche maletas habitaciones asientos notti notte valigie bagagli camere posti noite mala quartos lugares nachten koffers kamers stoelen stuks',
);
export const BAG_WORD = wordsFrom('bag. bags.');
export const PARTY_WORD = wordsFrom(
  'party group family table seat room reservation book tisch mesa tavolo tafel',
);
export const SHARE_WORD = any(/%/, wordsFrom('percent per. prozent pour. por. procent'));
export const POSITION_WORD = all(
  wordsFrom(
    'room row. rows. seat gate platform terminal zone route bus. line week level lvl. lvls. lv. lvs. channel port locker ward bay. bays. bed. beds. slot raum zimmer sitz platz gleis linie woche chambre salle quai ligne siège siege habitaci asiento puerta andén anden línea linea tramo stanza camera posto binario quarto lugar linha plataforma portão portao kamer stoel spoor lijn',
  ),
  /\d|row|gate|zone|seat/i,
);
export const NUMBERED_WEEK = all(FIGURE, wordsFrom('week. woche. semaine. semana. settimana. kw.'));
export const CUSTOM_WORD = wordsFrom('custom.');

export const MEMBER_WORD = wordsFrom(
  'gold. silver. bronze. platinum. diamond. premium. regular. elite. vip. prime. loyalty.',
);
export const PAYMENT_WORD = wordsFrom(
  'visa. master. mastercard. amex. american. credit. debit. pay. paypal. apple. google. klarna. girocard. gift. bank. direct.',
);
export const CABIN_WORD = wordsFrom('business. first. class. klasse. classe. clase. klas.');
export const INSURANCE_WORD = wordsFrom('insurance.');
export const PLAN_WORD = wordsFrom('plan. subscription. tier. package. contract. pass.');
export const VERSION_WORD = all(
  FIGURE,
  wordsFrom(
    'windows android ios. ipados. macos. ubuntu debian firmware version v. patch agent. app. build chrome firefox safari edge.',
  ),
);
export const PLATFORM_WORD = wordsFrom(
  'chrome. safari. firefox. android. ios. mac. pc. windows. prime. iphone. ipad. kodi. linux.',
);
export const AGED_WORD = all(FIGURE, wordsFrom('year yr. yo. yearold yrold yoold yearsold'));
export const ERROR_WORD = all(
  FIGURE,
  wordsFrom('error code fehler erreur errore erro. foutcode fout. http.'),
);
export const SCREEN_WORD = all(
  /["'«]/,
  wordsFrom(
    'say. says. said. show. shows. showing. read. reads. error. message. msg. display sagt. zeigt. steht. meldet. affiche. dit. dice. sale. esce. mostra. diz. aparece. zegt. meldt. reden. état. screen.',
  ),
);

export const STREET_WORD = all(
  FIGURE,
  wordsFrom(
    'street st. avenue ave. road rd. lane ln. drive. dr. court ct. boulevard blvd. way. place. pl. terrace. close. crescent row. mews. square. parkway. highway. gardens. house. quay.',
  ),
);
export const STREET_LEAD = wordsFrom(
  'rue. avenue. boulevard. place. impasse. chemin. calle. avenida. plaza. via. viale. piazza. corso. rua. travessa. praça.',
);
export const FLAT_WORD = all(FIGURE, wordsFrom('flat. apartment. apt. suite. unit.'));
export const ROUTE_WORD = wordsFrom('from. von. de. desde. da. van.');

export const SUM_WORD = wordsFrom(
  'dollars. bucks. euro. euros. pounds. quid. rupees. francs. grand. thousand.',
);
export const LARGE_WORD = all(
  FIGURE,
  wordsFrom('thousand. grand. million. tausend. mille. millones. milioni. milhões. duizend. k.'),
);

export const FAMILY_WORD = wordsFrom(
  'wife. husband. son. daughter. mother. father. mum. mom. dad. sister. brother. friend. neighbor. neighbour. partner. colleague. yours. post. name. badge.',
);
export const AREA_WORD = wordsFrom('north south east west center centre');
export const TITLE_WORD = any(
  wordsFrom(
    'mr. mrs. ms. miss. dr. prof. herr. herrn. frau. fam. familie. mme. mlle. sr. sra. srta. don. doña. dona. sig. signora. signor. dhr. mevr. mevrouw. meneer. rag. dott.',
  ),
  /(?:^|[^A-Za-z'])M\. /,
);
