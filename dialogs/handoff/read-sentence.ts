/** What is found in one sentence: danger, anger, a request by the patterns, and the evidence that weighs them. */
import { common } from './rules.ts';
import { Evidence } from './evidence.ts';
import { entries } from './lexicon.ts';
import type { Match, Word } from './sentence.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { applyRefusals, loneRequest, peopleNamed, reports } from './thoughts.ts';

/** Words of a sentence that say something. */
export interface Found {
  /** The language in which they do; undefined when no language knows a word of the sentence. */
  readonly language: string | undefined;
  /** Place in the text. */
  readonly start: number;
  readonly end: number;
}

export interface SentenceRead {
  readonly distress?: Found;
  readonly anger?: Found;
  /** The request that the patterns hear; whether it is one is for the evidence to say, unless it is sure. */
  readonly request?: Found;
  readonly sure: boolean;
  /** All words of the sentence. */
  readonly whole: Found;
  readonly evidence: Evidence;
}

/** How a request was heard: the sign that the patterns give of it. */
type How = 'firm' | 'own' | 'rule' | 'lone' | 'named';

interface Heard {
  readonly match: Match;
  readonly speaker: Speaker;
  readonly how: How;
}

const RULES = new Set([common.asks, common.asksWithVerbsAtEnd].flatMap(entries));
const MOST_COUNTED = 4;

/** What the first language hears by `listen`. */
function hear(
  speakers: readonly Speaker[],
  listen: (speaker: Speaker) => readonly [How, Match | undefined],
): Heard | undefined {
  for (const speaker of speakers) {
    const [how, match] = listen(speaker);
    if (match !== undefined) return { match, speaker, how };
  }
  return undefined;
}

/** Takes the meaning from what is refused; the first language tells how often. */
function refuse(speakers: readonly Speaker[], evidence: Evidence): void {
  speakers.forEach(({ view, language, mayMask }, i) => {
    if (!mayMask) return;
    const refused = applyRefusals(view, language.refusals);
    if (i === 0 && refused > 0) evidence.sign('refusal');
  });
}

/** Takes the meaning from what is neutral. */
function neutralise(speakers: readonly Speaker[], evidence: Evidence): void {
  speakers.forEach(({ view, language, mayMask }, i) => {
    if (!mayMask) return;
    const matches = [...view.all(language.neutral)];
    for (const { from, to } of matches) view.mask(from, to);
    if (i === 0 && matches.length > 0) evidence.sign('neutral');
  });
}

/** Every pattern that asks in the likeliest language is a sign of its own. */
function signAsks({ view, language }: Speaker, evidence: Evidence): void {
  let count = 0;
  for (const { pattern } of view.all(language.asks)) {
    count++;
    evidence.sign(RULES.has(pattern.source) ? pattern.source : 'own');
  }
  evidence.sign(`asks ${Math.min(MOST_COUNTED, count)}`);
  if (loneRequest(view) !== undefined) evidence.sign('lone');
}

function hearRequest(speakers: readonly Speaker[], evidence: Evidence): Heard | undefined {
  refuse(speakers, evidence);
  // "I want to talk to somebody else" is a request whatever "somebody else" means elsewhere.
  const firm = hear(speakers, ({ view, language }) => ['firm', view.first(language.firm)]);
  neutralise(speakers, evidence);
  signAsks(speakers[0]!, evidence);
  if (firm !== undefined) return firm;
  const told = speakers.some(({ view, mayMask }) => mayMask && reports(view));
  return hear(speakers, ({ view, language }) => {
    const asks = view.first(language.asks);
    if (asks !== undefined) return [RULES.has(asks.pattern.source) ? 'rule' : 'own', asks];
    const lone = loneRequest(view);
    return lone === undefined ? ['named', told ? undefined : peopleNamed(view)] : ['lone', lone];
  });
}

function signHeard(heard: Heard | undefined, evidence: Evidence): void {
  evidence.sign(`heard ${heard?.how ?? 'nothing'}`);
  if (heard?.how === 'firm' || heard?.how === 'rule')
    evidence.sign(`by ${heard.match.pattern.source}`);
}

/** Reads one sentence of at least one word. */
export function readSentence(words: readonly Word[]): SentenceRead {
  const speakers = speakersOf(words);
  const evidence = new Evidence();
  evidence.readWords(words);
  const found = (language: string | undefined, from: number, to: number): Found => ({
    language,
    start: words[from]!.start,
    end: words[to - 1]!.end,
  });
  const [likeliest] = speakers;
  const whole = found(likeliest?.language.language, 0, words.length);
  if (likeliest === undefined) return { sure: false, whole, evidence };
  evidence.readRoles(likeliest.view);
  const place = (heard: Heard | undefined): Found | undefined =>
    heard && found(heard.speaker.language.language, heard.match.from, heard.match.to);
  const distress = hear(speakers, ({ view, language }) => ['own', view.first(language.distress)]);
  // Read before refusals take words away: "I never want to hear from you again" is anger all the same.
  const anger = hear(speakers, ({ view, language }) => ['own', view.first(language.anger)]);
  const request = hearRequest(speakers, evidence);
  signHeard(request, evidence);
  return {
    distress: place(distress),
    anger: place(anger),
    request: place(request),
    sure: request?.how === 'firm',
    whole,
    evidence,
  };
}
