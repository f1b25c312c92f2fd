/** How long a conversation really takes, per team, from those finished last: what a promised time rests on. */
import type { Handoff } from '../../bot/core/handoff/handoff.ts';

export interface Handling {
  median: number;
  p90: number;
}

/** Fewer say too little; the policy's figure holds until then. */
const leastSamples = 5;
const shortestMs = 60_000;

/** From accepting to the last word: silence until it is parked or completes by itself handles nobody. */
export function handlingOf(finished: readonly Handoff[]): ReadonlyMap<string, Handling> {
  const perTeam = new Map<string, number[]>();
  for (const handoff of finished) {
    const { acceptedAt, lastWordAt, teamId } = handoff;
    if (acceptedAt === undefined || lastWordAt === undefined) continue;
    const took = Math.max(shortestMs, lastWordAt - acceptedAt);
    perTeam.set(teamId, [...(perTeam.get(teamId) ?? []), took]);
  }
  const measured = [...perTeam].filter(([, times]) => times.length >= leastSamples);
  return new Map(measured.map(([teamId, times]) => [teamId, spread(times)]));
}

function spread(times: readonly number[]): Handling {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1]!;
  return { median: at(0.5), p90: at(0.9) };
}
