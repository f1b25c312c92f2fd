/** Local dates and times of day as moments, right through daylight saving. Days are counted from 1 January 1970. */
import { IANAZone } from 'luxon';
import type { TimeRange, Weekday } from './roster.ts';

/** ms UTC; the end is not part of it. */
export interface Span {
  start: number;
  end: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Offsets at the start of days in UTC, by zone: asking the time zone database is slow, and most days have one offset. */
const offsetsOfDays = new Map<string, Map<number, number>>();

/** Offset from UTC in ms. Throws for a zone that does not exist, which a valid company file never has. */
function offsetAt(timeZone: string, at: number): number {
  let known = offsetsOfDays.get(timeZone);
  if (!known) {
    known = new Map();
    offsetsOfDays.set(timeZone, known);
  }
  const day = Math.floor(at / dayMs);
  const first = offsetOfDay(timeZone, known, day);
  // No zone changes its clocks twice within one day.
  return first === offsetOfDay(timeZone, known, day + 1) ? first : askOffset(timeZone, at);
}

function offsetOfDay(timeZone: string, known: Map<number, number>, day: number): number {
  let offset = known.get(day);
  if (offset === undefined) {
    offset = askOffset(timeZone, day * dayMs);
    known.set(day, offset);
  }
  return offset;
}

function askOffset(timeZone: string, at: number): number {
  const offset = IANAZone.create(timeZone).offset(at);
  if (Number.isNaN(offset)) {
    throw new Error(`Time zone ${timeZone} is not known. Use one like Europe/Amsterdam.`);
  }
  return Math.round(offset * minuteMs);
}

export function isTimeZone(timeZone: string): boolean {
  return IANAZone.isValidZone(timeZone);
}

/** The local day in which this moment lies. */
export function localDay(timeZone: string, at: number): number {
  return Math.floor((at + offsetAt(timeZone, at)) / dayMs);
}

/** `yyyy-mm-dd` */
export function dateOfDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Takes `yyyy-mm-dd`; undefined for a date that does not exist, such as 2026-02-30. */
export function dayOfDate(date: string): number | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || dateOfDay(at / dayMs) !== date) return undefined;
  return at / dayMs;
}

export function weekdayOfDay(day: number): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * The moment at which a local clock shows `minute` minutes after midnight of `day`; minutes beyond 1440 lie in
 * the days that follow. A time that does not exist (clocks go forward) is the first moment after the gap, so that
 * two boundaries never change their order. A time that comes twice (clocks go back) is the first one for a start
 * and the second one for an end: nobody is closed off in the hour that is there twice.
 */
export function instantOf(
  timeZone: string,
  time: { day: number; minute: number },
  edge: 'start' | 'end',
): number {
  const wall = time.day * dayMs + time.minute * minuteMs;
  const before = offsetAt(timeZone, wall - dayMs);
  const after = offsetAt(timeZone, wall + dayMs);
  if (before === after) return wall - before;
  const found = [wall - before, wall - after].filter((at) => at + offsetAt(timeZone, at) === wall);
  if (found.length > 0) return edge === 'start' ? Math.min(...found) : Math.max(...found);
  return endOfGap(timeZone, wall - after, wall - before);
}

/** The first moment with the later offset, between one that is surely before the gap and one surely after it. */
function endOfGap(timeZone: string, from: number, to: number): number {
  const later = offsetAt(timeZone, to);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle) === later) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * A range that begins on this local day; an end at or before the start lies on the next day. Undefined when
 * nothing of it exists, as with 02:10 to 02:40 in the night the clocks go forward.
 */
export function spanOfRange(timeZone: string, day: number, range: TimeRange): Span | undefined {
  const endMinute = range.end > range.start ? range.end : range.end + 1440;
  const start = instantOf(timeZone, { day, minute: range.start }, 'start');
  const end = instantOf(timeZone, { day, minute: endMinute }, 'end');
  return end > start ? { start, end } : undefined;
}

/** Sorted, without overlaps; spans that touch become one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** What is left of `spans` outside `holes`. */
export function subtractSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let left = [...spans];
  for (const hole of holes) {
    left = left.flatMap((span) => {
      if (hole.end <= span.start || hole.start >= span.end) return [span];
      const parts = [
        { start: span.start, end: hole.start },
        { start: hole.end, end: span.end },
      ];
      return parts.filter((part) => part.end > part.start);
    });
  }
  return left;
}
