import type { SweepReport } from './desk.ts';
import type { Kit } from './kit.ts';

const everyMs = 1_000;

/** Sweeps about once a second until stopped; several nodes drift apart by themselves. */
export function startSweeps(
  kit: Kit,
  sweep: () => Promise<SweepReport>,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await sweep().catch((error: unknown) => {
        kit.log.error({ error: String(error) }, 'The sweep failed; the next one tries again.');
      });
      await kit.clock.sleep(everyMs * (0.8 + kit.random.fraction() * 0.4), stopping.signal);
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
