/** The shape of `company.yaml`, part by part: each part is read by itself, so that all faults show at once. */
import { z } from 'zod';
import { isTimeZone } from '../core/local-time.ts';
import { knownHolidayCalendar } from '../core/holidays.ts';
import type { Hours, TimeRange, Weekday } from '../core/roster.ts';
import { type Read, readDate, readDays, readRange, readRanges } from './company-times.ts';

/** Passes what a reader of `company-times` says on to zod, with its remedy. */
function unwrap<T>(read: Read<T>, context: z.RefinementCtx, path: PropertyKey[] = []): T {
  if ('value' in read) return read.value;
  refuse(context, { ...read, path });
  return z.NEVER;
}

function refuse(
  context: z.RefinementCtx,
  fault: { what: string; remedy: string; path?: PropertyKey[] },
): void {
  const { what: message, remedy, path } = fault;
  context.addIssue({ code: 'custom', message, params: { remedy }, ...(path ? { path } : {}) });
}

/** Text that a person typed: no spaces at the ends, not empty, and nothing that a page or a template would read. */
const text = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, context) => {
    const mark = /[<>{}]/.exec(value)?.[0];
    if (mark === undefined) return;
    refuse(context, {
      what: `"${value}" holds ${mark}.`,
      remedy: 'Write it as customers are to read it, without markup and braces.',
    });
  });
/** Checked by rules of its own. */
const workingName = z.string().trim().min(1);

/** A number without quotes has lost its zero or its plus before anybody sees it. */
const phone = z.preprocess((value, context) => {
  if (typeof value !== 'number') return value;
  refuse(context, {
    what: 'phone is a number without quotes, so a 0 or + at its start is lost.',
    remedy: 'Write it in quotes, such as phone: "050 210 0100".',
  });
  return z.NEVER;
}, text);

const id = z.string().regex(/^[a-z][a-z0-9._-]{0,31}$/);
const ids = z.array(z.string());

const language = z.string().transform((tag, context) => {
  const known = canonicalLanguage(tag);
  if (known !== undefined) return known;
  refuse(context, {
    what: `"${tag}" is no language tag.`,
    remedy: 'Write a tag such as nl, en or pt-BR.',
  });
  return z.NEVER;
});

function canonicalLanguage(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return /^[a-z]{2,3}(-|$)/.test(canonical ?? '') ? canonical : undefined;
  } catch {
    return undefined;
  }
}

const languages = z.array(language).min(1);
const range = z
  .string()
  .transform((value, context): TimeRange => unwrap(readRange(value), context));
const date = z.string().transform((value, context): string => unwrap(readDate(value), context));
const daySpans = z.union([z.string(), z.array(z.string())]);

/** Spans by days of the week. All its faults show at once, so nothing is read before the transform. */
const weekly = z.record(z.string(), daySpans).transform((days, context) => {
  const week: Hours['weekly'] = {};
  for (const [key, value] of Object.entries(days)) {
    const spans = unwrap(readRanges(value), context, [key]);
    const named = readDays(key);
    if (!('value' in named)) {
      unwrap(named, context, [key]);
      continue;
    }
    const again = named.value.find((day) => week[day]);
    if (again) refuse(context, { ...twice(again), path: [key] });
    for (const day of named.value) week[day] ??= spans;
  }
  return week;
});

function twice(day: Weekday): { what: string; remedy: string } {
  const name = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][
    day - 1
  ]!;
  return { what: `${name} stands here a second time.`, remedy: 'Give each day of the week once.' };
}

const exceptionDays = z.record(z.string(), daySpans).transform((days, context) =>
  Object.fromEntries(
    Object.entries(days).map(([key, value]): [string, TimeRange[]] => {
      const day = unwrap(readDate(key), context, [key]);
      return [day, unwrap(readRanges(value), context, [key])];
    }),
  ),
);

const holidays = z.string().transform((code, context) => {
  if (code === 'none') return undefined;
  if (knownHolidayCalendar(code)) return code;
  const remedy = 'Write a country such as NL, a country and region such as DE-NI, or none.';
  refuse(context, { what: `There is no holiday calendar "${code}".`, remedy });
  return z.NEVER;
});

const timeZone = z.string().transform((zone, context) => {
  if (zone.includes('/') && isTimeZone(zone)) return zone;
  refuse(context, {
    what: `"${zone}" is no time zone.`,
    remedy: 'Write a name such as Europe/Amsterdam.',
  });
  return z.NEVER;
});

/** How customers are addressed, also in the words themselves; the first is the one that faults and the demo show. */
const addressWords: Record<string, Record<'formal' | 'familiar', string[]>> = {
  nl: { formal: ['u'], familiar: ['je', 'jij'] },
  de: { formal: ['Sie'], familiar: ['du'] },
  fr: { formal: ['vous'], familiar: ['tu'] },
  fa: { formal: ['شما'], familiar: ['تو'] },
};

const formOfAddress = z.record(z.string(), z.string()).transform((choices, context) => {
  const read: Record<string, 'formal' | 'familiar'> = {};
  for (const [tag, choice] of Object.entries(choices)) {
    const words = addressWords[tag];
    const word = choice.toLowerCase();
    const isForm = (form: 'formal' | 'familiar') =>
      word === form || words?.[form].some((one) => one.toLowerCase() === word);
    if (isForm('formal')) read[tag] = 'formal';
    else if (isForm('familiar')) read[tag] = 'familiar';
    else {
      const known = words ? `${words.formal[0]} or ${words.familiar[0]}, or ` : '';
      const remedy = `Write ${known}formal or familiar.`;
      refuse(context, {
        what: `"${choice}" is no form of address in ${tag}.`,
        remedy,
        path: [tag],
      });
    }
  }
  return read;
});

export const companyPart = z.strictObject({
  name: text,
  legalName: text,
  address: text,
  phone,
  email: z.email().optional(),
  timeZone,
  defaultLanguage: language,
  languages,
  formOfAddress: formOfAddress.default({}),
});

export const hoursPart = weekly;
export const holidaysPart = holidays;
export const exceptionDaysPart = exceptionDays;

export const employerPart = z.strictObject({
  plateName: text,
  partner: z.boolean().default(false),
  serves: z.union([z.literal('all'), ids.min(1)]),
});

export const teamPart = z.strictObject({
  name: z.record(z.string(), text),
  languages,
  skills: z.array(text).default([]),
  tier: z.literal([1, 2, 3, 4]).default(1),
  next: z.string().optional(),
  hours: weekly.optional(),
  holidays: holidays.optional(),
  exceptions: exceptionDays.optional(),
});

export const agentPart = z.strictObject({
  workingName,
  firstName: workingName.optional(),
  employer: z.string(),
  teams: ids.default([]),
  role: z.enum(['agent', 'lead', 'supervisor', 'admin']).default('agent'),
  tier: z.literal([1, 2, 3, 4]).default(1),
  languages,
  skills: z.array(text).default([]),
  slots: z.int().min(1).max(20).default(3),
  town: text.optional(),
  disabled: z.boolean().default(false),
});

export const shiftPart = z.strictObject({
  agent: z.string(),
  days: z.string().transform((value, context): Weekday[] => unwrap(readDays(value), context)),
  time: range,
  breaks: z.array(range).default([]),
  leads: z.union([z.literal('all'), ids.min(1)]).optional(),
  onCall: z.boolean().default(false),
  from: date.optional(),
  until: date.optional(),
});

export const rosterExceptionPart = z.strictObject({
  agent: z.string(),
  date,
  /** An extra shift. */
  time: range.optional(),
  /** The whole day, or the hours he is absent. */
  off: z.union([z.literal(true), range]).optional(),
});

/** The keys of employers, teams and agents. */
export const idPart = id;

export type CompanyPart = z.output<typeof companyPart>;
export type EmployerPart = z.output<typeof employerPart>;
export type TeamPart = z.output<typeof teamPart>;
export type AgentPart = z.output<typeof agentPart>;
export type ShiftPart = z.output<typeof shiftPart>;
export type RosterExceptionPart = z.output<typeof rosterExceptionPart>;
