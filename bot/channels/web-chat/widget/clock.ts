/** The clock beside a promise. Pure; all times are ms UTC of the server. */
const MINUTE = 60_000;

export interface ClockFace {
  /** `soon` in the last third, at most the last minute; `late` when the time has passed. */
  phase: 'calm' | 'soon' | 'late';
  /** Missing: show the time of day instead (in line, or more than an hour away). */
  left?: { minutes: number; seconds: number };
  /** Part of the time that is left, 0 to 1; missing without a countdown. */
  share?: number;
}

export interface ClockInput {
  now: number;
  since: number;
  until: number;
  /** In the line and outside opening hours no seconds are counted. */
  inLine: boolean;
}

export function clockFace({ now, since, until, inLine }: ClockInput): ClockFace {
  const left = until - now;
  if (left <= 0) return { phase: 'late' };
  if (inLine || left > 60 * MINUTE) return { phase: 'calm' };
  const whole = Math.max(until - since, 1);
  const seconds = Math.ceil(left / 1000);
  return {
    phase: left <= Math.min(whole / 3, MINUTE) ? 'soon' : 'calm',
    left: { minutes: Math.floor(seconds / 60), seconds: seconds % 60 },
    share: Math.min(left / whole, 1),
  };
}

/** An expected time is shown by the minute, rounded up. */
export const wholeMinute = (at: number): number => Math.ceil(at / MINUTE) * MINUTE;
