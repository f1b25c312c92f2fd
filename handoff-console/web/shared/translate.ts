/** Catalog entries to sentences. Pure: the language in use is kept in i18n.tsx. */
import en from './catalog/en.json' with { type: 'json' };

export type Key = keyof typeof en;
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
export type Catalog = Record<Key, string | Plural>;
export type Values = Record<string, string | number>;

/** The pattern for these values: a plural entry is chosen by `count` with the language's own rules. */
export function pattern(
  catalog: Catalog,
  locale: string,
  { key, count }: { key: Key; count?: string | number },
): string {
  const entry = catalog[key];
  if (typeof entry === 'string') return entry;
  const rule = new Intl.PluralRules(locale).select(Number(count ?? 0));
  return entry[rule] ?? entry.other;
}

/** Cuts `a {name} b` into its literal parts (even places) and names (odd places). */
export function pieces(text: string): string[] {
  return text.split(/\{(\w+)\}/);
}

/**
 * Fills `{name}` places; an unknown name stays visible, so that a mistake is seen. "Karim A." at the end
 * of a sentence brings its own full stop.
 */
export function fill(text: string, values: Values): string {
  return pieces(text)
    .map((piece, index) => (index % 2 === 0 ? piece : String(values[piece] ?? `{${piece}}`)))
    .join('')
    .replace(/(\p{L})\.\.(?=\s|$)/gu, '$1.');
}
