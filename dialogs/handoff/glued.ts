/** Words typed without a space between them ("realperson", "talktohuman") are taken apart before they are looked up. */
import type { Token } from './normalise.ts';
import type { Reading, Vocabulary } from './vocabulary.ts';

const SHORTEST_GLUED = 7;
const LONGEST_GLUED = 32;
const SHORTEST_PART = 4;
const MOST_PARTS = 4;
const LITTLE_WORDS = new Set(['a', 'to', 'an', 'me', 'ik', 'un', 'de', 'el', 'la']);

const isPart = (part: string, vocabulary: Vocabulary): boolean =>
  part.length >= SHORTEST_PART ? vocabulary.knows(part) : LITTLE_WORDS.has(part);

/** The fewest known words that `word` consists of, the longest first part tried first; undefined when it does not. */
function parts(word: string, vocabulary: Vocabulary, most: number): string[] | undefined {
  if (isPart(word, vocabulary)) return [word];
  if (most === 1) return undefined;
  for (let cut = word.length - 1; cut >= 1; cut--) {
    if (!isPart(word.slice(0, cut), vocabulary)) continue;
    const rest = parts(word.slice(cut), vocabulary, most - 1);
    if (rest !== undefined) return [word.slice(0, cut), ...rest];
  }
  return undefined;
}

const isRead = ({ keys, guesses }: Reading): boolean => keys.length > 0 || guesses.length > 0;

/** Tokens with glued words as several tokens; their places in the text stay exact where folding kept the length. */
export function splitGlued(tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  return tokens.flatMap((token) => {
    const { word, start, end, pause } = token;
    if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED) return [token];
    if (isRead(vocabulary.read(word))) return [token];
    const found = parts(word, vocabulary, MOST_PARTS);
    if (found === undefined) return [token];
    let at = start;
    return found.map((part, i) => {
      const from = at;
      at = Math.min(end, at + part.length);
      return {
        word: part,
        start: from,
        end: i === found.length - 1 ? end : at,
        pause: i === 0 ? pause : 0,
      } as const;
    });
  });
}
