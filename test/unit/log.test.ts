import { expect, it } from 'vitest';
import { LoketError } from '../../bot/core/errors.ts';
import { createLog } from '../../bot/log.ts';

function logged(err: unknown): Record<string, { message: string; cause?: { message: string } }> {
  const lines: string[] = [];
  createLog('error', { write: (line) => void lines.push(line) }).error({ err }, 'failed');
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!);
}

it('a failure and its causes are sentences of their own in the log', () => {
  const disk = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  const full = new Error('The disk is full. Free space where DATA_DIR is.', { cause: disk });
  const { err } = logged(new LoketError('storeAway', [], { cause: full }));
  expect(err?.message).toMatch(/Try again in a moment\.$/);
  expect(err?.cause).toMatchObject({
    message: 'The disk is full. Free space where DATA_DIR is.',
    cause: { message: 'database or disk is full', code: 'SQLITE_FULL' },
  });
});

it('a credential is cut out of what is logged', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  log.info({ password: 'hunter2 hunter2', config: { uri: 'mongodb://me:hunter2@db' } }, 'start');
  expect(lines.join('')).not.toContain('hunter2');
});
