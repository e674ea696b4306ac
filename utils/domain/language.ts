import { fold } from './text.ts';

/** Frequent little words of each language written in Latin letters, folded; the first nine have a lexicon. */
const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: "the and you your is are was it's i'm my me for with have has not this that what when why how can can't don't please do does did will would there they from been want need still just no yes hi hello thanks about get got of in on we",
  de: 'der die das und ich nicht ist ein eine einen mein meine mit auf fur sie wir haben habe hat bitte kann wie warum noch schon auch dem den von zu es aber sich wird wurde mir mich bei seit danke hallo kein keine ihr ihre nur jetzt was wenn dass da im am',
  fr: "le la les des je vous et est un une pas que qui pour dans mon ma mes votre avec sur bonjour merci ne ce cette j'ai c'est suis avez nous il elle mais plus du au on en bien tout depuis toujours deja comment pourquoi n'est qu'un d'un l'on svp compte ete suis etes jamais encore",
  es: 'el la los las de que y no es un una mi mis por para con me se lo esta como pero ya hola gracias quiero necesito tengo usted su en del al muy mas si cuando porque favor puedo ha hace nada yo',
  it: "il lo la gli le di che e non un una mi mio mia per con sono ho ha come ma grazie ciao buongiorno vorrei questo questa del della nel si anche piu gia ancora perche cosa posso voi vi ci da c'e quando",
  pt: 'o a os as de que e nao um uma meu minha por para com eu me se como mas ja ola obrigado obrigada quero preciso tenho voce seu sua em do da no na muito mais esta isso quando porque favor bom dia ainda foi',
  nl: 'de het een en ik niet is van mijn met op voor u je jullie wij hebben heb heeft kan hoe waarom nog al ook dat die er maar dit wordt bij graag bedankt hallo geen wel naar om als wat nu moet zijn',
  pl: 'nie jest sie na do ze to jak moj moje prosze dziekuje dlaczego czy mam mi ale juz za dzien dobry nadal chce zeby od dla moja',
  sv: 'och att det som en ett pa jag ar inte med for har av till min mitt hej tack vill kan varfor men nar ni',
  da: 'og det at en et pa jeg er ikke med for har af til min mit hej tak vil kan hvorfor men nar ikke',
  tr: 've bir bu ne icin ile benim degil var yok merhaba tesekkurler lutfen nasil neden cok ama hala bana',
  cs: 'je se na to ze ale jsem neni proc jak prosim dekuji dobry den muj moje uz jeste by mam',
  ro: 'si nu este un o in de la pe cu mea meu buna multumesc va rog cum vreau sunt dar inca pentru',
  fi: 'on ei ja se etta en ole minun hei kiitos miksi miten mutta viela olen mina voi kun tama',
  hu: 'a az es nem van hogy egy nekem kerem koszonom miert de meg mar ez jo napot',
  id: 'yang dan di saya tidak ini itu untuk dengan ada bisa tolong terima kasih kenapa belum sudah mau',
  vi: 'toi khong la va cua cho co duoc ban nay da mot cam on xin chao tai sao',
};

const CODES = Object.keys(LITTLE_WORDS);
/** Little word → the places in `CODES` of the languages that have it. */
const PLACES: ReadonlyMap<string, readonly number[]> = (() => {
  const places = new Map<string, number[]>();
  for (const [place, code] of CODES.entries()) {
    for (const word of new Set(LITTLE_WORDS[code]?.split(' ')))
      places.set(word, [...(places.get(word) ?? []), place]);
  }
  return places;
})();

/** Scripts that settle the language alone; `other` stands for a script without a lexicon. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  [
    'other',
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{Script=Armenian}]/gu,
  ],
];
const NON_ASCII = /[^\x20-\x7e\s]/;

function scriptOf(text: string): string | null {
  if (!NON_ASCII.test(text)) return null;
  const latin = text.match(/[a-z]/g)?.length ?? 0;
  for (const [code, letters] of SCRIPTS) {
    const count = text.match(letters)?.length ?? 0;
    if (count >= 2 && count * 2 >= latin) return code;
  }
  return null;
}

/** Little words that a verdict needs, and how far the best must lead the next. */
const ENOUGH = 2;
const LEAD = 1;
/** Words looked at: the language shows early. */
const LOOKED_AT = 60;

const told = new Map<string, string | null>();
const TOLD_KEPT = 2_000;

/**
 * The language a text is written in: a code of two letters, `other` for a script without a lexicon, or null
 * where the text is too short to say.
 */
export function languageOf(text: string): string | null {
  const known = told.get(text);
  if (known !== undefined) return known;
  const language = tell(text);
  if (told.size >= TOLD_KEPT) told.clear();
  told.set(text, language);
  return language;
}

function tell(text: string): string | null {
  const plain = fold(text.slice(0, 1_000)).text;
  const script = scriptOf(plain);
  if (script) return script;
  const all = (plain.match(/[\p{L}']+/gu) ?? []).slice(0, LOOKED_AT);
  const counts = CODES.map(() => 0);
  for (const word of all)
    for (const place of PLACES.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  const most = Math.max(...counts);
  const best = CODES[counts.indexOf(most)] ?? null;
  const next = Math.max(...counts.filter((_, place) => CODES[place] !== best));
  return most >= ENOUGH && most - next >= LEAD && most * 6 >= all.length ? best : null;
}
