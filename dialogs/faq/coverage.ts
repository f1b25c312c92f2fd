/**
 * How much of what a question says an entry knows at all. A question about charging poles may resemble one about
 * meters in every common word; that no entry has ever heard of "charging pole" is what gives it away.
 */
import { mostWords, piecesOf } from './features.ts';
import type { Word } from './normalise/words.ts';

export interface Coverage {
  /** Per entry: share of the weight of the question's content words that it knows, 0 to 1. */
  shares: number[];
  /** The same for what any entry knows. */
  overall: number;
  /** Content words of the question. */
  contentWords: number;
}

export interface Vocabulary {
  coverageOf(question: readonly Word[], rarity: (word: string) => number): Coverage;
}

interface Known {
  words: Set<string>;
  pieces: Set<string>;
  groups: Set<string>;
  answerWords: Set<string>;
}

/** A word that stands in the answer only: the entry is about it, but nobody asked that way yet. */
const inAnswer = 0.5;
/** Another word for the same thing. */
const inGroup = 0.9;

export function buildVocabulary(
  entries: readonly { asked: Word[][]; answer: Word[] }[],
): Vocabulary {
  const known = entries.map(({ asked, answer }): Known => {
    const words = asked.flat();
    const content = words.filter((word) => word.isContent).map((word) => word.text);
    return {
      words: new Set(content),
      pieces: new Set(content.flatMap(piecesOf)),
      groups: new Set(words.flatMap((word) => word.groups)),
      answerWords: new Set(answer.map((word) => word.text)),
    };
  });
  return {
    coverageOf: (question, rarity) => {
      const content = contentOf(question);
      const weights = content.map(({ text }) => rarity(text));
      const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
      const pieces = content.map(({ text }) => piecesOf(text));
      const best = new Float64Array(content.length);
      const shares = known.map((entry) => {
        let sum = 0;
        for (const [at, word] of content.entries()) {
          const share = knownShare(entry, word, pieces[at]!);
          best[at] = Math.max(best[at]!, share);
          sum += weights[at]! * share;
        }
        return sum / total;
      });
      const overall = weights.reduce((sum, weight, at) => sum + weight * best[at]!, 0) / total;
      return { shares, overall, contentWords: content.length };
    },
  };
}

/** The content words, each once, as far as a question is read. */
function contentOf(question: readonly Word[]): Word[] {
  const seen = new Map<string, Word>();
  for (const word of question.slice(0, mostWords)) {
    if (word.isContent && !seen.has(word.text)) seen.set(word.text, word);
  }
  return [...seen.values()];
}

/** 1 for a word of the entry's phrasings, less for one that only shares pieces with them: typos, compounds, endings. */
function knownShare(entry: Known, word: Word, pieces: readonly string[]): number {
  if (entry.words.has(word.text)) return 1;
  if (word.groups.some((group) => entry.groups.has(group))) return inGroup;
  const byAnswer = entry.answerWords.has(word.text) ? inAnswer : 0;
  let shared = 0;
  for (const piece of pieces) if (entry.pieces.has(piece)) shared += 1;
  return Math.max(byAnswer, (shared / pieces.length) ** 1.5);
}
