/** What can be marked as needing no answer, and taken back. Pure. */
import type { ConversationView, MessageView } from '../../protocol/views.ts';

/** The server would take the verb, and there is a customer who waits. */
export function mayNeedNoAnswer({ may, waitingSince }: ConversationView): boolean {
  return may.needsNoAnswer && waitingSince !== undefined;
}

/** "He waits after all" stands under the last message of the customer, while nobody waits. */
export function mayWaitAfterAll(
  row: MessageView,
  { may, waitingSince }: ConversationView,
  messages: readonly MessageView[],
): boolean {
  const last = messages.findLast((one) => one.author === 'customer' && one.kind === 'message');
  return may.needsNoAnswer && waitingSince === undefined && last?.seq === row.seq;
}
