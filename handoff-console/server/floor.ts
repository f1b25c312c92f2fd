/** The moment as the presenters see it: who is here, whose slots are taken, who stands in line. */
import type { World } from '../../bot/core/handoff/events.ts';
import type { ConsoleDeps } from './ports.ts';

export interface Floor extends World {
  slots: readonly { agentId: string; conversationId: string; byHand: boolean; at: number }[];
}

/** Without the line, which costs the most to read: enough for people, rings and what somebody owns. */
export async function readFloor(deps: ConsoleDeps): Promise<Floor> {
  const [presences, slots] = await Promise.all([deps.store.presences(), deps.store.slots()]);
  const load = new Map<string, number>();
  for (const slot of slots) load.set(slot.agentId, (load.get(slot.agentId) ?? 0) + 1);
  return {
    now: deps.clock.now(),
    roster: deps.roster(),
    policy: deps.policy,
    presence: new Map(presences.map((presence) => [presence.agentId, presence])),
    load,
    line: [],
    slots,
    handling: deps.desk.handling(),
    newReference: '',
  };
}
