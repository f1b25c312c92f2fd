import type { Answer, Command } from './commands.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** Asks the customer whether the bot may go on. Only he decides; silence is not consent. */
export function proposeHandBack(tools: VerbTools, command: Command): Promise<Answer> {
  const event = { type: 'proposeHandBack', agentId: command.agentId } as const;
  return runVerb(tools, command, { verb: 'proposeHandBack', event });
}
