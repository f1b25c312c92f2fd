// @vitest-environment jsdom
/** The heartbeat is timed by the page: a server whose clock steps back still hears it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const command = vi.hoisted(() => vi.fn());
vi.mock('../../../handoff-console/web/state/socket.ts', () => ({ command }));
vi.mock('../../../handoff-console/web/state/sound.ts', () => ({ ringTick() {} }));

const { startPulse } = await import('../../../handoff-console/web/state/pulse.ts');
const { setServerTime } = await import('../../../handoff-console/web/state/server-clock.ts');
const { session } = await import('../../../handoff-console/web/state/store.ts');

const hour = 3_600_000;
let serverTime = Date.parse('2026-11-24T13:48:22Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  command.mockReset().mockImplementation(async () => ({
    now: serverTime,
    leaseUntil: serverTime + 30_000,
  }));
});
afterEach(() => vi.useRealTimers());

const beats = () => command.mock.calls.length;

it('goes on every ten seconds after the server came back with an earlier clock', async () => {
  session.value = 'signedIn';
  setServerTime(serverTime, performance.now());
  startPulse();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(beats()).toBe(1);
  serverTime -= hour;
  setServerTime(serverTime, performance.now());
  await vi.advanceTimersByTimeAsync(30_000);
  expect(beats()).toBe(4);
});
