/** Days and times of day as people write them in `company.yaml`, and back again for what a command says. */
import { dayOfDate } from '../core/local-time.ts';
import type { Hours, TimeRange, Weekday } from '../core/roster.ts';

/** What could be read, or what is wrong with it and what to write instead. */
export type Read<T> = { value: T } | { what: string; remedy: string };

const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const longDayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const allDays: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const dayRemedy =
  'Write mon, tue, wed, thu, fri, sat, sun, a span like mon-fri, a list like "sat, sun", or daily.';
const timeRemedy =
  'Write a time span such as 08:00-21:00, from 00:00 to 24:00; 22:00-06:00 ends the next morning.';

/** 'mon-fri', 'sat', 'mon, wed, fri', 'fri-mon' (over the week's end), 'daily'. */
export function readDays(text: string): Read<Weekday[]> {
  const days: Weekday[] = [];
  for (const part of text.toLowerCase().split(',')) {
    const found = readDaySpan(part.trim());
    if (!found) return { what: `"${text}" names no days of the week.`, remedy: dayRemedy };
    for (const day of found) {
      if (days.includes(day)) {
        return {
          what: `"${text}" names ${dayNames[day - 1]} twice.`,
          remedy: 'Name each day once.',
        };
      }
      days.push(day);
    }
  }
  return { value: days };
}

function readDaySpan(text: string): Weekday[] | undefined {
  if (text === 'daily' || text === 'every day') return allDays;
  const [first, last, ...more] = text.split(/\s*[-–]\s*/u).map(dayNumber);
  if (first === undefined || more.length > 0) return undefined;
  if (text.split(/[-–]/u).length === 1) return [first];
  if (last === undefined) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, n) => (((first - 1 + n) % 7) + 1) as Weekday);
}

function dayNumber(name: string): Weekday | undefined {
  const index = Math.max(dayNames.indexOf(name), longDayNames.indexOf(name));
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** '08:00-21:00'; '00:00-24:00' is the whole day, an end before the start lies on the next day. */
export function readRange(text: string): Read<TimeRange> {
  const match = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/u.exec(text);
  if (!match) return { what: `"${text}" is no time span.`, remedy: timeRemedy };
  const [startHour, startMinute, endHour, endMinute] = match.slice(1).map(Number) as number[];
  const start = startHour! * 60 + startMinute!;
  const end = endHour! * 60 + endMinute!;
  if (startMinute! > 59 || endMinute! > 59 || start >= 1440 || end > 1440) {
    return { what: `"${text}" holds a time that no clock shows.`, remedy: timeRemedy };
  }
  if (start === end) {
    const remedy = 'Write 00:00-24:00 for the whole day, or give another end.';
    return { what: `"${text}" begins and ends at the same time.`, remedy };
  }
  return { value: { start, end } };
}

/** One span, several ('08:00-12:00, 13:00-17:00' or a list), or 'closed'. Spans of one day must not overlap. */
export function readRanges(value: string | string[]): Read<TimeRange[]> {
  if (value === 'closed') return { value: [] };
  const ranges: TimeRange[] = [];
  for (const text of typeof value === 'string' ? value.split(',') : value) {
    const read = readRange(text);
    if (!('value' in read)) return read;
    ranges.push(read.value);
  }
  ranges.sort((a, b) => a.start - b.start);
  const overlap = ranges.find((range, n) => n > 0 && range.start < endOf(ranges[n - 1]!));
  if (overlap) {
    const remedy = 'Join them, or move one.';
    return { what: `${writeRange(overlap)} overlaps another span of the same day.`, remedy };
  }
  return { value: ranges };
}

/** The end counted on from the start's midnight: 06:00 of 22:00-06:00 is 30:00. */
export function endOf(range: TimeRange): number {
  return range.end > range.start ? range.end : range.end + 1440;
}

export function readDate(text: string): Read<string> {
  if (dayOfDate(text) !== undefined) return { value: text };
  const remedy = 'Write year, month and day, such as 2026-12-24.';
  return { what: `"${text}" is no date of the calendar.`, remedy };
}

export function writeRange(range: TimeRange): string {
  return `${writeTime(range.start)}-${writeTime(range.end)}`;
}

function writeTime(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

export function writeRanges(ranges: readonly TimeRange[] | undefined): string {
  return !ranges || ranges.length === 0 ? 'closed' : ranges.map(writeRange).join(', ');
}

/** 'mon-fri' where days follow on, else 'mon, wed'. */
export function writeDays(days: readonly Weekday[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 7) return 'daily';
  const runs: Weekday[][] = [];
  for (const day of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday) => dayNames[day - 1]!;
  return runs
    .flatMap((run) => (run.length > 2 ? [`${name(run[0]!)}-${name(run.at(-1)!)}`] : run.map(name)))
    .join(', ');
}

/** 'mon-fri 08:00-21:00, sat 09:00-17:00' */
export function writeWeek(hours: Hours): string {
  const byRanges = new Map<string, Weekday[]>();
  for (const day of allDays) {
    const text = writeRanges(hours.weekly[day]);
    if (text !== 'closed') byRanges.set(text, [...(byRanges.get(text) ?? []), day]);
  }
  const parts = [...byRanges].map(([text, days]) => `${writeDays(days)} ${text}`);
  return parts.length === 0 ? 'never open' : parts.join('; ');
}
