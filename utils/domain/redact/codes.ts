import { ASIAN, type Row } from './find.ts';
import { CODE, UK_CODE } from './street-words.ts';

const SAYS_CODE =
  '(?:zip(?:[ -]?code)?|post(?:al)?[ -]?code|plz|postleitzahl|code postal|código postal|cap|cep|postcode|郵便番号|邮编|邮政编码)(?:[ ]?(?:is|was|ist|est(?: le)?|es|è|é|:|：|は|是|#)){0,2}[ ]{0,2}';
const PREFECTURE = '(?:東京都|北海道|大阪府|京都府|\\p{Script=Han}{2,3}県)';
const PLACE_JA = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const HOUSE_JA = '\\d{1,4}(?:(?:丁目|番地?|号|-)\\d{0,4}){0,5}';
const row = (pattern: RegExp): Row => ({ kind: 'address', pattern });
const asianRow = (pattern: RegExp): Row => ({ ...row(pattern), needs: ASIAN });

/** Codes of a post office, and addresses as Japanese and Chinese write them: from the largest to the smallest. */
export const CODE_ROWS: readonly Row[] = [
  row(
    new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${UK_CODE.replace(' ?', ' ')}|\\d{4} [A-Z]{2}(?= \\p{Lu}\\p{Ll}))(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
  ),
  row(
    new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}])${SAYS_CODE}(?<v>〒?(?:${CODE}|\\d{3}-\\d{4}))(?![\\p{Script=Latin}\\p{N}])`,
      'giu',
    ),
  ),
  asianRow(new RegExp(`〒\\d{3}-?\\d{4}(?:\\s?${PREFECTURE}?${PLACE_JA}{1,20}${HOUSE_JA})?`, 'gu')),
  asianRow(
    new RegExp(
      `${PREFECTURE}?(?:(?!住所|送|届|変更)[\\p{Script=Han}ヶケ]){1,5}?[市区郡](?:(?!住所|送|届|変更)[\\p{Script=Han}\\p{Script=Katakana}ー]){1,12}?${HOUSE_JA}(?![年月日時])`,
      'gu',
    ),
  ),
  asianRow(
    /(?:(?![在到寄是址于])\p{Script=Han}){2,6}?[省市](?:(?!\d)\p{Script=Han}){1,24}?[路街道巷弄村镇里](?:\p{Script=Han}{0,8}?\d{1,5}[号弄栋幢单元楼层室座]{1,2}){1,4}/gu,
  ),
];
