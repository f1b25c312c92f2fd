/**
 * From evidence to probabilities: a logit over the likeliest entries and "none of them". The weights were fitted by
 * maximum likelihood with `npx tsx bench/faq-calibrate.ts`; docs/understanding.md says on what.
 */

/** What speaks for one entry. */
export interface Evidence {
  /** Of the ridge regression; about 1 for a phrasing of the entry itself. */
  ridge: number;
  /** Share of what the question says that the entry knows. */
  coverage: number;
}

/** What speaks for none. */
export interface NoneEvidence {
  /** Share of what the question says that no entry knows. */
  unknown: number;
  /** Content words of the question. */
  contentWords: number;
}

export interface Weights {
  ridge: number;
  coverage: number;
  none: number;
  unknown: number;
  manyWords: number;
}

export const weights: Weights = {
  ridge: 8.94,
  coverage: 4.65,
  none: 7.21,
  unknown: 1.31,
  manyWords: -1.87,
};

/** Longer questions were too few to fit on: they count like these. */
const mostWords = 5;

/** How much is said at all: one matching word proves less than three. */
export function lengthOf({ contentWords }: NoneEvidence): number {
  return Math.log(1 + Math.min(contentWords, mostWords));
}

/** Entries behind these have no part in the sum, so that the number of entries hardly changes the probabilities. */
export const contenders = 5;

export interface Probabilities {
  entries: number[];
  none: number;
}

/** @param evidence of the likeliest entries */
export function probabilities(
  evidence: readonly Evidence[],
  none: NoneEvidence,
  by: Weights = weights,
): Probabilities {
  const forEntries = evidence.map(
    ({ ridge, coverage }) => by.ridge * ridge + by.coverage * coverage,
  );
  const forNone = by.none + by.unknown * none.unknown + by.manyWords * lengthOf(none);
  const most = Math.max(forNone, ...forEntries);
  const exps = forEntries.map((one) => Math.exp(one - most));
  const expNone = Math.exp(forNone - most);
  const sum = exps.reduce((total, one) => total + one, expNone);
  return { entries: exps.map((one) => one / sum), none: expNone / sum };
}
