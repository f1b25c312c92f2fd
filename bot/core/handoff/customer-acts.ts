/** What the customer does after a person was asked for. He alone may go back to the bot. */
import { agentById } from '../people.ts';
import { placeIn } from '../line.ts';
import { isAvailable } from '../routing.ts';
import { nextShiftStart, onShift } from '../shifts.ts';
import type { Conversation } from '../conversation.ts';
import { announce, audit, draftOf, effectId, plate, promisedPart, serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import { openHandoff } from './escalate.ts';
import type { HandoffEvent, Refusal, TransitionResult, World } from './events.ts';
import { hasOpenHandoff } from './floor.ts';
import type { Handoff, Policy, Promise as Promised } from './handoff.ts';
import { missPromise } from './miss.ts';
import { previousParts, setOwner } from './naming.ts';
import { backInLine, carryOut, entryOf, leaveFloor, setPromise, unpark } from './placing.ts';
import type { Plan } from './placing.ts';
import { finish } from './settle.ts';

export type CustomerMessage = Extract<HandoffEvent, { type: 'customerMessage' }>;

/**
 * Does this message after the end go back to a person? Not when it needs no answer, nor when the customer chose the bot,
 * nor when it is older than the end.
 */
export function reopens(
  conversation: Conversation,
  message: Omit<CustomerMessage, 'type' | 'eventId'>,
  policy: Policy,
): boolean {
  const { handoff } = conversation;
  if (handoff?.state !== 'completed' || handoff.completedBy === 'customer') return false;
  if (message.needsNoAnswer || message.at <= (handoff.settledAt ?? 0)) return false;
  const age = message.at - (handoff.completedAt ?? message.at);
  return age <= policy.reopenMs || message.answersPerson === true;
}

/** `noHandoff`: the bot answers this one. A message that was taken in before changes nothing. */
export function customerMessage(
  conversation: Conversation,
  event: CustomerMessage,
  world: World,
): TransitionResult {
  if (!hasOpenHandoff(conversation)) {
    if (!reopens(conversation, event, world.policy)) return { ok: false, refusal: 'noHandoff' };
    return { ok: true, ...reopen(conversation, event, world) };
  }
  const { handoff } = conversation;
  if (isKnown(conversation, handoff, event.at)) return { ok: true, conversation, effects: [] };
  const draft = draftOf(conversation, handoff, { world });
  draft.handoff.customerAt = Math.max(handoff.customerAt ?? 0, event.at);
  if (!event.needsNoAnswer) takeIn(draft, event);
  return { ok: true, ...finish(draft) };
}

function isKnown(conversation: Conversation, handoff: Handoff, at: number): boolean {
  if (at <= (handoff.settledAt ?? 0)) return true;
  if (at > (handoff.customerAt ?? 0)) return false;
  return conversation.waitingSince !== undefined && conversation.waitingSince <= at;
}

function reopen(conversation: Conversation, event: CustomerMessage, world: World) {
  const last = conversation.handoff;
  return openHandoff(
    conversation,
    {
      reason: 'reopened',
      asked: false,
      requestedAt: Math.min(event.at, world.now),
      eventId: event.eventId,
      ...(last === undefined ? {} : { teamId: last.teamId, backTo: last.ownerId }),
    },
    world,
  );
}

function takeIn(draft: Draft, event: CustomerMessage): void {
  const { handoff, conversation, world } = draft;
  const waited = conversation.waitingSince;
  conversation.waitingSince = Math.min(waited ?? event.at, event.at);
  if (handoff.state !== 'accepted') {
    note(draft, event.eventId);
    return;
  }
  if (waited === undefined) {
    handoff.clockFrom = Math.max(Math.min(event.at, world.now), handoff.ownerSince);
    handoff.nudges = 0;
  }
  if (!handoff.parked) return;
  unpark(draft);
  audit(draft, { what: 'unparked', by: 'customer' });
}

/** Told once that what he writes is with the owner: more would be noise. */
function note(draft: Draft, eventId: string): void {
  const { handoff } = draft;
  if (handoff.botMeanwhile || handoff.noted) return;
  handoff.noted = true;
  const owner = plate(draft, handoff.ownerId);
  const { reference } = handoff;
  announce(draft, { kind: 'noted', owner, reference, ...promisedPart(draft) }, eventId);
}

/** Only for a handoff the customer did not ask for, until a person has the floor. */
export function stayWithBot(draft: Draft, eventId: string): Refusal | undefined {
  if (draft.handoff.asked || draft.handoff.state === 'accepted') return 'wrongState';
  backToBot(draft, eventId);
  return undefined;
}

/**
 * Kept as a handoff that the customer ended: its number and reference are never given again. What a person has promised
 * is not ended by it: he comes back in time, and the bot answers until then.
 */
export function backToBot(draft: Draft, eventId: string): void {
  const { handoff } = draft;
  if (handoff.state === 'accepted' && ownPromise(handoff)) {
    untilPromise(draft, eventId);
    return;
  }
  draft.wrapUp = handoff.state === 'accepted';
  audit(draft, { what: 'backToBot', by: 'customer', agentId: handoff.ownerId });
  announce(draft, { kind: 'backToBot', reference: handoff.reference }, eventId);
  close(draft, 'customer');
}

const ownPromise = ({ promise, laterPromise }: Handoff): Promised | undefined =>
  [promise, laterPromise].find((one) => one?.basis === 'agent');

/** It rings at him this long before his own time. */
const beforePromiseMs = 5 * 60_000;

function untilPromise(draft: Draft, eventId: string): void {
  const { handoff, world, conversation } = draft;
  const promise = ownPromise(handoff)!;
  leaveFloor(draft);
  handoff.state = 'scheduled';
  handoff.opensAt = Math.max(world.now, promise.at - beforePromiseMs);
  handoff.settledAt = Math.max(handoff.settledAt ?? 0, handoff.customerAt ?? 0);
  conversation.waitingSince ??= world.now;
  askBotMeanwhile(draft, eventId);
}

/** Ends what is owed; says nothing. */
export function close(draft: Draft, by: string): void {
  const { handoff, conversation, world } = draft;
  leaveFloor(draft);
  handoff.state = 'completed';
  handoff.completedAt = world.now;
  handoff.completedBy = by;
  handoff.promise = undefined;
  handoff.laterPromise = undefined;
  handoff.botMeanwhile = false;
  handoff.atHead = undefined;
  handoff.settledAt = Math.max(handoff.settledAt ?? 0, handoff.customerAt ?? 0);
  conversation.waitingSince = undefined;
}

/** Costs no place. */
export function askBotMeanwhile(draft: Draft, eventId: string): Refusal | undefined {
  const { handoff, world } = draft;
  if (handoff.state === 'accepted') return 'wrongState';
  if (handoff.botMeanwhile) return undefined;
  handoff.botMeanwhile = true;
  audit(draft, { what: 'botMeanwhile', by: 'customer' });
  const inLine = handoff.state === 'queued' && handoff.rings.length === 0;
  announce(
    draft,
    {
      kind: 'botMeanwhile',
      owner: plate(draft, handoff.ownerId),
      reference: handoff.reference,
      ...(inLine ? { place: placeIn(world.line, entryOf(draft), world.now) } : {}),
    },
    eventId,
  );
  return undefined;
}

/** The customer would rather wait for this person: a ring where he is free, else his next shift, else the line in his name. */
export function waitFor(draft: Draft, agentId: string, eventId: string): Refusal | undefined {
  const { handoff, world } = draft;
  const agent = agentById(world.roster, agentId);
  if (!agent || agent.disabled) return 'unknownAgent';
  if (handoff.ownerId === agentId && handoff.state === 'accepted') return undefined;
  if (handoff.promise && handoff.promise.at <= world.now) missPromise(draft);
  const previous = handoff.ownerId;
  const start = nextShiftStart(world.roster, agentId, world.now);
  const here = onShift(world.roster, agentId, world.now, world.presence.get(agentId));
  if (!here && start === undefined) return 'notAvailable';
  handoff.passed = handoff.passed.filter((id) => id !== agentId);
  handoff.excluded = handoff.excluded?.filter((id) => id !== agentId);
  draft.conversation.waitingSince ??= world.now;
  if (isAvailable(agentId, world)) choose(draft, { state: 'ringing', ownerId: agentId });
  else if (here || start === undefined) {
    backInLine(draft);
    if (!handoff.promise) setPromise(draft, ringTime(draft));
    serveLine(draft);
  } else choose(draft, { state: 'scheduled', ownerId: agentId, opensAt: start });
  setOwner(draft, agentId, { how: 'chosen', chosen: true });
  tellChosen(draft, previous, eventId);
  return undefined;
}

/** His choice replaces what the company promised; an agent's own promise stays beneath it. */
function choose(draft: Draft, plan: Plan): void {
  if (draft.handoff.promise?.basis !== 'agent' && plan.state === 'scheduled') {
    draft.handoff.promise = undefined;
  }
  carryOut(draft, plan);
  draft.handoff.atHead = undefined;
}

function ringTime(draft: Draft) {
  const { world } = draft;
  const at = world.now + world.policy.answerMs;
  return { at, basis: 'line' as const, rosterVersion: world.roster.version };
}

function tellChosen(draft: Draft, previous: string, eventId: string): void {
  const { handoff, effects, conversation } = draft;
  const owner = plate(draft, handoff.ownerId);
  const promisedAt = handoff.promise?.at ?? draft.world.now;
  const { reference } = handoff;
  audit(draft, { what: 'named', by: 'customer', agentId: handoff.ownerId });
  if (previous === handoff.ownerId) {
    announce(draft, { kind: 'newTime', owner, reference, promisedAt }, eventId);
    return;
  }
  effects.push({
    kind: 'announce',
    id: effectId(draft, 'changed', eventId),
    announcement: {
      kind: 'changed',
      owner,
      reference,
      ...previousParts(draft, previous),
      why: 'chosen',
      here: false,
      promisedAt,
    },
  });
  if (conversation.waitingSince === undefined) serveLine(draft);
}
