/**
 * Greetings, thanks, yes and no: they get a short fixed reply and are no reason for a handover. A message is small
 * talk only when all of it is: the words are covered by known phrases from end to end, so that "hello, where is my
 * invoice" stays a question.
 */
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { fa } from './phrases/fa.ts';
import { fr } from './phrases/fr.ts';
import { nl } from './phrases/nl.ts';
import { hasEmoji, squeeze, wordsOf } from './words.ts';

export type SmallTalkKind =
  | 'areYouABot'
  | 'whoAreYou'
  | 'howAreYou'
  | 'test'
  | 'compliment'
  | 'apology'
  | 'thanks'
  | 'goodbye'
  | 'wait'
  | 'greeting'
  | 'yes'
  | 'no'
  | 'ok'
  | 'laugh'
  | 'emoji';

/** Phrases per kind, written as people type them. `filler` may stand anywhere and means nothing by itself. */
export type Phrases = Record<Exclude<SmallTalkKind, 'emoji'> | 'filler', string[]>;

/** When a message is several of these, the first one is answered: a question before a courtesy. */
const precedence: SmallTalkKind[] = [
  'areYouABot',
  'whoAreYou',
  'howAreYou',
  'test',
  'apology',
  'no',
  'yes',
  'compliment',
  'thanks',
  'goodbye',
  'wait',
  'greeting',
  'ok',
  'laugh',
];

/** Everybody's words, whatever the language of the page: nobody says "hello" to a page in only one language. */
const languages: Record<string, Phrases> = { nl, en, de, fr, fa };
const longest = 8;

interface Index {
  phrases: Map<string, SmallTalkKind | 'filler'>;
}

const indexes = new Map<string, Index>();

function indexOf(language: string): Index | undefined {
  const phrases = languages[language];
  if (phrases === undefined) return undefined;
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const index: Index = { phrases: new Map() };
  for (const [kind, list] of Object.entries(phrases)) {
    for (const phrase of list) index.phrases.set(key(wordsOf(phrase)), kind as SmallTalkKind);
  }
  indexes.set(language, index);
  return index;
}

function key(words: readonly string[]): string {
  return words.map(squeeze).join(' ');
}

/** The kinds that cover these words from end to end; undefined when something is left over. */
function cover(words: readonly string[], index: Index): Set<string> | undefined {
  // reached[i]: the kinds of a covering of the first i words.
  const reached: (Set<string> | undefined)[] = [new Set()];
  for (let end = 1; end <= words.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = reached[start];
      const kind = index.phrases.get(key(words.slice(start, end)));
      if (before === undefined || kind === undefined) continue;
      reached[end] = new Set([...before, kind]);
      break;
    }
  }
  return reached[words.length];
}

/**
 * What kind of small talk a whole message is; undefined: it may mean something.
 * @param language of the message as understood; English counts everywhere
 */
export function smallTalk(text: string, language: string): SmallTalkKind | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return hasEmoji(text) || text.trim() !== '' ? 'emoji' : undefined;
  if (words.length > 14) return undefined;
  const joined = wordsOf(text, 'joins');
  for (const tag of new Set([language, 'en', ...Object.keys(languages)])) {
    const index = indexOf(tag);
    const kinds = index && (cover(words, index) ?? cover(joined, index));
    const kind = kinds && precedence.find((one) => kinds.has(one));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Words that ask or do something: with one of them a short message is a sentence. */
const fragmentWords = 2;

/**
 * One or two words without a question: too little to answer, enough to ask "What is it about?".
 * Small talk and anything with a question mark are no fragments.
 */
export function isFragment(text: string, language: string): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > fragmentWords || /[?؟]/.test(text)) return false;
  return smallTalk(text, language) === undefined;
}
