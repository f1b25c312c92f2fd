import type { Answer, Command } from './commands.ts';
import { signedIn } from './presence.ts';
import { runVerb, type VerbTools } from './verb.ts';

/**
 * Any agent who is rung; of two at once exactly one wins, the other gets `alreadyAccepted`. Who takes a customer is
 * here, whatever his lease says: a heartbeat may have been lost on the way.
 */
export async function accept(tools: VerbTools, command: Command): Promise<Answer> {
  await signedIn(tools.kit, command.agentId);
  const event = { type: 'accept', agentId: command.agentId } as const;
  return runVerb(tools, command, { verb: 'accept', event });
}
