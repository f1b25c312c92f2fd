/** Me and my colleagues: who is here, until when, with how many slots. */
import type { Agent, Presence, PresenceStatus } from '../../bot/core/agent.ts';
import { answersForTeam } from '../../bot/core/handoff/here.ts';
import { mayRead, teamName } from '../../bot/core/people.ts';
import { isPresent, leadOf, onShift, shiftEnd } from '../../bot/core/shifts.ts';
import type { ColleagueView, MeView } from '../protocol/views.ts';
import type { Floor } from './floor.ts';
import { presentColleaguePlate } from './present-plate.ts';

/** The teams whose conversations this person may read, in the roster's order. */
export function readableTeams(floor: Pick<Floor, 'roster'>, agent: Agent): string[] {
  return floor.roster.teams.filter((t) => mayRead(floor.roster, agent, t.id)).map((t) => t.id);
}

export function presentMe(agent: Agent, floor: Floor, language: string): MeView {
  const { roster, now } = floor;
  const presence = floor.presence.get(agent.id);
  const end = shiftEnd(roster, agent.id, now, presence);
  const status = statusNow(presence, now);
  const wrapUpUntil = status === 'wrapUp' ? presence?.wrapUpUntil : undefined;
  return {
    agentId: agent.id,
    plate: presentColleaguePlate(floor, agent.id, language),
    role: agent.role,
    tier: agent.tier,
    teams: agent.teamIds.map((id) => ({ id, name: teamName(roster, id, language) ?? id })),
    status,
    leaseUntil: presence?.leaseUntil ?? 0,
    ...(wrapUpUntil !== undefined && { wrapUpUntil }),
    onShift: onShift(roster, agent.id, now, presence),
    ...(end !== undefined && { shiftEnd: end }),
    slots: agent.slots,
    taken: floor.load.get(agent.id) ?? 0,
    byHand: floor.slots.filter((slot) => slot.agentId === agent.id && slot.byHand).length,
    leads: roster.teams.filter((t) => leadOf(roster, t.id, now).id === agent.id).map((t) => t.id),
  };
}

/** Those who may appear in a conversation that this person may read; himself included. */
export function presentColleagues(viewer: Agent, floor: Floor, language: string): ColleagueView[] {
  const readable = new Set(readableTeams(floor, viewer));
  const seen = floor.roster.agents.filter(
    (agent) =>
      !agent.disabled && (agent.role !== 'agent' || agent.teamIds.some((id) => readable.has(id))),
  );
  return seen.map((agent) => presentColleague(agent, floor, language));
}

function presentColleague(agent: Agent, floor: Floor, language: string): ColleagueView {
  const presence = floor.presence.get(agent.id);
  const end = shiftEnd(floor.roster, agent.id, floor.now, presence);
  return {
    plate: presentColleaguePlate(floor, agent.id, language),
    role: agent.role,
    tier: agent.tier,
    teamIds: agent.teamIds,
    answersFor: floor.roster.teams
      .filter((team) => answersForTeam(agent, team.id, floor))
      .map((team) => team.id),
    languages: agent.languages,
    present: isPresent(floor.roster, agent.id, floor),
    status: statusNow(presence, floor.now),
    slots: agent.slots,
    taken: floor.load.get(agent.id) ?? 0,
    ...(end !== undefined && { shiftEnd: end }),
  };
}

/** A wrap-up that is over counts as available; a lease that has lapsed as signed out. */
function statusNow(presence: Presence | undefined, now: number): PresenceStatus {
  if (!presence || presence.leaseUntil <= now) return 'signedOut';
  const over = presence.wrapUpUntil !== undefined && presence.wrapUpUntil <= now;
  return presence.status === 'wrapUp' && over ? 'available' : presence.status;
}
