/**
 * The part of ICU MessageFormat that the strings use: `{name}`, `plural` and `selectordinal` with `=n` and `#`.
 * The rules of number come from Intl.PluralRules. A value may be anything (a piece of view), so the result is a list.
 * Limits: no quoting with apostrophes, no `select`, no offset.
 */
const closing = (message: string, from: number): number => {
  let depth = 1;
  for (let at = from; at < message.length; at++) {
    if (message[at] === '{') depth++;
    if (message[at] === '}' && --depth === 0) return at;
  }
  return message.length;
};

const branchOf = (branches: string, value: number, rules: Intl.PluralRules): string => {
  const found = new Map<string, string>();
  for (let at = 0; ; ) {
    const open = branches.indexOf('{', at);
    if (open < 0) break;
    const end = closing(branches, open + 1);
    found.set(branches.slice(at, open).trim(), branches.slice(open + 1, end));
    at = end + 1;
  }
  return found.get(`=${value}`) ?? found.get(rules.select(value)) ?? found.get('other') ?? '';
};

/** Takes an ICU message, values by name and a BCP 47 tag; returns text and values in order, numbers in the language's digits. */
export function formatMessage<T>(
  message: string,
  values: Record<string, T | string | number | undefined>,
  locale: string,
): (T | string)[] {
  const out: (T | string)[] = [];
  const push = (part: T | string) => {
    const last = out.length - 1;
    if (typeof part === 'string' && typeof out[last] === 'string') out[last] += part;
    else out.push(part);
  };
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    push(message.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    const end = closing(message, open + 1);
    const [, name = '', type, rest = ''] =
      /^\s*(\w+)\s*(?:,\s*(\w+)\s*,([^]*))?$/.exec(message.slice(open + 1, end)) ?? [];
    const value = values[name];
    const number = typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : '';
    if (type) {
      const rules = new Intl.PluralRules(locale, {
        type: type === 'plural' ? 'cardinal' : 'ordinal',
      });
      const chosen = branchOf(rest, value as number, rules).replaceAll('#', number);
      for (const part of formatMessage<T>(chosen, values, locale)) push(part);
    } else push(number || ((value ?? '') as T | string));
    at = end + 1;
  }
  return out;
}

/** The same as one line of text; spaces left by an empty value are closed up. */
export const formatText = (
  message: string,
  values: Record<string, string | number | undefined>,
  locale: string,
): string => tidy(formatMessage<string>(message, values, locale).join(''));

export const tidy = (text: string): string => text.replace(/ {2,}/g, ' ');
