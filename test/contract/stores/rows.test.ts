import { describe, expect, it } from 'vitest';
import { LoketError } from '../../../bot/core/errors.ts';
import type { NewActivity } from '../../../bot/core/activity.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { onEveryStore } from './every-store.ts';
import { botMessage, conversation, message, now } from './samples.ts';

const everything = { after: 0, limit: 500, desk: true };

async function opened(stores: Stores, thread = '1'): Promise<string> {
  return (await stores.createConversation(conversation(thread))).id;
}

await onEveryStore((kind) => {
  describe('a row', () => {
    it('that arrives twice is stored once, and the second time the first row is returned', async () => {
      const stores = await kind.place().open();
      const id = await opened(stores);
      const first = await stores.appendActivity(id, message('fb-1'), now);
      const second = await stores.appendActivity(id, message('fb-1', { text: 'other' }), now + 1);
      expect(first.replay).toBe(false);
      expect(second).toEqual({ activity: first.activity, replay: true });
      expect(await stores.activities(id, everything)).toEqual([first.activity]);
    });

    it('with the same external id in another conversation is another row', async () => {
      const stores = await kind.place().open();
      const [one, two] = [await opened(stores, '1'), await opened(stores, '2')];
      await stores.appendActivity(one, message('same'), now);
      const other = await stores.appendActivity(two, message('same'), now);
      expect(other).toMatchObject({ replay: false, activity: { seq: 1, conversationId: two } });
    });

    it('of a conversation that does not exist is refused', async () => {
      const stores = await kind.place().open();
      const refused = stores.appendActivity('web/site/none', message('1'), now);
      await expect(refused).rejects.toMatchObject({ code: 'notFound' });
    });

    it('of the wrong shape is refused, naming the field, and nothing is stored', async () => {
      const stores = await kind.place().open();
      const id = await opened(stores);
      const wrong = { ...message('1'), kind: 'rumour' } as unknown as NewActivity;
      const error = await stores.appendActivity(id, wrong, now).catch((reason) => reason);
      expect(error).toBeInstanceOf(LoketError);
      expect(error).toMatchObject({ code: 'badRequest', details: ['kind'] });
      expect(await stores.activities(id, everything)).toEqual([]);
    });

    it('comes back as it was: a megabyte, emoji, right to left, NUL and half an emoji', async () => {
      const place = kind.place();
      const stores = await place.open();
      const id = await opened(stores);
      const texts = [
        'é😀👩‍👩‍👧 سلام'.repeat(40_000),
        'a\0b\0',
        ' \n\t ',
        "'; DROP TABLE activities; -- $where $x",
        '',
      ];
      for (const [index, text] of texts.entries())
        await stores.appendActivity(id, message(`t${index}`, { text }), now);
      await stores.appendActivity(id, message('cut', { text: 'x\uD83D' }), now);
      await stores.close();
      const rows = await (await place.open()).activities(id, everything);
      expect(rows.map((row) => row.text)).toEqual([...texts, 'x\uFFFD']);
      expect(Buffer.byteLength(texts[0] ?? '')).toBeGreaterThan(1_000_000);
    });

    it('keeps its dates to the millisecond and every field of its data', async () => {
      const place = kind.place();
      const stores = await place.open();
      const id = await opened(stores);
      const plate = {
        agentId: 'sanne',
        name: 'Sanne V.',
        firstName: 'Sanne',
        initials: 'SV',
        employer: 'Noorderlicht',
      };
      const row = botMessage('named', {
        kind: 'announcement',
        author: { role: 'agent', plate },
        sentAt: now - 86_400_001,
        language: 'nl',
        data: {
          announcement: {
            kind: 'ringing',
            owner: plate,
            reference: 'LK-7KQ4-M2',
            promisedAt: now + 1,
            lead: plate,
            asked: true,
          },
          offers: [{ title: 'Blijf bij de bot', action: { action: 'stayWithBot' } }],
          answer: { entryId: 'factuur', score: 0.8125, topic: 'betalen', updated: '2026-11-01' },
          needsNoAnswer: false,
        },
      });
      const { activity } = await stores.appendActivity(id, row, now);
      await stores.close();
      const [read] = await (await place.open()).activities(id, everything);
      expect(read).toEqual({
        ...row,
        conversationId: id,
        seq: 1,
        at: now,
        digest: activity.digest,
      });
    });

    it('has a digest that tells two equal texts apart and does not give them away', async () => {
      const stores = await kind.place().open();
      const id = await opened(stores);
      const one = await stores.appendActivity(id, message('1'), now);
      const two = await stores.appendActivity(id, message('2'), now);
      expect(one.activity.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(two.activity.digest).not.toBe(one.activity.digest);
    });

    it('with an id that no index can hold is refused', async () => {
      const stores = await kind.place().open();
      const id = await opened(stores);
      for (const externalId of ['', 'a\0b', 'x'.repeat(1_001)]) {
        const refused = stores.appendActivity(id, message(externalId), now);
        await expect(refused).rejects.toMatchObject({
          code: 'badRequest',
          details: ['externalId'],
        });
      }
    });
  });

  describe('the rows of a conversation', () => {
    it('are numbered without gaps and in strictly rising time when 50 arrive at once', async () => {
      const stores = await kind.place().open();
      const id = await opened(stores);
      const appended = Array.from({ length: 50 }, (_, index) =>
        stores.appendActivity(id, message(`m${index}`), now),
      );
      const acknowledged = (await Promise.all(appended)).map(({ activity }) => activity);
      const rows = await stores.activities(id, everything);
      expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
      expect(rows).toEqual([...acknowledged].sort((a, b) => a.seq - b.seq));
      for (const [index, row] of rows.entries())
        expect(row.at).toBeGreaterThan(rows[index - 1]?.at ?? 0);
    });

    if (kind.server) {
      it('are numbered without gaps when two processes append to one conversation', async () => {
        const place = kind.place();
        const nodes = [await place.open(), await place.open()];
        const id = await opened(nodes[0] as Stores);
        const appended = Array.from({ length: 50 }, (_, index) =>
          (nodes[index % 2] as Stores).appendActivity(id, message(`m${index % 40}`), now),
        );
        const replays = (await Promise.all(appended)).filter(({ replay }) => replay);
        const rows = await (nodes[0] as Stores).activities(id, everything);
        expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
        expect(new Set(rows.map((row) => row.externalId)).size).toBe(40);
        expect(replays).toHaveLength(10);
      });
    }

    it('do not go back in time when the clock does', async () => {
      const stores = await kind.place().open();
      const id = await opened(stores);
      await stores.appendActivity(id, message('1'), now);
      const later = await stores.appendActivity(id, message('2'), now - 3_600_000);
      expect(later.activity.at).toBe(now + 1);
    });

    it('are read in pages, forwards and backwards, with or without what only the desk may see', async () => {
      const stores = await kind.place().open();
      const id = await opened(stores);
      for (let n = 1; n <= 10; n += 1)
        await stores.appendActivity(
          id,
          message(`m${n}`, { audience: n % 3 === 0 ? 'desk' : 'everyone' }),
          now,
        );
      const seqs = async (read: Promise<{ seq: number }[]>) => (await read).map((row) => row.seq);
      expect(await seqs(stores.activities(id, { after: 2, limit: 3, desk: true }))).toEqual([
        3, 4, 5,
      ]);
      expect(await seqs(stores.activities(id, { after: 2, limit: 3, desk: false }))).toEqual([
        4, 5, 7,
      ]);
      expect(await seqs(stores.activitiesBefore(id, { limit: 3, desk: true }))).toEqual([8, 9, 10]);
      expect(await seqs(stores.activitiesBefore(id, { before: 9, limit: 3, desk: false }))).toEqual(
        [5, 7, 8],
      );
      expect(await seqs(stores.activities(id, { after: 10, limit: 3, desk: true }))).toEqual([]);
    });

    it('refuse a page of none or of more than 500', async () => {
      const stores = await kind.place().open();
      for (const limit of [0, 501, 1.5]) {
        const refused = stores.activities('web/site/1', { after: 0, limit, desk: true });
        await expect(refused).rejects.toMatchObject({ code: 'badRequest', details: ['limit'] });
      }
    });
  });
});
