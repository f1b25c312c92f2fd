/** What rings at somebody now. */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { RingView } from '../protocol/views.ts';
import type { Floor } from './floor.ts';
import { presentNextRing, presentRingStage } from './present-clock.ts';
import { presentColleaguePlate, presentPlate } from './present-plate.ts';

export function presentRing(conversation: Conversation, floor: Floor): RingView | undefined {
  const { handoff, customer, last } = conversation;
  if (!handoff || handoff.rings.length === 0) return undefined;
  const nextRing = presentNextRing(handoff);
  const { transfer, promise, someoneElse } = handoff;
  return {
    conversationId: conversation.id,
    customer: { standing: customer.standing, ...(customer.name && { name: customer.name }) },
    channel: conversation.channel,
    language: handoff.language,
    since: handoff.ringSince ?? handoff.requestedAt,
    stage: presentRingStage(handoff),
    owner: presentPlate(floor, handoff.ownerId, conversation),
    ...(nextRing && { nextRing }),
    ...(last?.author === 'customer' && { last: last.text }),
    requestedAt: handoff.requestedAt,
    ...(promise && { promisedAt: promise.at }),
    ...(someoneElse && { someoneElse: true }),
    ...(transfer && {
      transfer: { by: presentColleaguePlate(floor, transfer.by).name, reason: transfer.reason },
    }),
  };
}
