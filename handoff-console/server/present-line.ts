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

export function presentLine(floor: Floor, teamIds: readonly string[]): LiveLineView {
  return { teams: teamIds.map((teamId) => presentTeam(floor, teamId)) };
}

function presentTeam(floor: Floor, teamId: string): TeamLine {
  const { roster, now } = floor;
  const waiting = floor.line.filter((entry) => entry.teamId === teamId);
  const lead = leadOf(roster, teamId, now);
  const plate = { ...presentColleaguePlate(floor, lead.id), role: 'lead' as const };
  const members = membersOnShift(floor, teamId);
  const free = members.filter((agent) => isAvailable(agent.id, floor));
  const median = floor.handling?.get(teamId)?.median ?? floor.policy.handlingMs;
  return {
    teamId,
    name: teamName(roster, teamId, roster.company.defaultLanguage) ?? teamId,
    lead: plate,
    count: waiting.length,
    ...extremes(waiting),
    atRisk: waiting.filter((entry) => linePlaces(floor).get(entry.conversationId)?.atRisk).length,
    freeSlots: free.reduce((sum, agent) => sum + freeSlots(agent.id, floor), 0),
    slots: members.reduce((sum, agent) => sum + agent.slots, 0),
    handlingMinutes: Math.max(1, Math.round(median / 60_000)),
  };
}

function extremes(waiting: readonly LineEntry[]): Partial<TeamLine> {
  if (waiting.length === 0) return {};
  return {
    oldestSince: Math.min(...waiting.map((entry) => entry.requestedAt)),
    promisedUntil: Math.max(...waiting.map((entry) => entry.promisedAt)),
  };
}
