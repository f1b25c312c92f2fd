/** What the roster says of one agent, as timelines: at work, on call, in a break, leading a team. */
import type { Agent } from './agent.ts';
import { isDayOff, rangesOfDay } from './hours.ts';
import { dateOfDay, instantOf, spanOfRange, subtractSpans, weekdayOfDay } from './local-time.ts';
import type { Span } from './local-time.ts';
import type { Roster, Shift, TimeRange } from './roster.ts';
import { timeline } from './timeline.ts';
import type { Timeline } from './timeline.ts';

export interface ShiftLines {
  /** Shifts and extra shifts, absences taken off; on-call duty is no work. */
  work: Timeline;
  onCall: Timeline;
  breaks: Timeline;
  /** The shifts in which he leads a team, by team. Teams he never leads are missing. */
  leads: ReadonlyMap<string, Timeline>;
}

/** A roster is replaced as a whole, never changed, so what was worked out for it stays true. */
const kept = new WeakMap<Roster, Map<string, ShiftLines>>();

/** Undefined for somebody unknown or disabled: he has no shifts, whatever the roster says. */
export function linesOf(roster: Roster, agentId: string): ShiftLines | undefined {
  let ofRoster = kept.get(roster);
  if (!ofRoster) {
    ofRoster = new Map();
    for (const agent of roster.agents) {
      if (!agent.disabled) ofRoster.set(agent.id, buildLines(roster, agent));
    }
    kept.set(roster, ofRoster);
  }
  return ofRoster.get(agentId);
}

function buildLines(roster: Roster, agent: Agent): ShiftLines {
  const zone = roster.company.timeZone;
  const shifts = roster.shifts.filter((shift) => shift.agentId === agent.id);
  const exceptions = roster.exceptions.filter((exception) => exception.agentId === agent.id);
  const own: OwnRoster = { roster, agent, exceptions, zone };
  const work = shifts.filter((shift) => !shift.onCall);
  const line = (some: Shift[]) => timeline(zone, (day) => shiftSpans(own, some, day));
  const led = new Set(work.flatMap((shift) => shift.leads ?? []));
  return {
    work: timeline(zone, (day) => [...shiftSpans(own, work, day), ...extraSpans(own, day)]),
    onCall: line(shifts.filter((shift) => shift.onCall)),
    breaks: timeline(zone, (day) => breakSpans(own, work, day)),
    leads: new Map(
      [...led].map((teamId) => [teamId, line(work.filter((s) => s.leads?.includes(teamId)))]),
    ),
  };
}

interface OwnRoster {
  roster: Roster;
  agent: Agent;
  exceptions: Roster['exceptions'];
  zone: string;
}

/** The shifts that begin on this day, less what he is absent for. */
function shiftSpans(own: OwnRoster, shifts: Shift[], day: number): Span[] {
  const spans = shifts
    .filter((shift) => holdsOn(own, shift, day))
    .map((shift) => spanOfRange(own.zone, day, shift.range))
    .filter((span) => span !== undefined);
  return spans.length === 0 ? spans : subtractSpans(spans, absences(own, day));
}

/** Does this line of the roster hold on the day: weekday, dates, not off, and no day off of all he works for? */
function holdsOn(own: OwnRoster, shift: Shift, day: number): boolean {
  const date = dateOfDay(day);
  if (!shift.days.includes(weekdayOfDay(day))) return false;
  if (shift.from !== undefined && date < shift.from) return false;
  if (shift.until !== undefined && date > shift.until) return false;
  if (own.exceptions.some((entry) => entry.off && !entry.range && entry.date === date))
    return false;
  return shift.onCall === true || !teamsAreOff(own, shift, day);
}

/**
 * A weekly shift does not hold on a public holiday (or a date the company is closed) on which none of his teams
 * works: the roster says Monday and means no Easter Monday. Somebody without a team is asked for by name: it holds.
 */
function teamsAreOff(own: OwnRoster, shift: Shift, day: number): boolean {
  const ids = new Set([...own.agent.teamIds, ...(shift.leads ?? [])]);
  const teams = own.roster.teams.filter((team) => ids.has(team.id));
  return (
    teams.some((team) => isDayOff(team.hours, day)) &&
    teams.every((team) => rangesOfDay(team.hours, day).length === 0)
  );
}

/** Absences for a part of a day; that of the evening before may reach into this one. */
function absences(own: OwnRoster, day: number): Span[] {
  return [day - 1, day, day + 1].flatMap((n) =>
    own.exceptions
      .filter((entry) => entry.off && entry.date === dateOfDay(n))
      .map((entry) => entry.range && spanOfRange(own.zone, n, entry.range))
      .filter((span) => span !== undefined),
  );
}

/** Extra shifts hold on holidays too: somebody wrote down that very date. */
function extraSpans(own: OwnRoster, day: number): Span[] {
  return own.exceptions
    .filter((entry) => !entry.off && entry.date === dateOfDay(day))
    .map((entry) => entry.range && spanOfRange(own.zone, day, entry.range))
    .filter((span) => span !== undefined);
}

function breakSpans(own: OwnRoster, shifts: Shift[], day: number): Span[] {
  return shifts
    .filter((shift) => holdsOn(own, shift, day))
    .flatMap((shift) => shift.breaks.map((pause) => breakSpan(own.zone, day, { shift, pause })))
    .filter((span) => span !== undefined);
}

/** In a night shift a break earlier than the shift's start lies after midnight. */
function breakSpan(
  zone: string,
  day: number,
  { shift, pause }: { shift: Shift; pause: TimeRange },
): Span | undefined {
  const length = pause.end > pause.start ? pause.end - pause.start : pause.end - pause.start + 1440;
  const first = pause.start >= shift.range.start ? pause.start : pause.start + 1440;
  const start = instantOf(zone, { day, minute: first }, 'start');
  const end = instantOf(zone, { day, minute: first + length }, 'end');
  return end > start ? { start, end } : undefined;
}
