/** A promised time passed: it goes up, somebody outside the console hears it, and the customer reads who and when. */
import { estimate, placeIn } from '../line.ts';
import { rank } from '../routing.ts';
import { dutyManager, leadOf } from '../shifts.ts';
import type { Tier } from '../agent.ts';
import type { Team } from '../roster.ts';
import { alarm, announce, audit, plate, serveLine } from './draft.ts';
import type { Draft } from './draft.ts';
import { setOwner } from './naming.ts';
import { backInLine, entryOf, leaveFloor, raisedPromise, startRing } from './placing.ts';

interface Step {
  agentId: string;
  tier: Tier;
  raised: number;
  /** The team of the next tier, where it goes to one. */
  teamId?: string;
  /** He is available: it rings at him. */
  ring: boolean;
}

/** The lead, two teams and the duty manager have missed it by then. */
const missesToTop = 4;
/** 16 times 15 minutes: four hours. */
const longestDoubling = 4;

/** The duty manager's tier; the teams' end at 3. */
const top: Tier = 4;

/**
 * While a person has the floor he keeps it the first time and the next tier is alarmed; when the new time passes as
 * well, ownership moves. In all other states it goes up at once.
 */
export function missPromise(draft: Draft): void {
  const { handoff, world } = draft;
  const missedAt = Math.min(handoff.promise?.at ?? world.now, world.now);
  const again = handoff.promise?.basis === 'raised';
  handoff.missed += 1;
  handoff.passed = [...(handoff.excluded ?? [])];
  audit(draft, { what: 'promiseMissed', by: 'system', agentId: handoff.ownerId, at: missedAt });
  const step = nextStep(draft);
  alarm(draft, 'promiseMissed', step.agentId);
  if (handoff.state === 'accepted' && !again) {
    handoff.promise = raisedPromise(draft, world.now + world.policy.answerMs);
  } else {
    goUp(draft, step);
  }
  tellMissed(draft, missedAt, step.agentId);
}

function tellMissed(draft: Draft, missedAt: number, alarmedId: string): void {
  const { handoff, world } = draft;
  const promisedAt = handoff.promise?.at ?? world.now;
  const inLine = handoff.state === 'queued' && handoff.rings.length === 0;
  announce(draft, {
    kind: 'missed',
    owner: plate(draft, handoff.ownerId),
    reference: handoff.reference,
    missedAt,
    promisedAt,
    ...(inLine ? { place: placeIn(world.line, entryOf(draft), world.now) } : {}),
    ...(handoff.state === 'accepted' ? { alarmed: plate(draft, alarmedId) } : {}),
  });
}

/** A ring under way goes on: who accepts is still welcome. */
function goUp(draft: Draft, step: Step): void {
  const { handoff } = draft;
  const wasFloor = handoff.state === 'accepted';
  // He is owed it, whether or not he wrote since.
  draft.conversation.waitingSince ??= draft.world.now;
  const previous = handoff.ownerId;
  const ringing = !wasFloor && handoff.rings.length > 0;
  if (wasFloor) handoff.passed.push(previous);
  handoff.tier = step.tier;
  handoff.raised = step.raised;
  if (step.teamId !== undefined) handoff.raisedTeamId = step.teamId;
  if (ringing) {
    handoff.state = 'queued';
    handoff.atHead = true;
    handoff.opensAt = undefined;
  } else if (step.ring) {
    leaveFloor(draft);
    handoff.state = 'ringing';
    startRing(draft, step.agentId);
  } else {
    backInLine(draft);
    serveLine(draft);
  }
  setOwner(draft, step.agentId, { how: 'raised' });
  handoff.promise = raisedPromise(draft, nextTime(draft, previous === step.agentId));
}

/**
 * Whoever has nobody above him gets the time an answer may take, and twice as long each time he misses it: nobody reads
 * an apology every quarter of an hour. The alarm repeats by itself until it is acknowledged.
 */
function nextTime(draft: Draft, stays: boolean): number {
  const { world, handoff } = draft;
  if (stays) {
    const times = Math.min(longestDoubling, Math.max(0, handoff.missed - missesToTop));
    return world.now + world.policy.answerMs * 2 ** times;
  }
  const honest = estimate({ ...entryOf(draft), atHead: true, requestedAt: world.now }, world);
  return honest.promisedAt;
}

/** First the lead, then the teams of the next tiers, then the duty manager, who keeps it. */
function nextStep(draft: Draft): Step {
  const { handoff, world } = draft;
  const raised = handoff.raised ?? 0;
  const lead = leadOf(world.roster, handoff.teamId, world.now).id;
  if (raised === 0 && handoff.tier < top && handoff.ownerId !== lead) {
    return { agentId: lead, tier: handoff.tier, raised: 1, ring: false };
  }
  return stepToTeam(draft, raised) ?? stepToDutyManager(draft, raised);
}

function stepToTeam(draft: Draft, raised: number): Step | undefined {
  const { handoff, world } = draft;
  let teamId = handoff.raisedTeamId ?? handoff.teamId;
  for (let tier = handoff.tier + 1; tier < top; tier += 1) {
    const team = nextTeam(draft, teamId);
    if (!team) return undefined;
    teamId = team.id;
    const exclude = [...handoff.passed, handoff.ownerId];
    const free = rank({ teamId, language: handoff.language, exclude }, world)[0];
    const agentId = free?.id ?? leadOf(world.roster, teamId, world.now).id;
    if (agentId === handoff.ownerId) continue;
    return {
      agentId,
      tier: Math.max(tier, team.tier) as Tier,
      raised: raised + 1,
      teamId,
      ring: free !== undefined,
    };
  }
  return undefined;
}

function nextTeam(draft: Draft, teamId: string): Team | undefined {
  const { teams } = draft.world.roster;
  const next = teams.find((team) => team.id === teamId)?.nextTeamId;
  return next === undefined ? undefined : teams.find((team) => team.id === next);
}

function stepToDutyManager(draft: Draft, raised: number): Step {
  const { roster, now } = draft.world;
  return { agentId: dutyManager(roster, now).id, tier: top, raised: raised + 1, ring: false };
}
