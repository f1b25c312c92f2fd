import { afterEach, describe, expect, it } from 'vitest';
import { type ConsoleHarness, consoleHarness } from '../../support/console-harness.ts';
import { minutes, seconds } from '../../support/core/handoff-world.ts';

let h: ConsoleHarness;
afterEach(() => h.close());

describe('a customer asks for a person', () => {
  it('rings at one agent with what she needs to know, and at nobody else', async () => {
    h = await consoleHarness();
    const [sanne, youssef] = [await h.at('sanne'), await h.at('youssef')];
    const { id } = await h.customer('fatima');
    await h.asks(id, 'Mag ik iemand spreken?');
    const [rung, quiet] =
      (await h.conversation(id)).handoff!.ownerId === 'sanne' ? [sanne, youssef] : [youssef, sanne];
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
    h = await consoleHarness();
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
    expect(two.state.rows.mine?.get(id)).toMatchObject({ unread: 1, clock: { kind: 'answer' } });
  });

  it('two accept at once: one wins, the other reads who was first', async () => {
    h = await consoleHarness();
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
    expect(taken).toEqual({ conversationId: id, by: winner.state.me!.agentId, afterMs: 46_000 });
    expect(winner.state.taken).toEqual([]);
    await loser.until('the ring ends', () => loser.state.rings.length === 0);
  });
});

describe('an open conversation', () => {
  it('brings words, names and notes in the order in which they were stored', async () => {
    h = await consoleHarness();
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

  it('its text goes to nobody who has not opened it', async () => {
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
    const [karim, daan] = [await h.at('karim'), await h.at('daan')];
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await karim.does('accept', { conversationId: id });
    await karim.opens(id);
    await karim.does('transfer', { conversationId: id, toTeamId: 'outages', reason: 'a fault' });
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

describe('lists', () => {
  it('come in pages of 50, in the line’s order, and later only as differences', async () => {
    h = await consoleHarness();
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
    expect(rows.map((row) => row.line?.place)).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
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
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
    const [ilse, sanne] = [await h.at('ilse'), await h.at('sanne')];
    await sanne.must('presence', { status: 'away' });
    const { id } = await h.customer('fatima');
    await h.asks(id);
    h.clock.advance(minutes(40));
    await h.desk.sweep();
    const alarm = await ilse.until('an alarm', () => ilse.state.alarms[0]);
    expect(alarm).toMatchObject({ cause: 'promiseMissed', conversationId: id, customer: 'fatima' });
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

describe('small things', () => {
  it('drafts are kept per conversation and kind, for their writer only', async () => {
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
    const sanne = await h.at('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await sanne.does('accept', { conversationId: id });
    const at = h.clock.now() + minutes(90);
    const words = { at, text: 'I call you' };
    const { text } = await sanne.must('preview', { conversationId: id, verb: 'promise', ...words });
    await sanne.does('promise', { conversationId: id, ...words });
    expect((await h.rows(id)).at(-1)?.text).toBe(text);
    const late = { conversationId: id, at: h.clock.now() - 1, text: '', commandId: 'too-late-1' };
    expect(await sanne.ask('promise', late)).toMatchObject({
      ok: false,
      error: { code: 'timeInPast' },
    });
  });

  it('search finds a reference however it is typed, and a name', async () => {
    h = await consoleHarness();
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
    h = await consoleHarness();
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
    h = await consoleHarness();
    const [one, two, ilse] = [await h.at('sanne'), await h.at('sanne'), await h.at('ilse')];
    const { me } = await one.must('presence', { status: 'away' });
    expect(me.status).toBe('away');
    await two.until('away here too', () => two.state.me?.status === 'away');
    const seen = () => ilse.state.colleagues.find((c) => c.plate.agentId === 'sanne');
    await ilse.until('Ilse sees it', () => seen()?.status === 'away' && !seen()?.present);
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
