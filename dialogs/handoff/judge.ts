/** Weighs the evidence of a sentence with weights that were learnt from labelled messages (bench/human-train.ts). */
import { logOdds, unpack } from './model.ts';
import { weights } from './weights.ts';

const model = unpack(weights);

/** Whether the evidence is that of a request. */
export function isRequest(evidence: Iterable<number>): boolean {
  return logOdds(model, evidence) > 0;
}
