import type { Activity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { takenUp } from './customer-message.ts';
import type { Answer, EscalateRequest } from './commands.ts';
import type { Engine } from './engine.ts';
import type { Kit } from './kit.ts';

/**
 * The one step to a person, from every state. What the customer wrote before and nobody handled yet is the
 * people's now: `handledSeq` moves with it, so no bot turn answers it any more. While a person has the floor, words that
 * do not insist are said to that person.
 */
export async function escalate(
  { kit, engine }: { kit: Kit; engine: Engine },
  request: EscalateRequest,
): Promise<Answer> {
  const { conversationId, reason, asked, requestedAt, eventId, teamId } = request;
  const row = await rowThatAsked(kit, request);
  const team = teamId === undefined ? {} : { teamId };
  const asks = { type: 'escalate', reason, asked, requestedAt, eventId, ...team } as const;
  const says = { type: 'customerMessage', at: requestedAt, eventId, needsNoAnswer: false } as const;
  const change = (conversation: Conversation): Conversation => {
    const changed = request.change?.(conversation) ?? conversation;
    return row ? takenUp(row)(changed) : changed;
  };
  const isSaid = ({ handoff }: Conversation) =>
    handoff?.state === 'accepted' && request.insists === false;
  const words = request.words && { words: request.words };
  return engine.apply(conversationId, (c) => (isSaid(c) ? says : asks), { change, ...words });
}

async function rowThatAsked(kit: Kit, request: EscalateRequest): Promise<Activity | undefined> {
  if (request.handledSeq === undefined) return undefined;
  const query = { before: request.handledSeq + 1, limit: 1, desk: true };
  return (await kit.store.activitiesBefore(request.conversationId, query))[0];
}
