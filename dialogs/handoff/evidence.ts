/**
 * What speaks for and against a request in one sentence, as numbers of weights: its words and pieces of words, the
 * roles of its words in the likeliest language, and what the patterns found. Which role stands near which is the same
 * in every language, so a language with few examples learns from the others.
 */
import { bitOf, WORD_CLASSES } from './lexicon.ts';
import type { Sentence, Word } from './sentence.ts';

/** Evidence is numbered with this many bits; what falls on the same number shares its weight. */
export const NUMBER_BITS = 18;

const FILLER = bitOf('filler');
/** Stand for a word that the language knows without a role, and for one that it does not know. */
const KNOWN = WORD_CLASSES.length;
const STRANGE = KNOWN + 1;

/** Roles further apart than this tell nothing together. */
const IN_REACH = 6;
const TOGETHER = 2;
const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 4;
/** Longer words are compared by their first letters. */
const LONGEST_WORD = 24;

/** Kinds of evidence. */
const WORD = 1;
const PAIR = 2;
const FIRST = 4;
const LAST = 5;
const ONLY = 6;
const PIECE = 7;
const ROLE = 8;
const ROLES = 9;
const ROLES_TOGETHER = 10;
const ROLE_FIRST = 11;
const ROLE_LAST = 12;
const STRANGE_SHARE = 13;
const LENGTH = 14;
const PEOPLE_AND_STRANGE = 15;
const PEOPLE_AND_LENGTH = 16;
const SIGN = 17;

const PEOPLE = ['person', 'anyone', 'desk', 'staff'].map((name) =>
  WORD_CLASSES.indexOf(name as 'desk'),
);

/** FNV-1a over UTF-16 units. */
function hash(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

function mix(kind: number, a: number, b: number): number {
  let h = Math.imul(a ^ (kind * 0x9e3779b1), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return (h ^ (h >>> 16)) >>> (32 - NUMBER_BITS);
}

/** The evidence of one sentence; the same evidence twice counts once. */
export class Evidence {
  readonly numbers = new Set<number>();

  private add(kind: number, a: number, b = 0): void {
    this.numbers.add(mix(kind, a, b));
  }

  /** Something that the patterns found. */
  sign(name: string): void {
    this.add(SIGN, hash(name, 0, name.length));
  }

  /** The words themselves, whatever the language. */
  readWords(words: readonly Word[]): void {
    const hashes = words.map(({ word }) => hash(word, 0, word.length));
    hashes.forEach((h, i) => {
      this.add(WORD, h);
      if (i > 0) this.add(PAIR, hashes[i - 1]!, h);
    });
    this.add(FIRST, hashes[0]!);
    this.add(LAST, hashes[hashes.length - 1]!);
    if (hashes.length === 1) this.add(ONLY, hashes[0]!);
    for (const { word } of words) this.readPieces(`<${word.slice(0, LONGEST_WORD)}>`);
  }

  private readPieces(word: string): void {
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (let i = 0; i + length <= word.length; i++) this.add(PIECE, hash(word, i, i + length));
    }
  }

  /** The roles of the words, as one language sees them before anything lost its meaning. */
  readRoles(view: Sentence): void {
    const roles: number[][] = [];
    let strange = 0;
    for (let i = 0; i < view.length; i++) {
      if (view.unknown(i)) strange++;
      roles.push(rolesAt(view, i));
    }
    for (let i = 0; i < roles.length; i++) {
      for (const role of roles[i]!) {
        this.add(ROLE, role);
        for (let next = i + 1; next < roles.length && next <= i + IN_REACH; next++) {
          for (const other of roles[next]!) this.addRoles(role, other, next - i);
        }
      }
    }
    for (const role of roles[0]!) this.add(ROLE_FIRST, role);
    for (const role of roles[roles.length - 1]!) this.add(ROLE_LAST, role);
    this.addSizes(new Set(roles.flat()), { length: roles.length, strange });
  }

  private addRoles(role: number, other: number, apart: number): void {
    const plain = role === KNOWN || other === KNOWN;
    if (plain && apart > 1) return;
    this.add(ROLES, role, other);
    if (!plain && apart <= TOGETHER) this.add(ROLES_TOGETHER, role, other);
  }

  private addSizes(roles: ReadonlySet<number>, of: { length: number; strange: number }): void {
    const share = Math.round((4 * of.strange) / of.length);
    const length = Math.min(6, Math.ceil(of.length / 2));
    this.add(STRANGE_SHARE, share, Math.min(4, of.strange));
    this.add(LENGTH, length);
    for (const people of PEOPLE) {
      if (!roles.has(people)) continue;
      this.add(PEOPLE_AND_STRANGE, people, share);
      this.add(PEOPLE_AND_LENGTH, people, length);
    }
  }
}

/** The roles of a word, without the ones that change nothing. */
function rolesAt(view: Sentence, i: number): number[] {
  const bits = view.roles(i);
  if (bits === 0) return [view.unknown(i) ? STRANGE : KNOWN];
  const roles: number[] = [];
  for (let role = 0; role < WORD_CLASSES.length; role++) {
    if ((bits & (1 << role)) !== 0 && 1 << role !== FILLER) roles.push(role);
  }
  return roles;
}
