/** Which of the languages may be spoken in a sentence, and every word that any of them knows. */
import { compileLanguage, type CompiledLanguage } from './compiled.ts';
import { languages } from './languages/index.ts';
import { common } from './rules.ts';
import { Sentence, type Word } from './sentence.ts';
import { buildVocabulary } from './vocabulary.ts';

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

/** A sentence as one language sees it. */
export interface Speaker {
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
export function speakersOf(words: readonly Word[]): Speaker[] {
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
