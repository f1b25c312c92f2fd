/** One at a time per key within this process. It saves conflicts; what keeps things right is compare-and-swap. */
export function createLocks() {
  const tails = new Map<string, Promise<unknown>>();

  return async function locked<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = tails.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const tail = mine.catch(() => {});
    tails.set(key, tail);
    try {
      return await mine;
    } finally {
      if (tails.get(key) === tail) tails.delete(key);
    }
  };
}

export type Locked = ReturnType<typeof createLocks>;
