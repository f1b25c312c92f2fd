/**
 * The heartbeat of presence and of the ring's tones. Hidden tabs slow timers down; a worker's do not. Timed by the
 * page's own clock: the server's may step back, after a restart or by hand, and a heartbeat must not wait for it.
 */
import type { MeView } from '../../protocol/views.ts';
import { setServerTime } from './server-clock.ts';
import { command } from './socket.ts';
import { me, session } from './store.ts';
import { ringTick } from './sound.ts';

const everyMs = 2_000;
const heartbeatMs = 10_000;
let started = false;
/** performance.now() */
let lastBeat = 0;

export function startPulse(): void {
  lastBeat = performance.now();
  if (started) return;
  started = true;
  try {
    const worker = new Worker(new URL('./pulse-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', pulse);
    worker.addEventListener('error', () => setInterval(pulse, everyMs), { once: true });
    worker.postMessage(everyMs);
  } catch {
    setInterval(pulse, everyMs);
  }
}

function pulse(): void {
  if (session.peek() !== 'signedIn') return;
  ringTick();
  if (performance.now() - lastBeat < heartbeatMs - 100) return;
  lastBeat = performance.now();
  void beat();
}

async function beat(): Promise<void> {
  const askedAt = performance.now();
  try {
    const answer = await command('heartbeat', {});
    setServerTime(answer.now, askedAt);
    const current: MeView | undefined = me.peek();
    if (current) me.value = { ...current, leaseUntil: answer.leaseUntil };
  } catch {
    // The connection's own events tell the agent; the next beat tries again.
  }
}
