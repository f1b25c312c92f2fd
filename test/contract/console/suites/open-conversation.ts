/** A conversation on the screen: its rows in order, who may read it, on whatever store. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../../../bot/storage/stores.ts';
import { type ConsoleHarness, consoleHarness } from '../../../support/console-harness.ts';

export function openConversation(stores: () => Promise<Stores>): void {
  describe('an open transcript', () => {
    let h: ConsoleHarness;
    afterEach(() => h.close());

    describe('an open conversation', () => {
      it('brings words, names and notes in the order in which they were stored', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const { id } = await h.customer('fatima');
        await h.says(id, 'My line is dead since 09:30');
        await h.asks(id, 'a person please');
        await sanne.does('accept', { conversationId: id });
        const view = await sanne.opens(id);
        expect(view.facts).toEqual([{ kind: 'time', text: '09:30', value: '09:30' }]);
        expect(view.owners).toMatchObject([{ plate: { agentId: 'sanne' } }]);
        const { seq } = await sanne.does('reply', { conversationId: id, text: 'Good afternoon' });
        await sanne.does('note', { conversationId: id, text: 'planning knows' });
        await h.says(id, 'thank you, I wait');
        await sanne.until('his words arrive', () => sanne.texts(id).includes('thank you, I wait'));
        expect(sanne.texts(id)).toEqual([
          'My line is dead since 09:30',
          'a person please',
          expect.stringMatching(/^ringing: Sanne S\./),
          'Good afternoon',
          'planning knows',
          'thank you, I wait',
        ]);
        const rows = sanne.state.messages.get(id)!;
        const seqs = rows.map((row) => row.seq);
        expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
        expect(new Set(seqs).size).toBe(seqs.length);
        expect(rows.find((row) => row.seq === seq)).toMatchObject({
          author: 'agent',
          plate: { agentId: 'sanne' },
          mark: 'sent',
        });
      });

      it('thanks are marked: no clock runs for them, and a tap shows as what it was', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const { id } = await h.customer('fatima');
        await h.says(id, 'Thanks');
        await h.says(id, 'And now?');
        const tap = { action: 'askBotMeanwhile' } as const;
        await h.stores.appendActivity(
          id,
          {
            externalId: 'tap-1',
            kind: 'action',
            author: { role: 'customer' },
            data: { action: tap },
            audience: 'everyone',
            inbound: true,
          },
          h.clock.now(),
        );
        await sanne.opens(id);
        const rows = sanne.state.messages.get(id)!;
        expect(rows.map((row) => row.needsNoAnswer)).toEqual([true, undefined, undefined]);
        expect(rows[2]?.action).toEqual(tap);
      });

      it('its text goes to nobody who has not opened it', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [sanne, youssef] = [await h.at('sanne'), await h.at('youssef')];
        const heard: unknown[] = [];
        youssef.socket.on('messages', (change) => heard.push(change));
        youssef.socket.on('conversation', (change) => heard.push(change));
        const { id } = await h.customer('fatima');
        await h.says(id, 'a secret');
        await sanne.opens(id);
        await h.says(id, 'another secret');
        await sanne.until('it arrives', () => sanne.texts(id).length === 2);
        await youssef.must('heartbeat', {});
        expect(heard).toEqual([]);
        await sanne.must('close', { conversationId: id });
        await h.says(id, 'a third secret');
        await sanne.must('heartbeat', {});
        expect(sanne.texts(id)).toHaveLength(2);
      });

      it('after a lost connection it brings exactly what was missed', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const { id } = await h.customer('fatima');
        await h.says(id, 'one');
        await sanne.opens(id);
        sanne.socket.disconnect();
        await h.says(id, 'two');
        await h.says(id, 'three');
        sanne.socket.connect();
        await sanne.until('it is back', () => sanne.state.connected);
        const missed = await sanne.must('open', { conversationId: id, after: 1 });
        expect(missed.messages.map((row) => row.text)).toEqual(['two', 'three']);
        await h.says(id, 'four');
        await sanne.until('it goes on', () => sanne.texts(id).at(-1) === 'four');
        expect(sanne.texts(id)).toEqual(['one', 'four']);
      });

      it('a long one comes in pages, from the newest to the first, without gaps', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const { id } = await h.customer('fatima');
        for (let n = 1; n <= 450; n += 1) await h.says(id, `line ${n}`);
        const opened = await sanne.must('open', { conversationId: id });
        const seqs = opened.messages.map((row) => row.seq);
        let page: { messages: { seq: number }[]; hasEarlier: boolean } = opened;
        while (page.hasEarlier) {
          page = await sanne.must('history', { conversationId: id, before: seqs[0]! });
          seqs.unshift(...page.messages.map((row) => row.seq));
        }
        expect(seqs).toEqual(Array.from({ length: 450 }, (_, n) => n + 1));
      });

      it('two people who have it open see each other, and see each other leave', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [sanne, ilse] = [await h.at('sanne'), await h.at('ilse')];
        const { id } = await h.customer('fatima');
        await sanne.opens(id);
        const view = await ilse.opens(id);
        expect(view.viewers.map((plate) => plate.agentId)).toEqual(['sanne']);
        const viewers = () =>
          sanne.state.conversations
            .get(id)
            ?.viewers.map((p) => p.agentId)
            .join();
        await sanne.until('she sees Ilse', () => viewers() === 'ilse');
        ilse.close();
        await sanne.until('Ilse left', () => viewers() === '');
      });

      it('a partner who does not serve the team may not open it, nor write a note or a draft in it', async () => {
        h = await consoleHarness({ stores: await stores() });
        const karim = await h.at('karim');
        const { id } = await h.customer('fatima');
        await escalateTo(id, 'outages');
        for (const reply of [
          await karim.ask('open', { conversationId: id }),
          await karim.ask('history', { conversationId: id, before: 5 }),
          await karim.ask('note', { conversationId: id, text: 'x', commandId: 'note-it-x' }),
          await karim.ask('draft', { conversationId: id, kind: 'note', text: 'x' }),
          await karim.ask('preview', { conversationId: id, verb: 'complete' }),
          await karim.ask('read', { conversationId: id, seq: 1 }),
        ]) {
          expect(reply).toMatchObject({ ok: false, error: { code: 'notAllowed' } });
        }
        expect(await karim.follow('all')).toEqual([]);
        const reference = (await h.conversation(id)).handoff!.reference;
        expect((await karim.must('search', { query: reference })).rows).toEqual([]);
      });

      it('given to a team he may not read, it is closed on his screen', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [karim, daan] = [await h.at('karim'), await h.at('daan')];
        const { id } = await h.customer('fatima');
        await h.asks(id);
        await karim.does('accept', { conversationId: id });
        await karim.opens(id);
        await karim.does('transfer', {
          conversationId: id,
          toTeamId: 'outages',
          reason: 'a fault',
        });
        const ring = await daan.until('it rings at Daan', () => daan.state.rings[0]);
        expect(ring.transfer).toEqual({ by: 'Karim K.', reason: 'a fault' });
        await daan.does('accept', { conversationId: id });
        const before = karim.texts(id).length;
        await daan.opens(id);
        await daan.does('reply', { conversationId: id, text: 'not for Karim' });
        await daan.until('it is said', () => daan.texts(id).includes('not for Karim'));
        await karim.must('heartbeat', {});
        expect(karim.texts(id).slice(before)).not.toContain('not for Karim');
      });
    });

    async function escalateTo(conversationId: string, teamId: string): Promise<void> {
      const row = await h.says(conversationId, 'mens');
      await h.desk.escalate({
        conversationId,
        reason: 'asked',
        asked: true,
        requestedAt: row.at,
        eventId: row.externalId,
        handledSeq: row.seq,
        teamId,
      });
    }
  });
}
