import { ASIAN, type Row } from './find.ts';

/** Family names often met; the second row of each is of two characters. */
const JAPANESE =
  '佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|斉藤|斎藤|福田|太田|西村|藤井|金子|岡本|藤原|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|柴田|酒井|工藤|横山|宮崎|宮本|内田|高木|安藤|谷口|大野|丸山|今井|高田|河野|武田|上野|杉山|千葉|村田|増田|小島|小山|大塚|平野|菅原|久保|松井|岩崎|野口|木下|野村|佐野|松尾|菊地|杉本|新井|林|森';
const CHINESE =
  '王|李|张|張|刘|劉|陈|陳|杨|楊|黄|赵|趙|吴|吳|周|徐|孙|孫|马|馬|朱|胡|郭|何|高|林|罗|羅|郑|鄭|梁|谢|謝|宋|唐|许|許|韩|韓|冯|馮|邓|鄧|曹|彭|曾|肖|田|董|袁|潘|于|蒋|蔡|余|杜|叶|葉|程|苏|魏|吕|丁|任|沈|姚|卢|姜|崔|钟|谭|陆|汪|范|金|石|廖|贾|夏|韦|付|方|白|邹|孟|熊|秦|邱|江|尹|薛|闫|段|雷|侯|龙|史|陶|黎|贺|顾|毛|郝|龚|邵|万|钱|严|覃|武|戴|莫|孔|向|汤|欧阳|司马|上官|诸葛';
const HAN = '\\p{Script=Han}';
const KANA = '[\\p{Script=Katakana}ー・]';
const NAME_JA = `(?:${HAN}{2,6}|${HAN}{1,4}[ 　]${HAN}{1,4}|${KANA}{2,16}|\\p{Script=Hiragana}{2,8})`;
/** What is addressed so and is nobody's name. */
const NOBODY =
  /^(?:お?客|皆|各位|担当者?|お?母|お?父|奥|息子|娘|業者|店員|会社|先生|同|这位|那位|一位|两位|客户|顾客|各|女|男|老)$/u;

const somebody = (value: string) => (NOBODY.test(value) ? 0 : value.length);

/** Names as Chinese and Japanese write them, by the words around them. */
const ROWS: readonly Row[] = [
  {
    kind: 'name',
    pattern: new RegExp(`(?<!${HAN})(?<v>${NAME_JA})(?=と申します|と言います|といいます)`, 'gu'),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:私の名前は|名前は|氏名は|お名前[：:]|名前[：:]|氏名[：:]|宛名[：:]|名義[：:人は]{1,2})\\s?(?<v>${HAN}{2,6}(?:[ 　]${HAN}{1,4})?|${KANA}{2,16})`,
      'gu',
    ),
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<!\\p{Script=Katakana})(?<v>(?:${JAPANESE})${HAN}{0,3}|${KANA}{2,12}|(?<!${HAN})${HAN}{2,4})(?=(?:さん|様|さま|氏|君|ちゃん)(?!子))`,
      'gu',
    ),
    proven: somebody,
  },
  {
    kind: 'name',
    pattern: new RegExp(
      `(?:我叫|我名叫|我的名字是|名字[是叫：:]{1,2}|姓名[是：:]{0,2}|收件人[是：:]{0,2}|联系人[是：:]{0,2}|户名[是：:]{0,2}|持卡人[是：:]{0,2}|我姓)\\s?(?<v>(?:${CHINESE})${HAN}{0,2})`,
      'gu',
    ),
    proven: chineseName,
  },
  {
    kind: 'name',
    pattern: new RegExp(`(?<v>(?:${CHINESE})${HAN}{0,2})(?=先生|女士|小姐|太太|经理|同学|師傅|师傅)`, 'gu'),
    proven: somebody,
  },
];

export const ASIAN_NAME_ROWS: readonly Row[] = ROWS.map((row) => ({ ...row, needs: ASIAN }));

/** A name of two or three characters, without a small word that follows it. */
function chineseName(value: string): number {
  const end = value.search(/[，的是在要想和你我他她有没不了]/u);
  return end > 0 ? end : value.length;
}
