/** Who can be rung for a conversation, best first. */
import type { Agent, Presence } from './agent.ts';
import { isOpen } from './hours.ts';
import { agentById } from './people.ts';
import type { Roster, Team } from './roster.ts';
import { isPresent, onShift, shiftEnd } from './shifts.ts';

/** The part of the world that routing reads. */
export interface Floor {
  /** ms UTC */
  now: number;
  roster: Roster;
  presence: ReadonlyMap<string, Presence>;
  /** Slots taken per agent, rings included. */
  load: ReadonlyMap<string, number>;
  policy: { noRingBeforeShiftEndMs: number };
}

export interface RingRequest {
  teamId: string;
  /** What the customer writes; a region is ignored. */
  language: string;
  skills?: readonly string[];
  /** Helped this customer last: goes first, whatever team he is in. */
  lastAgentId?: string;
  /** Passed it on, or the customer wants somebody else. */
  exclude?: readonly string[];
}

/**
 * Same person as last time, then team, language, skill, lower tier, more free slots, longest idle. Only people who are
 * available: on shift, present, a free slot, not in the last minutes of the shift. Leads are not rung per
 * customer, unless they are alone at work.
 */
export function rank(request: RingRequest, floor: Floor): Agent[] {
  const candidates = circle(request, floor).filter((agent) => isAvailable(agent.id, floor));
  const last = request.lastAgentId && agentById(floor.roster, request.lastAgentId);
  const lastIsHere = last && !isExcluded(last, request) && isAvailable(last.id, floor);
  const people = lastIsHere && !candidates.includes(last) ? [last, ...candidates] : candidates;
  const keyed = people.map((agent) => ({ agent, key: sortKey(agent, request, floor) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map((entry) => entry.agent);
}

/** May this agent's free slot serve such a conversation? Says nothing about whether the slot is free. */
export function fits(agent: Agent, request: RingRequest, floor: Floor): boolean {
  if (agent.id === request.lastAgentId && !agent.disabled) return !isExcluded(agent, request);
  return circle(request, floor).includes(agent);
}

/** Present with a free slot, and long enough on shift for a talk. */
export function isAvailable(agentId: string, floor: Floor): boolean {
  if (freeSlots(agentId, floor) <= 0 || !isPresent(floor.roster, agentId, floor)) return false;
  const end = shiftEnd(floor.roster, agentId, floor.now, floor.presence.get(agentId));
  return end === undefined || end - floor.now > floor.policy.noRingBeforeShiftEndMs;
}

/** In the pause after a talk, and else available: nobody new rings, but the customer of that talk may. */
export function finishesUp(agentId: string, floor: Floor): boolean {
  const presence = floor.presence.get(agentId);
  if (presence?.status !== 'wrapUp') return false;
  const asAvailable = new Map(floor.presence).set(agentId, { ...presence, status: 'available' });
  return isAvailable(agentId, { ...floor, presence: asAvailable });
}

/** Zero for somebody who is not on the roster. */
export function freeSlots(agentId: string, floor: Floor): number {
  const agent = agentById(floor.roster, agentId);
  return agent ? Math.max(0, agent.slots - (floor.load.get(agentId) ?? 0)) : 0;
}

/**
 * Whoever is rung for this team: its plain agents who are on shift now, present or not; while there is none, its leads on
 * shift.
 */
export function membersOnShift(floor: Floor, teamId: string): Agent[] {
  const { roster, now, presence } = floor;
  const atWork = roster.agents.filter(
    (agent) =>
      agent.teamIds.includes(teamId) && onShift(roster, agent.id, now, presence.get(agent.id)),
  );
  const plain = atWork.filter((agent) => agent.role === 'agent');
  return plain.length > 0 ? plain : atWork;
}

/** Compares the language without its region: 'nl-BE' is spoken by who speaks 'nl'. */
export function speaks(agent: Agent, language: string): boolean {
  const wanted = base(language);
  return agent.languages.some((tag) => base(tag) === wanted);
}

/** Is anybody on shift now who could serve it, free or not? Then it stands in line; else it waits for a shift to begin. */
export function anybodyAtWork(request: RingRequest, floor: Floor): boolean {
  return circle({ ...request, exclude: [] }, floor).length > 0;
}

/**
 * Those with the language while one of them is on shift in the team, busy or not: the customer waits for somebody who
 * understands. Else anybody of the team, then, while the team works, other teams' people with the language.
 */
function circle(request: RingRequest, floor: Floor): Agent[] {
  const { roster, now, presence } = floor;
  const members = membersOnShift(floor, request.teamId);
  const allowed = (agents: Agent[]) => agents.filter((agent) => !isExcluded(agent, request));
  const inLanguage = members.filter((agent) => speaks(agent, request.language));
  if (allowed(inLanguage).length > 0) return allowed(inLanguage);
  const works = members.length > 0 || isOpen(roster, request.teamId, now);
  if (!works || inLanguage.length > 0) return allowed(members);
  const others = roster.agents.filter(
    (agent) =>
      agent.role === 'agent' &&
      !agent.teamIds.includes(request.teamId) &&
      speaks(agent, request.language) &&
      onShift(roster, agent.id, now, presence.get(agent.id)),
  );
  return allowed([...members, ...others]);
}

function isExcluded(agent: Agent, request: RingRequest): boolean {
  return request.exclude?.includes(agent.id) ?? false;
}

/** Smaller is better, compared from left to right; the id only makes the order the same every time. */
function sortKey(agent: Agent, request: RingRequest, floor: Floor): (number | string)[] {
  const presence = floor.presence.get(agent.id);
  const skills = request.skills ?? teamOf(floor.roster, request.teamId)?.skills ?? [];
  const matching = skills.filter((skill) => agent.skills.includes(skill)).length;
  return [
    agent.id === request.lastAgentId ? 0 : 1,
    agent.teamIds.includes(request.teamId) ? 0 : 1,
    speaks(agent, request.language) ? 0 : 1,
    -matching,
    agent.tier,
    -freeSlots(agent.id, floor),
    presence?.lastHandlingEndedAt ?? presence?.since ?? 0,
    agent.id,
  ];
}

function compareKeys(a: (number | string)[], b: (number | string)[]): number {
  for (let n = 0; n < a.length; n += 1) {
    if (a[n]! < b[n]!) return -1;
    if (a[n]! > b[n]!) return 1;
  }
  return 0;
}

function teamOf(roster: Roster, teamId: string): Team | undefined {
  return roster.teams.find((team) => team.id === teamId);
}

function base(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
