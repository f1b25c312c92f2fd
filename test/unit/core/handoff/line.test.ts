import { describe, expect, test } from 'vitest';
import type { LineEntry } from '../../../../bot/core/handoff/events.ts';
import { Story } from '../../../support/core/handoff-story.ts';
import { company, here, minutes, seconds, tuesday } from '../../../support/core/handoff-world.ts';

const full = { sanne: 3, youssef: 3, karim: 3 };

const inLine = () => new Story({ load: full }).asks().given({ load: {} });

function waiting(parts: Partial<LineEntry> = {}): LineEntry {
  return {
    conversationId: 'web/shop/two',
    teamId: 'service',
    language: 'nl',
    standing: 'unknown',
    requestedAt: tuesday - minutes(2),
    promisedAt: tuesday + minutes(4),
    atHead: false,
    ...parts,
  };
}

describe('a free slot', () => {
  test('rings at its agent while the lead stays the announced owner', () => {
    const story = inLine().does({ type: 'slotFree', agentId: 'karim' });
    expect(story.handoff).toMatchObject({
      state: 'queued',
      ownerId: 'ilse',
      rings: ['karim'],
      slotOf: 'karim',
    });
    expect(story.announced).toEqual([]);
    story.accepts('karim');
    expect(story.said('changed')).toMatchObject({
      owner: { name: 'Karim K.' },
      why: 'accepted',
      here: true,
    });
  });

  test('is not offered twice', () => {
    const story = inLine().does({ type: 'slotFree', agentId: 'karim' });
    expect(story.try({ type: 'slotFree', agentId: 'sanne' })).toBe('wrongState');
  });

  test('is not offered to who passed it on', () => {
    const story = inLine().does({ type: 'slotFree', agentId: 'karim' });
    story.given({ here: ['karim'] }).does({ type: 'passOn', agentId: 'karim' });
    expect(story.handoff).toMatchObject({ state: 'queued', rings: [], atHead: true });
    expect(story.try({ type: 'slotFree', agentId: 'karim' })).toBe('notAvailable');
  });

  test('that nobody takes goes back to the head, without a word to the customer before the promised time', () => {
    const later = { at: tuesday + minutes(20), basis: 'line' as const, rosterVersion: 1 };
    const story = inLine();
    story.conversation = { ...story.conversation, handoff: { ...story.handoff, promise: later } };
    story.does({ type: 'slotFree', agentId: 'karim' }).passes('ringOver');
    expect(story.handoff).toMatchObject({
      state: 'queued',
      ownerId: 'ilse',
      rings: [],
      atHead: true,
    });
    expect(story.effect('setAway')).toMatchObject({ agentId: 'karim' });
    expect(story.announced).toEqual([]);
  });
});

describe('a new request', () => {
  test('does not overtake those who stand in line', () => {
    const story = new Story({ line: [waiting()] }).asks();
    expect(story.handoff.state).toBe('queued');
    expect(story.said('queued')?.place).toBe(2);
    expect(story.kinds()).toContain('serveLine');
  });

  test('of an existing customer goes before prospects', () => {
    const gold = { id: 'c1', standing: 'gold' as const };
    const story = new Story({ line: [waiting()] }, { customer: gold }).asks();
    expect(story.handoff.state).toBe('ringing');
  });

  test('of another team does not wait for this line', () => {
    const story = new Story({ here: ['daan'], line: [waiting()] }).asks({ teamId: 'outages' });
    expect(story.handoff).toMatchObject({ state: 'ringing', ownerId: 'daan' });
  });
});

describe('a missed promise goes up', () => {
  test('from the lead to the next team, the one after it, the duty manager, each named and alarmed', () => {
    const story = new Story({ load: full }).asks();
    const owners: string[] = [];
    const alarmed: (string | undefined)[] = [];
    for (let n = 0; n < 4; n += 1) {
      story.passes('promise');
      owners.push(story.handoff.ownerId);
      alarmed.push(story.effect('alarm')?.toAgentId);
      expect(story.said('missed')?.promisedAt).toBeGreaterThan(story.now);
    }
    expect(owners).toEqual(['bram', 'marieke', 'marieke', 'marieke']);
    expect(alarmed).toEqual(owners);
    expect(story.handoff.tier).toBe(4);
  });

  test('rings at somebody of the next team who is free', () => {
    const story = new Story({ here: ['sanne', 'daan'], load: full }).asks().passes('promise');
    expect(story.handoff).toMatchObject({
      state: 'ringing',
      ownerId: 'daan',
      rings: ['daan'],
      tier: 2,
    });
    expect(story.said('missed')).toMatchObject({ owner: { name: 'Daan D.' } });
  });

  test('keeps its place in the line it stands in', () => {
    const story = new Story({ load: full }).asks().passes('promise').given({ load: {} });
    expect(story.handoff.teamId).toBe('service');
    story.does({ type: 'slotFree', agentId: 'sanne' });
    expect(story.handoff.rings).toEqual(['sanne']);
  });

  test('in the night gives the honest time after the next opening', () => {
    const late = Date.parse('2026-11-24T19:56:00Z');
    const story = new Story({ now: late, load: full }).asks();
    story.given({ here: [] });
    const promised = story.handoff.promise!.at;
    expect(promised).toBeLessThan(Date.parse('2026-11-24T20:00:00Z'));
    story.passes('promise').passes('promise');
    expect(story.handoff.promise?.at).toBeGreaterThan(Date.parse('2026-11-25T07:00:00Z'));
  });
});

describe('new hours while people wait', () => {
  const night = Date.parse('2026-11-24T22:00:00Z');
  const scheduled = () => new Story({ now: night, here: [] }).asks();

  test('the same promise: nothing is said', () => {
    const story = scheduled().given({ roster: company({ version: 2 }) });
    story.does({ type: 'rosterChanged' });
    expect(story.effects).toEqual([]);
    expect(story.handoff.promise?.rosterVersion).toBe(2);
  });

  test('the same person later: one new time', () => {
    const roster = company({ version: 2 });
    const shifts = roster.shifts.map((shift) => ({ ...shift, range: { start: 600, end: 1260 } }));
    const story = scheduled().given({ roster: { ...roster, shifts } });
    story.does({ type: 'rosterChanged' });
    expect(story.announced).toEqual(['newTime']);
    expect(story.said('newTime')?.promisedAt).toBe(Date.parse('2026-11-25T09:15:00Z'));
  });

  test('he does not come at all: one new name', () => {
    const roster = company({ version: 2 });
    const exceptions = [{ agentId: 'sanne', date: '2026-11-25', off: true }];
    const story = scheduled().given({ roster: { ...roster, exceptions } });
    story.does({ type: 'rosterChanged' });
    expect(story.announced).toEqual(['changed']);
    expect(story.said('changed')).toMatchObject({ why: 'hoursChanged', here: false });
    expect(story.handoff.ownerId).not.toBe('sanne');
  });

  test('closing earlier moves the promise of those in line to the next opening', () => {
    const story = new Story({ load: full }).asks().after(seconds(10));
    const roster = company({ version: 2 });
    const teams = roster.teams.map((team) => ({
      ...team,
      hours: { ...team.hours, exceptions: { '2026-11-24': [{ start: 480, end: 841 }] } },
    }));
    story.given({ roster: { ...roster, teams } }).does({ type: 'rosterChanged' });
    expect(story.said('newTime')?.promisedAt).toBe(Date.parse('2026-11-25T07:15:00Z'));
  });
});

describe('somebody is here earlier than was told', () => {
  const night = Date.parse('2026-11-24T22:00:00Z');
  const atNight = (agentId: string) =>
    here(agentId, night, { unplannedUntil: night + minutes(60) });
  const scheduled = () => new Story({ now: night, here: [] }).asks();

  test('it rings at the one who was named, and the promise stays', () => {
    const story = scheduled();
    const { promise } = story.handoff;
    story.given({ here: [atNight('sanne')] }).does({ type: 'workBegan' });
    expect(story.handoff).toMatchObject({
      state: 'ringing',
      ownerId: 'sanne',
      rings: ['sanne'],
      promise,
    });
    expect(story.announced).toEqual([]);
  });

  test('anybody of the team may take it, and the customer reads the name', () => {
    const story = scheduled().given({ here: [atNight('karim')] });
    story.does({ type: 'takeOver', agentId: 'karim' });
    expect(story.handoff).toMatchObject({ state: 'accepted', ownerId: 'karim' });
    expect(story.said('changed')).toMatchObject({ here: true });
    expect(
      scheduled()
        .given({ here: [atNight('noor')] })
        .try({ type: 'takeOver', agentId: 'noor' }),
    ).toBe('notAllowed');
  });

  test('who chose to wait for one person waits for that person', () => {
    const story = scheduled().does({ type: 'waitFor', agentId: 'youssef', eventId: 'tap' });
    story.given({ here: [atNight('karim')] }).does({ type: 'workBegan' });
    expect(story.handoff).toMatchObject({ state: 'scheduled', ownerId: 'youssef' });
    story.given({ here: [atNight('youssef')] }).does({ type: 'workBegan' });
    expect(story.handoff).toMatchObject({ state: 'ringing', rings: ['youssef'] });
  });
});

describe('somebody comes free while the whole team is rung', () => {
  test('he hears it too, and only he is added', () => {
    const story = new Story({ here: ['sanne'] }).asks().passes('ringTeam');
    story.given({ here: ['sanne', 'youssef'] }).does({ type: 'slotFree', agentId: 'youssef' });
    expect(story.handoff.rings).toEqual(['sanne', 'youssef']);
    expect(story.handoff.ownerId).toBe('sanne');
  });

  test('but not while it rings at the first alone', () => {
    const story = new Story({ here: ['sanne'] }).asks().given({ here: ['sanne', 'youssef'] });
    expect(story.try({ type: 'slotFree', agentId: 'youssef' })).toBe('wrongState');
  });
});
