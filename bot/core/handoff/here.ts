/** Whether a named person can still be reckoned with. */
import { agentById } from '../people.ts';
import { dutyManager, leadOf, onShift } from '../shifts.ts';
import type { Agent } from '../agent.ts';
import type { World } from './events.ts';

export type LostWhy = 'disabled' | 'unreachable' | 'shiftEnded';

/**
 * Why he cannot be reckoned with now; undefined when he can. A break, wrap-up or Away is no loss. `since` is when he took
 * it on: who was off shift already then (a duty manager at night) is only lost with his lease.
 */
export function lostWhy(agentId: string, world: World, since?: number): LostWhy | undefined {
  if (!isEnabled(agentId, world)) return 'disabled';
  const presence = world.presence.get(agentId);
  const shiftCounts = since === undefined || onShift(world.roster, agentId, since, presence);
  if (shiftCounts && !onShift(world.roster, agentId, world.now, presence)) return 'shiftEnded';
  if (!presence || presence.status === 'signedOut' || presence.leaseUntil <= world.now) {
    return 'unreachable';
  }
  return undefined;
}

export function isEnabled(agentId: string, world: World): boolean {
  const agent = agentById(world.roster, agentId);
  return agent !== undefined && !agent.disabled;
}

/** Leads and the duty manager of this moment: they may take any conversation of the team, beyond their slots too. */
export function answersForTeam(agent: Agent, teamId: string, world: World): boolean {
  if (agent.disabled) return false;
  if (dutyManager(world.roster, world.now).id === agent.id) return true;
  if (leadOf(world.roster, teamId, world.now).id === agent.id) return true;
  return agent.role === 'lead' && agent.teamIds.includes(teamId);
}
