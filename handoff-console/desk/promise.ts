import type { Answer, Command } from './commands.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** A time in the owner's own words; it becomes the deadline and the customer is told. */
export function promise(
  tools: VerbTools,
  command: Command & { at: number; text: string },
): Promise<Answer> {
  const { agentId, at, text } = command;
  return runVerb(tools, command, {
    verb: 'promise',
    event: { type: 'promise', agentId, at, text },
  });
}
