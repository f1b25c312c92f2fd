/** What a customer names on the phone: `LK-7KQ4-M2`. Five random characters and one that checks them. */

/** Without 0 O, 1 I L and U: nothing is mistaken for another when read aloud or copied by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const dataLength = 5;
/** Without a common factor with 30, so that every single wrong character changes the check. */
const weights = [1, 7, 11, 13, 17];
const checkOffset = 3;

/**
 * A reference from random bytes, at least 8 (fewer would favour some references). There are 24.3 million: the
 * caller looks whether it is taken and asks again with other bytes.
 */
export function newReference(bytes: Uint8Array): string {
  if (bytes.length < 8) throw new RangeError('A reference needs at least 8 random bytes.');
  let number = 0n;
  for (const byte of bytes) number = number * 256n + BigInt(byte);
  let data = '';
  for (let n = 0; n < dataLength; n += 1) {
    data += alphabet[Number(number % BigInt(alphabet.length))];
    number /= BigInt(alphabet.length);
  }
  return format(data + checkOf(data));
}

/** Reads what somebody typed: any case, with or without `LK`, hyphens and spaces. Undefined when it cannot be one. */
export function parseReference(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s\-–—‑.]/gu, '');
  const body = letters.startsWith('LK') ? letters.slice(2) : letters;
  if (body.length !== dataLength + 1) return undefined;
  if ([...body].some((letter) => !alphabet.includes(letter))) return undefined;
  const data = body.slice(0, dataLength);
  return checkOf(data) === body[dataLength] ? format(body) : undefined;
}

function checkOf(data: string): string {
  let sum = checkOffset;
  for (let n = 0; n < dataLength; n += 1) sum += weights[n]! * alphabet.indexOf(data[n]!);
  return alphabet[sum % alphabet.length]!;
}

function format(body: string): string {
  return `LK-${body.slice(0, 4)}-${body.slice(4)}`;
}
