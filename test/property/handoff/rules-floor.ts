/** P5, P6 and P7: who speaks, who may end it, and what comes back. */
import { isAvailable } from '../../../bot/core/routing.ts';
import type { Eyes } from './rules.ts';
import { isOpenState } from './rules.ts';
import { deadlineKind } from './rules-names.ts';
import type { CustomerEye } from './customer-eye.ts';
import type { StoredRow } from './model-store.ts';
import type { Facts, Saved, Watch } from './watch.ts';

/** Looked at before the row is read: by then the customer knows who it is from, and the bot knows when to be silent. */
export function checkPersonsRow(
  watch: Watch,
  saved: Saved,
  { eye, row }: { eye: CustomerEye; row: StoredRow },
): void {
  const facts: Facts = { conversationId: saved.after.id, detail: `row ${row.externalId}` };
  if (row.by === 'person') {
    watch.check('P2', 'no text before the name', eye.named === row.agentId, facts);
    watch.check('P5', 'only who has the floor writes', eye.floor === 'person', facts);
  }
  if (row.by === 'bot') {
    const mayAnswer = eye.floor === 'bot' || (eye.floor === 'status' && eye.meanwhile);
    watch.check('P5', 'the bot answers only where it may', mayAnswer, facts);
    checkNotThePersons(watch, saved, { row, facts });
  }
}

/** What is written to a person who was here lately is not answered by the bot. */
function checkNotThePersons(
  watch: Watch,
  saved: Saved,
  { row, facts }: { row: StoredRow; facts: Facts },
): void {
  const was = saved.before.handoff;
  const asked = watch.customerRows.get(row.answers ?? '');
  if (was?.state !== 'completed' || was.completedBy === 'customer' || !asked) return;
  if (asked.needsNoAnswer || asked.at <= (was.settledAt ?? 0)) return;
  const age = asked.at - (was.completedAt ?? 0);
  watch.check('P6', 'an answer goes to the person', age > saved.world.policy.reopenMs, facts);
}

export function checkFloor(watch: Watch, saved: Saved, eyes: Eyes): void {
  const { before, after, event } = saved;
  const facts: Facts = { conversationId: after.id, ...(event && { event: event.type }) };
  const was = before.handoff;
  const is = after.handoff;
  if (is && was && is.number === was.number && isOpenState(was.state) && is.state === 'completed') {
    checkEnd(watch, saved, facts);
  }
  if (is?.state === 'accepted' && was?.number === is.number && was.state !== 'accepted') {
    checkAcceptance(watch, saved, facts);
  }
  if (event?.type === 'accept') {
    const rung = was?.rings.includes(event.agentId) ?? false;
    watch.check('P4', 'only who is rung accepts, and only one', rung, facts);
  }
  if (event?.type === 'customerMessage' && was?.state === 'completed') {
    checkReturn(watch, saved, facts);
  }
  if (is?.state === 'completed' || is?.parked) {
    watch.check('P8', 'what is over or parked holds no slot', is.slotOf === undefined, facts);
  }
  if (is?.state === 'accepted' && event?.type !== 'waitFor') {
    const silent = !is.botMeanwhile && !eyes.eye.meanwhile;
    watch.check('P5', 'the bot is silent while a person has the floor', silent, facts);
  }
}

/** The customer ends it, or the owner in writing, or a day of the customer's silence after a human word. */
function checkEnd(watch: Watch, saved: Saved, facts: Facts): void {
  const was = saved.before.handoff!;
  const is = saved.after.handoff!;
  const { event, world } = saved;
  const byCustomer = event?.type === 'backToBot' || event?.type === 'stayWithBot';
  const byOwner = event?.type === 'complete' && event.agentId === was.ownerId;
  const bySilence =
    deadlineKind(saved, was) === 'autoComplete' &&
    saved.before.waitingSince === undefined &&
    world.now - (was.lastWordAt ?? world.now) >= world.policy.autoCompleteMs;
  watch.check(
    'P5',
    'only customer, owner or a day of silence ends it',
    byCustomer || byOwner || bySilence,
    facts,
  );
  watch.check('P3', 'nobody who waits is closed', byCustomer || byOwner || bySilence, facts);
  watch.check('P5', 'a wish for someone else is not closed', byCustomer || !was.someoneElse, facts);
  if (event?.type === 'stayWithBot') {
    watch.check('P5', 'who asked for a person is not talked out of it', !was.asked, facts);
  }
  if (!byOwner) return;
  const confirmed = saved.effects.some(
    (effect) =>
      effect.kind === 'announce' &&
      effect.announcement.kind === 'completed' &&
      effect.announcement.agreed === (event.type === 'complete' ? event.agreed : ''),
  );
  watch.check(
    'P7',
    'what was agreed is confirmed in writing',
    confirmed && is.agreed === event.agreed,
    facts,
  );
}

/** Nobody has the floor who did not take it himself. */
function checkAcceptance(watch: Watch, saved: Saved, facts: Facts): void {
  const { event } = saved;
  const is = saved.after.handoff!;
  const taken =
    (event?.type === 'accept' || event?.type === 'takeOver') && event.agentId === is.ownerId;
  watch.check('P8', 'who has the floor has taken it', taken, facts);
}

/** Within 14 days it goes to a person, the same one when he is available; thanks and the customer's own choice do not. */
function checkReturn(watch: Watch, saved: Saved, facts: Facts): void {
  const { before, after, world, event } = saved;
  const was = before.handoff!;
  if (event?.type !== 'customerMessage' || event.needsNoAnswer) return;
  const recent = event.at - (was.completedAt ?? 0) <= world.policy.reopenMs;
  if (!recent || was.completedBy === 'customer') return;
  const is = after.handoff!;
  watch.check('P6', 'an answer reaches a person', isOpenState(is.state), facts);
  if (is.state !== 'ringing' || !isAvailable(was.ownerId, world)) return;
  watch.check('P6', 'the same person when he is here', is.ownerId === was.ownerId, facts);
}
