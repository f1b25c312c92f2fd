import type { Answer, Command } from './commands.ts';
import { signedIn } from './presence.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** From the bot, from the line, or from a colleague; the customer reads the new name before the first word. */
export async function takeOver(tools: VerbTools, command: Command): Promise<Answer> {
  await signedIn(tools.kit, command.agentId);
  const event = { type: 'takeOver', agentId: command.agentId } as const;
  return runVerb(tools, command, { verb: 'takeOver', event });
}
