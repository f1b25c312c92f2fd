import { describe, expect, it, vi } from 'vitest';
import { activityOf, entryOf } from '../../../bot/channels/web-chat/widget/activities.ts';
import { fitsLauncher, parseRgb } from '../../../bot/channels/web-chat/widget/brand.ts';
import { nextNotices } from '../../../bot/channels/web-chat/widget/notices.ts';
import { pickLanguage } from '../../../bot/channels/web-chat/widget/pick-language.ts';
import { timesFor } from '../../../bot/channels/web-chat/widget/times.ts';
import { at, ilse, sanne } from '../../support/widget-people.ts';
import { scenes } from '../../support/widget-scenes.ts';

describe("a shop's colour on the launcher", () => {
  const white = parseRgb('rgb(255, 255, 255)');
  it.each([
    ['indigo', 'rgb(59, 42, 122)', true],
    ['navy', 'rgb(20, 40, 110)', true],
    ['black', 'rgb(28, 30, 33)', true],
    ['dark grey', 'rgb(70, 72, 75)', true],
    ['magenta', 'rgb(150, 20, 130)', true],
    ['the green of a person', 'rgb(11, 107, 79)', false],
    ['a bottle green', 'rgb(10, 90, 40)', false],
    ['amber', 'rgb(154, 75, 0)', false],
    ['red', 'rgb(179, 38, 30)', false],
    ['crimson', 'rgb(150, 10, 30)', false],
    ['a light blue with too little contrast', 'rgb(120, 160, 255)', false],
  ])('%s', (_name, colour, fits) => {
    expect(fitsLauncher(parseRgb(colour), white)).toBe(fits);
  });

  it('the contrast is that of the pair, whichever is lighter', () => {
    expect(fitsLauncher([200, 190, 255], [20, 20, 30])).toBe(true);
    // 4.48:1 and 4.54:1 on white.
    expect(fitsLauncher([119, 119, 119], [255, 255, 255])).toBe(false);
    expect(fitsLauncher([118, 118, 118], [255, 255, 255])).toBe(true);
  });
});

describe('the language', () => {
  const offered = ['nl', 'en', 'de', 'fr', 'fa'];
  it('is the first wanted one that is offered, by its main part', () => {
    expect(pickLanguage([undefined, '', 'fr-BE', 'nl'], offered, 'nl')).toBe('fr');
    expect(pickLanguage(['tr', 'EN-us'], offered, 'nl')).toBe('en');
    expect(pickLanguage(['tr'], offered, 'nl')).toBe('nl');
  });
});

describe('times', () => {
  const now = at('14:29');
  const nl = timesFor('nl', 'Europe/Amsterdam');
  const en = timesFor('en', 'Europe/Amsterdam');
  const fa = timesFor('fa', 'Europe/Amsterdam');

  it('stand in the zone of the company and in the digits of the language', () => {
    expect(nl.time(Date.parse('2026-03-03T13:32:00Z'))).toBe('14:32');
    expect(nl.time(Date.parse('2026-07-03T12:32:00Z'))).toBe('14:32');
    expect(nl.time(Date.parse('2026-03-02T23:05:00Z'))).toBe('00:05');
    expect(fa.time(at('14:32'))).toBe('۱۴:۳۲');
    expect(fa.countdown({ minutes: 2, seconds: 4 })).toBe('۲:۰۴');
    expect(en.countdown({ minutes: 0, seconds: 48 })).toBe('0:48');
  });

  it('today is not said; tomorrow, the weekday, the date are', () => {
    expect(nl.day(at('21:00'), now)).toBe('');
    expect(nl.day(at('08:15', 4), now)).toBe('morgen');
    expect(en.day(at('08:15', 4), now)).toBe('tomorrow');
    expect(en.day(at('09:00', 6), now)).toBe('Friday');
    expect(en.day(at('17:26', 1), now)).toBe('Sunday');
    expect(en.day(at('09:00', 20), now)).toMatch(/20 March/);
    expect(fa.day(at('08:15', 4), now)).toBe('فردا');
  });

  it('tomorrow is the next day also just before midnight', () => {
    expect(nl.day(at('00:05', 4), at('23:58'))).toBe('morgen');
    expect(nl.day(at('23:59'), at('23:58'))).toBe('');
  });
});

describe('quiet lines', () => {
  const before = scenes.o1!.state;
  it('tell a better place once, with all steps together', () => {
    const first = nextNotices([], { before, state: { ...before, place: 9 }, entries: [] });
    expect(first).toMatchObject([{ kind: 'moved', by: 5, place: 9, name: 'Ilse' }]);
    const changed = {
      before: { ...before, place: 9 },
      state: { ...before, place: 8 },
      entries: [],
    };
    expect(nextNotices(first, changed)).toMatchObject([{ kind: 'moved', by: 6, place: 8 }]);
  });

  it('tell nothing when the place is worse or the owner another', () => {
    const worse = { before, state: { ...before, place: 15 }, entries: [] };
    expect(nextNotices([], worse)).toEqual([]);
    const other = { before, state: { ...before, owner: sanne, place: 1 }, entries: [] };
    expect(nextNotices([], other)).toEqual([]);
  });

  it('tell who else hears the ring', () => {
    const ring = { ...before, state: 'ringing', owner: sanne, place: undefined } as const;
    const change = {
      before: { ...ring, ringStage: 'owner' as const },
      state: { ...ring, ringStage: 'team' as const },
      entries: [],
    };
    expect(nextNotices([], change)).toMatchObject([{ kind: 'team', name: 'Sanne' }]);
    expect(ilse.role).toBe('lead');
  });
});

describe('between Direct Line and the log', () => {
  it('a message goes out with its own id and how long it waited on the device', () => {
    const typed = { id: 'x', at: at('14:29'), text: 'hallo' };
    vi.useFakeTimers({ now: 60_000 });
    const out = { ...typed, made: 20_000, state: 'waiting', tries: 0 } as const;
    expect(activityOf(out, 'nl')).toEqual({
      type: 'message',
      text: 'hallo',
      textFormat: 'plain',
      from: { id: 'user' },
      locale: 'nl',
      channelData: { clientActivityID: 'x', waited: 40_000 },
    });
    vi.useRealTimers();
  });

  it('a tap goes out as the event loket', () => {
    const action = { action: 'requestHuman' } as const;
    const out = { id: 'x', at: 0, made: 0, action, state: 'waiting', tries: 0 } as const;
    expect(activityOf(out, 'nl')).toMatchObject({ type: 'event', name: 'loket', value: action });
  });

  it('what is not ours is not shown', () => {
    expect(entryOf({ id: '1', type: 'typing' })).toBeUndefined();
    expect(entryOf({ id: '', type: 'event', name: 'loket.state', value: {} })).toBeUndefined();
    const loket = { seq: 1, at: 0, author: 'bot', kind: 'message' } as const;
    const data = { loket, clientActivityID: 'c' };
    expect(entryOf({ id: '1', type: 'message', text: 'x', channelData: data })).toMatchObject({
      id: '1',
      seq: 1,
      text: 'x',
      clientId: 'c',
    });
  });
});
