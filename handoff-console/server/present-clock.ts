/** Which clock stands on a row, and what a ring does next. */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { DeadlineKind, Handoff } from '../../bot/core/handoff/handoff.ts';
import type { ClockView, RingView, RowView } from '../protocol/views.ts';
import type { Floor } from './floor.ts';

const nextOf: Partial<Record<DeadlineKind, 'team' | 'lead' | 'line'>> = {
  ringTeam: 'team',
  ringLead: 'lead',
  ringOver: 'line',
};

export function presentNextRing(handoff: Handoff): RowView['nextRing'] {
  if (handoff.rings.length === 0) return undefined;
  const next = handoff.deadlines
    .filter((deadline) => nextOf[deadline.kind] !== undefined)
    .sort((a, b) => a.at - b.at)[0];
  return next && { at: next.at, who: nextOf[next.kind]! };
}

export function presentRingStage(handoff: Handoff): RingView['stage'] {
  const stages = ['owner', 'team', 'lead'] as const;
  return stages[handoff.ringStage ?? 0];
}

/** Undefined where the company owes nothing now: parked, answered, completed, the bot. */
export function presentClock(conversation: Conversation, floor: Floor): ClockView | undefined {
  const handoff = conversation.handoff;
  if (!handoff || handoff.state === 'completed') return undefined;
  switch (handoff.state) {
    case 'ringing':
      return ringClock(handoff, floor);
    case 'queued':
      return promiseClock('line', handoff, handoff.requestedAt);
    case 'scheduled':
      return promiseClock('opening', handoff, handoff.requestedAt);
    case 'accepted':
      return acceptedClock(conversation, handoff, floor);
  }
}

/** Drains through the present step of the ring; without one to the promise. */
function ringClock(handoff: Handoff, { policy }: Floor): ClockView | undefined {
  const since = handoff.ringSince ?? handoff.requestedAt;
  const next = presentNextRing(handoff);
  if (!next) return promiseClock('ring', handoff, since);
  const step = { owner: 0, team: policy.ringTeamMs, lead: policy.ringLeadMs };
  const began = Math.min(since + step[presentRingStage(handoff)], next.at);
  return { kind: 'ring', since: began, at: next.at };
}

function promiseClock(
  kind: ClockView['kind'],
  handoff: Handoff,
  since: number,
): ClockView | undefined {
  return handoff.promise && { kind, since, at: handoff.promise.at };
}

/** A time in the agent's own words goes before the rule; while parked it keeps its clock. */
function acceptedClock(
  conversation: Conversation,
  handoff: Handoff,
  { policy }: Floor,
): ClockView | undefined {
  if (handoff.promise?.basis === 'agent') {
    const since = handoff.promiseMadeAt ?? handoff.acceptedAt ?? handoff.requestedAt;
    return { kind: 'promise', since, at: handoff.promise.at };
  }
  const since = handoff.clockFrom ?? conversation.waitingSince;
  if (handoff.parked || since === undefined || conversation.waitingSince === undefined) {
    return undefined;
  }
  // What the customer was told is owed; the house rule is for later messages, for which no time was told.
  return { kind: 'answer', since, at: handoff.promise?.at ?? since + policy.nudgeLeadMs };
}
