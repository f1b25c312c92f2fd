/** Copying, and the sign that it worked. */
import { signal } from '@preact/signals';
import { announce } from './announce.ts';
import { t } from '../shared/i18n.tsx';

/** What was copied last, for two seconds. */
export const copied = signal<string | undefined>(undefined);

/** A browser that refuses (no permission, plain http) is told so aloud; nothing else is lost. */
export function copyText(text: string): void {
  const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('refused'));
  written.then(
    () => {
      copied.value = text;
      announce(t('copy.done'));
      setTimeout(() => {
        if (copied.peek() === text) copied.value = undefined;
      }, 2_000);
    },
    () => announce(t('copy.refused'), 'assertive'),
  );
}
