/** Strings and times of the current language. Strings come as one small file per language. */
import type { Child } from './dom.ts';
import { formatMessage, tidy } from './format-message.ts';
import { formatLocale, type Times, timesFor } from './times.ts';

type File = typeof import('./strings/en.json');
export type Key = Exclude<keyof File, 'familiar'>;
type Strings = Record<Key, string> & { familiar?: Partial<Record<Key, string>> };
export type Values = Record<string, Child>;

export const isRtl = (lang: string): boolean => /^(ar|fa|he|ur)\b/.test(lang);

/** The first wanted language that is offered, by its main part; else the default. */
export function pickLanguage(
  wanted: readonly (string | null | undefined)[],
  offered: readonly string[],
  fallback: string,
): string {
  for (const tag of wanted) {
    const main = tag?.toLowerCase().split('-')[0];
    const found = offered.find((lang) => lang === main);
    if (found) return found;
  }
  return fallback;
}

export class Words {
  readonly lang: string;
  readonly times: Times;
  private readonly strings: Strings;

  constructor(lang: string, strings: Strings, options: { timeZone: string; familiar: boolean }) {
    this.lang = lang;
    this.strings = options.familiar ? { ...strings, ...strings.familiar } : strings;
    this.times = timesFor(lang, options.timeZone);
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.lang).format(value);
  }

  /** Text with pieces of view in it. */
  rich(key: Key, values: Values = {}): Child[] {
    return formatMessage<Child>(
      this.strings[key],
      values as Record<string, Child | string | number>,
      formatLocale(this.lang),
    ).map((part) => (typeof part === 'string' ? tidy(part) : part));
  }

  text(key: Key, values: Record<string, string | number | undefined> = {}): string {
    return this.rich(key, values).join('').trim();
  }
}

/** "Nederlands", "English": each language by its own name. */
export const nameOf = (lang: string): string => {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
};
