/** People as customers read them, and who may read what. */
import type { Agent, Nameplate } from './agent.ts';
import type { Employer, Roster } from './roster.ts';

export { checkWorkingName } from './working-name.ts';
export type { NameFault, WorkingNameCheck } from './working-name.ts';

/** Disabled people are found too: they are on old nameplates. */
export function agentById(roster: Roster, agentId: string): Agent | undefined {
  return roster.agents.find((agent) => agent.id === agentId);
}

export function employerById(roster: Roster, employerId: string): Employer | undefined {
  return roster.employers.find((employer) => employer.id === employerId);
}

/** "ContactPlus, voor Noorderlicht": whose people they are, then for whom they answer. Other languages read English. */
const forCompany: Record<string, (partner: string, company: string) => string> = {
  nl: (partner, company) => `${partner}, voor ${company}`,
  en: (partner, company) => `${partner}, for ${company}`,
  de: (partner, company) => `${partner}, für ${company}`,
  fr: (partner, company) => `${partner}, pour ${company}`,
  // The mark makes it a text from the right; from the left it would say that the company works for the partner.
  fa: (partner, company) => `\u200f${partner}، برای ${company}`,
};

export interface NameplateOptions {
  /** The reader's language; a region is ignored ('nl-BE' reads as 'nl'). */
  language: string;
  /** Puts the team's name on the plate. */
  teamId?: string;
  as?: 'lead' | 'dutyManager';
}

/** Throws for an id that is not on the roster: owners are, and agents are never deleted. */
export function nameplateOf(roster: Roster, agentId: string, options: NameplateOptions): Nameplate {
  const agent = agentById(roster, agentId);
  if (!agent) throw new Error(`Agent ${agentId} is not on roster version ${roster.version}.`);
  const team =
    options.teamId === undefined ? undefined : teamName(roster, options.teamId, options.language);
  return {
    agentId,
    name: agent.workingName,
    firstName: agent.firstName,
    initials: initialsOf(agent.workingName),
    employer: employerText(roster, agent, options.language),
    ...(team === undefined ? {} : { team }),
    ...(agent.town === undefined ? {} : { town: agent.town }),
    ...(options.as === undefined ? {} : { role: options.as }),
  };
}

function employerText(roster: Roster, agent: Agent, language: string): string {
  const employer = employerById(roster, agent.employerId);
  if (!employer) return roster.company.name;
  if (!employer.partner) return employer.plateName;
  const write = forCompany[baseLanguage(language)] ?? forCompany.en!;
  return write(employer.plateName, roster.company.name);
}

/** In the reader's language where the company wrote it, else in the company's own. */
export function teamName(roster: Roster, teamId: string, language: string): string | undefined {
  const name = roster.teams.find((team) => team.id === teamId)?.name;
  return (
    name?.[language] ?? name?.[baseLanguage(language)] ?? name?.[roster.company.defaultLanguage]
  );
}

function baseLanguage(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}

/** Words between first name and surname that no initial is taken from: nl, de, fr, es, it, pt, ar, fa. */
const particles = new Set(
  (
    'de der den des du da do dos das del della di la le les las los el al ul van von vom zu zum zur ten ter te ' +
    "aan in op 't 's tot bij uit af y e i bin ben ibn bint abu ul-"
  ).split(' '),
);

/**
 * Two letters for the tile: of the first name and of the surname. "Sanne de Vries" is SV, "Youssef El Amrani" YA,
 * "Sanne" S. Arabic letters are kept apart, or they would join into a word.
 */
export function initialsOf(workingName: string): string {
  const words = workingName
    .split(/\s+/u)
    .map((word) => word.replace(/^[dlDL]['’](?=\p{L}{2})/u, ''))
    .filter((word) => /\p{L}/u.test(word));
  const first = words[0];
  if (first === undefined) return '';
  const rest = words.slice(1);
  const last = rest.findLast((word) => !particles.has(word.toLowerCase())) ?? rest.at(-1);
  const letters =
    last === undefined ? [firstLetter(first)] : [firstLetter(first), firstLetter(last)];
  const apart = letters.some((letter) => /\p{Script=Arabic}/u.test(letter)) ? '\u200c' : '';
  return letters.join(apart);
}

function firstLetter(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word.normalize('NFC'))?.[0] ?? '';
  return letter.toUpperCase();
}

/** The teams whose conversations this employer's people may read; an unknown employer reads none. */
export function employersTeams(roster: Roster, employerId: string): string[] {
  const serves = employerById(roster, employerId)?.serves ?? [];
  return roster.teams.filter((team) => serves.includes(team.id)).map((team) => team.id);
}

/**
 * A partner's people, whatever their role, read only what the partner serves; the company's own supervisors and
 * admins read every team. Disabled people read nothing.
 */
export function mayRead(roster: Roster, agent: Agent, teamId: string): boolean {
  if (agent.disabled || !roster.teams.some((team) => team.id === teamId)) return false;
  const employer = employerById(roster, agent.employerId);
  if (!employer) return false;
  if (!employer.partner && (agent.role === 'supervisor' || agent.role === 'admin')) return true;
  return employer.serves.includes(teamId);
}
