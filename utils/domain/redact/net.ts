import { digitsOf, type Row } from './find.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const HEX = '[0-9a-fA-F]{1,4}';
const VERSION = /(?:v|ver|version|build|firmware|release|agent|software|update|section|§)\.? ?$/iu;

/** Parts of a link that let somebody in. */
export const CREDENTIALS: Row = {
  kind: 'credentials',
  needs: /@/,
  pattern: /(?<=\b[a-z][a-z0-9+.]{1,12}:\/\/)(?<v>[^\s/@:[\]]{1,128}:[^\s/@[\]]{1,128})(?=@)/giu,
};

/** Addresses in a network. */
export const NET_ROWS: readonly Row[] = [
  {
    kind: 'email',
    needs: /@/,
    pattern:
      /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}._%+'-])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_%+'-]{1,64}(?:\.[\p{L}\p{N}_%+'-]{1,64}){0,8}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{Script=Latin}\p{N}-]{1,63}){1,6}/gu,
  },
  {
    kind: 'mac',
    needs: /[:-].{2}[:-]|\./,
    pattern:
      /(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![\p{L}\p{N}:-])/giu,
  },
  {
    kind: 'ip',
    pattern: new RegExp(`(?<![\\p{Script=Latin}\\p{N}.])(?:${OCTET}\\.){3}${OCTET}(?![\\p{N}]|\\.\\d)`, 'gu'),
    proven: (value, before) => (VERSION.test(before) || /^0\./.test(value) ? 0 : value.length),
  },
  {
    kind: 'ip',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}:.])(?:(?:${HEX}:){7}${HEX}|(?:${HEX}:){1,6}(?::${HEX}){1,6}|(?:${HEX}:){1,7}:|::(?:${HEX}:){0,6}${HEX})(?![\\p{L}\\p{N}:])`,
      'gu',
    ),
    proven: (value) =>
      digitsOf(value).length > 0 && (value.match(/:/g) ?? []).length >= 3 ? value.length : 0,
  },
];

/** Pages on the web. */
export const URL_ROW: Row = {
  kind: 'url',
  needs: /\./,
  pattern:
    /(?<![\p{Script=Latin}\p{N}@._/-])(?:https?:\/\/[^\s"'<>[\]()，。]{4,500}|(?:[\p{Script=Latin}\p{N}-]{1,63}\.){1,5}(?:com|org|net|edu|gov|info|biz|io|app|dev|shop|online|site|example|co\.uk|ac\.uk|uk|us|ca|au|nz|ie|de|at|ch|fr|be|es|it|pt|br|nl|eu|se|no|dk|fi|pl|cz|hu|ro|gr|ru|ua|tr|il|in|cn|jp|kr|mx|ar|cl|co|za)(?:\/[^\s"'<>[\]()，。]{0,500})?(?![\p{Script=Latin}\p{N}]))/giu,
  proven: (value) => value.replace(/[.,;:!?]+$/, '').length,
};
