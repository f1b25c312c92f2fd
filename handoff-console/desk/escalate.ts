import type { Conversation } from '../../bot/core/conversation.ts';
import type { Answer, EscalateRequest } from './desk.ts';
import type { Engine } from './engine.ts';

/**
 * The one step to a person, from every state. What the customer wrote before and nobody handled yet is the
 * people's now: `handledSeq` moves with it, so no bot turn answers it any more.
 */
export function escalate(engine: Engine, request: EscalateRequest): Promise<Answer> {
  const { conversationId, reason, asked, requestedAt, eventId, teamId } = request;
  const team = teamId === undefined ? {} : { teamId };
  const event = { type: 'escalate', reason, asked, requestedAt, eventId, ...team } as const;
  const change = (conversation: Conversation): Conversation => {
    const changed = request.change?.(conversation) ?? conversation;
    const handledSeq = Math.max(changed.handledSeq, request.handledSeq ?? 0);
    return { ...changed, handledSeq };
  };
  return engine.apply(conversationId, event, { change });
}
