/** One clock for the page: the server's, ticking once a second on whole seconds. */
import { signal } from '@preact/signals';

/** ms UTC by the server's clock, minus the page's monotonic time. */
let base = Date.now() - performance.now();

/** Server time at the last tick. Read it in components; use `serverNow()` in acts. */
export const now = signal(Math.floor(Date.now() / 1000) * 1000);

export function serverNow(): number {
  return base + performance.now();
}

/**
 * Takes the time a server's answer carried and when the question left (performance.now()): the
 * answer is taken to be half the round trip old.
 */
export function setServerTime(answer: number, askedAt: number): void {
  const received = performance.now();
  base = answer + (received - askedAt) / 2 - received;
  tick();
}

let timer: ReturnType<typeof setTimeout> | undefined;

function tick(): void {
  clearTimeout(timer);
  const time = serverNow();
  now.value = Math.floor((time + 30) / 1000) * 1000;
  timer = setTimeout(tick, 1000 - (time % 1000) + 5);
}

export function startTicker(): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) tick();
  });
  tick();
}
