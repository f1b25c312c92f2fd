/**
 * Does this message ask for a person? Asked before anything else is understood, in every state and language, so it is
 * pure, needs no language, and leans to yes: a missed request is the worst error of the product.
 */
import { smallTalk } from '../small-talk/small-talk.ts';
import { compileLanguage, type CompiledLanguage } from './compiled.ts';
import { languages } from './languages/index.ts';
import { readable, tokenise, type Token } from './normalise.ts';
import { common } from './rules.ts';
import { Sentence, type Match, type Word } from './sentence.ts';
import { applyRefusals, peopleNamed, loneRequest, reports } from './thoughts.ts';
import { buildVocabulary } from './vocabulary.ts';
import { splitGlued } from './glued.ts';

export interface PersonRequest {
  /** True: a named person takes over in this turn. */
  readonly asks: boolean;
  /** Why: asked for in any way, anger at the service or a threat to leave or sue, danger to life. */
  readonly reason?: 'asked' | 'anger' | 'distress';
  /** ISO 639-1 code of the language whose words decided, where that is clear. */
  readonly language?: string;
  /** The words that decided, as the customer wrote them. */
  readonly evidence?: string;
}

const compiled: readonly CompiledLanguage[] = languages.map((lexicon) =>
  compileLanguage(lexicon, common),
);
const vocabulary = buildVocabulary(new Set(compiled.flatMap(({ words }) => [...words])));

/** How many of the words, compared with the language that knows most, a language must know to take meaning away. */
const SHARE_TO_MASK = 0.6;

/** The same for a language to hear a request, where there are words enough to tell. */
const SHARE_TO_ASK = 0.34;
const WORDS_TO_TELL = 5;

interface Found {
  readonly reason: 'asked' | 'anger' | 'distress';
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

function sentencesOf(tokens: readonly Token[]): Word[][] {
  const sentences: Word[][] = [];
  const known = new Map<string, readonly string[]>();
  let current: Word[] = [];
  for (const token of splitGlued(tokens, vocabulary)) {
    let keys = known.get(token.word);
    if (keys === undefined) {
      keys = vocabulary.resolve(token.word);
      known.set(token.word, keys);
    }
    if (token.pause === 2 && current.length > 0) {
      sentences.push(current);
      current = [];
    }
    current.push({ keys, pause: token.pause, start: token.start, end: token.end });
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

function look(words: readonly Word[]): Found | undefined {
  const masked = new Uint8Array(words.length);
  const views = compiled
    .map((language) => ({ language, view: new Sentence(words, language, masked) }))
    .filter(({ view }) => view.familiar > 0)
    .map((entry) => ({ ...entry, familiar: entry.view.familiar }))
    .sort((a, b) => b.familiar - a.familiar);
  const found = (match: Match, language: CompiledLanguage, reason: Found['reason']): Found => ({
    reason,
    language: language.language,
    start: words[match.from]!.start,
    end: words[match.to - 1]!.end,
  });
  for (const { language, view } of views) {
    const match = view.first(language.distress);
    if (match !== undefined) return found(match, language, 'distress');
  }
  // Anger is read first: a refusal such as "I don't want to hear from you again" must not hide it.
  const angry = views
    .map(({ language, view }) => ({ language, match: view.first(language.anger) }))
    .find(({ match }) => match !== undefined);
  const most = views[0]?.familiar ?? 0;
  for (const { language, view, familiar } of views) {
    // A language that knows few of the words has no say in what they do not mean.
    if (familiar < most * SHARE_TO_MASK) continue;
    applyRefusals(view, language.refusals);
  }
  for (const { language, view } of views) {
    const match = view.first(language.firm);
    if (match !== undefined) return found(match, language, 'asked');
  }
  for (const { language, view, familiar } of views) {
    if (familiar < most * SHARE_TO_MASK) continue;
    for (const match of [...view.all(language.neutral)]) view.mask(match.from, match.to);
  }
  const told = views.some(({ view, familiar }) => familiar >= most * SHARE_TO_MASK && reports(view));
  for (const { language, view, familiar } of views) {
    if (words.length >= WORDS_TO_TELL && familiar < most * SHARE_TO_ASK) continue;
    const match = view.first(language.asks) ?? loneRequest(view) ?? (told ? undefined : peopleNamed(view));
    if (match !== undefined) return found(match, language, 'asked');
  }
  return angry?.match === undefined ? undefined : found(angry.match, angry.language, 'anger');
}

/** Takes any string. Never throws; the work is linear in what is read (at most 8,000 characters of a longer text). */
export function asksForPerson(text: string): PersonRequest {
  // "Human or bot?" asks what it talks to; the bot says so, and that a person is one tap away.
  if (smallTalk(text, 'en') === 'areYouABot') return { asks: false };
  const read = readable(text);
  let best: Found | undefined;
  for (const words of sentencesOf(tokenise(read))) {
    const found = look(words);
    if (found === undefined) continue;
    if (best === undefined || (found.reason !== 'anger' && best.reason === 'anger')) best = found;
    if (found.reason === 'distress') {
      best = found;
      break;
    }
  }
  if (best === undefined) return { asks: false };
  const { reason, language, start, end } = best;
  return { asks: true, reason, language, evidence: read.slice(start, end) };
}
