import { describe, expect, test } from 'vitest';
import { whoSpeaks } from '../../../../bot/core/handoff/floor.ts';
import { reopens } from '../../../../bot/core/handoff/transition.ts';
import { defaultPolicy } from '../../../../bot/core/handoff/handoff.ts';
import { Story } from '../../../support/core/handoff-story.ts';
import { company, here, minutes, tuesday } from '../../../support/core/handoff-world.ts';

const day = 86_400_000;

const talking = () =>
  new Story({ here: ['sanne', 'karim'], lastAgentId: 'sanne' })
    .asks()
    .accepts('sanne')
    .replies('sanne');

const completed = () =>
  talking().does({ type: 'complete', agentId: 'sanne', agreed: 'De monteur komt dinsdag' });

describe('completing', () => {
  test('is confirmed in writing, with a wrap-up, and owes nothing more', () => {
    const story = completed();
    expect(story.said('completed')).toMatchObject({
      agreed: 'De monteur komt dinsdag',
      owner: { name: 'Sanne S.' },
    });
    expect(story.effect('releaseSlot')).toMatchObject({ agentId: 'sanne', wrapUp: true });
    expect(story.effect('finished')).toBeDefined();
    expect(story.conversation.nextDeadlineAt).toBeUndefined();
    expect(story.handoff.completedBy).toBe('sanne');
    expect(story.handoff).not.toHaveProperty('slotOf');
  });

  test('is the owner’s alone', () => {
    const event = { type: 'complete', agentId: 'karim', agreed: '' } as const;
    expect(talking().try(event)).toBe('notOwner');
  });

  test('comes by itself a day after the last human word', () => {
    const story = talking();
    const said = story.now;
    story.passes('park').passes('autoComplete');
    expect(story.now).toBe(said + day);
    expect(story.handoff).toMatchObject({ state: 'completed', completedBy: 'system' });
  });

  test('never comes by itself while the customer waits or a promise is open', () => {
    expect(talking().writes().deadline('autoComplete')).toBeUndefined();
    const at = tuesday + 3 * day;
    const story = talking().does({ type: 'promise', agentId: 'sanne', at, text: 'Vrijdag' });
    expect(story.deadline('autoComplete')).toBeUndefined();
  });

  test('never comes by itself where no human has said a word', () => {
    const story = new Story().does({ type: 'takeOver', agentId: 'karim' });
    expect(story.handoff.deadlines.map((deadline) => deadline.kind)).toEqual(['park']);
  });
});

describe('a message after the end', () => {
  test('goes to the same person at once when he is here', () => {
    const story = completed()
      .after(3 * day)
      .given({ newReference: 'LK-2222-22' })
      .writes();
    expect(story.handoff).toMatchObject({
      number: 2,
      state: 'ringing',
      ownerId: 'sanne',
      reason: 'reopened',
      reference: 'LK-2222-22',
    });
  });

  test('names the next one and offers to wait for the same person when he is not', () => {
    const evening = Date.parse('2026-11-24T19:00:00Z');
    const roster = company();
    const shifts = roster.shifts.map((shift) =>
      shift.agentId === 'sanne' ? { ...shift, range: { start: 480, end: 1020 } } : shift,
    );
    const story = completed().given({
      now: evening,
      here: ['karim'],
      roster: { ...roster, shifts },
    });
    story.writes();
    expect(story.handoff.ownerId).toBe('karim');
    expect(story.said('ringing')?.waitFor).toMatchObject({
      who: { name: 'Sanne S.' },
      backAt: Date.parse('2026-11-25T07:00:00Z'),
    });
    story.does({ type: 'waitFor', agentId: 'sanne', eventId: 'tap' });
    expect(story.handoff).toMatchObject({
      state: 'scheduled',
      ownerId: 'sanne',
      namesBeforeFirstWord: 1,
    });
    expect(story.said('changed')).toMatchObject({ why: 'chosen', here: false });
    expect(story.effect('releaseSlot')).toMatchObject({ agentId: 'karim' });
  });

  test('that needs no answer, or comes after two weeks, is the bot’s', () => {
    const { conversation, now } = completed();
    const message = { at: now + day, needsNoAnswer: false };
    expect(reopens(conversation, message, defaultPolicy)).toBe(true);
    expect(reopens(conversation, { ...message, needsNoAnswer: true }, defaultPolicy)).toBe(false);
    expect(reopens(conversation, { ...message, at: now + 15 * day }, defaultPolicy)).toBe(false);
    const late = { ...message, at: now + 90 * day, answersPerson: true };
    expect(reopens(conversation, late, defaultPolicy)).toBe(true);
  });

  test('that crossed with the end is not lost', () => {
    const story = talking().after(minutes(1));
    const at = story.now;
    story.does({ type: 'complete', agentId: 'sanne', agreed: '' }).writes({ at });
    expect(story.handoff).toMatchObject({ number: 2, state: 'ringing', ownerId: 'sanne' });
  });
});

describe('the customer alone goes back to the bot', () => {
  test('a proposal of the agent changes nobody’s floor', () => {
    const story = talking().does({ type: 'proposeHandBack', agentId: 'sanne' });
    expect(story.said('handBackProposed')).toBeDefined();
    expect(whoSpeaks(story.conversation)).toBe('person');
  });

  test('his tap does, without an "agreed", and the owner hears of it', () => {
    const story = talking().does({ type: 'backToBot', eventId: 'tap' });
    expect(story.announced).toEqual(['backToBot']);
    expect(story.handoff).toMatchObject({ state: 'completed', completedBy: 'customer' });
    expect(story.handoff.agreed).toBeUndefined();
    expect(whoSpeaks(story.conversation)).toBe('bot');
    expect(story.effects).toContainEqual(
      expect.objectContaining({
        entry: expect.objectContaining({ what: 'backToBot', agentId: 'sanne' }),
      }),
    );
  });

  test('after it his messages are the bot’s, until he asks again', () => {
    const story = talking().does({ type: 'backToBot', eventId: 'tap' }).after(minutes(1));
    const message = {
      type: 'customerMessage',
      at: story.now,
      eventId: 'm',
      needsNoAnswer: false,
    } as const;
    expect(story.try(message)).toBe('noHandoff');
    expect(story.asks().handoff).toMatchObject({ number: 2, state: 'ringing' });
  });

  test('he may stay with the bot when the bot rang by itself, and his slot is given back', () => {
    const story = new Story({ here: ['sanne'] }).asks({ asked: false, reason: 'unanswered' });
    expect(story.said('ringing')?.asked).toBe(false);
    story.does({ type: 'stayWithBot', eventId: 'tap' });
    expect(story.handoff.state).toBe('completed');
    expect(story.effect('releaseSlot')).toMatchObject({ agentId: 'sanne', wrapUp: false });
  });

  test('not when he asked himself, and not once a person has the floor', () => {
    const tap = { type: 'stayWithBot', eventId: 'tap' } as const;
    expect(new Story().asks().try(tap)).toBe('wrongState');
    const unasked = new Story({ here: ['sanne'] }).asks({ asked: false, reason: 'anger' });
    expect(unasked.accepts('sanne').try(tap)).toBe('wrongState');
  });
});

describe('the bot meanwhile', () => {
  test('answers while he waits, and his place stays', () => {
    const story = new Story({ here: [] }).asks();
    expect(whoSpeaks(story.conversation)).toBe('status');
    story.does({ type: 'askBotMeanwhile', eventId: 'tap' });
    expect(story.said('botMeanwhile')).toMatchObject({ place: 1, owner: { name: 'Ilse I.' } });
    expect(whoSpeaks(story.conversation)).toBe('bot');
  });

  test('is silent the moment a person accepts', () => {
    const story = new Story({ here: ['sanne'] }).asks();
    story.does({ type: 'askBotMeanwhile', eventId: 'tap' }).accepts('sanne');
    expect(whoSpeaks(story.conversation)).toBe('person');
    expect(story.try({ type: 'askBotMeanwhile', eventId: 'again' })).toBe('wrongState');
  });

  test('what he writes while he waits is noted once', () => {
    const story = new Story({ here: [] }).asks().after(1000).writes();
    expect(story.said('noted')).toMatchObject({ owner: { name: 'Ilse I.' } });
    story.after(1000).writes();
    expect(story.announced).toEqual([]);
  });
});

describe('one more thing, a moment after the end', () => {
  test('it rings at the same person, who is still finishing up', () => {
    const story = talking()
      .does({ type: 'complete', agentId: 'sanne', agreed: '' })
      .after(minutes(1));
    const pause = here('sanne', story.now, {
      status: 'wrapUp',
      wrapUpUntil: story.now + minutes(1),
    });
    const asks = new Story({ lastAgentId: 'sanne' }, story.conversation).after(minutes(1));
    asks.given({ here: [pause, 'karim'] }).asks();
    expect(asks.handoff).toMatchObject({ state: 'ringing', ownerId: 'sanne' });
    story.given({ here: [pause, 'karim'] }).writes();
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'sanne', reason: 'reopened' });
  });
});

describe('a promise of his own', () => {
  const promised = () =>
    talking().does({
      type: 'promise',
      agentId: 'sanne',
      at: tuesday + minutes(60),
      text: 'Ik bel',
    });

  test('is kept before the bot is proposed', () => {
    expect(promised().try({ type: 'proposeHandBack', agentId: 'sanne' })).toBe('promiseOpen');
  });

  test('is recorded as kept when he completes', () => {
    const story = promised().does({ type: 'complete', agentId: 'sanne', agreed: 'Gebeld' });
    const kept = story.effects.filter(
      (effect) => effect.kind === 'audit' && effect.entry.what === 'promiseKept',
    );
    expect(kept).toHaveLength(1);
  });
});
