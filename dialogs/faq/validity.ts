/** When an entry is the answer: its first and last day, in the company's time zone. */
import { DateTime } from 'luxon';
import type { Entry } from './entry.ts';

export type IsValid = (now: number) => boolean;

/**
 * @param timeZone IANA name; days begin and end there
 * @returns whether the entry is the answer at an instant (ms UTC)
 */
export function validityOf(
  { validFrom, validUntil }: Pick<Entry, 'validFrom' | 'validUntil'>,
  timeZone: string,
): IsValid {
  const first = validFrom === undefined ? -Infinity : startOf(validFrom, timeZone);
  const end = validUntil === undefined ? Infinity : startOf(validUntil, timeZone, 1);
  return (now) => now >= first && now < end;
}

function startOf(date: string, timeZone: string, daysOn = 0): number {
  return DateTime.fromISO(date, { zone: timeZone })
    .plus({ days: daysOn })
    .startOf('day')
    .toMillis();
}
