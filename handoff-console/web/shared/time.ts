/** Times as people read them, in the company's time zone. Pure; ms UTC in, words out. */

interface TimeWords {
  /** 14:06 */
  minutes(at: number): string;
  /** 14:06:22 */
  seconds(at: number): string;
  /** "14:06" today, "Wed 25, 08:00" otherwise. */
  day(at: number, now: number): string;
  /** As the customer reads a promised time: never cut off, with its seconds where it does not end with a minute. */
  told(at: number, now: number): string;
  /** "24 November". */
  date(at: number): string;
  /** "Mon 23 Nov" within a year, "Sep 2025" before. */
  past(at: number, now: number): string;
  /** With seconds and zone, for hover and focus. */
  exact(at: number): string;
  sameDay(a: number, b: number): boolean;
}

const made = new Map<string, TimeWords>();

/** Takes a BCP 47 locale and an IANA zone; an unknown zone throws RangeError (Intl's own). */
export function timeWords(locale: string, timeZone: string): TimeWords {
  const key = `${locale} ${timeZone}`;
  const found = made.get(key) ?? makeWords(locale, timeZone);
  made.set(key, found);
  return found;
}

function makeWords(locale: string, timeZone: string): TimeWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', ...options });
    return (at: number) => formatter.format(at);
  };
  const minutes = format({ hour: '2-digit', minute: '2-digit' });
  const weekday = format({ weekday: 'short' });
  const dayNumber = format({ day: 'numeric' });
  const date = format({ day: 'numeric', month: 'long' });
  const shortDate = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const month = format({ month: 'short', year: 'numeric' });
  const whole = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const seconds = format({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const sameDay = (a: number, b: number) => whole(a) === whole(b);
  const withDay = (at: number, now: number, time: string) =>
    sameDay(at, now) ? time : `${weekday(at)} ${dayNumber(at)}, ${time}`;
  return {
    minutes,
    seconds,
    day: (at, now) => withDay(at, now, minutes(at)),
    told: (at, now) => withDay(at, now, at % 60_000 === 0 ? minutes(at) : seconds(at)),
    date,
    past: (at, now) => (now - at < 300 * 86_400_000 ? shortDate(at) : month(at)),
    exact: format({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    }),
    sameDay,
  };
}

/** Minutes that the zone is ahead of UTC at that moment. */
function offsetMinutes(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const get = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = Date.UTC(
    get('year'),
    get('month') - 1,
    get('day'),
    get('hour'),
    get('minute'),
    get('second'),
  );
  return Math.round((local - at) / 60_000);
}

/** `2026-11-24T14:30` as a datetime-local field shows it. */
export function toLocalField(at: number, timeZone: string): string {
  return new Date(at + offsetMinutes(at, timeZone) * 60_000).toISOString().slice(0, 16);
}

/** The moment a datetime-local value means in that zone, or undefined when it is not a time. */
export function fromLocalField(value: string, timeZone: string): number | undefined {
  const asUtc = Date.parse(`${value}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const first = asUtc - offsetMinutes(asUtc, timeZone) * 60_000;
  return asUtc - offsetMinutes(first, timeZone) * 60_000;
}

/**
 * Four times near at hand for a promise: two half hours from 15 minutes on, one towards the end of
 * the shift (or two hours on), and 08:00 on the next morning.
 */
export function nearTimes(now: number, timeZone: string, shiftEnd?: number): number[] {
  const half = 30 * 60_000;
  const first = Math.ceil((now + half / 2) / half) * half;
  const late =
    shiftEnd !== undefined && shiftEnd - half > first + half ? shiftEnd - half : first + 4 * half;
  const localDay = toLocalField(now, timeZone).slice(0, 10);
  const nextDay = new Date(Date.parse(`${localDay}T00:00Z`) + 86_400_000)
    .toISOString()
    .slice(0, 10);
  const tomorrow = fromLocalField(`${nextDay}T08:00`, timeZone) ?? now + 18 * 3_600_000;
  return [first, first + half, late, tomorrow];
}
