/** Luhn's check, ISO/IEC 7812-1, over a string of digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Remainder of a decimal string by 97. */
function by97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}

/** The IBAN check, ISO 13616: country and check digits to the end, letters as 10–35, remainder 1. */
export function passesIban(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  return by97([...turned.toUpperCase()].map((char) => Number.parseInt(char, 36)).join('')) === 1;
}

/** Spanish DNI and NIE: the last letter is the number's remainder by 23. */
export function passesDni(id: string): boolean {
  const plain = id
    .toUpperCase()
    .replace(/[ .-]/g, '')
    .replace(/^X/, '0')
    .replace(/^Y/, '1')
    .replace(/^Z/, '2');
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(plain.slice(0, -1)) % 23] === plain.slice(-1);
}

/** Brazilian CPF: two check digits by 11. */
export function passesCpf(id: string): boolean {
  const digits = [...id.replace(/\D/g, '')].map(Number);
  if (digits.length !== 11 || new Set(digits).size === 1) return false;
  const check = (count: number) => {
    const sum = digits.slice(0, count).reduce((total, digit, at) => total + digit * (count + 1 - at), 0);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === digits[9] && check(10) === digits[10];
}

/** French social security number: key = 97 minus the number's remainder by 97. */
export function passesNir(id: string): boolean {
  const plain = id.replace(/\D/g, '');
  return plain.length === 15 && 97 - by97(plain.slice(0, 13)) === Number(plain.slice(13));
}

/** Chinese resident identity number, GB 11643: weighted sum by 11. */
export function passesResidentId(id: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  return '10X98765432'[sum % 11] === id.at(-1)?.toUpperCase();
}
