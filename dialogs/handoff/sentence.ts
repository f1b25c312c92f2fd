/** One sentence as one language sees it: which word plays which role, and which words have lost their meaning. */
import type { CompiledLanguage, PatternIndex } from './compiled.ts';
import { bitOf } from './lexicon.ts';
import { editDistance } from './edit-distance.ts';
import type { Token } from './normalise.ts';
import { isPossible, matchAt, type Pattern, type View } from './pattern.ts';
import type { Reading } from './vocabulary.ts';

/** A word of a text with what it may stand for. */
export interface Word extends Token {
  readonly reading: Reading;
}

export interface Match {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
}

const JOINT = bitOf('joint');
const DESK = bitOf('desk');
const NONE: readonly number[] = [];
const ONE: readonly number[] = [1];
const NO_KEYS: readonly string[] = [];
/** In longer sentences patterns that cannot match anywhere are sorted out first. */
const LONG = 24;

/** Parts of the names of desks that are read with one typo, and with two. */
const SHORTEST_PART = 4;
const LONG_PART = 6;

/** How a sentence is looked at. */
export interface Look {
  readonly language: CompiledLanguage;
  /** The likeliest language: what is a word of it is no typo in another one. */
  readonly first: CompiledLanguage | undefined;
  /** Shared by the languages that look at the same words: 1 where a word has lost its meaning. */
  readonly masked: Uint8Array;
}

/** The words of one language that a typed word stands for: exactly, else the nearest that ask. */
function knownIn({ language, first }: Look, { keys, guesses }: Reading): readonly string[] {
  const own = keys.filter((key) => language.words.has(key));
  if (own.some((key) => !key.endsWith('*'))) return own;
  if (first !== language && keys.some((key) => first?.words.has(key))) return own;
  const asking = guesses.filter(({ word }) => language.guessable.has(word));
  // A word that may be inflected is only read as a very near one.
  const limit = own.length > 0 ? 1 : (asking[0]?.distance ?? 0);
  return [...own, ...asking.filter(({ distance }) => distance <= limit).map(({ word }) => word)];
}

export class Sentence implements View {
  readonly length: number;
  private readonly words: readonly Word[];
  /** What the language knows of each word. */
  private readonly known: readonly (readonly string[])[];
  private readonly masked: Uint8Array;
  private readonly bits: Int32Array;
  /** The classes of the word at `i` and of every expression that begins there. */
  private readonly any: Int32Array;
  private readonly longer: ({ bits: number; length: number }[] | undefined)[];

  constructor(words: readonly Word[], look: Look) {
    this.words = words;
    this.length = words.length;
    this.masked = look.masked;
    this.bits = new Int32Array(words.length);
    this.any = new Int32Array(words.length);
    this.longer = new Array(words.length);
    this.known = words.map(({ reading }) => knownIn(look, reading));
    for (let i = 0; i < words.length; i++) this.read(i, look.language);
  }

  /**
   * Whether the word at `i` is the next part of an expression. After "customer" even "caer" is "care": short words
   * are read as typos only inside the name of a desk.
   */
  private isPart(i: number, part: string, bits: number): boolean {
    const known = this.known[i];
    if (known === undefined || known.includes(part)) return known !== undefined;
    if ((bits & DESK) === 0 || known.length > 0 || part.length < SHORTEST_PART) return false;
    const limit = part.length < LONG_PART ? 1 : 2;
    return editDistance(this.words[i]!.word, part, limit) <= limit;
  }

  private read(i: number, language: CompiledLanguage): void {
    const longer: { bits: number; length: number }[] = [];
    for (const key of this.known[i]!) {
      this.bits[i]! |= language.bits.get(key) ?? 0;
      for (const { keys, bits } of language.expressions.get(key) ?? []) {
        const matches = keys.every((part, k) => k === 0 || this.isPart(i + k, part, bits));
        if (matches) longer.push({ bits, length: keys.length });
      }
    }
    for (const { keys, bits } of language.desksByLast.get(this.known[i + 1]?.[0] ?? '') ?? []) {
      if (this.isPart(i, keys[0]!, bits)) longer.push({ bits, length: 2 });
    }
    this.any[i] = longer.reduce((all, { bits }) => all | bits, this.bits[i]!);
    if (longer.length > 0) this.longer[i] = longer.sort((a, b) => b.length - a.length);
  }

  keys(i: number): readonly string[] {
    return this.masked[i] === 1 ? NO_KEYS : this.known[i]!;
  }

  spans(i: number, classes: number): readonly number[] {
    if (i >= this.length || (this.any[i]! & classes) === 0 || this.masked[i] === 1) return NONE;
    const single = (this.bits[i]! & classes) !== 0;
    const longer = this.longer[i];
    if (longer === undefined) return single ? ONE : NONE;
    const found: number[] = [];
    for (const { bits, length } of longer) {
      if ((bits & classes) !== 0 && !this.anyMasked(i, i + length)) found.push(length);
    }
    if (single) found.push(1);
    return found;
  }

  /** Whether any word from `i` on speaks of one of these classes, even where it has lost its own meaning. */
  mentions(i: number, classes: number): boolean {
    return (this.any[i]! & classes) !== 0;
  }

  /** The classes of the word at `i` and of every expression that begins there, as bits; what lost its meaning has none. */
  roles(i: number): number {
    return this.masked[i] === 1 ? 0 : this.any[i]!;
  }

  unknown(i: number): boolean {
    return this.known[i]!.length === 0;
  }

  pauses(i: number): boolean {
    return i > 0 && i < this.length && this.words[i]!.pause > 0;
  }

  begins(i: number): boolean {
    if (i <= 0 || i >= this.length) return i <= 0;
    if (this.words[i]!.pause > 0) return true;
    return ((this.bits[i]! | this.bits[i - 1]!) & JOINT) !== 0;
  }

  /** Tells of a pattern whether it can match somewhere in this sentence. */
  private possible(): (pattern: Pattern) => boolean {
    if (this.length < LONG) return () => true;
    const classes = this.any.reduce((all, bits) => all | bits, 0);
    const keys = new Set(this.known.flat());
    const verdicts = new Map<Pattern, boolean>();
    return (pattern) => {
      let verdict = verdicts.get(pattern);
      if (verdict === undefined) {
        verdict = isPossible(pattern, classes, keys);
        verdicts.set(pattern, verdict);
      }
      return verdict;
    };
  }

  mask(from: number, to: number): void {
    this.masked.fill(1, from, to);
  }

  private anyMasked(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.masked[i] === 1) return true;
    return false;
  }

  /** The matches of the patterns of an index, from the first word on. */
  *all(index: PatternIndex): Generator<Match> {
    const possible = this.possible();
    const byClass = index.byClass.filter(({ pattern }) => possible(pattern));
    for (let from = 0; from < this.length; from++) {
      for (const pattern of this.beginningAt(from, index, byClass)) {
        if (!possible(pattern)) continue;
        const to = matchAt(pattern, this, from);
        if (to > from) yield { pattern, from, to };
      }
    }
  }

  private *beginningAt(
    i: number,
    index: PatternIndex,
    byClass: PatternIndex['byClass'],
  ): Generator<Pattern> {
    for (const key of this.keys(i)) yield* index.byWord.get(key) ?? [];
    if (this.any[i] === 0) return;
    for (const { bits, pattern } of byClass) if ((this.any[i]! & bits) !== 0) yield pattern;
  }

  first(index: PatternIndex): Match | undefined {
    for (const match of this.all(index)) return match;
    return undefined;
  }
}
