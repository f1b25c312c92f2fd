import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { closesAt, isOpen, nextOpening } from '../../bot/core/hours.ts';
import type { Roster, TimeRange, Weekday } from '../../bot/core/roster.ts';
import { company, team } from '../support/small-company.ts';

const minute = 60_000;
const hour = 60 * minute;
/** The zone, a year with both changes of its clocks, and the moments of change to look at closely. */
const zones = [
  { zone: 'Europe/Amsterdam', year: 2026 },
  { zone: 'America/New_York', year: 2026 },
  { zone: 'Asia/Tehran', year: 2021 },
  { zone: 'Australia/Lord_Howe', year: 2026 },
].map((entry) => ({ ...entry, changes: changesOf(entry.zone, entry.year) }));

function changesOf(zone: string, year: number): number[] {
  const changes: number[] = [];
  const first = Date.UTC(year, 0, 1);
  for (let at = first; at < first + 365 * 24 * hour; at += 30 * minute) {
    if (offset(zone, at) !== offset(zone, at - 30 * minute)) changes.push(at);
  }
  return changes;
}

function offset(zone: string, at: number): number {
  return DateTime.fromMillis(at, { zone }).offset;
}

/** What somebody reads from the clock on the wall; knows nothing of moments and spans. */
function wallSaysOpen(
  weekly: Partial<Record<Weekday, TimeRange[]>>,
  zone: string,
  at: number,
): boolean {
  const clock = DateTime.fromMillis(at, { zone });
  const minutes = clock.hour * 60 + clock.minute;
  const today = weekly[clock.weekday as Weekday] ?? [];
  const yesterday = weekly[(clock.weekday === 1 ? 7 : clock.weekday - 1) as Weekday] ?? [];
  return (
    today.some((r) => minutes >= r.start && (minutes < r.end || r.end <= r.start)) ||
    yesterday.some((r) => r.end <= r.start && minutes < r.end)
  );
}

/** Does the clock show this time twice, or has it just done so? There the wall alone cannot tell. */
function isDoubled(changes: number[], zone: string, at: number): boolean {
  return changes.some((change) => {
    const back = (offset(zone, change - 1) - offset(zone, change)) * minute;
    return back > 0 && at >= change - back && at < change + back;
  });
}

const someRange = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 96 }))
  .map(([start, end]) => ({ start: start * 15, end: end * 15 }));
/** Many boundaries lie where clocks change. */
const nightRange = fc
  .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 24 }))
  .map(([start, length]) => ({ start: start * 15, end: start * 15 + length * 15 }));
const someWeek = fc
  .array(fc.array(fc.oneof(someRange, nightRange), { maxLength: 3 }), {
    minLength: 7,
    maxLength: 7,
  })
  .map(
    (days) =>
      Object.fromEntries(days.map((ranges, n) => [n + 1, ranges])) as Partial<
        Record<Weekday, TimeRange[]>
      >,
  );

const someMoment = fc
  .tuple(
    fc.constantFrom(...zones),
    fc.integer({ min: 0, max: 365 * 24 * 60 - 1 }),
    fc.integer({ min: -600, max: 600 }),
    fc.boolean(),
    fc.nat(),
  )
  .map(([entry, ofYear, near, close, which]) => {
    const at = close
      ? entry.changes[which % entry.changes.length]! + near * minute
      : Date.UTC(entry.year, 0, 1) + ofYear * minute;
    return { ...entry, at };
  });

function rosterOf(weekly: Partial<Record<Weekday, TimeRange[]>>, timeZone: string): Roster {
  return company({ timeZone, teams: [team('service', { weekly })] });
}

describe('opening hours over the whole year, with the nights the clocks change', () => {
  it('each zone of the test really changes its clocks twice in that year', () => {
    expect(zones.map((entry) => entry.changes.length)).toEqual([2, 2, 2, 2]);
  });

  it('open is what the clock on the wall says', () => {
    fc.assert(
      fc.property(someWeek, someMoment, (weekly, { zone, changes, at }) => {
        const open = isOpen(rosterOf(weekly, zone), 'service', at);
        const wall = wallSaysOpen(weekly, zone, at);
        // In the doubled hour the company is open at least when the wall says so.
        if (isDoubled(changes, zone, at)) return open || !wall;
        return open === wall;
      }),
      { numRuns: 4000 },
    );
  });

  it('closing is the first closed moment, opening the first open one', () => {
    fc.assert(
      fc.property(someWeek, someMoment, (weekly, { zone, at }) => {
        const roster = rosterOf(weekly, zone);
        const open = (moment: number) => isOpen(roster, 'service', moment);
        const closing = closesAt(roster, 'service', at);
        const opening = nextOpening(roster, 'service', at);
        if (!open(at)) expect(closing).toBeUndefined();
        if (closing !== undefined) {
          expect(closing).toBeGreaterThan(at);
          expect([open(closing - 1), open(closing)]).toEqual([true, false]);
        }
        if (opening !== undefined) {
          expect(opening).toBeGreaterThan(at);
          expect([open(opening - 1), open(opening)]).toEqual([false, true]);
        }
        const change = open(at) ? closing : opening;
        const until = Math.min(change ?? Number.POSITIVE_INFINITY, at + 9 * 24 * hour);
        for (let moment = at; moment < until; moment += 45 * minute) {
          expect(open(moment)).toBe(open(at));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the answer does not depend on what was asked before', () => {
    fc.assert(
      fc.property(
        someWeek,
        fc.array(someMoment, { minLength: 2, maxLength: 6 }),
        (weekly, moments) => {
          const { zone } = moments[0]!;
          const roster = rosterOf(weekly, zone);
          for (const { at } of moments) {
            const fresh = rosterOf(weekly, zone);
            expect(nextOpening(roster, 'service', at)).toBe(nextOpening(fresh, 'service', at));
            expect(closesAt(roster, 'service', at)).toBe(closesAt(fresh, 'service', at));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
