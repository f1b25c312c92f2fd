/**
 * Does this message ask for a person? Asked before anything else is understood, in every state and language, so it is
 * pure, needs no language, and leans to yes: a missed request is the worst error of the product.
 */
import { splitGlued } from './glued.ts';
import { readSentence, vocabulary, type Found } from './read-sentence.ts';
import { readable, tokenise, type Token } from './normalise.ts';
import type { Word } from './sentence.ts';
import type { Reading } from './vocabulary.ts';

export interface PersonRequest {
  /** True: a named person takes over in this turn. */
  readonly asks: boolean;
  /** Why: asked for in any way, anger at the service or a threat to leave or sue, danger to life. */
  readonly reason?: 'asked' | 'anger' | 'distress';
  /** ISO 639-1 code of the language whose words decided. */
  readonly language?: string;
  /** The words that decided, as the customer wrote them. */
  readonly evidence?: string;
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

/** Danger to life before a request, a request before anger, then the first one. */
const WEIGHT: Record<Found['reason'], number> = { distress: 2, asked: 1, anger: 0 };

/** Takes any string. Never throws; the work is linear in what is read (at most 8,000 characters of a longer text). */
export function asksForPerson(text: string): PersonRequest {
  const read = readable(text);
  let best: Found | undefined;
  for (const words of sentencesOf(tokenise(read))) {
    const found = readSentence(words);
    if (found === undefined) continue;
    if (best === undefined || WEIGHT[found.reason] > WEIGHT[best.reason]) best = found;
  }
  if (best === undefined) return { asks: false };
  const { reason, language, start, end } = best;
  return { asks: true, reason, language, evidence: read.slice(start, end) };
}
