/** News that somebody is gone: his lease, his shift, his account, or he asked out. */
import { isPresent } from '../shifts.ts';
import type { Draft } from './draft.ts';
import type { HandoffEvent, Refusal } from './events.ts';
import { lostWhy } from './here.ts';
import { move, papersToLead } from './moving.ts';
import { unring } from './ring.ts';

type OwnerGone = Extract<HandoffEvent, { type: 'ownerGone' }>;

/** `notOwner`: it is no concern of this conversation. */
export function ownerGone(draft: Draft, event: OwnerGone): Refusal | undefined {
  const { handoff, conversation } = draft;
  const isOwner = handoff.ownerId === event.agentId;
  if (!isOwner && !handoff.rings.includes(event.agentId)) return 'notOwner';
  if (event.why !== 'asked' && !isGone(draft, event.agentId)) return 'wrongState';
  const asked = event.why === 'asked';
  if (isOwner && handoff.state === 'accepted') {
    // Without a waiting customer he stays, unless he asked out; a disabled one is replaced when it settles.
    if (!asked) return undefined;
    if (conversation.waitingSince === undefined) papersToLead(draft, 'transferred');
    else move(draft, 'transferred');
    return undefined;
  }
  if (handoff.rings.includes(event.agentId)) unring(draft, event.agentId);
  return undefined;
}

/** News of a loss may be old by the time it is looked at. */
function isGone(draft: Draft, agentId: string): boolean {
  const { roster } = draft.world;
  return lostWhy(agentId, draft.world) !== undefined || !isPresent(roster, agentId, draft.world);
}
