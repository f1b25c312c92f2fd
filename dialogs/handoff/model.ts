/** A logistic model over the evidence of a sentence, and the form in which its weights are kept. */
import { NUMBER_BITS } from './evidence.ts';

export interface Model {
  readonly weights: ArrayLike<number>;
  readonly bias: number;
}

/**
 * The weights that are not 0, two bytes each: how far it is from the one before (1 to 255), and the weight (-127 to
 * 127), to be multiplied by `scale`. A weight of 0 only bridges a longer way.
 */
export interface StoredModel {
  readonly scale: number;
  readonly bias: number;
  /** Base64 in pieces. */
  readonly bytes: readonly string[];
}

/** Refuses weights that were learnt for other evidence. */
export function unpack({ scale, bias, bytes }: StoredModel): Model {
  const packed = Buffer.from(bytes.join(''), 'base64');
  const weights = new Float32Array(1 << NUMBER_BITS);
  let number = -1;
  for (let at = 0; at + 1 < packed.length; at += 2) {
    number += packed[at]!;
    weights[number] = packed.readInt8(at + 1) * scale;
  }
  if (number >= weights.length) {
    throw new Error(
      'The weights are those of other evidence: learn them with bench/human-train.ts.',
    );
  }
  return { weights, bias };
}

/** The log of the odds that a sentence with this evidence asks for a person. A long sentence counts no more than a short one. */
export function logOdds({ weights, bias }: Model, evidence: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const number of evidence) {
    sum += weights[number]!;
    count++;
  }
  return count === 0 ? bias : bias + sum / Math.sqrt(count);
}
