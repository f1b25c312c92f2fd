import type { Answer, Command } from './desk.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** From the bot, from the line, or from a colleague; the customer reads the new name before the first word. */
export function takeOver(tools: VerbTools, command: Command): Promise<Answer> {
  const event = { type: 'takeOver', agentId: command.agentId } as const;
  return runVerb(tools, command, { verb: 'takeOver', event });
}
