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
