import type { Stretch } from '../../text.ts';
import { byPattern, DIGIT, type Finder } from './found.ts';
import { CUSTOM_WORD } from './gate-words.ts';
import { candidates, phrasesIn, vocabulary } from './vocabulary.ts';

/** Sizes, powers and capacities that tell one variant of a thing from another. */
const SPEC =
  /(?<![\p{L}\p{N}.,$€£#-])(?:\d+(?:[.,]\d+)?[ -]?(?:inch(?:es)?|ft|foot|feet|gb|tb|mb(?!ps)|mp|megapixels?|ml|litres?|liters?|oz|lbs?|kg|mm|cm|bar|watts?|kwh|mah|hz|mbps|mb\/s|dpi|zoll|pouces|pulgadas|pollici|polegadas|liter|mq|m²)(?: (?:ram|ssd|hdd|memory|storage))?|\d{1,3}x (?:optical )?zoom|(?:intel )?(?:core )?i[3579](?: processor)?|ipx\d|(?:size|talle|taille|talla|taglia|tamanho|maat|größe|groesse) (?:\d{1,2}(?:[.,]5)?|xxs|xs|s|m|l|xl|xxl)|(?:ac|dc|usb-c) adapter|\d+ (?:hours?|hrs?) battery(?: life)?|custom design|[24]-speed|\d{2,5} pieces?)(?![\p{L}\p{N}])/giu;

/** Colours and stuffs: what the customer asks for where a word of the same sort of list stands around them. */
const LOOKS = vocabulary(
  'red;blue;green;black;white;grey;gray;silver;pink;purple;brown;yellow;orange;beige;gold;navy;turquoise;ivory;dark blue;light blue;polyester;leather;cotton;bamboo;wood;wooden;metal;plastic;stainless steel;glass;ceramic;nylon;wool;silk;canvas;maple;vinyl;rubber;latex;fleece;waterproof;reinforced;foldable;rechargeable;small size;medium size;large size;half zipper;full zipper;clicky switches;linear switches;tactile switches;rgb backlight;white backlight;no backlight;dark skin tone;light skin tone;medium skin tone',
);
/** A wish for one variant rather than another. */
const CHOOSES =
  /exchang|colou?r|swap|variant|version|instead|rather than|made of|prefer|(?:the|an?) (?:[\p{L}\d-]+ ){0,3}ones?(?!\p{L})|in (?:red|blue|green|black|white|grey|gray|pink)|configuration|replace|size|option|material/iu;

const PAST =
  /\b(?:card|member|status|tier|friday|light|lights|led|screen|box|list|hole|blinking|flashing|dot)\b/i;

export const traits: readonly Finder[] = [
  byPattern('trait', /(?<![\p{L}\p{N}])(?:XXL|XXS|XL|XS|3XL)(?![\p{L}\p{N}])/gu, /X[LS]|XXL/),
  byPattern('trait', SPEC, DIGIT),
  byPattern('trait', /(?<!\p{L})custom design(?!\p{L})/giu, CUSTOM_WORD),
  ({ text }) =>
    candidates(text, LOOKS).length > 0 && CHOOSES.test(text)
      ? phrasesIn(text, LOOKS)
          .filter((one) => !isPart(text, one))
          .map(({ start, end }) => ({ k: 'trait', start, end }))
      : [],
];

function isPart(text: string, { end }: Stretch): boolean {
  return PAST.test(/^\W{0,2}\p{L}+/u.exec(text.slice(end, end + 16))?.[0] ?? '');
}
