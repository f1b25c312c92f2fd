import { expect, it } from 'vitest';
import type { RowView } from '../../../handoff-console/protocol/views.ts';
import { writtenSince } from '../../../handoff-console/web/state/written-since.ts';

const row = (id: string, at: number, author: 'customer' | 'agent'): RowView =>
  ({ id, last: { text: 'x', author, at } }) as RowView;

it('only what the customer himself writes within the ten seconds takes parking back', () => {
  const rows = [
    row('wrote', 11, 'customer'),
    row('before', 9, 'customer'),
    row('agent', 11, 'agent'),
    row('other', 11, 'customer'),
  ];
  const since = (id: string) => (id === 'other' ? undefined : 10);
  expect(writtenSince(rows, since).map(({ id }) => id)).toEqual(['wrote']);
});
