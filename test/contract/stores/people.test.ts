import { describe, expect, it } from 'vitest';
import type { Stores } from '../../../bot/storage/stores.ts';
import { onEveryStore } from './every-store.ts';
import { now, roster } from './samples.ts';

const slot = (conversationId: string, change = {}) => ({
  agentId: 'sanne',
  conversationId,
  byHand: false,
  at: now,
  ...change,
});

await onEveryStore((kind) => {
  describe('slots', () => {
    it('are given out up to the capacity, once per conversation, and again when given back', async () => {
      const stores = await kind.place().open();
      expect(await stores.reserveSlot(slot('a'), 2)).toBe(true);
      expect(await stores.reserveSlot(slot('a'), 2)).toBe(true);
      expect(await stores.reserveSlot(slot('b'), 2)).toBe(true);
      expect(await stores.reserveSlot(slot('c'), 2)).toBe(false);
      expect(await stores.reserveSlot(slot('c', { agentId: 'karim' }), 2)).toBe(true);
      await stores.releaseSlot('sanne', 'a');
      await stores.releaseSlot('sanne', 'a');
      expect(await stores.reserveSlot(slot('c'), 2)).toBe(true);
      const held = (await stores.slots()).map((one) => `${one.agentId} ${one.conversationId}`);
      expect(held.sort()).toEqual(['karim c', 'sanne b', 'sanne c']);
    });

    it('taken by hand may go beyond the capacity and count towards it', async () => {
      const stores = await kind.place().open();
      expect(await stores.reserveSlot(slot('a', { byHand: true }), 0)).toBe(true);
      expect(await stores.reserveSlot(slot('b'), 1)).toBe(false);
      expect(await stores.reserveSlot(slot('b'), 2)).toBe(true);
      expect(await stores.reserveSlot(slot('c', { byHand: true }), 2)).toBe(true);
      expect(await stores.slots()).toEqual([
        slot('a', { byHand: true }),
        slot('b'),
        slot('c', { byHand: true }),
      ]);
      await stores.releaseSlot('sanne', 'a');
      expect(await stores.reserveSlot(slot('d'), 2)).toBe(false);
      await stores.releaseSlot('sanne', 'b');
      expect(await stores.reserveSlot(slot('d'), 2)).toBe(true);
    });

    it('are never more than the capacity when 60 ask at the same moment, on two nodes', async () => {
      const place = kind.place();
      const nodes = [await place.open()];
      if (kind.server) nodes.push(await place.open());
      for (let round = 0; round < 3; round += 1) {
        const given = await Promise.all(
          Array.from({ length: 60 }, (_, n) =>
            (nodes[n % nodes.length] as Stores).reserveSlot(slot(`c${round}-${n}`), 3),
          ),
        );
        expect(given.filter(Boolean)).toHaveLength(3);
        const held = (await nodes[0]?.slots()) ?? [];
        expect(held).toHaveLength(3);
        for (const { conversationId } of held) await nodes[0]?.releaseSlot('sanne', conversationId);
      }
    });

    it('are one when both nodes take it for the same conversation', async () => {
      const place = kind.place();
      const nodes = [await place.open()];
      if (kind.server) nodes.push(await place.open());
      const asked = Array.from({ length: 20 }, (_, n) =>
        (nodes[n % nodes.length] as Stores).reserveSlot(slot('same'), 3),
      );
      expect(await Promise.all(asked)).toEqual(Array.from({ length: 20 }, () => true));
      expect(await nodes[0]?.slots()).toEqual([slot('same')]);
    });
  });

  describe('presence', () => {
    it('is the last that was saved, per agent', async () => {
      const place = kind.place();
      const stores = await place.open();
      const sanne = { agentId: 'sanne', status: 'available', leaseUntil: now, since: now } as const;
      await stores.savePresence(sanne);
      await stores.savePresence({ ...sanne, status: 'wrapUp', wrapUpUntil: now + 120_000 });
      await stores.savePresence({ ...sanne, agentId: 'karim' });
      await stores.savePresence({ ...sanne, agentId: 'karim', leaseUntil: now + 1 });
      await stores.close();
      expect(await (await place.open()).presences()).toEqual([
        { ...sanne, agentId: 'karim', leaseUntil: now + 1 },
        { ...sanne, status: 'wrapUp', wrapUpUntil: now + 120_000 },
      ]);
    });

    it('saved for the first time by 20 tabs at once is one', async () => {
      const stores = await kind.place().open();
      const saves = Array.from({ length: 20 }, (_, n) =>
        stores.savePresence({
          agentId: 'sanne',
          status: 'available',
          leaseUntil: now + n,
          since: now,
        }),
      );
      await Promise.all(saves);
      expect(await stores.presences()).toHaveLength(1);
    });
  });

  describe('accounts', () => {
    it('are found by agent, changed and listed', async () => {
      const stores = await kind.place().open();
      const account = {
        agentId: 'sanne',
        passwordHash: '$argon2id$x',
        sessionVersion: 1,
        failures: 0,
      };
      await stores.saveAccount(account);
      await stores.saveAccount({ ...account, failures: 5, lockedUntil: now });
      await stores.saveAccount({ ...account, agentId: 'karim' });
      expect(await stores.account('sanne')).toEqual({ ...account, failures: 5, lockedUntil: now });
      expect(await stores.account('nobody')).toBeUndefined();
      expect((await stores.accounts()).map(({ agentId }) => agentId)).toEqual(['karim', 'sanne']);
    });
  });

  describe('the roster', () => {
    it('is replaced only by the version that follows', async () => {
      const place = kind.place();
      const stores = await place.open();
      expect(await stores.roster()).toBeUndefined();
      expect(await stores.saveRoster(roster(2))).toBe(false);
      expect(await stores.saveRoster(roster(1))).toBe(true);
      expect(await stores.saveRoster(roster(1))).toBe(false);
      expect(await stores.saveRoster(roster(3))).toBe(false);
      expect(await stores.saveRoster(roster(2))).toBe(true);
      await stores.close();
      expect(await (await place.open()).roster()).toEqual(roster(2));
    });

    it('has one winner when two supervisors save at the same moment', async () => {
      const stores = await kind.place().open();
      const saved = await Promise.all(
        Array.from({ length: 10 }, () => stores.saveRoster(roster(1))),
      );
      expect(saved.filter(Boolean)).toHaveLength(1);
    });
  });
});
