/** Away, break, end of the day: rings at him go on to others at once; what he has accepted keeps its clocks. */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../bot/core/handoff/events.ts';
import type { Engine } from './engine.ts';
import { inboxPages } from './inbox-pages.ts';
import type { Kit } from './kit.ts';

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
  for await (const page of inboxPages(kit, { view: 'mine', agentId, teamIds: [] })) {
    found.push(...page);
  }
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
