/** What must hold between the parts of a company file, so that nobody is ever left without a named person. */
import { checkWorkingName, foldName } from '../core/working-name.ts';
import type { Faults, Path } from './company-faults.ts';
import { checkImprint } from './company-imprint.ts';
import type { CompanyParts } from './company-parts.ts';
import type { AgentPart, ShiftPart } from './company-schema.ts';
import { endOf, writeRange } from './company-times.ts';

/** Adds what it finds to the faults; parts with faults of their own are not looked at twice. */
export function checkRules(read: CompanyParts, faults: Faults): void {
  checkCompany(read, faults);
  if (read.company) checkImprint(read.company, read.holidays, faults);
  checkEmployers(read, faults);
  checkTeams(read, faults);
  checkAgents(read, faults);
  checkNames(read, faults);
  checkDutyManager(read, faults);
  checkShifts(read, faults);
  checkLeads(read, faults);
  checkRosterExceptions(read, faults);
}

function checkCompany({ company, teams, known, defaultTeam }: CompanyParts, faults: Faults): void {
  if (company) {
    const { defaultLanguage, languages, formOfAddress } = company;
    if (!languages.includes(defaultLanguage)) {
      const remedy = `Add ${defaultLanguage} to languages, or choose one of ${languages.join(', ')}.`;
      faults.add(
        ['company', 'defaultLanguage'],
        `${defaultLanguage} is not among the languages.`,
        remedy,
      );
    }
    for (const tag of Object.keys(formOfAddress)) {
      if (languages.includes(tag)) continue;
      const remedy = `Add ${tag} to languages, or remove this line.`;
      faults.add(['company', 'formOfAddress', tag], `${tag} is not among the languages.`, remedy);
    }
  }
  if (known.teams.size === 0) {
    faults.add(['teams'], 'There is no team.', 'Add at least one team.');
  }
  if (defaultTeam === undefined && teams.size > 1) {
    const remedy =
      'Add defaultTeam with the id of the team that answers when nothing else decides.';
    faults.add(['defaultTeam'], 'defaultTeam is missing.', remedy);
  }
  if (defaultTeam !== undefined)
    requireTeam(known, { id: defaultTeam, path: ['defaultTeam'] }, faults);
}

type Known = CompanyParts['known'];

function requireTeam(known: Known, at: { id: string; path: Path }, faults: Faults): void {
  if (known.teams.has(at.id)) return;
  const remedy = `Choose one of ${[...known.teams].join(', ')}, or add the team.`;
  faults.add(at.path, `There is no team "${at.id}".`, remedy);
}

function requireAgent(known: Known, at: { id: string; path: Path }, faults: Faults): void {
  if (known.agents.has(at.id)) return;
  faults.add(
    at.path,
    `There is no agent "${at.id}".`,
    'Check the id, or add the agent under agents.',
  );
}

function checkEmployers({ employers, known }: CompanyParts, faults: Faults): void {
  for (const [id, employer] of employers) {
    if (employer.serves === 'all') continue;
    employer.serves.forEach((team, n) => {
      requireTeam(known, { id: team, path: ['employers', id, 'serves', n] }, faults);
    });
  }
}

function checkTeams(read: CompanyParts, faults: Faults): void {
  const language = read.company?.defaultLanguage;
  for (const [id, team] of read.teams) {
    const path = ['teams', id];
    if (language !== undefined && team.name[language] === undefined) {
      const remedy = `Add its name in ${language}, the company's own language.`;
      faults.add([...path, 'name'], `The name in ${language} is missing.`, remedy);
    }
    if (!team.hours && !read.hoursGiven) {
      const remedy = 'Add hours here, or for all teams at the top of the file.';
      faults.add([...path, 'hours'], 'The team has no opening hours.', remedy);
    }
    if (team.next !== undefined) {
      requireTeam(read.known, { id: team.next, path: [...path, 'next'] }, faults);
      if (leadsBackTo(read, id)) {
        const remedy = 'Leave next out in the last team: after it comes the duty manager.';
        faults.add([...path, 'next'], 'A missed promise would go round in a circle.', remedy);
      }
    }
    const people = [...read.agents.values()].filter(
      (agent) => !agent.disabled && agent.teams.includes(id),
    );
    if (people.length === 0 && read.agents.size === read.known.agents.size) {
      faults.add(
        path,
        'Nobody works in this team.',
        `Give an agent who is enabled teams: [${id}].`,
      );
    }
  }
}

function leadsBackTo(read: CompanyParts, id: string): boolean {
  const seen = new Set<string>();
  let team = read.teams.get(id)?.next;
  while (team !== undefined && !seen.has(team)) {
    if (team === id) return true;
    seen.add(team);
    team = read.teams.get(team)?.next;
  }
  return false;
}

function checkAgents({ agents, employers, known }: CompanyParts, faults: Faults): void {
  for (const [id, agent] of agents) {
    const path = ['agents', id];
    if (!known.employers.has(agent.employer)) {
      const remedy = `Choose one of ${[...known.employers].join(', ')}, or add the employer.`;
      faults.add([...path, 'employer'], `There is no employer "${agent.employer}".`, remedy);
    }
    agent.teams.forEach((team, n) => {
      requireTeam(known, { id: team, path: [...path, 'teams', n] }, faults);
      const serves = employers.get(agent.employer)?.serves ?? 'all';
      if (serves !== 'all' && known.teams.has(team) && !serves.includes(team)) {
        const remedy = `Add ${team} to what ${agent.employer} serves, or remove it here.`;
        faults.add(
          [...path, 'teams', n],
          `${agent.employer} does not serve ${team}, so he could not read it.`,
          remedy,
        );
      }
    });
    if (agent.teams.length === 0 && agent.role === 'agent') {
      faults.add(
        [...path, 'teams'],
        'An agent without a team is never rung.',
        'Give at least one team.',
      );
    }
  }
}

function checkNames({ company, employers, teams, agents }: CompanyParts, faults: Faults): void {
  const posts = [
    company?.name,
    company?.legalName,
    ...[...employers.values()].map((employer) => employer.plateName),
    ...[...teams.values()].flatMap((team) => Object.values(team.name)),
  ].filter((name) => name !== undefined);
  const before: string[] = [];
  for (const [id, agent] of agents) {
    const path = ['agents', id, 'workingName'];
    const check = checkWorkingName(agent.workingName, before);
    const post = posts.find((name) => foldName(name) === foldName(agent.workingName));
    if (!check.ok) faults.add(path, `"${agent.workingName}" is no working name.`, check.remedy);
    else if (post) {
      const remedy = 'Use the person\'s first name with initial ("Sanne V.").';
      faults.add(path, `"${post}" is the name of the company, an employer or a team.`, remedy);
    }
    before.push(agent.workingName);
    checkFirstName(id, agent, faults);
  }
}

function checkFirstName(id: string, agent: AgentPart, faults: Faults): void {
  if (agent.firstName === undefined) return;
  const check = checkWorkingName(agent.firstName, []);
  if (check.ok) return;
  const what = `"${agent.firstName}" is no first name.`;
  faults.add(
    ['agents', id, 'firstName'],
    what,
    'Write what colleagues call the person, such as Sanne.',
  );
}

function checkDutyManager({ dutyManager, agents, known }: CompanyParts, faults: Faults): void {
  if (dutyManager === undefined) return;
  const path = ['roster', 'dutyManager'];
  requireAgent(known, { id: dutyManager, path }, faults);
  if (agents.get(dutyManager)?.disabled) {
    const remedy = 'Name somebody who is enabled: a missed promise ends with him.';
    faults.add(path, `${dutyManager} is disabled.`, remedy);
  }
}

function checkShifts({ shifts, agents, known }: CompanyParts, faults: Faults): void {
  for (const [n, shift] of shifts) {
    const path: Path = ['roster', 'shifts', n];
    requireAgent(known, { id: shift.agent, path: [...path, 'agent'] }, faults);
    if (shift.from !== undefined && shift.until !== undefined && shift.until < shift.from) {
      faults.add(
        [...path, 'until'],
        'The last date is before the first.',
        'Change from and until.',
      );
    }
    shift.breaks.forEach((pause, index) => {
      const shifted = pause.start < shift.time.start ? 1440 : 0;
      if (endOf(pause) + shifted <= endOf(shift.time)) return;
      const remedy = `The shift is ${writeRange(shift.time)}: move the break into it.`;
      faults.add(
        [...path, 'breaks', index],
        `The break ${writeRange(pause)} is not within the shift.`,
        remedy,
      );
    });
    if (shift.leads === undefined) continue;
    checkLeadingShift({ n, shift, role: agents.get(shift.agent)?.role }, known, faults);
  }
}

function checkLeadingShift(
  at: { n: number; shift: ShiftPart; role: string | undefined },
  known: Known,
  faults: Faults,
): void {
  const path: Path = ['roster', 'shifts', at.n, 'leads'];
  if (at.shift.onCall) {
    const remedy = 'Leave leads out here, and give a shift of its own for leading.';
    faults.add(path, 'Who is on call leads no shift.', remedy);
  }
  if (at.role === 'agent') {
    const remedy = `Give ${at.shift.agent} role: lead, or let somebody else lead.`;
    faults.add(path, `${at.shift.agent} is no lead.`, remedy);
  }
  if (Array.isArray(at.shift.leads)) {
    at.shift.leads.forEach((team, index) => {
      requireTeam(known, { id: team, path: [...path, index] }, faults);
    });
  }
}

function checkLeads({ shifts, teams, agents }: CompanyParts, faults: Faults): void {
  const leading = [...shifts.values()].filter(
    (shift) =>
      shift.leads !== undefined && !shift.onCall && agents.get(shift.agent)?.disabled !== true,
  );
  for (const id of teams.keys()) {
    if (leading.some((shift) => shift.leads === 'all' || shift.leads?.includes(id))) continue;
    const remedy = `Add leads: [${id}] to a shift of somebody who leads.`;
    faults.add(['teams', id], 'No shift has a lead for this team.', remedy);
  }
}

function checkRosterExceptions({ rosterExceptions, known }: CompanyParts, faults: Faults): void {
  for (const [n, entry] of rosterExceptions) {
    const path: Path = ['roster', 'exceptions', n];
    requireAgent(known, { id: entry.agent, path: [...path, 'agent'] }, faults);
    if ((entry.time === undefined) === (entry.off === undefined)) {
      const remedy =
        'Write time for an extra shift, or off: true (or off: 13:00-15:00) for an absence.';
      faults.add(path, 'It must have either time or off.', remedy);
    }
  }
}
