/** The whole line in four figures, over the teams somebody leads (or all of them). Pure. */
import type { LiveLineView } from '../../protocol/views.ts';

interface LineFigures {
  count: number;
  /** A free slot rings for them already; with `count` they are what the tab Waiting counts. */
  ringing: number;
  oldestSince?: number;
  promisedUntil?: number;
  atRisk: number;
}

/** Nobody's lead sees all teams of the line. */
export function lineFigures(line: LiveLineView, leads: readonly string[]): LineFigures {
  const own = line.teams.filter((team) => leads.includes(team.teamId));
  const teams = own.length > 0 ? own : line.teams;
  const oldest = teams.flatMap((team) => team.oldestSince ?? []);
  const promised = teams.flatMap((team) => team.promisedUntil ?? []);
  return {
    count: teams.reduce((sum, team) => sum + team.count, 0),
    ringing: teams.reduce((sum, team) => sum + team.ringing, 0),
    atRisk: teams.reduce((sum, team) => sum + team.atRisk, 0),
    ...(oldest.length > 0 ? { oldestSince: Math.min(...oldest) } : {}),
    ...(promised.length > 0 ? { promisedUntil: Math.max(...promised) } : {}),
  };
}
