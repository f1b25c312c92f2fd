/** What people do. Each act is allowed by who-may.ts before it comes here. */
import { agentById } from '../people.ts';
import { isAvailable, membersOnShift } from '../routing.ts';
import { isPresent } from '../shifts.ts';
import { toldTime } from '../told-time.ts';
import { announce, audit, plate } from './draft.ts';
import type { Draft } from './draft.ts';
import type { HandoffEvent, Refusal } from './events.ts';
import { close } from './customer-acts.ts';
import { answersForTeam } from './here.ts';
import { mayRename } from './naming.ts';
import { unpark } from './placing.ts';

/**
 * His words answer what the customer had written when he wrote them. What came in between (his line was down, both
 * wrote at once) still waits for an answer.
 */
export function agentMessage(draft: Draft, event: { at: number; answersUpTo?: number }): void {
  const { at, answersUpTo } = event;
  const { handoff, conversation } = draft;
  const unread = handoff.customerAt !== undefined && handoff.customerAt > (answersUpTo ?? at);
  const waits = unread && conversation.waitingSince !== undefined;
  word(draft, { at, answersUpTo: answersUpTo ?? handoff.customerAt ?? at });
  keepPromise(draft, at);
  if (!waits) return;
  conversation.waitingSince = handoff.customerAt;
  handoff.clockFrom = handoff.customerAt;
  handoff.nudges = 0;
}

function word(draft: Draft, { at, answersUpTo }: { at: number; answersUpTo: number }): void {
  const { handoff, conversation } = draft;
  handoff.firstWordAt ??= at;
  handoff.lastWordAt = Math.max(handoff.lastWordAt ?? 0, at);
  handoff.settledAt = Math.max(handoff.settledAt ?? 0, answersUpTo);
  handoff.settledFrom = undefined;
  handoff.settledPromise = undefined;
  handoff.handBackProposed = undefined;
  conversation.waitingSince = undefined;
}

/**
 * The company's promise of an answer is kept by any word. A promise in a person's own words is kept by what he writes in
 * the second half of its time: before that he is still talking about something else. Somebody else who was asked for is
 * not answered by the present owner.
 */
function keepPromise(draft: Draft, at: number): void {
  const { handoff } = draft;
  if (handoff.someoneElse) return;
  if (handoff.promise && handoff.promise.basis !== 'agent') {
    handoff.promise = handoff.laterPromise;
    handoff.laterPromise = undefined;
  }
  if (handoff.promise?.basis !== 'agent') return;
  const made = handoff.promiseMadeAt ?? 0;
  if (at >= (made + handoff.promise.at) / 2) ownPromiseKept(draft);
}

function ownPromiseKept(draft: Draft): void {
  const { handoff } = draft;
  const { promise, ownerId } = handoff;
  if (promise?.basis !== 'agent') return;
  const text = promise.text === undefined || promise.text === '' ? {} : { text: promise.text };
  audit(draft, { what: 'promiseKept', by: ownerId, at: promise.at, ...text });
  handoff.promise = undefined;
}

export function promise(draft: Draft, event: { at: number; text: string }): Refusal | undefined {
  const { handoff, world } = draft;
  if (!(event.at > world.now)) return 'timeInPast';
  const at = toldTime(event.at, world.now);
  const { text } = event;
  const own = { at, basis: 'agent' as const, text, rosterVersion: world.roster.version };
  word(draft, { at: world.now, answersUpTo: handoff.customerAt ?? world.now });
  handoff.promiseMadeAt = world.now;
  if (handoff.someoneElse) handoff.laterPromise = own;
  else {
    handoff.promise = own;
    handoff.laterPromise = undefined;
  }
  audit(draft, { what: 'promised', by: handoff.ownerId, at, text });
  const { reference } = handoff;
  const owner = plate(draft, handoff.ownerId);
  announce(draft, { kind: 'promised', owner, reference, promisedAt: at, text });
  return undefined;
}

/** Stops the clocks of this wait; can be undone until his next word. */
export function needsNoAnswer(draft: Draft, undo: boolean): Refusal | undefined {
  const { handoff, conversation } = draft;
  if (undo) return waitsAfterAll(draft);
  if (conversation.waitingSince === undefined) return undefined;
  handoff.settledFrom = conversation.waitingSince;
  handoff.settledAt = Math.max(handoff.settledAt ?? 0, handoff.customerAt ?? 0);
  conversation.waitingSince = undefined;
  if (!handoff.someoneElse && handoff.promise && handoff.promise.basis !== 'agent') {
    handoff.settledPromise = handoff.promise;
    handoff.promise = handoff.laterPromise;
    handoff.laterPromise = undefined;
  }
  audit(draft, { what: 'needsNoAnswer', by: handoff.ownerId });
  return undefined;
}

function waitsAfterAll(draft: Draft): Refusal | undefined {
  const { handoff, conversation, world } = draft;
  if (conversation.waitingSince !== undefined) return undefined;
  const since = handoff.settledFrom ?? handoff.customerAt;
  if (since === undefined || since < (handoff.lastWordAt ?? 0)) return 'wrongState';
  conversation.waitingSince = since;
  handoff.clockFrom = Math.max(since, handoff.ownerSince);
  handoff.nudges ??= 0;
  handoff.settledFrom = undefined;
  const settled = handoff.settledPromise;
  if (settled && settled.at > world.now) {
    handoff.laterPromise = handoff.promise;
    handoff.promise = settled;
  }
  handoff.settledPromise = undefined;
  unpark(draft);
  audit(draft, { what: 'waitsAfterAll', by: handoff.ownerId });
  return undefined;
}

/** Not while the customer waits for anybody: parking stops clocks. */
export function park(draft: Draft, by: string): Refusal | undefined {
  const { handoff, conversation } = draft;
  if (handoff.parked) return undefined;
  if (conversation.waitingSince !== undefined || handoff.someoneElse || handoff.transfer) {
    return 'wrongState';
  }
  handoff.parked = true;
  handoff.slotOf = undefined;
  handoff.byHand = undefined;
  audit(draft, { what: 'parked', by });
  return undefined;
}

type TransferEvent = Extract<HandoffEvent, { type: 'transfer' }>;

/** The giver keeps it until it is accepted. Before the first word it may not put a third name before the customer. */
export function transfer(draft: Draft, event: TransferEvent): Refusal | undefined {
  const { handoff, world } = draft;
  if (handoff.someoneElse || !mayRename(handoff)) return 'wrongState';
  const rings = receivers(draft, event);
  if (typeof rings === 'string') return rings;
  const { toAgentId, toTeamId, reason, agentId } = event;
  handoff.transfer = {
    by: agentId,
    reason,
    since: world.now,
    ...(toAgentId === undefined ? {} : { toAgentId }),
    ...(toTeamId === undefined || toAgentId !== undefined ? {} : { toTeamId }),
  };
  handoff.rings = rings;
  handoff.ringSince = world.now;
  handoff.ringStage = 0;
  const to = toAgentId ?? toTeamId;
  audit(draft, {
    what: 'transferOffered',
    by: agentId,
    text: reason,
    ...(to === undefined ? {} : { agentId: to }),
  });
  return undefined;
}

function receivers(draft: Draft, event: TransferEvent): string[] | Refusal {
  const { handoff, world } = draft;
  if (event.toAgentId !== undefined) {
    const target = agentById(world.roster, event.toAgentId);
    if (!target || target.disabled || target.id === handoff.ownerId) return 'unknownAgent';
    const inCharge = answersForTeam(target, handoff.teamId, world);
    const here = inCharge
      ? isPresent(world.roster, target.id, world)
      : isAvailable(target.id, world);
    return here ? [target.id] : 'notAvailable';
  }
  if (!world.roster.teams.some((team) => team.id === event.toTeamId)) return 'unknownAgent';
  const free = membersOnShift(world, event.toTeamId ?? '')
    .map((agent) => agent.id)
    .filter((id) => id !== handoff.ownerId && isAvailable(id, world));
  return free.length > 0 ? free : 'notAvailable';
}

/**
 * Not while somebody else is asked for: that wish is the customer's, and ends with an answer to it. Who completes says
 * that what he promised is done.
 */
export function complete(draft: Draft, agreed: string): Refusal | undefined {
  const { handoff, world } = draft;
  if (handoff.someoneElse) return 'wrongState';
  ownPromiseKept(draft);
  end(draft, handoff.ownerId, agreed);
  draft.wrapUp = world.policy.wrapUpMs > 0;
  return undefined;
}

/** The written confirmation closes it, whoever or whatever ended it. */
export function end(draft: Draft, by: string, agreed: string): void {
  const { handoff, world } = draft;
  const owner = plate(draft, handoff.ownerId);
  const { reference } = handoff;
  close(draft, by);
  handoff.agreed = agreed;
  audit(draft, { what: 'completed', by, ...(agreed === '' ? {} : { text: agreed }) });
  const silence = by === 'system' ? { bySilence: true } : {};
  announce(draft, { kind: 'completed', owner, reference, agreed, at: world.now, ...silence });
}

/** Only asks; the customer decides. Not while a promise of his own is open: the bot cannot keep it. */
export function proposeHandBack(draft: Draft): Refusal | undefined {
  const { handoff } = draft;
  if (handoff.promise?.basis === 'agent' || handoff.laterPromise) return 'promiseOpen';
  handoff.handBackProposed = true;
  audit(draft, { what: 'handBackProposed', by: handoff.ownerId });
  const owner = plate(draft, handoff.ownerId);
  announce(draft, { kind: 'handBackProposed', owner, reference: handoff.reference });
  return undefined;
}
