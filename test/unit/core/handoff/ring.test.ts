import { describe, expect, test } from 'vitest';
import { Story } from '../../../support/core/handoff-story.ts';
import { company, minutes, seconds, tuesday } from '../../../support/core/handoff-world.ts';

const ringingAtSanne = () => new Story({ lastAgentId: 'sanne' }).asks();

describe('a ring widens, it does not rename', () => {
  test('after 45 seconds every free colleague of the team hears it too', () => {
    const story = ringingAtSanne().passes('ringTeam');
    expect(story.now).toBe(tuesday + seconds(45));
    expect(story.handoff.rings).toEqual(['sanne', 'youssef', 'karim']);
    expect(story.handoff.ownerId).toBe('sanne');
    expect(story.announced).toEqual([]);
  });

  test('after two minutes the lead and the duty manager hear it too', () => {
    const story = ringingAtSanne().passes('ringTeam').passes('ringLead');
    expect(story.handoff.rings).toEqual(['sanne', 'youssef', 'karim', 'ilse', 'marieke']);
    expect(story.handoff.ownerId).toBe('sanne');
  });

  test('after three minutes it stands at the head of the line under the lead, with an apology', () => {
    const story = ringingAtSanne().passes('ringTeam').passes('ringLead').passes('ringOver');
    expect(story.handoff).toMatchObject({
      state: 'queued',
      ownerId: 'ilse',
      atHead: true,
      missed: 1,
    });
    expect(story.said('missed')).toMatchObject({
      owner: { name: 'Ilse I.' },
      missedAt: tuesday + minutes(3),
      place: 1,
    });
    expect(story.said('missed')!.promisedAt).toBeGreaterThan(story.now);
    expect(story.effect('setAway')).toMatchObject({ agentId: 'sanne' });
    expect(story.effect('releaseSlot')).toMatchObject({ agentId: 'sanne', wrapUp: false });
    expect(story.effect('alarm')).toMatchObject({ cause: 'promiseMissed', toAgentId: 'ilse' });
  });
});

describe('accepting', () => {
  test('by the person who was named needs no new announcement', () => {
    const story = ringingAtSanne().after(seconds(10)).accepts('sanne');
    expect(story.handoff).toMatchObject({ state: 'accepted', slotOf: 'sanne', rings: [] });
    expect(story.announced).toEqual([]);
    expect(story.effect('reserveSlot')).toBeUndefined();
  });

  test('by a colleague is announced once, before his first words', () => {
    const story = ringingAtSanne().passes('ringTeam').accepts('karim');
    expect(story.announced).toEqual(['changed']);
    expect(story.said('changed')).toMatchObject({
      owner: { name: 'Karim K.', employer: 'ContactPlus, voor Noorderlicht' },
      previous: { name: 'Sanne S.' },
      why: 'accepted',
      here: true,
    });
    expect(story.effect('reserveSlot')).toMatchObject({ agentId: 'karim', byHand: false });
    expect(story.effect('releaseSlot')).toMatchObject({ agentId: 'sanne' });
  });

  test('has one winner; whoever comes second hears that a colleague was first', () => {
    const story = ringingAtSanne().passes('ringTeam').accepts('karim');
    expect(story.try({ type: 'accept', agentId: 'youssef' })).toBe('alreadyAccepted');
    expect(story.try({ type: 'accept', agentId: 'karim' })).toBeUndefined();
    expect(story.effects).toEqual([]);
  });

  test('is for those who are rung', () => {
    expect(ringingAtSanne().try({ type: 'accept', agentId: 'youssef' })).toBe('notRung');
    expect(ringingAtSanne().try({ type: 'accept', agentId: 'nobody' })).toBe('unknownAgent');
  });

  test('needs a free slot by then, or a hand', () => {
    const story = ringingAtSanne()
      .passes('ringTeam')
      .given({ load: { karim: 3 } });
    expect(story.try({ type: 'accept', agentId: 'karim' })).toBe('notAvailable');
    story.does({ type: 'accept', agentId: 'karim', byHand: true });
    expect(story.effect('reserveSlot')).toMatchObject({ agentId: 'karim', byHand: true });
  });

  test('a lead accepts beyond his slots', () => {
    const story = ringingAtSanne()
      .passes('ringLead')
      .given({ load: { ilse: 3 } });
    story.accepts('ilse');
    expect(story.handoff).toMatchObject({ ownerId: 'ilse', byHand: true });
  });

  test('keeps the promise of the ring until the first word', () => {
    const story = ringingAtSanne().accepts('sanne');
    expect(story.deadline('promise')?.at).toBe(tuesday + minutes(3));
    story.replies('sanne');
    expect(story.deadline('promise')).toBeUndefined();
  });
});

describe('passing it on', () => {
  test('lets the whole team ring at once, under the same name', () => {
    const story = ringingAtSanne().does({ type: 'passOn', agentId: 'sanne' });
    expect(story.handoff).toMatchObject({ ownerId: 'sanne', rings: ['youssef', 'karim'] });
    expect(story.effect('releaseSlot')).toMatchObject({ agentId: 'sanne' });
    expect(story.announced).toEqual([]);
  });

  test('with nobody else there it rings at the lead', () => {
    const story = new Story({ here: ['sanne'] }).asks().does({ type: 'passOn', agentId: 'sanne' });
    expect(story.handoff.rings).toEqual(['ilse', 'marieke']);
  });

  test('when all have passed it on it stands at the head of the line', () => {
    const story = new Story({ here: ['sanne'] }).asks();
    for (const agentId of ['sanne', 'ilse', 'marieke']) story.does({ type: 'passOn', agentId });
    expect(story.handoff).toMatchObject({ state: 'queued', atHead: true, ownerId: 'sanne' });
  });

  test('who passed it on is not set Away', () => {
    const story = ringingAtSanne().does({ type: 'passOn', agentId: 'sanne' }).passes('ringOver');
    expect(story.effect('setAway')).toBeUndefined();
  });
});

describe('a ring at somebody who goes', () => {
  test('a closed laptop lets the others hear it at once, the name stays', () => {
    const story = ringingAtSanne().given({ here: ['youssef', 'karim'] });
    story.does({ type: 'ownerGone', agentId: 'sanne', why: 'unreachable' });
    expect(story.handoff).toMatchObject({ ownerId: 'sanne', rings: ['youssef', 'karim'] });
    expect(story.announced).toEqual([]);
  });

  test('news of a loss that is not true any more is refused', () => {
    const story = ringingAtSanne();
    const gone = { type: 'ownerGone', agentId: 'sanne', why: 'unreachable' } as const;
    expect(story.try(gone)).toBe('wrongState');
  });

  test('a disabled account gets the next name, and that counts as a missed promise', () => {
    const agents = company().agents.map((agent) =>
      agent.id === 'sanne' ? { ...agent, disabled: true } : agent,
    );
    const story = ringingAtSanne().given({ roster: company({ version: 2, agents }) });
    story.does({ type: 'ownerGone', agentId: 'sanne', why: 'disabled' });
    expect(story.said('changed')).toMatchObject({ why: 'disabled', here: false });
    expect(story.handoff).toMatchObject({ state: 'ringing', missed: 1 });
    expect(story.handoff.ownerId).not.toBe('sanne');
    expect(story.effect('alarm')).toMatchObject({ cause: 'nobodyThere' });
  });
});

describe('deadlines', () => {
  test('one that is not there any more is stale', () => {
    const story = ringingAtSanne();
    const { id } = story.deadline('ringTeam')!;
    story.accepts('sanne').after(minutes(1));
    expect(story.try({ type: 'deadlinePassed', deadlineId: id })).toBe('staleDeadline');
  });

  test('one that is not due yet by this clock is stale', () => {
    const story = ringingAtSanne();
    const { id } = story.deadline('ringTeam')!;
    expect(story.try({ type: 'deadlinePassed', deadlineId: id })).toBe('staleDeadline');
  });

  test('one that stays keeps its id, a new one never has an old one', () => {
    const story = ringingAtSanne();
    const over = story.deadline('ringOver')!;
    const ids = new Set(story.handoff.deadlines.map((deadline) => deadline.id));
    story.passes('ringTeam');
    expect(story.deadline('ringOver')).toEqual(over);
    story.does({ type: 'accept', agentId: 'sanne' });
    const fresh = story.handoff.deadlines.filter((deadline) => deadline.kind !== 'promise');
    for (const deadline of fresh) expect(ids.has(deadline.id)).toBe(false);
  });
});
