/** A new agent from the flags of a command, under the same rules as in a company file. */
import { stringify } from 'yaml';
import type { Agent } from '../core/agent.ts';
import type { Roster } from '../core/roster.ts';
import { checkWorkingName } from '../core/working-name.ts';
import { agentPart, type AgentPart, idPart } from './company-schema.ts';

export type NewAgentResult =
  /** `yaml`: his lines for the company file. */
  { ok: true; agent: Agent; yaml: string[] } | { ok: false; faults: string[] };

interface Given {
  id: string;
  flags: Record<string, string | undefined>;
}

/** All faults at once, each with what to do. */
export function newAgent(given: Given, roster: Roster): NewAgentResult {
  const read = agentPart.safeParse(partOf(given.flags));
  const faults = [
    ...idFaults(given.id, roster),
    ...(read.success ? ruleFaults(read.data, roster) : read.error.issues.map(faultOf)),
  ];
  if (faults.length > 0 || !read.success) return { ok: false, faults };
  const { employer, teams, firstName, town, ...rest } = read.data;
  const agent: Agent = {
    id: given.id,
    ...rest,
    firstName: firstName ?? rest.workingName.split(/\s+/u)[0]!,
    employerId: employer,
    teamIds: teams,
    ...(town === undefined ? {} : { town }),
  };
  return { ok: true, agent, yaml: yamlOf(given) };
}

/** Only what was given; defaults and missing things are the schema's. */
function partOf(flags: Given['flags']): Record<string, unknown> {
  const list = (text: string | undefined) =>
    text
      ?.split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const part = {
    workingName: flags.name,
    firstName: flags['first-name'],
    employer: flags.employer,
    teams: list(flags.teams),
    role: flags.role,
    tier: number(flags.tier),
    languages: list(flags.languages),
    skills: list(flags.skills),
    slots: number(flags.slots),
    town: flags.town,
  };
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined));
}

const flagOf: Record<string, string> = { workingName: '--name', firstName: '--first-name' };

const remedies: Record<string, string> = {
  workingName: 'give the first name with initial, such as --name "Sanne V."',
  firstName: 'write it as colleagues call the person',
  employer: 'give the id of an employer of the company',
  role: 'give agent, lead, supervisor or admin',
  tier: 'give 1, 2, 3, or 4 for the duty manager',
  languages: 'give tags with commas, such as --languages nl,en',
  slots: 'give a number from 1 to 20',
};

function faultOf(issue: { path: PropertyKey[]; message: string; code?: string }): string {
  const field = String(issue.path[0]);
  const flag = flagOf[field] ?? `--${field}`;
  return `${flag} is missing or wrong: ${remedies[field] ?? 'check it'}.`;
}

function idFaults(id: string, roster: Roster): string[] {
  if (!idPart.safeParse(id).success) {
    return [
      `"${id}" is no id: write lower-case letters, digits, dots and hyphens, a letter first, at most 32.`,
    ];
  }
  const existing = roster.agents.find((agent) => agent.id === id);
  if (!existing) return [];
  const remedy = existing.disabled
    ? `For the same person: npm run agents -- enable ${id}. Ids are never used again: choose another for a new one.`
    : 'Choose another id.';
  // Names such as "Dora L." bring a full stop of their own.
  return [`The id ${id} belongs to ${existing.workingName.replace(/\.$/, '')}. ${remedy}`];
}

function ruleFaults(part: AgentPart, roster: Roster): string[] {
  const faults: string[] = [];
  const name = checkWorkingName(
    part.workingName,
    roster.agents.map((agent) => agent.workingName),
  );
  if (!name.ok) faults.push(`--name: ${name.remedy}`);
  if (part.firstName !== undefined && !checkWorkingName(part.firstName, []).ok) {
    faults.push(`--first-name: "${part.firstName}" is no first name: ${remedies.firstName}.`);
  }
  const employer = roster.employers.find((entry) => entry.id === part.employer);
  if (!employer) {
    const ids = roster.employers.map((entry) => entry.id).join(', ');
    faults.push(`--employer: there is no employer "${part.employer}": give one of ${ids}.`);
  }
  for (const id of part.teams) {
    if (!roster.teams.some((team) => team.id === id)) {
      const ids = roster.teams.map((team) => team.id).join(', ');
      faults.push(`--teams: there is no team "${id}": give some of ${ids}.`);
    } else if (employer && !employer.serves.includes(id)) {
      faults.push(
        `--teams: ${employer.id} does not serve ${id}: change what it serves in company.yaml first.`,
      );
    }
  }
  if (part.teams.length === 0 && part.role === 'agent') {
    faults.push('--teams: an agent without a team is never rung: give at least one.');
  }
  return faults;
}

function yamlOf({ id, flags }: Given): string[] {
  const text = stringify({ agents: { [id]: partOf(flags) } }, { flowCollectionPadding: false });
  return text.trimEnd().split('\n');
}
