/** What is said about further tries after a refused sign-in. Pure. */
import type { SignInRefused } from '../../protocol/sign-in.ts';
import type { Key, Values } from './translate.ts';

/** Of a server that says nothing of it. */
const usualPause = 15;

/** Undefined: nothing beside the words of the code itself. `alone`: instead of them. */
export function triesPart(
  refused: { code: string } & SignInRefused,
): { words: [Key, Values]; alone: boolean } | undefined {
  const { code, triesLeft, pauseMinutes = usualPause } = refused;
  if (code === 'lockedOut') {
    return { words: ['signIn.paused', { count: pauseMinutes }], alone: true };
  }
  if (code !== 'wrongPassword' || triesLeft === undefined) return undefined;
  const values = { count: triesLeft, minutes: pauseMinutes };
  return { words: [triesLeft === 0 ? 'signIn.noTries' : 'signIn.tries', values], alone: false };
}
