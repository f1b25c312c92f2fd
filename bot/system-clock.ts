/** The real clock. Wall time is read once; after that the monotonic clock counts, so a jump changes no deadline. */
import { performance } from 'node:perf_hooks';
import type { Clock } from './core/clock.ts';

/** @param start ms UTC from which to count; missing: the wall clock now. */
export function systemClock(start: number = Date.now()): Clock {
  const origin = performance.now();
  return {
    now: () => Math.round(start + performance.now() - origin),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const done = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done, { once: true });
      }),
  };
}
