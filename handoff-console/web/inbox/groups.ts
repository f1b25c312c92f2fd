/** Under which heading a row stands. Pure; within a heading the server's order holds. */
import type { RowView, View } from '../../protocol/views.ts';
import type { Placed } from '../state/rows.ts';

const order: readonly string[] = ['rings', 'waits', 'line', 'answered', 'parked', 'other'];

/** `team:ID` for a place in line, the row's own group otherwise; closed rows have no heading. */
export function groupOf(view: View, row: RowView): string {
  if (view === 'closed') return 'closed';
  if (view === 'waiting' && row.line) return `team:${row.line.teamId}`;
  return row.group;
}

/** Rows as they should stand: by group, then as they came (sorted by the server's `order`). */
export function placed(view: View, rows: readonly RowView[]): Placed[] {
  const items = rows.map((row) => ({ id: row.id, group: groupOf(view, row) }));
  const seen = [...new Set(items.map((item) => item.group))];
  const teams = seen.filter((group) => group.startsWith('team:'));
  const ranked = [...order.slice(0, 1), ...teams, ...order.slice(1), 'closed'];
  return items
    .map((item, index) => ({ item, index }))
    .sort(
      (a, b) => ranked.indexOf(a.item.group) - ranked.indexOf(b.item.group) || a.index - b.index,
    )
    .map(({ item }) => item);
}
