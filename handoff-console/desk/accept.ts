import type { Answer, Command } from './desk.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** Any agent who is rung; of two at once exactly one wins, the other gets `alreadyAccepted`. */
export function accept(tools: VerbTools, command: Command): Promise<Answer> {
  const event = { type: 'accept', agentId: command.agentId } as const;
  return runVerb(tools, command, { verb: 'accept', event });
}
