/** What time and the roster alone change: deadlines, a free slot, an owner who is gone, new hours. */
import { agentById } from '../people.ts';
import { estimate, honestTime } from '../line.ts';
import { isAvailable, membersOnShift } from '../routing.ts';
import { firstToStart, isPresent, leadOf, nextShiftStart } from '../shifts.ts';
import { isOpen } from '../hours.ts';
import { end, park } from './agent-acts.ts';
import { alarm, announce, audit, plate, serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import type { HandoffEvent, Refusal } from './events.ts';
import type { Deadline, Promise } from './handoff.ts';
import { lostWhy } from './here.ts';
import { missPromise } from './miss.ts';
import { move, papersToLead } from './moving.ts';
import { previousParts, setOwner, withdraw } from './naming.ts';
import { backInLine, endRing, entryOf, leaveFloor, startRing } from './placing.ts';
import { ringOver, widenToLead, widenToTeam } from './ring.ts';

/** The deadline is one of the draft's and is due. */
export function deadlinePassed(draft: Draft, deadline: Deadline): void {
  const { handoff, world } = draft;
  switch (deadline.kind) {
    case 'ringTeam':
      return widenToTeam(draft);
    case 'ringLead':
      return widenToLead(draft);
    case 'ringOver':
      return ringOver(draft);
    case 'promise':
    case 'raiseOwner':
      return promisePassed(draft, deadline);
    case 'opening':
      return opening(draft);
    case 'nudgeOwner':
      handoff.nudges = 1;
      return audit(draft, { what: 'nudgedOwner', by: 'system', agentId: handoff.ownerId });
    case 'nudgeLead': {
      handoff.nudges = 2;
      const agentId = leadOf(world.roster, handoff.teamId, world.now).id;
      return audit(draft, { what: 'nudgedLead', by: 'system', agentId });
    }
    case 'ownerSilent':
      return ownerSilent(draft);
    case 'presenceCheck':
      // The look itself: an owner who is gone loses it when the transition settles.
      return;
    case 'park':
      park(draft, 'system');
      return;
    case 'autoComplete':
      return end(draft, 'system', '');
  }
}

function promisePassed(draft: Draft, deadline: Deadline): void {
  const { handoff } = draft;
  if (handoff.laterPromise?.at === deadline.at && handoff.promise?.at !== deadline.at) {
    handoff.laterPromise = undefined;
  }
  // A ring that ends at the same moment ends first, so that whoever let it ring is set Away.
  missPromise(draft);
}

/** Fifteen minutes without a word while the customer waits: to the next. */
function ownerSilent(draft: Draft): void {
  const { handoff, world } = draft;
  const silent = handoff.ownerId;
  alarm(draft, 'ownerSilent', leadOf(world.roster, handoff.teamId, world.now).id);
  handoff.passed = [...new Set([...handoff.passed, silent])];
  move(draft, 'silent');
}

/** The shift of the named person begins: it rings at him when it is his turn, else stands in line under his name. */
function opening(draft: Draft): void {
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

type OwnerGone = Extract<HandoffEvent, { type: 'ownerGone' }>;

/** `notOwner`: it is no concern of this conversation. */
export function ownerGone(draft: Draft, event: OwnerGone): Refusal | undefined {
  const { handoff, conversation } = draft;
  const isOwner = handoff.ownerId === event.agentId;
  if (!isOwner && !handoff.rings.includes(event.agentId)) return 'notOwner';
  if (event.why !== 'asked' && !isGone(draft, event.agentId)) return 'wrongState';
  const asked = event.why === 'asked';
  if (isOwner && handoff.state === 'accepted') {
    // Without a waiting customer he stays, unless he asked out; a disabled one is replaced when it settles.
    if (!asked) return undefined;
    if (conversation.waitingSince === undefined) papersToLead(draft, 'transferred');
    else move(draft, 'transferred');
    return undefined;
  }
  if (handoff.rings.includes(event.agentId)) unring(draft, event.agentId);
  return undefined;
}

/** News of a loss may be old by the time it is looked at. */
function isGone(draft: Draft, agentId: string): boolean {
  const { roster } = draft.world;
  return lostWhy(agentId, draft.world) !== undefined || !isPresent(roster, agentId, draft.world);
}

/** Others hear it at once; the name stays. */
function unring(draft: Draft, agentId: string): void {
  const { handoff } = draft;
  handoff.rings = handoff.rings.filter((id) => id !== agentId);
  if (handoff.slotOf === agentId && handoff.state !== 'accepted') handoff.slotOf = undefined;
  if (handoff.transfer) {
    if (handoff.rings.length > 0) return;
    endRing(draft);
    handoff.transfer = undefined;
    return;
  }
  if (handoff.ringStage === 0) widenToTeam(draft);
  handoff.rings = handoff.rings.filter((id) => id !== agentId);
  if (handoff.rings.length > 0) return;
  if (handoff.state === 'accepted') return widenToLead(draft);
  backInLine(draft);
  serveLine(draft);
}

/** Same promise: nothing. Otherwise one announcement, of a new time or a new name. */
export function rosterChanged(draft: Draft): void {
  const { handoff, world } = draft;
  const { promise } = handoff;
  if (!promise || promise.basis === 'agent') return;
  if (promise.rosterVersion === world.roster.version) return;
  if (lostWhy(handoff.ownerId, world) === 'disabled') return;
  if (handoff.state === 'scheduled') reschedule(draft);
  else if (handoff.state === 'queued') retime(draft, promise);
  if (handoff.promise) {
    handoff.promise = { ...handoff.promise, rosterVersion: world.roster.version };
  }
}

/** A promise for the working day moves with the working day; one that can still be kept stays. */
function retime(draft: Draft, promise: Promise): void {
  const { handoff, world } = draft;
  const overnight = promise.at > honestTime(handoff.teamId, world.now, world);
  const at = honestTime(handoff.teamId, promise.at, world);
  if (at === promise.at || (overnight && at < world.now)) return;
  newTime(draft, at);
}

function newTime(draft: Draft, at: number): void {
  const { handoff, world } = draft;
  const basis = handoff.promise?.basis ?? 'line';
  handoff.promise = { at, basis, rosterVersion: world.roster.version };
  audit(draft, { what: 'newTime', by: 'system', at });
  const owner = plate(draft, handoff.ownerId);
  announce(draft, { kind: 'newTime', owner, reference: handoff.reference, promisedAt: at });
}

/**
 * Keeps the name as long as he begins in time; else whoever begins first. False: nobody begins later than now, so there
 * is nothing to wait for.
 */
function reschedule(draft: Draft): boolean {
  const { handoff, world } = draft;
  const { teamId, language, ownerId } = handoff;
  const own = nextShiftStart(world.roster, ownerId, world.now);
  const first = firstToStart(
    world.roster,
    { teamId, language, exclude: handoff.passed },
    world.now,
  );
  const told = handoff.promise?.at ?? 0;
  const after = world.policy.openingAnswerMs;
  const keeps = own !== undefined && (own <= first.at || own + after <= told);
  const opensAt = keeps ? own : first.at;
  if (opensAt <= world.now) return false;
  handoff.opensAt = opensAt;
  if (keeps) {
    if (opensAt + after !== told && !(own > first.at)) newTime(draft, opensAt + after);
    return true;
  }
  if (first.agent.id === ownerId) {
    newTime(draft, opensAt + after);
    return true;
  }
  withdraw(draft);
  setOwner(draft, first.agent.id, { how: 'hoursChanged' });
  handoff.promise = { at: opensAt + after, basis: 'opening', rosterVersion: world.roster.version };
  announce(draft, {
    kind: 'changed',
    owner: plate(draft, first.agent.id),
    reference: handoff.reference,
    ...previousParts(draft, ownerId),
    why: 'hoursChanged',
    here: false,
    promisedAt: opensAt + after,
  });
  return true;
}
