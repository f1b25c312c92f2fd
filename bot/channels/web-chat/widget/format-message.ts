/**
 * The part of ICU MessageFormat that the strings use: `{name}`, `plural` and `selectordinal` with `=n` and `#`.
 * The rules of number come from Intl.PluralRules. A value may be anything (a piece of view), so the result is a list.
 * Limits: branches hold values but no further branches, no quoting with apostrophes, no `select`, no offset.
 */
const PART = /\{(\w+)(?:, (\w+),((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*))?\}/g;
const BRANCH = /(=?\w+) \{((?:[^{}]|\{[^{}]*\})*)\}/g;

/**
 * Takes an ICU message, values by name and a BCP 47 tag; returns text and values in order, numbers in the
 * language's digits. An empty value takes the space behind it along.
 */
export function formatMessage<T>(
  message: string,
  values: Record<string, T | string | number | undefined>,
  locale: string,
): (T | string)[] {
  const out: (T | string)[] = [];
  let at = 0;
  for (const found of message.matchAll(PART)) {
    const [whole, name = '', type, rest = ''] = found;
    const value = values[name];
    const shown = typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
    out.push(message.slice(at, found.index));
    at = found.index + whole.length;
    if (type) {
      const branches = Object.fromEntries([...rest.matchAll(BRANCH)].map(([, ...pair]) => pair));
      const rules = new Intl.PluralRules(locale, {
        type: type === 'plural' ? 'cardinal' : 'ordinal',
      });
      const chosen: string =
        branches[`=${value}`] ?? branches[rules.select(value as number)] ?? branches.other;
      out.push(...formatMessage(chosen.replaceAll('#', shown as string), values, locale));
    } else if (shown) out.push(shown);
    else if (message[at] === ' ') at++;
  }
  out.push(message.slice(at));
  return out;
}
