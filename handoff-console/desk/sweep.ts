/**
 * What time alone changes, in small batches that any number of nodes may run at once: every change is decided
 * on what is stored and saved by compare-and-swap, so two sweeps never do a thing twice.
 */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../bot/core/handoff/events.ts';
import { type LostWhy, lostWhy } from '../../bot/core/handoff/here.ts';
import type { SweepReport } from './commands.ts';
import type { Engine } from './engine.ts';
import { handlingOf } from './handling.ts';
import type { Kit } from './kit.ts';
import type { Slot } from './ports.ts';
import { settleSlot } from './slots.ts';
import { readWorld, type Snapshot } from './world.ts';

const batch = 50;
/** A conversation with many passed deadlines (a long stop) gets them one after the other, so many per pass. */
const deadlinesPerPass = 12;
/** Between reserving a slot and saving lie milliseconds; after this a slot that nobody names is left over. */
const leftOverMs = 10_000;
const reconcileEveryMs = 5_000;
const measureEveryMs = 60_000;
const measuredHandoffs = 300;

export interface SweepTools {
  kit: Kit;
  engine: Engine;
  serveLine: () => Promise<number>;
}

export function createSweep(tools: SweepTools): () => Promise<SweepReport> {
  const { kit } = tools;
  /** Conversations looked at in vain, by version: an absent owner whose customer does not wait is left alone. */
  const lookedAt = new Map<string, number>();
  const reconcile = every(kit, reconcileEveryMs);
  const measure = every(kit, measureEveryMs);

  return async () => {
    await safely(kit, 'outboxes', () => kit.store.drainOutboxes(batch));
    const deadlines = await safely(kit, 'deadlines', () => passDeadlines(tools));
    const world = await readWorld(kit);
    const ownersGone = await safely(kit, 'owners', () => lookAfterGone(tools, world, lookedAt));
    const slotsFreed = reconcile()
      ? await safely(kit, 'slots', () => freeLeftOvers(kit, world))
      : 0;
    if (measure()) await safely(kit, 'handling', () => measureHandling(kit));
    const served = await safely(kit, 'line', tools.serveLine);
    return { deadlines, ownersGone, slotsFreed, served };
  };
}

/** True the first time, and again when so much time has passed. */
function every(kit: Kit, ms: number): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = kit.clock.now();
    if (now - last < ms) return false;
    last = now;
    return true;
  };
}

async function measureHandling(kit: Kit): Promise<number> {
  const finished = await kit.store.finishedHandoffs({ limit: measuredHandoffs });
  kit.measured.handling = handlingOf(finished);
  return finished.length;
}

/** One part that fails must not keep the others from being done. */
async function safely(kit: Kit, part: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    kit.log.error(
      { part, error: String(error) },
      'A part of the sweep failed; the next pass tries again.',
    );
    return 0;
  }
}

async function passDeadlines(tools: SweepTools): Promise<number> {
  const { kit } = tools;
  const due = await kit.store.dueBefore(kit.clock.now(), batch);
  let passed = 0;
  for (const conversationId of shuffled(due, kit.random.fraction)) {
    passed += await safely(kit, 'deadline', () => passDeadlinesOf(tools, conversationId));
  }
  return passed;
}

async function passDeadlinesOf(
  { kit, engine }: SweepTools,
  conversationId: string,
): Promise<number> {
  for (let passed = 0; passed < deadlinesPerPass; passed += 1) {
    const now = kit.clock.now();
    const answer = await engine.apply(conversationId, (c) => firstDue(c, now));
    if (!answer.ok || !answer.changed) return passed;
    if ((answer.conversation.nextDeadlineAt ?? Number.POSITIVE_INFINITY) > kit.clock.now()) {
      return passed + 1;
    }
  }
  return deadlinesPerPass;
}

function firstDue(conversation: Conversation, now: number): HandoffEvent | undefined {
  const due = (conversation.handoff?.deadlines ?? []).filter((deadline) => deadline.at <= now);
  const first = due.sort((a, b) => a.at - b.at)[0];
  return first && { type: 'deadlinePassed', deadlineId: first.id };
}

/** Every node begins somewhere else, so that several do not meet at the same conversation. */
function shuffled<T>(items: readonly T[], fraction: () => number): T[] {
  const from = Math.floor(fraction() * items.length);
  return [...items.slice(from), ...items.slice(0, from)];
}

/** Live conversations whose person is not here any more: the handoff decides whether the name changes. */
async function lookAfterGone(
  tools: SweepTools,
  world: Snapshot,
  lookedAt: Map<string, number>,
): Promise<number> {
  let moved = 0;
  const held = new Set(world.slots.map((slot) => slot.conversationId));
  for (const id of lookedAt.keys()) if (!held.has(id)) lookedAt.delete(id);
  for (const slot of world.slots) {
    const why = lostWhy(slot.agentId, world);
    if (why)
      moved += await safely(tools.kit, 'owner', () => lookAfter(tools, slot, { why, lookedAt }));
  }
  return moved;
}

async function lookAfter(
  { kit, engine }: SweepTools,
  slot: Slot,
  gone: { why: LostWhy; lookedAt: Map<string, number> },
): Promise<number> {
  const { agentId, conversationId } = slot;
  const stored = await kit.store.conversation(conversationId);
  if (!stored || gone.lookedAt.get(conversationId) === stored.version) return 0;
  const answer = await engine.apply(conversationId, { type: 'ownerGone', agentId, why: gone.why });
  const version = answer.ok ? answer.conversation.version : stored.version;
  gone.lookedAt.set(conversationId, version);
  return answer.ok && answer.changed ? 1 : 0;
}

/** After a crash between reserving and saving, or between saving and giving back. */
async function freeLeftOvers(kit: Kit, world: Snapshot): Promise<number> {
  let freed = 0;
  for (const slot of world.slots) {
    if (slot.at > world.now - leftOverMs) continue;
    const stored = await kit.store.conversation(slot.conversationId);
    if (stored?.handoff?.slotOf === slot.agentId) continue;
    await settleSlot(kit, slot);
    freed += 1;
  }
  return freed;
}
