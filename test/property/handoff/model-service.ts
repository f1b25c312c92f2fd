/** What goes on by itself: turns of unhandled rows, the sweep, the line, the passing of time. */
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../../bot/core/handoff/events.ts';
import { whoSpeaks } from '../../../bot/core/handoff/floor.ts';
import { lostWhy } from '../../../bot/core/handoff/here.ts';
import { reopens } from '../../../bot/core/handoff/transition.ts';
import { orderLine } from '../../../bot/core/line.ts';
import { isAvailable, rank } from '../../../bot/core/routing.ts';
import type { Row, StoredRow } from './model-store.ts';
import type { ModelWorld, Proposal } from './model-world.ts';

const deadlinesPerPass = 12;
/** A crowd has very many deadlines in a day: after so many passes the rest of the time is left out. */
const mostPasses = 1500;
/** So many passes in which time stood still are a circle. */
const circle = 200;

/** What the customer sent is stored; a request for a person is applied at once, everything else waits for its turn. */
export function arrives(model: ModelWorld, id: string, row: Row): StoredRow | undefined {
  const stored = model.store.append(id, row, model.now);
  if (!stored) return undefined;
  model.watch.arrived(stored);
  if (stored.asks) asks(model, id, stored);
  return stored;
}

/** At ingress, before any turn; older unhandled rows become the people's. */
export function asks(model: ModelWorld, id: string, row: StoredRow): void {
  const event: HandoffEvent = {
    type: 'escalate',
    reason: 'asked',
    asked: true,
    requestedAt: row.at,
    eventId: row.externalId,
  };
  model.apply(id, (c) => (c.handledSeq >= row.seq ? undefined : event), {
    change: (c) => handled(c, row),
  });
}

/** The lowest unhandled row of the customer, if any. */
export function nextRow(model: ModelWorld, id: string): StoredRow | undefined {
  const { conversation, rows } = model.store.read(id);
  return rows.find((row) => row.by === 'customer' && row.seq > conversation.handledSeq);
}

/** One turn as it would be saved; undefined when there is nothing to do. */
export function proposeTurn(model: ModelWorld, id: string): Proposal | 'refused' | undefined {
  const row = nextRow(model, id);
  if (!row) return undefined;
  const stored = model.store.read(id);
  const { conversation } = stored;
  const change = (c: Conversation) => handled(c, row);
  if (row.asks) {
    const event: HandoffEvent = {
      type: 'escalate',
      reason: 'asked',
      asked: true,
      requestedAt: row.at,
      eventId: row.externalId,
    };
    return model.propose(stored, event, { change });
  }
  const message = {
    type: 'customerMessage' as const,
    at: row.at,
    eventId: row.externalId,
    needsNoAnswer: row.needsNoAnswer ?? false,
  };
  const speaker = whoSpeaks(conversation);
  const toPeople = speaker !== 'bot' || reopens(conversation, message, model.policy);
  if (toPeople) return model.propose(stored, message, { change });
  const words: Row[] = [
    { externalId: `bot/${row.externalId}`, by: 'bot', answers: row.externalId },
  ];
  const open = conversation.handoff !== undefined && conversation.handoff.state !== 'completed';
  return model.propose(stored, open ? message : undefined, { change, rows: words });
}

export function turn(model: ModelWorld, id: string): void {
  for (let n = 0; n < 20; n += 1) {
    const proposal = proposeTurn(model, id);
    if (!proposal || proposal === 'refused') return;
    if (model.commit(proposal) !== 'conflict') return;
  }
}

function handled(conversation: Conversation, row: StoredRow): Conversation {
  return {
    ...conversation,
    handledSeq: Math.max(conversation.handledSeq, row.seq),
    lastCustomerAt: row.at,
  };
}

/** One pass of every node's sweep; `serviceUp` then holds that nothing is left overdue. */
export function sweep(model: ModelWorld): void {
  for (const id of model.ids()) {
    if (model.store.read(id).outbox.length > 0) model.carryOut(id);
    for (let n = 0; nextRow(model, id) && n < 100; n += 1) turn(model, id);
  }
  for (const id of model.store.dueBefore(model.now)) passDeadlines(model, id);
  lookAfterGone(model);
  freeLeftOvers(model);
  serveLine(model);
}

function passDeadlines(model: ModelWorld, id: string): void {
  for (let n = 0; n < deadlinesPerPass; n += 1) {
    const outcome = model.apply(id, (c) => firstDue(c, model.now));
    if (outcome !== 'changed') return;
  }
}

export function firstDue(conversation: Conversation, now: number): HandoffEvent | undefined {
  const first = conversation.handoff?.deadlines[0];
  if (!first || first.at > now) return undefined;
  return { type: 'deadlinePassed', deadlineId: first.id };
}

function lookAfterGone(model: ModelWorld): void {
  const world = model.world();
  for (const [agentId, held] of model.store.slots) {
    const why = held.size > 0 ? lostWhy(agentId, world) : undefined;
    if (!why) continue;
    for (const id of [...held.keys()]) model.apply(id, { type: 'ownerGone', agentId, why });
  }
}

function freeLeftOvers(model: ModelWorld): void {
  for (const [agentId, held] of model.store.slots) {
    for (const id of [...held.keys()]) model.store.release(agentId, id);
  }
}

/** Free slots ring for those who are next, until slots or people run out. */
export function serveLine(model: ModelWorld): void {
  const asked = new Set<string>();
  for (let n = 0; n < 300; n += 1) {
    if (!serveOne(model, asked)) return;
  }
}

function serveOne(model: ModelWorld, asked: Set<string>): boolean {
  if (model.watch.violations.length > 0) return false;
  const world = model.world();
  if (!world.roster.agents.some((agent) => isAvailable(agent.id, world))) return false;
  for (const entry of orderLine(world.line, world.now)) {
    const { teamId, language, conversationId } = entry;
    for (const agent of rank({ teamId, language }, world)) {
      const pair = `${agent.id}|${conversationId}`;
      if (asked.has(pair)) continue;
      asked.add(pair);
      const event = { type: 'slotFree', agentId: agent.id } as const;
      const outcome = model.apply(conversationId, event);
      if (outcome === 'changed') return true;
      // The process that served is gone; the next sweep serves again.
      if (outcome === 'crashed') return false;
    }
  }
  return false;
}

/** Time goes by with the service at work: every deadline is met when it is due. */
export function passTime(model: ModelWorld, ms: number): void {
  const until = model.now + ms;
  let still = 0;
  sweep(model);
  for (let n = 0; n < mostPasses; n += 1) {
    const next = Math.min(model.store.nextDeadline(), nextLapse(model));
    if (next > until) break;
    still = next > model.now ? 0 : still + 1;
    model.watch.check('P3', 'deadlines come to an end', still < circle, {});
    model.now = Math.max(model.now, next);
    sweep(model);
    model.watch.nothingOverdue(model);
    if (still >= circle || n === mostPasses - 1) return;
  }
  model.now = Math.max(model.now, until);
  sweep(model);
  model.watch.nothingOverdue(model);
}

/** When the next lease of somebody who closed his laptop ends. */
function nextLapse(model: ModelWorld): number {
  let next = Number.POSITIVE_INFINITY;
  for (const person of model.people.values()) {
    if (!person.online && person.leaseUntil > model.now) next = Math.min(next, person.leaseUntil);
  }
  return next;
}
