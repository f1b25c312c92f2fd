import type { Answer, Command } from './commands.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** Ends the handoff with what was agreed, confirmed to the customer in writing; the wrap-up begins. */
export function complete(tools: VerbTools, command: Command & { agreed: string }): Promise<Answer> {
  const { agentId, agreed } = command;
  return runVerb(tools, command, {
    verb: 'complete',
    event: { type: 'complete', agentId, agreed },
  });
}
