/** Who owns a handoff, and how often a customer may read another name. */
import { nextShiftStart, onShift } from '../shifts.ts';
import type { Nameplate } from '../agent.ts';
import { alarm, audit, plate } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Handoff } from './handoff.ts';
import { leadOf } from '../shifts.ts';

const namesWithoutMiss = 2;
/** The history stays small in the conversation's document; the audit rows keep all of it. */
const ownersKept = 40;

/**
 * May a person's act put another name before the customer? Before the first human word he reads at most two, unless a
 * promise was missed: a busy team does not make names change.
 */
export function mayRename(handoff: Handoff): boolean {
  return (
    handoff.firstWordAt !== undefined ||
    handoff.missed > 0 ||
    handoff.namesBeforeFirstWord < namesWithoutMiss
  );
}

export interface OwnerChange {
  how: string;
  /** The customer chose this person himself: that is no name too many. */
  chosen?: boolean;
}

/** The announcement of him must be made in the same transition. */
export function setOwner(draft: Draft, agentId: string, change: OwnerChange): void {
  const { handoff, world } = draft;
  if (handoff.ownerId === agentId) return;
  handoff.ownerId = agentId;
  handoff.announcedId = agentId;
  handoff.ownerSince = world.now;
  handoff.owners = [...handoff.owners, { agentId, since: world.now, how: change.how }].slice(
    -ownersKept,
  );
  if (handoff.firstWordAt === undefined && !change.chosen) handoff.namesBeforeFirstWord += 1;
}

/**
 * The company takes a named person away. Before his first word that breaks what the customer was told, so it counts as
 * a missed promise and the lead hears of it; the customer reads the next name at once.
 */
export function withdraw(draft: Draft): void {
  const { handoff, world } = draft;
  if (handoff.firstWordAt !== undefined) return;
  handoff.missed += 1;
  audit(draft, { what: 'promiseMissed', by: 'system', agentId: handoff.ownerId });
  alarm(draft, 'nobodyThere', leadOf(world.roster, handoff.teamId, world.now).id);
}

/** What a 'changed' card says of the one who left, with the time he is back where he has gone. */
export function previousParts(
  draft: Draft,
  agentId: string,
): { previous: Nameplate; previousBackAt?: number } {
  const { roster, presence, now } = draft.world;
  const previous = plate(draft, agentId);
  if (onShift(roster, agentId, now, presence.get(agentId))) return { previous };
  const backAt = nextShiftStart(roster, agentId, now);
  return backAt === undefined ? { previous } : { previous, previousBackAt: backAt };
}
