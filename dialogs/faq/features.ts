/**
 * What two questions can have in common: words and pairs of words, pieces of words (they carry compounds, endings
 * and typing errors), and groups of like words.
 */
import type { Word } from './normalise/words.ts';

/** Raw weights by feature, per block. Blocks are normalised apart, so that long words do not outweigh the rest. */
export interface Features {
  words: Map<string, number>;
  pieces: Map<string, number>;
}

/** Weights within the block of words; chosen on the entries by leave-one-out (docs/understanding.md). */
const worth = { content: 1, common: 0.4, group: 1.3, pair: 0.7, commonPair: 0.2 };

const shortestPiece = 3;
const longestPiece = 5;
/** No word of a language, but a key held down: bounds the work. */
const longestWord = 30;
/** A question longer than this is read up to here. */
export const mostWords = 80;

export function featuresOf(words: readonly Word[]): Features {
  const features: Features = { words: new Map(), pieces: new Map() };
  const read = words.slice(0, mostWords);
  for (const [at, word] of read.entries()) {
    add(features.words, `w ${word.text}`, word.isContent ? worth.content : worth.common);
    const next = read[at + 1];
    if (next) {
      const isSubject = word.isContent || next.isContent;
      add(features.words, `p ${word.text} ${next.text}`, isSubject ? worth.pair : worth.commonPair);
    }
    if (word.isContent) for (const piece of piecesOf(word.text)) add(features.pieces, piece, 1);
  }
  const groups = new Set(read.flatMap((word) => word.groups));
  for (const group of groups) add(features.words, `g ${group}`, worth.group);
  return features;
}

/** All pieces of three to five letters, with the word's borders marked. */
export function piecesOf(word: string): string[] {
  const marked = `<${word.slice(0, longestWord)}>`;
  const pieces: string[] = [];
  for (let length = shortestPiece; length <= longestPiece; length += 1) {
    for (let start = 0; start + length <= marked.length; start += 1) {
      pieces.push(marked.slice(start, start + length));
    }
  }
  return pieces;
}

/** Said twice counts little more than once. */
function add(features: Map<string, number>, feature: string, weight: number): void {
  const before = features.get(feature);
  features.set(feature, before === undefined ? weight : before + weight * 0.3);
}
