/** P3: what is owed has a time, the time is the earliest, and no new message sets it back. */
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../../bot/core/handoff/events.ts';
import type { Handoff, Policy } from '../../../bot/core/handoff/handoff.ts';
import type { Eyes } from './rules.ts';
import { isOpenState } from './rules.ts';
import { deadlineKind } from './rules-names.ts';
import type { Facts, Saved, Watch } from './watch.ts';

export function checkClocks(watch: Watch, saved: Saved, eyes: Eyes): void {
  const { after, event } = saved;
  const { handoff } = after;
  const facts: Facts = { conversationId: after.id, ...(event && { event: event.type }) };
  if (!handoff) return;
  const earliest = Math.min(...handoff.deadlines.map((deadline) => deadline.at));
  const same = after.nextDeadlineAt === (handoff.deadlines.length > 0 ? earliest : undefined);
  watch.check('P3', 'nextDeadlineAt is the earliest deadline', same, facts);
  if (!isOpenState(handoff.state)) {
    watch.check('P3', 'nothing is owed after the end', handoff.deadlines.length === 0, facts);
    return;
  }
  if (handoff.state !== 'accepted') checkWaiting(watch, saved, { handoff, facts });
  else if (after.waitingSince !== undefined) checkAnswerClock(watch, saved, { handoff, facts });
  checkBound(watch, saved, { handoff, facts });
  checkTold(watch, { handoff, eyes, facts });
  if (event?.type === 'customerMessage') checkNoRestart(watch, saved, facts);
  if (event?.type === 'agentMessage') checkUnread(watch, saved, { event, facts });
  checkMissDone(watch, saved, facts);
}

type AgentMessage = Extract<HandoffEvent, { type: 'agentMessage' }>;

/** What came while his line was down is not answered by what he had written before. */
function checkUnread(
  watch: Watch,
  { before, after }: Saved,
  { event, facts }: { event: AgentMessage; facts: Facts },
): void {
  const { answersUpTo } = event;
  const unread = answersUpTo !== undefined && (before.handoff?.customerAt ?? 0) > answersUpTo;
  if (!unread || before.waitingSince === undefined) return;
  watch.check('P3', 'what he had not read still waits', after.waitingSince !== undefined, facts);
}

interface Look {
  handoff: Handoff;
  facts: Facts;
}

function at(handoff: Handoff, kinds: string[]): number {
  const due = handoff.deadlines.filter((deadline) => kinds.includes(deadline.kind));
  return Math.min(...due.map((deadline) => deadline.at));
}

function checkWaiting(watch: Watch, saved: Saved, { handoff, facts }: Look): void {
  const { promise } = handoff;
  const owed = promise !== undefined && at(handoff, ['promise']) <= promise.at;
  watch.check('P3', 'whoever waits has a promised time with a deadline', owed, facts);
  const since = saved.after.waitingSince;
  watch.check('P3', 'whoever asked for a person waits', since !== undefined, facts);
  if (handoff.rings.length > 0 && handoff.ringSince !== undefined) {
    const over = handoff.ringSince + saved.world.policy.firstAnswerMs;
    watch.check('P3', 'a ring ends', at(handoff, ['ringOver']) === over, facts);
  }
  if (handoff.state === 'ringing') {
    watch.check('P3', 'ringing rings at somebody', handoff.rings.length > 0, facts);
  }
}

function checkAnswerClock(watch: Watch, saved: Saved, { handoff, facts }: Look): void {
  const { policy } = saved.world;
  const since = Math.max(saved.after.waitingSince ?? 0, handoff.ownerSince, handoff.clockFrom ?? 0);
  const timed = at(handoff, ['ownerSilent']) <= since + policy.answerMs;
  watch.check('P3', 'a person who is waited for is timed', timed, facts);
  const looked = at(handoff, ['presenceCheck']) <= saved.world.now + policy.leaseMs;
  watch.check('P3', 'a person who is waited for is looked after', looked, facts);
}

/** Rows are a millisecond apart at least, and a clock may be set back by seconds. */
const slack = 60_000;

/** The longest the policy allows in this state; a person's own promise and a closed door say their own time. */
function checkBound(watch: Watch, saved: Saved, { handoff, facts }: Look): void {
  const next = saved.after.nextDeadlineAt;
  const { policy, now } = saved.world;
  if (next === undefined) {
    const idle = handoff.state === 'accepted' && saved.after.waitingSince === undefined;
    watch.check('P3', 'only a quiet conversation owes nothing', idle, facts);
    return;
  }
  watch.check(
    'P3',
    'the next deadline is in reach',
    next <= longest(saved.after, policy, now) + slack,
    {
      ...facts,
      detail: `${next - now} ms`,
    },
  );
}

function longest(after: Conversation, policy: Policy, now: number): number {
  const handoff = after.handoff!;
  if (handoff.rings.length > 0 && handoff.ringSince !== undefined)
    return now + policy.firstAnswerMs;
  if (handoff.state !== 'accepted') return handoff.promise?.at ?? now;
  if (after.waitingSince !== undefined) return now + policy.leaseMs;
  return Math.max(now + policy.autoCompleteMs, handoff.promise?.at ?? 0);
}

/** A time that was told is either kept or watched; it never falls under the table. */
function checkTold(watch: Watch, look: Look & { eyes: Eyes }): void {
  const { handoff, eyes, facts } = look;
  const watched = [handoff.promise?.at, handoff.laterPromise?.at].filter((t) => t !== undefined);
  for (const told of [eyes.eye.told, eyes.eye.toldOwn?.at]) {
    if (told === undefined) continue;
    const kept = watched.some((time) => time <= told);
    watch.check('P3', 'a time that was told is watched', kept, {
      ...facts,
      detail: `told ${told}`,
    });
  }
}

/** A second message of a customer who waits moves no clock of the request, the ring or the owner. */
function checkNoRestart(watch: Watch, saved: Saved, facts: Facts): void {
  const { before, after } = saved;
  const [old, now] = [before.handoff, after.handoff];
  if (!old || !now || old.number !== now.number || before.waitingSince === undefined) return;
  watch.check(
    'P3',
    'a message does not restart the wait',
    (after.waitingSince ?? Number.POSITIVE_INFINITY) <= before.waitingSince,
    facts,
  );
  if (old.state !== now.state || old.ownerId !== now.ownerId) return;
  const same = [
    'promise',
    'raiseOwner',
    'ringTeam',
    'ringLead',
    'ringOver',
    'ownerSilent',
    'opening',
  ].every((kind) => at(old, [kind]) === at(now, [kind]));
  watch.check('P3', 'a message does not restart a limit', same, facts);
}

/** When a promise's deadline passes the customer reads a new time, and it goes up or the next tier hears it. */
function checkMissDone(watch: Watch, saved: Saved, facts: Facts): void {
  const old = saved.before.handoff;
  const now = saved.after.handoff!;
  const kind = old && deadlineKind(saved, old);
  if (kind !== 'promise' && kind !== 'raiseOwner') return;
  const missed = saved.effects.some(
    (effect) => effect.kind === 'announce' && effect.announcement.kind === 'missed',
  );
  watch.check('P3', 'a promise that passes is announced as missed', missed, facts);
  watch.check('P3', 'a promise that passes is counted', now.missed > old!.missed, facts);
  const ahead = (now.promise?.at ?? 0) > saved.world.now;
  watch.check('P3', 'a missed promise gets a new time ahead', ahead, facts);
  if (old!.state === 'accepted' && kind === 'promise') return;
  const rises = now.ownerId !== old!.ownerId || now.tier === 4;
  watch.check('P3', 'a missed promise goes up', rises, facts);
}
