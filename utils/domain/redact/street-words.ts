/** Words of a street in English that a house number comes before; those that are also other things need more after. */
export const STREETS =
  'Street|St|Avenue|Ave|Av|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Square|Sq|Terrace|Terr|Ter|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Close|Crescent|Cres|Grove|Hill|Mews|Gardens|Gdns|Row|Walk|Trail|Trl|Alley|Aly|Plaza|Plz|Quay|Wharf|Green|Heights|Hts|Ridge|Turnpike|Tpke|Expressway|Esplanade|Parade|Rise|View|Vale|Loop|Pike|Path|Broadway|Causeway|Bypass|Crossing|Xing|Meadows?|Orchard|Village|Villas|Manor|Estates?|Junction|Landing|Point|Run|Spur|Shores?|Springs?|Square|Station|Stream|Summit|Trace|Track|Tunnel|Union|Valley|Viaduct|Ville|Vista|Well|Wells|Annex|Arcade|Bayou|Beach|Bend|Bluffs?|Bottom|Branch|Bridge|Brooks?|Burgs?|Camp|Canyon|Cape|Cliffs?|Club|Common|Corners?|Course|Courts|Cove|Creek|Crest|Curve|Dale|Dam|Divide|Drives|Falls|Ferry|Fields?|Flats?|Fords?|Forest|Forges?|Forks?|Fort|Freeway|Gateway|Glens?|Greens|Groves|Harbou?rs?|Haven|Hills|Hollow|Inlet|Islands?|Isle|Keys?|Knolls?|Lakes?|Lights?|Locks?|Lodge|Mall|Mills?|Mission|Motorway|Mountains?|Neck|Oval|Overpass|Park|Parks|Parkways|Pass|Passage|Pines?|Plains?|Ports?|Prairie|Radial|Ramp|Ranch|Rapids?|Rest|River|Roads|Route|Shoals?|Skyway|Throughway|Trafficway|Underpass';

/** The same in languages that write it before the name; these are hardly anything else, whatever their case. */
export const STREETS_BEFORE =
  '(?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d\\.?|[Bb]lvd|[Ii]mpasse|[Aa]llée|[Cc]hemin|[Ss]entier|[Rr]uelle|[Vv]iale|V\\.le|[Cc]orso|C\\.so|[Pp]iazza|P\\.zza|[Pp]iazzale|[Vv]icolo|[Cc]ontrada|[Ll]ungomare|[Cc]alle|[Cc]tra\\.?|C\\/|[Aa]vda\\.?|[Aa]venida|[Pp]laza|Plza\\.?|[Pp]aseo|[Cc]allejón|[Tt]ravesía|[Rr]ua|[Tt]ravessa|[Pp]raça|[Pp]raceta|[Aa]lameda|[Ee]strada|[Rr]odovia|[Uu]lica|[Uu]l\\.|[Aa]leja|[Jj]alan|Jl\\.|[Bb]ulevardul|[Cc]alea|[Ss]tr\\.)';

/** These are other words too: capitalised and with a number alone. */
export const STREETS_PERHAPS =
  '(?:Via|Largo|Strada|Place|Quai|Cours|Passage|Square|Route|Camino|Carrera|Cra\\.?|Carretera|Ronda|Cuesta|Beco|Plac|Os\\.|Al\\.|Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Unter den|Unter der|Zum|Zur|Hinter der|Laan van|Op de|Aan de|R\\.|Ch\\.)';

/** Endings of a street's name where a house number follows. */
export const STREET_ENDINGS =
  '(?:stra(?:ß|ss)e|str\\.?|gasse|gässchen|weg|platz|allee|damm|ring|ufer|steig|stieg|markt|graben|hof|berg|tor|chaussee|straat|laan|plein|brücke|wall|kai|gracht|kade|dijk|singel|hof|dreef|steeg|pad|baan|markt|gatan|gata|vägen|vagen|gränd|gången|plan|torget|backen|stigen|vej|gade|gården|allé|plads|vænget|stræde|toften|parken|veien|vegen|gata|gaten|veg|svei|katu|kuja|tie|polku|rinne|utca|ulice|náměstí|třída|caddesi|sokak|cesta|ulica)';

/** Codes of the states and provinces of the United States, Canada and Australia, and their names. */
export const STATES =
  '(?:A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|A[AEPS]|MP|FM|MH|PW|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|NSW|VIC|QLD|SA|WA|TAS|ACT|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Queensland|Victoria|Tasmania)';

/** Codes of a post office, by form. */
export const UK_CODE = '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})';
export const CANADIAN_CODE = '(?:[A-CEGHJ-NPR-TVXY]\\d[A-Z] ?\\d[A-Z]\\d)';
export const CODE = `(?:\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|(?:[A-Z]{1,3}-)?\\d{4,6}(?: [A-Z]{2}(?![A-Za-z]))?|[A-Z]{1,3}-\\d{3} \\d{2}|\\d{3}(?= \\p{Lu}\\p{Ll})|\\d{3} \\d{2}|${UK_CODE}|${CANADIAN_CODE})(?![\\p{L}\\p{N}]|[- .]\\d)`;

/** Months: what stands between a day and a year is no street. */
export const MONTHS =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|AM|PM|Uhr|GB|MB|TB|USD|EUR|GBP)';

/** Words after which an address comes. */
export const ADDRESS_BEFORE =
  '(?:address(?: is| was| to|:| at|es are)|(?:live|lives|living|reside|resides|residing|located|office|shop|store|house|staying|stay|home) (?:is )?(?:at|on)|we are at|(?:deliver|ship|send|mail|post|forward|bill|move|moved|moving|relocated|sent|delivered|shipped) (?:it |them |this |that |everything |the \\p{L}{2,12} |my \\p{L}{2,12} |a \\p{L}{2,12} )?(?:to|at|from)|to|at|from|adresse(?: ist| est|\\s?:)|wohne (?:in der|in|am|an der|im)|(?:schicken|liefern|senden) sie (?:es |das )?(?:an|nach)|habite(?: au)?|dirección(?: es|:)|vivo en(?: la| el)?|indirizzo(?: è|:)|abito in|endereço(?: é|:)|morada(?: é|:)|moro (?:na|no)|adres(?: is|:)|woon (?:aan|op)(?: de| het)?)';
