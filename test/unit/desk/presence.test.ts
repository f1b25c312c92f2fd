import { describe, expect, it } from 'vitest';
import { createDesk } from '../../../handoff-console/desk/desk.ts';
import { deskHarness } from '../../support/desk-harness.ts';
import { minutes, seconds } from '../../support/core/handoff-world.ts';

describe('two tabs are one agent', () => {
  it('one presence and one set of slots, whichever tab renews it', async () => {
    const h = deskHarness();
    await h.come('sanne', 'sanne');
    h.clock.advance(seconds(20));
    await Promise.all([h.desk.heartbeat('sanne'), h.desk.heartbeat('sanne')]);
    const presences = await h.stores.presences();
    expect(presences).toHaveLength(1);
    expect(presences[0]?.leaseUntil).toBe(h.clock.now() + h.policy.leaseMs);
  });

  it('Away chosen in one tab is not undone by the heartbeat of the other', async () => {
    const h = deskHarness();
    await h.come('sanne');
    await Promise.all([h.desk.setPresence('sanne', 'away'), h.desk.heartbeat('sanne')]);
    expect((await h.stores.presences())[0]?.status).toBe('away');
  });
});

describe('the lease', () => {
  it('lapses by itself: a closed laptop is rung no more', async () => {
    const h = deskHarness();
    await h.come('sanne');
    h.clock.advance(h.policy.leaseMs + 1);
    const { id } = await h.customer('fatima');
    expect((await h.asks(id)).handoff).toMatchObject({ state: 'queued', rings: [] });
  });

  it('a reload within five minutes keeps Away; the next morning begins available', async () => {
    const h = deskHarness();
    await h.come('sanne');
    await h.desk.setPresence('sanne', 'away');
    h.clock.advance(minutes(2));
    expect((await h.desk.signedIn('sanne')).status).toBe('away');
    h.clock.advance(minutes(19 * 60));
    expect((await h.desk.signedIn('sanne')).status).toBe('available');
  });

  it('a late heartbeat does not bring back who signed out', async () => {
    const h = deskHarness();
    await h.come('sanne');
    await h.desk.setPresence('sanne', 'signedOut');
    expect(await h.desk.heartbeat('sanne')).toMatchObject({ status: 'signedOut' });
    expect((await h.stores.presences())[0]!.leaseUntil).toBeLessThanOrEqual(h.clock.now());
  });
});

describe('after a restart', () => {
  const restarted = async (h: ReturnType<typeof deskHarness>): Promise<void> => {
    await createDesk(h.ports).start().stop();
  };

  it('who was here when the program went keeps the conversation, although the lease lapsed meanwhile', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await h.desk.accept({ agentId: 'sanne', conversationId: id, commandId: 'accept-it' });
    await h.says(id, 'are you there');
    h.clock.advance(minutes(2));
    await restarted(h);
    expect((await h.conversation(id)).handoff).toMatchObject({ ownerId: 'sanne' });
    h.clock.advance(h.policy.leaseMs + 1);
    await h.desk.sweep();
    const presence = (await h.stores.presences())[0]!;
    expect(presence.leaseUntil).toBeLessThan(h.clock.now());
  });

  it('who had gone before, signed out, or left the evening before is not here', async () => {
    const h = deskHarness();
    await h.come('sanne', 'karim');
    h.clock.advance(seconds(45));
    await h.come('youssef');
    await h.desk.setPresence('karim', 'signedOut');
    h.clock.advance(minutes(1));
    await restarted(h);
    const here = async (): Promise<string[]> =>
      (await h.stores.presences())
        .filter(({ leaseUntil }) => leaseUntil > h.clock.now())
        .map(({ agentId }) => agentId);
    expect(await here()).toEqual(['youssef']);
    h.clock.advance(minutes(12 * 60));
    await restarted(h);
    expect(await here()).toEqual([]);
  });
});

describe('wrap-up', () => {
  it('begins with completing, ends after 120 s, and no ring comes meanwhile', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    const command = { agentId: 'sanne', conversationId: id };
    await h.desk.accept({ ...command, commandId: 'accept-it' });
    await h.desk.complete({ ...command, commandId: 'complete-it', agreed: '' });
    const next = await h.customer('omar');
    expect((await h.asks(next.id)).handoff?.state).toBe('queued');
    for (const _ of [1, 2, 3, 4, 5, 6]) {
      h.clock.advance(seconds(20));
      await h.desk.heartbeat('sanne');
    }
    await h.desk.sweep();
    expect((await h.conversation(next.id)).handoff?.rings).toEqual(['sanne']);
  });

  it('can be longer once, not for ever', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const first = await h.desk.setPresence('sanne', 'wrapUp');
    const longer = await h.desk.setPresence('sanne', 'wrapUp');
    const again = await h.desk.setPresence('sanne', 'wrapUp');
    expect(longer.wrapUpUntil! - first.wrapUpUntil!).toBe(h.policy.wrapUpMs);
    expect(again.wrapUpUntil).toBe(longer.wrapUpUntil);
  });
});

describe('who leaves', () => {
  it('on a break: what rings at her goes on to others at once', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await h.desk.setPresence('sanne', 'break');
    const { handoff } = await h.conversation(id);
    expect(handoff?.rings).toEqual(['youssef']);
    expect(handoff?.passed).toEqual([]);
  });

  it('signing out hands a waiting customer to a named colleague; the reader learns the name', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await h.desk.accept({ agentId: 'sanne', conversationId: id, commandId: 'accept-it' });
    await h.desk.setPresence('sanne', 'signedOut');
    expect((await h.conversation(id)).handoff?.ownerId).not.toBe('sanne');
    expect((await h.announcements(id)).at(-1)).toMatchObject({ kind: 'changed' });
  });

  it('a closed laptop with a customer waiting: the next name comes by itself', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await h.desk.accept({ agentId: 'sanne', conversationId: id, commandId: 'accept-it' });
    h.clock.advance(seconds(31));
    await h.desk.signedIn('youssef');
    await h.desk.sweep();
    expect((await h.conversation(id)).handoff).toMatchObject({ ownerId: 'youssef' });
    expect((await h.announcements(id)).at(-1)).toMatchObject({
      kind: 'changed',
      owner: { agentId: 'youssef' },
      why: 'unreachable',
    });
  });

  it('a closed laptop whose customer does not wait changes no name', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    const command = { agentId: 'sanne', conversationId: id };
    await h.desk.accept({ ...command, commandId: 'accept-it' });
    await h.desk.reply({ ...command, commandId: 'reply-it', text: 'Good afternoon' });
    h.clock.advance(seconds(31));
    await h.desk.signedIn('youssef');
    const before = await h.conversation(id);
    for (const _ of [1, 2, 3]) await h.desk.sweep();
    expect(await h.conversation(id)).toEqual(before);
  });
});

describe('demo mode', () => {
  it('signing in at night starts a shift by itself; otherwise it does not', async () => {
    const h = deskHarness();
    h.clock.advance(minutes(12 * 60));
    expect((await h.desk.signedIn('sanne')).unplannedUntil).toBeUndefined();
    const demo = createDesk({ ...h.ports, unplannedShifts: true });
    expect((await demo.signedIn('sanne')).unplannedUntil).toBeGreaterThan(h.clock.now());
    const { id } = await h.customer('fatima');
    expect((await h.asks(id)).handoff).toMatchObject({ state: 'ringing', ownerId: 'sanne' });
  });
});

describe('a new roster', () => {
  it('disables an owner: another name at once, also while nobody waits for a word', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    const { agents, version } = h.roster.current;
    h.roster.current = {
      ...h.roster.current,
      version: version + 1,
      agents: agents.map((a) => (a.id === 'sanne' ? { ...a, disabled: true } : a)),
    };
    await h.desk.rosterChanged();
    const { handoff } = await h.conversation(id);
    expect(handoff?.ownerId).not.toBe('sanne');
    expect(handoff?.rings).not.toContain('sanne');
    expect((await h.holders()).join()).not.toContain('sanne');
  });
});

describe('somebody begins to work', () => {
  it('an unplanned shift at night rings for who was told tomorrow', async () => {
    const h = deskHarness();
    const desk = createDesk({ ...h.ports, unplannedShifts: true });
    h.clock.advance(minutes(10 * 60));
    const { id } = await h.customer('fatima');
    expect((await h.asks(id)).handoff?.state).toBe('scheduled');
    await desk.signedIn('sanne');
    expect((await h.conversation(id)).handoff).toMatchObject({
      state: 'ringing',
      rings: ['sanne'],
    });
  });

  it('who signs in while the whole team is rung hears it too', async () => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    h.clock.advance(seconds(25));
    await h.desk.heartbeat('sanne');
    h.clock.advance(seconds(21));
    await h.desk.heartbeat('sanne');
    await h.desk.sweep();
    await h.come('youssef');
    expect((await h.conversation(id)).handoff?.rings).toEqual(['sanne', 'youssef']);
  });

  it('who takes a customer is here, even if his heartbeats were lost', async () => {
    const h = deskHarness();
    await h.come('sanne', 'ilse');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    h.clock.advance(h.policy.leaseMs + 1);
    await h.desk.takeOver({ agentId: 'ilse', conversationId: id, commandId: 'take-1' });
    await h.desk.sweep();
    expect((await h.conversation(id)).handoff).toMatchObject({
      state: 'accepted',
      ownerId: 'ilse',
    });
  });
});

describe('words while a person has the floor', () => {
  it('are said to that person unless they insist', async () => {
    const h = deskHarness();
    await h.come('sanne', 'youssef');
    const { id } = await h.customer('fatima');
    await h.asks(id);
    await h.desk.accept({ agentId: 'sanne', conversationId: id, commandId: 'accept-1' });
    const asks = async (insists: boolean) => {
      const row = await h.says(id, 'call me');
      const wish = { reason: 'asked', asked: true, requestedAt: row.at, insists } as const;
      await h.desk.escalate({
        ...wish,
        conversationId: id,
        eventId: row.externalId,
        handledSeq: row.seq,
      });
      return (await h.conversation(id)).handoff;
    };
    const said = await asks(false);
    expect(said).toMatchObject({ state: 'accepted', rings: [] });
    expect((await h.conversation(id)).waitingSince).toBeDefined();
    expect(await asks(true)).toMatchObject({ state: 'accepted', rings: ['youssef'] });
  });
});
