/** A question as the matcher sees it: words brought to one spelling, each with what it is worth. */
import { commonWords } from '../../language/common-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { generalWords } from './general-words.ts';
import { nl } from './nl.ts';
import { type LanguageRules, plain } from './rules.ts';

export interface Word {
  text: string;
  /** Says something about the subject; the others are the words that every question is made of. */
  isContent: boolean;
  /** Names of the groups of like words to which it belongs, alone or with its neighbours. */
  groups: readonly string[];
}

export type Normalise = (text: string) => Word[];

const rules: Record<string, LanguageRules> = { nl, en, de, fr, fa };

/** Longest group member in words. */
const longestMember = 3;
/** Shorter ones are the beginning of too many other words. */
const shortestStem = 5;

const known = new Map<string, Normalise>();

/** How texts of this language are read; a language without rules of its own is read plainly. */
export function normaliserOf(language: string): Normalise {
  const normalise = known.get(language) ?? createNormaliser(language);
  known.set(language, normalise);
  return normalise;
}

function createNormaliser(language: string): Normalise {
  const own = rules[language] ?? plain;
  const separable = separableOf(own);
  const split = (text: string) => joinSeparated(splitWords(text, own), separable);
  const listed = (list: string) => list.split(/\s+/u).flatMap(split);
  const common = new Set([...(commonWords[language] ?? [])].flatMap(split));
  for (const word of listed(own.fillers)) common.add(word);
  for (const word of listed(generalWords[language] ?? '')) common.add(word);
  for (const word of listed(own.subjects)) common.delete(word);
  const groups = groupsOf(own, split);
  return (text) => {
    const words = split(text);
    const found = groupsIn(words, groups);
    const names = own.capitalsAreNames ? new Set(namesIn(text).flatMap(split)) : undefined;
    return words.map((word, at) => ({
      text: word,
      isContent: isContent(word, common) && !names?.has(word),
      groups: [...(found[at] ?? [])],
    }));
  };
}

/** Numbers are amounts, dates, customer numbers: never the subject. */
function isContent(word: string, common: ReadonlySet<string>): boolean {
  return word !== '#' && word.length > 1 && !common.has(word);
}

/**
 * Capitalised words within a sentence: where somebody lives says nothing about what he asks. None in a text that
 * capitalises most words, where capitals mean nothing.
 */
function namesIn(text: string): string[] {
  const names = text.match(/(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+/gu) ?? [];
  const small = text.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
  return names.length < small.length ? names : [];
}

function splitWords(text: string, own: LanguageRules): string[] {
  const clean = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gu, ' ')
    .replace(/['’‘`´]/gu, own.splitsAtApostrophe ? ' ' : '')
    // "e-mail", "wi-fi", "w-lan": one word, however it is written.
    .replace(/(?<=(?<!\p{L})(?:e|w|wi))-(?=\p{L})/gu, '');
  return (own.fold(clean).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) =>
    /^\p{N}+$/u.test(word) ? '#' : word,
  );
}

/** Particle to the stems that it belongs to. */
type Separable = Map<string, string[]>;

function separableOf(own: LanguageRules): Separable {
  const found: Separable = new Map();
  for (const verb of own.separable?.trim().split(/\s+/u) ?? []) {
    const [particle, stem] = verb.split('|').map((part) => own.fold(part)) as [string, string];
    found.set(particle, [...(found.get(particle) ?? []), stem]);
  }
  return found;
}

/** "Ik zeg mijn contract op" is about "opzeggen": the particle goes back to its verb. */
function joinSeparated(words: string[], separable: Separable): string[] {
  const joined = [...words];
  for (const [at, particle] of words.entries()) {
    const stems = separable.get(particle);
    if (stems === undefined) continue;
    const verb = joined.findIndex(
      (word, i) => i < at && stems.some((stem) => word.startsWith(stem)),
    );
    if (verb < 0) continue;
    joined[verb] = particle + joined[verb];
    joined[at] = '';
  }
  return joined.filter((word) => word !== '');
}

interface Groups {
  exact: Map<string, string[]>;
  beginnings: [string, string][];
}

function groupsOf(own: LanguageRules, split: (text: string) => string[]): Groups {
  const groups: Groups = { exact: new Map(), beginnings: [] };
  for (const line of own.alike.split('\n').filter((one) => one.trim() !== '')) {
    const members = line.split(/[,،]/u).map((member) => member.trim());
    const name = split(members[0]!).join(' ');
    for (const member of members) {
      const key = split(member).join(' ');
      if (member.endsWith('*')) groups.beginnings.push([key, name]);
      else groups.exact.set(key, [...new Set([...(groups.exact.get(key) ?? []), name])]);
    }
  }
  return groups;
}

function groupsIn(words: readonly string[], groups: Groups): Set<string>[] {
  const found = words.map(() => new Set<string>());
  for (let start = 0; start < words.length; start += 1) {
    for (let length = 1; length <= longestMember && start + length <= words.length; length += 1) {
      const names = namesOf(words.slice(start, start + length), groups);
      for (const at of found.slice(start, start + length)) for (const name of names) at.add(name);
    }
    for (const [beginning, name] of groups.beginnings) {
      if (words[start]!.startsWith(beginning)) found[start]!.add(name);
    }
  }
  return found;
}

/** A single word may have an ending of up to two letters more than the listed form. */
function namesOf(words: readonly string[], groups: Groups): string[] {
  const phrase = words.join(' ');
  const exact = groups.exact.get(phrase);
  if (exact !== undefined || words.length > 1) return exact ?? [];
  for (const ending of [1, 2]) {
    const stem = phrase.slice(0, -ending);
    const names = stem.length < shortestStem ? undefined : groups.exact.get(stem);
    if (names !== undefined) return names;
  }
  return [];
}
