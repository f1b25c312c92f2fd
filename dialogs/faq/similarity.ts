/** How alike a question and each known phrasing are: cosines of TF-IDF vectors over an inverted index. */
import { type Features, featuresOf } from './features.ts';
import type { Word } from './normalise/words.ts';

interface Block {
  /** Feature to its phrasings with their normalised weights. */
  postings: Map<string, Posting>;
  /** Rarity of what no phrasing has. */
  unseen: number;
}

interface Posting {
  documents: number[];
  weights: number[];
  rarity: number;
}

export interface SimilarityIndex {
  size: number;
  /** One cosine per phrasing, 0 to 1. What the index has never seen makes the question longer, so less alike. */
  cosines(features: Features): Float64Array;
  /** How much a word says, by how few phrasings have it; unknown words say most. */
  rarity(word: string): number;
}

/** Share of the block of words in the sum; the rest are pieces. Chosen as the weights in features.ts. */
const shareOfWords = 0.55;

export function buildSimilarity(texts: readonly (readonly Word[])[]): SimilarityIndex {
  const features = texts.map(featuresOf);
  const words = buildBlock(features.map((one) => one.words));
  const pieces = buildBlock(features.map((one) => one.pieces));
  return {
    size: texts.length,
    cosines: (question) => {
      const sums = new Float64Array(texts.length);
      addCosines(sums, words, question.words, shareOfWords);
      addCosines(sums, pieces, question.pieces, 1 - shareOfWords);
      return sums;
    },
    rarity: (word) => words.postings.get(`w ${word}`)?.rarity ?? words.unseen,
  };
}

function buildBlock(documents: readonly Map<string, number>[]): Block {
  const block: Block = { postings: new Map(), unseen: rarityOf(leastCount, documents.length) };
  for (const [at, features] of documents.entries()) {
    for (const feature of features.keys()) {
      const posting = block.postings.get(feature);
      if (posting) posting.documents.push(at);
      else block.postings.set(feature, { documents: [at], weights: [], rarity: 0 });
    }
  }
  for (const posting of block.postings.values()) {
    posting.rarity = rarityOf(posting.documents.length, documents.length);
  }
  for (const features of documents) {
    const norm = normOf(block, features);
    for (const [feature, weight] of features) {
      const posting = block.postings.get(feature)!;
      posting.weights.push((weight * posting.rarity) / norm);
    }
  }
  return block;
}

/** What was never seen counts as somewhat rarer than what was seen once. */
const leastCount = 0.7;

function rarityOf(count: number, size: number): number {
  return Math.log(1 + size / count);
}

function normOf(block: Block, features: Map<string, number>): number {
  let sum = 0;
  for (const [feature, weight] of features) {
    sum += (weight * (block.postings.get(feature)?.rarity ?? block.unseen)) ** 2;
  }
  return Math.sqrt(sum) || 1;
}

function addCosines(
  sums: Float64Array,
  block: Block,
  features: Map<string, number>,
  share: number,
): void {
  const norm = normOf(block, features);
  for (const [feature, weight] of features) {
    const posting = block.postings.get(feature);
    if (posting === undefined) continue;
    const own = (share * weight * posting.rarity) / norm;
    for (let at = 0; at < posting.documents.length; at += 1) {
      const document = posting.documents[at]!;
      sums[document] = sums[document]! + own * posting.weights[at]!;
    }
  }
}
