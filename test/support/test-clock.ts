/** Time that stands still until a test moves it; short sleeps (jitter) pass at once. */
import type { Clock } from '../../bot/core/clock.ts';

export interface TestClock extends Clock {
  advance(ms: number): void;
  set(now: number): void;
}

export function testClock(start: number): TestClock {
  let now = start;
  let sleepers: { until: number; wake: () => void }[] = [];
  const wakeDue = () => {
    const due = sleepers.filter((sleeper) => sleeper.until <= now);
    sleepers = sleepers.filter((sleeper) => sleeper.until > now);
    for (const sleeper of due) sleeper.wake();
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (ms < 100) setImmediate(resolve);
        else sleepers.push({ until: now + ms, wake: resolve });
        signal?.addEventListener('abort', () => resolve(), { once: true });
        if (signal?.aborted) resolve();
      }),
    advance(ms) {
      now += ms;
      wakeDue();
    },
    set(to) {
      now = to;
      wakeDue();
    },
  };
}
