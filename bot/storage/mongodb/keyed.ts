/** Small keyed things. */
import { randomUUID } from 'node:crypto';
import { checkId } from '../checked.ts';
import { endOfPrefix, valueText } from '../keyed-value.ts';
import type { KeyedCollection, KeyValueStore } from '../stores.ts';
import { untilDecided, type KeyedDocument, type Mongo } from './collections.ts';
import { put } from './people.ts';

const idOf = (collection: KeyedCollection, key: string) => `${collection}/${key}`;

export function keyedPart({ keyed }: Mongo): KeyValueStore {
  return {
    async put({ collection, key, value, expiresAt }) {
      const _id = idOf(collection, checkId(key, 'key'));
      const expiry = expiresAt !== undefined && { expiresAt };
      await put(keyed, { _id, key, value: valueText(value), ...expiry, tag: randomUUID() });
    },
    async get(collection, key, now) {
      return valueAt(await keyed.findOne({ _id: idOf(collection, key) }), now);
    },
    async take(collection, key, now) {
      const _id = idOf(collection, key);
      const { value } = await untilDecided(async () => {
        const found = await keyed.findOne({ _id });
        if (!found) return { value: undefined };
        // Somebody else may be removing it: only the one who did has it.
        const { deletedCount } = await keyed.deleteOne({ _id, tag: found.tag });
        return deletedCount === 1 ? { value: valueAt(found, now) } : undefined;
      });
      return value;
    },
    async listKeys(collection, prefix) {
      const start = idOf(collection, prefix);
      const found = await keyed
        .find({ _id: { $gte: start, $lt: endOfPrefix(start) } })
        .sort({ _id: 1 })
        .toArray();
      return found.map(({ key, value }) => ({ key, value: JSON.parse(value) as unknown }));
    },
    async remove(collection, key) {
      await keyed.deleteOne({ _id: idOf(collection, key) });
    },
    async removeExpired(now) {
      return (await keyed.deleteMany({ expiresAt: { $lte: now } })).deletedCount;
    },
  };
}

function valueAt(document: KeyedDocument | null, now: number): unknown {
  if (!document || (document.expiresAt ?? Number.MAX_SAFE_INTEGER) <= now) return undefined;
  return JSON.parse(document.value);
}
