/** What the bot does with a match. Pure: the same match and policy give the same act. */
import type { Match } from './matcher.ts';

export type Decision =
  | { kind: 'answer'; entryId: string; score: number }
  | { kind: 'askBack'; entryIds: [string, string] }
  | { kind: 'unknown' };

export interface AnswerPolicy {
  /** Answers from this probability of the best entry on. */
  answerFrom: number;
  /** Below that, asks back when the two best together reach this. */
  askBackFrom: number;
  /** The second must reach this, so that there is a choice at all. */
  secondFrom: number;
}

/**
 * A wrong answer costs trust and time; a handover costs some minutes of a person; a question back costs one tap, and
 * "neither" in it is a person. With a wrong answer at three times a handover, answering pays from 0.75 on; asking back
 * pays while the right one is among the two in one case of three. Figures per threshold: docs/understanding.md.
 */
export const answerPolicy: AnswerPolicy = { answerFrom: 0.75, askBackFrom: 0.35, secondFrom: 0.01 };

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
