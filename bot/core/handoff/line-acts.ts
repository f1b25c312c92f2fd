/** A conversation in line, and one whose day begins. */
import { isOpen } from '../hours.ts';
import { estimate } from '../line.ts';
import { agentById } from '../people.ts';
import { isAvailable, membersOnShift } from '../routing.ts';
import { serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Refusal } from './events.ts';
import { lostWhy } from './here.ts';
import { entryOf, leaveFloor, startRing } from './placing.ts';
import { reschedule } from './roster-acts.ts';

/** The shift of the named person begins: it rings at him when it is his turn, else stands in line under his name. */
export function opening(draft: Draft): void {
  const { handoff, world } = draft;
  const anybody = membersOnShift(world, handoff.teamId).length > 0;
  if (
    !anybody &&
    !isOpen(world.roster, handoff.teamId, world.now) &&
    lostWhy(handoff.ownerId, world)
  ) {
    if (reschedule(draft)) return;
  }
  leaveFloor(draft);
  handoff.state = 'queued';
  handoff.atHead = undefined;
  const { place, expectedAt } = estimate(entryOf(draft), world);
  handoff.expectedAt = expectedAt;
  if (place === 1 && isAvailable(handoff.ownerId, world)) {
    handoff.state = 'ringing';
    handoff.expectedAt = undefined;
    startRing(draft, handoff.ownerId);
  } else {
    serveLine(draft);
  }
}

/** The lead stays the announced owner until somebody accepts. */
export function slotFree(draft: Draft, agentId: string): Refusal | undefined {
  const { handoff, world } = draft;
  if (handoff.state !== 'queued' || handoff.rings.length > 0) return 'wrongState';
  const agent = agentById(world.roster, agentId);
  if (!agent) return 'unknownAgent';
  if (handoff.passed.includes(agentId) || !isAvailable(agentId, world)) return 'notAvailable';
  startRing(draft, agentId);
  if (agentId === handoff.ownerId) {
    handoff.state = 'ringing';
    handoff.expectedAt = undefined;
  }
  return undefined;
}
