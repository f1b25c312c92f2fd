import { describe, expect, test } from 'vitest';
import { toldTime } from '../../../../bot/core/told-time.ts';
import { Story } from '../../../support/core/handoff-story.ts';
import { company, here, minutes, seconds, tuesday } from '../../../support/core/handoff-world.ts';

/** Sanne has the floor and has answered. */
const talking = () =>
  new Story({ here: ['sanne', 'karim'], lastAgentId: 'sanne' })
    .asks()
    .accepts('sanne')
    .replies('sanne');

describe('a customer who waits for an answer', () => {
  test('waits from his earliest message; a second one moves no clock', () => {
    const story = talking().after(minutes(1)).writes();
    const since = story.now;
    const silent = story.deadline('ownerSilent');
    story.after(minutes(2)).writes();
    expect(story.conversation.waitingSince).toBe(since);
    expect(story.deadline('ownerSilent')).toEqual(silent);
  });

  test('the owner is nudged after 3 minutes, the lead after 5', () => {
    const story = talking().writes();
    const since = story.now;
    story.passes('nudgeOwner');
    expect(story.now).toBe(since + minutes(3));
    expect(story.effect('audit')?.entry).toMatchObject({ what: 'nudgedOwner', agentId: 'sanne' });
    story.passes('nudgeLead');
    expect(story.now).toBe(since + minutes(5));
    expect(story.effect('audit')?.entry).toMatchObject({ what: 'nudgedLead', agentId: 'ilse' });
    expect(story.deadline('nudgeOwner')).toBeUndefined();
  });

  test('after 15 minutes of silence it rings at the next, and the lead hears of it', () => {
    const story = talking().writes().passes('ownerSilent');
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'karim' });
    expect(story.said('changed')).toMatchObject({ why: 'silent', here: false });
    expect(story.said('changed')?.promisedAt).toBe(toldTime(story.now + minutes(3), story.now));
    expect(story.effect('alarm')).toMatchObject({ cause: 'ownerSilent', toAgentId: 'ilse' });
  });

  test('an answer ends the wait and all its clocks', () => {
    const story = talking().writes().replies('sanne');
    expect(story.conversation.waitingSince).toBeUndefined();
    const kinds = story.handoff.deadlines.map((deadline) => deadline.kind);
    expect(kinds).toEqual(['park', 'autoComplete']);
  });

  test('what he had not read when he wrote still waits for an answer', () => {
    const story = talking().writes();
    const answersUpTo = story.now;
    story.after(seconds(30)).writes();
    const second = story.now;
    story.after(seconds(5)).replies('sanne', { answersUpTo });
    expect(story.conversation.waitingSince).toBe(second);
    expect(story.deadline('nudgeOwner')?.at).toBe(second + minutes(3));
    expect(story.deadline('park')).toBeUndefined();
  });

  test('a message that he has read, but that is taken in only after his answer, is answered', () => {
    const story = talking().after(minutes(1));
    const at = story.now;
    story.after(seconds(5)).replies('sanne', { answersUpTo: at });
    story.writes({ at });
    expect(story.conversation.waitingSince).toBeUndefined();
  });

  test('thanks start no clock', () => {
    const story = talking().writes({ needsNoAnswer: true });
    expect(story.conversation.waitingSince).toBeUndefined();
  });

  test('a message that was answered already changes nothing when it comes again', () => {
    const story = talking().after(minutes(1));
    const at = story.now;
    story.writes({ at }).after(seconds(5)).replies('sanne');
    const { conversation } = story;
    story.writes({ at });
    expect(story.conversation).toBe(conversation);
    expect(story.effects).toEqual([]);
  });
});

describe('an owner who is gone', () => {
  test('keeps it while nobody waits', () => {
    const story = talking().given({ here: ['karim'] });
    story.does({ type: 'ownerGone', agentId: 'sanne', why: 'unreachable' });
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'sanne' });
  });

  test('loses it as soon as the customer writes, and the next name comes by itself', () => {
    const story = talking()
      .given({ here: ['karim'] })
      .writes();
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'karim' });
    expect(story.said('changed')).toMatchObject({
      why: 'unreachable',
      previous: { name: 'Sanne S.' },
      here: false,
    });
  });

  test('is noticed when his lease runs out while the customer waits', () => {
    const story = talking().writes();
    expect(story.deadline('presenceCheck')?.at).toBe(story.now + seconds(30));
    story.given({ here: ['karim'] }).passes('presenceCheck');
    expect(story.handoff.ownerId).toBe('karim');
  });

  test('with nobody else there the lead answers for it', () => {
    const story = talking().given({ here: [] }).writes();
    expect(story.handoff).toMatchObject({ state: 'queued', ownerId: 'ilse', atHead: true });
  });

  test('his shift ends with a customer waiting: the one who begins first, with the time he is back', () => {
    const evening = Date.parse('2026-11-24T19:40:00Z');
    const story = new Story({ now: evening, here: ['sanne'] }).asks().accepts('sanne');
    story.replies('sanne').given({ here: [] });
    story.after(minutes(25)).writes();
    expect(story.handoff.state).toBe('scheduled');
    expect(story.handoff.promise?.at).toBe(Date.parse('2026-11-25T07:15:00Z'));
  });

  test('a duty manager who took it off shift keeps it as long as he is here', () => {
    const story = new Story({ here: ['karim', 'marieke'] }).asks();
    story.does({ type: 'takeOver', agentId: 'marieke' }).replies('marieke').writes();
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'marieke' });
  });

  test('who asks out of a quiet conversation leaves it with the lead', () => {
    const story = talking().given({ here: ['sanne', 'karim', 'ilse'] });
    story.does({ type: 'ownerGone', agentId: 'sanne', why: 'asked' });
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'ilse', parked: true });
    expect(story.said('changed')).toMatchObject({ owner: { name: 'Ilse I.' }, here: true });
  });

  test('and with a colleague who is here while the lead is not', () => {
    const story = talking().does({ type: 'ownerGone', agentId: 'sanne', why: 'asked' });
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'karim', parked: true });
  });
});

describe('a promise in the agent’s own words', () => {
  const promised = () =>
    talking()
      .writes()
      .does({
        type: 'promise',
        agentId: 'sanne',
        at: tuesday + minutes(120),
        text: 'Ik bel u om vier uur',
      });

  test('is told to the customer and becomes the only deadline', () => {
    const story = promised();
    expect(story.said('promised')).toMatchObject({
      promisedAt: tuesday + minutes(120),
      text: 'Ik bel u om vier uur',
    });
    expect(story.deadline('promise')?.at).toBe(tuesday + minutes(120));
    expect(story.deadline('ownerSilent')).toBeUndefined();
  });

  test('cannot lie in the past', () => {
    const event = { type: 'promise', agentId: 'sanne', at: tuesday - 1, text: '' } as const;
    expect(talking().try(event)).toBe('timeInPast');
  });

  test('keeps its clock while parked', () => {
    const story = promised().passes('park');
    expect(story.handoff.parked).toBe(true);
    expect(story.deadline('promise')?.at).toBe(tuesday + minutes(120));
    expect(story.deadline('autoComplete')).toBeUndefined();
  });

  test('is not kept by what he writes right after it', () => {
    expect(promised().after(minutes(1)).replies('sanne').deadline('promise')).toBeDefined();
  });

  test('is kept by what he writes near its time', () => {
    expect(promised().after(minutes(100)).replies('sanne').deadline('promise')).toBeUndefined();
  });

  test('missed: the next tier is alarmed at once, ownership moves 15 minutes later', () => {
    const story = promised().passes('promise');
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'sanne', missed: 1 });
    expect(story.effect('alarm')).toMatchObject({ cause: 'promiseMissed', toAgentId: 'ilse' });
    expect(story.said('missed')).toMatchObject({ promisedAt: story.now + minutes(15) });
    story.passes('raiseOwner');
    expect(story.handoff).toMatchObject({ state: 'queued', ownerId: 'ilse' });
    expect(story.said('missed')).toMatchObject({ owner: { name: 'Ilse I.' } });
  });

  test('stays beneath a nearer promise when somebody else has to answer meanwhile', () => {
    const story = promised()
      .given({ here: ['karim'] })
      .writes();
    expect(story.handoff.ownerId).toBe('karim');
    expect(story.handoff.laterPromise?.at).toBe(tuesday + minutes(120));
    story.accepts('karim').replies('karim');
    expect(story.handoff.promise).toMatchObject({ at: tuesday + minutes(120), basis: 'agent' });
  });
});

describe('parking', () => {
  test('comes by itself after ten minutes of silence and gives the slot back', () => {
    const story = talking();
    const said = story.now;
    story.passes('park');
    expect(story.now).toBe(said + minutes(10));
    expect(story.handoff).toMatchObject({ state: 'accepted', parked: true });
    expect(story.effect('releaseSlot')).toMatchObject({ agentId: 'sanne', wrapUp: false });
  });

  test('a message brings it back, beyond the slots if need be', () => {
    const story = talking()
      .passes('park')
      .given({ load: { sanne: 3 }, here: [] });
    story.given({ here: [here('sanne', story.now)] }).writes();
    expect(story.handoff).toMatchObject({ parked: false, slotOf: 'sanne', byHand: true });
    expect(story.effect('reserveSlot')).toMatchObject({ byHand: true });
  });

  test('is refused while the customer waits', () => {
    expect(talking().writes().try({ type: 'park', agentId: 'sanne' })).toBe('wrongState');
  });
});

describe('needs no answer', () => {
  test('stops the clocks and can be undone', () => {
    const story = talking().after(minutes(1)).writes();
    const since = story.now;
    story.after(seconds(20)).does({ type: 'needsNoAnswer', agentId: 'sanne' });
    expect(story.conversation.waitingSince).toBeUndefined();
    story.does({ type: 'needsNoAnswer', agentId: 'sanne', undo: true });
    expect(story.conversation.waitingSince).toBe(since);
    expect(story.deadline('ownerSilent')?.at).toBe(since + minutes(15));
  });

  test('thanks that were marked by themselves can be made to wait after all', () => {
    const story = talking().after(minutes(1)).writes({ needsNoAnswer: true });
    story.does({ type: 'needsNoAnswer', agentId: 'sanne', undo: true });
    expect(story.conversation.waitingSince).toBe(story.now);
  });

  test('is the owner’s to say', () => {
    expect(talking().writes().try({ type: 'needsNoAnswer', agentId: 'karim' })).toBe('notOwner');
  });
});

describe('a transfer', () => {
  const offered = () =>
    talking()
      .writes()
      .does({ type: 'transfer', agentId: 'sanne', toAgentId: 'karim', reason: 'storing' });

  test('rings at the other while the giver keeps it', () => {
    const story = offered();
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'sanne', rings: ['karim'] });
    expect(story.announced).toEqual([]);
  });

  test('is announced when it is accepted, and the customer’s wait goes on', () => {
    const story = offered();
    const since = story.conversation.waitingSince;
    story.after(seconds(30)).accepts('karim');
    expect(story.said('changed')).toMatchObject({
      owner: { name: 'Karim K.' },
      why: 'transferred',
      here: true,
    });
    expect(story.conversation.waitingSince).toBe(since);
    expect(story.deadline('ownerSilent')).toBeDefined();
  });

  test('declined it is back with the giver', () => {
    const story = offered().does({ type: 'passOn', agentId: 'karim' });
    expect(story.handoff).toMatchObject({ ownerId: 'sanne', rings: [] });
    expect(story.handoff.transfer).toBeUndefined();
  });

  test('not taken within three minutes it is back with the giver', () => {
    const story = offered().passes('ringOver');
    expect(story.handoff).toMatchObject({ ownerId: 'sanne', rings: [] });
    expect(story.effect('setAway')).toBeUndefined();
  });

  test.each([
    ['somebody without a free slot', { load: { karim: 3 } }, 'karim', 'notAvailable'],
    ['somebody who is not here', { here: ['sanne'] }, 'karim', 'notAvailable'],
    ['somebody who does not exist', {}, 'nobody', 'unknownAgent'],
    ['himself', {}, 'sanne', 'unknownAgent'],
  ] as const)('to %s is refused', (_who, parts, toAgentId, refusal) => {
    const story = talking().given({
      ...parts,
      here: [...('here' in parts ? parts.here : ['sanne', 'karim'])],
    });
    const event = { type: 'transfer', agentId: 'sanne', toAgentId, reason: '' } as const;
    expect(story.try(event)).toBe(refusal);
  });

  test('to a team rings at all of it who are free', () => {
    const story = talking().given({ here: ['sanne', 'daan'] });
    story.does({ type: 'transfer', agentId: 'sanne', toTeamId: 'outages', reason: 'storing' });
    expect(story.handoff.rings).toEqual(['daan']);
    story.accepts('daan');
    expect(story.handoff).toMatchObject({ teamId: 'outages', tier: 2, ownerId: 'daan' });
  });

  test('would be a third name before the first word: the agent writes first', () => {
    const story = new Story({ here: ['sanne', 'karim', 'youssef'], lastAgentId: 'sanne' }).asks();
    story.passes('ringTeam').accepts('karim');
    const event = { type: 'transfer', agentId: 'karim', toAgentId: 'youssef', reason: '' } as const;
    expect(story.try(event)).toBe('wrongState');
    story.replies('karim').does(event);
  });
});

describe('someone else', () => {
  const wished = () => talking().after(minutes(1)).asks();

  test('is rung while the present owner keeps the floor', () => {
    const story = wished();
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'sanne', rings: ['karim'] });
    expect(story.said('someoneElse')).toMatchObject({
      owner: { name: 'Sanne S.' },
      asked: { name: 'Karim K.' },
      promisedAt: story.now + minutes(3),
    });
    expect(story.effects).toContainEqual(
      expect.objectContaining({ entry: expect.objectContaining({ what: 'askedSomeoneElse' }) }),
    );
  });

  test('has the floor when he accepts', () => {
    const story = wished().accepts('karim');
    expect(story.handoff).toMatchObject({ ownerId: 'karim', rings: [] });
    expect(story.said('changed')).toMatchObject({ here: true });
  });

  test('nobody else here: the lead is asked', () => {
    const story = talking()
      .given({ here: ['sanne'] })
      .asks();
    expect(story.said('someoneElse')?.asked?.name).toBe('Ilse I.');
  });

  test('is not answered by the present owner’s words, and he cannot close it', () => {
    const story = wished().replies('sanne');
    expect(story.deadline('promise')).toBeDefined();
    expect(story.try({ type: 'complete', agentId: 'sanne', agreed: '' })).toBe('wrongState');
  });

  test('nobody takes it: apology and new time, then the lead owns it', () => {
    const story = wished().passes('promise');
    expect(story.said('missed')).toBeDefined();
    story.passes('raiseOwner');
    expect(story.handoff.ownerId).toBe('ilse');
  });
});

describe('taking over', () => {
  test('from the bot by any available agent of the team, announced like every owner', () => {
    const story = new Story().does({ type: 'takeOver', agentId: 'karim' });
    expect(story.handoff).toMatchObject({
      state: 'accepted',
      ownerId: 'karim',
      asked: false,
      number: 1,
    });
    expect(story.said('changed')).toMatchObject({
      owner: { name: 'Karim K.' },
      why: 'tookOver',
      here: true,
    });
  });

  test.each([
    ['of another team', 'daan', 'notAllowed'],
    ['without a free slot', 'sanne', 'notAvailable'],
  ])('from the bot by somebody %s is refused', (_who, agentId, refusal) => {
    const story = new Story({ load: { sanne: 3 } });
    expect(story.try({ type: 'takeOver', agentId })).toBe(refusal);
  });

  test('from a person by the lead always, by a colleague only when he is gone', () => {
    expect(talking().try({ type: 'takeOver', agentId: 'karim' })).toBe('notAllowed');
    const gone = talking().given({ here: ['karim'] });
    expect(gone.try({ type: 'takeOver', agentId: 'karim' })).toBeUndefined();
    const story = talking().does({ type: 'takeOver', agentId: 'ilse' });
    expect(story.said('changed')).toMatchObject({ owner: { name: 'Ilse I.', role: 'lead' } });
  });

  test('an account that is disabled while nobody waits leaves it with the lead', () => {
    const agents = company().agents.map((agent) =>
      agent.id === 'sanne' ? { ...agent, disabled: true } : agent,
    );
    const story = talking().given({ roster: company({ version: 2, agents }), here: ['ilse'] });
    story.does({ type: 'ownerGone', agentId: 'sanne', why: 'disabled' });
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'ilse', parked: true });
  });
});
