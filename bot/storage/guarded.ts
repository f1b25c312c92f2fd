/** One failure for callers, and an honest answer to "are you ready?" after it. */
import { LoketError } from '../core/errors.ts';
import type { Stores } from './stores.ts';

type Operation = (...parameters: never[]) => Promise<unknown>;

/** As much as one message can need at most: a disk that takes a smaller row may still refuse the next customer. */
const probeText = '0'.repeat(64 * 1024);
/** However often somebody asks, a failing disk is not written to more often than this. ms */
const probeEveryMs = 1_000;

/**
 * The same operations; whatever fails in them besides our own refusals becomes LoketError 'storeAway' with its
 * cause: callers know one failure, and that the outcome is then unknown. From such a failure on `ping` looks closer:
 * it rejects until a row of the longest message's size was written and synced.
 */
export function guarded(operations: Stores): Stores {
  let failures = 0;
  let settled = 0;
  const wrap = (operation: Operation) => {
    return async (...parameters: never[]) => {
      try {
        return await operation(...parameters);
      } catch (error) {
        if (error instanceof LoketError) throw error;
        failures += 1;
        throw new LoketError('storeAway', [], { cause: error });
      }
    };
  };
  const probe = limited(async () => {
    await operations.put({ collection: 'probe', key: 'ping', value: probeText });
    await operations.remove('probe', 'ping');
  });
  const ping = async () => {
    await operations.ping();
    const seen = failures;
    if (seen === settled) return;
    await probe();
    settled = seen;
  };
  const entries = Object.entries({ ...operations, ping }).map(([name, value]) => [
    name,
    typeof value === 'function' ? wrap(value as Operation) : value,
  ]);
  return Object.fromEntries(entries) as Stores;
}

/** Who asks again too soon gets the last answer, also while it is being worked out. */
function limited(work: () => Promise<void>): () => Promise<void> {
  let last: { at: number; answer: Promise<void> } | undefined;
  return () => {
    if (last === undefined || performance.now() - last.at >= probeEveryMs) {
      last = { at: performance.now(), answer: work() };
      // Somebody waits for it, but perhaps not before it fails.
      last.answer.catch(() => {});
    }
    return last.answer;
  };
}
