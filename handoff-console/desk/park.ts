import type { Answer, Command } from './commands.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** No clock and no slot while the customer is silent; his next message brings it back. */
export function park(tools: VerbTools, command: Command): Promise<Answer> {
  const event = { type: 'park', agentId: command.agentId } as const;
  return runVerb(tools, command, { verb: 'park', event });
}
