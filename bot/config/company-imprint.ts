/** Name, address and phone stand in every chat, and customers have a right to them: they must be real ones. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Faults } from './company-faults.ts';
import type { CompanyPart } from './company-schema.ts';

/** @param calendar the company's holidays, such as NL or DE-NI: they say in which country a number without + is */
export function checkImprint(
  company: CompanyPart,
  calendar: string | undefined,
  faults: Faults,
): void {
  const country = calendar?.slice(0, 2);
  if (!isPhone(company.phone, country)) {
    faults.add(
      ['company', 'phone'],
      `"${company.phone}" is no phone number${country === undefined ? '' : ` in ${country}`}.`,
      'Give the number customers can call, in quotes, such as "050 210 0100" or "+31 50 210 0100".',
    );
  }
  if (!isAddress(company.address)) {
    faults.add(
      ['company', 'address'],
      `"${company.address}" is no postal address.`,
      'Give street, number, postal code and town, such as Oosterkade 14, 9711 RS Groningen: customers have a right to it.',
    );
  }
}

/** Short numbers (3949, 14 020) are national, and the numbering plans at hand do not know them all. */
function isPhone(text: string, country: string | undefined): boolean {
  if (!/^\+?[\p{Nd}\s()./–-]+$/u.test(text)) return false;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const plus = text.startsWith('+');
  if (!plus && digits >= 3 && digits <= 6) return true;
  const known = country !== undefined && isSupportedCountry(country) ? country : undefined;
  if (!plus && known === undefined) return digits >= 3 && digits <= 15;
  return parsePhoneNumberFromString(text, known)?.isPossible() ?? false;
}

/** Every postal address has words and, in the house number, the postal code or the box, a number. */
function isAddress(text: string): boolean {
  return text.length >= 8 && /\p{L}{2}/u.test(text) && /\p{Nd}/u.test(text);
}
