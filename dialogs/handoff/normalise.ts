/**
 * Turns a message into plain words, the same for every language and keyboard.
 * No language is known here yet, so everything that differs only in writing is folded together: case, accents,
 * full-width and styled letters, Arabic and Persian letter variants, vowel signs, joiners.
 */

/** How strongly the text pauses before a word: 0 not at all, 1 comma, bracket, dash or emoji, 2 a new sentence or line. */
export type Pause = 0 | 1 | 2;

export interface Token {
  /** The folded word. A run of three or more equal letters is kept: `spellings` knows what it can stand for. */
  readonly word: string;
  /** Position in the text that `readable` returned. */
  readonly start: number;
  readonly end: number;
  readonly pause: Pause;
}

/** What is read of a very long message, at either end: requests stand in the first or the last lines. */
const READ_AT_EACH_END = 4000;

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
// Letters, marks and digits; joiners (Persian) and apostrophes only inside a word.
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:\u200c|\u200d|['’‘`´ʼ])+[\p{L}\p{M}\p{N}]+)*/gu;
const MARKS = /\p{M}|\u200c|\u200d|\u0640/gu;
const APOSTROPHE = /['’‘`´ʼ]+/;
/** Endings that English and Dutch glue on: "don't", "I'd", "foto's", "m'n". Other apostrophes part two words ("l'agent"). */
const GLUED = new Set(['t', 's', 'm', 'll', 're', 've', 'd', 'n']);

// Letters that decomposition does not take apart, and look-alikes of the Arabic script in Persian and Urdu keyboards.
const SAME_LETTER: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
};
const FOLDABLE = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');

/** The part of a message that is read, without invisible characters and in one Unicode form. */
export function readable(text: string): string {
  const limit = 2 * READ_AT_EACH_END;
  const part =
    text.length <= limit
      ? text
      : `${text.slice(0, READ_AT_EACH_END)}\n${text.slice(-READ_AT_EACH_END)}`;
  const plain = part.replace(INVISIBLE, '').normalize('NFKC');
  // One character can unfold to eighteen under NFKC; the limit must hold for what is read.
  return plain.length <= limit * 2 ? plain : plain.slice(0, limit * 2);
}

/** One word without case, accents, vowel signs and letter variants. Dotted and dotless i are one letter (Turkish). */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(FOLDABLE, (letter) => SAME_LETTER[letter] ?? letter);
}

function pauseOf(between: string): Pause {
  if (/[.!?…؟۔;؛\n\r\u2028¿¡]/u.test(between)) return 2;
  if (/[,،:()[\]{}/|*"“”„«»<>~]|\s[-–—]+\s?|[-–—]+\s|\p{Extended_Pictographic}/u.test(between))
    return 1;
  return 0;
}

interface Piece {
  word: string;
  start: number;
  end: number;
  between: string;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    let at = match.index;
    let between = text.slice(last, at);
    const parts = match[0].split(APOSTROPHE);
    while (parts.length > 1 && GLUED.has(parts[parts.length - 1]!.toLowerCase())) {
      const tail = parts.pop()!;
      parts[parts.length - 1] += `'${tail}`;
    }
    for (const part of parts) {
      const word = fold(part.replace("'", ''));
      if (word !== '') found.push({ word, start: at, end: at + part.length, between });
      at += part.length + 1;
      between = '';
    }
    last = match.index + match[0].length;
  }
  return found;
}

/** "06 1234 5678" is one number: digits that only blanks, dots, dashes or brackets part. */
function joinDigits(list: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of list) {
    const last = joined[joined.length - 1];
    const digits = last !== undefined && /^\d+$/.test(last.word) && /^\d+$/.test(piece.word);
    if (digits && /^[\s.()/+-]{0,3}$/.test(piece.between)) {
      joined[joined.length - 1] = { ...last, word: last.word + piece.word, end: piece.end };
    } else joined.push(piece);
  }
  return joined;
}

const isLetter = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.word.length === 1 && /\p{L}/u.test(piece.word);

/** How many pieces from `i` on are one word written apart: "h u m a n", "s.v.p." */
function spelledOut(list: readonly Piece[], i: number): number {
  let end = i;
  while (isLetter(list[end])) end++;
  if (end - i >= 4) return end - i;
  let dotted = i + 1;
  while (dotted < end && list[dotted]!.between === '.') dotted++;
  return dotted - i >= 2 && isLetter(list[i]) ? dotted - i : 1;
}

/** The Persian present prefix, also when it is written apart from its verb. */
const PREFIX = /^ن?مي$/;

function joinPrefixes(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined[joined.length - 1];
    if (last !== undefined && token.pause === 0 && PREFIX.test(last.word)) {
      joined[joined.length - 1] = { ...last, word: last.word + token.word, end: token.end };
    } else joined.push(token);
  }
  return joined;
}

/** The words of a text in order; the work is linear in its length. */
export function tokenise(text: string): Token[] {
  const list = joinDigits(pieces(text));
  const tokens: Token[] = [];
  let abbreviated = false;
  for (let i = 0; i < list.length; ) {
    const first = list[i]!;
    const count = spelledOut(list, i);
    const last = list[i + count - 1]!;
    let word = first.word;
    for (let k = 1; k < count; k++) word += list[i + k]!.word;
    // The dot that ends "s.v.p." ends no sentence.
    const between = abbreviated ? first.between.replace('.', '') : first.between;
    tokens.push({ word, start: first.start, end: last.end, pause: pauseOf(between) });
    abbreviated = count > 1 && count < 4;
    i += count;
  }
  return joinPrefixes(tokens);
}

const LEET: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** What a folded word may stand for: drawn-out letters shortened ("humaaan"), digits as letters ("4gent"). */
export function spellings(word: string): string[] {
  const forms = [word];
  if (/(.)\1\1/u.test(word)) {
    forms.push(word.replace(/(.)\1{2,}/gu, '$1'), word.replace(/(.)\1{2,}/gu, '$1$1'));
  }
  if (/\d/.test(word) && /[a-z]{2}/.test(word)) {
    forms.push(word.replace(/[013457]/g, (digit) => LEET[digit] ?? digit));
  }
  return forms;
}
