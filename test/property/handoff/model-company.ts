/** The company of the random histories: small, with every awkward hour that a roster can have. */
import type { Agent } from '../../../bot/core/agent.ts';
import type { Hours, Roster, Shift, Team, Weekday } from '../../../bot/core/roster.ts';

export const workdays: Weekday[] = [1, 2, 3, 4, 5];
const toSaturday: Weekday[] = [1, 2, 3, 4, 5, 6];
const everyDay: Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const hour = (n: number) => n * 60;

function hours(days: Weekday[], start: number, end: number): Hours {
  const weekly = Object.fromEntries(days.map((day) => [day, [{ start, end }]]));
  return { weekly, exceptions: {}, holidays: 'NL' };
}

function agent(id: string, parts: Partial<Agent> = {}): Agent {
  const firstName = id[0]!.toUpperCase() + id.slice(1);
  return {
    id,
    workingName: `${firstName} ${firstName[1]!.toUpperCase()}.`,
    firstName,
    employerId: 'own',
    teamIds: ['service'],
    role: 'agent',
    tier: 1,
    languages: ['nl', 'en'],
    skills: [],
    slots: 3,
    disabled: false,
    ...parts,
  };
}

const agents: Agent[] = [
  agent('sanne'),
  agent('youssef', { languages: ['nl', 'fr'] }),
  agent('karim', { employerId: 'partner', languages: ['nl', 'fa'], slots: 2 }),
  agent('daan', { teamIds: ['outages'], tier: 2 }),
  agent('noor', { teamIds: ['outages'], tier: 2, languages: ['nl', 'de'] }),
  agent('pieter', { teamIds: ['billing'], tier: 3, slots: 1 }),
  agent('ilse', { role: 'lead', teamIds: ['service'] }),
  agent('bram', { role: 'lead', teamIds: ['outages'], tier: 2 }),
  agent('marieke', { role: 'supervisor', teamIds: [], tier: 4 }),
  agent('olaf', { role: 'admin', teamIds: [], tier: 4 }),
];

function shift(
  agentId: string,
  days: Weekday[],
  parts: Partial<Shift> & { at: [number, number] },
): Shift {
  const { at, ...rest } = parts;
  return { agentId, days, range: { start: at[0], end: at[1] }, breaks: [], ...rest };
}

/** Outages opens at half past two: the hour that the clocks skip in spring and show twice in autumn. */
const nightStart = hour(2) + 30;

const shifts: Shift[] = [
  shift('sanne', toSaturday, { at: [hour(8), hour(16) + 30], breaks: [{ start: 720, end: 750 }] }),
  shift('youssef', toSaturday, { at: [hour(12), hour(21)] }),
  shift('karim', workdays, { at: [hour(8), hour(21)], breaks: [{ start: 780, end: 810 }] }),
  shift('daan', everyDay, { at: [nightStart, hour(12)] }),
  shift('noor', everyDay, { at: [hour(12), hour(23)] }),
  shift('pieter', workdays, { at: [hour(9), hour(17)] }),
  shift('ilse', toSaturday, { at: [hour(8), hour(21)], leads: ['service'] }),
  shift('bram', everyDay, { at: [hour(8), hour(16)], leads: ['outages'] }),
  shift('marieke', everyDay, { at: [hour(20), hour(8)], onCall: true }),
];

/** Holidays do not close it. */
const outageHours: Hours = {
  weekly: hours(everyDay, nightStart, hour(23)).weekly,
  exceptions: {},
};

function team(id: string, tier: 1 | 2 | 3, parts: { hours: Hours; nextTeamId?: string }): Team {
  return { id, name: { nl: id }, languages: ['nl'], skills: [], tier, ...parts };
}

export function modelRoster(): Roster {
  return {
    version: 1,
    company: {
      name: 'Noorderlicht',
      legalName: 'Noorderlicht B.V.',
      address: 'Kade 1, Groningen',
      phone: '+31505550100',
      timeZone: 'Europe/Amsterdam',
      defaultLanguage: 'nl',
      languages: ['nl', 'en', 'de', 'fr', 'fa'],
      formOfAddress: { nl: 'formal' },
    },
    employers: [
      {
        id: 'own',
        plateName: 'Noorderlicht',
        partner: false,
        serves: ['service', 'outages', 'billing'],
      },
      { id: 'partner', plateName: 'ContactPlus', partner: true, serves: ['service'] },
    ],
    teams: [
      team('service', 1, { hours: hours(toSaturday, hour(8), hour(21)), nextTeamId: 'outages' }),
      team('outages', 2, { hours: outageHours, nextTeamId: 'billing' }),
      team('billing', 3, { hours: hours(workdays, hour(9), hour(17)) }),
    ],
    agents,
    shifts,
    exceptions: [],
    fallbackDutyManagerId: 'marieke',
    defaultTeamId: 'service',
  };
}

/** Moments at which histories begin; local times of Amsterdam. */
export const beginnings: number[] = [
  '2026-11-24T13:00:00Z', // a Tuesday afternoon
  '2026-11-27T19:48:00Z', // a Friday, shortly before closing
  '2026-11-23T06:30:00Z', // a Monday before opening
  '2026-10-24T21:30:00Z', // the night the clocks go back
  '2027-03-27T22:30:00Z', // the night the clocks go forward
  '2026-12-24T19:30:00Z', // before two holidays and a Sunday
  '2026-12-31T18:00:00Z', // New Year's Eve
  '2027-04-26T20:30:00Z', // before King's Day
  '2026-11-22T11:00:00Z', // a Sunday
].map((text) => Date.parse(text));
