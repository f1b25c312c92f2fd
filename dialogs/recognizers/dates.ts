/**
 * Dates and times in a customer's words: chrono-node for nl, de, fr and en. It has no Persian, and misses "half
 * vier" and "overmorgen" in Dutch: those are not shown rather than shown wrong.
 */
import { de, en, fr, nl } from 'chrono-node';

interface Parser {
  parse(
    text: string,
    reference: Date,
    options: { forwardDate: boolean },
  ): {
    index: number;
    text: string;
    start: {
      date(): Date;
      isCertain(part: 'hour'): boolean;
      get(part: 'year' | 'month' | 'day' | 'hour' | 'minute'): number | null;
    };
  }[];
}

const parsers: Record<string, Parser> = {
  nl: nl as Parser,
  de: de as Parser,
  fr: fr as Parser,
  en: en.GB as Parser,
};

export interface FoundDate {
  text: string;
  /** Local ISO date, with the time where it was said. */
  value: string;
  start: number;
  end: number;
}

const two = (number: number | null): string => String(number ?? 0).padStart(2, '0');

export function datesIn(text: string, language: string, now: number): FoundDate[] {
  const parser = parsers[language];
  if (parser === undefined) return [];
  return parser
    .parse(text, new Date(now), { forwardDate: true })
    .map(({ index, text: found, start }) => {
      const day = `${start.get('year')}-${two(start.get('month'))}-${two(start.get('day'))}`;
      const time = start.isCertain('hour')
        ? `T${two(start.get('hour'))}:${two(start.get('minute'))}`
        : '';
      return { text: found, value: `${day}${time}`, start: index, end: index + found.length };
    });
}
