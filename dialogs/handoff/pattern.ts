/**
 * A small pattern language over words, so that language files stay lists:
 *
 *   word      this word              pre*     a word of the vocabulary's stem "pre*"
 *   @class    a word of that class   a/b/@c   one of these
 *   ~3        up to three words      ~f3      up to three words of class filler
 *   ~a3       up to three words, also in a neutral expression those that are wished for
 *   [x]       x or nothing           ^ $      begin and end of a thought (comma, "and", sentence)
 *   _         a word that no language knows
 *
 * Matching tries the gaps in turn. A pattern has at most four gaps of at most eight words, so the work per word is
 * bounded and the whole is linear in the number of words.
 */
import { bitOf } from './lexicon.ts';
import { fold } from './normalise.ts';

export type Element =
  | {
      readonly kind: 'word';
      readonly keys: readonly string[];
      readonly classes: number;
      readonly optional: boolean;
    }
  | {
      readonly kind: 'gap';
      readonly most: number;
      readonly fillerOnly: boolean;
      readonly never: number;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' };

export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** No match reaches over a comma. */
  readonly withinPause: boolean;
}

/** What a matcher sees of one sentence in one language. */
export interface View {
  readonly length: number;
  /** Known words that the word at `i` stands for; empty when it lost its meaning. */
  keys(i: number): readonly string[];
  /** How many words from `i` on form one expression of any of these classes: 0 when none. */
  spans(i: number, classes: number): readonly number[];
  /** No language knows the word at `i`. */
  unknown(i: number): boolean;
  /** A comma or the like stands before `i`. */
  pauses(i: number): boolean;
  /** A new thought begins at `i`. */
  begins(i: number): boolean;
}

const LONGEST_GAP = 8;
const MOST_GAPS = 4;
const FILLER = bitOf('filler');

function parseElement(part: string, never: number): Element {
  if (part === '^') return { kind: 'begin' };
  if (part === '$') return { kind: 'end' };
  if (part === '_') return { kind: 'unknown' };
  const gap = /^~([fa]?)(\d)$/.exec(part);
  if (gap !== null) {
    const most = Number(gap[2]);
    if (most > LONGEST_GAP)
      throw new Error(`The gap "${part}" is longer than ${LONGEST_GAP} words.`);
    return { kind: 'gap', most, fillerOnly: gap[1] === 'f', never: gap[1] === 'a' ? 0 : never };
  }
  const optional = part.startsWith('[') && part.endsWith(']');
  const keys: string[] = [];
  let classes = 0;
  for (const choice of (optional ? part.slice(1, -1) : part).split('/')) {
    if (choice.startsWith('@')) classes |= bitOf(choice.slice(1));
    else keys.push(fold(choice));
  }
  return { kind: 'word', keys, classes, optional };
}

/** Compiles one pattern; a mistake in it is refused with its text. With `never` it stays within a
 * thought and its gaps cross no word of those classes. */
export function compile(source: string, never?: number): Pattern {
  const elements = source.split(' ').map((part) => parseElement(part, never ?? 0));
  const gaps = elements.filter((element) => element.kind === 'gap').length;
  if (gaps > MOST_GAPS) throw new Error(`More than ${MOST_GAPS} gaps in the pattern "${source}".`);
  const first = elements.find((element) => element.kind !== 'begin');
  if (first?.kind !== 'word' || first.optional)
    throw new Error(`The pattern "${source}" must begin with a word or a class.`);
  return { source, elements, withinPause: never !== undefined };
}

/** Whether words of these classes and keys are enough for every part that a match of the pattern must have. */
export function isPossible(pattern: Pattern, classes: number, keys: ReadonlySet<string>): boolean {
  return pattern.elements.every(
    (element) =>
      element.kind !== 'word' ||
      element.optional ||
      (element.classes & classes) !== 0 ||
      element.keys.some((key) => keys.has(key)),
  );
}

/** The words (not classes) that a pattern names, folded. */
export function wordsOf(pattern: Pattern): string[] {
  return pattern.elements.flatMap((element) => (element.kind === 'word' ? element.keys : []));
}

function wordLengths(
  view: View,
  at: number,
  element: Element & { kind: 'word' },
): readonly number[] {
  const spans = element.classes === 0 ? [] : view.spans(at, element.classes);
  if (element.keys.length === 0 || spans.includes(1)) return spans;
  const keys = view.keys(at);
  return element.keys.some((key) => keys.includes(key)) ? [...spans, 1] : spans;
}

/** A careful gap ends at a word of the forbidden classes and where a new thought begins. */
function stops(view: View, at: number, never: number): boolean {
  return view.spans(at, never).length > 0 || view.begins(at + 1);
}

/** The position after the match of `pattern` at word `from`, or -1. */
export function matchAt(pattern: Pattern, view: View, from: number): number {
  const { elements } = pattern;
  function rest(e: number, at: number): number {
    const element = elements[e];
    if (element === undefined) return at;
    switch (element.kind) {
      case 'begin':
        return at === 0 || view.begins(at) ? rest(e + 1, at) : -1;
      case 'end':
        return at >= view.length || view.begins(at) ? rest(e + 1, at) : -1;
      case 'unknown':
        return at < view.length && view.unknown(at) ? rest(e + 1, at + 1) : -1;
      case 'gap':
        return afterGap(e, at, element);
      default:
        return afterWord(e, at, element);
    }
  }
  function afterGap(e: number, at: number, gap: Element & { kind: 'gap' }): number {
    for (let skipped = 0; ; skipped++) {
      const end = rest(e + 1, at + skipped);
      if (end >= 0) return end;
      if (skipped >= gap.most || at + skipped >= view.length) return -1;
      if (gap.fillerOnly && view.spans(at + skipped, FILLER).length === 0) return -1;
      if (pattern.withinPause && stops(view, at + skipped, gap.never)) return -1;
    }
  }
  function afterWord(e: number, at: number, element: Element & { kind: 'word' }): number {
    if (at < view.length && !(pattern.withinPause && at > from && view.pauses(at))) {
      for (const length of wordLengths(view, at, element)) {
        const end = rest(e + 1, at + length);
        if (end >= 0) return end;
      }
    }
    return element.optional ? rest(e + 1, at) : -1;
  }
  return rest(0, from);
}
