import { describe, expect, it } from 'vitest';
import { answerPolicy, decide } from '../../../../dialogs/faq/decide.ts';
import type { Match } from '../../../../dialogs/faq/matcher.ts';

const match = (...scores: number[]): Match => ({
  candidates: scores.map((score, at) => ({ entryId: `e${at + 1}`, score })),
  none: 1 - scores.reduce((sum, score) => sum + score, 0),
});
const policy = { answerFrom: 0.75, askBackFrom: 0.4, secondFrom: 0.01 };

describe('what the bot does with a match', () => {
  it('answers when it is sure', () => {
    expect(decide(match(0.75, 0.2), policy)).toEqual({
      kind: 'answer',
      entryId: 'e1',
      score: 0.75,
    });
  });

  it('asks back between two when it is not', () => {
    expect(decide(match(0.5, 0.4), policy)).toEqual({ kind: 'askBack', entryIds: ['e1', 'e2'] });
  });

  it('does not know when both together are unlikely', () => {
    expect(decide(match(0.25, 0.1), policy)).toEqual({ kind: 'unknown' });
  });

  it('does not ask back with a choice of one', () => {
    expect(decide(match(0.6), policy)).toEqual({ kind: 'unknown' });
    expect(decide(match(0.6, 0.001), policy)).toEqual({ kind: 'unknown' });
  });

  it('does not know when nothing was found', () => {
    expect(decide({ candidates: [], none: 1 }, policy)).toEqual({ kind: 'unknown' });
  });

  it('needs three to one to answer, so that a wrong answer stays rare', () => {
    expect(decide(match(0.74, 0.1)).kind).not.toBe('answer');
    expect(answerPolicy.answerFrom).toBeGreaterThanOrEqual(0.75);
  });
});
