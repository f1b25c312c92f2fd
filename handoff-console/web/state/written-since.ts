/** Where the customer has written since an act was begun. Pure. */
import type { RowView } from '../../protocol/views.ts';

/** @param since server time per conversation, ms UTC */
export function writtenSince(
  rows: readonly RowView[],
  since: (conversationId: string) => number | undefined,
): RowView[] {
  return rows.filter(({ id, last }) => {
    const begun = since(id);
    return begun !== undefined && last?.author === 'customer' && last.at > begun;
  });
}
