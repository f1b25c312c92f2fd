/** One rule for every clock, and times in the company's zone. */
import { describe, expect, it } from 'vitest';
import { clockFace, crossed, elapsed } from '../../../handoff-console/web/shared/clock-rule.ts';
import {
  fromLocalField,
  nearTimes,
  timeWords,
  toLocalField,
} from '../../../handoff-console/web/shared/time.ts';
import { byUrgency, ringClock, stageOf } from '../../../handoff-console/web/state/ring-words.ts';
import { at, moment, plates } from '../../support/console-mock-people.ts';
import type { RingView } from '../../../handoff-console/protocol/views.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const face = (kind: 'ring' | 'answer' | 'promise', total: number, left: number) =>
  clockFace({ kind, since: 0, at: total }, total - left);

describe('a clock', () => {
  it('of a ring is amber in its last third', () => {
    expect(face('ring', 45 * second, 38 * second)).toMatchObject({ tone: '', digits: '00:38' });
    expect(face('ring', 45 * second, 14 * second)).toMatchObject({ tone: 'soon', digits: '00:14' });
  });

  it('of an answer is amber in its last minute at most', () => {
    expect(face('answer', 5 * minute, 78 * second).tone).toBe('');
    expect(face('answer', 5 * minute, 52 * second).tone).toBe('soon');
  });

  it('of a promise of an hour or more is amber in its last hour', () => {
    expect(face('promise', 3 * hour, 61 * minute).tone).toBe('');
    expect(face('promise', 3 * hour, 23 * minute + 38 * second)).toMatchObject({
      tone: 'soon',
      digits: '23:38',
    });
    expect(face('promise', 30 * minute, 5 * minute).tone).toBe('');
  });

  it('is red from the very second it has passed, and counts up', () => {
    expect(face('promise', hour, 0)).toEqual({ tone: 'late', digits: '+00:00', left: 0 });
    expect(face('promise', hour, -(6 * minute + 22 * second)).digits).toBe('+06:22');
  });

  it('says hours from an hour on and nothing from a day on, then the date stands there', () => {
    expect(face('promise', 20 * hour, 10 * hour + 35 * minute).digits).toBe('10 h 35');
    expect(face('promise', 90 * hour, 59 * minute + 59 * second).digits).toBe('59:59');
    expect(face('promise', 90 * hour, 30 * hour).digits).toBeUndefined();
    expect(elapsed(0, 4 * minute + 10 * second)).toBe('04:10');
  });

  it('never shows more than is left, nor an empty bar before its end', () => {
    expect(face('answer', 5 * minute, 299_500).digits).toBe('05:00');
    expect(face('answer', 5 * minute, 100).digits).toBe('00:01');
    expect(clockFace({ kind: 'answer', since: 10, at: 20 }, 0).left).toBe(1);
  });
});

describe('times are those of the company, wherever the agent sits', () => {
  const words = timeWords('en-GB', 'Europe/Amsterdam');

  it('today is a time, another day has its name', () => {
    expect(words.day(at('14:30'), moment)).toBe('14:30');
    expect(words.day(at('08:00') + 24 * hour, moment)).toBe('Wed 25, 08:00');
  });

  it('a field shows and reads the zone of the company', () => {
    expect(toLocalField(at('14:30'), 'Europe/Amsterdam')).toBe('2026-11-24T14:30');
    expect(fromLocalField('2026-11-24T14:30', 'Europe/Amsterdam')).toBe(at('14:30'));
    expect(fromLocalField('2026-07-01T14:30', 'Europe/Amsterdam')).toBe(
      Date.UTC(2026, 6, 1, 12, 30),
    );
    expect(fromLocalField('soon', 'Europe/Amsterdam')).toBeUndefined();
  });

  it('offers four near times: two half hours, the end of the shift, tomorrow morning', () => {
    const near = nearTimes(moment, 'Europe/Amsterdam', at('17:00'));
    expect(near.map((time) => words.day(time, moment))).toEqual([
      '14:30',
      '15:00',
      '16:30',
      'Wed 25, 08:00',
    ]);
  });

  it('never offers a time that has passed, also just before the shift ends', () => {
    const near = nearTimes(at('16:58'), 'Europe/Amsterdam', at('17:00'));
    expect(Math.min(...near)).toBeGreaterThan(at('16:58'));
    expect(new Set(near).size).toBe(4);
  });
});

describe('a ring', () => {
  const ring = (id: string, more: Partial<RingView>): RingView => ({
    conversationId: id,
    customer: { standing: 'customer' },
    channel: 'web',
    language: 'nl',
    since: moment,
    stage: 'owner',
    owner: plates.sanne,
    requestedAt: moment,
    ...more,
  });

  it('with the least time left is shown first', () => {
    const late = ring('late', { nextRing: { at: moment + 40_000, who: 'team' } });
    const soon = ring('soon', { nextRing: { at: moment + 10_000, who: 'team' } });
    expect(byUrgency([late, soon]).map((one) => one.conversationId)).toEqual(['soon', 'late']);
  });

  it('starts its bar anew when it widens, where the step before ended', () => {
    const first = ring('a', { nextRing: { at: moment + 45_000, who: 'team' } });
    const wider = ring('a', { stage: 'team', nextRing: { at: moment + 120_000, who: 'lead' } });
    const stage = stageOf(wider, stageOf(first, undefined));
    expect(ringClock(wider, stage)).toEqual({
      kind: 'ring',
      since: moment + 45_000,
      at: moment + 120_000,
    });
    expect(stageOf(wider, stage)).toEqual({ ...stage });
  });
});

describe('a moment', () => {
  it('is crossed once, between two looks at the clock', () => {
    expect(crossed(1000, 0, 1000)).toBe(true);
    expect(crossed(1000, 1000, 2000)).toBe(false);
    expect(crossed(5000, 0, 4000)).toBe(false);
  });
});
