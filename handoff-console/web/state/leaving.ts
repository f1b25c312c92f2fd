/** Customers who leave somebody: at his sign-out, or because a colleague took them over. Pure. */
import type { ConversationView, RowView } from '../../protocol/views.ts';

/** How many of his own customers, with him already, wait for his words: the server gives them to others at once. */
export function waitForAnswer(
  rows: readonly Pick<RowView, 'mine' | 'state' | 'waitingSince'>[],
): number {
  return rows.filter(
    ({ mine, state, waitingSince }) => mine && state === 'accepted' && waitingSince !== undefined,
  ).length;
}

/** A colleague took it unasked; who accepts what was handed over or asked for was expected. */
export function takenFromMe(before: ConversationView, after: ConversationView): boolean {
  const left = before.mine && before.state === 'accepted' && !after.mine;
  return left && after.state === 'accepted' && after.owners.at(-1)?.how === 'tookOver';
}
