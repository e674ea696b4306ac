import { passesIban, passesLuhn } from './checksums.ts';
import { digitsOf, type Row } from './find.ts';

const SEPARATOR = '[ \\u00a0\\u2009\\u200b.\\-\\u2010-\\u2013]';

/** Issuer prefixes and the numbers of digits that they are given with; ISO/IEC 7812. */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0|6|8|9)/, [14, 16]],
  [/^35/, [15, 16]],
  [/^(?:180|213)/, [15]],
  [/^8699/, [15]],
  [/^(?:6|5[0678])/, [13, 15, 16, 17, 18, 19]],
];
const CARD_WORD =
  /(?:\bcard|\bvisa|master ?card|maestro|amex|american express|discover|diners|\bcredit|\bdebit|kartennummer|kreditkarte|carte|tarjeta|carta|cart[ãa]o|kaart|カード|卡号|银行卡|信用卡)[^\d\n]{0,40}$/iu;
const OTHER_CARD =
  /(?:gift|loyalty|member|sim|library|travel|reward|graphics|memory|ending|ends)[^\d\n]{0,30}$/iu;

const isCard = (digits: string) =>
  ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)) &&
  passesLuhn(digits);

/** The longest beginning, ending with a group, that is a card number; a card's word before it makes up for the check. */
function cardLength(value: string, before: string): number {
  const isNamed = CARD_WORD.test(before) && !OTHER_CARD.test(before);
  for (let end = value.length; end >= 12; end--) {
    const isEnd = /\d/.test(value[end - 1] ?? '') && !/\d/.test(value[end] ?? '');
    const digits = isEnd ? digitsOf(value.slice(0, end)) : '';
    if (isEnd && (isCard(digits) || (isNamed && digits.length >= 12))) return end;
  }
  return 0;
}

/** The longest beginning that is an IBAN: what follows it may be words in capitals. */
function ibanLength(value: string, before: string): number {
  let named = 0;
  for (let end = value.length; end >= 15; end--) {
    if (/[ -]/.test(value[end - 1] ?? '') || /^[\p{L}\p{N}]/u.test(value.slice(end))) continue;
    const plain = value.slice(0, end).replace(/[ -]/g, '');
    if (plain.length < 15 || plain.length > 34) continue;
    if (passesIban(plain)) return end;
    if (!/[a-z]/.test(plain) && /\d{4}$/.test(plain)) named ||= end;
  }
  return /\bIBAN\b[^\d\n]{0,20}$/iu.test(before) ? named : 0;
}

const NUMBER =
  '(?: ?(?:number|no\\.?|nr\\.?|num[ée]ro|n[úu]mero|nummer|code|#|is|ist|es|è|é|:|：|=|は|是|为)){0,3}';
const ACCOUNT =
  '(?:(?:bank|checking|chequing|savings|current|giro|beneficiary|deposit) (?:account|acct\\.?|a/c)|bankkonto|kontonummer|konto-?nr\\.?|compte bancaire|num[ée]ro de compte|cuenta (?:bancaria|corriente|de ahorros)|n[úu]mero de cuenta|conto (?:corrente|bancario)|numero di conto|conta (?:banc[áa]ria|corrente|poupança)|bankrekening(?:nummer)?|rekeningnummer|口座(?:番号)?|银行账号|银行账户|银行卡号)';
const BRANCH =
  '(?:routing|aba|transit|sort[ -]?code|bsb|ifsc|blz|bankleitzahl|bank code|branch code|clabe|支店番号)';

const isFollowed = '(?![\\p{Script=Latin}\\p{N}])';

/** Cards, accounts and wallets. */
export const BANK_ROWS: readonly Row[] = [
  {
    kind: 'card',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\d])\\d(?:${SEPARATOR}{0,2}\\d){11,18}(?![\\p{Script=Latin}\\d])`,
      'gu',
    ),
    proven: cardLength,
  },
  {
    kind: 'iban',
    pattern: /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,36}/gu,
    proven: ibanLength,
  },
  {
    kind: 'account',
    pattern: new RegExp(
      `(?<!\\p{Script=Latin})(?:${ACCOUNT})${NUMBER}[ ]{0,2}(?<v>\\d(?:[ -]?\\d){4,16})${isFollowed}`,
      'giu',
    ),
  },
  {
    kind: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:account|acct|a/c)${NUMBER}[ ]{0,2}(?<v>\\d(?:[ -]?\\d){5,11})(?=[^\\n]{0,16}(?:sort code|routing|bsb|ifsc|swift))`,
      'giu',
    ),
  },
  {
    kind: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${BRANCH})${NUMBER}[ ]{0,2}(?<v>[A-Z]{0,4}\\d(?:[ -]?\\d){3,17})${isFollowed}`,
      'giu',
    ),
  },
  {
    kind: 'account',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss][Ww][Ii][Ff][Tt]|[Bb][Ii][Cc])(?:[ /-]?(?:BIC|SWIFT|[Cc]ode))?${NUMBER}[ ]{0,2}(?<v>[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)${isFollowed}`,
      'gu',
    ),
  },
  {
    kind: 'crypto',
    pattern:
      /(?<![\p{L}\p{N}])(?:bc1[ac-hj-np-z02-9]{11,71}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[0-9a-fA-F]{40}|(?=[LM][A-Za-z]{0,8}\d)[LM][a-km-zA-HJ-NP-Z1-9]{26,33}|r[1-9A-HJ-NP-Za-km-z]{26,34}(?=[^\p{L}])|4[0-9AB][1-9A-HJ-NP-Za-km-z]{93}|T[1-9A-HJ-NP-Za-km-z]{33})(?![\p{L}\p{N}])/gu,
    proven: (value) => (/\d/.test(value) && /[A-Za-z]/.test(value) ? value.length : 0),
  },
];
