/** Times in the company's zone, in the words and digits of the language. */
export interface Times {
  /** 14:32 */
  time(at: number): string;
  /** Empty for today, then "tomorrow", a weekday within six days, else a date. */
  day(at: number, now: number): string;
  /** Tuesday 3 March */
  date(at: number): string;
  /** 3 March 2026 */
  fullDate(at: number): string;
  weekday(at: number): string;
  sameDay(a: number, b: number): boolean;
  /** 2:41 */
  countdown(left: { minutes: number; seconds: number }): string;
}

/** "en" alone would mean American order; day before month is what the other words here expect. */
export const formatLocale = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

const DAY = 86_400_000;

export function timesFor(lang: string, timeZone: string): Times {
  const locale = formatLocale(lang);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const fullDate = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = format({ weekday: 'long' });
  // Sortable by day, whatever calendar the language uses.
  const key = new Intl.DateTimeFormat('en-CA', { timeZone });
  const number = (value: number, minimumIntegerDigits: number) =>
    new Intl.NumberFormat(locale, { minimumIntegerDigits, useGrouping: false }).format(value);
  const daysBetween = (a: number, b: number) =>
    Math.round((Date.parse(key.format(b)) - Date.parse(key.format(a))) / DAY);
  return {
    time: (at) => clock.format(at),
    day(at, now) {
      const days = daysBetween(now, at);
      if (days === 0) return '';
      if (days === 1)
        return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(1, 'day');
      return days > 1 && days < 7 ? weekday.format(at) : date.format(at).replace(',', '');
    },
    date: (at) => date.format(at).replace(',', ''),
    fullDate: (at) => fullDate.format(at),
    weekday: (at) => weekday.format(at),
    sameDay: (a, b) => daysBetween(a, b) === 0,
    countdown: ({ minutes, seconds }) => `${number(minutes, 1)}:${number(seconds, 2)}`,
  };
}
