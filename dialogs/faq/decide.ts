/** What the bot does with a match. Pure: the same match and policy give the same act. */
import type { Match } from './matcher.ts';

export type Decision =
  | { kind: 'answer'; entryId: string; score: number }
  | { kind: 'askBack'; entryIds: [string, string] }
  | { kind: 'unknown' };

export interface AnswerPolicy {
  /** Answers from this probability of the best entry on. */
  answerFrom: number;
  /** Asks back when the two best together reach this ... */
  askBackFrom: number;
  /** ... and the second alone this: a choice in which one side is absurd is no choice. */
  secondFrom: number;
}

/**
 * A wrong answer costs the customer's trust, a handover a few minutes of a person, a question back one tap. With a
 * wrong answer at some three and a half times a handover, answering pays from 0.7 on.
 */
export const answerPolicy: AnswerPolicy = { answerFrom: 0.7, askBackFrom: 0.4, secondFrom: 0.02 };

export function decide({ candidates }: Match, policy: AnswerPolicy = answerPolicy): Decision {
  const [best, second] = candidates;
  if (best === undefined) return { kind: 'unknown' };
  if (best.score >= policy.answerFrom) {
    return { kind: 'answer', entryId: best.entryId, score: best.score };
  }
  if (second === undefined || second.score < policy.secondFrom) return { kind: 'unknown' };
  if (best.score + second.score < policy.askBackFrom) return { kind: 'unknown' };
  return { kind: 'askBack', entryIds: [best.entryId, second.entryId] };
}
