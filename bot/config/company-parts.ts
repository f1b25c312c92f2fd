/** Reads a company file part by part, so that a fault in one hides none in another. */
import { z } from 'zod';
import type { Hours } from '../core/roster.ts';
import type { Faults, Path } from './company-faults.ts';
import * as parts from './company-schema.ts';

/** What could be read, by id; what has a fault of its own is listed in `known` only, so that references to it hold. */
export interface CompanyParts {
  company?: parts.CompanyPart;
  hours: Hours['weekly'] | undefined;
  /** Also when they have faults, so that nobody is told that they are missing. */
  hoursGiven: boolean;
  holidays: string | undefined;
  exceptions: Hours['exceptions'];
  employers: Map<string, parts.EmployerPart>;
  teams: Map<string, parts.TeamPart>;
  agents: Map<string, parts.AgentPart>;
  known: { employers: Set<string>; teams: Set<string>; agents: Set<string> };
  defaultTeam: string | undefined;
  dutyManager: string | undefined;
  shifts: Map<number, parts.ShiftPart>;
  rosterExceptions: Map<number, parts.RosterExceptionPart>;
}

const anything = z.unknown();
const block = z.record(z.string(), anything);
const top = z.strictObject({
  company: anything.refine((value) => value !== undefined),
  hours: anything.optional(),
  holidays: anything.optional(),
  exceptions: anything.optional(),
  employers: block,
  teams: block,
  defaultTeam: z.string().optional(),
  agents: block,
  roster: z.strictObject({
    dutyManager: z.string(),
    shifts: z.array(anything),
    exceptions: z.array(anything).default([]),
  }),
});

/** Undefined when the file is no block of lines at all; then that is its only fault. */
export function readParts(content: unknown, faults: Faults): CompanyParts | undefined {
  const outline = top.safeParse(content);
  if (!outline.success) faults.addIssues([], outline.error.issues);
  if (typeof content !== 'object' || content === null) return undefined;
  const whole = asBlock(content);
  const roster = asBlock(whole.roster);
  const at = (name: string): At => ({ value: whole[name], path: [name] });
  const ofRoster = (name: string): At => ({ value: roster[name], path: ['roster', name] });
  const company = readOne(parts.companyPart, at('company'), faults);
  return {
    ...(company ? { company } : {}),
    hours: readOne(parts.hoursPart, at('hours'), faults),
    hoursGiven: whole.hours !== undefined && whole.hours !== null,
    holidays: readOne(parts.holidaysPart, at('holidays'), faults),
    exceptions: readOne(parts.exceptionDaysPart, at('exceptions'), faults) ?? {},
    employers: readEach(parts.employerPart, at('employers'), faults),
    teams: readEach(parts.teamPart, at('teams'), faults),
    agents: readEach(parts.agentPart, at('agents'), faults),
    known: {
      employers: idsOf(whole.employers),
      teams: idsOf(whole.teams),
      agents: idsOf(whole.agents),
    },
    defaultTeam: textOr(whole.defaultTeam),
    dutyManager: textOr(roster.dutyManager),
    shifts: readList(parts.shiftPart, ofRoster('shifts'), faults),
    rosterExceptions: readList(parts.rosterExceptionPart, ofRoster('exceptions'), faults),
  };
}

function asBlock(value: unknown): Record<string, unknown> {
  const isBlock = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isBlock ? (value as Record<string, unknown>) : {};
}

interface At {
  value: unknown;
  path: Path;
}

function readOne<T>(schema: z.ZodType<T>, at: At, faults: Faults): T | undefined {
  if (at.value === undefined) return undefined;
  const result = schema.safeParse(at.value);
  if (result.success) return result.data;
  faults.addIssues(at.path, result.error.issues);
  return undefined;
}

function readEach<T>(schema: z.ZodType<T>, at: At, faults: Faults): Map<string, T> {
  const read = new Map<string, T>();
  for (const id of idsOf(at.value)) {
    const path = [...at.path, id];
    if (!parts.idPart.safeParse(id).success) {
      const remedy =
        'Write lower-case letters, digits, dots and hyphens, a letter first, at most 32.';
      faults.add(path, `"${id}" is no id.`, remedy);
    }
    const entry = readOne(
      schema,
      { value: (at.value as Record<string, unknown>)[id], path },
      faults,
    );
    if (entry !== undefined) read.set(id, entry);
  }
  return read;
}

function readList<T>(schema: z.ZodType<T>, at: At, faults: Faults): Map<number, T> {
  const read = new Map<number, T>();
  if (!Array.isArray(at.value)) return read;
  at.value.forEach((value, index) => {
    const entry = readOne(schema, { value, path: [...at.path, index] }, faults);
    if (entry !== undefined) read.set(index, entry);
  });
  return read;
}

function idsOf(value: unknown): Set<string> {
  return new Set(Object.keys(asBlock(value)));
}

function textOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
