/** Who may do what to a conversation; the transition and the desk ask the same question. */
import { hasOpenHandoff } from './floor.ts';
import { answersForTeam, lostWhy } from './here.ts';
import { freeSlots } from '../routing.ts';
import { isPresent, mayRead } from '../shifts.ts';
import type { Agent } from '../agent.ts';
import type { Conversation } from '../conversation.ts';
import type { Refusal, World } from './events.ts';
import type { Handoff } from './handoff.ts';

export type Verb =
  | 'read'
  | 'note'
  | 'accept'
  | 'passOn'
  | 'takeOver'
  | 'reply'
  | 'promise'
  | 'needsNoAnswer'
  | 'park'
  | 'transfer'
  | 'complete'
  | 'proposeHandBack';

/**
 * Undefined: he may. Accept and pass on: who is rung. Reply, promise, needs no answer, park, complete, propose the bot:
 * the owner while he has the floor. Transfer: he, or who answers for the team. Note: whoever may read. Take over: see
 * `mayTakeOver`.
 */
export function may(
  verb: Verb,
  agent: Agent,
  conversation: Conversation,
  world: World,
): Refusal | undefined {
  if (agent.disabled) return 'unknownAgent';
  if (verb === 'read' || verb === 'note') return readable(agent, conversation, world);
  if (verb === 'takeOver') return mayTakeOver(agent, conversation, world);
  if (!hasOpenHandoff(conversation)) return 'noHandoff';
  const { handoff } = conversation;
  if (verb === 'accept' || verb === 'passOn') return isRung(agent, handoff);
  if (handoff.ownerId === agent.id) return handoff.state === 'accepted' ? undefined : 'wrongState';
  if (verb === 'transfer' && isInCharge(agent, handoff.teamId, world)) {
    return handoff.state === 'accepted' ? undefined : 'wrongState';
  }
  return 'notOwner';
}

function isRung(agent: Agent, handoff: Handoff): Refusal | undefined {
  if (handoff.rings.includes(agent.id)) return undefined;
  return handoff.state === 'accepted' ? 'alreadyAccepted' : 'notRung';
}

/** Owners and those rung read theirs, whatever team it is in. */
function readable(agent: Agent, conversation: Conversation, world: World): Refusal | undefined {
  const { handoff } = conversation;
  if (handoff && (handoff.ownerId === agent.id || handoff.rings.includes(agent.id)))
    return undefined;
  const teamId = handoff?.teamId ?? world.roster.defaultTeamId;
  return mayRead(world.roster, agent, teamId) ? undefined : 'notAllowed';
}

/** Leads of the team, the duty manager, and supervisors and admins who may read it. */
export function isInCharge(agent: Agent, teamId: string, world: World): boolean {
  if (answersForTeam(agent, teamId, world)) return true;
  const above = agent.role === 'supervisor' || agent.role === 'admin';
  return above && mayRead(world.roster, agent, teamId);
}

/**
 * From the bot: any available agent of the team, and who is in charge. From a person: who is in charge always; who is
 * rung; a colleague of the team with a free slot when the owner's lease, account or shift is gone, or while it is
 * scheduled for later.
 */
function mayTakeOver(agent: Agent, conversation: Conversation, world: World): Refusal | undefined {
  const open = hasOpenHandoff(conversation);
  const teamId = conversation.handoff?.teamId ?? world.roster.defaultTeamId;
  if (isInCharge(agent, teamId, world)) return undefined;
  const inTeam = agent.teamIds.includes(teamId);
  const here = isPresent(world.roster, agent.id, world);
  if (!open) {
    if (!inTeam) return 'notAllowed';
    return here && freeSlots(agent.id, world) > 0 ? undefined : 'notAvailable';
  }
  const { handoff } = conversation;
  if (handoff.ownerId === agent.id && handoff.state === 'accepted') return undefined;
  if (handoff.rings.includes(agent.id)) return undefined;
  // He was told a later time: whoever of the team is here earlier may answer.
  if (handoff.state === 'scheduled' && (inTeam || handoff.ownerId === agent.id)) {
    return here && freeSlots(agent.id, world) > 0 ? undefined : 'notAvailable';
  }
  if (!inTeam || !lostWhy(handoff.ownerId, world, handoff.ownerSince)) return 'notAllowed';
  return here && freeSlots(agent.id, world) > 0 ? undefined : 'notAvailable';
}
