/** Weighs the evidence of a sentence with weights that were learnt from labelled messages (bench/human-train.ts). */
import { logOdds, unpack } from './model.ts';
import type { SentenceRead } from './read-sentence.ts';
import { weights } from './weights.ts';

const model = unpack(weights);

/** Whether a sentence asks for a person: the patterns are sure, or the evidence says so. */
export function isRequest({ evidence, sure }: SentenceRead): boolean {
  return sure || logOdds(model, evidence.numbers) > 0;
}
