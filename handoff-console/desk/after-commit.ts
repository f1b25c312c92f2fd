/**
 * What follows a saved change: slots given back, presence, the line. Each step may be carried out twice, and
 * none is lost for good by a crash: the sweep frees slots nobody holds and serves the line.
 */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Effect } from '../../bot/core/handoff/events.ts';
import type { Kit } from './kit.ts';
import type { Slot } from './ports.ts';
import { changePresence } from './presence.ts';
import { settleSlot } from './slots.ts';

export interface Committed {
  conversation: Conversation;
  effects: readonly Effect[];
  reserved: readonly Slot[];
}

/** Never rejects: the change is saved, so the caller's answer must not depend on this. */
export async function afterCommit(kit: Kit, committed: Committed): Promise<void> {
  try {
    // An attempt that lost the race may have given back what this one had just taken.
    for (const slot of committed.reserved) await settleSlot(kit, slot);
    for (const effect of committed.effects) await carryOut(kit, committed.conversation, effect);
  } catch (error) {
    const facts = { conversationId: committed.conversation.id, error: String(error) };
    kit.log.warn(facts, 'Saved, but what follows was not finished; the sweep will.');
  }
}

async function carryOut(kit: Kit, conversation: Conversation, effect: Effect): Promise<void> {
  if (effect.kind === 'setAway') {
    await changePresence(kit, effect.agentId, (p, now) => ({ ...p, status: 'away', since: now }));
  }
  if (effect.kind !== 'releaseSlot') return;
  const { agentId } = effect;
  const at = kit.clock.now();
  await settleSlot(kit, { agentId, conversationId: conversation.id, byHand: false, at });
  if (effect.wrapUp) await beginWrapUp(kit, agentId);
}

/** Who went Away meanwhile stays Away; only the moment counts for "longest idle". */
async function beginWrapUp(kit: Kit, agentId: string): Promise<void> {
  await changePresence(kit, agentId, (presence, now) => {
    const ended = { ...presence, lastHandlingEndedAt: now };
    if (presence.status !== 'available' && presence.status !== 'wrapUp') return ended;
    return { ...ended, status: 'wrapUp', since: now, wrapUpUntil: now + kit.policy.wrapUpMs };
  });
}
