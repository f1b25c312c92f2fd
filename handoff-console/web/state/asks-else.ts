/** Which of my customers ask for another person. Pure. */
import type { RowView } from '../../protocol/views.ts';

/** Shows what is new and closes what is not true any more. `shown`: how to close what is shown, by conversation. */
export function followAsking(
  shown: Map<string, () => void>,
  rows: readonly RowView[],
  show: (row: RowView) => () => void,
): void {
  const asking = new Map(
    rows.filter((row) => row.mine && row.someoneElse).map((row) => [row.id, row]),
  );
  for (const [id, close] of shown) {
    if (asking.has(id)) continue;
    shown.delete(id);
    close();
  }
  for (const [id, row] of asking) {
    if (!shown.has(id)) shown.set(id, show(row));
  }
}
