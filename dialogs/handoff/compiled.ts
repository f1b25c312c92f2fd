/** The language files in the form in which sentences are compared with them: built once when the module loads. */
import { bitOf, entries, type Lexicon, type WordClass } from './lexicon.ts';
import { fold } from './normalise.ts';
import { compile, type Pattern, wordsOf } from './pattern.ts';

/** An expression of several words. */
interface Expression {
  readonly keys: readonly string[];
  readonly bits: number;
}

/** Patterns reachable by what they begin with. */
export interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly byClass: readonly { readonly bits: number; readonly pattern: Pattern }[];
}

export interface CompiledLanguage {
  readonly language: string;
  readonly bits: ReadonlyMap<string, number>;
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
  /** The two-word names of desks by their last word. */
  readonly desksByLast: ReadonlyMap<string, readonly Expression[]>;
  /** Tried before anything loses its meaning to neutral expressions. */
  readonly firm: PatternIndex;
  readonly asks: PatternIndex;
  readonly neutral: PatternIndex;
  readonly refusals: PatternIndex;
  readonly anger: PatternIndex;
  readonly distress: PatternIndex;
  /** The words that make a request. */
  readonly asking: ReadonlySet<string>;
  /** The words that are also recognised with a typo: those and what may stand between them. */
  readonly guessable: ReadonlySet<string>;
  /** Ordinary words that are exactly themselves: no stem and no typo of a word that asks. */
  readonly real: ReadonlySet<string>;
  /** Every word named anywhere in the file. */
  readonly words: ReadonlySet<string>;
}

/** What holds in every language: the rules over word classes and the words that are used everywhere. */
export interface Common {
  readonly words: Lexicon['words'];
  readonly asks: string;
  readonly asksWithVerbsAtEnd: string;
  readonly firm: string;
  readonly neutral: string;
  readonly refusals: string;
}

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** What makes a statement a wish, and whom it may be about: no expression that is neutral reaches across them. */
const WISH = ['want', 'give', 'person', 'anyone', 'desk'].reduce(
  (all, name) => all | bitOf(name),
  0,
);

function index(
  lists: readonly (string | undefined)[],
  never?: number,
): PatternIndex & { words: string[] } {
  const byWord = new Map<string, Pattern[]>();
  const byClass: { bits: number; pattern: Pattern }[] = [];
  const words: string[] = [];
  for (const source of lists.flatMap(entries)) {
    const pattern = compile(source, never);
    words.push(...wordsOf(pattern));
    const first = pattern.elements.find((element) => element.kind !== 'begin');
    if (first?.kind !== 'word') continue;
    for (const key of first.keys) addTo(byWord, key, pattern);
    if (first.classes !== 0) byClass.push({ bits: first.classes, pattern });
  }
  return { byWord, byClass, words };
}

/** Shorter words that stand only in patterns are too many, and too like others, to be guessed from typos. */
const LONG_ENOUGH_TO_GUESS = 8;

/** Words of these classes ask nothing. */
const SILENT: readonly WordClass[] = ['device', 'third', 'report', 'iam', 'filler', 'joint'];
const BETWEEN: readonly WordClass[] = ['filler', 'joint'];

function classify(lists: readonly Lexicon['words'][]) {
  const bits = new Map<string, number>();
  const expressions = new Map<string, Expression[]>();
  const desksByLast = new Map<string, Expression[]>();
  const asking: string[] = [];
  const between: string[] = [];
  const words: string[] = [];
  for (const list of lists) {
    for (const [name, text] of Object.entries(list) as [WordClass, string][]) {
      const bit = bitOf(name);
      for (const entry of entries(text)) {
        const keys = entry.split(' ').map(fold);
        words.push(...keys);
        if (!SILENT.includes(name)) asking.push(...keys);
        if (BETWEEN.includes(name)) between.push(...keys);
        const [first] = keys;
        if (keys.length === 1) bits.set(first!, (bits.get(first!) ?? 0) | bit);
        else addTo(expressions, first!, { keys, bits: bit });
        if (keys.length === 2 && name === 'desk') addTo(desksByLast, keys[1]!, { keys, bits: bit });
      }
    }
  }
  return { bits, expressions, desksByLast, words, asking, between };
}

/** One language with what is common to all. A faulty pattern or class name is refused with its text. */
export function compileLanguage(lexicon: Lexicon, common: Common): CompiledLanguage {
  const classes = classify([common.words, lexicon.words]);
  const verbsAtEnd = lexicon.verbsAtEnd ? common.asksWithVerbsAtEnd : undefined;
  const asks = index([common.asks, verbsAtEnd, lexicon.asks]);
  const firm = index([common.firm]);
  const neutral = index([common.neutral, lexicon.neutral], WISH);
  const refusals = index([common.refusals, lexicon.refusals], 0);
  const anger = index([lexicon.anger]);
  const distress = index([lexicon.distress]);
  const named = [asks, neutral, refusals, anger, distress].flatMap((list) => list.words);
  const real = entries(lexicon.realWords).map(fold);
  return {
    language: lexicon.language,
    bits: classes.bits,
    expressions: classes.expressions,
    desksByLast: classes.desksByLast,
    firm,
    asks,
    neutral,
    refusals,
    anger,
    distress,
    asking: new Set([...classes.asking, ...asks.words]),
    guessable: new Set([
      ...classes.asking,
      ...classes.between,
      ...asks.words.filter((word) => word.length >= LONG_ENOUGH_TO_GUESS),
    ]),
    real: new Set(real),
    words: new Set([...classes.words, ...named, ...real]),
  };
}
