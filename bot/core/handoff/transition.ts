/**
 * The heart: what an event makes of a conversation, as a value. Pure and total: no event in any state throws, what may
 * not be done is a refusal, and the asking for a person has none (`escalate`). `version`, `handledSeq` and
 * `commandIds` are the caller's.
 */
import { agentById } from '../people.ts';
import type { Conversation } from '../conversation.ts';
import { agentMessage, complete, needsNoAnswer, park, promise } from './agent-acts.ts';
import { proposeHandBack, transfer } from './agent-acts.ts';
import { askBotMeanwhile, backToBot, customerMessage } from './customer-acts.ts';
import { stayWithBot, waitFor } from './customer-acts.ts';
import { deadlinePassed } from './deadline-acts.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { escalate } from './escalate.ts';
import type { HandoffEvent, Refusal, TransitionResult, World } from './events.ts';
import { hasOpenHandoff } from './floor.ts';
import { ownerGone } from './gone.ts';
import { slotFree } from './line-acts.ts';
import { accept, passOn } from './ring.ts';
import { rosterChanged, workBegan } from './roster-acts.ts';
import { finish } from './settle.ts';
import { takeOver } from './take-over.ts';
import { may } from './who-may.ts';
import type { Verb } from './who-may.ts';

export { escalate } from './escalate.ts';
export { reopens } from './customer-acts.ts';

/** An event that changes nothing gives back the very conversation it was given, without effects. */
export function transition(
  conversation: Conversation,
  event: HandoffEvent,
  world: World,
): TransitionResult {
  if (event.type === 'escalate') return { ok: true, ...escalate(conversation, event, world) };
  if (event.type === 'customerMessage') return customerMessage(conversation, event, world);
  if ('agentId' in event && event.type in verbOf) return agentActs(conversation, event, world);
  if (!hasOpenHandoff(conversation)) return { ok: false, refusal: 'noHandoff' };
  return onDraft(draftOf(conversation, conversation.handoff, { world }), (draft) =>
    otherActs(draft, event),
  );
}

const verbOf: Partial<Record<HandoffEvent['type'], Verb>> = {
  accept: 'accept',
  passOn: 'passOn',
  takeOver: 'takeOver',
  agentMessage: 'reply',
  promise: 'promise',
  needsNoAnswer: 'needsNoAnswer',
  park: 'park',
  transfer: 'transfer',
  complete: 'complete',
  proposeHandBack: 'proposeHandBack',
};

function agentActs(
  conversation: Conversation,
  event: Extract<HandoffEvent, { agentId: string }>,
  world: World,
): TransitionResult {
  const agent = agentById(world.roster, event.agentId);
  const verb = verbOf[event.type];
  if (!agent || verb === undefined) return { ok: false, refusal: 'unknownAgent' };
  if (event.type === 'accept' && hasFloor(conversation, agent.id)) {
    return { ok: true, conversation, effects: [] };
  }
  const refusal = may(verb, agent, conversation, world);
  if (refusal) return { ok: false, refusal };
  if (event.type === 'takeOver') return takeOver(conversation, agent, world);
  if (!hasOpenHandoff(conversation)) return { ok: false, refusal: 'noHandoff' };
  const draft = draftOf(conversation, conversation.handoff, { world, actorId: agent.id });
  return onDraft(draft, () => ownActs(draft, event));
}

function hasFloor(conversation: Conversation, agentId: string): boolean {
  const { handoff } = conversation;
  return handoff?.state === 'accepted' && handoff.ownerId === agentId;
}

function ownActs(
  draft: Draft,
  event: Extract<HandoffEvent, { agentId: string }>,
): Refusal | undefined {
  switch (event.type) {
    case 'accept':
      return accept(draft, event.agentId, event.byHand ?? false);
    case 'passOn':
      return void passOn(draft, event.agentId);
    case 'agentMessage':
      return void agentMessage(draft, event);
    case 'promise':
      return promise(draft, event);
    case 'needsNoAnswer':
      return needsNoAnswer(draft, event.undo ?? false);
    case 'park':
      return park(draft, event.agentId);
    case 'transfer':
      return transfer(draft, event);
    case 'complete':
      return complete(draft, event.agreed);
    case 'proposeHandBack':
      return proposeHandBack(draft);
    default:
      return 'wrongState';
  }
}

function otherActs(draft: Draft, event: HandoffEvent): Refusal | undefined {
  switch (event.type) {
    case 'stayWithBot':
      return stayWithBot(draft, event.eventId);
    case 'askBotMeanwhile':
      return askBotMeanwhile(draft, event.eventId);
    case 'backToBot':
      return void backToBot(draft, event.eventId);
    case 'waitFor':
      return waitFor(draft, event.agentId, event.eventId);
    case 'slotFree':
      return slotFree(draft, event.agentId);
    case 'ownerGone':
      return ownerGone(draft, event);
    case 'workBegan':
      return workBegan(draft);
    case 'rosterChanged':
      return void rosterChanged(draft);
    case 'deadlinePassed':
      return due(draft, event.deadlineId);
    default:
      return 'wrongState';
  }
}

/** One that is not there any more, or not due yet by this clock, is stale. */
function due(draft: Draft, deadlineId: string): Refusal | undefined {
  const deadline = draft.handoff.deadlines.find((entry) => entry.id === deadlineId);
  if (!deadline || deadline.at > draft.world.now) return 'staleDeadline';
  // Gone, so that one that is owed again at the same moment is a new one.
  draft.handoff.deadlines = draft.handoff.deadlines.filter((entry) => entry !== deadline);
  return void deadlinePassed(draft, deadline);
}

function onDraft(draft: Draft, act: (draft: Draft) => Refusal | undefined): TransitionResult {
  const refusal = act(draft);
  if (refusal) return { ok: false, refusal };
  const settled = finish(draft);
  const unchanged =
    settled.effects.length === 0 &&
    JSON.stringify(settled.conversation) === JSON.stringify(draft.before);
  return unchanged
    ? { ok: true, conversation: draft.before, effects: [] }
    : { ok: true, ...settled };
}
