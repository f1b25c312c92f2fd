/** What rings, what stands in line, what the lists say, on whatever store. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Stores } from '../../../../bot/storage/stores.ts';
import { type ConsoleHarness, consoleHarness } from '../../../support/console-harness.ts';
import { minutes, seconds } from '../../../support/core/handoff-world.ts';

export function ringsAndLists(stores: () => Promise<Stores>): void {
  describe('rings and lists', () => {
    let h: ConsoleHarness;
    afterEach(() => h.close());

    describe('a customer asks for a person', () => {
      it('rings at one agent with what she needs to know, and at nobody else', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [sanne, youssef] = [await h.at('sanne'), await h.at('youssef')];
        const { id } = await h.customer('fatima');
        await h.asks(id, 'Mag ik iemand spreken?');
        const [rung, quiet] =
          (await h.conversation(id)).handoff!.ownerId === 'sanne'
            ? [sanne, youssef]
            : [youssef, sanne];
        const ring = await rung.until('a ring', () => rung.state.rings[0]);
        expect(ring).toMatchObject({
          conversationId: id,
          customer: { name: 'fatima', standing: 'customer' },
          stage: 'owner',
          last: 'Mag ik iemand spreken?',
          nextRing: { who: 'team', at: h.clock.now() + seconds(45) },
        });
        expect(quiet.state.rings).toEqual([]);
      });

      it('accepted in one tab: the ring ends in the other tab too, and in the list of Mine', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [one, two] = [await h.at('sanne'), await h.at('sanne')];
        await two.follow('mine');
        const { id } = await h.customer('fatima');
        await h.asks(id);
        await two.until('it rings', () => two.state.rings.length === 1);
        await two.until('it is listed', () => two.state.rows.mine?.get(id)?.group === 'rings');
        const { conversation } = await one.does('accept', { conversationId: id });
        expect(conversation).toMatchObject({ state: 'accepted', floor: 'person', mine: true });
        expect(conversation.may).toMatchObject({ reply: true, accept: false, complete: true });
        await two.until('the ring ends', () => two.state.rings.length === 0);
        await two.until('it waits for her', () => two.state.rows.mine?.get(id)?.group === 'waits');
        expect(two.state.taken).toEqual([]);
        expect(two.state.rows.mine?.get(id)).toMatchObject({
          unread: 1,
          clock: { kind: 'answer' },
        });
      });

      it('two accept at once: one wins, the other reads who was first', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [sanne, youssef] = [await h.at('sanne'), await h.at('youssef')];
        const { id } = await h.customer('fatima');
        await h.asks(id);
        h.clock.advance(seconds(29));
        for (const agent of [sanne, youssef]) await agent.must('heartbeat', {});
        h.clock.advance(seconds(17));
        for (const agent of [sanne, youssef]) await agent.must('heartbeat', {});
        await h.desk.sweep();
        for (const agent of [sanne, youssef]) {
          await agent.until('the team is rung', () => agent.state.rings[0]?.stage === 'team');
        }
        const press = { conversationId: id };
        const replies = await Promise.all([
          sanne.ask('accept', { ...press, commandId: 'sanne-presses' }),
          youssef.ask('accept', { ...press, commandId: 'youssef-presses' }),
        ]);
        const [winner, loser] = replies[0].ok ? [sanne, youssef] : [youssef, sanne];
        const refused = replies.find((reply) => !reply.ok);
        expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
        expect(refused).toMatchObject({ ok: false, error: { code: 'alreadyAccepted' } });
        const taken = await loser.until('being told', () => loser.state.taken[0]);
        expect(taken).toEqual({
          conversationId: id,
          by: winner.state.me!.agentId,
          afterMs: 46_000,
        });
        expect(winner.state.taken).toEqual([]);
        await loser.until('the ring ends', () => loser.state.rings.length === 0);
      });
    });

    describe('lists', () => {
      it('come in pages of 50, in the line’s order, and later only as differences', async () => {
        h = await consoleHarness({ stores: await stores() });
        const ilse = await h.at('ilse');
        const ids: string[] = [];
        for (let n = 0; n < 60; n += 1) {
          const standing = n === 59 ? 'gold' : 'customer';
          const person = { id: `dl_${n}`, name: `customer ${n}`, standing } as const;
          const { id } = await h.customer(`c${n}`, { customer: person });
          await h.asks(id);
          h.clock.advance(10);
          ids.push(id);
        }
        const first = await ilse.must('list', { view: 'waiting' });
        expect(first.rows).toHaveLength(50);
        expect(first.total).toBe(60);
        const second = await ilse.must('list', { view: 'waiting', cursor: first.cursor! });
        const rows = [...first.rows, ...second.rows].sort((a, b) => a.order - b.order);
        expect(rows.map((row) => row.line?.place)).toEqual(
          Array.from({ length: 60 }, (_, n) => n + 1),
        );
        expect(first.rows.map((row) => row.line?.place)).toEqual(
          Array.from({ length: 50 }, (_, n) => n + 1),
        );
        expect(rows[0]?.id).toBe(ids[59]);
        expect(first.rows[0]).toMatchObject({ owner: { agentId: 'ilse', role: 'lead' } });

        const changes: { upsert: unknown[]; remove: string[]; total: number }[] = [];
        ilse.socket.on('rows', (change) => changes.push(change));
        await h.at('sanne');
        await ilse.until('three left the line', () => changes.length > 0);
        const { id } = await h.customer('late');
        await h.asks(id);
        await ilse.until('one more stands in line', () => changes.at(-1)?.total === 61);
        expect(changes.flatMap((change) => change.remove)).toEqual([]);
      });

      it('of the desk: counts, and what only the bot has so far', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        await h.customer('reader');
        const rows = await sanne.follow('all');
        expect(rows).toMatchObject([{ state: 'bot', group: 'other', mine: false }]);
        expect(sanne.state.counts).toEqual({ mine: 0, waiting: 0, all: 1 });
        const { id } = await h.customer('fatima');
        await h.asks(id);
        await sanne.until('both are listed', () => sanne.state.rows.all?.size === 2);
        await sanne.until('the counts follow', () => sanne.state.counts?.mine === 1);
        await sanne.does('accept', { conversationId: id });
        await sanne.does('complete', { conversationId: id, agreed: 'done' });
        await sanne.until('it is closed', () => sanne.state.rows.all?.size === 1);
        const closed = await sanne.follow('closed');
        expect(closed.map((row) => row.id)).toEqual([id]);
      });

      it('an agent parks a silent customer; his next message brings him back on top', async () => {
        h = await consoleHarness({ stores: await stores() });
        const sanne = await h.at('sanne');
        const { id } = await h.customer('fatima');
        await h.asks(id);
        await sanne.follow('mine');
        await sanne.does('accept', { conversationId: id });
        await sanne.does('reply', { conversationId: id, text: 'Is it on?' });
        await sanne.until('answered', () => sanne.state.rows.mine?.get(id)?.group === 'answered');
        expect(sanne.state.rows.mine?.get(id)?.clock).toBeUndefined();
        await sanne.does('park', { conversationId: id });
        await sanne.until('parked', () => sanne.state.rows.mine?.get(id)?.group === 'parked');
        expect(await h.holders()).toEqual([]);
        h.clock.advance(10);
        await h.desk.customerMessage(await h.says(id, 'yes it is'));
        await sanne.until('waits', () => sanne.state.rows.mine?.get(id)?.group === 'waits');
        expect(sanne.state.rows.mine?.get(id)).toMatchObject({
          unread: 1,
          last: { text: 'yes it is' },
        });
      });
    });

    describe('the lead', () => {
      it('sees the whole line as one figure, and who is free', async () => {
        h = await consoleHarness({ stores: await stores() });
        const ilse = await h.at('ilse');
        const { id } = await h.customer('fatima');
        await h.asks(id);
        const service = () => ilse.state.liveLine?.teams.find((team) => team.teamId === 'service');
        await ilse.until('one in line', () => service()?.count === 1);
        expect(service()).toMatchObject({ lead: { agentId: 'ilse' }, freeSlots: 0 });
        expect(ilse.state.me?.leads).toEqual(['service']);
        await h.at('sanne');
        await ilse.until('it rings at Sanne', () => service()?.count === 0);
        await ilse.until('Sanne is here', () => service()?.freeSlots === 2);
      });

      it('is alarmed when a promise was missed, and acknowledges it for everybody', async () => {
        h = await consoleHarness({ stores: await stores() });
        const [ilse, sanne] = [await h.at('ilse'), await h.at('sanne')];
        await sanne.must('presence', { status: 'away' });
        const { id } = await h.customer('fatima');
        await h.asks(id);
        h.clock.advance(minutes(40));
        await h.desk.sweep();
        const alarm = await ilse.until('an alarm', () => ilse.state.alarms[0]);
        expect(alarm).toMatchObject({
          cause: 'promiseMissed',
          conversationId: id,
          customer: 'fatima',
        });
        const foreign = await sanne.ask('acknowledgeAlarm', {
          alarmId: alarm.id,
          commandId: 'ack-it-12',
        });
        expect(foreign).toMatchObject({ ok: false, error: { code: 'notFound' } });
        expect((await ilse.does('acknowledgeAlarm', { alarmId: alarm.id })).alarms).toEqual([]);
        expect(await h.stores.delivery(alarm.id)).toMatchObject({
          state: 'acknowledged',
          acknowledgedBy: 'ilse',
        });
      });
    });
  });
}
