/** Under which heading a row stands. Pure; the server's order decides which heading comes first. */
import type { RowView, View } from '../../protocol/views.ts';
import type { Placed } from '../state/rows.ts';

/** Rows of All and Closed stand without headings: there the order itself is the message. */
export const noGroup = 'flat';

/** `team:ID` for a place in line, the row's own group in Mine. */
export function groupOf(view: View, row: RowView): string {
  if (view === 'all' || view === 'closed') return noGroup;
  if (view === 'waiting')
    return row.line ? `team:${row.line.teamId}` : row.ringsAt ? 'ringing' : 'other';
  return row.group;
}

/** Rows as they should stand: headings in order of their first row, under each as the server sorts. */
export function placed(view: View, rows: readonly RowView[]): Placed[] {
  const items = rows.map((row) => ({ id: row.id, group: groupOf(view, row) }));
  const groups = [...new Set(items.map((item) => item.group))];
  return groups.flatMap((group) => items.filter((item) => item.group === group));
}
