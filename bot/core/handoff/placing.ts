/** Where a request goes: it rings at somebody, stands in the line, or waits for a shift to begin. */
import { compareEntries, estimate, honestTime } from '../line.ts';
import type { Estimate } from '../line.ts';
import { anybodyAtWork, finishesUp, fits, freeSlots, rank } from '../routing.ts';
import type { RingRequest } from '../routing.ts';
import { dutyManager, firstToStart, leadOf } from '../shifts.ts';
import { toldTime } from '../told-time.ts';
import type { Agent } from '../agent.ts';
import type { Draft } from './draft.ts';
import type { LineEntry } from './events.ts';
import type { Handoff, Promise as Promised } from './handoff.ts';

export type Plan =
  | { state: 'ringing'; ownerId: string }
  /** `serve`: somebody is free, but others stand before; the line is to be served now. */
  | { state: 'queued'; ownerId: string; estimate: Estimate; serve: boolean }
  | { state: 'scheduled'; ownerId: string; opensAt: number };

export interface PlanOptions {
  /** Preferred above all others when he is here. */
  lastAgentId?: string;
  /** Not to be rung. */
  exclude: readonly string[];
  /** Not to be named at all, not even for tomorrow. */
  never?: readonly string[];
  /** Rung at once when he is free, whoever stands in line: the customer answers this very person. */
  atOnce?: string;
  /** A new request does not overtake the line; one that had an owner already does. */
  fair: boolean;
}

/** Always finds somebody enabled. */
export function planFor(draft: Draft, options: PlanOptions): Plan {
  const { handoff, world } = draft;
  const { teamId, language } = handoff;
  const entry = { ...entryOf(draft), atHead: !options.fair };
  const candidates = rank(ringRequest(handoff, options), world);
  if (options.atOnce !== undefined && finishesUp(options.atOnce, world)) {
    return { state: 'ringing', ownerId: options.atOnce };
  }
  const free = candidates.find(
    (agent) => !options.fair || agent.id === options.atOnce || !standsBefore(draft, entry, agent),
  );
  if (free) return { state: 'ringing', ownerId: free.id };
  const inLine = { state: 'queued' as const, estimate: estimate(entry, world) };
  const never = options.never ?? [];
  if (candidates.length > 0 || anybodyAtWork({ teamId, language }, world)) {
    return { ...inLine, ownerId: keeperOfLine(draft, never), serve: candidates.length > 0 };
  }
  const first = firstToStart(world.roster, { teamId, language, exclude: never }, world.now);
  if (first.at > world.now) {
    return { state: 'scheduled', ownerId: first.agent.id, opensAt: first.at };
  }
  // A team that never opens: the duty manager answers for its line.
  return { ...inLine, ownerId: first.agent.id, serve: false };
}

function ringRequest(handoff: Handoff, options: PlanOptions): RingRequest {
  return {
    teamId: handoff.teamId,
    language: handoff.language,
    exclude: options.exclude,
    ...(options.lastAgentId === undefined ? {} : { lastAgentId: options.lastAgentId }),
  };
}

/** Does anybody in line come before this one for this agent's slot? */
function standsBefore(draft: Draft, entry: LineEntry, agent: Agent): boolean {
  const { world } = draft;
  return world.line.some(
    (other) =>
      other.conversationId !== entry.conversationId &&
      compareEntries(other, entry, world.now) < 0 &&
      fits(agent, { teamId: other.teamId, language: other.language }, world),
  );
}

/** The lead, or the duty manager for somebody who is not to be named. */
export function keeperOfLine(draft: Draft, never: readonly string[]): string {
  const { world, handoff } = draft;
  const lead = leadOf(world.roster, handoff.teamId, world.now).id;
  return never.includes(lead) ? dutyManager(world.roster, world.now).id : lead;
}

/** This conversation as the line sees it, whether it stands in it or not. */
export function entryOf(draft: Draft): LineEntry {
  const { conversation, handoff, world } = draft;
  return {
    conversationId: conversation.id,
    teamId: handoff.teamId,
    language: handoff.language,
    standing: conversation.customer.standing,
    requestedAt: handoff.requestedAt,
    promisedAt: handoff.promise?.at ?? handoff.requestedAt + world.policy.firstAnswerMs,
    atHead: handoff.atHead ?? false,
  };
}

/** Everything of the plan but the owner, who is set and announced by the caller. */
export function carryOut(draft: Draft, plan: Plan): void {
  const { handoff } = draft;
  leaveFloor(draft);
  handoff.state = plan.state;
  if (plan.state === 'ringing') startRing(draft, plan.ownerId);
  if (plan.state === 'scheduled') handoff.opensAt = plan.opensAt;
  if (plan.state === 'queued') handoff.expectedAt = plan.estimate.expectedAt;
  const promise = promiseOf(draft, plan);
  // What the customer was told holds as long as it can: limits never restart.
  if (!holds(draft, handoff.promise, plan)) setPromise(draft, promise);
}

function promiseOf(draft: Draft, plan: Plan): Promised {
  const { world } = draft;
  const rosterVersion = world.roster.version;
  if (plan.state === 'ringing') return { at: ringPromise(draft), basis: 'ring', rosterVersion };
  if (plan.state === 'queued')
    return { at: plan.estimate.promisedAt, basis: 'line', rosterVersion };
  return { at: plan.opensAt + world.policy.openingAnswerMs, basis: 'opening', rosterVersion };
}

/** Counts from the request; a request that reaches us later than its own limit counts from now. */
function ringPromise(draft: Draft): number {
  const { handoff, world } = draft;
  const at = handoff.requestedAt + world.policy.firstAnswerMs;
  return at > world.now ? at : world.now + world.policy.firstAnswerMs;
}

function holds(draft: Draft, promise: Promised | undefined, plan: Plan): boolean {
  if (!promise || promise.basis === 'agent' || promise.at <= draft.world.now) return false;
  return plan.state !== 'scheduled' || promise.at >= plan.opensAt;
}

/** The company's promise of an answer. A person's own promise for later is kept beneath it. */
export function setPromise(draft: Draft, promise: Promised): void {
  const { handoff, world } = draft;
  if (handoff.promise?.basis === 'agent') handoff.laterPromise = handoff.promise;
  handoff.promise = { ...promise, at: toldTime(promise.at, world.now) };
}

/** The ring takes a slot of the one it rings at. */
export function startRing(draft: Draft, agentId: string): void {
  const { handoff, world } = draft;
  handoff.rings = [agentId];
  handoff.ringSince = world.now;
  handoff.ringStage = 0;
  handoff.slotOf = agentId;
  handoff.byHand = undefined;
}

export function endRing(draft: Draft): void {
  draft.handoff.rings = [];
  draft.handoff.ringSince = undefined;
  draft.handoff.ringStage = undefined;
}

/** Nobody speaks and nobody is rung; the slot is given back. */
export function leaveFloor(draft: Draft): void {
  const { handoff } = draft;
  endRing(draft);
  handoff.parked = false;
  handoff.slotOf = undefined;
  handoff.byHand = undefined;
  handoff.transfer = undefined;
  handoff.someoneElse = undefined;
  handoff.handBackProposed = undefined;
  handoff.opensAt = undefined;
  handoff.expectedAt = undefined;
  handoff.clockFrom = undefined;
  handoff.nudges = undefined;
}

/** Live again: the owner's slot is taken, beyond his slots if need be, for the customer is his. */
export function unpark(draft: Draft): void {
  const { handoff, world } = draft;
  if (!handoff.parked) return;
  handoff.parked = false;
  handoff.slotOf = handoff.ownerId;
  handoff.byHand = freeSlots(handoff.ownerId, world) <= 0 || undefined;
}

/** Into the line at its head; owner and promise stay what the customer was told. */
export function backInLine(draft: Draft): void {
  leaveFloor(draft);
  draft.handoff.state = 'queued';
  draft.handoff.atHead = true;
  draft.handoff.expectedAt = estimate(entryOf(draft), draft.world).expectedAt;
}

/** A new promise after a missed one. */
export function raisedPromise(draft: Draft, at: number): Promised {
  const { world, handoff } = draft;
  return {
    at: toldTime(honestTime(handoff.teamId, at, world), world.now),
    basis: 'raised',
    rosterVersion: world.roster.version,
  };
}
