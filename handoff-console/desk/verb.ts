/** What every verb of an agent shares: the id that makes a repeat harmless, the right to do it, one event. */
import type { NewActivity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { HandoffEvent } from '../../bot/core/handoff/events.ts';
import { authorise, type Verb } from './authorise.ts';
import type { Answer, Command } from './commands.ts';
import type { Engine } from './engine.ts';
import type { Kit } from './kit.ts';

export interface VerbTools {
  kit: Kit;
  engine: Engine;
}

export interface VerbCall {
  verb: Verb;
  event: HandoffEvent;
  /** Rows that this verb writes itself. */
  words?: (conversation: Conversation) => NewActivity[];
}

/** Unique per agent: one agent's id cannot swallow another's command. */
export function commandKey(command: Command): string {
  return `${command.agentId}:${command.commandId}`;
}

export async function runVerb(tools: VerbTools, command: Command, call: VerbCall): Promise<Answer> {
  const { agentId } = command;
  const applied = await tools.engine.apply(command.conversationId, call.event, {
    commandKey: commandKey(command),
    check: (conversation, world) => authorise(world, { verb: call.verb, agentId, conversation }),
    ...(call.words && { words: call.words }),
  });
  if (!applied.ok) return applied;
  // A repeat gets the same answer: it must not tell that it changed nothing.
  return { ok: true, conversation: applied.conversation };
}
