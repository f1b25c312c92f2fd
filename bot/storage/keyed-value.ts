/** Values of the keyed store are kept as JSON text: any key inside them is allowed, on every database. */
import { LoketError } from '../core/errors.ts';

/** LoketError 'badRequest' for what JSON cannot hold. */
export function valueText(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new LoketError('badRequest', ['value']);
  return text;
}

/** The first key behind all keys with this prefix, in the byte order of UTF-8. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}
