/** Drafts on two devices, what was missed, the line's figures, and the addresses of the screen. */
import { describe, expect, it } from 'vitest';
import { lineFigures } from '../../../handoff-console/web/inbox/line-figures.ts';
import { newerDraft } from '../../../handoff-console/web/state/draft-choice.ts';
import { whatWasMissed } from '../../../handoff-console/web/state/missed.ts';
import { conversationHash, parseRoute } from '../../../handoff-console/web/state/route-words.ts';
import { at, liveLine, moment } from '../../support/console-mock-people.ts';
import { mineRows, rowId } from '../../support/console-mock-rows.ts';

describe('a draft', () => {
  const old = { text: 'old', at: 1 };
  const later = { text: 'later', at: 2 };

  it('is the newer of device and server', () => {
    expect(newerDraft(old, later)).toBe(later);
    expect(newerDraft(later, old)).toBe(later);
  });

  it('that was emptied here does not come back from an older copy', () => {
    expect(newerDraft({ text: '', at: 3 }, later)?.text).toBe('');
  });

  it('is taken from where there is one', () => {
    expect(newerDraft(undefined, old)).toBe(old);
    expect(newerDraft(old, undefined)).toBe(old);
    expect(newerDraft(undefined, undefined)).toBeUndefined();
  });
});

describe('after a lost connection', () => {
  const before = { rows: mineRows, rings: [] };
  const change = (key: string, more: object) =>
    mineRows.map((row) => (row.id === rowId(key) ? { ...row, ...more } : row));

  it('says who wrote, how often, and how long there is left', () => {
    const last = { text: 'Hello?', author: 'customer' as const, at: moment + 8_000 };
    const missed = whatWasMissed(
      before,
      { rows: change('claire', { last, unread: 2 }), rings: [] },
      moment,
    );
    expect(missed).toMatchObject([
      { kind: 'wrote', customer: 'Claire Whitmore', count: 2, at: moment + 8_000 },
    ]);
  });

  it('does not count what was there before, nor my own words', () => {
    const mine = { text: 'I call', author: 'agent' as const, at: moment + 9_000 };
    expect(
      whatWasMissed(before, { rows: change('claire', { last: mine }), rings: [] }, moment),
    ).toEqual([]);
  });

  it('says what went to a colleague', () => {
    const rows = mineRows.filter((row) => row.id !== rowId('hendrik'));
    expect(whatWasMissed(before, { rows, rings: [] }, moment)).toMatchObject([
      { kind: 'gone', customer: 'Hendrik Postma' },
    ]);
  });
});

describe("the lead's line", () => {
  it('is counted over the teams he leads', () => {
    expect(lineFigures(liveLine, ['outages', 'service'])).toEqual({
      count: 12,
      ringing: 0,
      atRisk: 2,
      oldestSince: at('14:02:12'),
      promisedUntil: at('14:31'),
    });
    expect(lineFigures(liveLine, ['service'])).toEqual({ count: 0, ringing: 0, atRisk: 0 });
  });
});

describe('an address', () => {
  it('leads to a conversation, its customer or a list, and back', () => {
    const id = 'web/noorderlicht/a b#c';
    expect(parseRoute(conversationHash(id))).toEqual({ pane: 'conversation', id });
    expect(parseRoute(conversationHash(id, true))).toEqual({ pane: 'context', id });
    expect(parseRoute('#/waiting')).toEqual({ pane: 'list', view: 'waiting' });
  });

  it.each(['', '#', '#/nonsense', '#/c/', '#/c/%E0%A4%A', '#/board'])(
    'that is none of ours (%s) is the list',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ pane: 'list' });
    },
  );
});
