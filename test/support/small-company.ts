/** A company small enough to read in one glance; each test says only what matters to it. */
import { DateTime } from 'luxon';
import type { Agent, Presence } from '../../bot/core/agent.ts';
import type { Hours, Roster, Shift, Team, TimeRange, Weekday } from '../../bot/core/roster.ts';

/** '08:00-21:00' */
export function range(text: string): TimeRange {
  const [start, end] = text.split('-').map((time) => {
    const [hour, minute] = time.split(':').map(Number);
    return hour! * 60 + minute!;
  });
  return { start: start!, end: end! };
}

export function weekly(days: Weekday[], ...ranges: string[]): Hours['weekly'] {
  return Object.fromEntries(days.map((day) => [day, ranges.map(range)]));
}

export const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
export const monToFri: Weekday[] = [1, 2, 3, 4, 5];

export function team(id: string, hours: Partial<Hours> = {}, more: Partial<Team> = {}): Team {
  return {
    id,
    name: { nl: id, en: `${id} (en)` },
    languages: ['nl'],
    skills: [],
    tier: 1,
    hours: { weekly: weekly(monToFri, '08:00-21:00'), exceptions: {}, ...hours },
    ...more,
  };
}

export function agent(id: string, more: Partial<Agent> = {}): Agent {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    id,
    workingName: `${name} X.`,
    firstName: name,
    employerId: 'own',
    teamIds: ['service'],
    role: 'agent',
    tier: 1,
    languages: ['nl'],
    skills: [],
    slots: 3,
    disabled: false,
    ...more,
  };
}

export function shift(
  agentId: string,
  days: Weekday[],
  hours: string,
  more: Partial<Shift> = {},
): Shift {
  return { agentId, days, range: range(hours), breaks: [], ...more };
}

export function company(parts: Partial<Roster> & { timeZone?: string } = {}): Roster {
  const { timeZone = 'Europe/Amsterdam', ...rest } = parts;
  return {
    version: 1,
    company: {
      name: 'Noorderlicht',
      legalName: 'Noorderlicht B.V.',
      address: 'Oosterkade 14, Groningen',
      phone: '050 210 0100',
      timeZone,
      defaultLanguage: 'nl',
      languages: ['nl', 'en'],
      formOfAddress: { nl: 'formal' },
    },
    employers: [
      {
        id: 'own',
        plateName: 'Noorderlicht Klantenservice',
        partner: false,
        serves: ['service', 'outages'],
      },
      { id: 'plus', plateName: 'ContactPlus', partner: true, serves: ['service'] },
    ],
    teams: [team('service')],
    agents: [agent('boss', { teamIds: [], role: 'supervisor', tier: 4 })],
    shifts: [],
    exceptions: [],
    fallbackDutyManagerId: 'boss',
    defaultTeamId: 'service',
    ...rest,
  };
}

/** 'yyyy-mm-dd hh:mm' on the company's clock; of a doubled hour the first. */
export function at(local: string, zone = 'Europe/Amsterdam'): number {
  const time = DateTime.fromFormat(local, 'yyyy-MM-dd HH:mm', { zone });
  if (!time.isValid || time.toFormat('yyyy-MM-dd HH:mm') !== local)
    throw new Error(`No such time: ${local}`);
  return time.toMillis();
}

/** How a customer would read a moment. */
export function read(moment: number | undefined, zone = 'Europe/Amsterdam'): string | undefined {
  return moment === undefined
    ? undefined
    : DateTime.fromMillis(moment, { zone }).toFormat('yyyy-MM-dd HH:mm ZZ');
}

export function here(agentId: string, now: number, more: Partial<Presence> = {}): Presence {
  return { agentId, status: 'available', leaseUntil: now + 30_000, since: now, ...more };
}
