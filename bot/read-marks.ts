/**
 * How far a person has read a customer's messages (the two ticks in the widget), and how far the customer has read
 * ours. Kept across restarts, never in the conversation.
 */
import type { KeyValueStore } from './storage/stores.ts';

export interface ReadMarks {
  /** The last message of the customer that a person has read. */
  seenUpTo(conversationId: string): Promise<number | undefined>;
  /** Marks only ever go up. */
  seen(conversationId: string, seq: number): Promise<void>;
  /** The last row that stood before the customer's eyes: chat open, page visible. Missing: nothing, or not told. */
  customerReadUpTo(conversationId: string): Promise<number | undefined>;
  customerRead(conversationId: string, seq: number): Promise<void>;
}

/** One more than this many conversations at once, and the oldest is read from the store again. */
const cacheSize = 5_000;

type Store = Pick<KeyValueStore, 'get' | 'put'>;

interface Options {
  /** ms UTC */
  now(): number;
  /** A mark went up: whoever shows it looks again. */
  changed(conversationId: string): void;
}

export function createReadMarks(store: Store, options: Options): ReadMarks {
  const person = createMarks(store, { ...options, prefix: 'seen' });
  const customer = createMarks(store, { ...options, prefix: 'customer' });
  return {
    seenUpTo: person.upTo,
    seen: person.raise,
    customerReadUpTo: customer.upTo,
    customerRead: customer.raise,
  };
}

/** Marks of one side, under keys `prefix/conversation`. */
function createMarks(store: Store, { prefix, now, changed }: Options & { prefix: string }) {
  const cache = new Map<string, number | undefined>();
  const keep = (id: string, seq: number | undefined): void => {
    cache.delete(id);
    cache.set(id, seq);
    const oldest = cache.keys().next().value;
    if (cache.size > cacheSize && oldest !== undefined) cache.delete(oldest);
  };
  const upTo = async (id: string): Promise<number | undefined> => {
    if (cache.has(id)) return cache.get(id);
    const stored = await store.get('readMark', `${prefix}/${id}`, now());
    const seq = typeof stored === 'number' ? stored : undefined;
    keep(id, seq);
    return seq;
  };
  const raise = async (id: string, seq: number): Promise<void> => {
    if (seq <= ((await upTo(id)) ?? 0)) return;
    keep(id, seq);
    await store.put({ collection: 'readMark', key: `${prefix}/${id}`, value: seq });
    changed(id);
  };
  return { upTo, raise };
}
