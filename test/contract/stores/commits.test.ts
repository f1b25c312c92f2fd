import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { onEveryStore } from './every-store.ts';
import {
  botMessage,
  changed,
  conversation,
  delivery,
  handoff,
  message,
  nothing,
  now,
} from './samples.ts';

const everything = { after: 0, limit: 500, desk: true };

async function created(stores: Stores, thread = '1'): Promise<Conversation> {
  return stores.createConversation(conversation(thread));
}

async function texts(stores: Stores, id: string): Promise<(string | undefined)[]> {
  return (await stores.activities(id, everything)).map((row) => row.text);
}

await onEveryStore((kind) => {
  describe('a conversation', () => {
    it('is created once: whoever comes second gets what is stored', async () => {
      const stores = await kind.place().open();
      const first = await stores.createConversation(conversation('1', { version: 7 }));
      const second = await stores.createConversation(conversation('1', { language: 'fr' }));
      expect(first).toEqual(conversation('1'));
      expect(second).toEqual(first);
      expect(await stores.conversation(first.id)).toEqual(first);
      expect(await stores.conversation('web/site/none')).toBeUndefined();
    });

    it('is created once when 20 ask at the same moment', async () => {
      const stores = await kind.place().open();
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          stores.createConversation(conversation('1', { createdAt: now + n })),
        ),
      );
      expect(new Set(all.map(({ createdAt }) => createdAt)).size).toBe(1);
    });

    it('keeps every field of a handoff over closing and opening', async () => {
      const place = kind.place();
      const stores = await place.open();
      const before = await created(stores);
      const next = changed(before, {
        handoff: handoff({ rings: ['sanne', 'karim'], byHand: false, ringStage: 0 }),
        handoffCount: 1,
        waitingSince: now,
        dialog: { askedBack: ['a', 'b'], justAskedHelp: false },
        last: { text: 'Hallo سلام 😀', author: 'customer', at: now, language: 'fa' },
        commandIds: Array.from({ length: 64 }, (_, n) => `c${n}`),
        nextDeadlineAt: now + 45_000,
      });
      expect(await stores.commitTurn(next, 1, nothing, now)).toBe('committed');
      await stores.close();
      expect(await (await place.open()).conversation(next.id)).toEqual(next);
    });

    it('of the wrong shape is not saved', async () => {
      const stores = await kind.place().open();
      const before = await created(stores);
      const wrong = changed(before, { handledSeq: -1, waitingSince: Number.NaN });
      await expect(stores.commitTurn(wrong, 1, nothing, now)).rejects.toMatchObject({
        code: 'badRequest',
        details: ['handledSeq', 'waitingSince'],
      });
      expect(await stores.conversation(before.id)).toEqual(before);
    });
  });

  describe('a turn', () => {
    it('saves state and words together, in order, behind the rows that are there', async () => {
      const stores = await kind.place().open();
      const before = await created(stores);
      await stores.appendActivity(before.id, message('in'), now);
      const output = {
        ...nothing,
        activities: [botMessage('a', { text: 'one' }), botMessage('b', { text: 'two' })],
      };
      const next = changed(before, { handledSeq: 1 });
      expect(await stores.commitTurn(next, 1, output, now + 5)).toBe('committed');
      expect(await stores.conversation(before.id)).toEqual(next);
      const rows = await stores.activities(before.id, everything);
      expect(rows.map(({ seq, externalId, at }) => [seq, externalId, at])).toEqual([
        [1, 'in', now],
        [2, 'a', now + 5],
        [3, 'b', now + 6],
      ]);
    });

    it('of an older version changes nothing and says nothing', async () => {
      const stores = await kind.place().open();
      const before = await created(stores);
      await stores.commitTurn(changed(before, { language: 'de' }), 1, nothing, now);
      const late = { activities: [botMessage('late')], deliveries: [delivery('late')] };
      const outcome = await stores.commitTurn(changed(before, { language: 'fr' }), 1, late, now);
      expect(outcome).toBe('conflict');
      expect(await stores.conversation(before.id)).toMatchObject({ version: 2, language: 'de' });
      expect(await texts(stores, before.id)).toEqual([]);
      expect(await stores.delivery('late')).toBeUndefined();
    });

    it('of a conversation that does not exist is a conflict', async () => {
      const stores = await kind.place().open();
      const next = changed(conversation('none'));
      expect(await stores.commitTurn(next, 1, nothing, now)).toBe('conflict');
    });

    it('whose version is not the next one is refused', async () => {
      const stores = await kind.place().open();
      const before = await created(stores);
      const skipping = { ...before, version: 3 };
      const refused = stores.commitTurn(skipping, 1, nothing, now);
      await expect(refused).rejects.toMatchObject({ code: 'badRequest', details: ['version'] });
    });

    it('drops the words that an earlier turn has said', async () => {
      const stores = await kind.place().open();
      const before = await created(stores);
      const said = { ...nothing, activities: [botMessage('once', { text: 'one' })] };
      await stores.commitTurn(changed(before), 1, said, now);
      const again = [botMessage('once', { text: 'twice' }), botMessage('new', { text: 'two' })];
      const next = changed(changed(before));
      expect(await stores.commitTurn(next, 2, { ...nothing, activities: again }, now)).toBe(
        'committed',
      );
      expect(await texts(stores, before.id)).toEqual(['one', 'two']);
    });

    it('with more than 32 results is refused as a whole', async () => {
      const stores = await kind.place().open();
      const before = await created(stores);
      const activities = Array.from({ length: 33 }, (_, n) => botMessage(`b${n}`));
      const refused = stores.commitTurn(changed(before), 1, { ...nothing, activities }, now);
      await expect(refused).rejects.toMatchObject({ code: 'badRequest', details: ['output'] });
      expect(await stores.conversation(before.id)).toEqual(before);
    });

    it('leaves a small document: what it says is not kept in it', async () => {
      const stores = await kind.place().open();
      let current = await created(stores);
      for (let n = 0; n < 20; n += 1) {
        const activities = [botMessage(`b${n}`, { text: 'x'.repeat(10_000) })];
        const next = changed(current);
        await stores.commitTurn(next, current.version, { ...nothing, activities }, now);
        current = next;
      }
      const stored = await stores.conversation(current.id);
      expect(JSON.stringify(stored).length).toBeLessThan(64 * 1024);
      expect(await stores.drainOutboxes(10)).toBe(0);
      expect(await texts(stores, current.id)).toHaveLength(20);
    });

    kind.race('has one winner per version among 50 writers at the same moment', async () => {
      const place = kind.place();
      const nodes = [await place.open()];
      if (kind.server) nodes.push(await place.open());
      let current = await created(nodes[0] as Stores);
      for (let round = 0; round < 5; round += 1) {
        const base = current;
        const outcomes = await Promise.all(
          Array.from({ length: 50 }, (_, n) => {
            const text = `${round}:${n}`;
            const next = changed(base, { dialog: { lastEntryId: text } });
            const output = { ...nothing, activities: [botMessage(text, { text })] };
            return (nodes[n % nodes.length] as Stores).commitTurn(next, base.version, output, now);
          }),
        );
        expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
        current = (await nodes[0]?.conversation(base.id)) as Conversation;
        expect(current.version).toBe(base.version + 1);
        const said = await texts(nodes[0] as Stores, base.id);
        expect(said).toHaveLength(round + 1);
        expect(said.at(-1)).toBe(current.dialog.lastEntryId);
      }
    });
  });

  describe('rows that no turn has handled', () => {
    it('are found again once they are old enough, oldest first, until a turn passes them', async () => {
      const stores = await kind.place().open();
      const [a, b] = [await created(stores, 'a'), await created(stores, 'b')];
      await stores.appendActivity(b.id, message('1'), now);
      await stores.appendActivity(a.id, message('1'), now + 10);
      await stores.appendActivity(a.id, message('2'), now + 20);
      await stores.appendActivity(a.id, botMessage('bot'), now + 20);
      expect(await stores.unhandledBefore(now, 10)).toEqual([]);
      expect(await stores.unhandledBefore(now + 1, 10)).toEqual([b.id]);
      expect(await stores.unhandledBefore(now + 100, 10)).toEqual([b.id, a.id]);
      expect(await stores.unhandledBefore(now + 100, 1)).toEqual([b.id]);
      await stores.commitTurn(changed(a, { handledSeq: 1 }), 1, nothing, now);
      expect(await stores.unhandledBefore(now + 100, 10)).toEqual([b.id, a.id]);
      await stores.commitTurn(changed(changed(a), { handledSeq: 2 }), 2, nothing, now);
      expect(await stores.unhandledBefore(now + 100, 10)).toEqual([b.id]);
    });

    it('of one customer who floods do not hide the others', async () => {
      const stores = await kind.place().open();
      const [a, b] = [await created(stores, 'a'), await created(stores, 'b')];
      const flood = Array.from({ length: 250 }, (_, n) =>
        stores.appendActivity(a.id, message(`${n}`), now),
      );
      await Promise.all(flood);
      await stores.appendActivity(b.id, message('1'), now + 1_000);
      expect(await stores.unhandledBefore(now + 5_000, 2)).toEqual([a.id, b.id]);
    });
  });

  describe('a completed handoff', () => {
    const done = handoff({ state: 'completed', completedAt: now, agreed: 'Nieuwe modem' });

    it('is kept apart and found by customer, by conversation and by its reference', async () => {
      const stores = await kind.place().open();
      const before = await created(stores);
      const next = changed(before, { handoff: done, handoffCount: 1 });
      await stores.commitTurn(next, 1, { ...nothing, finished: done }, now);
      const again = changed(next, {
        handoff: handoff({ number: 2, reference: 'LK-22222-2' }),
        handoffCount: 2,
      });
      await stores.commitTurn(again, 2, nothing, now);
      const kept = { ...done, conversationId: before.id, customerId: before.customer.id };
      const { id } = before;
      expect(await stores.finishedHandoffs({ customerId: 'dl_1', limit: 5 })).toEqual([kept]);
      expect(await stores.finishedHandoffs({ conversationId: id, limit: 5 })).toEqual([kept]);
      expect(await stores.finishedHandoffs({ customerId: 'dl_2', limit: 5 })).toEqual([]);
      expect((await stores.byReference(done.reference))?.id).toBe(id);
      expect((await stores.byReference('LK-22222-2'))?.id).toBe(id);
      expect(await stores.byReference('LK-33333-3')).toBeUndefined();
    });

    it('that was reopened and completed again is kept as it ended last', async () => {
      const stores = await kind.place().open();
      let current = await created(stores);
      for (const agreed of ['first', 'second']) {
        const finished = { ...done, agreed };
        const next = changed(current, { handoff: finished });
        await stores.commitTurn(next, current.version, { ...nothing, finished }, now);
        current = next;
      }
      const kept = await stores.finishedHandoffs({ customerId: 'dl_1', limit: 5 });
      expect(kept.map(({ agreed }) => agreed)).toEqual(['second']);
    });

    it('is listed newest first, over all conversations of the customer', async () => {
      const stores = await kind.place().open();
      const customer = { id: 'c-1', standing: 'customer' } as const;
      for (const [index, thread] of ['x', 'y', 'z'].entries()) {
        const before = await stores.createConversation(
          conversation(thread, { customer, createdAt: now + index }),
        );
        const finished = handoff({
          state: 'completed',
          completedAt: now + ((index * 2) % 3),
          reference: `LK-2222${index}-2`,
        });
        await stores.commitTurn(changed(before), 1, { ...nothing, finished }, now);
      }
      const kept = await stores.finishedHandoffs({ customerId: 'c-1', limit: 2 });
      expect(kept.map(({ conversationId }) => conversationId)).toEqual([
        'web/site/y',
        'web/site/z',
      ]);
      const all = await stores.conversationsOfCustomer('c-1', 2);
      expect(all.map(({ thread }) => thread)).toEqual(['z', 'y']);
    });
  });

  it('says what it is, answers a ping, and refuses both after closing', async () => {
    const stores = await kind.place().open();
    expect(stores.description).toMatch(/SQLite 3\.\d+|MongoDB \d+\.\d+/);
    await stores.ping();
    await stores.close();
    await expect(stores.ping()).rejects.toMatchObject({ code: 'storeAway' });
    await expect(stores.conversation('web/site/1')).rejects.toMatchObject({ code: 'storeAway' });
  });
});
