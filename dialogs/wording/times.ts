/** A promised moment in the words of a language: "14:32", "morgen 08:15", "maandag 08:15". */
import { DateTime } from 'luxon';
import { hasSeconds, toldTime } from '../../bot/core/told-time.ts';

/** Which pattern of the catalog fits, and what goes into it. */
export interface When {
  key: 'when.today' | 'when.tomorrow' | 'when.weekday' | 'when.date';
  values: { time: string; weekday: string; date: string };
}

/**
 * A promise ends with its minute; one that is nearer is shown with its seconds (told-time.ts). Other times are rounded
 * up: what the customer reads is never earlier than what is meant. Times of day are the company's; digits the language's.
 */
export function when(at: number, now: number, place: { language: string; timeZone: string }): When {
  const told = toldTime(at, now);
  const moment = DateTime.fromMillis(told, { zone: place.timeZone });
  const today = DateTime.fromMillis(now, { zone: place.timeZone }).startOf('day');
  const days = Math.round(moment.startOf('day').diff(today, 'days').days);
  const show = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(calendarOf(place.language), {
      ...options,
      timeZone: place.timeZone,
    }).format(moment.toMillis());
  return {
    key: keyFor(days),
    values: {
      time: show({
        hour: '2-digit',
        minute: '2-digit',
        ...(hasSeconds(told) ? { second: '2-digit' } : {}),
        hourCycle: 'h23',
      }),
      weekday: show({ weekday: 'long' }),
      date: show({ day: 'numeric', month: 'long' }),
    },
  };
}

function keyFor(days: number): When['key'] {
  if (days < 0) return 'when.date';
  if (days === 0) return 'when.today';
  if (days === 1) return 'when.tomorrow';
  return days < 7 ? 'when.weekday' : 'when.date';
}

/** English readers here are European: 24 hours, day before month. */
function calendarOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
