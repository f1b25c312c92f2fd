/** The language of the screen. Components that call these are drawn again when it changes. */
import { computed } from '@preact/signals';
import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import en from './catalog/en.json' with { type: 'json' };
import nl from './catalog/nl.json' with { type: 'json' };
import { settings } from '../state/settings.ts';
import { company } from '../state/store.ts';
import { timeWords } from './time.ts';
import { fill, pattern, pieces } from './translate.ts';
import type { Catalog, Key, Values } from './translate.ts';

const catalogs: Record<'nl' | 'en', Catalog> = { nl: nl as Catalog, en: en as Catalog };
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

export const locale = computed(() => locales[settings.value.language]);

/** Times in the company's zone and the agent's language. */
export const times = computed(() =>
  timeWords(locale.value, company.value?.timeZone ?? 'Europe/Amsterdam'),
);

function found(key: Key, count: string | number | undefined): string {
  const language = settings.value.language;
  return pattern(catalogs[language], locales[language], { key, count });
}

/** A sentence of the catalog. */
export function t(key: Key, values: Values = {}): string {
  return fill(found(key, values.count), values);
}

/** Codes of the server become keys; one that has no words here is recognised by this. */
export function isKey(key: string): key is Key {
  return key in en;
}

/** The same with elements in its places: names in bold, clocks, customers' words. */
export function Words({
  k,
  count,
  ...values
}: { k: Key; count?: number } & Record<string, ComponentChildren>) {
  const parts = pieces(found(k, count));
  return parts.map((part, index) => {
    const shown = index % 2 === 0 ? part : part === 'count' ? count : values[part];
    return <Fragment key={index}>{shown}</Fragment>;
  });
}

/** "Persian" or "Perzisch" for a BCP 47 tag; the tag itself when nobody knows it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale.value], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** 0.91 or 0,91. */
export function score(value: number): string {
  return value.toLocaleString(locale.value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** 2,914 or 2.914. */
export function whole(value: number): string {
  return value.toLocaleString(locale.value);
}
