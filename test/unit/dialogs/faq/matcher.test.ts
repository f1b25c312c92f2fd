import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../dialogs/faq/entry.ts';
import { buildMatcher, type FaqMatcher } from '../../../../dialogs/faq/matcher.ts';

const now = Date.UTC(2026, 10, 22, 12);

function entry(id: string, phrasings: string[], more: Partial<Entry> = {}): Entry {
  const [question, ...rest] = phrasings;
  const answer = 'See your account.';
  return {
    id,
    topic: id,
    updated: '2026-11-01',
    languages: { en: { subject: id, question: question!, phrasings: rest, answer } },
    ...more,
  };
}

const shop = [
  entry('parcel', [
    'Where is my parcel?',
    'my parcel has not arrived',
    'track the delivery of my order',
    'delivery is late',
  ]),
  entry('return', [
    'How do I send a product back?',
    'return a pair of shoes',
    'I want to return my order',
    'how to exchange a jacket for another size',
  ]),
  entry('gift', [
    'Do you wrap gifts?',
    'can you gift wrap my present',
    'add a greeting card to a gift',
    'gift wrapping paper',
  ]),
];

describe('matching', () => {
  let matcher: FaqMatcher;
  beforeAll(() => {
    matcher = buildMatcher(shop);
  });
  const match = (text: string, language = 'en') => matcher.match({ text, language, now });
  const best = (text: string) => match(text).candidates[0];

  it('finds the entry asked for in its own words', () => {
    expect(best('my parcel has not arrived')!.entryId).toBe('parcel');
    expect(best('my parcel has not arrived')!.score).toBeGreaterThan(0.75);
  });

  it('finds it with typing errors and endings', () => {
    expect(best('PARCELS hasnt arived!!')!.entryId).toBe('parcel');
    expect(best('giftwrapping please')!.entryId).toBe('gift');
  });

  it('knows that nothing is about submarines', () => {
    const { candidates, none } = match('how deep can a submarine dive');
    expect(none).toBeGreaterThan(0.8);
    expect(candidates[0]?.score ?? 0).toBeLessThan(0.2);
  });

  it('gives probabilities: best first, together 1', () => {
    const { candidates, none } = match('return of my order');
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, none)).toBeCloseTo(1, 10);
  });

  it('matches nothing in a language without entries', () => {
    expect(match('my parcel has not arrived', 'nl')).toEqual({ candidates: [], none: 1 });
  });

  it.each(['', '   ', '???', '👍', '...'])('matches nothing when nothing is said: "%s"', (text) => {
    expect(match(text)).toEqual({ candidates: [], none: 1 });
  });

  it('gives the same figures whenever it is built', () => {
    const again = buildMatcher(structuredClone(shop));
    const question = { text: 'late parcel', language: 'en', now };
    expect(again.match(question)).toEqual(matcher.match(question));
  });

  it('stands any text, however long or odd', () => {
    for (const text of [
      'parcel '.repeat(50_000),
      'x'.repeat(100_000),
      '\u0000\ud800',
      '<b>parcel',
    ]) {
      const { candidates, none } = match(text);
      const sum = candidates.reduce((total, { score }) => total + score, none);
      expect(sum).toBeCloseTo(1, 6);
    }
  });

  it('works without any entry', () => {
    expect(buildMatcher([]).match({ text: 'parcel', language: 'en', now })).toEqual({
      candidates: [],
      none: 1,
    });
  });
});

describe('an entry with dates', () => {
  const christmas = entry(
    'christmas',
    ['Are you open at Christmas?', 'opening hours on christmas eve', 'christmas holidays'],
    { validFrom: '2026-12-01', validUntil: '2026-12-26' },
  );
  const matcher = buildMatcher([...shop, christmas], { timeZone: 'Europe/Amsterdam' });
  const found = (at: number) =>
    matcher
      .match({ text: 'are you open at christmas', language: 'en', now: at })
      .candidates.some(({ entryId }) => entryId === 'christmas');

  it('is the answer from the first moment of its first day where the company is', () => {
    expect(found(Date.UTC(2026, 10, 30, 22, 59, 59))).toBe(false);
    expect(found(Date.UTC(2026, 10, 30, 23))).toBe(true);
  });

  it('is the answer until the last moment of its last day', () => {
    expect(found(Date.UTC(2026, 11, 26, 22, 59, 59))).toBe(true);
    expect(found(Date.UTC(2026, 11, 26, 23))).toBe(false);
  });

  it('leaves nothing in its place when it is not valid', () => {
    const { none } = matcher.match({
      text: 'are you open at christmas',
      language: 'en',
      now: Date.UTC(2026, 5, 1),
    });
    expect(none).toBeGreaterThan(0.6);
  });
});
