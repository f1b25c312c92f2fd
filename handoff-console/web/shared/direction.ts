/** Which way a text runs, by its first strong letter, as dir="auto" finds it. Pure. */
const rightToLeft = /[\u0591-\u07ff\u0860-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/u;

/** The bubble takes the direction of its text, so that the time stands at the end of the line. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** A name that runs from right to left is put between marks, so that it does not turn the sentence around it. */
export function isolated(values: Record<string, string | number>): Record<string, string | number> {
  const wrap = (value: string | number) =>
    typeof value === 'string' && rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, wrap(value)]));
}
