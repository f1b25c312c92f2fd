/** How far a person has read a customer's messages: the two ticks in the widget. Kept across restarts. */
import type { KeyValueStore } from './storage/stores.ts';

export interface ReadMarks {
  seenUpTo(conversationId: string): Promise<number | undefined>;
  /** Marks only ever go up. */
  seen(conversationId: string, seq: number): Promise<void>;
}

/** One more than this many conversations at once, and the oldest is read from the store again. */
const cacheSize = 5_000;

export function createReadMarks(
  store: Pick<KeyValueStore, 'get' | 'put'>,
  now: () => number,
): ReadMarks {
  const cache = new Map<string, number | undefined>();
  const keep = (id: string, seq: number | undefined): void => {
    cache.delete(id);
    cache.set(id, seq);
    const oldest = cache.keys().next().value;
    if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest);
  };
  const seenUpTo = async (id: string): Promise<number | undefined> => {
    if (cache.has(id)) return cache.get(id);
    const stored = await store.get('readMark', `seen/${id}`, now());
    const seq = typeof stored === 'number' ? stored : undefined;
    keep(id, seq);
    return seq;
  };
  return {
    seenUpTo,
    async seen(id, seq) {
      if (seq <= ((await seenUpTo(id)) ?? 0)) return;
      keep(id, seq);
      await store.put({ collection: 'readMark', key: `seen/${id}`, value: seq });
    },
  };
}
