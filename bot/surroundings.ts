/** What every widget's header needs of the world outside its conversation, read once for all of them. */
import type { Surroundings } from './channels/web-chat/widget-state.ts';
import type { Clock } from './core/clock.ts';
import type { Policy } from './core/handoff/handoff.ts';
import type { World } from './core/handoff/events.ts';
import type { Roster } from './core/roster.ts';
import type { Stores } from './storage/stores.ts';

/** Two hundred waiting customers look at one line: this old may the picture be, if nothing newer is asked for. ms */
const freshMs = 250;

/** @returns a look that is not older than `since`: whoever has just joined the line sees those before him in it. */
export function createSurroundings(parts: {
  stores: Pick<Stores, 'presences' | 'line' | 'slots'>;
  clock: Clock;
  policy: Policy;
  roster(): Roster;
  /** Measured handling times, so that the widget shows the same figures as the announcements. */
  handling(): World['handling'];
}): (since: number) => Promise<Surroundings> {
  let cached: { at: number; value: Promise<Surroundings> } | undefined;
  const read = async (now: number): Promise<Surroundings> => {
    const { stores, policy } = parts;
    const [presences, line, slots] = await Promise.all([
      stores.presences(),
      stores.line(),
      stores.slots(),
    ]);
    const presence = new Map(presences.map((one) => [one.agentId, one]));
    const load = new Map<string, number>();
    for (const { agentId } of slots) load.set(agentId, (load.get(agentId) ?? 0) + 1);
    return {
      now,
      roster: parts.roster(),
      policy,
      presence,
      line,
      load,
      newReference: '',
      handling: parts.handling(),
    };
  };
  return (since) => {
    const now = parts.clock.now();
    if (cached === undefined || cached.at < since || now - cached.at >= freshMs) {
      cached = { at: now, value: read(now) };
      cached.value.catch(() => {
        cached = undefined;
      });
    }
    return cached.value;
  };
}
