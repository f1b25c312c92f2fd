/** What a refused command says to the agent: what happened and what to do. */
import { CommandError } from '../state/socket.ts';
import { t } from './i18n.tsx';
import type { ErrorCode } from '../state/types.ts';
import type { Key } from './translate.ts';
import en from './catalog/en.json' with { type: 'json' };

/** A code without words of ours shows the server's own sentence. */
export function wordsFor(code: ErrorCode | 'offline', what: string): string {
  const key = `error.${code}`;
  return key in en ? t(key as Key) : what;
}

export function errorWords(error: unknown): string {
  return error instanceof CommandError ? wordsFor(error.code, error.message) : t('error.internal');
}
