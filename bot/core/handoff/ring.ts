/** A ring: it widens, it is taken or passed on, it ends. It never changes the owner's name by itself. */
import type { Tier } from '../agent.ts';
import { agentById } from '../people.ts';
import { freeSlots, isAvailable, membersOnShift } from '../routing.ts';
import { dutyManager, leadOf } from '../shifts.ts';
import { announce, audit, plate, promisedPart, serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import { answersForTeam } from './here.ts';
import { missPromise } from './miss.ts';
import { mayRename, previousParts, setOwner, withdraw } from './naming.ts';
import { backInLine, endRing, leaveFloor } from './placing.ts';
import type { Refusal } from './events.ts';

/** He is rung. Beyond his slots only by hand, or when he answers for the team. */
export function accept(draft: Draft, agentId: string, byHand: boolean): Refusal | undefined {
  const { handoff, world } = draft;
  const agent = agentById(world.roster, agentId);
  if (!agent) return 'unknownAgent';
  const force = byHand || answersForTeam(agent, handoff.teamId, world);
  if (handoff.slotOf !== agentId && freeSlots(agentId, world) <= 0 && !force) return 'notAvailable';
  if (handoff.ownerId !== agentId && !mayRename(handoff) && !handoff.someoneElse) {
    return 'wrongState';
  }
  const { transfer } = handoff;
  if (transfer?.toTeamId !== undefined) moveToTeam(draft, transfer.toTeamId);
  audit(draft, { what: transfer ? 'transferred' : 'accepted', by: agentId });
  takeFloor(draft, agentId, {
    why: transfer ? 'transferred' : 'accepted',
    chosen: handoff.someoneElse ?? false,
  });
  return undefined;
}

function moveToTeam(draft: Draft, teamId: string): void {
  const { handoff, world } = draft;
  handoff.teamId = teamId;
  const tier = world.roster.teams.find((team) => team.id === teamId)?.tier ?? handoff.tier;
  handoff.tier = Math.max(handoff.tier, tier) as Tier;
}

export interface FloorChange {
  why: 'accepted' | 'transferred' | 'tookOver';
  /** The customer asked for another person: that is no name too many. */
  chosen?: boolean;
}

/** From here on the bot is silent. The announced name, where it changes, stands before his first words. */
export function takeFloor(draft: Draft, agentId: string, change: FloorChange): void {
  const { handoff, world, conversation } = draft;
  const previous = handoff.ownerId;
  const keepsSlot = handoff.slotOf === agentId;
  const byHand = keepsSlot ? handoff.byHand : freeSlots(agentId, world) <= 0 || undefined;
  leaveFloor(draft);
  handoff.state = 'accepted';
  handoff.slotOf = agentId;
  handoff.byHand = byHand;
  handoff.botMeanwhile = false;
  handoff.atHead = undefined;
  handoff.acceptedAt ??= world.now;
  if (conversation.waitingSince !== undefined) handoff.clockFrom = world.now;
  if (previous === agentId) return;
  if (!change.chosen && !mayRename(handoff)) withdraw(draft);
  setOwner(draft, agentId, { how: change.why, chosen: change.chosen ?? false });
  announce(draft, {
    kind: 'changed',
    owner: plate(draft, agentId),
    reference: handoff.reference,
    ...previousParts(draft, previous),
    why: change.why,
    here: true,
    ...promisedPart(draft),
  });
}

/** The others hear it from now on; nobody left to hear it: the lead and the duty manager do. */
export function passOn(draft: Draft, agentId: string): void {
  const { handoff } = draft;
  audit(draft, { what: 'passedOn', by: agentId });
  handoff.passed = [...new Set([...handoff.passed, agentId])];
  unring(draft, agentId);
}

/** From the line it goes back to its head, for the next free slot; the lead is not rung for those who stand there. */
function nobodyLeft(draft: Draft): void {
  const { handoff } = draft;
  if (handoff.state !== 'queued' && (handoff.ringStage ?? 0) < 2) widenToLead(draft);
  if (handoff.rings.length > 0) return;
  if (handoff.state === 'accepted') {
    endRing(draft);
    return;
  }
  backInLine(draft);
  serveLine(draft);
}

/** He is gone or not to be rung any more: the others hear it at once, the name stays. */
export function unring(draft: Draft, agentId: string): void {
  const { handoff } = draft;
  handoff.rings = handoff.rings.filter((id) => id !== agentId);
  if (handoff.slotOf === agentId && handoff.state !== 'accepted') handoff.slotOf = undefined;
  if (handoff.transfer) {
    if (handoff.rings.length === 0) endTransfer(draft);
    return;
  }
  if (handoff.ringStage === 0) widenToTeam(draft);
  handoff.rings = handoff.rings.filter((id) => id !== agentId);
  if (handoff.rings.length === 0) nobodyLeft(draft);
}

export function widenToTeam(draft: Draft): void {
  const { handoff, world } = draft;
  const teams = [handoff.teamId, handoff.raisedTeamId ?? handoff.teamId];
  const colleagues = teams
    .flatMap((teamId) => membersOnShift(world, teamId))
    .map((agent) => agent.id)
    .filter((id) => !handoff.passed.includes(id) && isAvailable(id, world));
  handoff.ringStage = 1;
  addRings(draft, colleagues);
  audit(draft, { what: 'rangTeam', by: 'system' });
}

export function widenToLead(draft: Draft): void {
  const { handoff, world } = draft;
  handoff.ringStage = 2;
  const lead = leadOf(world.roster, handoff.teamId, world.now).id;
  const above = [lead, dutyManager(world.roster, world.now).id];
  addRings(
    draft,
    above.filter((id) => !handoff.passed.includes(id)),
  );
  audit(draft, { what: 'rangLead', by: 'system', agentId: lead });
}

/** Who has the floor is not asked to take it from himself. */
function addRings(draft: Draft, ids: string[]): void {
  const { handoff } = draft;
  const rung = new Set([...handoff.rings, ...ids]);
  if (handoff.state === 'accepted') rung.delete(handoff.ownerId);
  handoff.rings = [...rung];
}

/** Nobody took it: who let it ring is Away, it goes to the head of the line under the name the customer knows. */
export function ringOver(draft: Draft): void {
  const { handoff, world } = draft;
  audit(draft, { what: 'ringEnded', by: 'system' });
  if (handoff.transfer) {
    endTransfer(draft);
    return;
  }
  if (handoff.state === 'accepted') {
    // Somebody else was asked for: the lead and the duty manager go on hearing it until it is taken.
    handoff.rings = [];
    widenToLead(draft);
    handoff.ringSince = undefined;
    return;
  }
  const holder = handoff.slotOf;
  if (holder !== undefined && handoff.rings.includes(holder)) {
    const id = `${draft.conversation.id}/${handoff.number}/setAway/${handoff.ringSince}`;
    draft.effects.push({ kind: 'setAway', id, agentId: holder });
  }
  backInLine(draft);
  if (handoff.promise && handoff.promise.at <= world.now) missPromise(draft);
  else serveLine(draft);
}

/** Back to the giver, who never stopped answering for it. */
export function endTransfer(draft: Draft): void {
  endRing(draft);
  draft.handoff.transfer = undefined;
}
