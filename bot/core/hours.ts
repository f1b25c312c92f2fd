/** When a team is open. Times are ms UTC; local times follow the company's zone (see `instantOf`). */
import { isPublicHoliday } from './holidays.ts';
import { dateOfDay, spanOfRange, weekdayOfDay } from './local-time.ts';
import type { Span } from './local-time.ts';
import type { Hours, Roster, TimeRange } from './roster.ts';
import { endOfSpan, nextStart, spanAround, timeline } from './timeline.ts';
import type { Timeline } from './timeline.ts';

/** A roster is replaced as a whole, never changed, so what was worked out for it stays true. */
const timelines = new WeakMap<Roster, Map<string, Timeline>>();

/** An unknown team is never open. */
export function isOpen(roster: Roster, teamId: string, now: number): boolean {
  return spanAround(openingOf(roster, teamId), now) !== undefined;
}

/**
 * When the team that is open now closes; hours that follow on without a gap count as one (08:00-24:00 and
 * 00:00-02:00 close at 02:00). Undefined while it is closed, and for a team that does not close within 400 days.
 */
export function closesAt(roster: Roster, teamId: string, now: number): number | undefined {
  return endOfSpan(openingOf(roster, teamId), now);
}

/**
 * The first opening after this moment; for a team that is open now that is the one after it closes. Undefined
 * when there is none within 400 days: it never opens, or it never closes.
 */
export function nextOpening(roster: Roster, teamId: string, now: number): number | undefined {
  return nextStart(openingOf(roster, teamId), now);
}

/** The team's open spans, for those who compare them with shifts. An unknown team has none. */
export function openingOf(roster: Roster, teamId: string): Timeline {
  let ofRoster = timelines.get(roster);
  if (!ofRoster) {
    ofRoster = new Map();
    timelines.set(roster, ofRoster);
  }
  let line = ofRoster.get(teamId);
  if (!line) {
    const hours = roster.teams.find((team) => team.id === teamId)?.hours;
    const zone = roster.company.timeZone;
    line = timeline(zone, (day) => (hours ? openSpans(hours, zone, day) : []));
    ofRoster.set(teamId, line);
  }
  return line;
}

/**
 * The local hours that begin on this day. An exception goes before a holiday, a holiday before the week. Hours
 * belong to the day they begin on: those of the eve still run past midnight into a holiday.
 */
export function rangesOfDay(hours: Hours, day: number): readonly TimeRange[] {
  const date = dateOfDay(day);
  if (Object.hasOwn(hours.exceptions, date)) return hours.exceptions[date] ?? [];
  if (hours.holidays !== undefined && isPublicHoliday(hours.holidays, date)) return [];
  return hours.weekly[weekdayOfDay(day)] ?? [];
}

/** Closed by an exception or a holiday, on a day of the week on which the team otherwise works. */
export function isDayOff(hours: Hours, day: number): boolean {
  const usual = hours.weekly[weekdayOfDay(day)] ?? [];
  return usual.length > 0 && rangesOfDay(hours, day).length === 0;
}

function openSpans(hours: Hours, timeZone: string, day: number): Span[] {
  return rangesOfDay(hours, day)
    .map((range) => spanOfRange(timeZone, day, range))
    .filter((span) => span !== undefined);
}
