/** Giving slots back so that no attempt can lose the slot another one counted on. */
import type { Kit } from './kit.ts';
import type { Slot } from './ports.ts';

/**
 * Whoever gives a slot back looks at what is stored afterwards and takes it again where the conversation holds
 * it by now; whoever saved a conversation with a new slot takes it once more. So in every order of two attempts
 * the slot that a saved conversation names is held.
 */
export async function giveBack(kit: Kit, slot: Slot): Promise<void> {
  await kit.store.releaseSlot(slot.agentId, slot.conversationId);
  const stored = await kit.store.conversation(slot.conversationId);
  if (stored?.handoff?.slotOf === slot.agentId) await keep(kit, slot);
}

/** Holds a slot that a saved conversation names; beyond the capacity if need be, since it is a fact by now. */
export async function keep(kit: Kit, slot: Slot): Promise<void> {
  await kit.store.reserveSlot({ ...slot, byHand: true }, 0);
}
