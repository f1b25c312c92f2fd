/** Small keyed things. */
import { checkId } from '../checked.ts';
import { endOfPrefix, valueText } from '../keyed-value.ts';
import type { KeyedCollection, KeyValueStore } from '../stores.ts';
import type { Embedded } from './embedded.ts';

const forever = Number.MAX_SAFE_INTEGER;

export const keyedQueries = {
  get: 'SELECT value, expires_at FROM keyed WHERE collection = ? AND key = ?',
  list: 'SELECT key, value FROM keyed WHERE collection = ? AND key >= ? AND key < ? ORDER BY key',
  removeExpired: 'DELETE FROM keyed WHERE expires_at <= ?',
} as const;

export function keyedPart({ connection, queue }: Embedded): KeyValueStore {
  const read = (collection: KeyedCollection, key: string, now: number): unknown => {
    const row = connection.one<{ value: string; expires_at: number | null }>(keyedQueries.get, [
      collection,
      key,
    ]);
    if (!row || (row.expires_at ?? forever) <= now) return undefined;
    return JSON.parse(row.value);
  };
  const remove = (collection: KeyedCollection, key: string) =>
    connection.run('DELETE FROM keyed WHERE collection = ? AND key = ?', [collection, key]);
  return {
    async put({ collection, key, value, expiresAt }) {
      const parameters = [collection, checkId(key, 'key'), valueText(value), expiresAt ?? null];
      await queue.write(() =>
        connection.run('INSERT OR REPLACE INTO keyed VALUES (?, ?, ?, ?)', parameters),
      );
    },
    get: async (collection, key, now) => read(collection, key, now),
    take: (collection, key, now) =>
      queue.write(() => {
        const value = read(collection, key, now);
        remove(collection, key);
        return value;
      }),
    async listKeys(collection, prefix) {
      const parameters = [collection, prefix, endOfPrefix(prefix)];
      const rows = connection.all<{ key: string; value: string }>(keyedQueries.list, parameters);
      return rows.map(({ key, value }) => ({ key, value: JSON.parse(value) as unknown }));
    },
    async remove(collection, key) {
      await queue.write(() => remove(collection, key));
    },
    removeExpired: (now) => queue.write(() => connection.run(keyedQueries.removeExpired, [now])),
  };
}
