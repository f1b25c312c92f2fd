/** Who may do what, in one table: a verb, a person, whose conversation it is. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../handoff-console/desk/commands.ts';
import type { Desk } from '../../../handoff-console/desk/desk.ts';
import { type DeskHarness, deskHarness } from '../../support/desk-harness.ts';
import { minutes } from '../../support/core/handoff-world.ts';

/** The same customer, in each of the ways in which he can stand. */
const situations = {
  /** Nobody was asked for. */
  bot: async () => {},
  /** Rings at Sanne. */
  ringing: async (h: DeskHarness, id: string) => void (await h.asks(id)),
  /** Sanne has the floor and answered. */
  hers: async (h: DeskHarness, id: string) => {
    await h.asks(id);
    const command = { agentId: 'sanne', conversationId: id };
    await h.desk.accept({ ...command, commandId: 'accept-it' });
    await h.desk.reply({ ...command, commandId: 'reply-it', text: 'Good afternoon' });
  },
  /** Sanne had the floor; her laptop is closed and the customer does not wait. */
  herLaptopClosed: async (h: DeskHarness, id: string) => {
    await situations.hers(h, id);
    h.clock.advance(minutes(1));
    for (const agentId of ['youssef', 'karim', 'daan', 'ilse', 'bram', 'marieke']) {
      await h.desk.signedIn(agentId);
    }
  },
  /** Sanne completed it. */
  completed: async (h: DeskHarness, id: string) => {
    await situations.hers(h, id);
    const command = { agentId: 'sanne', conversationId: id, commandId: 'complete-it' };
    await h.desk.complete({ ...command, agreed: 'A new modem tomorrow' });
    await h.desk.setPresence('sanne', 'available');
  },
};

type Act = (desk: Desk, command: Parameters<Desk['accept']>[0], h: DeskHarness) => Promise<Answer>;

const verbs: Record<string, Act> = {
  accept: (desk, c) => desk.accept(c),
  passOn: (desk, c) => desk.passOn(c),
  takeOver: (desk, c) => desk.takeOver(c),
  reply: (desk, c) => desk.reply({ ...c, text: 'Words' }),
  note: (desk, c) => desk.note({ ...c, text: 'For colleagues' }),
  promise: (desk, c, h) => desk.promise({ ...c, at: h.clock.now() + minutes(60), text: 'I call' }),
  needsNoAnswer: (desk, c) => desk.needsNoAnswer(c),
  park: (desk, c) => desk.park(c),
  transfer: (desk, c) => desk.transfer({ ...c, toAgentId: 'youssef', reason: 'knows it' }),
  complete: (desk, c) => desk.complete({ ...c, agreed: '' }),
  proposeHandBack: (desk, c) => desk.proposeHandBack(c),
};

/**
 * sanne, youssef: own people of team Service. karim: of the partner, which serves Service only. daan: of team
 * Outages. ilse: lead of Service. bram: lead of Outages. marieke: supervisor. `yes` is the whole list of who may.
 */
const table: { situation: keyof typeof situations; verb: string; yes: string[] }[] = [
  { situation: 'bot', verb: 'accept', yes: [] },
  { situation: 'bot', verb: 'passOn', yes: [] },
  { situation: 'bot', verb: 'takeOver', yes: ['sanne', 'youssef', 'karim', 'ilse', 'marieke'] },
  { situation: 'bot', verb: 'reply', yes: [] },
  {
    situation: 'bot',
    verb: 'note',
    yes: ['sanne', 'youssef', 'karim', 'daan', 'ilse', 'bram', 'marieke'],
  },
  { situation: 'bot', verb: 'promise', yes: [] },
  { situation: 'bot', verb: 'complete', yes: [] },
  { situation: 'bot', verb: 'transfer', yes: [] },

  { situation: 'ringing', verb: 'accept', yes: ['sanne'] },
  { situation: 'ringing', verb: 'passOn', yes: ['sanne'] },
  { situation: 'ringing', verb: 'takeOver', yes: ['sanne', 'ilse', 'marieke'] },
  { situation: 'ringing', verb: 'reply', yes: [] },
  { situation: 'ringing', verb: 'promise', yes: [] },
  { situation: 'ringing', verb: 'park', yes: [] },
  { situation: 'ringing', verb: 'complete', yes: [] },

  { situation: 'hers', verb: 'accept', yes: ['sanne'] },
  { situation: 'hers', verb: 'passOn', yes: [] },
  { situation: 'hers', verb: 'takeOver', yes: ['sanne', 'ilse', 'marieke'] },
  { situation: 'hers', verb: 'reply', yes: ['sanne'] },
  { situation: 'hers', verb: 'promise', yes: ['sanne'] },
  { situation: 'hers', verb: 'needsNoAnswer', yes: ['sanne'] },
  { situation: 'hers', verb: 'park', yes: ['sanne'] },
  { situation: 'hers', verb: 'transfer', yes: ['sanne', 'ilse', 'marieke'] },
  { situation: 'hers', verb: 'complete', yes: ['sanne'] },
  { situation: 'hers', verb: 'proposeHandBack', yes: ['sanne'] },
  {
    situation: 'hers',
    verb: 'note',
    yes: ['sanne', 'youssef', 'karim', 'daan', 'ilse', 'bram', 'marieke'],
  },

  {
    situation: 'herLaptopClosed',
    verb: 'takeOver',
    yes: ['sanne', 'youssef', 'karim', 'ilse', 'marieke'],
  },
  { situation: 'herLaptopClosed', verb: 'reply', yes: ['sanne'] },
  { situation: 'herLaptopClosed', verb: 'complete', yes: ['sanne'] },

  { situation: 'completed', verb: 'reply', yes: [] },
  { situation: 'completed', verb: 'complete', yes: [] },
  { situation: 'completed', verb: 'transfer', yes: [] },
  {
    situation: 'completed',
    verb: 'takeOver',
    yes: ['sanne', 'youssef', 'karim', 'ilse', 'marieke'],
  },
];

const people = ['sanne', 'youssef', 'karim', 'daan', 'ilse', 'bram', 'marieke'];

describe.each(table)('$situation: $verb', ({ situation, verb, yes }) => {
  it.each(people)('%s', async (agentId) => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await situations[situation](h, id);
    if (situation !== 'herLaptopClosed') await h.come(...people);
    const command = { agentId, conversationId: id, commandId: `try-${agentId}` };
    const before = await h.conversation(id);
    const answer = await verbs[verb]!(h.desk, command, h);
    expect(answer.ok ? 'yes' : `no, ${answer.code}`).toMatch(
      yes.includes(agentId) ? 'yes' : /^no,/,
    );
    if (!answer.ok) expect(await h.conversation(id)).toEqual(before);
  });
});

describe('a partner’s people', () => {
  it('neither read nor note nor take what their employer does not serve', async () => {
    const h = deskHarness();
    await h.come('karim');
    const { id } = await h.customer('fatima');
    const row = await h.says(id, 'the line is down');
    await h.desk.escalate({
      conversationId: id,
      reason: 'asked',
      asked: true,
      requestedAt: row.at,
      eventId: row.externalId,
      teamId: 'outages',
    });
    const command = { agentId: 'karim', conversationId: id, commandId: 'try-karim' };
    expect(h.desk.mayRead('karim', await h.conversation(id))).toBe(false);
    expect(await h.desk.note({ ...command, text: 'x' })).toEqual({ ok: false, code: 'notAllowed' });
    expect(await h.desk.takeOver(command)).toMatchObject({ ok: false });
  });
});

describe('somebody who is not on the roster, or disabled', () => {
  it.each(Object.keys(verbs))('may not %s', async (verb) => {
    const h = deskHarness();
    await h.come('sanne');
    const { id } = await h.customer('fatima');
    await situations.hers(h, id);
    h.roster.current = {
      ...h.roster.current,
      agents: h.roster.current.agents.map((a) => (a.id === 'daan' ? { ...a, disabled: true } : a)),
    };
    for (const agentId of ['stranger', 'daan']) {
      const command = { agentId, conversationId: id, commandId: `try-${agentId}` };
      expect(await verbs[verb]!(h.desk, command, h)).toMatchObject({ ok: false });
    }
  });
});
