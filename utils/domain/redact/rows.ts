import { ASIAN_NAME_ROWS } from './asian.ts';
import { BANK_ROWS } from './bank.ts';
import { AGE_ROW, BIRTH_ROWS, DATE_ROW, ORDER_ROW } from './birth.ts';
import { CODE_ROWS } from './codes.ts';
import type { Extra, Row } from './find.ts';
import { INTRODUCTION_ROWS } from './introductions.ts';
import { LIKELY_ROWS } from './likely.ts';
import { NAME_ROW } from './names.ts';
import { CREDENTIALS, NET_ROWS, URL_ROW } from './net.ts';
import { PAPER_ROWS } from './papers.ts';
import { PHONE_ROW } from './phone.ts';
import { ORGANISATION_ROWS, PLACE_ROWS } from './places.ts';
import { SECRET_ROWS } from './secret.ts';
import { STREET_ROWS } from './streets.ts';

/** The rows for what was asked for; one earlier in the list has the words that a later one also claims. */
export function rowsFor(also: readonly Extra[]): Row[] {
  const extra = (kind: Extra, rows: readonly Row[]) => (also.includes(kind) ? rows : []);
  return [
    CREDENTIALS,
    ...BANK_ROWS,
    ...SECRET_ROWS,
    ...NET_ROWS.slice(0, 1),
    ...BIRTH_ROWS,
    ...extra('order', [ORDER_ROW]),
    ...extra('date', [DATE_ROW]),
    ...extra('url', [URL_ROW]),
    ...STREET_ROWS,
    ...CODE_ROWS,
    ...PAPER_ROWS,
    ...NET_ROWS.slice(1),
    PHONE_ROW,
    ...extra('organisation', ORGANISATION_ROWS),
    ...INTRODUCTION_ROWS,
    NAME_ROW,
    ...ASIAN_NAME_ROWS,
    ...extra('place', PLACE_ROWS),
    ...extra('age', [AGE_ROW]),
    ...extra('likely', LIKELY_ROWS),
  ];
}
