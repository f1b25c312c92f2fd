import type { Answer, Command } from './commands.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** "Not me": the ring goes to the whole team at once, the name the customer read stays. */
export function passOn(tools: VerbTools, command: Command): Promise<Answer> {
  const event = { type: 'passOn', agentId: command.agentId } as const;
  return runVerb(tools, command, { verb: 'passOn', event });
}
