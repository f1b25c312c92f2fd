/** The sentences and clauses of a message, each read by itself: a request counts wherever it stands. */
import { splitGlued } from './glued.ts';
import { readable, tokenise, type Token } from './normalise.ts';
import { readSentence, type SentenceRead } from './read-sentence.ts';
import type { Word } from './sentence.ts';
import { vocabulary } from './speakers.ts';
import type { Reading } from './vocabulary.ts';

/** Sentences of at least this many words are read once more clause by clause: a short request can end a long story. */
const LONG_SENTENCE = 8;
/** Shorter clauses ("thanks,") say too little by themselves. */
const SHORTEST_CLAUSE = 3;
/** Longer sentences, and texts without punctuation, are read in parts of this many words that overlap by half. */
const LONGEST_PART = 40;

export interface MessageRead {
  /** The part of the text that was read; places refer to it. */
  readonly text: string;
  readonly sentences: readonly SentenceRead[];
}

/** The words of each sentence, each with the known words that it may stand for. */
function sentencesOf(tokens: readonly Token[]): Word[][] {
  const sentences: Word[][] = [];
  const known = new Map<string, Reading>();
  let current: Word[] = [];
  for (const token of splitGlued(tokens, vocabulary)) {
    let reading = known.get(token.word);
    if (reading === undefined) {
      reading = vocabulary.read(token.word);
      known.set(token.word, reading);
    }
    if (token.pause === 2 && current.length > 0) {
      sentences.push(current);
      current = [];
    }
    current.push({ ...token, reading });
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function partsOf(sentence: readonly Word[]): (readonly Word[])[] {
  if (sentence.length <= LONGEST_PART) return [sentence];
  const parts: (readonly Word[])[] = [];
  for (let from = 0; from + LONGEST_PART / 2 < sentence.length; from += LONGEST_PART / 2) {
    parts.push(sentence.slice(from, from + LONGEST_PART));
  }
  return parts;
}

/** The parts between commas of a long sentence that has several. */
function clausesOf(sentence: readonly Word[]): (readonly Word[])[] {
  if (sentence.length < LONG_SENTENCE) return [];
  const clauses: Word[][] = [];
  for (const word of sentence) {
    if (word.pause > 0 || clauses.length === 0) clauses.push([]);
    clauses[clauses.length - 1]!.push(word);
  }
  if (clauses.length === 1) return [];
  return clauses.filter(({ length }) => length >= SHORTEST_CLAUSE && length <= LONGEST_PART);
}

/** Takes any string. Never throws; the work is linear in what is read (at most 8,000 characters of a longer text). */
export function readMessage(text: string): MessageRead {
  const read = readable(text);
  const parts = sentencesOf(tokenise(read)).flatMap((sentence) => [
    ...partsOf(sentence),
    ...clausesOf(sentence),
  ]);
  return { text: read, sentences: parts.map(readSentence) };
}
