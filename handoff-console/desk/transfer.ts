import type { Answer, Command } from './commands.ts';
import { runVerb, type VerbTools } from './verb.ts';

/** Offers it to a person or a team. The giver stays the owner until somebody accepts. */
export async function transfer(
  tools: VerbTools,
  command: Command & { toAgentId?: string; toTeamId?: string; reason: string },
): Promise<Answer> {
  const { agentId, toAgentId, toTeamId, reason } = command;
  const oneGoal = (toAgentId === undefined) !== (toTeamId === undefined);
  if (!oneGoal) return { ok: false, code: 'badRequest' };
  const goal = toAgentId === undefined ? { toTeamId: toTeamId! } : { toAgentId };
  return runVerb(tools, command, {
    verb: 'transfer',
    event: { type: 'transfer', agentId, reason, ...goal },
  });
}
