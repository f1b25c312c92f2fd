/** Somebody is here who was not: he hears what rings at his whole team, and who was told a later time need not wait. */
import type { Presence } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../bot/core/handoff/events.ts';
import type { Engine } from './engine.ts';
import { inboxPages } from './inbox-pages.ts';
import type { Kit } from './kit.ts';

export async function beginWork(
  { kit, engine }: { kit: Kit; engine: Engine },
  presence: Presence,
  serveLine: () => Promise<number>,
): Promise<void> {
  const { agentId, unplannedUntil } = presence;
  for (const id of new Set((await kit.store.slots()).map((slot) => slot.conversationId))) {
    await engine.apply(id, (conversation) => joins(conversation, agentId));
  }
  if ((unplannedUntil ?? 0) > kit.clock.now()) {
    for (const id of await scheduled(kit, agentId)) await engine.apply(id, { type: 'workBegan' });
  }
  await serveLine();
}

function joins({ handoff }: Conversation, agentId: string): HandoffEvent | undefined {
  const teamHears = (handoff?.rings.length ?? 0) > 0 && (handoff?.ringStage ?? 0) > 0;
  return teamHears ? { type: 'slotFree', agentId } : undefined;
}

/** Whoever waits stands first in the list of all, so the reading ends with the first who does not. */
async function scheduled(kit: Kit, agentId: string): Promise<string[]> {
  const teamIds = [...(kit.roster().agents.find(({ id }) => id === agentId)?.teamIds ?? [])];
  const found: string[] = [];
  for await (const page of inboxPages(kit, { view: 'all', agentId: '', teamIds })) {
    const waiting = page.filter((one) => one.waitingSince !== undefined);
    found.push(...waiting.filter((one) => one.handoff?.state === 'scheduled').map(({ id }) => id));
    if (waiting.length < page.length) break;
  }
  return found;
}
