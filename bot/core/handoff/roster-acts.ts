/** Hours or roster changed while somebody waits for a promised time. */
import { isOpen } from '../hours.ts';
import { honestTime } from '../line.ts';
import { firstToStart, nextShiftStart } from '../shifts.ts';
import { anybodyAtWork, isAvailable } from '../routing.ts';
import { announce, audit, plate } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Refusal } from './events.ts';
import type { Promise as Promised } from './handoff.ts';
import { lostWhy } from './here.ts';
import { intoLine } from './line-acts.ts';
import { previousParts, setOwner, withdraw } from './naming.ts';

/** The shift of the named person begins. When the roster has changed and nobody is at work after all, it moves once more. */
export function opening(draft: Draft): void {
  const { handoff, world } = draft;
  const { teamId, language, ownerId } = handoff;
  const anybody = anybodyAtWork({ teamId, language }, world);
  const nobody = !anybody && !isOpen(world.roster, teamId, world.now) && lostWhy(ownerId, world);
  if (!nobody || !reschedule(draft)) intoLine(draft);
}

/** Same promise: nothing. Otherwise one announcement, of a new time or a new name. */
export function rosterChanged(draft: Draft): void {
  const { handoff, world } = draft;
  const { promise } = handoff;
  if (!promise || promise.basis === 'agent') return;
  if (promise.rosterVersion === world.roster.version) return;
  if (lostWhy(handoff.ownerId, world) === 'disabled') return;
  if (handoff.state === 'scheduled') dayMoved(draft);
  else if (handoff.state === 'queued') retime(draft, promise);
  if (handoff.promise) {
    handoff.promise = { ...handoff.promise, rosterVersion: world.roster.version };
  }
}

/** Somebody is on shift already: the line, under the same name; unless the customer chose to wait for this person. */
function dayMoved(draft: Draft): void {
  const { handoff, world } = draft;
  const { teamId, language } = handoff;
  const chosen = handoff.owners.at(-1)?.how === 'chosen';
  if (chosen || !anybodyAtWork({ teamId, language }, world)) reschedule(draft);
  else intoLine(draft);
}

/** Told for tomorrow, and somebody is here today: the line, under the same name. Who waits for one person waits for him. */
export function workBegan(draft: Draft): Refusal | undefined {
  const { handoff, world } = draft;
  if (handoff.state !== 'scheduled') return 'wrongState';
  const { teamId, language, ownerId } = handoff;
  const chosen = handoff.owners.at(-1)?.how === 'chosen';
  const begins = chosen ? isAvailable(ownerId, world) : anybodyAtWork({ teamId, language }, world);
  if (begins) intoLine(draft);
  return undefined;
}

/** A promise for the working day moves with the working day; one that can still be kept stays. */
function retime(draft: Draft, promise: Promised): void {
  const { handoff, world } = draft;
  const at = honestTime(handoff.teamId, promise.at, world);
  if (at !== promise.at) newTime(draft, at);
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
