/** Ownership that moves because its owner cannot be reckoned with, and nobody has accepted yet. */
import { rank } from '../routing.ts';
import { dutyManager } from '../shifts.ts';
import type { Announcement } from './announcement.ts';
import { announce, audit, plate, promisedPart, serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import { isEnabled, lostWhy } from './here.ts';
import { previousParts, setOwner, withdraw } from './naming.ts';
import { backInLine, carryOut, keeperOfLine, leaveFloor, planFor } from './placing.ts';
import type { Plan } from './placing.ts';

export type MoveWhy = Exclude<
  Extract<Announcement, { kind: 'changed' }>['why'],
  'accepted' | 'tookOver' | 'chosen'
>;

/** To the next who is available, else the line under its lead, else the first to start. */
export function move(draft: Draft, why: MoveWhy): void {
  const { handoff } = draft;
  const previous = handoff.ownerId;
  // Who only went home may be the one who begins first tomorrow; who was silent, or asked out, is not named again.
  const never = why === 'shiftEnded' || why === 'unreachable' ? [] : [previous];
  const transferredTo = handoff.transfer?.toAgentId;
  const plan = planFor(draft, {
    exclude: [...handoff.passed, previous],
    never,
    fair: false,
    ...(transferredTo === undefined ? {} : { lastAgentId: transferredTo }),
  });
  carryOut(draft, plan);
  handoff.atHead = plan.state === 'queued';
  audit(draft, { what: 'ownerLost', by: 'system', agentId: previous, text: why });
  newName(draft, nextOwner(draft, plan, previous), why);
  if (plan.state === 'queued' && plan.serve) serveLine(draft);
}

/** The line's keeper may be the very person who is gone: then the duty manager. */
function nextOwner(draft: Draft, plan: Plan, previous: string): string {
  if (plan.state !== 'queued' || plan.ownerId !== previous) return plan.ownerId;
  return dutyManager(draft.world.roster, draft.world.now).id;
}

function newName(draft: Draft, ownerId: string, why: MoveWhy): void {
  const { handoff } = draft;
  const previous = handoff.ownerId;
  if (ownerId === previous) {
    const promisedAt = handoff.promise?.at;
    if (promisedAt === undefined) return;
    const { reference } = handoff;
    announce(draft, { kind: 'newTime', owner: plate(draft, ownerId), reference, promisedAt });
    return;
  }
  withdraw(draft);
  setOwner(draft, ownerId, { how: why });
  announce(draft, {
    kind: 'changed',
    owner: plate(draft, ownerId),
    reference: handoff.reference,
    ...previousParts(draft, previous),
    why,
    // A lead who keeps the papers of a quiet conversation has the floor at once.
    here: handoff.state === 'accepted',
    ...promisedPart(draft),
  });
}

/** Nobody waits: the lead keeps it, parked, until the customer writes; a colleague who is here, if the lead is not. */
export function papersToLead(draft: Draft, why: MoveWhy): void {
  const { handoff, world } = draft;
  const previous = handoff.ownerId;
  const keeper = keeperOfLine(draft, [previous]);
  const { teamId, language, passed } = handoff;
  const here = rank({ teamId, language, exclude: [...passed, previous] }, world)[0];
  const lead = here && lostWhy(keeper, world) ? here.id : keeper;
  // Nobody else is left to keep it: he does, and the customer has nothing new to read.
  if (lead === previous) return;
  leaveFloor(draft);
  handoff.parked = true;
  audit(draft, { what: 'ownerLost', by: 'system', agentId: previous, text: why });
  newName(draft, lead, why);
}

/** After every event: the owner is enabled, those rung are enabled, and a waiting customer's owner is here. */
export function heal(draft: Draft): void {
  const { handoff, world } = draft;
  if (handoff.state === 'completed') return;
  healRings(draft);
  if (!isEnabled(handoff.ownerId, world)) replaceDisabled(draft);
  if (handoff.state !== 'accepted' || draft.conversation.waitingSince === undefined) return;
  if (draft.actorId === handoff.ownerId) return;
  const why = lostWhy(handoff.ownerId, world, handoff.ownerSince);
  if (why) move(draft, why);
}

function healRings(draft: Draft): void {
  const { handoff, world } = draft;
  const rings = handoff.rings.filter((agentId) => isEnabled(agentId, world));
  if (rings.length === handoff.rings.length && rings.length > 0) return;
  handoff.rings = rings;
  const holder = handoff.slotOf;
  if (holder && handoff.state !== 'accepted' && !isEnabled(holder, world)) {
    handoff.slotOf = undefined;
  }
  if (rings.length > 0) return;
  if (handoff.state === 'ringing' || (handoff.state === 'queued' && handoff.ringSince)) {
    backInLine(draft);
    serveLine(draft);
  } else if (handoff.state === 'accepted' && handoff.transfer) {
    handoff.transfer = undefined;
    handoff.ringSince = undefined;
    handoff.ringStage = undefined;
  }
}

function replaceDisabled(draft: Draft): void {
  const { handoff } = draft;
  if (handoff.state === 'queued') {
    audit(draft, { what: 'ownerLost', by: 'system', agentId: handoff.ownerId, text: 'disabled' });
    newName(draft, keeperOfLine(draft, [handoff.ownerId]), 'disabled');
  } else if (handoff.state === 'accepted' && draft.conversation.waitingSince === undefined) {
    papersToLead(draft, 'disabled');
  } else {
    move(draft, 'disabled');
  }
}
