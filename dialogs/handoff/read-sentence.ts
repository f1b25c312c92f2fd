/** One sentence, as every language that may be spoken in it sees it: the order in which the rules are asked. */
import { compileLanguage, type CompiledLanguage } from './compiled.ts';
import { languages } from './languages/index.ts';
import { common } from './rules.ts';
import { Sentence, type Match, type Word } from './sentence.ts';
import { applyRefusals, loneRequest, peopleNamed, reports } from './thoughts.ts';
import { buildVocabulary } from './vocabulary.ts';

export interface Found {
  readonly reason: 'asked' | 'anger' | 'distress';
  readonly language: string;
  /** Place of the words that decided. */
  readonly start: number;
  readonly end: number;
}

const compiled: readonly CompiledLanguage[] = languages.map((lexicon) =>
  compileLanguage(lexicon, common),
);

/** Ordinary words, unless another language asks with them. */
function realWords(): ReadonlySet<string> {
  const asking = new Set(compiled.flatMap((language) => [...language.asking]));
  return new Set(compiled.flatMap(({ real }) => [...real]).filter((word) => !asking.has(word)));
}

export const vocabulary = buildVocabulary(
  new Set(compiled.flatMap(({ words }) => [...words])),
  new Set(compiled.flatMap(({ guessable }) => [...guessable])),
  realWords(),
);

/** How many of the words, compared with the language that knows most, a language must know to hear a request. */
const SHARE_TO_ASK = 0.5;
/** The same to say what words do not mean: taking meaning away can cost a request. */
const SHARE_TO_MASK = 0.6;
/** What a word counts that is only a typo of one that a language knows. */
const GUESSED = 0.4;

interface Speaker {
  readonly language: CompiledLanguage;
  readonly view: Sentence;
  readonly mayMask: boolean;
}

/** How much a language knows of a sentence: a word that it may only guess counts for less. */
function familiarity({ words, guessable }: CompiledLanguage, sentence: readonly Word[]): number {
  let familiar = 0;
  for (const { reading } of sentence) {
    if (reading.keys.some((key) => words.has(key))) familiar++;
    else if (reading.guesses.some(({ word }) => guessable.has(word))) familiar += GUESSED;
  }
  return familiar;
}

/** The languages that may be spoken in a sentence, the likeliest first. */
function speakersOf(words: readonly Word[]): Speaker[] {
  const counted = compiled
    .map((language) => ({ language, familiar: familiarity(language, words) }))
    .filter(({ familiar }) => familiar > 0)
    .sort((a, b) => b.familiar - a.familiar);
  const first = counted[0]?.language;
  const most = counted[0]?.familiar ?? 0;
  const masked = new Uint8Array(words.length);
  return counted
    .filter(({ familiar }) => familiar >= most * SHARE_TO_ASK)
    .map(({ language, familiar }) => ({
      language,
      view: new Sentence(words, { language, first, masked }),
      mayMask: familiar >= most * SHARE_TO_MASK,
    }));
}

interface Heard {
  readonly match: Match;
  readonly language: CompiledLanguage;
}

/** What the first language hears by `listen`. */
function hear(
  speakers: readonly Speaker[],
  listen: (speaker: Speaker) => Match | undefined,
): Heard | undefined {
  for (const speaker of speakers) {
    const match = listen(speaker);
    if (match !== undefined) return { match, language: speaker.language };
  }
  return undefined;
}

function hearRequest(speakers: readonly Speaker[]): Heard | undefined {
  const masking = speakers.filter(({ mayMask }) => mayMask);
  for (const { view, language } of masking) applyRefusals(view, language.refusals);
  // "I want to talk to somebody else" is a request whatever "somebody else" means elsewhere.
  const firm = hear(speakers, ({ view, language }) => view.first(language.firm));
  if (firm !== undefined) return firm;
  for (const { view, language } of masking) {
    for (const { from, to } of [...view.all(language.neutral)]) view.mask(from, to);
  }
  const told = masking.some(({ view }) => reports(view));
  return hear(
    speakers,
    ({ view, language }) =>
      view.first(language.asks) ?? loneRequest(view) ?? (told ? undefined : peopleNamed(view)),
  );
}

/** The strongest reason for a person in one sentence. */
export function readSentence(words: readonly Word[]): Found | undefined {
  const speakers = speakersOf(words);
  const found = (reason: Found['reason'], heard: Heard | undefined): Found | undefined =>
    heard === undefined
      ? undefined
      : {
          reason,
          language: heard.language.language,
          start: words[heard.match.from]!.start,
          end: words[heard.match.to - 1]!.end,
        };
  const distress = hear(speakers, ({ view, language }) => view.first(language.distress));
  if (distress !== undefined) return found('distress', distress);
  // Read before refusals take words away: "I never want to hear from you again" is anger all the same.
  const anger = hear(speakers, ({ view, language }) => view.first(language.anger));
  return found('asked', hearRequest(speakers)) ?? found('anger', anger);
}
