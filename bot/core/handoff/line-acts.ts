/** A conversation in line, and one whose day begins. */
import { estimate } from '../line.ts';
import { agentById } from '../people.ts';
import { fits, isAvailable } from '../routing.ts';
import { serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Refusal } from './events.ts';
import { entryOf, leaveFloor, startRing } from './placing.ts';

/** It stands in line from now on; at its turn it rings, first at the person whose name the customer has. */
export function intoLine(draft: Draft): void {
  const { handoff, world } = draft;
  leaveFloor(draft);
  handoff.state = 'queued';
  handoff.atHead = undefined;
  const { place, expectedAt } = estimate(entryOf(draft), world);
  handoff.expectedAt = expectedAt;
  if (place === 1 && isAvailable(handoff.ownerId, world)) ringOwner(draft);
  else serveLine(draft);
}

function ringOwner(draft: Draft): void {
  draft.handoff.state = 'ringing';
  draft.handoff.expectedAt = undefined;
  startRing(draft, draft.handoff.ownerId);
}

/**
 * The lead stays the announced owner until somebody accepts. Where the whole team is rung already, whoever comes free
 * hears it too.
 */
export function slotFree(draft: Draft, agentId: string): Refusal | undefined {
  const { handoff, world } = draft;
  const teamHears = handoff.ringStage !== undefined && handoff.ringStage >= 1;
  const waits = handoff.state === 'queued' || handoff.state === 'ringing';
  if (!waits || (handoff.rings.length > 0 && !teamHears)) return 'wrongState';
  if (handoff.rings.includes(agentId)) return undefined;
  const agent = agentById(world.roster, agentId);
  if (!agent) return 'unknownAgent';
  const { teamId, language, passed, ownerId } = handoff;
  // The person whose name the customer has may serve it, whatever his team.
  const suits = fits(agent, { teamId, language, exclude: passed, lastAgentId: ownerId }, world);
  if (!suits || !isAvailable(agentId, world)) return 'notAvailable';
  if (handoff.rings.length > 0) handoff.rings = [...handoff.rings, agentId];
  else if (agentId === ownerId) ringOwner(draft);
  else startRing(draft, agentId);
  return undefined;
}
