/** `npm run agents -- ...`: who may sign in. Agents are disabled, never deleted: conversations keep their names. */
import { parseArgs } from 'node:util';
import type { Agent } from '../core/agent.ts';
import type { Roster } from '../core/roster.ts';
import type { CommandOutput, CompanyPort } from './company-apply.ts';
import { whatIsWrong } from './arguments.ts';
import { newAgent } from './new-agent.ts';

export interface AgentAccount {
  agentId: string;
  passwordHash: string;
  /** Older sessions end when it is raised. */
  sessionVersion: number;
  failures: number;
  lockedUntil?: number;
}

export interface AccountsPort {
  account(agentId: string): Promise<AgentAccount | undefined>;
  saveAccount(account: AgentAccount): Promise<void>;
}

interface Ports {
  company: CompanyPort;
  accounts: AccountsPort;
}

export interface AgentsCommandParts extends CommandOutput {
  /** Opens the store only when the arguments were understood, and closes it after the work. */
  withStore(work: (ports: Ports) => Promise<number>): Promise<number>;
  hash(password: string): Promise<string>;
  newPassword(): string;
}

export const agentsUsage = [
  'Use: npm run agents -- list',
  '     npm run agents -- add ID --name "Sanne V." --employer ID --languages nl,en [--teams a,b] [--role agent]',
  '                       [--tier 1] [--first-name Sanne] [--skills a,b] [--slots 3] [--town Groningen]',
  '     npm run agents -- disable ID | enable ID | reset-password ID',
];

const flags = [
  'name',
  'first-name',
  'employer',
  'teams',
  'role',
  'tier',
  'languages',
  'skills',
  'slots',
  'town',
];

/** Resolves to the exit code: 0 done, 1 refused or not stored, 2 the command was not understood. */
export async function runAgentsCommand(args: string[], parts: AgentsCommandParts): Promise<number> {
  const given = readArguments(args);
  if (typeof given === 'string') {
    if (given !== '') parts.complain(given);
    for (const line of agentsUsage) parts.complain(line);
    return 2;
  }
  return parts.withStore(async (ports) => {
    const roster = await ports.company.load();
    if (!roster) {
      return refuse(
        parts,
        'There is no company yet. Apply one first: npm run company -- apply FILE',
      );
    }
    try {
      return await verbs[given.verb]({ ...given, roster }, { ...parts, ...ports });
    } catch (error) {
      return refuse(parts, error instanceof Error ? error.message : String(error));
    }
  });
}

type Tools = AgentsCommandParts & Ports;

type Verb = 'list' | 'add' | 'disable' | 'enable' | 'reset-password';

interface Given {
  verb: Verb;
  id: string;
  flags: Record<string, string | undefined>;
}

type Job = Given & { roster: Roster };

/** Or why they are not understood; empty when only the usage can say it. */
function readArguments(args: string[]): Given | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
    });
    const [verb, id, ...more] = positionals;
    if (verb === undefined) return '';
    if (!Object.hasOwn(verbs, verb)) return `"${verb}" is not known.`;
    if (verb === 'list' && id !== undefined) return 'list takes no id.';
    if (verb !== 'list' && id === undefined) return `${verb} needs the id of an agent.`;
    if (more.length > 0) return `"${more[0]}" is one word too many.`;
    const given = values as Record<string, string | undefined>;
    const [flag] = Object.keys(given);
    if (verb !== 'add' && flag !== undefined) return `${verb} takes no --${flag}.`;
    return { verb: verb as Verb, id: id ?? '', flags: given };
  } catch (error) {
    return whatIsWrong(error);
  }
}

const verbs: Record<Verb, (job: Job, parts: Tools) => Promise<number>> = {
  list: listAgents,
  add: addAgent,
  disable: disableAgent,
  enable: enableAgent,
  'reset-password': resetPassword,
};

function refuse(parts: CommandOutput, line: string): number {
  parts.complain(line);
  return 1;
}

function find(job: Job): Agent {
  const agent = job.roster.agents.find((entry) => entry.id === job.id);
  if (agent) return agent;
  throw new Error(`There is no agent "${job.id}". npm run agents -- list shows all.`);
}

async function save(job: Job, agents: Agent[], parts: Tools): Promise<void> {
  await parts.company.save({ ...job.roster, version: job.roster.version + 1, agents });
}

async function listAgents({ roster }: Job, parts: Tools): Promise<number> {
  for (const agent of roster.agents) {
    const account = await parts.accounts.account(agent.id);
    const state = agent.disabled ? 'disabled' : account ? 'enabled' : 'enabled, no password';
    const duty = agent.id === roster.fallbackDutyManagerId ? ', duty manager' : '';
    const teams = agent.teamIds.join(', ') || 'no team';
    parts.say(
      `${agent.id}: ${agent.workingName} (${agent.employerId}), ${agent.role}, tier ${agent.tier}, ${teams}, ` +
        `${agent.languages.join(' ')}, ${agent.slots} slots, ${state}${duty}`,
    );
  }
  return 0;
}

async function addAgent(job: Job, parts: Tools): Promise<number> {
  const made = newAgent({ id: job.id, flags: job.flags }, job.roster);
  if (!made.ok) {
    for (const fault of made.faults) parts.complain(fault);
    return 1;
  }
  await save(job, [...job.roster.agents, made.agent], parts);
  parts.say(`Added ${made.agent.id} (${made.agent.workingName}).`);
  await setPassword(job.id, parts);
  parts.say(
    'No shifts yet. Put these lines into company.yaml, or the next "company apply" disables the account:',
  );
  for (const line of made.yaml) parts.say(line);
  return 0;
}

async function disableAgent(job: Job, parts: Tools): Promise<number> {
  const agent = find(job);
  if (agent.disabled) return done(parts, `${agent.id} is disabled already.`);
  if (agent.id === job.roster.fallbackDutyManagerId) {
    return refuse(
      parts,
      `${agent.id} (${agent.workingName}) is the duty manager, with whom every missed promise ends. Name somebody ` +
        'else first: change roster.dutyManager in company.yaml, then npm run company -- apply company.yaml',
    );
  }
  const agents = job.roster.agents.map((a) => (a.id === agent.id ? { ...a, disabled: true } : a));
  await save(job, agents, parts);
  const account = await parts.accounts.account(agent.id);
  if (account)
    await parts.accounts.saveAccount({ ...account, sessionVersion: account.sessionVersion + 1 });
  parts.say(
    `Disabled ${agent.id} (${agent.workingName}): signed out, and rung no more. Conversations pass on.`,
  );
  for (const team of agent.teamIds) {
    if (agents.some((a) => !a.disabled && a.teamIds.includes(team))) continue;
    parts.say(`Nobody works in team ${team} now: its shift lead and the duty manager answer.`);
  }
  parts.say(
    'Set disabled: true in company.yaml as well, or the next "company apply" enables the account again.',
  );
  return 0;
}

async function enableAgent(job: Job, parts: Tools): Promise<number> {
  const agent = find(job);
  if (!agent.disabled) return done(parts, `${agent.id} is enabled already.`);
  const agents = job.roster.agents.map((a) => (a.id === agent.id ? { ...a, disabled: false } : a));
  await save(job, agents, parts);
  const hasPassword = (await parts.accounts.account(agent.id)) !== undefined;
  const next = hasPassword ? '' : ` No password yet: npm run agents -- reset-password ${agent.id}`;
  return done(parts, `Enabled ${agent.id} (${agent.workingName}).${next}`);
}

async function resetPassword(job: Job, parts: Tools): Promise<number> {
  const agent = find(job);
  if (agent.disabled) {
    return refuse(
      parts,
      `${agent.id} is disabled. Enable the account first: npm run agents -- enable ${agent.id}`,
    );
  }
  await setPassword(agent.id, parts);
  return 0;
}

/** Older sessions and a lock-out end with the old password. */
async function setPassword(agentId: string, parts: Tools): Promise<void> {
  const password = parts.newPassword();
  const account = await parts.accounts.account(agentId);
  await parts.accounts.saveAccount({
    agentId,
    passwordHash: await parts.hash(password),
    sessionVersion: (account?.sessionVersion ?? 0) + 1,
    failures: 0,
  });
  parts.say(`Password of ${agentId}, shown this once: ${password}`);
}

function done(parts: CommandOutput, line: string): number {
  parts.say(line);
  return 0;
}
