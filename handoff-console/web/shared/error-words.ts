/** What a refused command says to the agent: what happened and what to do. */
import { CommandError } from '../state/socket.ts';
import { isKey, t } from './i18n.tsx';
import type { ErrorCode } from '../state/types.ts';

/** A code without words of ours shows the server's own sentence. */
export function wordsFor(code: ErrorCode | 'offline', what: string): string {
  const key = `error.${code}`;
  return isKey(key) ? t(key) : what;
}

export function errorWords(error: unknown): string {
  return error instanceof CommandError ? wordsFor(error.code, error.message) : t('error.internal');
}

/** Why a sign-in was refused, how often it may be tried again, and how long the pause is. */
export function refusedWords(refused: {
  code: ErrorCode | 'offline';
  what: string;
  triesLeft?: number;
  pauseMinutes?: number;
}): string {
  const { code, what, triesLeft, pauseMinutes } = refused;
  if (code === 'lockedOut' && pauseMinutes !== undefined) {
    return t('signIn.paused', { count: pauseMinutes });
  }
  const words = wordsFor(code, what);
  if (code !== 'wrongPassword' || triesLeft === undefined) return words;
  const values = { count: triesLeft, minutes: pauseMinutes ?? 15 };
  return `${words} ${t(triesLeft === 0 ? 'signIn.noTries' : 'signIn.tries', values)}`;
}
