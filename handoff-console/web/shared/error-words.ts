/** What a refused command says to the agent: what happened and what to do. */
import { CommandError } from '../state/socket.ts';
import type { SignInRefused } from '../../protocol/sign-in.ts';
import { isKey, t } from './i18n.tsx';
import { triesPart } from './refused-words.ts';
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
export function refusedWords(
  refused: { code: ErrorCode | 'offline'; what: string } & SignInRefused,
): string {
  const tries = triesPart(refused);
  if (tries?.alone) return t(...tries.words);
  const words = wordsFor(refused.code, refused.what);
  return tries ? `${words} ${t(...tries.words)}` : words;
}
