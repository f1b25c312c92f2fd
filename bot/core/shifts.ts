/** Who works now, who next, who leads and who is the duty manager. Times are ms UTC. */
import type { Agent, Presence } from './agent.ts';
import { isOpen, nextOpening, openingOf } from './hours.ts';
import { agentById } from './people.ts';
import type { Roster, Team } from './roster.ts';
import { linesOf } from './shift-lines.ts';
import { endOfSpan, nextStart, spanAround, spansBetween } from './timeline.ts';
import type { Timeline } from './timeline.ts';

export { employersTeams, mayRead } from './people.ts';

/** How long after the next opening somebody of the line is still worth naming; beyond that the duty manager answers. */
const namingReachMs = 14 * 86_400_000;

/**
 * On a shift of the roster, or on one begun by hand (`unplannedUntil`). On-call duty is none: who is on call is
 * never rung in the first place. Breaks do not interrupt a shift. Disabled or unknown people are never on shift.
 */
export function onShift(
  roster: Roster,
  agentId: string,
  now: number,
  presence?: Presence,
): boolean {
  const lines = linesOf(roster, agentId);
  if (!lines) return false;
  return isUnplanned(agentId, now, presence) || spanAround(lines.work, now) !== undefined;
}

/** A break of the roster, within a shift of the roster; a shift begun by hand has none. */
export function inBreak(roster: Roster, agentId: string, now: number): boolean {
  const lines = linesOf(roster, agentId);
  if (!lines) return false;
  return spanAround(lines.breaks, now) !== undefined && spanAround(lines.work, now) !== undefined;
}

/**
 * When he goes, shifts that follow on or overlap counted as one. Undefined when he is not on shift, and for a
 * roster that has him at work for 400 days on end.
 */
export function shiftEnd(
  roster: Roster,
  agentId: string,
  now: number,
  presence?: Presence,
): number | undefined {
  const work = linesOf(roster, agentId)?.work;
  if (!work) return undefined;
  if (!isUnplanned(agentId, now, presence)) return endOfSpan(work, now);
  const unplanned = presence!.unplannedUntil!;
  const rostered = spanAround(work, unplanned);
  const follows = rostered ? endOfSpan(work, unplanned) : unplanned;
  return follows;
}

/** The first start after this moment, of the roster; for somebody on shift now the one after it ends. */
export function nextShiftStart(roster: Roster, agentId: string, now: number): number | undefined {
  const work = linesOf(roster, agentId)?.work;
  return work && nextStart(work, now);
}

function isUnplanned(agentId: string, now: number, presence: Presence | undefined): boolean {
  return presence?.agentId === agentId && (presence.unplannedUntil ?? 0) > now;
}

/**
 * Who answers for this team now; always somebody enabled. While several lead, the one who began first stays, so
 * that names do not change. Closed: the lead who is first to begin. Open without a lead on shift: the duty manager.
 */
export function leadOf(roster: Roster, teamId: string, now: number): Agent {
  const leading = leadLines(roster, teamId)
    .map(({ agent, line }) => ({ agent, since: spanAround(line, now)?.start }))
    .filter((entry) => entry.since !== undefined);
  const present = earliest(leading, (entry) => entry.since!);
  if (present) return present.agent;
  if (!isOpen(roster, teamId, now)) {
    const coming = leadLines(roster, teamId)
      .map(({ agent, line }) => ({ agent, at: nextStart(line, now) }))
      .filter((entry) => entry.at !== undefined);
    const next = earliest(coming, (entry) => entry.at!);
    if (next) return next.agent;
  }
  return dutyManager(roster, now);
}

function leadLines(roster: Roster, teamId: string): { agent: Agent; line: Timeline }[] {
  return roster.agents.flatMap((agent) => {
    const line = linesOf(roster, agent.id)?.leads.get(teamId);
    return line ? [{ agent, line }] : [];
  });
}

/**
 * The enabled person on call now (the highest tier, then the first on the roster), else the fallback. Should the
 * roster name nobody enabled as fallback, which does not load, the highest tier that is enabled answers.
 */
export function dutyManager(roster: Roster, now: number): Agent {
  const onCall = roster.agents.filter((agent) => {
    const line = linesOf(roster, agent.id)?.onCall;
    return line !== undefined && spanAround(line, now) !== undefined;
  });
  const fallback = agentById(roster, roster.fallbackDutyManagerId);
  const enabled = roster.agents.filter((agent) => !agent.disabled);
  const found =
    earliest(onCall, (agent) => -agent.tier) ??
    (fallback && !fallback.disabled ? fallback : undefined) ??
    earliest(enabled, (agent) => -agent.tier);
  if (!found) throw new Error('The roster has nobody enabled. Enable the duty manager.');
  return found;
}

export interface FirstToStartOptions {
  teamId: string;
  language: string;
  /** Not these: who passed it on, or whom the customer does not want. */
  exclude?: readonly string[];
}

/**
 * Whose shift begins first and fits, and when he can answer: the first moment after now that lies in his shift
 * and in the team's opening hours. In this order: the team's people with the language, anybody with the language,
 * the team's people; each as far as 14 days after the next opening. Else the duty manager at the next opening, or now
 * where the team never opens.
 */
export function firstToStart(
  roster: Roster,
  options: FirstToStartOptions,
  now: number,
): { agent: Agent; at: number } {
  const team = roster.teams.find((entry) => entry.id === options.teamId);
  const opening = team && nextOpening(roster, team.id, now);
  if (team) {
    const until = (opening ?? now) + namingReachMs;
    for (const people of circles(roster, options)) {
      const starts = people
        .map((agent) => ({ agent, at: firstOpenMoment(roster, { agent, team }, { now, until }) }))
        .filter((entry) => entry.at !== undefined);
      const first = earliest(starts, (entry) => entry.at! + nearness(entry.agent, team));
      if (first) return { agent: first.agent, at: first.at! };
    }
  }
  const at = opening ?? now;
  return { agent: dutyManager(roster, at), at };
}

function circles(roster: Roster, options: FirstToStartOptions): Agent[][] {
  const people = roster.agents.filter((a) => !a.disabled && !options.exclude?.includes(a.id));
  const speaks = (agent: Agent) => agent.languages.includes(options.language);
  const inTeam = people.filter((agent) => agent.teamIds.includes(options.teamId));
  return [inTeam.filter(speaks), people.filter(speaks), inTeam];
}

/** Under a millisecond: it only decides between equal starts. The team's own tier first, plain agents before leads. */
function nearness(agent: Agent, team: Team): number {
  const plain = agent.role === 'agent' ? 0 : 0.1;
  return Math.abs(agent.tier - team.tier) / 100 + plain;
}

/** Where shift and opening hours begin to be true together, after now. */
function firstOpenMoment(
  roster: Roster,
  who: { agent: Agent; team: Team },
  time: { now: number; until: number },
): number | undefined {
  const work = linesOf(roster, who.agent.id)?.work;
  if (!work) return undefined;
  const opening = openingOf(roster, who.team.id);
  for (const shift of spansBetween(work, time.now, time.until)) {
    for (const open of spansBetween(opening, Math.max(shift.start, time.now), shift.end)) {
      const at = Math.max(shift.start, open.start);
      if (at > time.now && at < Math.min(shift.end, open.end)) return at;
    }
  }
  return undefined;
}

/** The first of those with the smallest value. */
function earliest<T>(entries: readonly T[], value: (entry: T) => number): T | undefined {
  let best: T | undefined;
  for (const entry of entries) {
    if (best === undefined || value(entry) < value(best)) best = entry;
  }
  return best;
}

/** On shift, not in a break, enabled, lease not passed, and available: a wrap-up that is over counts as that. */
export function isPresent(
  roster: Roster,
  agentId: string,
  world: { now: number; presence: ReadonlyMap<string, Presence> },
): boolean {
  const presence = world.presence.get(agentId);
  if (!presence || presence.leaseUntil <= world.now) return false;
  const wrappedUp =
    presence.status === 'wrapUp' && (presence.wrapUpUntil ?? Number.POSITIVE_INFINITY) <= world.now;
  if (presence.status !== 'available' && !wrappedUp) return false;
  return onShift(roster, agentId, world.now, presence) && !inBreak(roster, agentId, world.now);
}

/** All who are present, in the order of the roster. Free slots, languages and the shift's last minutes are routing's. */
export function presentAgents(
  roster: Roster,
  presence: ReadonlyMap<string, Presence>,
  now: number,
): Agent[] {
  return roster.agents.filter((agent) => isPresent(roster, agent.id, { now, presence }));
}
