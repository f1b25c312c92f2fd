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

export async function waitingPage(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
  query: { teamIds: readonly string[]; limit: number; cursor?: string },
): Promise<Page> {
  const line = floor.line.filter((entry) => query.teamIds.includes(entry.teamId));
  const inLine = orderLine(line, floor.now).map((entry) => entry.conversationId);
  const ringing = await ringingFromLine(store, floor, query.teamIds);
  const ids = [...ringing, ...inLine.filter((id) => !ringing.includes(id))];
  const from = Math.max(0, Math.floor(Number(query.cursor ?? 0)) || 0);
  const until = from + query.limit;
  const found = await Promise.all(ids.slice(from, until).map((id) => store.conversation(id)));
  return {
    conversations: found.filter(
      (conversation) => conversation?.handoff?.state === 'queued',
    ) as Conversation[],
    ...(until < ids.length && { cursor: String(until) }),
    total: ids.length,
  };
}

/** Still queued under the lead while a free slot rings: they stand above the line until somebody accepts. */
async function ringingFromLine(
  store: Pick<ConsoleStore, 'conversation'>,
  floor: Floor,
  teamIds: readonly string[],
): Promise<string[]> {
  const held = await Promise.all(
    floor.slots.map((slot) => store.conversation(slot.conversationId)),
  );
  return held
    .filter((conversation) => {
      const handoff = conversation?.handoff;
      return handoff?.state === 'queued' && teamIds.includes(handoff.teamId);
    })
    .sort((a, b) => a!.handoff!.requestedAt - b!.handoff!.requestedAt)
    .map((conversation) => conversation!.id);
}
