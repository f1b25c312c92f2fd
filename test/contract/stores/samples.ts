/** Small records of every kind, each valid by itself; tests change the one field they are about. */
import type { NewActivity } from '../../../bot/core/activity.ts';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { Handoff } from '../../../bot/core/handoff/handoff.ts';
import type { Roster } from '../../../bot/core/roster.ts';
import type { NewDelivery, Output } from '../../../bot/storage/stores.ts';

/** Tuesday 24 November 2026, 14:06:22 in Amsterdam. */
export const now = Date.UTC(2026, 10, 24, 13, 6, 22);

export const nothing: Output = { activities: [], deliveries: [] };

export function conversation(thread: string, change: Partial<Conversation> = {}): Conversation {
  return {
    id: `web/site/${thread}`,
    version: 1,
    channel: 'web',
    account: 'site',
    thread,
    createdAt: now,
    language: 'nl',
    customer: { id: `dl_${thread}`, standing: 'unknown' },
    handledSeq: 0,
    dialog: {},
    handoffCount: 0,
    commandIds: [],
    ...change,
  };
}

/** The same conversation, one version on. */
export function changed(before: Conversation, change: Partial<Conversation> = {}): Conversation {
  return { ...before, ...change, version: before.version + 1 };
}

export function message(externalId: string, change: Partial<NewActivity> = {}): NewActivity {
  return {
    externalId,
    kind: 'message',
    author: { role: 'customer' },
    text: 'Waar blijft mijn pakket?',
    audience: 'everyone',
    inbound: true,
    ...change,
  };
}

export function botMessage(externalId: string, change: Partial<NewActivity> = {}): NewActivity {
  return message(externalId, { author: { role: 'bot' }, inbound: false, ...change });
}

export function handoff(change: Partial<Handoff> = {}): Handoff {
  return {
    number: 1,
    reference: 'LK-7KQ4-M2',
    state: 'ringing',
    parked: false,
    reason: 'asked',
    asked: true,
    requestedAt: now,
    teamId: 'service',
    language: 'nl',
    tier: 1,
    ownerId: 'sanne',
    announcedId: 'sanne',
    ownerSince: now,
    namesBeforeFirstWord: 1,
    rings: [],
    passed: [],
    promise: { at: now + 180_000, basis: 'ring', rosterVersion: 1 },
    botMeanwhile: false,
    missed: 0,
    deadlines: [{ id: '1:1', kind: 'promise', at: now + 180_000 }],
    owners: [{ agentId: 'sanne', since: now, how: 'routed' }],
    ...change,
  };
}

export function delivery(id: string, change: Partial<NewDelivery> = {}): NewDelivery {
  return {
    id,
    kind: 'alarm',
    conversationId: 'web/site/1',
    cause: 'promiseMissed',
    toAgentId: 'ilse',
    createdAt: now,
    ...change,
  };
}

export function roster(version: number): Roster {
  return {
    version,
    company: {
      name: 'Noorderlicht',
      legalName: 'Noorderlicht B.V.',
      address: 'Herestraat 1, 9711 LA Groningen',
      phone: '+31 50 123 4567',
      timeZone: 'Europe/Amsterdam',
      defaultLanguage: 'nl',
      languages: ['nl', 'en'],
      formOfAddress: { nl: 'formal' },
    },
    employers: [{ id: 'own', plateName: 'Noorderlicht', partner: false, serves: ['service'] }],
    teams: [
      {
        id: 'service',
        name: { nl: 'Service' },
        languages: ['nl'],
        skills: [],
        tier: 1,
        hours: {
          weekly: { 1: [{ start: 540, end: 1_020 }], 7: [] },
          exceptions: { '2026-12-24': [{ start: 540, end: 720 }] },
        },
      },
    ],
    agents: [
      {
        id: 'sanne',
        workingName: 'Sanne V.',
        firstName: 'Sanne',
        employerId: 'own',
        teamIds: ['service'],
        role: 'agent',
        tier: 1,
        languages: ['nl'],
        skills: [],
        slots: 3,
        disabled: false,
      },
    ],
    shifts: [{ agentId: 'sanne', days: [1, 2], range: { start: 540, end: 1_020 }, breaks: [] }],
    exceptions: [{ agentId: 'sanne', date: '2026-12-31', off: true }],
    fallbackDutyManagerId: 'sanne',
    defaultTeamId: 'service',
  };
}
