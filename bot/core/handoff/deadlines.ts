/**
 * What is owed and when, worked out from the handoff as it stands. Nothing sets or clears a single deadline, so none
 * can be lost on the way from one state to the next.
 */
import { shiftEnd } from '../shifts.ts';
import { nextNumber } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Deadline, DeadlineKind, Handoff } from './handoff.ts';

interface Due {
  kind: DeadlineKind;
  at: number;
}

/** Of those due at the same moment the ring ends first, so that a missed promise finds nobody rung. */
const order: DeadlineKind[] = [
  'ringOver',
  'ringLead',
  'ringTeam',
  'opening',
  'promise',
  'raiseOwner',
  'ownerSilent',
  'nudgeLead',
  'nudgeOwner',
  'presenceCheck',
  'park',
  'autoComplete',
];

/** A deadline that stays keeps its id. */
export function setDeadlines(draft: Draft): void {
  const { handoff } = draft;
  const known = handoff.deadlines;
  handoff.deadlines = dueOf(draft)
    .sort((a, b) => a.at - b.at || order.indexOf(a.kind) - order.indexOf(b.kind))
    .map(
      (due): Deadline =>
        known.find((old) => old.kind === due.kind && old.at === due.at) ?? {
          id: `${handoff.number}/${due.kind}/${nextNumber(draft)}`,
          ...due,
        },
    );
}

function dueOf(draft: Draft): Due[] {
  const { handoff } = draft;
  if (handoff.state === 'completed') return [];
  const due = [...ringDue(draft), ...promiseDue(handoff)];
  if (handoff.state === 'scheduled' && handoff.opensAt !== undefined) {
    due.push({ kind: 'opening', at: handoff.opensAt });
  }
  if (handoff.state !== 'accepted') return due;
  const waits = draft.conversation.waitingSince !== undefined;
  return [...due, ...(waits ? waitingDue(draft) : quietDue(draft))];
}

function ringDue(draft: Draft): Due[] {
  const { handoff, world } = draft;
  const { ringSince, rings } = handoff;
  if (ringSince === undefined || rings.length === 0) return [];
  const over = ringSince + world.policy.firstAnswerMs;
  const due: Due[] = [{ kind: 'ringOver', at: over }];
  if (handoff.transfer) return due;
  const stage = handoff.ringStage ?? 0;
  const team = ringSince + world.policy.ringTeamMs;
  const lead = ringSince + world.policy.ringLeadMs;
  if (stage < 1 && team < over) due.push({ kind: 'ringTeam', at: team });
  if (stage < 2 && lead < over) due.push({ kind: 'ringLead', at: lead });
  return due;
}

/** A promise that was already missed once while a person has the floor moves the ownership when it is missed again. */
function promiseDue(handoff: Handoff): Due[] {
  const due: Due[] = [];
  const { promise, laterPromise } = handoff;
  if (promise) {
    const again = handoff.state === 'accepted' && promise.basis === 'raised';
    due.push({ kind: again ? 'raiseOwner' : 'promise', at: promise.at });
  }
  if (laterPromise && laterPromise.at !== promise?.at) {
    due.push({ kind: 'promise', at: laterPromise.at });
  }
  return due;
}

/** The customer waits and a person has the floor. */
function waitingDue(draft: Draft): Due[] {
  const { handoff, world, conversation } = draft;
  const from = handoff.clockFrom ?? conversation.waitingSince ?? world.now;
  const nudges = handoff.nudges ?? 0;
  const due: Due[] = [
    { kind: 'ownerSilent', at: from + world.policy.answerMs },
    { kind: 'presenceCheck', at: nextLook(draft) },
  ];
  if (nudges < 1) due.push({ kind: 'nudgeOwner', at: from + world.policy.nudgeOwnerMs });
  if (nudges < 2) due.push({ kind: 'nudgeLead', at: from + world.policy.nudgeLeadMs });
  return due;
}

/** When the owner's lease or shift would end; a lease that is renewed is looked at again then. */
function nextLook(draft: Draft): number {
  const { handoff, world } = draft;
  const presence = world.presence.get(handoff.ownerId);
  const ends = shiftEnd(world.roster, handoff.ownerId, world.now, presence);
  const latest = world.now + world.policy.leaseMs;
  const at = Math.min(presence?.leaseUntil ?? latest, ends ?? latest, latest);
  return at > world.now ? at : latest;
}

/** Nobody waits: only the customer's silence is timed. */
function quietDue(draft: Draft): Due[] {
  const { handoff, world } = draft;
  if (handoff.someoneElse) return [];
  const due: Due[] = [];
  const { lastWordAt, settledAt, customerAt, ownerSince } = handoff;
  const quietSince = Math.max(lastWordAt ?? 0, settledAt ?? 0, customerAt ?? 0, ownerSince);
  if (!handoff.parked && !handoff.transfer) {
    due.push({ kind: 'park', at: quietSince + world.policy.parkMs });
  }
  const owesNothing = handoff.promise === undefined && handoff.laterPromise === undefined;
  if (lastWordAt !== undefined && owesNothing && !handoff.transfer) {
    const from = Math.max(lastWordAt, settledAt ?? 0);
    due.push({ kind: 'autoComplete', at: from + world.policy.autoCompleteMs });
  }
  return due;
}
