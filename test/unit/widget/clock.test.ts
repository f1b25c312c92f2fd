import { describe, expect, it } from 'vitest';
import { clockFace, wholeMinute } from '../../../bot/channels/web-chat/widget/clock.ts';

const since = Date.parse('2026-03-03T13:29:00Z');
const until = since + 180_000;
const face = (seconds: number, inLine = false) =>
  clockFace({ now: since + seconds * 1000, since, until, inLine });

describe('the clock beside a promise', () => {
  it('counts minutes and seconds that are left, and the part of the time', () => {
    expect(face(19)).toEqual({
      phase: 'calm',
      left: { minutes: 2, seconds: 41 },
      share: expect.closeTo(161 / 180, 5),
    });
  });

  it('a second that has begun still counts', () => {
    expect(face(19.999).left).toEqual({ minutes: 2, seconds: 41 });
    expect(face(20).left).toEqual({ minutes: 2, seconds: 40 });
  });

  it('is amber in the last minute of three', () => {
    expect(face(119).phase).toBe('calm');
    expect(face(120).phase).toBe('soon');
  });

  it('is amber in the last third of a shorter time', () => {
    const short = (left: number) =>
      clockFace({ now: until - left * 1000, since: until - 60_000, until, inLine: false }).phase;
    expect(short(21)).toBe('calm');
    expect(short(20)).toBe('soon');
  });

  it('is red from the very moment on', () => {
    expect(face(179.9).phase).toBe('soon');
    expect(face(180)).toEqual({ phase: 'late' });
    expect(face(999)).toEqual({ phase: 'late' });
  });

  it('counts no seconds in the line, nor more than an hour ahead', () => {
    expect(face(19, true)).toEqual({ phase: 'calm' });
    const far = clockFace({ now: since, since, until: since + 3_600_001, inLine: false });
    expect(far).toEqual({ phase: 'calm' });
    const near = clockFace({ now: since, since, until: since + 3_600_000, inLine: false });
    expect(near.left).toEqual({ minutes: 60, seconds: 0 });
  });

  it('never shows more than the whole line, also when the clocks differ', () => {
    expect(face(-30).share).toBe(1);
  });
});

it('a promised time is shown by the minute, rounded up', () => {
  expect(wholeMinute(until)).toBe(until);
  expect(wholeMinute(until + 1)).toBe(until + 60_000);
});
