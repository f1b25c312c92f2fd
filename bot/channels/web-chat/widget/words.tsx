/** @jsx h */
/** @jsxRuntime classic */
/** Strings and times of the current language. Strings come as one small file per language. */
import { type Child, h } from './dom.ts';
import { formatMessage } from './format-message.ts';
import { now } from './server-clock.ts';
import { formatLocale, type Times, timesFor } from './times.ts';

export type Key = Exclude<keyof typeof import('./strings/en.json'), 'familiar'>;
export type Strings = Record<Key, string> & { familiar?: Partial<Record<Key, string>> };

export let lang = '';
export let times: Times;
let strings: Strings;

export function speakLanguage(
  tag: string,
  loaded: Strings,
  options: { timeZone: string; familiar: unknown },
): void {
  lang = tag;
  strings = options.familiar ? { ...loaded, ...loaded.familiar } : loaded;
  times = timesFor(tag, options.timeZone);
}

export interface Values {
  [name: string]: Child;
  /** ms UTC, shown as the time of day. */
  time?: number | undefined;
  /** ms UTC of something promised: bold; gives `{day}` too. */
  due?: number | undefined;
}

/** A sentence with its values; the result may stand in an attribute where no value is a piece of view. */
export function t(key: Key, { time, due, ...rest }: Values = {}): Child[] {
  // Names in the other direction keep their own full stop: "Karim A."
  if (isRtl())
    for (const name in rest)
      if (typeof rest[name] === 'string') rest[name] = `\u2068${rest[name]}\u2069`;
  const values = {
    day: times.day(due ?? time ?? now(), now()),
    ...rest,
    time: time && <span class="ltr">{times.time(time)}</span>,
    due: due && <b class="ltr">{times.due(due)}</b>,
  };
  return formatMessage<Child>(strings[key], values, formatLocale(lang));
}

export const isRtl = (): boolean => /^(ar|fa|he|ur)\b/.test(lang);

/** "Nederlands", "français": each language by its own name. */
export const nameOf = (tag: string): string | undefined =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
