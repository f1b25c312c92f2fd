import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../handoff-console/desk/desk.ts';
import { deskHarness } from '../../support/desk-harness.ts';
import { minutes, seconds } from '../../support/core/handoff-world.ts';

describe('a customer asks for a person', () => {
  it('reads a name in the next row, and the agent holds a slot and is rung', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    const conversation = await h.asks(id);
    expect(conversation.handoff).toMatchObject({ state: 'ringing', ownerId: 'sanne' });
    expect(conversation.last?.text).toBe('a person please');
    expect(await h.announcements(id)).toMatchObject([
      { kind: 'ringing', owner: { agentId: 'sanne' } },
    ]);
    expect(await h.holders()).toEqual([`sanne holds ${id}`]);
    expect(h.looks).toContain(id);
  });

  it('the very same request again says nothing again', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    const row = (await h.rows(id))[0]!;
    const request = { reason: 'asked', asked: true, requestedAt: row.at } as const;
    await h.desk.escalate({ conversationId: id, eventId: row.externalId, ...request });
    expect(await h.announcements(id)).toHaveLength(1);
  });

  it('what was written before and not handled is the people’s now', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.says(id, 'my line is dead');
    const conversation = await h.asks(id);
    expect(conversation.handledSeq).toBe(2);
    expect(await h.stores.unhandledBefore(h.clock.now() + seconds(60), 10)).toEqual([]);
  });

  it('nobody here: the lead owns the line, and the next free slot rings', async () => {
    const h = deskHarness();
    const { id } = await h.customer('fatima');
    expect((await h.asks(id)).handoff).toMatchObject({ state: 'queued', ownerId: 'ilse' });
    await h.come('sanne');
    expect((await h.conversation(id)).handoff).toMatchObject({ ownerId: 'ilse', rings: ['sanne'] });
  });

  it('is told so when the conversation was created by nobody', async () => {
    const h = deskHarness();
    await expect(h.asks('web/shop/nobody')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('two agents accept at once', () => {
  it('one wins, the other is told that a colleague was first, one name is read', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await h.clock.advance(seconds(46));
    await h.desk.heartbeat('sanne');
    await h.desk.heartbeat('youssef');
    await h.desk.sweep();
    expect((await h.conversation(id)).handoff?.rings.sort()).toEqual(['sanne', 'youssef']);
    const answers = await Promise.all(
      ['sanne', 'youssef'].map((agentId) =>
        h.desk.accept({ agentId, conversationId: id, commandId: `press-${agentId}` }),
      ),
    );
    expect(answers.filter((a) => a.ok)).toHaveLength(1);
    expect(answers.find((a) => !a.ok)).toEqual({ ok: false, code: 'alreadyAccepted' });
    expect(await h.holders()).toHaveLength(1);
  });

  it('on two nodes just the same: nothing but the store decides', async () => {
    for (let round = 0; round < 20; round += 1) {
      const h = deskHarness();
      const other = createDesk(h.ports);
      await h.come('sanne', 'youssef');
      const { id } = await h.customer('fatima');
      await h.asks(id);
      await h.desk.passOn({ agentId: 'sanne', conversationId: id, commandId: 'pass-it-on' });
      const command = { conversationId: id, commandId: 'press-it' };
      const [one, two] = await Promise.all([
        h.desk.accept({ ...command, agentId: 'youssef' }),
        other.takeOver({ ...command, agentId: 'ilse' }),
      ]);
      const { handoff } = await h.conversation(id);
      expect(one.ok || two.ok).toBe(true);
      expect(await h.holders()).toEqual([`${handoff!.ownerId} holds ${id}`]);
    }
  });
});

describe('two nodes, both rung agents press at once', () => {
  it.each([
    ['sanne', 'youssef'],
    ['youssef', 'sanne'],
  ])('%s on the first node, %s on the second: only the winner holds a slot', async (one, two) => {
    const h = deskHarness();
    const other = createDesk(h.ports);
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    h.clock.advance(seconds(29));
    await h.come('sanne', 'youssef');
    h.clock.advance(seconds(17));
    await h.come('sanne', 'youssef');
    await h.desk.sweep();
    const press = { conversationId: id, commandId: 'press-it' };
    const answers = await Promise.all([
      h.desk.accept({ ...press, agentId: one }),
      other.accept({ ...press, agentId: two }),
    ]);
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
    const { handoff } = await h.conversation(id);
    expect(await h.holders()).toEqual([`${handoff!.ownerId} holds ${id}`]);
  });
});

describe('a burst of customers', () => {
  it('200 ask two nodes at once, three agents of three slots: nine ring, 191 stand in line, each read one name', async () => {
    const h = deskHarness();
    const other = createDesk(h.ports);
    await h.come('sanne', 'youssef', 'karim');
    const customers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => h.customer(`customer-${n}`)),
    );
    await Promise.all(
      customers.map(async ({ id }, n) => {
        const row = await h.says(id, 'mens');
        const desk = n % 2 === 0 ? h.desk : other;
        const request = { reason: 'asked', asked: true, requestedAt: row.at } as const;
        await desk.escalate({ conversationId: id, eventId: row.externalId, ...request });
      }),
    );
    const states = await Promise.all(
      customers.map(async ({ id }) => (await h.conversation(id)).handoff!),
    );
    expect(states.filter((handoff) => handoff.rings.length > 0)).toHaveLength(9);
    expect(await h.holders()).toHaveLength(9);
    expect(await h.stores.line()).toHaveLength(191);
    for (const { id } of customers) expect(await h.announcements(id)).toHaveLength(1);
  });
});

describe('a command that arrives twice', () => {
  it('changes nothing the second time and gets the same answer', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    const command = { agentId: 'sanne', conversationId: id, commandId: 'accept-it' };
    await h.desk.accept(command);
    const reply = { ...command, commandId: 'write-it', text: 'Good afternoon' };
    const first = await h.desk.reply(reply);
    const again = await h.desk.reply(reply);
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual(first);
    const words = (await h.rows(id)).filter((row) => row.author.role === 'agent');
    expect(words.map((row) => row.text)).toEqual(['Good afternoon']);
  });

  it('is another command when another agent uses the same id', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    const commandId = 'the-same-id';
    await h.desk.accept({ agentId: 'sanne', conversationId: id, commandId });
    const taken = await h.desk.takeOver({ agentId: 'ilse', conversationId: id, commandId });
    expect(taken).toMatchObject({ ok: true });
    expect((await h.conversation(id)).handoff?.ownerId).toBe('ilse');
  });
});

describe('a turn of the bot', () => {
  it('saves its words, its memory and the handoff in one commit', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const before = await h.customer('fatima');
    const row = await h.says(before.id, 'what is a meander');
    const words = {
      externalId: 'turn-1',
      kind: 'message',
      author: { role: 'bot' },
      text: 'I do not know that.',
      audience: 'everyone',
      inbound: false,
    } as const;
    const event = {
      type: 'escalate',
      reason: 'unanswered',
      asked: false,
      requestedAt: row.at,
      eventId: row.externalId,
    } as const;
    const change = (c: typeof before) => ({ ...c, handledSeq: row.seq, dialog: { greeted: true } });
    const options = { activities: [words], change };
    expect(await h.desk.applyTo(before, event, options)).toBe('committed');
    const after = await h.conversation(before.id);
    expect(after).toMatchObject({ handledSeq: 1, dialog: { greeted: true }, version: 2 });
    const spoken = (await h.rows(before.id)).filter((r) => r.audience === 'everyone');
    expect(spoken.map((r) => r.text)).toEqual([
      'what is a meander',
      'I do not know that.',
      expect.stringMatching(/^ringing: Sanne/),
    ]);
    const rows = await h.rows(before.id);
    expect(await h.desk.applyTo(before, event, options)).toBe('conflict');
    expect(await h.rows(before.id)).toEqual(rows);
    expect(await h.holders()).toEqual([`sanne holds ${before.id}`]);
  });

  it('keeps its words when the handoff refuses the event', async () => {
    const h = deskHarness();
    const before = await h.customer('fatima');
    const change = (c: typeof before) => ({ ...c, handledSeq: 1 });
    const event = { type: 'stayWithBot', eventId: 'tap-1' } as const;
    expect(await h.desk.applyTo(before, event, { activities: [], change })).toBe('committed');
    expect((await h.conversation(before.id)).handledSeq).toBe(1);
  });
});

describe('a crash in the middle', () => {
  it('between reserving and saving: the slot comes free and the customer is named on the next try', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    const row = await h.says(id, 'mens');
    h.stores.before = (operation) => {
      if (operation === 'commitTurn') throw new Error('power');
    };
    const request = { conversationId: id, reason: 'asked', asked: true } as const;
    const asked = { ...request, requestedAt: row.at, eventId: row.externalId };
    await expect(h.desk.escalate(asked)).rejects.toThrow('power');
    h.stores.before = () => {};
    expect(await h.holders()).toHaveLength(1);
    h.clock.advance(seconds(11));
    await h.desk.heartbeat('sanne');
    expect((await createDesk(h.ports).sweep()).slotsFreed).toBe(1);
    expect(await h.holders()).toEqual([]);
    expect(await h.desk.escalate(asked)).toMatchObject({ ok: true });
    expect(await h.announcements(id)).toHaveLength(1);
  });

  it('after saving: the slot that was to come free does so, and the next in line rings', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const ids: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) ids.push((await h.customer(name)).id);
    for (const id of ids) await h.asks(id);
    await h.desk.accept({ agentId: 'sanne', conversationId: ids[0]!, commandId: 'accept-a' });
    h.stores.before = (operation) => {
      if (operation === 'releaseSlot') throw new Error('power');
    };
    const done = { agentId: 'sanne', conversationId: ids[0]!, commandId: 'complete-a', agreed: '' };
    expect(await h.desk.complete(done)).toMatchObject({ ok: true });
    h.stores.before = () => {};
    expect(await h.holders()).toContain(`sanne holds ${ids[0]}`);
    h.clock.advance(seconds(11));
    await h.desk.setPresence('sanne', 'available');
    await createDesk(h.ports).sweep();
    expect(await h.holders()).not.toContain(`sanne holds ${ids[0]}`);
    expect((await h.conversation(ids[3]!)).handoff?.rings).toEqual(['sanne']);
  });
});

describe('time passes', () => {
  it('a ring nobody takes ends at the head of the line, and who let it ring is Away', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    for (let second = 0; second < 190; second += 10) {
      h.clock.advance(seconds(10));
      await h.desk.heartbeat('sanne');
      await h.desk.sweep();
    }
    const presence = (await h.stores.presences()).find((p) => p.agentId === 'sanne');
    expect(presence?.status).toBe('away');
    const { handoff } = await h.conversation(id);
    expect(handoff?.state).toBe('queued');
    expect((await h.conversation(id)).nextDeadlineAt).toBeGreaterThan(h.clock.now());
    expect(await h.holders()).toEqual([]);
  });

  it('a closed laptop: the ring goes on to colleagues although nobody declined', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    h.clock.advance(seconds(31));
    await h.desk.heartbeat('youssef');
    await h.stores.savePresence({
      ...(await h.stores.presences()).find((p) => p.agentId === 'youssef')!,
      leaseUntil: h.clock.now() + seconds(30),
    });
    await h.desk.sweep();
    expect((await h.conversation(id)).handoff?.rings).toEqual(['youssef']);
  });

  it('a promise nobody kept becomes an alarm, once', async () => {
    const h = deskHarness();
    const { id } = await h.customer('fatima');
    await h.asks(id);
    h.clock.advance(minutes(30));
    await h.desk.sweep();
    await createDesk(h.ports).sweep();
    const alarms = await h.stores.openDeliveries(10);
    expect(alarms).toHaveLength(1);
    expect(alarms[0]).toMatchObject({ kind: 'alarm', cause: 'promiseMissed', conversationId: id });
  });
});
