/** The order of a line, a place in it, and what may honestly be said about the wait. */
import type { Agent } from './agent.ts';
import type { Conversation } from './conversation.ts';
import type { Standing } from './customer.ts';
import type { LineEntry, World } from './handoff/events.ts';
import { closesAt, isOpen, nextOpening } from './hours.ts';
import { fits, membersOnShift } from './routing.ts';
import type { RingRequest } from './routing.ts';
import { shiftEnd } from './shifts.ts';

/** A promise with less time left than this is at risk. */
export const riskMs = 120_000;

/** Gold before other customers; whoever is not known to be one stands behind all of them. */
const standingOrder: Record<Standing, number> = { gold: 0, customer: 1, prospect: 2, unknown: 2 };

/**
 * First of all existing customers, who never stand behind prospects. Among each of both: back at the head after a ring
 * nobody took, promises at risk (the earliest first), standing, waiting time.
 */
export function orderLine(entries: readonly LineEntry[], now: number): LineEntry[] {
  return [...entries].sort((a, b) => compareEntries(a, b, now));
}

/** Below zero when `a` is served before `b`. */
export function compareEntries(a: LineEntry, b: LineEntry, now: number): number {
  const known = Number(standingOrder[a.standing] > 1) - Number(standingOrder[b.standing] > 1);
  if (known !== 0) return known;
  if (a.atHead !== b.atHead) return a.atHead ? -1 : 1;
  const risk = Number(isAtRisk(b, now)) - Number(isAtRisk(a, now));
  if (risk !== 0) return risk;
  if (isAtRisk(a, now) && a.promisedAt !== b.promisedAt) return a.promisedAt - b.promisedAt;
  const standing = standingOrder[a.standing] - standingOrder[b.standing];
  if (standing !== 0) return standing;
  if (a.requestedAt !== b.requestedAt) return a.requestedAt - b.requestedAt;
  return a.conversationId < b.conversationId ? -1 : a.conversationId > b.conversationId ? 1 : 0;
}

function isAtRisk(entry: LineEntry, now: number): boolean {
  return entry.promisedAt - now < riskMs;
}

/** 1 is next. The entry itself may be in `line` or not; only its own team's line counts. */
export function placeIn(line: readonly LineEntry[], entry: LineEntry, now: number): number {
  const ahead = line.filter(
    (other) =>
      other.conversationId !== entry.conversationId &&
      other.teamId === entry.teamId &&
      compareEntries(other, entry, now) < 0,
  );
  return ahead.length + 1;
}

/** A queued conversation as the line sees it; undefined while it stands in no line or is rung already. */
export function lineEntryOf(conversation: Conversation): LineEntry | undefined {
  const handoff = conversation.handoff;
  if (handoff?.state !== 'queued' || handoff.rings.length > 0) return undefined;
  return {
    conversationId: conversation.id,
    teamId: handoff.teamId,
    language: handoff.language,
    standing: conversation.customer.standing,
    requestedAt: handoff.requestedAt,
    promisedAt: handoff.promise?.at ?? handoff.requestedAt,
    atHead: handoff.atHead ?? false,
  };
}

/** Those this agent's free slot may serve, next first. Who passed a conversation on is refused by its transition. */
export function lineFor(agent: Agent, world: World): LineEntry[] {
  const mine = world.line.filter((entry) => fits(agent, requestOf(entry), world));
  return orderLine(mine, world.now);
}

function requestOf(entry: LineEntry): RingRequest {
  return { teamId: entry.teamId, language: entry.language };
}

export interface Estimate {
  /** 1 is next. */
  place: number;
  expectedAt: number;
  promisedAt: number;
  /** On what it rests, as the customer may read it: people who are here (perhaps nobody), and how many talks they hold. */
  basis: { ahead: number; people: number; slots: number; handlingMinutes: number };
}

/**
 * Expected: people ahead x median handling time / staffed slots. Promised: the 90th percentile of that and of the one
 * handling after which his own slot comes free, at least the first-answer time from the request. A time beyond closing
 * becomes the next opening's.
 */
export function estimate(entry: LineEntry, world: World): Estimate {
  const { now, policy } = world;
  const place = placeIn(world.line, entry, now);
  const measured = world.handling?.get(entry.teamId);
  const median = Math.max(1, measured?.median ?? policy.handlingMs);
  const slow = Math.max(median, measured?.p90 ?? median * 1.5);
  const atWork = atWorkFor(entry, world);
  const slots = Math.max(
    1,
    sum(atWork, (agent) => agent.slots),
  );
  const expectedAt = now + Math.round(((place - 1) * median) / slots);
  const firstAnswer = entry.requestedAt + policy.firstAnswerMs;
  const least = firstAnswer > now ? firstAnswer : now + policy.firstAnswerMs;
  const promisedAt = Math.max(least, now + Math.round((place * slow) / slots));
  return {
    place,
    expectedAt: honestTime(entry.teamId, expectedAt, world),
    promisedAt: honestTime(entry.teamId, promisedAt, world),
    basis: {
      ahead: place - 1,
      people: atWork.length,
      slots,
      handlingMinutes: Math.max(1, Math.round(median / 60_000)),
    },
  };
}

/**
 * The same time while somebody is at work until then, otherwise some minutes after the next opening: nobody is promised
 * an answer for a night in which nobody answers.
 */
export function honestTime(teamId: string, at: number, world: World): number {
  const { roster, now } = world;
  if (isOpen(roster, teamId, now) && closesAt(roster, teamId, now) === undefined) return at;
  let until = Math.max(closesAt(roster, teamId, now) ?? 0, lastShiftEnd(teamId, world));
  let opening = nextOpening(roster, teamId, now);
  // Somebody who stays longer may see the next opening begin.
  while (at > until && opening !== undefined && opening <= until) {
    until = Math.max(until, closesAt(roster, teamId, opening) ?? Number.POSITIVE_INFINITY);
    opening = nextOpening(roster, teamId, opening);
  }
  return at <= until || opening === undefined ? at : opening + world.policy.openingAnswerMs;
}

function lastShiftEnd(teamId: string, world: World): number {
  if (isOpen(world.roster, teamId, world.now)) return 0;
  const ends = membersOnShift(world, teamId).map(
    (agent) => shiftEnd(world.roster, agent.id, world.now, world.presence.get(agent.id)) ?? 0,
  );
  return Math.max(0, ...ends);
}

/** Those who are at work and here for it, wrap-up included; a break or a closed laptop handles nobody. */
function atWorkFor(entry: LineEntry, world: World): Agent[] {
  return membersOnShift(world, entry.teamId).filter((agent) => {
    const presence = world.presence.get(agent.id);
    const here = presence !== undefined && presence.leaseUntil > world.now;
    const working = presence?.status === 'available' || presence?.status === 'wrapUp';
    return here && working && fits(agent, requestOf(entry), world);
  });
}

function sum<T>(entries: readonly T[], value: (entry: T) => number): number {
  return entries.reduce((total, entry) => total + value(entry), 0);
}
