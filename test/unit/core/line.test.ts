import { describe, expect, test } from 'vitest';
import type { LineEntry } from '../../../bot/core/handoff/events.ts';
import { estimate, honestTime, lineFor, orderLine, placeIn } from '../../../bot/core/line.ts';
import { agentById } from '../../../bot/core/people.ts';
import { company, minutes, seconds, tuesday, worldOf } from '../../support/core/handoff-world.ts';

let number = 0;

function entry(parts: Partial<LineEntry> = {}): LineEntry {
  number += 1;
  return {
    conversationId: `c${number}`,
    teamId: 'service',
    language: 'nl',
    standing: 'unknown',
    requestedAt: tuesday - minutes(1),
    promisedAt: tuesday + minutes(30),
    atHead: false,
    ...parts,
  };
}

const order = (...entries: LineEntry[]) =>
  orderLine(entries, tuesday).map((one) => one.conversationId);

describe('the order of a line', () => {
  test('is by waiting time among equals', () => {
    const late = entry({ requestedAt: tuesday - minutes(1) });
    const early = entry({ requestedAt: tuesday - minutes(5) });
    expect(order(late, early)).toEqual([early.conversationId, late.conversationId]);
  });

  test('gold before customers, both before prospects and strangers', () => {
    const [unknown, customer, gold, prospect] = (
      ['unknown', 'customer', 'gold', 'prospect'] as const
    ).map((standing, n) => entry({ standing, requestedAt: tuesday - minutes(9 - n) }));
    const ids = order(unknown!, customer!, gold!, prospect!);
    expect(ids.slice(0, 2)).toEqual([gold!.conversationId, customer!.conversationId]);
    expect(ids.slice(2)).toEqual([unknown!.conversationId, prospect!.conversationId]);
  });

  test('promises at risk first, the earliest before the others', () => {
    const gold = entry({ standing: 'gold' });
    const risk = entry({ standing: 'customer', promisedAt: tuesday + seconds(60) });
    const more = entry({ standing: 'customer', promisedAt: tuesday + seconds(30) });
    expect(order(gold, risk, more)).toEqual([more, risk, gold].map((one) => one.conversationId));
  });

  test('an existing customer never stands behind a prospect, whatever was promised', () => {
    const prospect = entry({ standing: 'prospect', promisedAt: tuesday, atHead: true });
    const customer = entry({ standing: 'customer' });
    expect(order(prospect, customer)[0]).toBe(customer.conversationId);
  });

  test('after a ring nobody took it is back at the head', () => {
    const early = entry({ requestedAt: tuesday - minutes(20), promisedAt: tuesday });
    const head = entry({ atHead: true });
    expect(order(early, head)[0]).toBe(head.conversationId);
  });

  test('a place counts only the own team', () => {
    const mine = entry();
    const other = entry({ teamId: 'outages', requestedAt: 0 });
    const ahead = entry({ requestedAt: tuesday - minutes(3) });
    expect(placeIn([mine, other, ahead], mine, tuesday)).toBe(2);
    expect(placeIn([], mine, tuesday)).toBe(1);
  });

  test('an agent is offered what his slot may serve, next first', () => {
    const dutch = entry({ requestedAt: tuesday - minutes(2) });
    const persian = entry({ language: 'fa', requestedAt: tuesday - minutes(9) });
    const outage = entry({ teamId: 'outages', requestedAt: 0 });
    const world = worldOf({ line: [dutch, persian, outage] });
    const ids = (id: string) =>
      lineFor(agentById(company(), id)!, world).map((one) => one.conversationId);
    expect(ids('karim')).toEqual([persian.conversationId, dutch.conversationId]);
    expect(ids('sanne')).toEqual([dutch.conversationId]);
  });
});

describe('what is said about the wait', () => {
  const line = Array.from({ length: 13 }, () => entry({ requestedAt: tuesday - minutes(10) }));
  const me = entry({ requestedAt: tuesday });

  test('expected is people ahead times handling time by staffed slots', () => {
    const told = estimate(me, worldOf({ line }));
    expect(told.place).toBe(14);
    expect(told.basis).toEqual({ ahead: 13, people: 3, slots: 9, handlingMinutes: 6 });
    expect(told.expectedAt).toBe(tuesday + Math.round((13 * minutes(6)) / 9));
    expect(told.promisedAt).toBeGreaterThan(told.expectedAt);
  });

  test('measured handling times replace the assumed ones', () => {
    const handling = new Map([['service', { median: minutes(3), p90: minutes(9) }]]);
    const told = estimate(me, { ...worldOf({ line }), handling });
    expect(told.expectedAt).toBe(tuesday + Math.round((13 * minutes(3)) / 9));
    expect(told.promisedAt).toBe(tuesday + Math.round((14 * minutes(9)) / 9));
  });

  test('only people who are here count as staff', () => {
    expect(estimate(me, worldOf({ here: ['sanne'] })).basis.slots).toBe(3);
    expect(estimate(me, worldOf({ here: [] })).basis.slots).toBe(1);
  });

  test('never less than the first-answer time from the request', () => {
    expect(estimate(me, worldOf()).promisedAt).toBe(tuesday + minutes(3));
  });

  test('a time beyond closing becomes the next opening’s', () => {
    const closing = Date.parse('2026-11-24T20:00:00Z');
    const world = worldOf({ now: closing - minutes(10) });
    expect(honestTime('service', closing, world)).toBe(closing);
    expect(honestTime('service', closing + 1, world)).toBe(Date.parse('2026-11-25T07:15:00Z'));
  });
});
