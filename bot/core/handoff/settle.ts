/** Ends a transition: what was changed becomes the new conversation, its deadlines and its effects. */
import { effectId, serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Conversation } from '../conversation.ts';
import { setDeadlines } from './deadlines.ts';
import type { Effect } from './events.ts';
import { heal } from './moving.ts';

export interface Settled {
  conversation: Conversation;
  effects: Effect[];
}

export function finish(draft: Draft): Settled {
  heal(draft);
  settleSlots(draft);
  setDeadlines(draft);
  const { handoff } = draft;
  if (handoff.state === 'completed') {
    draft.effects.push({ kind: 'finished', id: effectId(draft, 'finished') });
  }
  if (draft.serve) {
    const { teamId } = handoff;
    draft.effects.push({ kind: 'serveLine', id: effectId(draft, 'serveLine'), teamId });
  }
  const nextDeadlineAt = handoff.deadlines[0]?.at;
  const conversation = { ...draft.conversation, nextDeadlineAt, handoff: withoutGaps(handoff) };
  return { conversation: withoutGaps(conversation), effects: draft.effects };
}

/** A slot changes hands when the conversation is somebody else's to hold, however it came to that. */
function settleSlots(draft: Draft): void {
  const { handoff, before } = draft;
  const old = before.handoff?.slotOf;
  const now = handoff.slotOf;
  if (old === now) return;
  if (now !== undefined) {
    draft.effects.push({
      kind: 'reserveSlot',
      id: effectId(draft, 'reserveSlot'),
      agentId: now,
      byHand: handoff.byHand ?? false,
    });
  }
  if (old !== undefined) {
    const { wrapUp } = draft;
    draft.effects.push({
      kind: 'releaseSlot',
      id: effectId(draft, 'releaseSlot'),
      agentId: old,
      wrapUp,
    });
    serveLine(draft);
  }
}

/** Missing and undefined are the same to us but not to a store. */
function withoutGaps<T extends object>(value: T): T {
  const kept = { ...value };
  for (const key of Object.keys(kept) as (keyof T)[]) {
    if (kept[key] === undefined) delete kept[key];
  }
  return kept;
}
