/** Real time that a test may push ahead: sweeps and sockets live on, and a night passes in a moment. */
import type { Clock } from '../../bot/core/clock.ts';
import { systemClock } from '../../bot/system-clock.ts';

export interface MovableClock extends Clock {
  advance(ms: number): void;
}

export function movableClock(start: number): MovableClock {
  const real = systemClock(start);
  let ahead = 0;
  return {
    now: () => real.now() + ahead,
    sleep: real.sleep,
    advance(ms) {
      ahead += ms;
    },
  };
}
