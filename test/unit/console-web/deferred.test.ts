import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RowView } from '../../../handoff-console/protocol/views.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('navigator', { language: 'en', languages: ['en'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const row = (at: number, author: 'customer' | 'agent'): RowView =>
  ({ id: 'c1', customer: { name: 'Fatima' }, last: { text: 'x', author, at } }) as RowView;

it('what the customer writes within the ten seconds takes parking back; anything else does not', async () => {
  const { defer, deferred, withdrawWhereAnswered } = await import(
    '../../../handoff-console/web/state/deferred.ts'
  );
  const { serverNow } = await import('../../../handoff-console/web/state/server-clock.ts');
  const run = vi.fn();
  const words = { icon: 'park', title: 'park.title' } as const;
  defer({ conversationId: 'c1', verb: 'park', run }, words);
  withdrawWhereAnswered([row(serverNow() + 1, 'agent'), row(serverNow() - 60_000, 'customer')]);
  expect(deferred.value).toEqual({ c1: 'park' });
  withdrawWhereAnswered([row(serverNow() + 1, 'customer')]);
  expect(deferred.value).toEqual({});
  vi.advanceTimersByTime(20_000);
  expect(run).not.toHaveBeenCalled();
});
