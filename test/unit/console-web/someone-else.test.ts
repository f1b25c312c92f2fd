/** "You stay until one accepts" is said while it is true, and not a moment longer. */
import { beforeEach, expect, it } from 'vitest';
import type { RowView } from '../../../handoff-console/protocol/views.ts';
import { followAsking } from '../../../handoff-console/web/state/asks-else.ts';
import { row } from '../../support/console-mock-rows.ts';

const asked = row({ key: 'anna', name: 'Anna', mine: true, state: 'accepted', someoneElse: true });
let shown = new Map<string, () => void>();
let said: string[] = [];

beforeEach(() => {
  shown = new Map();
  said = [];
});

function pushed(...rows: RowView[]): void {
  followAsking(shown, rows, ({ customer }) => {
    said.push(`${customer.name} asked`);
    return () => said.push(`${customer.name} over`);
  });
}

it('comes once, however often the row is pushed', () => {
  pushed(asked);
  pushed({ ...asked, unread: 3 });
  expect(said).toEqual(['Anna asked']);
});

it.each([
  ['a colleague accepted and it left my list', []],
  ['nobody is asked for any more', [{ ...asked, someoneElse: false }]],
  ['it is a colleague’s', [{ ...asked, mine: false }]],
])('goes when %s', (_, rows) => {
  pushed(asked);
  pushed(...rows);
  expect(said).toEqual(['Anna asked', 'Anna over']);
});

it('comes again when he asks again', () => {
  pushed(asked);
  pushed();
  pushed(asked);
  expect(said).toEqual(['Anna asked', 'Anna over', 'Anna asked']);
});
