/** Spans that repeat by local days (opening hours, shifts, breaks), searched by moment. */
import { localDay, mergeSpans } from './local-time.ts';
import type { Span } from './local-time.ts';

/** How far a search looks ahead, in days: a year with its holidays, and a margin. */
export const horizonDays = 400;

/** A night span of the day before reaches at most into the next two local days. */
const daysBack = 2;
const firstReach = 21;

/** Answers depend on `spansOn` alone; what it gave is kept, so `spansOn` must always give the same for a day. */
export interface Timeline {
  timeZone: string;
  spansOn: (day: number) => readonly Span[];
  /** Days already joined: from, up to and without `to`. */
  from: number;
  to: number;
  merged: Span[];
}

/** `spansOn` gives the spans that begin on a local day, in any order. */
export function timeline(timeZone: string, spansOn: (day: number) => readonly Span[]): Timeline {
  return { timeZone, spansOn, from: 0, to: 0, merged: [] };
}

/** The joined span around this moment, as far as the horizon; undefined when there is none. */
export function spanAround(line: Timeline, at: number): Span | undefined {
  const day = localDay(line.timeZone, at);
  reach(line, day, firstReach);
  const last = line.merged.at(-1);
  // Still running where the joined days end: look further, up to the horizon.
  if (last && last.start <= at && last.end > at) reach(line, day, horizonDays + 1);
  const span = line.merged[firstEndingAfter(line.merged, at)];
  return span && span.start <= at ? span : undefined;
}

/** When the span around this moment ends; undefined outside a span, and for one that does not end within the horizon. */
export function endOfSpan(line: Timeline, at: number): number | undefined {
  const span = spanAround(line, at);
  return span && localDay(line.timeZone, span.end) - localDay(line.timeZone, at) < horizonDays
    ? span.end
    : undefined;
}

/** The first start after this moment, within the horizon. */
export function nextStart(line: Timeline, at: number): number | undefined {
  const day = localDay(line.timeZone, at);
  for (const days of [firstReach, horizonDays]) {
    reach(line, day, days);
    const index = firstEndingAfter(line.merged, at);
    const candidates = [line.merged[index], line.merged[index + 1]];
    const next = candidates.find((span) => span !== undefined && span.start > at);
    if (next) return next.start;
  }
  return undefined;
}

/** All joined spans that end after `from` and begin before `to`; the first may begin earlier. */
export function spansBetween(line: Timeline, from: number, to: number): Span[] {
  const day = localDay(line.timeZone, from);
  reach(line, day, localDay(line.timeZone, to) - day + 2);
  const found: Span[] = [];
  for (let n = firstEndingAfter(line.merged, from); n < line.merged.length; n += 1) {
    const span = line.merged[n]!;
    if (span.start >= to) break;
    found.push(span);
  }
  return found;
}

/** Makes sure that all days around `day` and `ahead` days on are joined. */
function reach(line: Timeline, day: number, ahead: number): void {
  const from = day - daysBack;
  const to = day + ahead + 1;
  if (line.from <= from && line.to >= to && line.to > line.from) return;
  // Days that follow on are added; a jump elsewhere starts anew.
  const grows = line.to > line.from && line.from <= from && line.to >= from;
  if (!grows) {
    line.from = from;
    line.to = from;
    line.merged = [];
  }
  const spans: Span[] = [];
  for (let n = line.to; n < to; n += 1) spans.push(...line.spansOn(n));
  line.merged = mergeSpans([...line.merged, ...spans]);
  line.to = to;
}

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
