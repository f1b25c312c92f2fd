/** Slots follow the saved conversations, in whatever order several nodes reserve, save and give back. */
import type { Kit } from './kit.ts';
import type { Slot } from './ports.ts';

/**
 * Makes this one slot what the stored conversation says. Looked at again after acting: whoever acted on an older
 * reading sees the newer one then, so the last to act always acts on what is stored last. A slot that a saved
 * conversation names is held beyond the capacity if need be: it is a fact by then.
 */
export async function settleSlot(kit: Kit, slot: Slot): Promise<void> {
  const { agentId, conversationId } = slot;
  let held: boolean | undefined;
  for (;;) {
    const stored = await kit.store.conversation(conversationId);
    const named = stored?.handoff?.slotOf === agentId;
    if (named === held) return;
    if (named) await kit.store.reserveSlot({ ...slot, byHand: true }, 0);
    else await kit.store.releaseSlot(agentId, conversationId);
    held = named;
  }
}
