import type { Answer, Command } from './commands.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** Stops the clock for words that ask nothing; `undo` says that he waits after all. */
export function needsNoAnswer(
  tools: VerbTools,
  command: Command & { undo?: boolean },
): Promise<Answer> {
  const { agentId, undo } = command;
  return runVerb(tools, command, {
    verb: 'needsNoAnswer',
    event: { type: 'needsNoAnswer', agentId, ...(undo !== undefined && { undo }) },
  });
}
