/** Lists: the server's order, headings, and rows that stay under the hand. */
import { describe, expect, it } from 'vitest';
import { groupOf, placed } from '../../../handoff-console/web/inbox/groups.ts';
import { applyRows, mergeMessages, steadyOrder } from '../../../handoff-console/web/state/rows.ts';
import { mineRows, row, waitingRows } from '../../support/console-mock-rows.ts';
import { talk } from '../../support/console-mock-talks.ts';

const place = (text: string) =>
  text
    .split(' ')
    .map((item) => ({ group: item.split(':')[0] ?? '', id: item.split(':')[1] ?? '' }));
const ids = (items: { id: string }[]) => items.map((item) => item.id).join(' ');

describe('a list follows the server', () => {
  it('sorts by the order the server gives, whatever order rows came in', () => {
    const rows = applyRows([], { upsert: [...mineRows].reverse(), remove: [] });
    expect(rows.map((one) => one.customer.name)).toEqual(mineRows.map((one) => one.customer.name));
  });

  it('replaces a changed row and takes away a removed one', () => {
    const first = row({ key: 'a', name: 'A', order: 1 });
    const second = row({ key: 'b', name: 'B', order: 2 });
    const after = applyRows([first, second], {
      upsert: [{ ...second, order: 0 }],
      remove: [first.id],
    });
    expect(after).toEqual([{ ...second, order: 0 }]);
  });

  it('gives equal orders one fixed order on every screen', () => {
    const a = row({ key: 'a', order: 1 });
    const b = row({ key: 'b', order: 1 });
    const one = applyRows([], { upsert: [b, a], remove: [] });
    expect(applyRows([], { upsert: [a, b], remove: [] })).toEqual(one);
  });

  it('puts the line under its team and leaves All without headings', () => {
    const first = waitingRows[0]!;
    expect(groupOf('waiting', first)).toBe('team:outages');
    expect(new Set(placed('all', mineRows).map((one) => one.group)).size).toBe(1);
  });

  it('keeps the rows of one heading together', () => {
    const rows = [
      row({ key: 'a', group: 'waits' }),
      row({ key: 'b', group: 'parked' }),
      row({ key: 'c', group: 'waits' }),
    ];
    expect(placed('mine', rows).map((one) => one.group)).toEqual(['waits', 'waits', 'parked']);
  });
});

describe('a row under the pointer or the focus', () => {
  const shown = place('rings:a waits:b waits:c parked:d');

  it('lets everything move when nothing is held', () => {
    const wanted = place('waits:c rings:a waits:b parked:d');
    expect(steadyOrder(shown, wanted, { frozen: true })).toEqual(wanted);
  });

  it('keeps every row in place at first, also one that is gone', () => {
    const wanted = place('waits:c waits:b parked:d');
    expect(steadyOrder(shown, wanted, { held: 'b', frozen: true })).toEqual(shown);
  });

  it('lets new rows join only below it', () => {
    const wanted = place('rings:new rings:a waits:b waits:c waits:low parked:d');
    expect(ids(steadyOrder(shown, wanted, { held: 'b', frozen: true }))).toBe('a b c low d');
  });

  it('lets a new heading begin at the end', () => {
    const wanted = place('rings:a waits:b waits:c parked:d other:e');
    expect(ids(steadyOrder(shown, wanted, { held: 'b', frozen: true }))).toBe('a b c d e');
  });

  it('keeps its own place afterwards, while the others take their new order', () => {
    const wanted = place('waits:c waits:b rings:a parked:d');
    const after = steadyOrder(shown, wanted, { held: 'a', frozen: false });
    expect(ids(after)).toBe('a c b d');
  });

  it('goes with the rest when it left the list and the time is over', () => {
    const wanted = place('waits:c parked:d');
    expect(steadyOrder(shown, wanted, { held: 'b', frozen: false })).toEqual(wanted);
  });
});

describe('a transcript', () => {
  it('is joined by seq, without doubles, the later copy counts', () => {
    const [one, two, three] = talk([{ text: '1' }, { text: '2' }, { text: '3' }]);
    const merged = mergeMessages([one!, two!], [{ ...two!, mark: 'sent' }, three!]);
    expect(merged.map((message) => message.text)).toEqual(['1', '2', '3']);
    expect(merged[1]?.mark).toBe('sent');
  });
});
