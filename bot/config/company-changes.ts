/** What applying a company file changes, in words; nobody who ever was an agent is deleted by it. */
import type { Agent } from '../core/agent.ts';
import type { Employer, Roster, Shift, Team } from '../core/roster.ts';
import { foldName } from '../core/working-name.ts';
import { writeDays, writeRange, writeRanges, writeWeek } from './company-times.ts';

/**
 * The roster to store: what the file says, with the next version. Agents that are stored but not in the file stay,
 * disabled, and so does their employer, which then serves nothing: old conversations still show their names.
 */
export function mergeCompany(stored: Roster | undefined, wanted: Roster): Roster {
  if (!stored) return { ...wanted, version: 1 };
  const inFile = new Set(wanted.agents.map((agent) => agent.id));
  const employers = new Set(wanted.employers.map((employer) => employer.id));
  const left = stored.agents.filter((agent) => !inFile.has(agent.id));
  const leftEmployers = stored.employers.filter(
    (employer) =>
      !employers.has(employer.id) && left.some((agent) => agent.employerId === employer.id),
  );
  return {
    ...wanted,
    version: stored.version + 1,
    agents: [...wanted.agents, ...left.map((agent) => ({ ...agent, disabled: true }))],
    employers: [
      ...wanted.employers,
      ...leftEmployers.map((employer) => ({ ...employer, serves: [] })),
    ],
  };
}

/** Names in the file that belong to somebody the file no longer lists: customers knew him by it. One line each. */
export function takenNames(merged: Roster): string[] {
  const owners = new Map<string, Agent>();
  const found: string[] = [];
  for (const agent of merged.agents) {
    const first = owners.get(foldName(agent.workingName));
    if (!first) owners.set(foldName(agent.workingName), agent);
    else {
      found.push(
        `agents.${first.id}.workingName: "${first.workingName}" was the name of ${agent.id}, who is not in the file ` +
          'any more. Customers knew somebody else by it: choose another, or keep the old id for the same person.',
      );
    }
  }
  return found;
}

/** One line per change, in the order of the file; empty when nothing changes but the version. */
export function describeChanges(before: Roster | undefined, after: Roster): string[] {
  const old = before ?? nothing;
  return [
    ...fieldChanges('company', companyFields(old), companyFields(after)),
    ...changesById('employer', {
      before: old.employers,
      after: after.employers,
      fields: employerFields,
    }),
    ...changesById('team', { before: old.teams, after: after.teams, fields: teamFields }),
    ...agentChanges(old.agents, after.agents),
    ...listChanges('shift', old.shifts.map(writeShift), after.shifts.map(writeShift)),
    ...listChanges(
      'exception',
      old.exceptions.map(writeException),
      after.exceptions.map(writeException),
    ),
  ];
}

type Fields = Record<string, string>;

const nothing: Pick<Roster, 'employers' | 'teams' | 'agents' | 'shifts' | 'exceptions'> &
  Partial<Roster> = {
  employers: [],
  teams: [],
  agents: [],
  shifts: [],
  exceptions: [],
};

function companyFields(roster: Partial<Roster>): Fields {
  const company = roster.company;
  if (!company) return {};
  const forms = Object.entries(company.formOfAddress).map(([tag, form]) => `${tag} ${form}`);
  return {
    name: company.name,
    'legal name': company.legalName,
    address: company.address,
    phone: company.phone,
    'e-mail': company.email ?? 'none',
    'time zone': company.timeZone,
    'default language': company.defaultLanguage,
    languages: company.languages.join(', '),
    'form of address': forms.join(', '),
    'duty manager': roster.fallbackDutyManagerId ?? '',
    'default team': roster.defaultTeamId ?? '',
  };
}

function employerFields(employer: Employer): Fields {
  return {
    'name on the plate': employer.plateName,
    kind: employer.partner ? 'partner' : 'own people',
    serves: employer.serves.join(', ') || 'no team',
  };
}

function teamFields(team: Team): Fields {
  const dates = Object.entries(team.hours.exceptions).map(
    ([date, spans]) => `${date} ${writeRanges(spans)}`,
  );
  return {
    name: Object.entries(team.name)
      .map(([tag, name]) => `${tag} ${name}`)
      .join(', '),
    tier: String(team.tier),
    languages: team.languages.join(', '),
    skills: team.skills.join(', ') || 'none',
    hours: writeWeek(team.hours),
    holidays: team.hours.holidays ?? 'none',
    'other dates': dates.join('; ') || 'none',
    next: team.nextTeamId ?? 'the duty manager',
  };
}

function agentFields(agent: Agent): Fields {
  return {
    'working name': agent.workingName,
    'first name': agent.firstName,
    employer: agent.employerId,
    teams: agent.teamIds.join(', ') || 'none',
    role: agent.role,
    tier: String(agent.tier),
    languages: agent.languages.join(', '),
    skills: agent.skills.join(', ') || 'none',
    slots: String(agent.slots),
    town: agent.town ?? 'none',
  };
}

function agentChanges(before: readonly Agent[], after: readonly Agent[]): string[] {
  const old = new Map(before.map((agent) => [agent.id, agent]));
  return after.flatMap((agent) => {
    const was = old.get(agent.id);
    const who = `agent ${agent.id} (${agent.workingName})`;
    if (!was) {
      const state = agent.disabled ? ', disabled' : '';
      return [
        `${who} added: ${agent.role}, tier ${agent.tier}, ${agent.teamIds.join(', ') || 'no team'}${state}`,
      ];
    }
    const changes = fieldChanges(who, agentFields(was), agentFields(agent));
    if (was.disabled === agent.disabled) return changes;
    return [
      `${who} ${agent.disabled ? 'disabled: signed out at once, kept on record' : 'enabled'}`,
      ...changes,
    ];
  });
}

function changesById<T extends { id: string }>(
  kind: string,
  lists: { before: readonly T[]; after: readonly T[]; fields: (entry: T) => Fields },
): string[] {
  const old = new Map(lists.before.map((entry) => [entry.id, entry]));
  const kept = new Set(lists.after.map((entry) => entry.id));
  const added = lists.after.flatMap((entry) => {
    const was = old.get(entry.id);
    const fields = lists.fields(entry);
    if (was) return fieldChanges(`${kind} ${entry.id}`, lists.fields(was), fields);
    const facts = Object.entries(fields).map(([label, value]) => `${label} ${value}`);
    return [`${kind} ${entry.id} added: ${facts.join('; ')}`];
  });
  const removed = lists.before.filter((entry) => !kept.has(entry.id));
  return [...added, ...removed.map((entry) => `${kind} ${entry.id} removed`)];
}

function fieldChanges(what: string, before: Fields, after: Fields): string[] {
  return Object.entries(after)
    .filter(([label, value]) => before[label] !== value)
    .map(([label, value]) =>
      before[label] === undefined
        ? `${what}: ${label} ${value}`
        : `${what}: ${label} changes from ${before[label]} to ${value}`,
    );
}

/** Lines that were there twice count twice. */
function listChanges(kind: string, before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  const added = after.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...left.map((line) => `${kind} removed: ${line}`),
    ...added.map((line) => `${kind} added: ${line}`),
  ];
}

function writeShift(shift: Shift): string {
  const parts = [shift.agentId, writeDays(shift.days), writeRange(shift.range)];
  if (shift.onCall) parts.push('on call');
  if (shift.breaks.length > 0) parts.push(`break ${writeRanges(shift.breaks)}`);
  if (shift.leads) parts.push(`leads ${shift.leads.join(', ')}`);
  if (shift.from !== undefined) parts.push(`from ${shift.from}`);
  if (shift.until !== undefined) parts.push(`until ${shift.until}`);
  return parts.join(' ');
}

function writeException(entry: Roster['exceptions'][number]): string {
  const hours = entry.range ? ` ${writeRange(entry.range)}` : '';
  return `${entry.agentId} ${entry.date} ${entry.off ? 'off' : 'extra shift'}${hours}`;
}
