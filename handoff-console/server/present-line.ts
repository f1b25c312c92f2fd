/** The line per team as one live figure: never one alarm per customer. */
import type { LineEntry } from '../../bot/core/handoff/events.ts';
import { teamName } from '../../bot/core/people.ts';
import { freeSlots, isAvailable, membersOnShift } from '../../bot/core/routing.ts';
import { leadOf } from '../../bot/core/shifts.ts';
import type { LiveLineView } from '../protocol/views.ts';
import type { Floor } from './floor.ts';
import { linePlaces } from './line-estimates.ts';
import { presentColleaguePlate } from './present-plate.ts';

type TeamLine = LiveLineView['teams'][number];

/** @param ringing how many per team ring from the line */
export function presentLine(
  floor: Floor,
  teamIds: readonly string[],
  options: { ringing: ReadonlyMap<string, number>; language: string },
): LiveLineView {
  return { teams: teamIds.map((teamId) => presentTeam(floor, teamId, options)) };
}

function presentTeam(
  floor: Floor,
  teamId: string,
  { ringing, language }: { ringing: ReadonlyMap<string, number>; language: string },
): TeamLine {
  const { roster, now } = floor;
  const waiting = floor.line.filter((entry) => entry.teamId === teamId);
  const lead = leadOf(roster, teamId, now);
  const plate = { ...presentColleaguePlate(floor, lead.id, language), role: 'lead' as const };
  const members = membersOnShift(floor, teamId);
  const free = members.filter((agent) => isAvailable(agent.id, floor));
  const median = floor.handling?.get(teamId)?.median ?? floor.policy.handlingMs;
  return {
    teamId,
    name: teamName(roster, teamId, language) ?? teamId,
    lead: plate,
    count: waiting.length,
    ringing: ringing.get(teamId) ?? 0,
    ...extremes(waiting),
    atRisk: waiting.filter((entry) => linePlaces(floor).get(entry.conversationId)?.atRisk).length,
    freeSlots: free.reduce((sum, agent) => sum + freeSlots(agent.id, floor), 0),
    slots: members
      .filter((agent) => isAtWork(floor, agent.id))
      .reduce((sum, agent) => sum + agent.slots, 0),
    handlingMinutes: Math.max(1, Math.round(median / 60_000)),
  };
}

/** As the core reckons (bot/core/line.ts): wrap-up counts, a break or a closed laptop handles nobody. */
function isAtWork({ presence, now }: Floor, agentId: string): boolean {
  const known = presence.get(agentId);
  if (known === undefined || known.leaseUntil <= now) return false;
  return known.status === 'available' || known.status === 'wrapUp';
}

function extremes(waiting: readonly LineEntry[]): Partial<TeamLine> {
  if (waiting.length === 0) return {};
  return {
    oldestSince: Math.min(...waiting.map((entry) => entry.requestedAt)),
    promisedUntil: Math.max(...waiting.map((entry) => entry.promisedAt)),
  };
}
