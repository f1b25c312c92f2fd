import type { SweepReport } from './commands.ts';
import type { Kit } from './kit.ts';
import { keepLeases } from './presence.ts';

const everyMs = 1_000;

/** Sweeps about once a second until stopped; several nodes drift apart by themselves. */
export function startSweeps(
  kit: Kit,
  sweep: () => Promise<SweepReport>,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const failed = (error: unknown): void =>
    kit.log.error({ error: String(error) }, 'The sweep failed; the next one tries again.');
  const loop = async () => {
    await keepLeases(kit).catch(failed);
    while (!stopping.signal.aborted) {
      await sweep().catch(failed);
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
