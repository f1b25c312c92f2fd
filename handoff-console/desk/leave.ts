/** Away, break, end of the day: rings at him go on to others at once; what he has accepted keeps its clocks. */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../bot/core/handoff/events.ts';
import type { Engine } from './engine.ts';
import type { Kit } from './kit.ts';

const pageSize = 50;

export async function letGoOfRings(
  { kit, engine }: { kit: Kit; engine: Engine },
  agentId: string,
  options: { signedOut: boolean },
): Promise<void> {
  for (const conversation of await mine(kit, agentId)) {
    await engine.apply(conversation.id, (c) => leaving(c, agentId, options.signedOut));
  }
}

async function mine(kit: Kit, agentId: string): Promise<Conversation[]> {
  const found: Conversation[] = [];
  let cursor: string | undefined;
  do {
    const from = cursor === undefined ? {} : { cursor };
    const own = { view: 'mine', agentId, teamIds: [] as string[], limit: pageSize } as const;
    const page = await kit.store.inboxPage({ ...own, ...from });
    found.push(...page.conversations);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

/** For the handoff he is gone, whatever he calls it; only who signs out leaves those he has accepted, too. */
function leaving(
  { handoff }: Conversation,
  agentId: string,
  signedOut: boolean,
): HandoffEvent | undefined {
  const rung = handoff?.rings.includes(agentId) ?? false;
  const left = signedOut && handoff?.ownerId === agentId && handoff.state === 'accepted';
  return rung || left ? { type: 'ownerGone', agentId, why: 'unreachable' } : undefined;
}
