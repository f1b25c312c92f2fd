/** Runs tasks of the same key one after the other, others side by side. Within this process only. */
import { performance } from 'node:perf_hooks';

export type OneAtATime = <T>(key: string, task: () => Promise<T>) => Promise<T>;

/**
 * A task whose turn comes later than `patienceMs` is refused without being tried: while the database is away
 * each one in front of it waits for the full time limit, and the waits must not add up.
 */
export function oneAtATime(patienceMs: number): OneAtATime {
  const tails = new Map<string, Promise<unknown>>();
  return <T>(key: string, task: () => Promise<T>): Promise<T> => {
    const asked = performance.now();
    const run = async (): Promise<T> => {
      if (performance.now() - asked <= patienceMs) return task();
      throw new Error(`The writes before this one took more than ${patienceMs} ms.`);
    };
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(run, run);
    tails.set(key, mine);
    const forget = () => {
      if (tails.get(key) === mine) tails.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  };
}
