/**
 * `company.yaml`: the company, its people, hours and roster as a person writes them. Read whole or not at all: every
 * fault is reported with its line and what to do, all at once, and nothing is guessed.
 */
import { readFile } from 'node:fs/promises';
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { Agent } from '../core/agent.ts';
import type { Employer, Roster, Shift, Team } from '../core/roster.ts';
import { uncoveredHours } from './company-coverage.ts';
import { collectFaults, type Fault, type Faults, writeFault } from './company-faults.ts';
import { type CompanyParts, readParts } from './company-parts.ts';
import { checkRules } from './company-rules.ts';
import type * as parts from './company-schema.ts';
import { writeWeek } from './company-times.ts';

export type CompanyFileResult =
  /** `warnings`: may be meant, but is probably not. */
  { ok: true; roster: Roster; warnings: Fault[] } | { ok: false; faults: Fault[] };

/** More is no company file; the limit keeps a mistaken path from filling the memory. */
const longestFile = 2_000_000;

/**
 * Takes the text and the name to show in faults. The roster has version 1; whoever stores it raises that. People
 * who stand in the file without `disabled: true` are enabled.
 */
export function readCompanyFile(text: string, file: string): CompanyFileResult {
  const lines = new LineCounter();
  const document = parseDocument(text.slice(0, longestFile), { lineCounter: lines });
  const faults = collectFaults(file, document, lines);
  if (text.length > longestFile) {
    faults.addAt(0, 'The file is longer than 2 MB.', 'Check that this is the company file.');
    return { ok: false, faults: faults.list() };
  }
  for (const error of [...document.errors, ...document.warnings]) {
    const what = `${error.message.split('\n')[0]!.replace(/ at line .*$/, '')}.`;
    faults.addAt(error.pos[0], what, 'Mind spaces at the start of lines, quotes and colons.');
  }
  if (faults.list().length > 0) return { ok: false, faults: faults.list() };
  const content = contentOf(document, faults);
  const read = content.ok ? readParts(content.value, faults) : undefined;
  if (read) checkRules(read, faults);
  const found = faults.list();
  if (found.length > 0 || !read) return { ok: false, faults: found };
  const roster = toRoster(read);
  const warnings = collectFaults(file, document, lines);
  warnUncovered(roster, warnings);
  return { ok: true, roster, warnings: warnings.list() };
}

function warnUncovered(roster: Roster, warnings: Faults): void {
  for (const { id, hours } of roster.teams) {
    const weekly = uncoveredHours(roster, id);
    if (Object.keys(weekly).length === 0) continue;
    warnings.add(
      ['teams', id],
      `Open without a shift: ${writeWeek({ ...hours, weekly })}. Customers are then told when the next shift begins.`,
      'Add a shift of somebody in this team or of its lead, or change the hours.',
    );
  }
}

/** The company of the demo, with version 1. Throws with all faults when somebody broke its file. */
export async function readDemoCompany(): Promise<Roster> {
  const text = await readFile(new URL('./demo/company.yaml', import.meta.url), 'utf8');
  const read = readCompanyFile(text, 'bot/config/demo/company.yaml');
  if (read.ok) return read.roster;
  throw new Error(read.faults.map(writeFault).join('\n'));
}

/** Anchors and aliases may be used, but neither unknown ones nor more than a person would write. */
function contentOf(
  document: Document,
  faults: Faults,
): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 1000 }) };
  } catch (error) {
    const what = `${error instanceof Error ? error.message : 'The aliases cannot be resolved'}.`;
    faults.addAt(0, what, 'Write the repeated part out instead of using & and *.');
    return { ok: false };
  }
}

/** Only called when there is no fault, so every reference holds. */
function toRoster(read: CompanyParts): Roster {
  const { formOfAddress, ...company } = read.company!;
  const teamIds = [...read.teams.keys()];
  const all = (some: 'all' | string[]) => (some === 'all' ? teamIds : some);
  return {
    version: 1,
    company: {
      ...withoutUndefined(company),
      formOfAddress: Object.fromEntries(
        company.languages.map((tag) => [tag, formOfAddress[tag] ?? 'formal']),
      ),
    },
    employers: [...read.employers].map(
      ([id, part]): Employer => ({ id, ...part, serves: all(part.serves) }),
    ),
    teams: [...read.teams].map(([id, part]) => toTeam(id, part, read)),
    agents: [...read.agents].map(([id, part]) => toAgent(id, part)),
    shifts: [...read.shifts.values()].map((part) => toShift(part, all)),
    exceptions: [...read.rosterExceptions.values()].map((part) => toException(part)),
    fallbackDutyManagerId: read.dutyManager!,
    defaultTeamId: read.defaultTeam ?? teamIds[0]!,
  };
}

function toTeam(id: string, part: parts.TeamPart, read: CompanyParts): Team {
  const { hours, holidays, exceptions, next, ...rest } = part;
  const calendar = 'holidays' in part ? holidays : read.holidays;
  return {
    id,
    ...rest,
    hours: {
      weekly: hours ?? read.hours ?? {},
      exceptions: { ...read.exceptions, ...exceptions },
      ...(calendar === undefined ? {} : { holidays: calendar }),
    },
    ...(next === undefined ? {} : { nextTeamId: next }),
  };
}

function toAgent(id: string, part: parts.AgentPart): Agent {
  const { employer, teams, firstName, ...rest } = part;
  return withoutUndefined({
    id,
    ...rest,
    firstName: firstName ?? rest.workingName.split(/\s+/u)[0]!,
    employerId: employer,
    teamIds: teams,
  });
}

function toShift(part: parts.ShiftPart, all: (some: 'all' | string[]) => string[]): Shift {
  const { agent, time, leads, onCall, ...rest } = part;
  return withoutUndefined({
    agentId: agent,
    range: time,
    ...rest,
    ...(leads === undefined ? {} : { leads: all(leads) }),
    ...(onCall ? { onCall } : {}),
  });
}

function toException(part: parts.RosterExceptionPart): Roster['exceptions'][number] {
  const { agent: agentId, date, time, off } = part;
  if (time) return { agentId, date, range: time };
  return off === true || off === undefined
    ? { agentId, date, off: true }
    : { agentId, date, off: true, range: off };
}

/** Optional fields are left out, not undefined: what is stored and what is read must compare equal. */
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
