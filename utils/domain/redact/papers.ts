import { type Row, whole } from './find.ts';
import { NATIONAL_IDS } from './national.ts';

/** What papers and numbers of a person are called, nine languages and English-speaking countries' own. */
const PAPERS =
  "ssn|social security(?: number| no\\.?)?|social insurance(?: number)?|s\\.?i\\.?n|itin|tin|tax(?:payer)?[ -]?(?:id(?:entification)?|file|reference)?(?: number| no\\.?)|tax id|tfn|abn|medicare(?: card)?(?: number| no\\.?)?|national id(?:entity)?(?: card)?(?: number| no\\.?)?|national insurance(?: number)?|ni(?:no)?(?: number)|nhs(?: number)?|pps(?:n)?(?: number)?|nric|fin|aadhaar|aadhar|pan(?: card)?(?: number)?|voter id|green card(?: number)?|alien number|visa number|id card(?: number| no\\.?)?|identity card(?: number)?|id number|passport(?: card)?(?: number| no\\.?| #)?|driver(?:['’]?s|s['’])? licen[cs]e(?: number| no\\.?| #)?|driving licen[cs]e(?: number| no\\.?)?|licen[cs]e (?:number|no\\.?)|licen[cs]e plate|number plate|dl(?: number| no\\.?|#)|steuer-?id(?:entifikationsnummer)?|steueridentifikationsnummer|steuernummer|sozialversicherungsnummer|ahv-?(?:nummer|nr\\.?)|ausweis(?:nummer|nr\\.?)?|personalausweis(?:nummer)?|führerschein(?:nummer)?|(?:reise)?pass(?:nummer|nr\\.?)|reisepass|num[ée]ro de s[ée]curit[ée] sociale|s[ée]curit[ée] sociale|nir|passeport|carte d['’]identit[ée]|cni|(?:num[ée]ro de )?permis(?: de conduire)?|dni|nie|nif|pasaporte|c[ée]dula|curp|rfc|rut|cuit|cuil|(?:carnet|licencia|permiso) de conducir|seguridad social|codice fiscale|passaporto|carta d['’]identit[àa]|patente(?: di guida)?|tessera sanitaria|partita iva|cpf|cnpj|rg|cnh|cart[ãa]o (?:de )?cidad[ãa]o|passaporte|contribuinte|carta de condu[çc][ãa]o|bsn|burgerservicenummer|sofinummer|rijksregisternummer|paspoort(?:nummer)?|rijbewijs(?:nummer)?|identiteitskaart|pesel|nip|personnummer|f[øo]dselsnummer|cpr(?:-nummer)?|henkil[öo]tunnus|oib|jmbg|マイナンバー|個人番号|パスポート(?:番号)?|旅券番号|(?:運転)?免許証?(?:番号)?|健康保険証(?:番号)?|身份证(?:号码|号)?|护照(?:号码|号)?|驾驶证(?:号码|号)?|驾照(?:号)?|社保号";
const IS =
  '(?: ?(?:(?:is|was|number|no|nr|num[ée]ro|n[úu]mero|nummer|card|n)(?![\\p{Script=Latin}])[.°º]?|:|：|#|-|=|(?:lautet|ist|est(?: le)?|es|è|é|da)(?![\\p{Script=Latin}])|の|是|は|为)){0,3}';

const NAMED: Row = {
  kind: 'national-id',
  pattern: new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${PAPERS})${IS}[ ]{0,2}["'“„(]?(?<v>(?=[A-Z0-9 .-]{0,10}\\d)[A-Z0-9](?:[ ./-]{0,2}[A-Z0-9]){4,21})(?![\\p{Script=Latin}\\p{N}])`,
    'giu',
  ),
  proven: numbered,
};

/** A paper's number up to the first word that is none: groups with a digit, or letters in capitals that begin or end it. */
function numbered(value: string): number {
  let end = 0;
  for (const match of value.matchAll(/[^ ]+/g)) {
    const isPart = /\d/.test(match[0]) || /^[A-Z]{1,4}$/.test(match[0]);
    if (!isPart) break;
    end = match.index + match[0].length;
  }
  while (
    end > 0 &&
    !/\d/.test(value.slice(value.lastIndexOf(' ', end - 1) + 1, end)) &&
    value.slice(0, end).includes(' ')
  )
    if (/ [A-Z]{1,2}$/.test(value.slice(0, end))) break;
    else end = value.lastIndexOf(' ', end - 1);
  const digits = value.slice(0, end).replace(/\D/g, '').length;
  return digits >= 3 && end >= 5 ? end : 0;
}

/** Numbers of a person's papers, by form and check or by the words before. */
export const PAPER_ROWS: readonly Row[] = [
  ...NATIONAL_IDS.map(({ form, passes, near }): Row => {
    const holds = passes ?? (() => true);
    return {
      kind: 'national-id',
      pattern: new RegExp(
        `(?<![\\p{Script=Latin}\\p{N}]|[\\p{N}][.,/-])${form}(?![\\p{Script=Latin}\\p{N}]|[-./]\\d)`,
        'gu',
      ),
      proven: (value, before) => (near && !near.test(before) ? 0 : whole(holds)(value)),
    };
  }),
  NAMED,
];
