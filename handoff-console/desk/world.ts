/** The snapshot a decision is made on: who is here, whose slots are taken, who stands in line. */
import type { Presence } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { World } from '../../bot/core/handoff/events.ts';
import { newReference } from '../../bot/core/reference.ts';
import type { Kit } from './kit.ts';
import type { Slot } from './ports.ts';

export interface Snapshot extends World {
  slots: readonly Slot[];
}

/** Everything but the conversation's own part; the same for all conversations of one moment. */
export async function readWorld(kit: Kit): Promise<Snapshot> {
  const [presences, slots, line] = await Promise.all([
    kit.store.presences(),
    kit.store.slots(),
    kit.store.line(),
  ]);
  return {
    now: kit.clock.now(),
    roster: kit.roster(),
    policy: kit.policy,
    presence: new Map<string, Presence>(presences.map((p) => [p.agentId, p])),
    load: loadOf(slots),
    line,
    slots,
    newReference: '',
    handling: kit.measured.handling,
  };
}

/** The world with a free reference and the person who helped this customer last, where a new handoff may open. */
export async function worldFor(kit: Kit, conversation: Conversation): Promise<Snapshot> {
  const [world, own] = await Promise.all([readWorld(kit), ownPart(kit, conversation)]);
  return { ...world, ...own };
}

async function ownPart(
  kit: Kit,
  conversation: Conversation,
): Promise<{ newReference: string; lastAgentId?: string }> {
  const handoff = conversation.handoff;
  if (handoff && handoff.state !== 'completed') return { newReference: handoff.reference };
  const [reference, finished] = await Promise.all([
    freeReference(kit),
    kit.store.finishedHandoffs({ customerId: conversation.customer.id, limit: 5 }),
  ]);
  const last = finished.find((f) => f.firstWordAt !== undefined) ?? finished[0] ?? handoff;
  return { newReference: reference, ...(last && { lastAgentId: last.ownerId }) };
}

/** 24 million references exist: a second look is almost never needed. */
async function freeReference(kit: Kit): Promise<string> {
  for (;;) {
    const reference = newReference(kit.random.bytes(16));
    if (!(await kit.store.byReference(reference))) return reference;
  }
}

function loadOf(slots: readonly Slot[]): Map<string, number> {
  const load = new Map<string, number>();
  for (const slot of slots) load.set(slot.agentId, (load.get(slot.agentId) ?? 0) + 1);
  return load;
}
