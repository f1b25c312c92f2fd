/** A person takes a conversation that does not ring at him: from the bot, or from somebody else. */
import type { Agent } from '../agent.ts';
import type { Conversation } from '../conversation.ts';
import { announce, audit, draftOf, plate } from './draft.ts';
import { newDraft } from './escalate.ts';
import type { TransitionResult, World } from './events.ts';
import { hasOpenHandoff } from './floor.ts';
import { takeFloor } from './ring.ts';
import { mayRename } from './naming.ts';
import { finish } from './settle.ts';
import { freeSlots } from '../routing.ts';
import { isInCharge } from './who-may.ts';

/** Whether he may was asked before. Beyond his slots only who is in charge. */
export function takeOver(conversation: Conversation, agent: Agent, world: World): TransitionResult {
  if (!hasOpenHandoff(conversation)) return { ok: true, ...fromBot(conversation, agent, world) };
  const { handoff } = conversation;
  if (handoff.state === 'accepted' && handoff.ownerId === agent.id) {
    return { ok: true, conversation, effects: [] };
  }
  const inCharge = isInCharge(agent, handoff.teamId, world);
  const free = handoff.slotOf === agent.id || freeSlots(agent.id, world) > 0;
  if (!free && !inCharge) return { ok: false, refusal: 'notAvailable' };
  const draft = draftOf(conversation, handoff, { world, actorId: agent.id });
  const rung = handoff.rings.includes(agent.id);
  if (rung && !inCharge && handoff.ownerId !== agent.id && !mayRename(handoff)) {
    return { ok: false, refusal: 'wrongState' };
  }
  audit(draft, { what: 'tookOver', by: agent.id });
  takeFloor(draft, agent.id, { why: 'tookOver', chosen: handoff.someoneElse ?? false });
  return { ok: true, ...finish(draft) };
}

/** Unasked: announced like every owner, and the bot is silent from here on. */
function fromBot(conversation: Conversation, agent: Agent, world: World) {
  const opening = {
    reason: 'takenOver' as const,
    asked: false,
    requestedAt: world.now,
    eventId: `takeOver/${agent.id}/${world.now}`,
    ...(conversation.handoff === undefined ? {} : { teamId: conversation.handoff.teamId }),
  };
  const draft = newDraft(conversation, opening, { world, actorId: agent.id });
  const { handoff } = draft;
  handoff.ownerId = agent.id;
  handoff.announcedId = agent.id;
  handoff.customerAt = conversation.lastCustomerAt;
  handoff.owners = [{ agentId: agent.id, since: world.now, how: 'tookOver' }];
  audit(draft, { what: 'tookOver', by: agent.id });
  takeFloor(draft, agent.id, { why: 'tookOver' });
  announce(draft, {
    kind: 'changed',
    owner: plate(draft, agent.id),
    reference: handoff.reference,
    why: 'tookOver',
    here: true,
  });
  return finish(draft);
}
