import { describe, expect, it } from 'vitest';
import {
  type LogInput,
  logItems,
  openOffersOf,
  promiseEntry,
} from '../../../bot/channels/web-chat/widget/log-items.ts';
import type { Entry, Notice } from '../../../bot/channels/web-chat/widget/model.ts';
import { ilse, sanne, youssef } from '../../support/widget-people.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const noon = Date.parse('2026-03-03T11:00:00Z');
const sameDay = (a: number, b: number) => Math.floor(a / DAY) === Math.floor(b / DAY);

let seq = 0;
const entry = (minute: number, change: Partial<Entry>): Entry => ({
  id: `id${++seq}`,
  seq,
  at: noon + minute * MINUTE,
  author: 'bot',
  kind: 'message',
  text: 'text',
  ...change,
});
const mine = (minute: number, text = 'text') => entry(minute, { author: 'customer', text });
const hers = (minute: number, plate = sanne) => entry(minute, { author: 'agent', plate });
const ringing = (minute: number) =>
  entry(minute, {
    kind: 'announcement',
    announcement: {
      kind: 'ringing',
      owner: sanne,
      reference: 'LK-1',
      promisedAt: noon,
      lead: ilse,
      asked: true,
    },
  });

const items = (entries: Entry[], change: Partial<LogInput> = {}) =>
  logItems({ entries, notices: [], outgoing: [], now: noon + 60 * MINUTE, sameDay, ...change });
const kinds = (...given: Parameters<typeof items>) =>
  items(...given).map((item) =>
    item.type === 'group' ? `${item.who} ${item.lines.length}` : item.type,
  );

describe('the log', () => {
  it('puts words of the same one together, and of two persons apart', () => {
    expect(kinds([mine(0), mine(1), hers(2), hers(3), hers(4, youssef)])).toEqual([
      'customer 2',
      'agent 2',
      'agent 1',
    ]);
  });

  it('tells the time after a pause and the day when it is another', () => {
    expect(kinds([mine(0), mine(14)])).toEqual(['customer 2']);
    expect(items([mine(0), mine(16)])[1]).toMatchObject({ type: 'sep', day: false });
    const [first, , second] = items([mine(-2880), mine(0)]);
    expect(first).toMatchObject({ type: 'sep', day: true, goesOn: false });
    expect(second).toMatchObject({ type: 'sep', day: true, goesOn: true });
  });

  it('says who picked up, once, before the first words after it', () => {
    const log = items([ringing(0), hers(5), hers(6)], { acceptedAt: noon + 4 * MINUTE });
    expect(log.map(({ type }) => type)).toEqual(['card', 'sep', 'group']);
    expect(log[1]).toMatchObject({ at: noon + 4 * MINUTE, pickedUp: 'Sanne' });
  });

  it('goes on saying so after another person has taken over', () => {
    const card = entry(9, {
      kind: 'announcement',
      announcement: {
        kind: 'changed',
        owner: youssef,
        previous: sanne,
        reference: 'LK-1',
        why: 'transferred',
        here: true,
      },
    });
    // Nothing was written before the transfer either: the line stands above the card.
    const quick = items([ringing(0), card, hers(10, youssef)], { acceptedAt: noon + 4 * MINUTE });
    expect(quick.map(({ type }) => type)).toEqual(['card', 'sep', 'card', 'group']);
    const log = items([ringing(0), hers(5), card, hers(10, youssef)], {
      acceptedAt: noon + 4 * MINUTE,
    });
    for (const one of [quick, log])
      expect(one.filter(({ type }) => type === 'sep')).toMatchObject([{ pickedUp: 'Sanne' }]);
  });

  it('says nothing of it where nobody was named before', () => {
    const log = items([hers(5)], { acceptedAt: noon + 4 * MINUTE });
    expect(log.map(({ type }) => type)).toEqual(['group']);
  });

  it('says so too when nothing was written since', () => {
    const log = items([ringing(0)], { acceptedAt: noon + 4 * MINUTE });
    expect(log.at(-1)).toMatchObject({ type: 'sep', pickedUp: 'Sanne' });
  });

  it('does not say it twice where a card has just said it', () => {
    const card = entry(4, {
      kind: 'announcement',
      announcement: {
        kind: 'changed',
        owner: youssef,
        reference: 'LK-1',
        why: 'accepted',
        here: true,
      },
    });
    const log = items([mine(0), card, hers(5, youssef)], {
      acceptedAt: card.at,
    });
    expect(log.map(({ type }) => type)).toEqual(['group', 'card', 'group']);
  });

  it('has a line where reading stopped, before the first words of somebody else', () => {
    const before = mine(0);
    const own = mine(1);
    const answer = hers(5);
    const log = items([before, own, answer], { seen: { seq: before.seq, at: noon } });
    expect(log.map(({ type }) => type)).toEqual(['group', 'unread', 'group']);
  });

  it('shows a tap of the customer, but not that the page was opened', () => {
    const join = entry(0, { author: 'customer', kind: 'action', action: { action: 'join' } });
    const bell = entry(1, {
      author: 'customer',
      kind: 'action',
      action: { action: 'requestHuman' },
    });
    expect(kinds([join, bell])).toEqual(['customer 1']);
  });

  it('gives the first card of a handoff the large plate, and only that one', () => {
    const cards = items([ringing(0), ringing(3)]).filter((item) => item.type === 'card');
    expect(cards).toMatchObject([{ first: true }, { first: false }]);
  });

  it('puts quiet lines where they happened and what waits at the end', () => {
    const notice: Notice = { at: noon + 2 * MINUTE, kind: 'team', name: 'Sanne' };
    const out = { id: 'o', at: noon, made: 0, text: 'x', state: 'waiting', tries: 0 } as const;
    expect(kinds([mine(0), hers(3)], { notices: [notice], outgoing: [out] })).toEqual([
      'customer 1',
      'notice',
      'agent 1',
      'customer 1',
    ]);
  });
});

describe('buttons', () => {
  const offers = [{ title: 'Yes', action: { action: 'join' } as const }];

  it('of a bot message stand only until something newer is said', () => {
    const asks = entry(0, { offers });
    expect(openOffersOf([mine(-1), asks])).toBe(asks);
    expect(openOffersOf([asks, mine(1)])).toBeUndefined();
  });

  it('of a card stand until the next card', () => {
    const card = { ...ringing(0), offers };
    const next = ringing(5);
    expect(openOffersOf([card, mine(1)])).toBe(card);
    expect(openOffersOf([card, mine(1), next])).toBe(next);
  });

  it('of a card end when he goes back to the bot', () => {
    const said = { kind: 'backToBot', reference: 'LK-7KQ4-M2' } as const;
    const back = entry(1, { kind: 'announcement', announcement: said });
    expect(openOffersOf([{ ...ringing(0), offers }, back])?.offers).toBeUndefined();
  });
});

it('the clock runs on the newest promise', () => {
  const first = ringing(0);
  const second = ringing(1);
  expect(promiseEntry([first, second, hers(2)])).toBe(second);
  expect(promiseEntry([mine(0)])).toBeUndefined();
});
