/**
 * The line as pages: in the order in which it is served, so that who is next stands on the first page whatever
 * the moment he asked. The store only knows who waits; the order is the core's.
 */
import type { Conversation } from '../../bot/core/conversation.ts';
import { orderLine } from '../../bot/core/line.ts';
import type { Floor } from './floor.ts';
import type { ConsoleStore } from './ports.ts';

export interface Page {
  conversations: Conversation[];
  cursor?: string;
  total: number;
}

/** All pages of one floor are cut from the same line, so nobody slips through between two of them. */
export async function waitingPage(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
  query: { teamIds: readonly string[]; limit: number; cursor?: string },
): Promise<Page> {
  const ids = await waitingIds(store, floor, query.teamIds);
  const from = Math.max(0, Math.floor(Number(query.cursor ?? 0)) || 0);
  const until = from + query.limit;
  const found = await Promise.all(ids.slice(from, until).map((id) => store.conversation(id)));
  return {
    conversations: found.flatMap((one) => (one?.handoff?.state === 'queued' ? [one] : [])),
    ...(until < ids.length && { cursor: String(until) }),
    total: ids.length,
  };
}

const kept = new WeakMap<Floor, Map<string, Promise<string[]>>>();

function waitingIds(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
  teamIds: readonly string[],
): Promise<string[]> {
  const known = kept.get(floor) ?? new Map<string, Promise<string[]>>();
  kept.set(floor, known);
  const key = teamIds.join();
  const ids = known.get(key) ?? readIds(store, floor, teamIds);
  known.set(key, ids);
  return ids;
}

async function readIds(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
  teamIds: readonly string[],
): Promise<string[]> {
  const line = floor.line.filter((entry) => teamIds.includes(entry.teamId));
  const inLine = orderLine(line, floor.now).map((entry) => entry.conversationId);
  const all = await ringingFromLine(store, floor);
  const ringing = all.filter((one) => teamIds.includes(one.handoff!.teamId)).map((one) => one.id);
  return [...ringing, ...inLine.filter((id) => !ringing.includes(id))];
}

/** Still queued under the lead while a free slot rings: they stand above the line until somebody accepts. */
function ringingFromLine(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
): Promise<Conversation[]> {
  const known = ringingKept.get(floor);
  if (known) return known;
  const found = readRinging(store, floor);
  ringingKept.set(floor, found);
  return found;
}

const ringingKept = new WeakMap<Floor, Promise<Conversation[]>>();

async function readRinging(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
): Promise<Conversation[]> {
  const held = await Promise.all(
    floor.slots.map((slot) => store.conversation(slot.conversationId)),
  );
  return held
    .flatMap((conversation) => (conversation?.handoff?.state === 'queued' ? [conversation] : []))
    .sort((a, b) => a.handoff!.requestedAt - b.handoff!.requestedAt);
}

/** How many ring from the line, per team: with those who stand in it they are what the tab Waiting counts. */
export async function ringingPerTeam(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { handoff } of await ringingFromLine(store, floor)) {
    counts.set(handoff!.teamId, (counts.get(handoff!.teamId) ?? 0) + 1);
  }
  return counts;
}
