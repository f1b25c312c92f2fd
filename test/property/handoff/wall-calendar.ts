/**
 * A second opinion on hours, written without any code of the product: what a wall clock in the company's zone shows,
 * by the engine's own calendar, and a list of the holidays that the histories can reach.
 */
import type { Agent } from '../../../bot/core/agent.ts';
import type { Hours, Roster, TimeRange } from '../../../bot/core/roster.ts';

/** The Netherlands; public holidays between October 2026 and June 2027. */
const holidays = new Set([
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
  '2027-03-28',
  '2027-03-29',
  '2027-04-27',
  '2027-05-06',
  '2027-05-16',
  '2027-05-17',
]);

/** All hours of the model company begin and end on a half hour. */
export const gridMs = 1_800_000;
const horizon = 16 * 48;

interface Wall {
  date: string;
  weekday: number;
  minute: number;
}

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const walls = new Map<number, Wall>();

function wallAt(at: number): Wall {
  const slot = Math.floor(at / gridMs);
  const known = walls.get(slot);
  if (known) return known;
  const parts = Object.fromEntries(
    clock.formatToParts(new Date(slot * gridMs)).map((part) => [part.type, part.value]),
  );
  const date = `${parts.year}-${parts.month}-${parts.day}`;
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay() || 7;
  const wall = { date, weekday, minute: Number(parts.hour) * 60 + Number(parts.minute) };
  walls.set(slot, wall);
  return wall;
}

function dayBefore(wall: Wall): { date: string; weekday: number } {
  const date = new Date(Date.parse(`${wall.date}T12:00:00Z`) - 86_400_000);
  return { date: date.toISOString().slice(0, 10), weekday: date.getUTCDay() || 7 };
}

function rangesOn(hours: Hours, day: { date: string; weekday: number }): TimeRange[] {
  const exception = hours.exceptions[day.date];
  if (exception) return exception;
  if (hours.holidays && holidays.has(day.date)) return [];
  return hours.weekly[day.weekday as 1] ?? [];
}

const within = (ranges: TimeRange[], minute: number, overnight: boolean) =>
  ranges.some((range) => {
    const night = range.end <= range.start;
    if (overnight) return night && minute < range.end;
    return minute >= range.start && (night || minute < range.end);
  });

/** Inside an hour that is there twice this may say no where the product says yes; never the other way. */
export function wallOpen(roster: Roster, teamId: string, at: number): boolean {
  const team = roster.teams.find((entry) => entry.id === teamId);
  if (!team) return false;
  const wall = wallAt(at);
  if (within(rangesOn(team.hours, wall), wall.minute, false)) return true;
  return within(rangesOn(team.hours, dayBefore(wall)), wall.minute, true);
}

/** By shifts and exceptions alone; shifts begun by hand are not on the wall. */
export function wallWorks(roster: Roster, agent: Agent, at: number): boolean {
  if (agent.disabled) return false;
  const wall = wallAt(at);
  const off = roster.exceptions.some(
    (entry) => entry.agentId === agent.id && entry.off && entry.date === wall.date,
  );
  if (off || teamsAreOff(roster, agent, wall)) return false;
  return roster.shifts.some(
    (shift) =>
      shift.agentId === agent.id &&
      !shift.onCall &&
      shift.days.includes(wall.weekday as 1) &&
      within([shift.range], wall.minute, false),
  );
}

/** A day on which a team of his is closed that usually works, and none of the others works: his shift does not hold. */
function teamsAreOff(roster: Roster, agent: Agent, wall: Wall): boolean {
  const teams = roster.teams.filter((team) => agent.teamIds.includes(team.id));
  const closed = teams.every((team) => rangesOn(team.hours, wall).length === 0);
  const usual = teams.some((team) => (team.hours.weekly[wall.weekday as 1] ?? []).length > 0);
  return closed && usual;
}

/** The first half hour after this moment in which he works and the team is open. */
export function firstWorkingMoment(
  roster: Roster,
  who: { agent: Agent; teamId: string },
  after: number,
): number | undefined {
  let at = Math.floor(after / gridMs) * gridMs + gridMs;
  for (let n = 0; n < horizon; n += 1, at += gridMs) {
    if (wallOpen(roster, who.teamId, at) && wallWorks(roster, who.agent, at)) return at;
  }
  return undefined;
}
