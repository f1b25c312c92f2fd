import { describe, expect, test } from 'vitest';
import { escalate } from '../../../../bot/core/handoff/transition.ts';
import type { HandoffState } from '../../../../bot/core/handoff/handoff.ts';
import { Story } from '../../../support/core/handoff-story.ts';
import {
  company,
  conversationOf,
  here,
  minutes,
  person,
  seconds,
  tuesday,
  worldOf,
} from '../../../support/core/handoff-world.ts';

describe('asking for a person while somebody is free', () => {
  test('rings at that person, names him and says until when', () => {
    const story = new Story({ here: ['sanne'] }).asks();
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'sanne', rings: ['sanne'] });
    expect(story.said('ringing')).toMatchObject({
      owner: { name: 'Sanne S.' },
      lead: { name: 'Ilse I.' },
      reference: 'LK-7KQ4-M2',
      promisedAt: tuesday + minutes(3),
      asked: true,
    });
  });

  test('takes one of his slots before anything is saved', () => {
    const story = new Story({ here: ['sanne'] }).asks();
    expect(story.effect('reserveSlot')).toMatchObject({ agentId: 'sanne', byHand: false });
  });

  test('the promise counts from the request, not from when we saw it', () => {
    const story = new Story({ here: ['sanne'] }).asks({ requestedAt: tuesday - seconds(60) });
    expect(story.handoff.promise?.at).toBe(tuesday - seconds(60) + minutes(3));
    expect(story.deadline('ringTeam')?.at).toBe(tuesday + seconds(45));
  });

  test('a promise is kept to the minute in which it is told, a near one to the second', () => {
    const late = new Story({ here: ['sanne'] }).asks({ requestedAt: tuesday - seconds(20) });
    expect(late.handoff.promise?.at).toBe(tuesday + minutes(3));
    const near = new Story({ here: ['sanne'] }).asks({ requestedAt: tuesday - seconds(100.4) });
    expect(near.handoff.promise?.at).toBe(tuesday + seconds(80));
  });

  test('a request that reaches us after its own limit is promised the time from now', () => {
    const story = new Story({ here: ['sanne'] }).asks({ requestedAt: tuesday - minutes(60) });
    expect(story.handoff.promise?.at).toBe(tuesday + minutes(3));
  });

  test('who helped last time is rung first', () => {
    const story = new Story({ lastAgentId: 'youssef' }).asks();
    expect(story.handoff.ownerId).toBe('youssef');
  });

  test('nextDeadlineAt is the earliest deadline', () => {
    const story = new Story().asks();
    expect(story.conversation.nextDeadlineAt).toBe(tuesday + seconds(45));
  });
});

describe('asking for a person while all are busy', () => {
  const full = { sanne: 3, youssef: 3, karim: 3 };

  test('the shift lead owns the line, with place, expected and promised time', () => {
    const story = new Story({ load: full }).asks();
    expect(story.handoff).toMatchObject({ state: 'queued', ownerId: 'ilse', rings: [] });
    expect(story.said('queued')).toMatchObject({
      owner: { name: 'Ilse I.', role: 'lead' },
      place: 1,
      expectedAt: tuesday,
      promisedAt: tuesday + minutes(3),
      basis: { ahead: 0, people: 3, slots: 9, handlingMinutes: 6 },
    });
  });

  test('on shift but nobody here: the line, not tomorrow', () => {
    const story = new Story({ here: [] }).asks();
    expect(story.handoff).toMatchObject({ state: 'queued', ownerId: 'ilse' });
  });

  test('shortly before closing the promised time is after the next opening', () => {
    const nearClosing = Date.parse('2026-11-24T19:58:00Z');
    const story = new Story({ now: nearClosing, load: full }).asks();
    expect(story.handoff.state).toBe('queued');
    expect(story.handoff.promise?.at).toBe(Date.parse('2026-11-25T07:15:00Z'));
  });
});

describe('asking for a person while nobody is on shift', () => {
  const night = Date.parse('2026-11-24T22:00:00Z');

  test('names who begins first and promises a time after that', () => {
    const story = new Story({ now: night, here: [] }).asks();
    expect(story.handoff).toMatchObject({ state: 'scheduled', ownerId: 'sanne' });
    expect(story.said('scheduled')).toMatchObject({
      owner: { name: 'Sanne S.' },
      promisedAt: Date.parse('2026-11-25T07:15:00Z'),
      deputy: { name: 'Ilse I.' },
    });
    expect(story.deadline('opening')?.at).toBe(Date.parse('2026-11-25T07:00:00Z'));
  });

  test('when the shift begins it rings at the same person without a new announcement', () => {
    const story = new Story({ now: night, here: [] }).asks();
    const opening = story.deadline('opening')!.at;
    story.given({ here: ['sanne'] }).passes('opening');
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'sanne' });
    expect(story.announced).toEqual([]);
    expect(story.handoff.promise?.at).toBe(opening + minutes(15));
  });

  test('when he does not come, the line is served under the same name', () => {
    const story = new Story({ now: night, here: [] }).asks();
    story.given({ here: ['karim'] }).passes('opening');
    expect(story.handoff).toMatchObject({ state: 'queued', ownerId: 'sanne' });
    expect(story.kinds()).toContain('serveLine');
    story.does({ type: 'slotFree', agentId: 'karim' }).accepts('karim');
    expect(story.handoff.namesBeforeFirstWord).toBe(2);
  });

  test('a lead who is alone at work takes it himself', () => {
    const roster = company();
    const onlyLead = {
      ...roster,
      shifts: roster.shifts.filter((shift) => shift.agentId === 'ilse'),
    };
    const story = new Story({ roster: onlyLead, here: ['ilse'] }).asks();
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'ilse' });
  });
});

describe('languages', () => {
  test('who speaks the language is rung before who is idle longer', () => {
    const story = new Story({}, { spokenLanguage: 'fa' }).asks();
    expect(story.handoff.ownerId).toBe('karim');
  });

  test('the only one who speaks it is busy: the customer waits for him', () => {
    const story = new Story({ load: { karim: 3 } }, { spokenLanguage: 'fa' }).asks();
    expect(story.handoff.state).toBe('queued');
  });

  test('nobody on shift speaks it: anybody of the team answers', () => {
    const story = new Story({ here: ['sanne'] }, { spokenLanguage: 'tr' }).asks();
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'sanne' });
  });

  test('nobody of the team is free: another team that speaks it answers', () => {
    const full = { sanne: 3, youssef: 3, karim: 3 };
    const story = new Story(
      { here: ['sanne', 'daan'], load: full },
      { spokenLanguage: 'de' },
    ).asks();
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'daan' });
  });
});

describe('asking works in every state', () => {
  const states: Record<HandoffState | 'none', () => Story> = {
    none: () => new Story(),
    ringing: () => new Story().asks(),
    queued: () => new Story({ here: [] }).asks(),
    scheduled: () => new Story({ now: Date.parse('2026-11-24T22:00:00Z'), here: [] }).asks(),
    accepted: () => {
      const story = new Story().asks();
      return story.accepts(story.handoff.ownerId);
    },
    completed: () => {
      const story = new Story().asks();
      const owner = story.handoff.ownerId;
      return story.accepts(owner).does({ type: 'complete', agentId: owner, agreed: '' });
    },
  };

  test.each(Object.keys(states) as (keyof typeof states)[])('%s', (state) => {
    const { conversation, now } = states[state]();
    const event = {
      type: 'escalate' as const,
      reason: 'asked' as const,
      asked: true,
      requestedAt: now,
      eventId: 'again',
    };
    const { conversation: after, effects } = escalate(conversation, event, worldOf({ now }));
    expect(['ringing', 'queued', 'scheduled', 'accepted']).toContain(after.handoff?.state);
    expect(effects.some((effect) => effect.kind === 'announce')).toBe(true);
  });

  test('a conversation that ended last year gets a new handoff with the next number', () => {
    const story = states.completed();
    const year = 365 * 86_400_000;
    const { conversation } = escalate(
      story.conversation,
      { type: 'escalate', reason: 'asked', asked: true, requestedAt: tuesday + year, eventId: 'e' },
      worldOf({ now: tuesday + year, newReference: 'LK-2222-22' }),
    );
    expect(conversation.handoff).toMatchObject({ number: 2, reference: 'LK-2222-22' });
    expect(conversation.handoffCount).toBe(2);
  });

  test('asking again repeats name, time and place, and restarts nothing', () => {
    const story = new Story({ here: [] }).asks();
    const before = story.handoff;
    story.after(minutes(1)).asks();
    expect(story.said('again')).toMatchObject({ place: 1, promisedAt: before.promise!.at });
    expect(story.handoff.deadlines).toEqual(before.deadlines);
    expect(story.handoff.requestedAt).toBe(before.requestedAt);
  });

  test('the same event twice says nothing twice', () => {
    const story = new Story().asks({ eventId: 'once' });
    const { conversation } = story;
    story.asks({ eventId: 'once' });
    expect(story.effects).toEqual([]);
    expect(story.conversation).toBe(conversation);
  });

  test('asking himself takes back the offer to stay with the bot', () => {
    const story = new Story().asks({ asked: false, reason: 'unanswered' }).asks();
    expect(story.try({ type: 'stayWithBot', eventId: 'tap' })).toBe('wrongState');
  });
});

describe('the same event on the same stored conversation', () => {
  test('gives the same effects with the same ids', () => {
    const event = {
      type: 'escalate' as const,
      reason: 'asked' as const,
      asked: true,
      requestedAt: tuesday,
      eventId: 'e',
    };
    const stored = conversationOf();
    const once = escalate(stored, event, worldOf());
    expect(escalate(stored, event, worldOf())).toEqual(once);
  });

  test('never changes what it was given', () => {
    const stored = Object.freeze(conversationOf());
    expect(() =>
      escalate(
        stored,
        { type: 'escalate', reason: 'asked', asked: true, requestedAt: tuesday, eventId: 'e' },
        worldOf(),
      ),
    ).not.toThrow();
  });
});

describe('who is not rung', () => {
  test.each([
    ['in a break', here('sanne', tuesday, { status: 'break' })],
    ['away', here('sanne', tuesday, { status: 'away' })],
    ['in wrap-up', here('sanne', tuesday, { status: 'wrapUp', wrapUpUntil: tuesday + 1 })],
    ['gone without a word', here('sanne', tuesday, { leaseUntil: tuesday })],
  ])('%s', (_why, presence) => {
    const story = new Story({ here: [presence] }).asks();
    expect(story.handoff.state).toBe('queued');
  });

  test('somebody in the last ten minutes of his shift', () => {
    const late = Date.parse('2026-11-24T19:51:00Z');
    expect(new Story({ now: late }).asks().handoff.state).toBe('queued');
  });

  test('somebody who is disabled', () => {
    const agents = company().agents.map((agent) =>
      agent.id === 'sanne' ? { ...agent, disabled: true } : agent,
    );
    const story = new Story({ roster: company({ agents }), here: ['sanne', 'karim'] }).asks();
    expect(story.handoff.ownerId).toBe('karim');
  });

  test('the lead, while an agent of his team is on shift', () => {
    expect(new Story({ here: ['ilse'] }).asks().handoff.rings).toEqual([]);
  });

  test('somebody of another team who merely has a free slot', () => {
    const roster = company({ agents: [...company().agents, person('piet', { teamIds: ['x'] })] });
    expect(new Story({ roster, here: ['daan', 'piet'] }).asks().handoff.state).toBe('queued');
  });
});
