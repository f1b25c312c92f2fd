/**
 * What a customer's words contain that an agent would otherwise copy by hand. For people to read, never to act
 * upon: a wrong fact here costs a glance, so each rule prefers to miss.
 *
 * Microsoft's recognisers have no Dutch, German or Persian models for numbers and dates; they are asked only for
 * what is language-neutral (e-mail, links), and with their silent fall-back to English off.
 */
import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js';
import { Culture } from '@microsoft/recognizers-text-suite';
import * as Recognizers from '@microsoft/recognizers-text-suite';
import { datesIn } from './dates.ts';
import { latinDigits } from './digits.ts';

export type FactKind =
  | 'phone'
  | 'email'
  | 'url'
  | 'date'
  | 'amount'
  | 'iban'
  | 'orderNumber'
  | 'reference'
  | 'postcode';

export interface Fact {
  kind: FactKind;
  /** As written; an IBAN is masked. */
  text: string;
  /** For copying: E.164, ISO date or time, plain number. */
  value: string;
  start: number;
  end: number;
}

export interface FactContext {
  language: string;
  country: CountryCode;
  /** ms UTC: what "tomorrow" counts from. */
  now: number;
}

type Finder = (text: string, context: FactContext) => Fact[];

/** Earlier finders win where two overlap: a phone number is no order number. */
const finders: Finder[] = [
  ibans,
  references,
  emails,
  urls,
  phones,
  amounts,
  dates,
  postcodes,
  orderNumbers,
];

/** All facts of a text, in the order they stand in it. Never throws; longer texts are read up to 5,000 characters. */
export function recogniseFacts(text: string, context: FactContext): Fact[] {
  const read = latinDigits(text.slice(0, 5_000));
  const found: Fact[] = [];
  for (const finder of finders) {
    for (const fact of quietly(() => finder(read, context))) {
      if (found.some((other) => fact.start < other.end && other.start < fact.end)) continue;
      found.push(fact);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A recogniser that stumbles over odd input costs its facts, nothing more. */
function quietly(find: () => Fact[]): Fact[] {
  try {
    return find();
  } catch {
    return [];
  }
}

function byPattern(
  text: string,
  pattern: RegExp,
  make: (match: RegExpMatchArray) => (Partial<Fact> & { kind: FactKind }) | undefined,
): Fact[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index ?? 0;
    const made = make(match);
    if (made === undefined) return [];
    return [{ text: match[0], value: match[0], start, end: start + match[0].length, ...made }];
  });
}

function ibans(text: string): Fact[] {
  return byPattern(text, /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,7}\b/g, ([found]) => {
    const plain = found.replaceAll(' ', '');
    if (plain.length < 15 || plain.length > 34 || !ibanChecks(plain)) return undefined;
    const masked = `${plain.slice(0, 2)}•• •••• ••${plain.slice(-4)}`;
    return { kind: 'iban', text: masked, value: masked };
  });
}

/** ISO 13616: the number modulo 97 is 1. */
function ibanChecks(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const char of moved) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

function references(text: string): Fact[] {
  return byPattern(text, /\bLK-[0-9A-Z]{4}-[0-9A-Z]{2}\b/gi, ([found]) => ({
    kind: 'reference',
    value: found.toUpperCase(),
  }));
}

function neutral(kind: 'email' | 'url', text: string): Fact[] {
  const recognise = kind === 'email' ? Recognizers.recognizeEmail : Recognizers.recognizeURL;
  return recognise(text, Culture.English).map((result) => ({
    kind,
    text: result.text,
    value: String((result.resolution as { value?: unknown } | undefined)?.value ?? result.text),
    start: result.start,
    end: result.end + 1,
  }));
}

function emails(text: string): Fact[] {
  return text.includes('@') ? neutral('email', text) : [];
}

function urls(text: string): Fact[] {
  return /\w\.\w|:\/\//.test(text) ? neutral('url', text) : [];
}

function phones(text: string, { country }: FactContext): Fact[] {
  return findPhoneNumbersInText(text, country).map(({ number, startsAt, endsAt }) => ({
    kind: 'phone',
    text: text.slice(startsAt, endsAt),
    value: number.number,
    start: startsAt,
    end: endsAt,
  }));
}

const amount =
  /(?:€|EUR|euro)\s?(\d{1,3}(?:[. ]\d{3})*(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?![\d.,]*\d)|(\d{1,3}(?:[. ]\d{3})*(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s?(?:€|EUR\b|euros?\b|یورو)/gi;

function amounts(text: string): Fact[] {
  return byPattern(text, amount, (match) => {
    const number = match[1] ?? match[2] ?? '';
    const plain = /[.,]\d{1,2}$/.test(number)
      ? `${number.slice(0, -3).replace(/[. ,]/g, '')}${number.slice(-3).replace(',', '.')}`
      : number.replace(/[. ]/g, '');
    return { kind: 'amount', value: `EUR ${plain}` };
  });
}

function dates(text: string, { language, now }: FactContext): Fact[] {
  return datesIn(text, language, now).map((date) => ({ kind: 'date', ...date }));
}

function postcodes(text: string, { country }: FactContext): Fact[] {
  if (country !== 'NL') return [];
  return byPattern(text, /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b/g, ([found]) => ({
    kind: 'postcode',
    value: found.replace(' ', ''),
  }));
}

/** Digits, or letters with digits, right after a word that says what they are. */
const numbered =
  /(?:order|bestel|klant|contract|factuur|ticket|werkorder|dossier|zaak|case|kunden|auftrags?|rechnungs?|vertrags?|commande|client|facture|contrat|سفارش|مشتری|قبض|قرارداد)[\p{L}-]*\.?\s*(?:nummer|number|no\.?|nr\.?|n°|numéro|شماره|#|:|is|ist|est|=|-|\s){0,4}\s*([A-Z]{0,4}-?\d[\dA-Z-]{3,19})/giu;

function orderNumbers(text: string): Fact[] {
  return [...text.matchAll(numbered)].map((match) => {
    const number = match[1] ?? '';
    const start = (match.index ?? 0) + match[0].length - number.length;
    return { kind: 'orderNumber', text: number, value: number, start, end: start + number.length };
  });
}
