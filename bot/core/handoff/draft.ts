/**
 * A handoff being worked on. Rules change the draft's own copy freely; `finish` (settle.ts) turns it into the new
 * conversation and the effects. What was passed in is never changed.
 */
import type { AuditEntry } from '../activity.ts';
import type { Nameplate } from '../agent.ts';
import type { Conversation } from '../conversation.ts';
import { agentById, nameplateOf } from '../people.ts';
import { dutyManager, leadOf } from '../shifts.ts';
import type { Announcement } from './announcement.ts';
import type { AlarmCause, Effect, World } from './events.ts';
import type { Handoff } from './handoff.ts';

export interface Draft {
  readonly before: Conversation;
  /** Its `handoff` is `handoff` below. */
  conversation: Conversation;
  handoff: Handoff;
  readonly world: World;
  effects: Effect[];
  /** The agent whose act this is: he is here, whatever his lease says. */
  readonly actorId?: string;
  /** The slot given back starts a wrap-up. */
  wrapUp: boolean;
  /** The line is to be served once this is saved. */
  serve: boolean;
}

/** A draft on a copy of this handoff, which may be a new one. */
export function draftOf(
  conversation: Conversation,
  handoff: Handoff,
  options: { world: World; actorId?: string },
): Draft {
  const copy: Handoff = {
    ...handoff,
    rings: [...handoff.rings],
    passed: [...handoff.passed],
    deadlines: [...handoff.deadlines],
    owners: [...handoff.owners],
  };
  return {
    before: conversation,
    conversation: { ...conversation },
    handoff: copy,
    world: options.world,
    effects: [],
    ...(options.actorId === undefined ? {} : { actorId: options.actorId }),
    wrapUp: false,
    serve: false,
  };
}

/** Numbers count within the handoff, so the same event on the same stored conversation gives the same ids. */
export function nextNumber(draft: Draft): number {
  draft.handoff.counter = (draft.handoff.counter ?? 0) + 1;
  return draft.handoff.counter;
}

/** `key` (the id of a stored event) instead of a number makes a repetition of that event the same effect. */
export function effectId(draft: Draft, kind: string, key?: string): string {
  const { conversation, handoff } = draft;
  return `${conversation.id}/${handoff.number}/${kind}/${key ?? nextNumber(draft)}`;
}

/** Whoever it names as owner is from now on the announced one. */
export function announce(draft: Draft, announcement: Announcement, key?: string): void {
  draft.effects.push({
    kind: 'announce',
    id: effectId(draft, announcement.kind, key),
    announcement,
  });
}

export function audit(draft: Draft, entry: AuditEntry): void {
  draft.effects.push({ kind: 'audit', id: effectId(draft, 'audit'), entry });
}

/** Tells a person outside the console. */
export function alarm(draft: Draft, cause: AlarmCause, toAgentId: string): void {
  draft.effects.push({
    kind: 'alarm',
    id: effectId(draft, `alarm-${cause}`),
    cause,
    toAgentId,
    conversationId: draft.conversation.id,
  });
}

/** The time that is owed, for announcements that may go without: one that has passed is not said again. */
export function promisedPart(draft: Draft): { promisedAt?: number } {
  const at = draft.handoff.promise?.at;
  return at !== undefined && at > draft.world.now ? { promisedAt: at } : {};
}

/** A free slot may serve somebody now: this one or another. */
export function serveLine(draft: Draft): void {
  draft.serve = true;
}

/** The person as this customer reads him. Somebody who has left the roster altogether keeps his id as name. */
export function plate(draft: Draft, agentId: string): Nameplate {
  const { world, handoff, conversation } = draft;
  if (!agentById(world.roster, agentId)) {
    return { agentId, name: agentId, firstName: agentId, initials: '', employer: '' };
  }
  const as = roleOf(agentId, handoff, world);
  return nameplateOf(world.roster, agentId, {
    language: conversation.language,
    teamId: handoff.teamId,
    ...(as === undefined ? {} : { as }),
  });
}

function roleOf(
  agentId: string,
  handoff: Handoff,
  world: World,
): 'lead' | 'dutyManager' | undefined {
  if (leadOf(world.roster, handoff.teamId, world.now).id === agentId) {
    return dutyManager(world.roster, world.now).id === agentId ? 'dutyManager' : 'lead';
  }
  if (handoff.raisedTeamId !== undefined) {
    if (leadOf(world.roster, handoff.raisedTeamId, world.now).id === agentId) return 'lead';
  }
  return dutyManager(world.roster, world.now).id === agentId ? 'dutyManager' : undefined;
}
