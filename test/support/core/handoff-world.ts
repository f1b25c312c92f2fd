/** A small company and a world around it, for tests of the handoff. All times are ms UTC; the zone is Amsterdam. */
import type { Agent, Presence, PresenceStatus } from '../../../bot/core/agent.ts';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { LineEntry, World } from '../../../bot/core/handoff/events.ts';
import { defaultPolicy } from '../../../bot/core/handoff/handoff.ts';
import type { Roster, Shift, Weekday } from '../../../bot/core/roster.ts';

/** A Tuesday, 14:00 in Amsterdam. */
export const tuesday = Date.parse('2026-11-24T13:00:00Z');
export const seconds = (n: number) => n * 1000;
export const minutes = (n: number) => n * 60_000;

const weekdays: Weekday[] = [1, 2, 3, 4, 5];

export function person(id: string, parts: Partial<Agent> = {}): Agent {
  const firstName = id[0]!.toUpperCase() + id.slice(1);
  return {
    id,
    workingName: `${firstName} ${firstName[0]}.`,
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

export function shift(agentId: string, parts: Partial<Shift> = {}): Shift {
  return { agentId, days: weekdays, range: { start: 480, end: 1260 }, breaks: [], ...parts };
}

const employees: Agent[] = [
  person('sanne'),
  person('youssef'),
  person('karim', { employerId: 'contactplus', languages: ['nl', 'en', 'fa'] }),
  person('daan', { teamIds: ['outages'], tier: 2, languages: ['nl', 'de'] }),
  person('noor', { teamIds: ['billing'], tier: 3 }),
  person('ilse', { role: 'lead', teamIds: ['service', 'outages'] }),
  person('bram', { role: 'lead', teamIds: ['outages'], tier: 2 }),
  person('marieke', { role: 'supervisor', teamIds: [], tier: 4 }),
];

const dayShifts: Shift[] = [
  ...['sanne', 'youssef', 'karim', 'daan', 'noor'].map((id) => shift(id)),
  shift('ilse', { leads: ['service'] }),
  shift('bram', { leads: ['outages'] }),
];

const officeHours = {
  weekly: Object.fromEntries(weekdays.map((day) => [day, [{ start: 480, end: 1260 }]])),
  exceptions: {},
};

function team(id: string, tier: 1 | 2 | 3, nextTeamId?: string) {
  return {
    id,
    name: { nl: id },
    languages: ['nl'],
    skills: [],
    tier,
    hours: officeHours,
    ...(nextTeamId === undefined ? {} : { nextTeamId }),
  };
}

export function company(parts: Partial<Roster> = {}): Roster {
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
      { id: 'contactplus', plateName: 'ContactPlus', partner: true, serves: ['service'] },
    ],
    teams: [team('service', 1, 'outages'), team('outages', 2, 'billing'), team('billing', 3)],
    agents: employees,
    shifts: dayShifts,
    exceptions: [],
    fallbackDutyManagerId: 'marieke',
    defaultTeamId: 'service',
    ...parts,
  };
}

export function here(
  agentId: string,
  now: number,
  parts: Partial<Presence> & { status?: PresenceStatus } = {},
): Presence {
  return { agentId, status: 'available', leaseUntil: now + 30_000, since: now - 60_000, ...parts };
}

export interface WorldParts {
  now?: number;
  roster?: Roster;
  /** Ids of those who are here and available, or whole presences. */
  here?: (string | Presence)[];
  load?: Record<string, number>;
  line?: LineEntry[];
  lastAgentId?: string;
  newReference?: string;
}

export function worldOf(parts: WorldParts = {}): World {
  const now = parts.now ?? tuesday;
  const presences = (parts.here ?? ['sanne', 'youssef', 'karim']).map((entry) =>
    typeof entry === 'string' ? here(entry, now) : entry,
  );
  return {
    now,
    roster: parts.roster ?? company(),
    policy: defaultPolicy,
    presence: new Map(presences.map((presence) => [presence.agentId, presence])),
    load: new Map(Object.entries(parts.load ?? {})),
    line: parts.line ?? [],
    newReference: parts.newReference ?? 'LK-7KQ4-M2',
    ...(parts.lastAgentId === undefined ? {} : { lastAgentId: parts.lastAgentId }),
  };
}

export function conversationOf(parts: Partial<Conversation> = {}): Conversation {
  return {
    id: 'web/shop/one',
    version: 1,
    channel: 'web',
    account: 'shop',
    thread: 'one',
    createdAt: tuesday - 60_000,
    language: 'nl',
    customer: { id: 'dl_1', standing: 'unknown' },
    handledSeq: 0,
    dialog: {},
    handoffCount: 0,
    commandIds: [],
    ...parts,
  };
}
