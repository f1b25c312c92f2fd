/** The small collections of the stores in memory: deliveries and keyed things. */
import type { Delivery } from '../../bot/storage/stores.ts';

const copy = <T>(value: T): T => structuredClone(value);

interface State {
  deliveries: Map<string, Delivery>;
  keyed: Map<string, { value: unknown; expiresAt?: number }>;
}

export function deliveryOperations(state: State) {
  return {
    async takeDelivery(now: number, leaseMs: number) {
      const due = [...state.deliveries.values()].find(
        (d) =>
          d.state !== 'acknowledged' &&
          d.nextAttemptAt <= now &&
          (d.state !== 'sending' || (d.leaseUntil ?? 0) <= now),
      );
      if (!due) return undefined;
      Object.assign(due, { state: 'sending', leaseUntil: now + leaseMs });
      return copy(due);
    },
    async saveDelivery(delivery: Delivery) {
      state.deliveries.set(delivery.id, copy(delivery));
    },
    async openDeliveries(limit: number) {
      const open = [...state.deliveries.values()].filter((d) => d.state !== 'acknowledged');
      return copy(open.slice(0, limit));
    },
    async delivery(id: string) {
      return copy(state.deliveries.get(id));
    },
  };
}

export function keyedOperations(state: State) {
  const path = (collection: string, key: string) => `${collection}\n${key}`;
  const current = (collection: string, key: string, now: number) => {
    const entry = state.keyed.get(path(collection, key));
    return entry && (entry.expiresAt ?? Number.POSITIVE_INFINITY) > now ? entry.value : undefined;
  };
  return {
    async put(entry: { collection: string; key: string; value: unknown; expiresAt?: number }) {
      const { collection, key, value, expiresAt } = entry;
      const kept = { value: copy(value), ...(expiresAt !== undefined && { expiresAt }) };
      state.keyed.set(path(collection, key), kept);
    },
    async get(collection: string, key: string, now: number) {
      return copy(current(collection, key, now));
    },
    async take(collection: string, key: string, now: number) {
      const value = current(collection, key, now);
      state.keyed.delete(path(collection, key));
      return copy(value);
    },
    async listKeys(collection: string, prefix: string) {
      const start = path(collection, prefix);
      return [...state.keyed]
        .filter(([key]) => key.startsWith(start))
        .map(([key, { value }]) => ({ key: key.slice(collection.length + 1), value: copy(value) }));
    },
    async remove(collection: string, key: string) {
      state.keyed.delete(path(collection, key));
    },
    async removeExpired(now: number) {
      const before = state.keyed.size;
      for (const [key, { expiresAt }] of state.keyed) {
        if (expiresAt !== undefined && expiresAt <= now) state.keyed.delete(key);
      }
      return before - state.keyed.size;
    },
  };
}
