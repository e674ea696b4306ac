import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../utils/domain/brief/facts.ts';
import { aConversation } from '../../../builders.ts';

const kindOf = (text: string, value: string) =>
  factsOf(aConversation().customer(text).build().messages).find(({ v }) => v === value)?.k;

describe('a check digit tells the kind where no word does', () => {
  it.each([
    ['1Z999AA10123456784 has not moved', '1Z999AA10123456784', 'tracking number'],
    ['RR473124829GB has not moved', 'RR473124829GB', 'tracking number'],
    ['fedex says 986578788855', '986578788855', 'tracking number'],
    ['dhl 1234567891 please', '1234567891', 'tracking number'],
    ['the handset 490154203237518 is locked', '490154203237518', 'serial number'],
    ['the book 9780306406157 was torn', '9780306406157', 'product code'],
    ['ISBN 0306406152 was torn', '0306406152', 'product code'],
    ['barcode 4006381333931', '4006381333931', 'product code'],
    ['pay it to DE89 3704 0044 0532 0130 00 please', 'DE89 3704 0044 0532 0130 00', 'iban'],
  ])('%s: %s is a %s', (text, value, kind) => {
    expect(kindOf(text, value)).toBe(kind);
  });

  it.each([
    ['1Z999AA10123456785 has not moved', '1Z999AA10123456785'],
    ['RR473124820GB has not moved', 'RR473124820GB'],
    ['fedex says 986578788850', '986578788850'],
    ['dhl 1234567893 please', '1234567893'],
    ['the book 9780306406158 was torn', '9780306406158'],
    ['pay it to DE89 3704 0044 0532 0130 01 please', 'DE89 3704 0044 0532 0130 01'],
  ])('%s: a wrong digit proves nothing', (text, value) => {
    expect(['tracking number', 'product code', 'iban']).not.toContain(kindOf(text, value));
  });

  it('a word of the customer goes before the check digit', () => {
    expect(kindOf('order number 9780306406157', '9780306406157')).toBe('order');
  });
});
