/** The default team's weekly hours in the words of a language: "ma–vr 08:00–21:00, za 09:00–17:00". */
import type { Roster, TimeRange, Weekday } from './core/roster.ts';

/** 2024-01-01 was a Monday: the only use of this date is the name of a weekday. */
const monday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

export function hoursInWords(roster: Roster, language: string): string {
  const team = roster.teams.find(({ id }) => id === roster.defaultTeamId);
  const weekly = team?.hours.weekly ?? {};
  const parts: string[] = [];
  for (let day = 1; day <= 7; ) {
    const ranges = weekly[day as Weekday] ?? [];
    let last = day;
    while (last < 7 && same(ranges, weekly[(last + 1) as Weekday] ?? [])) last += 1;
    if (ranges.length > 0) parts.push(`${days(day, last, language)} ${times(ranges, language)}`);
    day = last + 1;
  }
  return new Intl.ListFormat(language, { type: 'unit', style: 'long' }).format(parts);
}

function same(a: TimeRange[], b: TimeRange[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function days(first: number, last: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const name = (day: number): string => format.format(monday + (day - 1) * dayMs);
  return first === last ? name(first) : `${name(first)}–${name(last)}`;
}

function times(ranges: TimeRange[], language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return ranges
    .map(({ start, end }) => `${format.format(start * 60_000)}–${format.format(end * 60_000)}`)
    .join(', ');
}
