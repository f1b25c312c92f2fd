/** Which way a text runs, by its first strong letter, as dir="auto" finds it. Pure. */
const rightToLeft = /[\u0591-\u07ff\u0860-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/u;

/** The bubble takes the direction of its text, so that the time stands at the end of the line. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
