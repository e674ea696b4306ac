import type { Stretch } from '../../text.ts';
import { every } from '../passage.ts';
import type { Finder, Found } from './found.ts';
import { AREA_WORD } from './gate-words.ts';
import { candidates, phrasesIn, vocabulary } from './vocabulary.ts';

/** Words without which a message wishes for nothing of this kind. */
const ABOUT =
  /hotel|guest ?house|hostel|lodging|accommodation|bed and breakfast|b&b|restaurant|eatery|cuisine|food|dine|dining|dinner|lunch|eat |place|stay|room|attraction|visit|museum|college|park|entertain|cinema|theat|price range|priced|wi-?fi|internet|star|part of town|side of town|centre|center|area|\bin the (?:north|south|east|west)|find|looking for|any /i;
const TABLE =
  /restaurant|food|cuisine|eat|serv|dine|dining|dinner|lunch|place|something|takeaway|table|instead|how about|any |try/i;
const BED =
  /hotel|guest|hostel|lodging|accommodation|stay|room|place|need|includ|offer|have|has|with|free|star/i;

/** Words of a network that fails or a fine for parking: there they are the trouble, not the wish. */
const TROUBLE =
  /router|slow|drop(?:s|ped|ping)?(?!\w)|password|ssid|connect|signal|network|dispute|ticket|council|app(?!\w)|phone|\b(?:out|down|since|dead|isn't|won't|doesn't)\b/i;

const FOODS = vocabulary(
  'italian;chinese;indian;british;european;modern european;asian;asian oriental;oriental;thai;korean;vietnamese;french;spanish;portuguese;mediterranean;turkish;lebanese;african;mexican;japanese;gastropub;american;north american;international;seafood;steakhouse;vegetarian;vegan;halal;kosher;greek;moroccan;ethiopian;caribbean;jamaican;brazilian;peruvian;german;austrian;swiss;polish;hungarian;russian;scottish;irish;welsh;english;scandinavian;danish;swedish;persian;indonesian;malaysian;filipino;cuban;tex mex;barbecue;fusion;tuscan;catalan;basque;corsican;belgian;australian;singaporean;sri lankan;nepalese;pakistani;afghan;israeli;middle eastern;latin american;creole;cajun;crossover;kiwi;eritrean;caucasian;romanian;bistro;canapes;world;gluten free;pizza;sushi;burgers;tapas;curry',
);
const SIGHTS = vocabulary(
  'museum;museums;college;colleges;park;parks;cinema;cinemas;theatre;theatres;theater;theaters;nightclub;nightclubs;night club;night clubs;boat;boats;architecture;architectural;swimming pool;swimmingpool;swimming pools;swimming;pool;concert hall;concerthall;entertainment;multiple sports;gallery;galleries;art gallery;zoo;aquarium;church;churches;castle;garden;gardens;theme park;stadium;sports',
);
const LODGING = vocabulary(
  'hotel;hotels;guesthouse;guesthouses;guest house;guest houses;hostel;hostels;bed and breakfast;b&b;motel;apartment hotel',
);
const EXTRAS = vocabulary(
  'wifi;wi-fi;free wifi;free wi-fi;internet;free internet;wireless;parking;free parking;breakfast included',
);
const PRICES = vocabulary(
  'cheap;cheaper;inexpensive;budget;low cost;expensive;moderate;moderately priced;moderate price;moderately;mid range;mid-priced;reasonably priced;upscale;high end;fancy;luxury',
);

const WISHED = [FOODS, SIGHTS, LODGING, EXTRAS, PRICES];

const AREA =
  /(?<=(?:in|on|to|near|at|from) (?:the |town |city )?)(?:north|south|east|west|cent(?:re|er))(?!-|\w| (?:korea|africa|america|carolina|dakota|virginia|coast))|(?<!\p{L})(?:north|south|east|west)(?:ern)?(?= (?:area|part|side|end|of (?:town|the city)))|(?<!\p{L})(?:city|town) cent(?:re|er)(?!\p{L})|(?<=cent(?:re|er) of )(?:the )?(?:town|city)|(?<!\p{L})cent(?:re|er)(?= (?:of town|of the city|area|part))/giu;

const of = (k: string, found: readonly Stretch[]): Found[] =>
  found.map(({ start, end }) => ({ k, start, end }));

const SEEKS =
  /look|find|need|want|book|search|recommend|stay|prefer|suggest|help|any |interest|know|would like|like to|how about|what about|instead|should be|type|is there|are there|also/i;

/** What somebody wishes of a place to eat, sleep or see: kind, area, price, food, and what comes with it. */
export const stays: Finder = ({ text }) => {
  if (!WISHED.some((of) => candidates(text, of).length > 0) && !AREA_WORD.test(text)) return [];
  if (!ABOUT.test(text)) return [];
  const seeks = SEEKS.test(text);
  return [
    ...of(
      'area',
      (AREA_WORD.test(text) ? every(text, AREA) : []).map(({ 0: value, index }) => ({
        start: index,
        end: index + value.length,
      })),
    ),
    ...(TABLE.test(text) ? of('food', phrasesIn(text, FOODS)).filter((one) => isFood(text, one)) : []),
    ...(BED.test(text) && !TROUBLE.test(text) ? of('wish', phrasesIn(text, EXTRAS)) : []),
    ...(seeks ? of('lodging', phrasesIn(text, LODGING)).filter((one) => isWished(text, one)) : []),
    ...(seeks || /attraction/i.test(text)
      ? of('attraction', phrasesIn(text, SIGHTS)).filter((one) => isWished(text, one))
      : []),
    ...(PLACED.test(text) ? of('price range', phrasesIn(text, PRICES)) : []),
  ];
};

const PLACED =
  /hotel|guest ?house|hostel|restaurant|eat|food|stay|priced?(?! (?:of|for|is|was))|price ?range|lodging|room|bed and breakfast|place|cuisine|area|dine|town|cent(?:re|er)|somewhere|something/i;

/** Food follows or precedes a word of eating, or is named as a wish. */
function isFood(text: string, { start, end }: Stretch): boolean {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 48), start);
  return (
    /^[ -](?:foods?|restaurants?|cuisine|place|dish|option|one|takeaway|style|eatery|or |type|if|instead|in |that|\?)/i.test(
      after,
    ) ||
    /(?:serv\w+|food|cuisine|restaurants?|eat|craving|mood for|prefer|try|how about|what about|like|want|looking for|find|some|with|any|is|feel like|offers?|or|have|love|be)(?: is| of| type| should be)?(?: for)?(?: an?| some| any| the| to be)? $/i.test(
      before,
    )
  );
}

/** "A hotel", "any museums", "cheap guesthouse" wish for one; "my hotel", "the park" name one. */
function isWished(text: string, { start }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return !/(?:my|your|our|their|this|free|car|the same|same) $/i.test(before);
}
