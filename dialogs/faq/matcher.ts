/**
 * Which entry answers a question, and how sure that is. Pure and deterministic: built once from the entries, then a
 * function of text, language and time.
 */
import { contenders, type Evidence, type NoneEvidence, probabilities } from './calibration.ts';
import { buildVocabulary, type Vocabulary } from './coverage.ts';
import type { Entry } from './entry.ts';
import { featuresOf } from './features.ts';
import { type Normalise, normaliserOf } from './normalise/words.ts';
import { type Ridge, trainRidge } from './ridge.ts';
import { buildSimilarity, type SimilarityIndex } from './similarity.ts';
import { type IsValid, validityOf } from './validity.ts';

export interface Question {
  text: string;
  /** ISO 639-1. A language without entries matches nothing. */
  language: string;
  /** ms UTC */
  now: number;
}

export interface Candidate {
  entryId: string;
  /** Probability, 0 to 1, that this entry answers the question. */
  score: number;
}

export interface Match {
  /** Best first; at most five. Their scores and `none` add up to 1. */
  candidates: Candidate[];
  /** Probability that no entry answers it. */
  none: number;
}

export interface FaqMatcher {
  match(question: Question): Match;
}

export interface MatcherOptions {
  /** IANA name: where the days of `validFrom` and `validUntil` begin. */
  timeZone: string;
}

/** Evidence for the likeliest entries; `weigh` in calibration.ts makes probabilities of it. */
export interface Weighing {
  entryIds: string[];
  evidence: Evidence[];
  none: NoneEvidence;
}

interface LanguageIndex {
  entries: { id: string; isValid: IsValid }[];
  normalise: Normalise;
  similarity: SimilarityIndex;
  ridge: Ridge;
  vocabulary: Vocabulary;
}

/** Nothing of the longest mail matters behind this; keeps the time of a match bounded. */
const longestText = 2000;

const nothing: Weighing = { entryIds: [], evidence: [], none: { unknown: 1, contentWords: 0 } };

export function buildMatcher(
  entries: readonly Entry[],
  options: MatcherOptions = { timeZone: 'UTC' },
): FaqMatcher {
  const weigh = buildWeighing(entries, options);
  return {
    match(question) {
      const { entryIds, evidence, none } = weigh(question);
      if (entryIds.length === 0) return { candidates: [], none: 1 };
      const found = probabilities(evidence, none);
      const candidates = entryIds.map((entryId, at) => ({ entryId, score: found.entries[at]! }));
      return { candidates: candidates.sort((a, b) => b.score - a.score), none: found.none };
    },
  };
}

/** The matcher before calibration: what the weights of calibration.ts are fitted on. */
export function buildWeighing(
  entries: readonly Entry[],
  { timeZone }: MatcherOptions,
): (question: Question) => Weighing {
  const languages = new Set(entries.flatMap((entry) => Object.keys(entry.languages)));
  const indexes = new Map(
    [...languages].map((language) => [language, buildIndex(entries, language, timeZone)]),
  );
  return ({ text, language, now }) => {
    const index = indexes.get(language);
    return index === undefined ? nothing : weigh(index, text.slice(0, longestText), now);
  };
}

function buildIndex(all: readonly Entry[], language: string, timeZone: string): LanguageIndex {
  const entries = all.filter((entry) => entry.languages[language] !== undefined);
  const normalise = normaliserOf(language);
  const read = entries.map((entry) => {
    const { question, phrasings, answer } = entry.languages[language]!;
    return { asked: [question, ...phrasings].map(normalise), answer: normalise(answer) };
  });
  // An answer is full of the words in which its question can be asked: it is learned from like a phrasing.
  const texts = read.flatMap(({ asked, answer }) => [...asked, answer]);
  const owners = read.flatMap(({ asked }, at) => [...asked.map(() => at), at]);
  const similarity = buildSimilarity(texts);
  const kernel = texts.map((words) => similarity.cosines(featuresOf(words)));
  return {
    entries: entries.map((entry) => ({ id: entry.id, isValid: validityOf(entry, timeZone) })),
    normalise,
    similarity,
    ridge: trainRidge(kernel, owners, entries.length),
    vocabulary: buildVocabulary(read),
  };
}

function weigh(index: LanguageIndex, text: string, now: number): Weighing {
  const words = index.normalise(text);
  if (words.length === 0) return nothing;
  const cosines = index.similarity.cosines(featuresOf(words));
  const ridge = index.ridge.scores(cosines);
  const coverage = index.vocabulary.coverageOf(words, index.similarity.rarity);
  const found = index.entries
    .map(({ id, isValid }, at) => ({
      id,
      isValid: isValid(now),
      evidence: {
        ridge: ridge[at]!,
        coverage: coverage.shares[at]!,
      },
    }))
    .filter(({ isValid }) => isValid)
    .sort((a, b) => strength(b.evidence) - strength(a.evidence))
    .slice(0, contenders);
  return {
    entryIds: found.map(({ id }) => id),
    evidence: found.map(({ evidence }) => evidence),
    none: { unknown: 1 - coverage.overall, contentWords: coverage.contentWords },
  };
}

/** Rough order, only to choose who is weighed in full. */
function strength({ ridge, coverage }: Evidence): number {
  return 2 * ridge + coverage;
}
