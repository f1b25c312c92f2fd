import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { InboxQuery, Stores } from '../../../bot/storage/stores.ts';
import { onEveryStore } from './every-store.ts';
import { changed, conversation, handoff, nothing, now } from './samples.ts';

/** Stores a conversation as it stands after some turn. */
async function standing(
  stores: Stores,
  thread: string,
  change: Partial<Conversation>,
): Promise<Conversation> {
  const first = await stores.createConversation(conversation(thread));
  const next = changed(first, change);
  await stores.commitTurn(next, 1, nothing, now);
  return next;
}

/** Every page of a view, as threads. */
async function pages(
  stores: Stores,
  query: InboxQuery,
): Promise<{ shown: string[]; total: number }> {
  const shown: string[] = [];
  let cursor: string | undefined;
  let total = 0;
  do {
    const page = await stores.inboxPage({ ...query, ...(cursor && { cursor }) });
    expect(page.conversations.length).toBeLessThanOrEqual(query.limit);
    shown.push(...page.conversations.map(({ thread }) => thread));
    ({ cursor, total } = page);
  } while (cursor !== undefined);
  return { shown, total };
}

const inbox: InboxQuery = { view: 'all', agentId: 'sanne', teamIds: ['service'], limit: 2 };

await onEveryStore((kind) => {
  describe('deadlines that have passed', () => {
    it('are listed earliest first, and not before their time', async () => {
      const stores = await kind.place().open();
      await standing(stores, 'later', { nextDeadlineAt: now + 2 });
      await standing(stores, 'first', { nextDeadlineAt: now + 1 });
      await standing(stores, 'none', {});
      const done = await standing(stores, 'done', { nextDeadlineAt: now });
      await stores.commitTurn({ ...done, version: 3, nextDeadlineAt: undefined }, 2, nothing, now);
      expect(await stores.dueBefore(now, 10)).toEqual([]);
      expect(await stores.dueBefore(now + 1, 10)).toEqual(['web/site/first']);
      expect(await stores.dueBefore(now + 2, 10)).toEqual(['web/site/first', 'web/site/later']);
      expect(await stores.dueBefore(now + 2, 1)).toEqual(['web/site/first']);
    });
  });

  describe('the line', () => {
    it('has those who are queued and not rung, with what their order needs', async () => {
      const stores = await kind.place().open();
      const queued = handoff({ state: 'queued', ownerId: 'ilse', atHead: true });
      await standing(stores, 'queued', { handoff: queued });
      await standing(stores, 'rung', { handoff: { ...queued, rings: ['sanne'] } });
      await standing(stores, 'ringing', { handoff: handoff({ rings: ['sanne'] }) });
      const left = await standing(stores, 'left', { handoff: queued });
      const accepted = handoff({ state: 'accepted' });
      await stores.commitTurn(changed(left, { handoff: accepted }), 2, nothing, now);
      expect(await stores.line()).toEqual([
        {
          conversationId: 'web/site/queued',
          teamId: 'service',
          language: 'nl',
          standing: 'unknown',
          requestedAt: now,
          promisedAt: now + 180_000,
          atHead: true,
        },
      ]);
    });
  });

  describe('the line, asked for again and again', () => {
    it('has what was saved before each question, whoever else is asking', async () => {
      const stores = await kind.place().open();
      const queued = handoff({ state: 'queued' });
      const lengths = await Promise.all(
        Array.from({ length: 20 }, async (_, n) => {
          await standing(stores, `q${n}`, { handoff: queued });
          const line = await stores.line();
          return line.some(({ conversationId }) => conversationId === `web/site/q${n}`);
        }),
      );
      expect(lengths).toEqual(Array.from({ length: 20 }, () => true));
      expect(await stores.line()).toHaveLength(20);
    });

    it('is nobody else’s copy', async () => {
      const stores = await kind.place().open();
      await standing(stores, 'q', { handoff: handoff({ state: 'queued' }) });
      const [first] = await stores.line();
      if (first) first.teamId = 'spoilt';
      expect((await stores.line()).map(({ teamId }) => teamId)).toEqual(['service']);
    });
  });

  describe('the inbox', () => {
    it('shows in Mine what I own or what rings at me, least time left first, whatever the team', async () => {
      const stores = await kind.place().open();
      const own = (change = {}) => handoff({ state: 'accepted', teamId: 'other', ...change });
      await standing(stores, 'own', { handoff: own(), nextDeadlineAt: now + 20 });
      await standing(stores, 'parked', { handoff: own({ parked: true }) });
      await standing(stores, 'rings', {
        handoff: handoff({ ownerId: 'karim', rings: ['karim', 'sanne'] }),
        nextDeadlineAt: now + 10,
      });
      await standing(stores, 'line', { handoff: handoff({ state: 'queued' }) });
      await standing(stores, 'done', {
        handoff: handoff({ state: 'completed', completedAt: now }),
      });
      const mine = await pages(stores, { ...inbox, view: 'mine', teamIds: [] });
      expect(mine).toEqual({ shown: ['rings', 'own', 'parked'], total: 3 });
      const karims = await pages(stores, { ...inbox, view: 'mine', agentId: 'karim' });
      expect(karims).toEqual({ shown: ['rings'], total: 1 });
    });

    it('no longer shows in Mine what rings elsewhere now', async () => {
      const stores = await kind.place().open();
      const rung = await standing(stores, 'r', { handoff: handoff({ rings: ['sanne'] }) });
      const moved = changed(rung, { handoff: handoff({ ownerId: 'karim', rings: ['karim'] }) });
      await stores.commitTurn(moved, 2, nothing, now);
      const mine = await pages(stores, { ...inbox, view: 'mine' });
      expect(mine).toEqual({ shown: [], total: 0 });
    });

    it('shows in Waiting the queued of my teams, longest first', async () => {
      const stores = await kind.place().open();
      for (const [thread, requestedAt, teamId] of [
        ['second', now + 2, 'service'],
        ['first', now + 1, 'service'],
        ['foreign', now, 'outages'],
        ['third', now + 3, 'service'],
      ] as const) {
        await standing(stores, thread, {
          handoff: handoff({ state: 'queued', requestedAt, teamId }),
        });
      }
      const waiting = await pages(stores, { ...inbox, view: 'waiting' });
      expect(waiting).toEqual({ shown: ['first', 'second', 'third'], total: 3 });
    });

    it('shows in All who waits longest, then the newest words; the bot alone included', async () => {
      const stores = await kind.place().open();
      const last = (at: number) => ({ text: 'x', author: 'customer', at }) as const;
      await standing(stores, 'old bot', { last: last(now - 50) });
      await standing(stores, 'new bot', { last: last(now) });
      await standing(stores, 'waits', { handoff: handoff(), waitingSince: now, last: last(now) });
      await standing(stores, 'waits longer', { handoff: handoff(), waitingSince: now - 9 });
      await standing(stores, 'foreign', { handoff: handoff({ teamId: 'x' }), waitingSince: now });
      await standing(stores, 'done', {
        handoff: handoff({ state: 'completed', completedAt: now }),
      });
      const all = await pages(stores, inbox);
      expect(all).toEqual({ shown: ['waits longer', 'waits', 'new bot', 'old bot'], total: 4 });
    });

    it('shows in Closed what my teams completed, newest first', async () => {
      const stores = await kind.place().open();
      for (const [thread, completedAt, teamId] of [
        ['old', now - 9, 'service'],
        ['new', now, 'service'],
        ['foreign', now, 'outages'],
      ] as const) {
        const done = handoff({ state: 'completed', completedAt, teamId });
        await standing(stores, thread, { handoff: done });
      }
      await standing(stores, 'open', { handoff: handoff() });
      const closed = await pages(stores, { ...inbox, view: 'closed' });
      expect(closed).toEqual({ shown: ['new', 'old'], total: 2 });
      const none = await pages(stores, { ...inbox, view: 'closed', teamIds: [] });
      expect(none).toEqual({ shown: [], total: 0 });
    });

    it('goes on at the same place when rows before it leave and new ones arrive', async () => {
      const stores = await kind.place().open();
      const rows: Conversation[] = [];
      for (let n = 1; n <= 5; n += 1) {
        rows.push(await standing(stores, `w${n}`, { handoff: handoff(), waitingSince: now + n }));
      }
      const first = await stores.inboxPage(inbox);
      expect(first.conversations.map(({ thread }) => thread)).toEqual(['w1', 'w2']);
      const answered = changed(rows[0] as Conversation, { waitingSince: undefined });
      await stores.commitTurn(answered, 2, nothing, now);
      await standing(stores, 'w0', { handoff: handoff(), waitingSince: now });
      const second = await stores.inboxPage({ ...inbox, cursor: first.cursor });
      expect(second.conversations.map(({ thread }) => thread)).toEqual(['w3', 'w4']);
    });

    it('pages through rows of the same moment without losing or repeating one', async () => {
      const stores = await kind.place().open();
      const threads = Array.from({ length: 7 }, (_, n) => `same${n}`);
      for (const thread of threads)
        await standing(stores, thread, { handoff: handoff(), waitingSince: now });
      expect(await pages(stores, inbox)).toEqual({ shown: threads, total: 7 });
    });

    it('refuses a cursor that it did not give', async () => {
      const stores = await kind.place().open();
      for (const cursor of ['', 'x', Buffer.from('[1]').toString('base64url')]) {
        const refused = stores.inboxPage({ ...inbox, cursor });
        await expect(refused).rejects.toMatchObject({ code: 'badRequest', details: ['cursor'] });
      }
    });
  });
});
