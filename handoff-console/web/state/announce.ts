/** The two live regions: what a screen reader hears. */
import { signal } from '@preact/signals';

export const polite = signal('');
export const assertive = signal('');

/** Cuts to 200 characters; the same words twice in a row are heard twice (a space is added). */
export function announce(words: string, how: 'polite' | 'assertive' = 'polite'): void {
  const region = how === 'polite' ? polite : assertive;
  const cut = words.length > 200 ? `${words.slice(0, 199)}…` : words;
  region.value = region.peek() === cut ? `${cut}\u00a0` : cut;
}
