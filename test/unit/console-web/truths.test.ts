/** Words that tell what is so: promised times, rings that end, promises kept or missed, what was seen. */
import { describe, expect, it } from 'vitest';
import type { ConversationView } from '../../../handoff-console/protocol/views.ts';
import { agreedLines, promisesOf } from '../../../handoff-console/web/context/promises.ts';
import {
  markOf,
  ringsEndedOnFloor,
} from '../../../handoff-console/web/conversation/transcript-parts.ts';
import { groupOf } from '../../../handoff-console/web/inbox/groups.ts';
import { ringsAtPart } from '../../../handoff-console/web/inbox/rings-at.ts';
import { triesPart } from '../../../handoff-console/web/shared/refused-words.ts';
import { timeWords } from '../../../handoff-console/web/shared/time.ts';
import { whatWasMissed } from '../../../handoff-console/web/state/missed.ts';
import { ringClock, stageOf } from '../../../handoff-console/web/state/ring-words.ts';
import { at, moment, plates } from '../../support/console-mock-people.ts';
import { row } from '../../support/console-mock-rows.ts';
import { talk } from '../../support/console-mock-talks.ts';

const audits = (...whats: string[]) =>
  talk(
    whats.map((what) => ({ kind: 'audit', author: 'system', audit: { what, by: 'x' } }) as never),
  );

describe('a promised time', () => {
  const words = timeWords('en-GB', 'Europe/Amsterdam');

  it('is read as the customer reads it: with its seconds unless it ends with a minute', () => {
    expect(words.told(at('14:33:41'), moment)).toBe('14:33:41');
    expect(words.told(at('14:34'), moment)).toBe('14:34');
  });

  it('of another day has its day', () => {
    expect(words.told(at('08:15') + 86_400_000, moment)).toBe('Wed 25, 08:15');
  });
});

describe('a ring that nobody took', () => {
  const ended = (...whats: string[]) => {
    const rows = audits(...whats, 'ringEnded');
    return ringsEndedOnFloor(rows).has(rows.at(-1)!.seq);
  };

  it('leads to the line when nobody has the floor', () => {
    expect(ended('asked')).toBe(false);
    expect(ended('asked', 'accepted', 'completed', 'asked')).toBe(false);
    expect(ended('asked', 'accepted', 'ownerLost')).toBe(false);
  });

  it('leaves the owner where he is when he has it', () => {
    expect(ended('asked', 'accepted', 'askedSomeoneElse')).toBe(true);
    expect(ended('asked', 'rangTeam', 'tookOver', 'transferOffered')).toBe(true);
    expect(ended('askedSomeoneElse')).toBe(true);
  });
});

describe('a ring without a further step', () => {
  const ring = {
    conversationId: 'c',
    customer: { standing: 'customer' },
    channel: 'web',
    language: 'nl',
    since: moment,
    stage: 'lead',
    owner: plates.sanne,
    requestedAt: moment - 60_000,
  } as const;

  it('counts down to what the customer was told', () => {
    const promised = { ...ring, promisedAt: moment + 120_000 };
    expect(ringClock(promised, stageOf(promised, undefined))).toEqual({
      kind: 'ring',
      since: moment - 60_000,
      at: moment + 120_000,
    });
    expect(ringClock(ring, stageOf(ring, undefined))).toBeUndefined();
  });
});

describe('promises', () => {
  const told = (what: string, time: string, text?: string) =>
    ({
      kind: 'audit',
      author: 'system',
      audit: { what, by: 'sanne', at: at(time), ...(text && { text }) },
    }) as never;
  const view = (parts: object) =>
    ({ state: 'accepted', owner: plates.sanne, ...parts }) as ConversationView;

  it('are open, kept or missed, and a new one takes the place of an open one', () => {
    const rows = talk([
      told('promised', '15:00', 'call'),
      told('promiseKept', '15:00'),
      told('promised', '16:00', 'mail'),
      told('promised', '17:00', 'visit'),
      told('promiseMissed', '17:00'),
    ]);
    expect(promisesOf(rows, view({})).map(({ text, state }) => [text, state])).toEqual([
      ['call', 'kept'],
      ['visit', 'missed'],
    ]);
  });

  it('an open one stands there also when its row is not loaded', () => {
    const promise = { at: at('15:00'), basis: 'agent', text: 'call' };
    expect(promisesOf([], view({ promise }))).toEqual([
      { at: at('15:00'), by: 'sanne', text: 'call', state: 'open' },
    ]);
  });

  it('of the conversation before are not those of this one', () => {
    const rows = talk([
      told('promised', '15:00', 'call'),
      told('promiseKept', '15:00'),
      told('completed', '15:00'),
      told('asked', '16:00'),
    ]);
    expect(promisesOf(rows.slice(0, 3), view({ state: 'completed' }))).toHaveLength(1);
    expect(promisesOf(rows, view({}))).toEqual([]);
  });

  it('what was confirmed is read line by line, also that it was nothing', () => {
    const closed = (agreedText: string) => agreedLines(view({ state: 'completed', agreedText }));
    expect(closed('1. An engineer comes.\n2. A mail follows.')).toEqual([
      'An engineer comes.',
      'A mail follows.',
    ]);
    expect(closed('')).toEqual([]);
    expect(agreedLines(view({}))).toBeUndefined();
  });
});

describe('a message of ours', () => {
  it('is seen only as far as the customer’s channel told', () => {
    expect(markOf({ seq: 4, mark: 'sent' }, 4)).toBe('seen');
    expect(markOf({ seq: 5, mark: 'sent' }, 4)).toBe('sent');
    expect(markOf({ seq: 5, mark: 'sent' }, undefined)).toBe('sent');
    expect(markOf({ seq: 3 }, 9)).toBeUndefined();
  });
});

describe('a row that rings at others', () => {
  it('says at whom', () => {
    const at = (names: string[], atMe = false) => ringsAtPart({ names, atMe });
    expect(at(['Sanne'])).toEqual(['rings.at', { names: 'Sanne' }]);
    expect(at(['Sanne', 'Karim'])).toEqual(['rings.at', { names: 'Sanne, Karim' }]);
    expect(at(['A', 'B', 'C', 'D'])).toEqual(['rings.atMany', { count: 4 }]);
    expect(at(['Ilse'], true)).toEqual(['rings.atMe', {}]);
  });

  it('has a heading of its own above the line', () => {
    const ringing = row({ key: 'a', state: 'queued', ringsAt: { names: ['Sanne'], atMe: false } });
    expect(groupOf('waiting', ringing)).toBe('ringing');
  });
});

describe('a refused sign-in', () => {
  it('says how many tries are left, and how long the pause is', () => {
    const wrong = { code: 'wrongPassword', pauseMinutes: 15 };
    const left = (triesLeft: number) => triesPart({ ...wrong, triesLeft })?.words;
    expect(left(2)).toEqual(['signIn.tries', { count: 2, minutes: 15 }]);
    expect(left(0)).toEqual(['signIn.noTries', { count: 0, minutes: 15 }]);
    expect(triesPart({ code: 'lockedOut', pauseMinutes: 7 })).toEqual({
      words: ['signIn.paused', { count: 7 }],
      alone: true,
    });
    expect(triesPart({ code: 'offline' })).toBeUndefined();
  });
});

describe('after a restart with an earlier clock', () => {
  it('what stood on the screen already was not missed', () => {
    const old = row({ key: 'a', name: 'Anna', say: 'Hello?', sayAt: moment });
    const rows = [old];
    const anHourBack = moment - 3_600_000;
    expect(whatWasMissed({ rows, rings: [] }, { rows, rings: [] }, anHourBack)).toEqual([]);
    const fresh = { ...old, last: { ...old.last!, text: 'Still there?', at: anHourBack + 5_000 } };
    const after = { rows: [fresh], rings: [] };
    expect(whatWasMissed({ rows, rings: [] }, after, anHourBack)).toMatchObject([
      { kind: 'wrote', customer: 'Anna' },
    ]);
  });
});
