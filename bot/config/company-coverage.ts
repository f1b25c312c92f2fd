/** Open hours without anybody on the roster: no fault, but customers then read a later time than they expect. */
import type { Hours, Roster, Shift, TimeRange, Weekday } from '../core/roster.ts';
import { endOf } from './company-times.ts';

const day = 1440;
const week = 7 * day;

/**
 * When a team is open and neither one of its people nor its lead has a shift, by days of the week. Breaks, holidays,
 * single dates and the dates between which a shift holds are left out: it is about the week as it is meant.
 */
export function uncoveredHours(roster: Roster, teamId: string): Hours['weekly'] {
  const open = new Uint8Array(week);
  const team = roster.teams.find(({ id }) => id === teamId);
  for (const [weekday, ranges] of Object.entries(team?.hours.weekly ?? {}))
    for (const range of ranges) mark(open, Number(weekday), range, 1);
  for (const shift of roster.shifts)
    if (covers(roster, shift, teamId))
      for (const weekday of shift.days) mark(open, weekday, shift.range, 0);
  const gaps: Hours['weekly'] = {};
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const found = spansOf(open.subarray((weekday - 1) * day, weekday * day));
    if (found.length > 0) gaps[weekday as Weekday] = found;
  }
  return gaps;
}

/** Who is on call is never rung in the first place, so that is no cover. */
function covers(roster: Roster, shift: Shift, teamId: string): boolean {
  const agent = roster.agents.find(({ id }) => id === shift.agentId);
  if (agent === undefined || agent.disabled || shift.onCall) return false;
  return agent.teamIds.includes(teamId) || shift.leads?.includes(teamId) === true;
}

/** Hours that end the next morning go on there; Sunday night is Monday's morning. */
function mark(minutes: Uint8Array, weekday: number, range: TimeRange, value: 0 | 1): void {
  const start = (weekday - 1) * day + range.start;
  const length = endOf(range) - range.start;
  for (let n = 0; n < length; n += 1) minutes[(start + n) % week] = value;
}

function spansOf(minutes: Uint8Array): TimeRange[] {
  const spans: TimeRange[] = [];
  let start = -1;
  for (let n = 0; n <= minutes.length; n += 1) {
    const inside = minutes[n] === 1;
    if (inside && start < 0) start = n;
    if (!inside && start >= 0) {
      spans.push({ start, end: n });
      start = -1;
    }
  }
  return spans;
}
