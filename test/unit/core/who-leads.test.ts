import { describe, expect, it } from 'vitest';
import { dutyManager, firstToStart, leadOf } from '../../../bot/core/shifts.ts';
import {
  agent,
  at,
  company,
  everyDay,
  monToFri,
  read,
  shift,
  team,
  weekly,
} from '../../support/small-company.ts';

const tuesday = at('2026-11-24 14:06');

describe('who leads', () => {
  const agents = [
    agent('ilse', { role: 'lead', teamIds: [] }),
    agent('noor', { role: 'lead', teamIds: [] }),
    agent('boss', { role: 'supervisor', tier: 4, teamIds: [] }),
  ];
  const roster = company({
    agents,
    shifts: [
      shift('noor', monToFri, '13:00-21:00', { leads: ['service'] }),
      shift('ilse', monToFri, '08:00-15:00', { leads: ['service', 'outages'] }),
    ],
  });
  const leader = (time: string, from = roster, teamId = 'service') =>
    leadOf(from, teamId, at(time)).id;

  it('the lead whose shift covers now, and he who began first while two do', () => {
    expect(leader('2026-11-24 09:00')).toBe('ilse');
    expect(leader('2026-11-24 14:06')).toBe('ilse');
    expect(leader('2026-11-24 15:00')).toBe('noor');
  });

  it('closed: the lead who begins first', () => {
    expect(leader('2026-11-24 22:00')).toBe('ilse');
    expect(leader('2026-11-28 12:00')).toBe('ilse');
  });

  it('open without a lead: the duty manager', () => {
    const gap = { ...roster, exceptions: [{ agentId: 'ilse', date: '2026-11-24', off: true }] };
    expect(leader('2026-11-24 09:00', gap)).toBe('boss');
    expect(leader('2026-11-24 20:30', { ...roster, shifts: [] })).toBe('boss');
  });

  it('closed without any lead to come, or a team that does not exist: the duty manager', () => {
    expect(leader('2026-11-24 22:00', { ...roster, shifts: [] })).toBe('boss');
    expect(leader('2026-11-24 14:06', roster, 'nowhere')).toBe('boss');
  });

  it('never somebody disabled', () => {
    const without = {
      ...roster,
      agents: agents.map((a) => (a.id === 'ilse' ? { ...a, disabled: true } : a)),
    };
    expect(leader('2026-11-24 09:00', without)).toBe('boss');
    expect(leader('2026-11-24 22:00', without)).toBe('noor');
  });

  it('on-call duty leads nobody', () => {
    const onCall = {
      ...roster,
      shifts: [shift('ilse', everyDay, '00:00-24:00', { leads: ['service'], onCall: true })],
    };
    expect(leader('2026-11-24 09:00', onCall)).toBe('ilse');
    expect(
      leader('2026-11-24 09:00', {
        ...onCall,
        exceptions: [{ agentId: 'ilse', date: '2026-11-24', off: true }],
      }),
    ).toBe('boss');
  });
});

describe('the duty manager', () => {
  const roster = company({
    agents: [agent('a', { tier: 3 }), agent('b', { tier: 4 }), agent('boss', { tier: 4 })],
    shifts: [
      shift('a', [2], '14:00-18:00', { onCall: true }),
      shift('b', [2], '16:00-20:00', { onCall: true }),
    ],
  });

  it('is who is on call now, the highest tier first, else the fallback', () => {
    expect(dutyManager(roster, tuesday).id).toBe('a');
    expect(dutyManager(roster, at('2026-11-24 17:00')).id).toBe('b');
    expect(dutyManager(roster, at('2026-11-24 21:00')).id).toBe('boss');
  });

  it('is somebody enabled, even on a roster that should never have been', () => {
    const broken = {
      ...roster,
      agents: roster.agents.map((a) => (a.id === 'boss' ? { ...a, disabled: true } : a)),
    };
    expect(dutyManager(broken, at('2026-11-24 21:00')).id).toBe('b');
    expect(() => dutyManager({ ...roster, agents: [] }, tuesday)).toThrow(/nobody enabled/);
  });
});

describe('whose shift begins first', () => {
  const roster = company({
    teams: [
      team('service', {
        weekly: { ...weekly(monToFri, '08:00-21:00'), ...weekly([6], '09:00-17:00') },
        holidays: 'NL',
      }),
      team('outages', { weekly: weekly(everyDay, '00:00-24:00') }),
    ],
    agents: [
      agent('late'),
      agent('early', { languages: ['nl', 'en'] }),
      agent('fa', { languages: ['fa'], teamIds: ['outages'] }),
      agent('boss', { tier: 4, teamIds: [], languages: ['nl', 'en'], role: 'supervisor' }),
    ],
    shifts: [
      shift('late', monToFri, '12:00-21:00'),
      shift('early', monToFri, '07:30-16:00'),
      shift('fa', everyDay, '06:00-14:00'),
    ],
  });
  const first = (
    time: string,
    options: Partial<Parameters<typeof firstToStart>[1]> = {},
    from = roster,
  ) => {
    const found = firstToStart(from, { teamId: 'service', language: 'nl', ...options }, at(time));
    return `${found.agent.id} ${read(found.at)}`;
  };

  it('at night: the first in the morning, from the opening on', () => {
    expect(first('2026-11-24 22:00')).toBe('early 2026-11-25 08:00 +01:00');
  });

  it('in the minutes between the start of a shift and the opening it is that one', () => {
    expect(first('2026-11-25 07:45')).toBe('early 2026-11-25 08:00 +01:00');
  });

  it('does not count a start on a holiday', () => {
    // Friday evening; Saturday nobody of the team works, Monday is King's Day.
    expect(first('2026-04-24 22:00')).toBe('early 2026-04-28 08:00 +02:00');
  });

  it('somebody of another team who has the language, else the team itself', () => {
    expect(first('2026-11-24 22:00', { language: 'fa' })).toBe('fa 2026-11-25 08:00 +01:00');
    expect(first('2026-11-24 22:00', { language: 'pl' })).toBe('early 2026-11-25 08:00 +01:00');
  });

  it('passes over those who are excluded or disabled', () => {
    expect(first('2026-11-24 22:00', { exclude: ['early'] })).toBe('late 2026-11-25 12:00 +01:00');
    const disabled = {
      ...roster,
      agents: roster.agents.map((a) => (a.id === 'early' ? { ...a, disabled: true } : a)),
    };
    expect(first('2026-11-24 22:00', {}, disabled)).toBe('late 2026-11-25 12:00 +01:00');
  });

  it('nobody works: the duty manager at the next opening', () => {
    expect(first('2026-11-24 22:00', {}, { ...roster, shifts: [] })).toBe(
      'boss 2026-11-25 08:00 +01:00',
    );
  });

  it('a shift months away is no answer: the duty manager', () => {
    const far = {
      ...roster,
      shifts: [shift('early', monToFri, '08:00-16:00', { from: '2027-03-01' })],
    };
    expect(first('2026-11-24 22:00', {}, far)).toBe('boss 2026-11-25 08:00 +01:00');
  });

  it('after weeks of closing it is who works at the opening', () => {
    const exceptions = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        new Date(Date.UTC(2026, 10, 25 + n)).toISOString().slice(0, 10),
        [],
      ]),
    );
    const closed = { ...roster, teams: [team('service', { exceptions }), roster.teams[1]!] };
    expect(first('2026-11-24 22:00', {}, closed)).toBe('early 2027-01-04 08:00 +01:00');
  });

  it('a team that never opens, or does not exist: the duty manager now', () => {
    const never = { ...roster, teams: [team('service', { weekly: {} })] };
    expect(first('2026-11-24 22:00', {}, never)).toBe('boss 2026-11-24 22:00 +01:00');
    expect(first('2026-11-24 22:00', { teamId: 'nowhere' })).toBe('boss 2026-11-24 22:00 +01:00');
  });

  it('equal starts: the tier of the team, and plain agents before leads', () => {
    const same = company({
      agents: [
        agent('lead', { role: 'lead' }),
        agent('two', { tier: 2 }),
        agent('one'),
        agent('boss'),
      ],
      shifts: ['lead', 'two', 'one'].map((id) => shift(id, monToFri, '08:00-16:00')),
    });
    expect(first('2026-11-24 22:00', {}, same)).toBe('one 2026-11-25 08:00 +01:00');
  });
});
