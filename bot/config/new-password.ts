/** Passwords that the program makes and prints once. */
import { randomInt } from 'node:crypto';

/** No letters and digits that look alike, in any typeface. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Four groups of four: easy to type from a screen, 79 bits. */
export function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
