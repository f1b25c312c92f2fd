/** What the page, the company and the visitor have chosen. */
import { call } from './connection.ts';
import { read, write } from './keep.ts';
import type { WidgetConfig } from './model.ts';
import { paint } from './painting.ts';
import { pickLanguage } from './pick-language.ts';
import { lang, type Strings, speakLanguage } from './words.tsx';

export interface Options {
  /** Base of the server, ends in a slash. */
  host: string;
  lang?: string;
  /** Familiar forms of address instead of formal ones, whatever the company chose: `data-familiar="yes"`. */
  familiar?: boolean | string;
  brand?: string;
  onBrand?: string;
  logo?: string;
  theme?: string;
  /** Address of the company's privacy page; without it no link is shown. */
  privacy?: string;
}

export interface Preferences {
  lang?: string;
  /** Of the text, 1 is normal. */
  size: number;
  silent?: boolean;
}

export let options: Options;
export let config: WidgetConfig;
export let prefs: Preferences = read('prefs') ?? { size: 1 };

/** Settings and strings; tries again until the server answers. */
export async function loadSettings(given: Options): Promise<void> {
  options = given;
  config = await fetched('widget/config.json');
  const page = document.documentElement.lang;
  const wanted = [prefs.lang, options.lang, page, ...navigator.languages];
  await useLanguage(pickLanguage(wanted, config.languages, config.defaultLanguage));
}

async function fetched<T>(path: string): Promise<T> {
  for (let pause = 1000; ; pause = Math.min(pause * 2, 60_000)) {
    const { status, data } = await call<T>(path);
    if (status === 200 && data) return data;
    await new Promise((done) => setTimeout(done, pause));
  }
}

async function useLanguage(tag: string): Promise<void> {
  const strings = await fetched<Strings>(`widget/strings/${tag}.json`);
  const { timeZone } = config.company;
  const familiar = options.familiar ?? config.formOfAddress[tag] === 'familiar';
  speakLanguage(tag, strings, { timeZone, familiar });
  paint();
}

export function setLocale(tag: string): void {
  prefer({ lang: pickLanguage([tag], config.languages, lang) });
  void useLanguage(prefs.lang ?? lang);
}

export function prefer(change: Partial<Preferences>): void {
  prefs = { ...prefs, ...change };
  write('prefs', prefs);
  paint();
}
