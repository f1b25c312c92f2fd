/** Rights, asked before every verb and shown on the screen: one rule for both (bot/core/handoff/who-may.ts). */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { HandoffEvent, Refusal, World } from '../../bot/core/handoff/events.ts';
import { transition } from '../../bot/core/handoff/transition.ts';
import { may, type Verb } from '../../bot/core/handoff/who-may.ts';
import { agentById } from '../../bot/core/people.ts';

export type { Verb } from '../../bot/core/handoff/who-may.ts';

/** Undefined: he may. Whoever has accepted may "accept" again: a second press harms nothing. */
export function authorise(
  world: World,
  what: { verb: Verb; agentId: string; conversation: Conversation },
): Refusal | undefined {
  const { verb, agentId, conversation } = what;
  const agent = agentById(world.roster, agentId);
  if (!agent) return 'unknownAgent';
  if (verb === 'accept' && hasFloor(conversation, agentId)) return undefined;
  return may(verb, agent, conversation, world);
}

function hasFloor({ handoff }: Conversation, agentId: string): boolean {
  return handoff?.state === 'accepted' && handoff.ownerId === agentId;
}

export type Rights = Record<Exclude<Verb, 'read'>, boolean>;

/** What would be accepted from this person now: verbs without a choice are tried on the snapshot. */
export function mayView(world: World, agentId: string, conversation: Conversation): Rights {
  const may = (verb: Verb) => authorise(world, { verb, agentId, conversation }) === undefined;
  const works = (event: HandoffEvent) => transition(conversation, event, world).ok;
  const floor = hasFloor(conversation, agentId);
  const accept = !floor && works({ type: 'accept', agentId });
  return {
    accept,
    passOn: works({ type: 'passOn', agentId }),
    takeOver: !accept && !floor && works({ type: 'takeOver', agentId }),
    reply: may('reply'),
    note: may('note'),
    promise: may('promise'),
    needsNoAnswer: may('needsNoAnswer'),
    park: !conversation.handoff?.parked && works({ type: 'park', agentId }),
    transfer: may('transfer') && !conversation.handoff?.someoneElse,
    complete: works({ type: 'complete', agentId, agreed: '' }),
    proposeHandBack: works({ type: 'proposeHandBack', agentId }),
  };
}
