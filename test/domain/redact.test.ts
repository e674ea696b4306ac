import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../utils/domain/redact.ts';

const clean = (text: string) => redact(text).text;

describe('what is taken out', () => {
  it.each([
    ['write to joe.b+x@mail.example.co.uk please', 'write to [email] please'],
    ['JOE@EXAMPLE.COM', '[email]'],
    ['call +49 171 3920045', 'call [phone]'],
    ['call (415) 555-0188 x12 now', 'call [phone] now'],
    ['415-555-0188', '[phone]'],
    ['my number is 4155550188', 'my number is [phone]'],
    ['Rückruf unter 0171 3920045', 'Rückruf unter [phone]'],
    ['tel 01 99 00 47 12', 'tel [phone]'],
    ['0044 7911 123456', '[phone]'],
    ['card 4111 1111 1111 1111 ok', 'card [card] ok'],
    ['4111111111111111', '[card]'],
    ['5500-0000-0000-0004', '[card]'],
    ['３７８２ ８２２４６３ １０００５', '[card]'],
    ['IBAN DE89 3704 0044 0532 0130 00 thanks', 'IBAN [iban] thanks'],
    ['gb82west12345698765432', '[iban]'],
    ['from 192.168.1.20', 'from [ip]'],
    ['ip 2001:db8:85a3::8a2e:370:7334', 'ip [ip]'],
    ['SSN 123-45-6789', 'SSN [national-id]'],
    ['social security number 123 45 6789', 'social security number [national-id]'],
    ['NI number AB 12 34 56 C', 'NI number [national-id]'],
    ['DNI 12345678Z', 'DNI [national-id]'],
    ['CPF 529.982.247-25', 'CPF [national-id]'],
    ['passport number X1234567', 'passport number [national-id]'],
    ['身份证号 11010519491231002X', '身份证号 [national-id]'],
    ['my password is hunter2.', 'my password is [secret].'],
    ['Password: Sunny!day', 'Password: [secret]'],
    ['pwd=abc123', 'pwd=[secret]'],
    ['my pin is 4821 ok', 'my pin is [secret] ok'],
    ['cvv 123', 'cvv [secret]'],
    ['the verification code is 553201', 'the verification code is [secret]'],
    ['Passwort: geheim99', 'Passwort: [secret]'],
    ['mot de passe : soleil7', 'mot de passe : [secret]'],
    ['la contraseña es Luna22', 'la contraseña es [secret]'],
    ['パスワードは abc12345', 'パスワードは [secret]'],
    ['验证码 553201', '验证码 [secret]'],
    [`key ${'sk'}-${'a1B2'.repeat(6)}`, 'key [secret]'],
    [`${'AKIA'}${'ABCDEFGH12345678'}`, '[secret]'],
    ['Authorization: Bearer abcdef123456ghijkl', 'Authorization: Bearer [secret]'],
    ['https://joe:pw123@host.example/x', 'https://[credentials]@host.example/x'],
    ['https://host.example/?token=abcdef12&x=1', 'https://host.example/?token=[secret]&x=1'],
  ])('%s → %s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('what stays', () => {
  it.each([
    'order 48213-77 of 2024-05-17 for 1,234.56',
    'order number 4155550188',
    'tracking 00340 4471 9920',
    'reservation HATHAT, flight NW 482',
    'Kundennummer 88 204 117',
    'invoice RE-2025-08140 over 189,90 €',
    'my password is not working',
    'the password is wrong and the pin is blocked',
    'I forgot my password',
    'error code 404 on 12/05/2024 at 14:30',
    'version 1.2.3.4 of the app',
    'card ending in 7713',
    '1234 5678 9012 3456 fails the check',
    'between 9:00 and 17:00, 3-5 days',
    'serial VG8-44120, item 6117189161',
    'it is 10:20:30 now',
    'the 2023-2024 season',
    '@support help',
    'a @ b',
    '',
  ])('%s', (text) => {
    expect(clean(text)).toBe(text);
  });
});

const part = fc.constantFrom(
  '4111 1111 1111 1111',
  'a@b.example',
  '+1 415 555 0188',
  'password: x9!',
  'my pin is',
  '123-45-6789',
  'DE89370400440532013000',
  '10.0.0.1',
  '[email]',
  'call',
  '://u:p@',
  '-',
  '٤١١١',
  'code 1234',
);
const text = fc
  .array(fc.oneof(part, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' '));

describe('for every text', () => {
  it('spans are in order, apart, and tell exactly what was replaced', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: result, spans } = redact(original);
        let rebuilt = '';
        let from = 0;
        for (const { start, end, kind } of spans) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          rebuilt += `${original.slice(from, start)}[${kind}]`;
          from = end;
        }
        expect(rebuilt + original.slice(from)).toBe(result);
      }),
      { numRuns: 500 },
    );
  });

  it('redacting what is redacted changes nothing', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(redact(redact(original).text).spans).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('20,000 characters of any one pattern take less than two seconds', () => {
    for (const seed of [
      '1 ',
      'a',
      'a@',
      'password is ',
      'aa00 ',
      '1-',
      ':',
      'a.',
      '(',
      '+1 (2',
      'passport ',
      '-----BEGIN A-----',
      '１２３',
      'eyJa',
    ]) {
      const from = performance.now();
      redact(seed.repeat(20_000 / seed.length));
      expect(performance.now() - from).toBeLessThan(2_000);
    }
  });
});
