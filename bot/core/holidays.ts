/** Public holidays by country and region, from the calendars of `date-holidays`. */
import Holidays from 'date-holidays';

interface Calendar {
  holidays: Holidays;
  /** Local dates `yyyy-mm-dd` per year, worked out when first asked for. */
  years: Map<number, ReadonlySet<string>>;
}

const dayMs = 86_400_000;

/** Calendars never change while the program runs; `undefined` stands for a code nobody knows. */
const calendars = new Map<string, Calendar | undefined>();

/** Takes 'NL', or 'DE-NI' for a region with holidays of its own. */
export function knownHolidayCalendar(code: string): boolean {
  return calendarOf(code) !== undefined;
}

/**
 * Is this local date a public holiday there? Bank, school and merely observed days are not, nor are holidays
 * that begin at noon or later: a company that closes then says so by an exception. An unknown code has no holidays.
 */
export function isPublicHoliday(code: string, date: string): boolean {
  const calendar = calendarOf(code);
  if (!calendar) return false;
  const year = Number(date.slice(0, 4));
  let dates = calendar.years.get(year);
  if (!dates) {
    dates = datesOf(calendar.holidays, year);
    calendar.years.set(year, dates);
  }
  return dates.has(date);
}

function calendarOf(code: string): Calendar | undefined {
  if (calendars.has(code)) return calendars.get(code);
  const calendar = loadCalendar(code);
  calendars.set(code, calendar);
  return calendar;
}

function loadCalendar(code: string): Calendar | undefined {
  const [country = '', state, region] = code.split('-');
  const countries = new Holidays().getCountries();
  if (!Object.hasOwn(countries, country)) return undefined;
  // The library takes an unknown region for the whole country, which would hide a typing error.
  if (state !== undefined && !Object.hasOwn(statesOf(country), state)) return undefined;
  if (state === undefined) return { holidays: new Holidays(country), years: new Map() };
  if (region === undefined) return { holidays: new Holidays(country, state), years: new Map() };
  if (!Object.hasOwn(regionsOf(country, state), region)) return undefined;
  return { holidays: new Holidays(country, state, region), years: new Map() };
}

function statesOf(country: string): Record<string, string> {
  return new Holidays().getStates(country) ?? {};
}

function regionsOf(country: string, state: string): Record<string, string> {
  return new Holidays().getRegions(country, state) ?? {};
}

function datesOf(holidays: Holidays, year: number): ReadonlySet<string> {
  const dates = new Set<string>();
  // The year before as well: a holiday of several days may run over New Year.
  for (const holiday of [...holidays.getHolidays(year - 1), ...holidays.getHolidays(year)]) {
    if (holiday.type !== 'public' || Number(holiday.date.slice(11, 13)) >= 12) continue;
    const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
    const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / dayMs));
    for (let n = 0; n < days; n += 1) {
      dates.add(new Date(first + n * dayMs).toISOString().slice(0, 10));
    }
  }
  return dates;
}
