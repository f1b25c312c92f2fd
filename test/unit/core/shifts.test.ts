import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../bot/core/agent.ts';
import type { Roster } from '../../../bot/core/roster.ts';
import {
  dutyManager,
  inBreak,
  nextShiftStart,
  onShift,
  shiftEnd,
} from '../../../bot/core/shifts.ts';
import {
  agent,
  at,
  company,
  everyDay,
  here,
  monToFri,
  range,
  read,
  shift,
  team,
  weekly,
} from '../../support/small-company.ts';

const tuesday = at('2026-11-24 14:06');

describe('being on shift', () => {
  const roster = company({
    agents: [agent('sanne'), agent('boss', { tier: 4, role: 'supervisor', teamIds: [] })],
    shifts: [
      shift('sanne', monToFri, '08:00-12:00', { breaks: [range('10:00-10:15')] }),
      shift('sanne', monToFri, '12:00-16:30'),
      shift('boss', everyDay, '00:00-24:00', { onCall: true }),
    ],
  });

  it('lasts from the first minute to just before the last, over shifts that follow on', () => {
    expect(onShift(roster, 'sanne', at('2026-11-24 07:59'))).toBe(false);
    expect(onShift(roster, 'sanne', at('2026-11-24 08:00'))).toBe(true);
    expect(onShift(roster, 'sanne', at('2026-11-24 16:30'))).toBe(false);
    expect(read(shiftEnd(roster, 'sanne', at('2026-11-24 09:00')))).toBe('2026-11-24 16:30 +01:00');
    expect(read(nextShiftStart(roster, 'sanne', at('2026-11-24 09:00')))).toBe(
      '2026-11-25 08:00 +01:00',
    );
  });

  it('goes on in a break, which counts for ringing only', () => {
    expect(onShift(roster, 'sanne', at('2026-11-24 10:05'))).toBe(true);
    expect(inBreak(roster, 'sanne', at('2026-11-24 10:05'))).toBe(true);
    expect(inBreak(roster, 'sanne', at('2026-11-24 10:15'))).toBe(false);
  });

  it('is not being on call', () => {
    expect(onShift(roster, 'boss', tuesday)).toBe(false);
    expect(shiftEnd(roster, 'boss', tuesday)).toBeUndefined();
  });

  it('somebody unknown or disabled is never on shift, whatever he began by hand', () => {
    const disabled = {
      ...roster,
      agents: [agent('sanne', { disabled: true }), ...roster.agents.slice(1)],
    };
    const byHand = here('sanne', tuesday, { unplannedUntil: tuesday + 3_600_000 });
    expect(onShift(disabled, 'sanne', tuesday, byHand)).toBe(false);
    expect(nextShiftStart(disabled, 'sanne', tuesday)).toBeUndefined();
    expect(onShift(roster, 'nobody', tuesday, { ...byHand, agentId: 'nobody' })).toBe(false);
  });

  describe('begun by hand', () => {
    const evening = at('2026-11-24 18:00');
    const byHand = (until: string): Presence =>
      here('sanne', evening, { unplannedUntil: at(until) });

    it('counts until it ends', () => {
      expect(onShift(roster, 'sanne', evening, byHand('2026-11-24 20:00'))).toBe(true);
      expect(read(shiftEnd(roster, 'sanne', evening, byHand('2026-11-24 20:00')))).toBe(
        '2026-11-24 20:00 +01:00',
      );
      expect(onShift(roster, 'sanne', at('2026-11-24 20:00'), byHand('2026-11-24 20:00'))).toBe(
        false,
      );
    });

    it('runs on into the shift of the roster', () => {
      const early = at('2026-11-24 07:00');
      expect(read(shiftEnd(roster, 'sanne', early, byHand('2026-11-24 08:00')))).toBe(
        '2026-11-24 16:30 +01:00',
      );
      expect(read(shiftEnd(roster, 'sanne', tuesday, byHand('2026-11-24 18:00')))).toBe(
        '2026-11-24 18:00 +01:00',
      );
      expect(read(shiftEnd(roster, 'sanne', tuesday, byHand('2026-11-24 15:00')))).toBe(
        '2026-11-24 16:30 +01:00',
      );
    });

    it("is not taken from somebody else's presence", () => {
      expect(onShift(roster, 'boss', evening, byHand('2026-11-24 20:00'))).toBe(false);
    });
  });

  it('holds between its first and last date', () => {
    const dated = company({
      agents: [agent('sanne')],
      shifts: [
        shift('sanne', monToFri, '08:00-16:00', { from: '2026-11-24', until: '2026-11-25' }),
      ],
    });
    const works = (date: string) => onShift(dated, 'sanne', at(`${date} 12:00`));
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map(works)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('nights', () => {
  const roster = company({
    teams: [team('service', { weekly: weekly(everyDay, '00:00-24:00') })],
    agents: [agent('noor')],
    shifts: [
      shift('noor', [6], '22:00-06:00', { breaks: [range('02:10-02:40'), range('23:50-00:10')] }),
    ],
  });

  it('a night shift ends the next morning, an hour later when the clocks go back', () => {
    const end = shiftEnd(roster, 'noor', at('2026-10-24 23:00'))!;
    expect(read(end)).toBe('2026-10-25 06:00 +01:00');
    expect((end - at('2026-10-24 22:00')) / 3_600_000).toBe(9);
  });

  it('a break after midnight lies in the next day, also one over midnight', () => {
    expect(inBreak(roster, 'noor', at('2026-11-29 02:20'))).toBe(true);
    expect(inBreak(roster, 'noor', at('2026-11-28 02:20'))).toBe(false);
    expect(inBreak(roster, 'noor', at('2026-11-28 23:55'))).toBe(true);
    expect(inBreak(roster, 'noor', at('2026-11-29 00:09'))).toBe(true);
    expect(inBreak(roster, 'noor', at('2026-11-29 00:10'))).toBe(false);
  });

  it('a break that does not exist is not taken', () => {
    const spring = at('2026-03-29 03:00');
    expect(inBreak(roster, 'noor', spring)).toBe(false);
    expect(inBreak(roster, 'noor', spring - 1)).toBe(false);
  });
});

describe('exceptions to the roster', () => {
  const base = company({
    agents: [agent('sanne')],
    shifts: [
      shift('sanne', monToFri, '08:00-16:00'),
      shift('sanne', everyDay, '16:00-18:00', { onCall: true }),
    ],
  });
  const withExceptions = (...exceptions: Roster['exceptions']) => ({ ...base, exceptions });

  it('off removes the shift of that date', () => {
    const roster = withExceptions({ agentId: 'sanne', date: '2026-11-24', off: true });
    expect(onShift(roster, 'sanne', tuesday)).toBe(false);
    expect(read(nextShiftStart(roster, 'sanne', tuesday))).toBe('2026-11-25 08:00 +01:00');
  });

  it('off for some hours leaves the rest', () => {
    const roster = withExceptions({
      agentId: 'sanne',
      date: '2026-11-24',
      off: true,
      range: range('13:00-15:00'),
    });
    expect(onShift(roster, 'sanne', tuesday)).toBe(false);
    expect(read(shiftEnd(roster, 'sanne', at('2026-11-24 09:00')))).toBe('2026-11-24 13:00 +01:00');
    expect(read(nextShiftStart(roster, 'sanne', tuesday))).toBe('2026-11-24 15:00 +01:00');
  });

  it('hours off after midnight are taken from the night shift of the evening before', () => {
    const night = {
      ...base,
      shifts: [shift('sanne', [2], '22:00-06:00')],
      exceptions: [
        { agentId: 'sanne', date: '2026-11-25', off: true, range: range('02:00-04:00') },
      ],
    };
    expect(onShift(night, 'sanne', at('2026-11-25 01:59'))).toBe(true);
    expect(onShift(night, 'sanne', at('2026-11-25 03:00'))).toBe(false);
    expect(onShift(night, 'sanne', at('2026-11-25 04:00'))).toBe(true);
  });

  it('an extra shift is added, also in place of one that is off', () => {
    const swap = withExceptions(
      { agentId: 'sanne', date: '2026-11-24', off: true },
      { agentId: 'sanne', date: '2026-11-24', range: range('18:00-22:00') },
    );
    expect(onShift(swap, 'sanne', tuesday)).toBe(false);
    expect(onShift(swap, 'sanne', at('2026-11-24 19:00'))).toBe(true);
    const sunday = withExceptions({
      agentId: 'sanne',
      date: '2026-11-29',
      range: range('10:00-12:00'),
    });
    expect(onShift(sunday, 'sanne', at('2026-11-29 11:00'))).toBe(true);
  });

  it("somebody else's absence is not his", () => {
    const roster = withExceptions({ agentId: 'noor', date: '2026-11-24', off: true });
    expect(onShift(roster, 'sanne', tuesday)).toBe(true);
  });
});

describe('shifts on holidays', () => {
  const kingsDay = at('2026-04-27 12:00');
  const roster = company({
    teams: [
      team('service', { holidays: 'NL' }),
      team('outages', { weekly: weekly(everyDay, '00:00-24:00') }),
    ],
    agents: [
      agent('sanne'),
      agent('daan', { teamIds: ['service', 'outages'] }),
      agent('ilse', { teamIds: [], role: 'lead' }),
      agent('boss', { teamIds: [], tier: 4, role: 'supervisor' }),
    ],
    shifts: [
      shift('sanne', monToFri, '08:00-16:00'),
      shift('daan', monToFri, '08:00-16:00'),
      shift('ilse', monToFri, '08:00-16:00', { leads: ['service'] }),
      shift('boss', monToFri, '08:00-16:00', { onCall: true }),
    ],
  });

  it('a weekly shift does not hold when none of his teams works', () => {
    expect(onShift(roster, 'sanne', kingsDay)).toBe(false);
    expect(onShift(roster, 'ilse', kingsDay)).toBe(false);
  });

  it('holds for a team that works, and on call it always holds', () => {
    expect(onShift(roster, 'daan', kingsDay)).toBe(true);
    expect(dutyManager(roster, kingsDay).id).toBe('boss');
  });

  it('on call holds also for somebody whose own team is closed that day', () => {
    const onCall = {
      ...roster,
      shifts: [shift('sanne', everyDay, '00:00-24:00', { onCall: true })],
    };
    expect(dutyManager(onCall, kingsDay).id).toBe('sanne');
  });

  it('an extra shift was meant', () => {
    const extra = {
      ...roster,
      exceptions: [{ agentId: 'sanne', date: '2026-04-27', range: range('10:00-14:00') }],
    };
    expect(onShift(extra, 'sanne', kingsDay)).toBe(true);
  });
});
