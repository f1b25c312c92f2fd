/** What happened while this screen was away, from the lists before and after. Pure. */
import type { RingView, RowView } from '../../protocol/views.ts';
import type { ChannelId } from './types.ts';

export type Missed = { id: string; at: number; channel: ChannelId; customer: string } & (
  | { kind: 'wrote'; count: number; clockAt?: number }
  | { kind: 'rang' }
  | { kind: 'gone'; to?: string }
  | { kind: 'sent' }
);

export interface Snapshot {
  rows: readonly RowView[];
  rings: readonly RingView[];
}

/**
 * `lostAt`: when the connection went, in the time of the server that answers now. What stood on the screen already is
 * no news, whatever time it carries: a server's clock may have stepped back. Oldest first.
 */
export function whatWasMissed(before: Snapshot, after: Snapshot, lostAt: number): Missed[] {
  const known = new Map(before.rows.map((row) => [row.id, row]));
  const found: Missed[] = [];
  for (const row of after.rows) {
    const last = row.last;
    if (last?.author !== 'customer' || last.at <= lostAt) continue;
    const old = known.get(row.id);
    if (old?.last?.at === last.at && old.last.text === last.text) continue;
    const count = Math.max(row.unread - (old?.unread ?? 0), 1);
    const clock = row.clock === undefined ? {} : { clockAt: row.clock.at };
    found.push({ ...about(row), kind: 'wrote', at: last.at, count, ...clock });
  }
  const stillMine = new Set(after.rows.map((row) => row.id));
  for (const row of before.rows) {
    if (row.mine && !stillMine.has(row.id)) found.push({ ...about(row), kind: 'gone', at: lostAt });
  }
  const rangBefore = new Set(before.rings.map((ring) => ring.conversationId));
  for (const ring of after.rings) {
    if (rangBefore.has(ring.conversationId) || ring.since <= lostAt) continue;
    const customer = ring.customer.name ?? '';
    const { conversationId: id, channel, since: at } = ring;
    found.push({ id, channel, customer, kind: 'rang', at });
  }
  return found.sort((a, b) => a.at - b.at);
}

function about(row: RowView): { id: string; channel: ChannelId; customer: string } {
  return { id: row.id, channel: row.channel, customer: row.customer.name ?? '' };
}
