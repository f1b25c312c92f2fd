import { nameplateOf } from '../../bot/core/people.ts';
import { authorise } from './authorise.ts';
import type { Command, WrittenAnswer } from './commands.ts';
import { commandKey, type VerbTools } from './verb.ts';
import { readWorld } from './world.ts';

/**
 * A private note by whoever may read the conversation. It never touches the conversation itself, so it is
 * possible in every state and conflicts with nobody.
 */
export async function note(
  tools: VerbTools,
  command: Command & { text: string },
): Promise<WrittenAnswer> {
  const { kit } = tools;
  const { agentId, conversationId } = command;
  const conversation = await kit.store.conversation(conversationId);
  if (!conversation) return { ok: false, code: 'notFound' };
  const world = await readWorld(kit);
  const refusal = authorise(world, { verb: 'note', agentId, conversation });
  if (refusal) return { ok: false, code: refusal };
  const language = kit.roster().company.defaultLanguage;
  const row = {
    externalId: `note:${commandKey(command)}`,
    kind: 'note',
    author: { role: 'agent', plate: nameplateOf(kit.roster(), agentId, { language }) },
    text: command.text,
    audience: 'desk',
    inbound: false,
  } as const;
  const { activity } = await kit.store.appendActivity(conversationId, row, kit.clock.now());
  kit.looks.publish(conversationId);
  return { ok: true, conversation, seq: activity.seq };
}
