/** Weighs the evidence of a sentence: a logistic model whose weights were learnt from labelled sentences. */
import { WEIGHT_BITS } from './evidence.ts';
import { weights as learnt } from './weights.ts';

export interface Model {
  readonly weights: ArrayLike<number>;
  readonly bias: number;
}

/** One byte per weight, -127 to 127, to be multiplied by `scale`. */
export interface StoredModel {
  readonly scale: number;
  readonly bias: number;
  /** Base64 in pieces. */
  readonly bytes: readonly string[];
}

/** Refuses weights that were learnt for another kind of evidence. */
export function unpack({ scale, bias, bytes }: StoredModel): Model {
  const packed = Buffer.from(bytes.join(''), 'base64');
  if (packed.length !== 1 << WEIGHT_BITS) {
    throw new Error(
      `The model has ${packed.length} weights instead of ${1 << WEIGHT_BITS}: learn it again with bench/human-train.ts.`,
    );
  }
  return { weights: Float32Array.from(new Int8Array(packed), (weight) => weight * scale), bias };
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

const model = unpack(learnt);

/** Whether the evidence is that of a request. */
export function isRequest(evidence: Iterable<number>): boolean {
  return logOdds(model, evidence) > 0;
}
