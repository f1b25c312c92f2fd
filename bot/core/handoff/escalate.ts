/** The wish for a person. There is no refusal here, by type: whatever the state, a named person answers for it after. */
import { isOpen } from '../hours.ts';
import { placeIn } from '../line.ts';
import { finishesUp, rank } from '../routing.ts';
import { dutyManager, leadOf, nextShiftStart } from '../shifts.ts';
import type { Tier } from '../agent.ts';
import type { Conversation } from '../conversation.ts';
import { announce, audit, draftOf, plate, promisedPart, serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import type { HandoffEvent, World } from './events.ts';
import { hasOpenHandoff } from './floor.ts';
import type { EscalationReason, Handoff } from './handoff.ts';
import { lostWhy } from './here.ts';
import { missPromise } from './miss.ts';
import { carryOut, entryOf, planFor, setPromise, unpark } from './placing.ts';
import type { Plan } from './placing.ts';
import { finish } from './settle.ts';
import type { Settled } from './settle.ts';

export type EscalateEvent = Extract<HandoffEvent, { type: 'escalate' }>;

/** Leads to ringing, queued, scheduled or accepted from every state. The same event again changes nothing. */
export function escalate(conversation: Conversation, event: EscalateEvent, world: World): Settled {
  const requestedAt = Math.min(event.requestedAt, world.now);
  if (!hasOpenHandoff(conversation)) {
    const { reason, asked, eventId, teamId } = event;
    return openHandoff(
      conversation,
      { reason, asked, eventId, requestedAt, ...(teamId === undefined ? {} : { teamId }) },
      world,
    );
  }
  const { handoff } = conversation;
  const repeated = handoff.requestId === event.eventId;
  if (repeated || (handoff.state === 'accepted' && !event.asked)) {
    return { conversation, effects: [] };
  }
  const draft = draftOf(conversation, handoff, { world });
  draft.conversation.waitingSince ??= requestedAt;
  // Whoever asks in the moment a promise passes reads the new time, not the one that was not kept.
  if (handoff.promise && handoff.promise.at <= world.now) missPromise(draft);
  if (draft.handoff.state !== 'accepted') askAgain(draft, event);
  else if (draft.handoff.someoneElse) tellSomeoneElse(draft, event.eventId);
  else askSomeoneElse(draft, requestedAt, event.eventId);
  return finish(draft);
}

export interface Opening {
  reason: EscalationReason;
  asked: boolean;
  requestedAt: number;
  eventId: string;
  teamId?: string;
  /** The person to go back to, who may be waited for when he is not here. */
  backTo?: string;
}

/** A new handoff with the next number: rings, stands in line or is scheduled. */
export function openHandoff(conversation: Conversation, opening: Opening, world: World): Settled {
  const draft = newDraft(conversation, opening, { world });
  draft.conversation.waitingSince = opening.requestedAt;
  const lastAgentId = opening.backTo ?? world.lastAgentId;
  // A moment after the end he still has it before him: it is his, whoever stands in line.
  const stillHis = lastAgentId !== undefined && finishesUp(lastAgentId, world);
  const atOnce = opening.backTo ?? (stillHis ? lastAgentId : undefined);
  const plan = planFor(draft, {
    exclude: [],
    fair: true,
    ...(lastAgentId === undefined ? {} : { lastAgentId }),
    ...(atOnce === undefined ? {} : { atOnce }),
  });
  draft.handoff.ownerId = plan.ownerId;
  draft.handoff.announcedId = plan.ownerId;
  draft.handoff.owners = [{ agentId: plan.ownerId, since: world.now, how: plan.state }];
  carryOut(draft, plan);
  audit(draft, {
    what: opening.reason === 'reopened' ? 'reopened' : 'asked',
    by: opening.asked ? 'customer' : 'system',
    text: opening.reason,
    at: opening.requestedAt,
  });
  tellOwner(draft, plan, opening.backTo);
  if (plan.state === 'queued' && plan.serve) serveLine(draft);
  return finish(draft);
}

/** A handoff that has no owner yet; the caller names one in the same transition. */
export function newDraft(
  conversation: Conversation,
  opening: Opening,
  options: { world: World; actorId?: string },
): Draft {
  const { world } = options;
  const teamId = knownTeam(world, opening.teamId);
  const number = Math.max(conversation.handoffCount, conversation.handoff?.number ?? 0) + 1;
  const handoff: Handoff = {
    number,
    reference: world.newReference,
    state: 'ringing',
    parked: false,
    reason: opening.reason,
    asked: opening.asked,
    requestedAt: opening.requestedAt,
    teamId,
    language: conversation.spokenLanguage ?? conversation.language,
    tier: teamTier(world, teamId),
    ownerId: '',
    announcedId: '',
    ownerSince: world.now,
    namesBeforeFirstWord: 1,
    rings: [],
    passed: [],
    botMeanwhile: false,
    missed: 0,
    deadlines: [],
    owners: [],
    requestId: opening.eventId,
    customerAt: opening.requestedAt,
    counter: 0,
  };
  const base = { ...conversation, handoffCount: number, waitingSince: undefined };
  const draft = draftOf(conversation, handoff, options);
  draft.conversation = base;
  return draft;
}

function knownTeam(world: World, teamId: string | undefined): string {
  const known = world.roster.teams.some((team) => team.id === teamId);
  return known && teamId !== undefined ? teamId : world.roster.defaultTeamId;
}

function teamTier(world: World, teamId: string): Tier {
  return world.roster.teams.find((team) => team.id === teamId)?.tier ?? 1;
}

function tellOwner(draft: Draft, plan: Plan, backTo: string | undefined): void {
  const { handoff, world } = draft;
  const { reference, asked, ownerId } = handoff;
  const promisedAt = handoff.promise?.at ?? world.now;
  const common = {
    owner: plate(draft, ownerId),
    reference,
    promisedAt,
    asked,
    ...waitOffer(draft, backTo),
  };
  const lead = leadOf(world.roster, handoff.teamId, world.now).id;
  if (plan.state === 'ringing') {
    announce(draft, { kind: 'ringing', ...common, lead: plate(draft, lead) });
  } else if (plan.state === 'queued') {
    const { place, expectedAt, basis } = plan.estimate;
    announce(draft, { kind: 'queued', ...common, place, expectedAt, basis });
  } else {
    const open = isOpen(world.roster, handoff.teamId, world.now) ? { open: true } : {};
    const deputy = plate(draft, deputyOf(draft, plan));
    announce(draft, { kind: 'scheduled', ...common, ...open, deputy });
  }
}

/** Who sees to it when the one who begins first does not come. */
function deputyOf(draft: Draft, plan: { ownerId: string; opensAt: number }): string {
  const { roster } = draft.world;
  const lead = leadOf(roster, draft.handoff.teamId, plan.opensAt).id;
  return lead === plan.ownerId ? dutyManager(roster, plan.opensAt).id : lead;
}

/** Sanne was asked for and is not here: the customer may choose to wait for her. */
function waitOffer(draft: Draft, backTo: string | undefined): object {
  const { world, handoff } = draft;
  if (backTo === undefined || backTo === handoff.ownerId) return {};
  const why = lostWhy(backTo, world);
  const backAt = nextShiftStart(world.roster, backTo, world.now);
  if (!why || why === 'disabled' || backAt === undefined) return {};
  return { waitFor: { who: plate(draft, backTo), backAt } };
}

/** Name, place and time once more; nothing restarts. */
function askAgain(draft: Draft, event: EscalateEvent): void {
  if (event.asked && !draft.handoff.asked) draft.handoff.asked = true;
  audit(draft, { what: 'asked', by: event.asked ? 'customer' : 'system', text: event.reason });
  sayAgain(draft, event.eventId);
}

function sayAgain(draft: Draft, eventId: string): void {
  const { handoff, world } = draft;
  const inLine = handoff.state === 'queued' && handoff.rings.length === 0;
  announce(
    draft,
    {
      kind: 'again',
      owner: plate(draft, handoff.ownerId),
      reference: handoff.reference,
      here: handoff.state === 'accepted',
      ...promisedPart(draft),
      ...(inLine ? { place: placeIn(world.line, entryOf(draft), world.now) } : {}),
    },
    eventId,
  );
}

/** It rings at others, the present owner keeps the floor until one of them accepts. */
function askSomeoneElse(draft: Draft, requestedAt: number, eventId: string): void {
  const { handoff, world } = draft;
  // An owner who is gone loses it at once when the transition settles; there is nobody to keep the floor.
  if (lostWhy(handoff.ownerId, world, handoff.ownerSince)) return;
  unpark(draft);
  handoff.transfer = undefined;
  handoff.someoneElse = true;
  handoff.clockFrom ??= world.now;
  handoff.passed = [...new Set([...handoff.passed, handoff.ownerId])];
  handoff.excluded = [...new Set([...(handoff.excluded ?? []), handoff.ownerId])];
  ringOthers(draft);
  const first = requestedAt + world.policy.firstAnswerMs;
  const at = first > world.now ? first : world.now + world.policy.firstAnswerMs;
  const open = handoff.promise;
  if (!open || open.basis === 'agent' || open.at > at) {
    setPromise(draft, { at, basis: 'ring', rosterVersion: world.roster.version });
  }
  audit(draft, { what: 'askedSomeoneElse', by: 'customer' });
  tellSomeoneElse(draft, eventId);
}

/** At whom it rings now, by when, and who stays until then. */
function tellSomeoneElse(draft: Draft, eventId: string): void {
  const { handoff, world } = draft;
  const [asked] = handoff.rings;
  announce(
    draft,
    {
      kind: 'someoneElse',
      owner: plate(draft, handoff.ownerId),
      reference: handoff.reference,
      promisedAt: handoff.promise?.at ?? world.now + world.policy.firstAnswerMs,
      ...(asked === undefined ? {} : { asked: plate(draft, asked) }),
    },
    eventId,
  );
}

/** The best one who is free, else the lead, else the duty manager. They hold no slot until they accept. */
function ringOthers(draft: Draft): void {
  const { handoff, world } = draft;
  const exclude = handoff.passed;
  const next = rank({ teamId: handoff.teamId, language: handoff.language, exclude }, world)[0];
  const above = [
    leadOf(world.roster, handoff.teamId, world.now).id,
    dutyManager(world.roster, world.now).id,
  ].filter((id) => id !== handoff.ownerId);
  const rings = next ? [next.id] : [...new Set(above)];
  handoff.rings = rings;
  handoff.ringSince = world.now;
  handoff.ringStage = next ? 0 : 2;
}
