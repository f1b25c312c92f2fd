import { describe, expect, it } from 'vitest';
import type { Stores } from '../../../bot/storage/stores.ts';
import { onEveryStore } from './every-store.ts';
import { changed, conversation, delivery, nothing, now } from './samples.ts';

async function queued(stores: Stores, ...deliveries: ReturnType<typeof delivery>[]): Promise<void> {
  const before = await stores.createConversation(conversation('1'));
  await stores.commitTurn(changed(before), 1, { ...nothing, deliveries }, now);
}

await onEveryStore((kind) => {
  describe('a delivery', () => {
    it('is queued with the turn that asks for it, and once only', async () => {
      const stores = await kind.place().open();
      await queued(stores, delivery('a'));
      const before = changed(conversation('1'));
      const again = { ...nothing, deliveries: [delivery('a', { toAgentId: 'noor' })] };
      await stores.commitTurn(changed(before), 2, again, now);
      const kept = { ...delivery('a'), state: 'queued', attempts: 0, nextAttemptAt: now };
      expect(await stores.openDeliveries(10)).toEqual([kept]);
      expect(await stores.delivery('a')).toEqual(kept);
      expect(await stores.delivery('b')).toBeUndefined();
    });

    it('is leased when due, the longest due first, and again when the lease has run out', async () => {
      const stores = await kind.place().open();
      await queued(stores, delivery('late', { createdAt: now + 5 }), delivery('early'));
      expect(await stores.takeDelivery(now - 1, 100)).toBeUndefined();
      const early = await stores.takeDelivery(now + 5, 100);
      expect(early).toMatchObject({ id: 'early', state: 'sending', leaseUntil: now + 105 });
      expect(await stores.takeDelivery(now + 6, 100)).toMatchObject({ id: 'late' });
      expect(await stores.takeDelivery(now + 104, 100)).toBeUndefined();
      expect(await stores.takeDelivery(now + 105, 100)).toMatchObject({ id: 'early' });
    });

    it('is leased to exactly one of 20 who ask at the same moment', async () => {
      const stores = await kind.place().open();
      await queued(stores, delivery('a'), delivery('b'));
      const taken = await Promise.all(
        Array.from({ length: 20 }, () => stores.takeDelivery(now, 1_000)),
      );
      expect(taken.flatMap((one) => one?.id ?? []).sort()).toEqual(['a', 'b']);
    });

    kind.race('is leased to exactly one of two nodes', async () => {
      const place = kind.place();
      const nodes = [await place.open()];
      if (kind.server) nodes.push(await place.open());
      const due = Array.from({ length: 10 }, (_, n) => delivery(`d${n}`));
      await queued(nodes[0] as Stores, ...due);
      const taken = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          (nodes[n % nodes.length] as Stores).takeDelivery(now, 1_000),
        ),
      );
      const ids = taken.flatMap((one) => one?.id ?? []);
      expect(ids.sort()).toEqual(due.map(({ id }) => id));
    });

    it('comes again at its next attempt until it is acknowledged, and never after that', async () => {
      const stores = await kind.place().open();
      await queued(stores, delivery('a'));
      const sending = await stores.takeDelivery(now, 1_000);
      if (!sending) throw new Error('nothing was due');
      const { leaseUntil: _, ...rest } = sending;
      const sent = { ...rest, state: 'sent', attempts: 1, nextAttemptAt: now + 50 } as const;
      await stores.saveDelivery(sent);
      expect(await stores.takeDelivery(now + 49, 10)).toBeUndefined();
      expect(await stores.takeDelivery(now + 50, 10)).toMatchObject({ id: 'a', attempts: 1 });
      await stores.saveDelivery({ ...sent, state: 'acknowledged', acknowledgedBy: 'ilse' });
      await stores.saveDelivery(sent);
      expect(await stores.delivery('a')).toMatchObject({ state: 'acknowledged' });
      expect(await stores.takeDelivery(now + 10_000, 10)).toBeUndefined();
      expect(await stores.openDeliveries(10)).toEqual([]);
    });
  });

  describe('a keyed value', () => {
    const put = (stores: Stores, key: string, value: unknown, expiresAt?: number) =>
      stores.put({ collection: 'resume', key, value, ...(expiresAt && { expiresAt }) });

    it('comes back as it was, whatever is in it, until it is replaced, removed or expired', async () => {
      const stores = await kind.place().open();
      const value = { 'a.b': [1, null, { $set: 'x' }], text: 'سلام\0😀', date: now, no: false };
      await put(stores, 'k/1', value);
      expect(await stores.get('resume', 'k/1', now)).toEqual(value);
      expect(await stores.get('draft', 'k/1', now)).toBeUndefined();
      await put(stores, 'k/1', 'new', now + 10);
      expect(await stores.get('resume', 'k/1', now + 9)).toBe('new');
      expect(await stores.get('resume', 'k/1', now + 10)).toBeUndefined();
      await stores.remove('resume', 'k/1');
      expect(await stores.get('resume', 'k/1', now)).toBeUndefined();
    });

    it('is taken by exactly one of 20 who ask at the same moment', async () => {
      const place = kind.place();
      const nodes = [await place.open()];
      if (kind.server) nodes.push(await place.open());
      await put(nodes[0] as Stores, 'k', 'secret');
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (nodes[n % nodes.length] as Stores).take('resume', 'k', now),
        ),
      );
      expect(taken.filter((value) => value === 'secret')).toHaveLength(1);
      expect(taken.filter((value) => value === undefined)).toHaveLength(19);
    });

    it('that has expired is not taken', async () => {
      const stores = await kind.place().open();
      await put(stores, 'k', 'old', now);
      expect(await stores.take('resume', 'k', now)).toBeUndefined();
    });

    it('is listed by the start of its key, in order, and only in its collection', async () => {
      const stores = await kind.place().open();
      for (const key of ['a/2', 'a/1', 'a/é', 'b/1', 'a', 'a0']) await put(stores, key, key);
      await stores.put({ collection: 'draft', key: 'a/3', value: 1 });
      const keys = async (prefix: string) =>
        (await stores.listKeys('resume', prefix)).map(({ key }) => key);
      expect(await keys('a/')).toEqual(['a/1', 'a/2', 'a/é']);
      expect(await keys('')).toEqual(['a', 'a/1', 'a/2', 'a/é', 'a0', 'b/1']);
      expect(await keys('c')).toEqual([]);
    });

    it('is swept once its time has passed', async () => {
      const stores = await kind.place().open();
      await put(stores, 'gone', 1, now);
      await put(stores, 'later', 2, now + 1);
      await put(stores, 'kept', 3);
      expect(await stores.removeExpired(now)).toBe(1);
      expect((await stores.listKeys('resume', '')).map(({ key }) => key)).toEqual([
        'kept',
        'later',
      ]);
    });
  });
});
