/** What `ping`, and with it /readyz, promises: that a message would be kept now. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LoketError } from '../../../bot/core/errors.ts';
import { openEmbedded } from '../../../bot/storage/embedded/open-embedded.ts';
import { guarded } from '../../../bot/storage/guarded.ts';
import { openMongodb } from '../../../bot/storage/mongodb/open-mongodb.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { quickStores } from '../../support/quick-stores.ts';
import { onEmbedded } from './every-store.ts';

/** A store on a disk with this much room: rows that are larger are refused, reading always works. */
function storesWith(disk: { room: number; writes: number }): Stores {
  const stores = quickStores();
  return guarded({
    ...stores,
    put: async (entry) => {
      disk.writes += 1;
      if (String(entry.value).length > disk.room) throw new Error('The disk is full.');
      return stores.put(entry);
    },
  });
}

const put = (stores: Stores, size: number) =>
  stores.put({ collection: 'draft', key: 'a', value: 'x'.repeat(size) });

describe('a store that could not keep something', () => {
  it('is not ready, not even when a smaller row fits, until a message of any length fits again', async () => {
    const disk = { room: 1_000, writes: 0 };
    const stores = storesWith(disk);
    await stores.ping();
    await expect(put(stores, 4_000)).rejects.toMatchObject({ code: 'storeAway' });
    await put(stores, 10);
    await expect(stores.ping()).rejects.toMatchObject({ code: 'storeAway' });
    disk.room = 1_000_000;
    await expect.poll(() => stores.ping().then(() => 'ready'), { timeout: 5_000 }).toBe('ready');
    expect(await stores.listKeys('probe', '')).toEqual([]);
  });

  it('writes nothing to find out while nothing fails, and little while it does', async () => {
    const disk = { room: 1_000, writes: 0 };
    const stores = storesWith(disk);
    for (let n = 0; n < 50; n += 1) await stores.ping();
    expect(disk.writes).toBe(0);
    await put(stores, 4_000).catch(() => {});
    const answers = await Promise.allSettled(Array.from({ length: 50 }, () => stores.ping()));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(disk.writes).toBe(2);
  });

  it('does not take a refusal of ours for a failure', async () => {
    let writes = 0;
    const refusing = async () => {
      writes += 1;
      throw new LoketError('badRequest', ['key']);
    };
    const stores = guarded({ ...quickStores(), put: refusing });
    await expect(put(stores, 10)).rejects.toMatchObject({ code: 'badRequest' });
    await stores.ping();
    expect(writes).toBe(1);
  });
});

it('a MONGODB_URI that no driver can read is refused with what to write, and without its password', async () => {
  const opening = openMongodb('mongodb://me:pass:word@db.example/loket');
  await expect(opening).rejects.toThrow(/^MONGODB_URI cannot be used: .* written as %3A/);
  await expect(opening).rejects.not.toThrow('pass:word');
});

onEmbedded((kind) => {
  describe('a data folder that cannot be', () => {
    it('is told with its reason once', () => {
      const file = join(kind.place().config.dataDir, 'file');
      writeFileSync(file, '');
      const said = () => openEmbedded(file);
      expect(said).toThrow(/cannot be opened \(EEXIST: file already exists/);
      expect(() => openEmbedded(join(file, 'in', 'it'))).toThrow(
        /cannot be opened \(EN?[A-Z]+: [^E]/,
      );
    });
  });
});
