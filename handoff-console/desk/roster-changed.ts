/** A new roster is current: disabled owners, changed hours and shifts are looked at in every open conversation. */
import { lostWhy } from '../../bot/core/handoff/here.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Engine } from './engine.ts';
import { inboxPages } from './inbox-pages.ts';
import type { Kit } from './kit.ts';
import { readWorld, type Snapshot } from './world.ts';

export async function rosterChanged(
  tools: { kit: Kit; engine: Engine },
  serveLine: () => Promise<number>,
): Promise<void> {
  const { kit } = tools;
  const teamIds = kit.roster().teams.map((team) => team.id);
  for await (const page of inboxPages(kit, { view: 'all', agentId: '', teamIds })) {
    const world = await readWorld(kit);
    for (const conversation of page) await lookAt(tools, conversation, world);
  }
  await serveLine();
}

async function lookAt(
  { kit, engine }: { kit: Kit; engine: Engine },
  conversation: Conversation,
  world: Snapshot,
): Promise<void> {
  const handoff = conversation.handoff;
  if (!handoff || handoff.state === 'completed') return;
  try {
    const agentId = handoff.ownerId;
    if (lostWhy(agentId, world) === 'disabled') {
      await engine.apply(conversation.id, { type: 'ownerGone', agentId, why: 'disabled' });
    }
    await engine.apply(conversation.id, { type: 'rosterChanged' });
  } catch (error) {
    const facts = { conversationId: conversation.id, error: String(error) };
    kit.log.error(
      facts,
      'The new roster was not applied to a conversation; its deadlines still hold.',
    );
  }
}
