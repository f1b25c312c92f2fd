/** One step of a random history: plain data, so that a failing history can be shown and made smaller. */
import type { Standing } from '../../../bot/core/customer.ts';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../../bot/core/handoff/events.ts';
import type { Handoff } from '../../../bot/core/handoff/handoff.ts';
import { arrives, nextRow, proposeTurn, turn } from './model-service.ts';
import type { Row } from './model-store.ts';
import type { Crash, ModelWorld } from './model-world.ts';

/** Numbers choose among what is there: conversation, person, variant. */
export interface Step {
  kind: StepKind;
  c: number;
  a: number;
  n: number;
}

export type StepKind = keyof typeof acts;

const standings: Standing[] = ['unknown', 'prospect', 'customer', 'gold'];
const languages = ['nl', 'nl', 'nl', 'en', 'fa', 'de', 'tr'];
const mostConversations = 14;

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!;
}

type Wanted = 'any' | 'floor' | 'rings' | 'waits' | 'over';

const suits: Record<Wanted, (handoff: Handoff) => boolean> = {
  any: () => true,
  floor: (handoff) => handoff.state === 'accepted',
  rings: (handoff) => handoff.rings.length > 0,
  waits: (handoff) => handoff.state !== 'accepted' && handoff.state !== 'completed',
  over: (handoff) => handoff.state === 'completed',
};

/** Mostly one for which the step makes sense, sometimes any, so that refusals are tried too. */
function conversationOf(model: ModelWorld, step: Step, wanted: Wanted = 'any'): string {
  const ids = model.ids();
  if (ids.length === 0) return begin(model, step);
  if (wanted === 'any' || step.n % 7 === 6) return pick(ids, step.c);
  const fitting = ids.filter((id) => {
    const { handoff } = model.store.read(id).conversation;
    return handoff !== undefined && suits[wanted](handoff);
  });
  return fitting.length > 0 ? pick(fitting, step.c) : pick(ids, step.c);
}

export function begin(model: ModelWorld, step: Step): string {
  const id = `web/shop/${model.store.conversations.size + 1}`;
  model.store.create({
    id,
    version: 1,
    channel: 'web',
    account: 'shop',
    thread: id,
    createdAt: model.now,
    language: 'nl',
    spokenLanguage: pick(languages, step.n),
    customer: { id: `c${model.store.conversations.size}`, standing: pick(standings, step.a) },
    handledSeq: 0,
    dialog: {},
    handoffCount: 0,
    commandIds: [],
  });
  return id;
}

let rowNumber = 0;

function row(parts: Partial<Row>): Row {
  rowNumber += 1;
  return { externalId: `in/${rowNumber}`, by: 'customer', ...parts };
}

function handoffOf(model: ModelWorld, id: string): Handoff | undefined {
  return model.store.read(id).conversation.handoff;
}

/** Mostly who may do it, sometimes anybody, so that refusals are tried too. */
function actor(model: ModelWorld, id: string, step: Step): string {
  const handoff = handoffOf(model, id);
  const everybody = model.roster.agents.map((agent) => agent.id);
  if (!handoff || step.n % 7 === 6) return pick(everybody, step.a);
  if (handoff.rings.length > 0 && handoff.state !== 'accepted') return pick(handoff.rings, step.a);
  return handoff.ownerId;
}

function rung(model: ModelWorld, id: string, step: Step): string {
  const rings = handoffOf(model, id)?.rings ?? [];
  if (rings.length > 0 && step.n % 7 !== 6) return pick(rings, step.a);
  return pick(model.roster.agents, step.a).id;
}

function agentEvent(model: ModelWorld, step: Step, type: 'park' | 'takeOver' | 'proposeHandBack') {
  const id = conversationOf(model, step, type === 'takeOver' ? 'any' : 'floor');
  const anybody = pick(model.roster.agents, step.a).id;
  const agentId = type === 'takeOver' ? anybody : actor(model, id, step);
  model.apply(id, { type, agentId });
}

const eventId = (step: Step) => `tap/${step.c}/${step.n}/${rowNumber++}`;

/** Words of a person: saved together with what they do to the handoff, or not at all. */
export function reply(model: ModelWorld, id: string, agentId: string): void {
  const event = {
    type: 'agentMessage' as const,
    agentId,
    at: model.now,
    // His line was down for a while: what came meanwhile is not answered.
    ...(model.now % 4 === 1 ? { answersUpTo: model.now - 60_000 } : {}),
  };
  const proposal = model.propose(model.store.read(id), event);
  if (proposal === 'refused') return;
  const words: Row = { externalId: `out/${id}/${rowNumber++}`, by: 'person', agentId };
  model.commit({ ...proposal, rows: [words] });
}

const agreedTexts = ['Dinsdag gebeld', '', 'Rekening aangepast'];
const crashes: Crash[] = ['beforeSave', 'afterSave', 'twice'];

export const acts = {
  open: (model: ModelWorld, step: Step) => {
    if (model.ids().length < mostConversations) begin(model, step);
  },
  ask: (model: ModelWorld, step: Step) => {
    arrives(model, conversationOf(model, step), row({ asks: true }));
  },
  write: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step);
    arrives(model, id, row({}));
    if (step.n % 3 !== 0) turn(model, id);
  },
  thank: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step);
    arrives(model, id, row({ needsNoAnswer: true }));
    turn(model, id);
  },
  turn: (model: ModelWorld, step: Step) => turn(model, conversationOf(model, step)),
  botGivesUp: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step);
    const teamId = pick([undefined, 'outages', 'billing', 'gone'], step.a);
    model.apply(id, {
      type: 'escalate',
      reason: 'unanswered',
      asked: false,
      // Some waited on the customer's device until there was a connection.
      requestedAt: model.now - (step.n % 3) * (step.a % 2 === 0 ? 1_000 : 600_000),
      eventId: eventId(step),
      ...(teamId === undefined ? {} : { teamId }),
    });
  },
  replay: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step);
    const rows = model.store.read(id).rows.filter((entry) => entry.by === 'customer');
    if (rows.length === 0) return;
    const { seq, at, ...again } = pick(rows, step.n);
    const stored = model.store.append(id, again, model.now);
    model.watch.check('P4', 'a replay is stored once', stored === undefined, {
      conversationId: id,
    });
    turn(model, id);
  },
  /** An old event reaches the handoff once more, past every guard before it. */
  stray: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step);
    const rows = model.store
      .read(id)
      .rows.filter((entry) => entry.by === 'customer' && !entry.asks);
    const old = rows.length > 0 ? pick(rows, step.n) : undefined;
    const { conversation } = model.store.read(id);
    if (!old || old.seq > conversation.handledSeq) return;
    const needsNoAnswer = old.needsNoAnswer ?? false;
    const event = {
      type: 'customerMessage',
      at: old.at,
      eventId: old.externalId,
      needsNoAnswer,
    } as const;
    if (conversation.handoff && old.at <= (conversation.handoff.settledAt ?? 0)) {
      const outcome = model.apply(id, event);
      const still = outcome === 'unchanged' || outcome === 'refused';
      model.watch.check('P4', 'an answered message changes nothing', still, { conversationId: id });
    } else model.apply(id, event);
  },
  tap: (model: ModelWorld, step: Step) => {
    const type = pick(
      ['stayWithBot', 'askBotMeanwhile', 'backToBot', 'askBotMeanwhile'] as const,
      step.n,
    );
    model.apply(conversationOf(model, step, 'waits'), { type, eventId: eventId(step) });
  },
  waitFor: (model: ModelWorld, step: Step) => {
    const agentId = pick(model.roster.agents, step.a).id;
    const id = conversationOf(model, step, 'waits');
    model.apply(id, { type: 'waitFor', agentId, eventId: eventId(step) });
  },
  accept: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'rings');
    const byHand = step.n % 5 === 4;
    model.apply(id, { type: 'accept', agentId: rung(model, id, step), byHand });
  },
  passOn: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'rings');
    model.apply(id, { type: 'passOn', agentId: rung(model, id, step) });
  },
  takeOver: (model: ModelWorld, step: Step) => agentEvent(model, step, 'takeOver'),
  reply: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'floor');
    reply(model, id, actor(model, id, step));
  },
  promise: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'floor');
    const ahead = pick([-1, 5, 60, 600, 1440], step.a) * 60_000;
    const agentId = actor(model, id, step);
    model.apply(id, { type: 'promise', agentId, at: model.now + ahead, text: 'Ik bel u terug' });
  },
  needsNoAnswer: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'floor');
    const undo = step.a % 3 === 2;
    model.apply(id, { type: 'needsNoAnswer', agentId: actor(model, id, step), undo });
  },
  park: (model: ModelWorld, step: Step) => agentEvent(model, step, 'park'),
  propose: (model: ModelWorld, step: Step) => agentEvent(model, step, 'proposeHandBack'),
  transfer: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'floor');
    const agentId = actor(model, id, step);
    const reason = 'Weet er meer van';
    if (step.n % 4 === 3) {
      const toTeamId = pick(['service', 'outages', 'billing'], step.a);
      model.apply(id, { type: 'transfer', agentId, toTeamId, reason });
      return;
    }
    const toAgentId = pick(model.roster.agents, step.a).id;
    model.apply(id, { type: 'transfer', agentId, toAgentId, reason });
  },
  complete: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'floor');
    const agreed = pick(agreedTexts, step.a);
    model.apply(id, { type: 'complete', agentId: actor(model, id, step), agreed });
  },
  crash: (model: ModelWorld, step: Step) => {
    model.crash = pick(crashes, step.n);
  },
  race: (model: ModelWorld, step: Step) => race(model, step),
  helped: (model: ModelWorld, step: Step) => {
    talk(model, step);
    const id = conversationOf(model, step);
    const { ownerId } = handoffOf(model, id) ?? { ownerId: '' };
    const agreed = pick(agreedTexts, step.n);
    model.apply(id, { type: 'complete', agentId: ownerId, agreed });
  },
  /** The customer of a conversation that ended writes again. */
  comesBack: (model: ModelWorld, step: Step) => {
    const id = conversationOf(model, step, 'over');
    arrives(model, id, row(step.n % 4 === 0 ? { needsNoAnswer: true } : {}));
    turn(model, id);
  },
  talk: (model: ModelWorld, step: Step) => talk(model, step),
};

/** A whole ordinary conversation in one step: histories reach the far states more often. */
function talk(model: ModelWorld, step: Step): void {
  const id = conversationOf(model, step);
  const handoff = handoffOf(model, id);
  if (!handoff || handoff.state === 'completed') arrives(model, id, row({ asks: true }));
  const now = handoffOf(model, id);
  if (now && now.state !== 'accepted' && now.rings.length > 0) {
    model.apply(id, { type: 'accept', agentId: pick(now.rings, step.a) });
  }
  const owner = handoffOf(model, id);
  if (owner?.state === 'accepted') reply(model, id, owner.ownerId);
}

/** Two processes decide on the same snapshot; whoever saves second finds that it has changed and decides anew. */
function race(model: ModelWorld, step: Step): void {
  const id = conversationOf(model, step);
  const stored = { ...model.store.read(id) };
  const events = rivals(model, stored.conversation, step);
  const late = nextRow(model, id) ? proposeTurn(model, id) : undefined;
  const proposals = events.map((event) => ({ event, proposal: model.propose(stored, event) }));
  let winners = 0;
  for (const { event, proposal } of proposals) {
    if (proposal === 'refused') continue;
    const first = model.commit(proposal);
    const outcome = first === 'conflict' ? model.apply(id, event) : first;
    if (outcome === 'changed' && event.type === 'accept') winners += 1;
  }
  model.watch.check('P4', 'a claim race has one winner', winners <= 1, { conversationId: id });
  if (late && late !== 'refused' && model.commit(late) === 'conflict') turn(model, id);
}

function rivals(model: ModelWorld, conversation: Conversation, step: Step): HandoffEvent[] {
  const rings = conversation.handoff?.rings ?? [];
  const ask: HandoffEvent = {
    type: 'escalate',
    reason: 'asked',
    asked: true,
    requestedAt: model.now,
    eventId: eventId(step),
  };
  const accepts = rings.slice(0, 3).map((agentId): HandoffEvent => ({ type: 'accept', agentId }));
  const due = conversation.handoff?.deadlines[0];
  const deadline: HandoffEvent[] = due ? [{ type: 'deadlinePassed', deadlineId: due.id }] : [];
  const owner = conversation.handoff?.ownerId;
  const complete: HandoffEvent[] = owner
    ? [{ type: 'complete', agentId: owner, agreed: 'Klaar' }]
    : [];
  return pick(
    [
      [...accepts, ...deadline],
      [...accepts, ask],
      [ask, ...complete],
      [...deadline, ask],
    ],
    step.n,
  );
}
