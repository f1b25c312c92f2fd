/** Drafts, typing, read marks, previews, search, presence, on whatever store. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../../../bot/storage/stores.ts';
import { type ConsoleHarness, consoleHarness } from '../../../support/console-harness.ts';
import { minutes } from '../../../support/core/handoff-world.ts';

export function smallThings(stores: () => Promise<Stores>): void {
  describe('the console', () => {
    let h: ConsoleHarness;
    afterEach(() => h.close());

    describe('small things', () => {
      it('drafts are kept per conversation and kind, for their writer only', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [sanne, youssef] = [await h.at('sanne'), await h.at('youssef')];
        const { id } = await h.customer('fatima');
        await sanne.must('draft', { conversationId: id, kind: 'reply', text: 'Dear Fat' });
        await sanne.must('draft', { conversationId: id, kind: 'note', text: 'ask planning' });
        const view = await sanne.opens(id);
        expect(view.drafts).toMatchObject({
          reply: { text: 'Dear Fat' },
          note: { text: 'ask planning' },
        });
        expect((await youssef.opens(id)).drafts).toEqual({});
        await sanne.must('draft', { conversationId: id, kind: 'reply', text: '' });
        expect((await sanne.opens(id)).drafts.reply).toBeUndefined();
      });

      it('the customer’s typing shows where the conversation is open; the owner’s typing goes to him', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [sanne, youssef] = [await h.at('sanne'), await h.at('youssef')];
        const { id } = await h.customer('fatima');
        await h.asks(id);
        await sanne.does('accept', { conversationId: id });
        await sanne.opens(id);
        h.server.customerTyping(id);
        await sanne.until('he types', () => sanne.state.typing.includes(id));
        expect(youssef.state.typing).toEqual([]);
        await sanne.must('typing', { conversationId: id });
        expect(h.agentTyped).toMatchObject([{ conversationId: id, plate: { agentId: 'sanne' } }]);
        const foreign = await youssef.ask('typing', { conversationId: id });
        expect(foreign).toMatchObject({ ok: false, error: { code: 'notOwner' } });
      });

      it('reading clears the count; only the owner’s reading shows as ticks at the customer', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [sanne, ilse] = [await h.at('sanne'), await h.at('ilse')];
        const { id } = await h.customer('fatima');
        await h.asks(id);
        await sanne.follow('mine');
        await sanne.does('accept', { conversationId: id });
        await sanne.until('unread', () => sanne.state.rows.mine?.get(id)?.unread === 1);
        await ilse.must('read', { conversationId: id, seq: 3 });
        expect(h.agentRead).toEqual([]);
        await sanne.must('read', { conversationId: id, seq: 3 });
        expect(h.agentRead).toEqual([{ conversationId: id, seq: 3 }]);
        await sanne.until('read', () => sanne.state.rows.mine?.get(id)?.unread === 0);
      });

      it('the preview of a promise is word for word what the customer then reads', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const { id } = await h.customer('fatima');
        await h.asks(id);
        await sanne.does('accept', { conversationId: id });
        const at = h.clock.now() + minutes(90);
        const words = { at, text: 'I call you' };
        const { text } = await sanne.must('preview', {
          conversationId: id,
          verb: 'promise',
          ...words,
        });
        await sanne.does('promise', { conversationId: id, ...words });
        expect((await h.rows(id)).at(-1)?.text).toBe(text);
        const late = {
          conversationId: id,
          at: h.clock.now() - 1,
          text: '',
          commandId: 'too-late-1',
        };
        expect(await sanne.ask('promise', late)).toMatchObject({
          ok: false,
          error: { code: 'timeInPast' },
        });
      });

      it('search finds a reference however it is typed, and a name', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const person = { id: 'dl_f', name: 'Fatima Yıldız', standing: 'customer' } as const;
        const { id } = await h.customer('fatima', { customer: person });
        const reference = (await h.asks(id)).handoff!.reference;
        const typed = reference.toLowerCase().replaceAll('-', ' ');
        for (const query of [reference, typed, 'yildiz', 'FATIMA']) {
          const { rows } = await sanne.must('search', { query });
          expect(rows.map((row) => row.id)).toEqual([id]);
        }
        expect((await sanne.must('search', { query: 'nobody at all' })).rows).toEqual([]);
      });

      it('what the bot answered, and whether it helped, stands beside the conversation', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const { id } = await h.customer('fatima');
        const answer = { entryId: 'modem', score: 0.91, topic: 'Modem', updated: '2026-11-01' };
        const row = { kind: 'message', audience: 'everyone', inbound: false } as const;
        await h.stores.appendActivity(
          id,
          {
            ...row,
            externalId: 'a1',
            author: { role: 'bot' },
            text: 'Press the button.',
            data: { answer },
          },
          h.clock.now(),
        );
        const helped = { action: 'helped', yes: false, entryId: 'modem' } as const;
        await h.stores.appendActivity(
          id,
          {
            ...row,
            kind: 'action',
            externalId: 'a2',
            author: { role: 'customer' },
            data: { action: helped },
          },
          h.clock.now(),
        );
        expect((await sanne.opens(id)).botAnswers).toMatchObject([
          { question: 'How do I restart my modem?', score: 0.91, helped: false },
        ]);
      });

      it('presence: Away is shown to colleagues at once, and to oneself in every tab', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [one, two, ilse] = [await h.at('sanne'), await h.at('sanne'), await h.at('ilse')];
        const { me } = await one.must('presence', { status: 'away' });
        expect(me.status).toBe('away');
        await two.until('away here too', () => two.state.me?.status === 'away');
        const seen = () => ilse.state.colleagues.find((c) => c.plate.agentId === 'sanne');
        await ilse.until('Ilse sees it', () => seen()?.status === 'away' && !seen()?.present);
      });
    });
  });
}
