/** Times in the company's zone, in the words and digits of the language. */
export interface Times {
  /** 14:32 */
  time(at: number): string;
  /** 14:32; a promise that does not end with its minute is told to the second. */
  due(at: number): string;
  /** Empty for today, "tomorrow", a weekday up to six days away, else a date. */
  day(at: number, now: number): string;
  /** Tuesday 3 March */
  date(at: number): string;
  /** 3 March 2026 */
  fullDate(at: number): string;
  sameDay(a: number, b: number): boolean;
  number(value: number): string;
  /** 2:41 */
  countdown(left: { minutes: number; seconds: number }): string;
}

/** "en" alone would mean American order; day before month is what the other words here expect. */
export const formatLocale = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

const DAY = 86_400_000;

export function timesFor(lang: string, timeZone: string): Times {
  const locale = formatLocale(lang);
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format } = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (at: number) => format(at);
  };
  const date = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const fullDate = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekday = format({ weekday: 'long' });
  const number = (value: number, minimumIntegerDigits = 1) =>
    new Intl.NumberFormat(locale, { minimumIntegerDigits }).format(value);
  const sameDay = (a: number, b: number) => fullDate(a) === fullDate(b);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = format(clock);
  const toSecond = format({ ...clock, second: '2-digit' });
  return {
    time,
    due: (at) => (at % 60_000 ? toSecond : time)(at),
    day(at, now) {
      if (sameDay(at, now)) return '';
      if (sameDay(at, now + DAY))
        return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(1, 'day');
      return Math.abs(at - now) < 6 * DAY ? weekday(at) : date(at);
    },
    date,
    fullDate,
    sameDay,
    number,
    countdown: ({ minutes, seconds }) => `${number(minutes)}:${number(seconds, 2)}`,
  };
}
