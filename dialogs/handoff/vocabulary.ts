/**
 * Every word that any language file mentions, and the way from a word as typed to the words it may be:
 * itself, a stem ("temsilci*"), without Arabic particles or Persian endings, or the nearest word when it is a typo.
 */
import { editDistance, withLettersTakenOut } from './edit-distance.ts';
import { spellings } from './normalise.ts';

/** Words this short differ from too many others by one letter. */
const SHORTEST_WITH_TYPO = 5;
/** From this length on two slips are forgiven. */
const SHORTEST_WITH_TWO_TYPOS = 8;
/** Longer words are never typos of ours. */
const LONGEST_WITH_TYPO = 24;
const SHORTEST_STEM = 3;
/** A slip inside an inflected word is looked for in stems of at least this length, with at most this long an ending. */
const SHORTEST_STEM_WITH_TYPO = 6;
const LONGEST_INFLECTION = 5;

/** From this length on an Arabic word that is known may also be a shorter one with particles. */
const LONG_ARABIC = 4;

const ARABIC = /^[\u0600-\u06ff]/;
/** "and", "so", "with", "to", "like" and the article are written onto the Arabic word. */
const PARTICLES = /^[وف]?(?:لل|[بلك]?ال|[بلك])?/;
/** Persian plural, possessive and object endings, folded. */
const ENDINGS = /(?:هايتان|هاتون|هاتان|هايي|هاي|ها|يتون|تون|تان|شون|مون|يم|رو|را|ي|و)$/;

/** A known word that is near a typed one. */
export interface Guess {
  readonly word: string;
  readonly distance: number;
}

/** What a typed word may stand for. */
export interface Reading {
  /** The known words and stems (with "*") that it is, whatever the language. */
  readonly keys: readonly string[];
  /** The words that it may be a typo of, nearest first. */
  readonly guesses: readonly Guess[];
}

export interface Vocabulary {
  /** Reads a folded word. */
  read(word: string): Reading;
  /** Whether exactly this folded word is known. */
  knows(word: string): boolean;
}

const NOTHING: readonly string[] = [];

/** A number that can be called stands for the word "#" in patterns. */
const PHONE_NUMBER = /^\p{Nd}{6,15}$/u;
const DIGITS: readonly string[] = ['#'];

class TypoIndex {
  private readonly byRemains = new Map<string, string[]>();

  private readonly deepest: 1 | 2;

  constructor(words: Iterable<string>, deepest: 1 | 2) {
    this.deepest = deepest;
    for (const word of words) {
      if (word.length < SHORTEST_WITH_TYPO) continue;
      for (const remains of withLettersTakenOut(word, this.depth(word))) {
        const known = this.byRemains.get(remains);
        if (known === undefined) this.byRemains.set(remains, [word]);
        else known.push(word);
      }
    }
  }

  near(typed: string): Guess[] {
    if (typed.length < SHORTEST_WITH_TYPO - 1 || typed.length > LONGEST_WITH_TYPO) return [];
    const found: Guess[] = [];
    const seen = new Set<string>();
    for (const remains of withLettersTakenOut(typed, this.depth(typed))) {
      for (const word of this.byRemains.get(remains) ?? NOTHING) {
        if (seen.has(word)) continue;
        seen.add(word);
        const distance = this.distance(typed, word);
        if (distance <= 2) found.push({ word, distance });
      }
    }
    return found;
  }

  private depth(word: string): 1 | 2 {
    return this.deepest === 2 && word.length >= SHORTEST_WITH_TWO_TYPOS ? 2 : 1;
  }

  private distance(typed: string, word: string): number {
    const limit = this.depth(word);
    const distance = editDistance(typed, word, limit);
    // Two slips and another first letter: nearly always another word.
    if (distance > limit || (distance === 2 && typed[0] !== word[0])) return 9;
    return distance;
  }
}

/** Builds the look-up once; words are folded, stems end in "*". Only `guessed` ones are recognised with a typo;
 * `real` ones stand for nothing but themselves. */
export function buildVocabulary(
  words: Iterable<string>,
  guessed: ReadonlySet<string>,
  real: ReadonlySet<string>,
): Vocabulary {
  const exact = new Set<string>();
  const stems = new Set<string>();
  for (const word of words) {
    if (word.endsWith('*')) stems.add(word.slice(0, -1));
    else exact.add(word);
  }
  const longestStem = Math.max(0, ...[...stems].map((stem) => stem.length));
  const typos = new TypoIndex(
    [...exact].filter((word) => guessed.has(word)),
    2,
  );
  const stemTypos = new TypoIndex(
    [...stems].filter((stem) => stem.length >= SHORTEST_STEM_WITH_TYPO && guessed.has(`${stem}*`)),
    1,
  );

  function direct(word: string, found: Set<string>): void {
    if (exact.has(word)) found.add(word);
    const longest = Math.min(word.length, longestStem);
    for (let length = SHORTEST_STEM; length <= longest; length++) {
      const stem = word.slice(0, length);
      if (stems.has(stem)) found.add(`${stem}*`);
    }
  }

  function bare(word: string, found: Set<string>): void {
    const before = found.size;
    const particles = PARTICLES.exec(word)?.[0] ?? '';
    for (let length = 1; length <= particles.length; length++) {
      if (word.length - length >= SHORTEST_STEM - 1) direct(word.slice(length), found);
    }
    if (found.size > before || before > 0) return;
    const withoutEnding = word.replace(ENDINGS, '');
    if (withoutEnding.length >= SHORTEST_STEM) direct(withoutEnding, found);
  }

  function guess(word: string): Guess[] {
    const found = typos.near(word);
    for (let cut = 0; cut <= LONGEST_INFLECTION; cut++) {
      const begin = word.slice(0, word.length - cut);
      if (begin.length < SHORTEST_STEM_WITH_TYPO - 1) break;
      for (const near of stemTypos.near(begin)) {
        found.push({ word: `${near.word}*`, distance: near.distance });
      }
    }
    return found.sort((a, b) => a.distance - b.distance);
  }

  function keysOf(word: string): readonly string[] {
    const found = new Set<string>();
    for (const form of spellings(word)) {
      direct(form, found);
      const mayHide = found.size === 0 || form.length >= LONG_ARABIC;
      if (mayHide && ARABIC.test(form)) bare(form, found);
    }
    return found.size > 0 ? [...found] : NOTHING;
  }

  return {
    knows: (word) => exact.has(word),
    read(word) {
      if (PHONE_NUMBER.test(word)) return { keys: DIGITS, guesses: [] };
      if (real.has(word)) return { keys: [word], guesses: [] };
      let guesses: Guess[] | undefined;
      return {
        keys: keysOf(word),
        // Looked up only when a language needs it.
        get guesses() {
          guesses ??= spellings(word).flatMap(guess);
          return guesses;
        },
      };
    },
  };
}
