import type { Activity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Answer } from './commands.ts';
import type { Engine } from './engine.ts';
import type { Kit } from './kit.ts';
import { withLast } from './render-effects.ts';

/** The same row twice changes nothing: what is handled is handled. */
export function alreadyHandled(row: Activity): (conversation: Conversation) => boolean {
  return (conversation) => conversation.handledSeq >= row.seq;
}

/** Marks the row as the people's and keeps the lists' last line. A tap says nothing, so the line stays. */
export function takenUp(row: Activity): (conversation: Conversation) => Conversation {
  return (conversation) => ({
    ...withLast(conversation, [row], row.at),
    handledSeq: Math.max(conversation.handledSeq, row.seq),
    lastCustomerAt: row.at,
  });
}

/** A stored message of the customer while a person has the floor, is named, or was named before. */
export function customerMessage(
  tools: { kit: Kit; engine: Engine },
  row: Activity,
): Promise<Answer> {
  const { kit, engine } = tools;
  const eventId = row.externalId;
  return engine.apply(
    row.conversationId,
    (conversation) => ({
      type: 'customerMessage',
      at: row.at,
      eventId,
      needsNoAnswer:
        row.data?.needsNoAnswer ??
        kit.needsNoAnswer(row.text ?? '', row.language ?? conversation.language),
    }),
    { change: takenUp(row), skip: alreadyHandled(row) },
  );
}
