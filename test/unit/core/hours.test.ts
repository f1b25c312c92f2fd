import { describe, expect, it } from 'vitest';
import { closesAt, isOpen, nextOpening } from '../../../bot/core/hours.ts';
import type { Hours, Roster } from '../../../bot/core/roster.ts';
import {
  at,
  company,
  everyDay,
  monToFri,
  range,
  read,
  team,
  weekly,
} from '../../support/small-company.ts';

const withHours = (hours: Partial<Hours>, timeZone?: string): Roster =>
  company({ teams: [team('service', hours)], ...(timeZone ? { timeZone } : {}) });

const opensNext = (roster: Roster, now: number, zone?: string) =>
  read(nextOpening(roster, 'service', now), zone);
const closesNext = (roster: Roster, now: number, zone?: string) =>
  read(closesAt(roster, 'service', now), zone);

describe('an ordinary week', () => {
  const roster = withHours({
    weekly: { ...weekly(monToFri, '08:00-21:00'), ...weekly([6], '09:00-17:00') },
  });

  it('is open from the first minute to just before the last', () => {
    expect(isOpen(roster, 'service', at('2026-11-24 08:00') - 1)).toBe(false);
    expect(isOpen(roster, 'service', at('2026-11-24 08:00'))).toBe(true);
    expect(isOpen(roster, 'service', at('2026-11-24 21:00') - 1)).toBe(true);
    expect(isOpen(roster, 'service', at('2026-11-24 21:00'))).toBe(false);
  });

  it('says when it closes only while it is open', () => {
    expect(closesNext(roster, at('2026-11-24 14:06'))).toBe('2026-11-24 21:00 +01:00');
    expect(closesNext(roster, at('2026-11-24 21:00'))).toBeUndefined();
  });

  it('opens on Monday after Saturday evening', () => {
    expect(opensNext(roster, at('2026-11-28 17:00'))).toBe('2026-11-30 08:00 +01:00');
  });

  it('knows the opening after this one while it is open', () => {
    expect(opensNext(roster, at('2026-11-27 12:00'))).toBe('2026-11-28 09:00 +01:00');
  });

  it('in the very moment of opening the next opening is the one after it', () => {
    expect(opensNext(roster, at('2026-11-24 08:00'))).toBe('2026-11-25 08:00 +01:00');
  });

  it('an unknown team is never open', () => {
    expect(isOpen(roster, 'nobody', at('2026-11-24 14:06'))).toBe(false);
    expect(nextOpening(roster, 'nobody', at('2026-11-24 14:06'))).toBeUndefined();
  });
});

describe('nights', () => {
  it('hours past midnight belong to the evening they begin', () => {
    const roster = withHours({ weekly: weekly([5], '20:00-02:00') });
    expect(isOpen(roster, 'service', at('2026-11-28 01:59'))).toBe(true);
    expect(isOpen(roster, 'service', at('2026-11-27 01:00'))).toBe(false);
    expect(closesNext(roster, at('2026-11-27 23:00'))).toBe('2026-11-28 02:00 +01:00');
  });

  it('hours that follow on close once', () => {
    const roster = withHours({
      weekly: { ...weekly([1], '08:00-24:00'), ...weekly([2], '00:00-06:00', '06:00-07:30') },
    });
    expect(closesNext(roster, at('2026-11-23 09:00'))).toBe('2026-11-24 07:30 +01:00');
    expect(opensNext(roster, at('2026-11-23 09:00'))).toBe('2026-11-30 08:00 +01:00');
  });

  it('a team that is always open never closes and never opens', () => {
    const roster = withHours({ weekly: weekly(everyDay, '00:00-24:00') });
    const now = at('2026-10-25 02:30');
    expect(isOpen(roster, 'service', now)).toBe(true);
    expect(closesAt(roster, 'service', now)).toBeUndefined();
    expect(nextOpening(roster, 'service', now)).toBeUndefined();
  });

  it('24 hours from eight to eight are never closed either', () => {
    const roster = withHours({ weekly: weekly(everyDay, '08:00-08:00') });
    expect(isOpen(roster, 'service', at('2026-11-24 07:59'))).toBe(true);
    expect(closesAt(roster, 'service', at('2026-11-24 07:59'))).toBeUndefined();
  });

  it('a team without hours never opens', () => {
    const roster = withHours({ weekly: {} });
    expect(nextOpening(roster, 'service', at('2026-11-24 14:00'))).toBeUndefined();
  });
});

describe('holidays and exceptions', () => {
  const dutch = withHours({ weekly: weekly(everyDay, '08:00-20:00'), holidays: 'NL' });

  it.each([
    ["King's Day 2026, a Monday", '2026-04-27'],
    ["King's Day 2025, on Saturday because the 27th is a Sunday", '2025-04-26'],
    ['Christmas', '2026-12-25'],
    ['the second day of Christmas', '2026-12-26'],
    ['Easter Monday', '2026-04-06'],
    ['New Year', '2027-01-01'],
  ])('closed on %s', (_name, date) => {
    expect(isOpen(dutch, 'service', at(`${date} 12:00`))).toBe(false);
  });

  it.each(['2025-04-27', '2026-05-05', '2026-12-05', '2026-12-31', '2026-04-03'])(
    'open on %s: no public holiday',
    (date) => {
      expect(isOpen(dutch, 'service', at(`${date} 12:00`))).toBe(true);
    },
  );

  it('opens after both days of Christmas', () => {
    expect(opensNext(dutch, at('2026-12-24 20:00'))).toBe('2026-12-27 08:00 +01:00');
  });

  it('the eve runs past midnight into the holiday', () => {
    const roster = withHours({ weekly: weekly(everyDay, '20:00-02:00'), holidays: 'NL' });
    expect(closesNext(roster, at('2026-12-24 21:00'))).toBe('2026-12-25 02:00 +01:00');
    expect(opensNext(roster, at('2026-12-24 21:00'))).toBe('2026-12-27 20:00 +01:00');
  });

  it('a region has holidays of its own', () => {
    const lowerSaxony = withHours(
      { weekly: weekly(everyDay, '08:00-20:00'), holidays: 'DE-NI' },
      'Europe/Berlin',
    );
    const germany = withHours(
      { weekly: weekly(everyDay, '08:00-20:00'), holidays: 'DE' },
      'Europe/Berlin',
    );
    const reformationDay = at('2026-10-31 12:00', 'Europe/Berlin');
    expect(isOpen(lowerSaxony, 'service', reformationDay)).toBe(false);
    expect(isOpen(germany, 'service', reformationDay)).toBe(true);
  });

  it('a holiday of several days closes all of them', () => {
    const roster = withHours(
      { weekly: weekly(everyDay, '08:00-20:00'), holidays: 'AE' },
      'Asia/Dubai',
    );
    // Eid al-Adha 2026: 27 to 29 May.
    for (const date of ['2026-05-27', '2026-05-28', '2026-05-29']) {
      expect(isOpen(roster, 'service', at(`${date} 12:00`, 'Asia/Dubai'))).toBe(false);
    }
  });

  it('without a calendar there are no holidays', () => {
    const roster = withHours({ weekly: weekly(everyDay, '08:00-20:00') });
    expect(isOpen(roster, 'service', at('2026-12-25 12:00'))).toBe(true);
  });

  it('an exception goes before the holiday and before the week', () => {
    const roster = withHours({
      weekly: weekly(everyDay, '08:00-20:00'),
      holidays: 'NL',
      exceptions: {
        '2026-12-25': [range('10:00-12:00')],
        '2026-11-24': [],
        '2026-12-24': [range('08:00-16:00')],
      },
    });
    expect(isOpen(roster, 'service', at('2026-12-25 11:00'))).toBe(true);
    expect(isOpen(roster, 'service', at('2026-12-25 13:00'))).toBe(false);
    expect(isOpen(roster, 'service', at('2026-11-24 14:06'))).toBe(false);
    expect(closesNext(roster, at('2026-12-24 09:00'))).toBe('2026-12-24 16:00 +01:00');
  });

  it('finds an opening that is months away', () => {
    const closed = withHours({
      weekly: {},
      exceptions: { '2027-10-01': [range('09:00-10:00')] },
    });
    expect(opensNext(closed, at('2026-11-24 14:00'))).toBe('2027-10-01 09:00 +02:00');
  });

  it('leap day is a day', () => {
    const roster = withHours({ weekly: {}, exceptions: { '2028-02-29': [range('09:00-17:00')] } });
    expect(isOpen(roster, 'service', at('2028-02-29 12:00'))).toBe(true);
  });
});

describe('the night the clocks go forward (29 March 2026: 02:00 becomes 03:00)', () => {
  it('an opening that does not exist moves to the first moment after the gap', () => {
    const roster = withHours({ weekly: weekly([7], '02:30-06:00') });
    expect(opensNext(roster, at('2026-03-29 01:00'))).toBe('2026-03-29 03:00 +02:00');
  });

  it('a closing that does not exist moves as well', () => {
    const roster = withHours({ weekly: weekly([6], '20:00-02:30') });
    expect(closesNext(roster, at('2026-03-28 22:00'))).toBe('2026-03-29 03:00 +02:00');
  });

  it('hours that do not exist at all are not kept', () => {
    const roster = withHours({ weekly: weekly([7], '02:10-02:50') });
    expect(opensNext(roster, at('2026-03-28 12:00'))).toBe('2026-04-05 02:10 +02:00');
  });

  it('a range with only its start in the gap keeps its end', () => {
    const roster = withHours({ weekly: weekly([7], '02:30-03:15') });
    const open = nextOpening(roster, 'service', at('2026-03-29 00:00'))!;
    expect((closesAt(roster, 'service', open)! - open) / 60_000).toBe(15);
  });
});

describe('the night the clocks go back (25 October 2026: 03:00 becomes 02:00)', () => {
  it('an opening in the doubled hour is the first of the two', () => {
    const roster = withHours({ weekly: weekly([7], '02:30-06:00') });
    expect(opensNext(roster, at('2026-10-25 01:00'))).toBe('2026-10-25 02:30 +02:00');
  });

  it('a closing in the doubled hour is the second', () => {
    const roster = withHours({ weekly: weekly([6], '20:00-02:30') });
    expect(closesNext(roster, at('2026-10-24 22:00'))).toBe('2026-10-25 02:30 +01:00');
  });

  it('the working night is one hour longer', () => {
    const roster = withHours({ weekly: weekly([6], '22:00-06:00') });
    const open = nextOpening(roster, 'service', at('2026-10-24 12:00'))!;
    expect((closesAt(roster, 'service', open)! - open) / 3_600_000).toBe(9);
  });
});

describe('zones with their own ways', () => {
  it('Lord Howe moves by half an hour', () => {
    const zone = 'Australia/Lord_Howe';
    // 4 October 2026: 02:00 becomes 02:30.
    const spring = withHours({ weekly: weekly([7], '02:10-06:00') }, zone);
    expect(opensNext(spring, at('2026-10-04 00:00', zone), zone)).toBe('2026-10-04 02:30 +11:00');
    // 5 April 2026: 02:00 becomes 01:30.
    const autumn = withHours({ weekly: weekly([7], '01:40-01:50') }, zone);
    expect(opensNext(autumn, at('2026-04-05 00:00', zone), zone)).toBe('2026-04-05 01:40 +11:00');
    expect(closesNext(autumn, at('2026-04-05 01:45', zone), zone)).toBe('2026-04-05 01:50 +10:30');
  });

  it('Tehran once skipped midnight itself', () => {
    const zone = 'Asia/Tehran';
    // 22 March 2021: 00:00 became 01:00.
    const roster = withHours({ weekly: weekly([1], '00:00-02:00') }, zone);
    expect(opensNext(roster, at('2021-03-21 12:00', zone), zone)).toBe('2021-03-22 01:00 +04:30');
    const always = withHours({ weekly: weekly(everyDay, '00:00-24:00') }, zone);
    expect(closesAt(always, 'service', at('2021-03-21 23:30', zone))).toBeUndefined();
  });

  it('an unknown zone is an error and no silent wrong time', () => {
    const roster = withHours({}, 'Europe/Groningen');
    expect(() => isOpen(roster, 'service', 0)).toThrow(/Europe\/Groningen/);
  });
});
