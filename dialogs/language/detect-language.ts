import { eld } from 'eld/extrasmall';
import { commonWords, subjectWords } from './common-words.ts';
import { languageOfScript, scriptOf, tellingArabic, tellingLatin } from './script.ts';

/** What a text is written in. `sure` is false where a guess should not overrule the language spoken so far. */
export interface DetectedLanguage {
  language: string;
  sure: boolean;
}

/** The languages Loket tells apart on texts of one to five words. Others are recognised on longer texts only. */
export const supportedLanguages = [
  'nl',
  'en',
  'de',
  'fr',
  'fa',
  'es',
  'tr',
  'ar',
  'pl',
  'it',
] as const;

const latin = supportedLanguages.filter((language) => language !== 'fa' && language !== 'ar');

/** Persian in Latin letters, as typed on phones without a Persian keyboard. */
const finglish =
  /\b(?:salam|khub[iy]|khoobi|chetor[iy]?|mikha[mhn]\w*|mikhas?tam|bezanam|harf|chi(?:kar|e)|kojas?t?|nemi\w+|mersi|mamnoon|lotfan|shoma|befarmayid|dar(?:am|i|id)|nist|hastam|hast|bayad|chera|kheili|komak|adam|ghabz|konam|konid|khahesh|mishe|kard(?:am|id)|baraye)\b/gu;

/**
 * Weights of the kinds of evidence. Chosen on the example phrasings of the FAQ entries and the small-talk fixtures
 * (docs/decisions/language-detection.md); langid-short was only used to report.
 */
const weight = { statistics: 1, words: 1.6, letters: 1.2, hint: 0.35 };
/** Lead over the second language from which a result counts as sure. */
const sureLead = 0.55;

/**
 * Other languages in Latin script that a customer of a European company may write. The statistics often take a short
 * sentence full of names for Malay, Tagalog or Yoruba, so those are left out.
 */
const others = new Set('pt ca eu ro hu cs sk sl hr sq et lv lt fi sv da no is az vi'.split(' '));

/** The longest beginning that is looked at: languages do not change after it, and time stays bounded. */
const maxLength = 600;

/**
 * The language of a chat text as an ISO 639-1 code.
 * `hint` is the language of the page or of the earlier messages: it decides where the text says little ("ok", "internet",
 * "👍") and is returned, not sure, where it says nothing. Without a hint such texts come back as English, not sure.
 */
export function detectLanguage(text: string, hint?: string): DetectedLanguage {
  const cleaned = withoutNoise(text.slice(0, maxLength));
  const script = scriptOf(cleaned);
  if (script === 'none') return { language: hint ?? 'en', sure: false };
  if (script === 'arabic') return detectInArabicScript(cleaned, hint);
  const only = script === 'latin' ? undefined : languageOfScript(cleaned);
  if (only) return { language: only, sure: true };
  if (script !== 'latin') return detectByStatistics(cleaned, hint);
  return detectInLatinScript(cleaned, hint);
}

/** Addresses, links, numbers and codes are written alike in every language. */
function withoutNoise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/https?:\/\/\S+|\S+@\S+|[@#]\w+|\b\w*[0-9]\w*\b/gu, ' ')
    .replaceAll('’', "'");
}

function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}\p{M}\u200c'-]*/gu) ?? []) {
    const clitic = /^(\p{L}{1,4}')(\p{L}.*)$/u.exec(word);
    if (clitic && !commonWords.en?.has(word)) words.push(clitic[1]!, clitic[2]!);
    else words.push(word.replace(/['-]+$/u, ''));
  }
  return words;
}

/**
 * Runs of two or more capitalised words behind the first word are names and titles ("spiel The Sound of One Hand"): they
 * say nothing about the language around them. Texts that would lose nearly everything stay whole.
 */
function withoutNames(text: string): string {
  const rest = text.replace(
    /(?<=\p{L}\P{L}+)\p{Lu}[\p{L}'-]*(?:\s+(?:(?:of|the|and|de|la|in|on|to|for)\s+)*\p{Lu}[\p{L}'-]*)+/gu,
    ' ',
  );
  return (rest.match(/\p{L}+/gu)?.length ?? 0) >= 2 ? rest : text;
}

/** Share of the known common words that each language has, and how many of the words are known at all. */
function wordEvidence(words: readonly string[], languages: readonly string[]) {
  const votes: Record<string, number> = {};
  let known = 0;
  for (const word of words) {
    const of = languages.filter(
      (language) => commonWords[language]?.has(word) || subjectWords[language]?.has(word),
    );
    if (of.length === 0) continue;
    known += 1;
    for (const language of of) votes[language] = (votes[language] ?? 0) + 1;
  }
  return { votes, known };
}

function detectInLatinScript(whole: string, hint: string | undefined): DetectedLanguage {
  const text = withoutNames(whole);
  const words = wordsOf(text);
  const { votes, known } = wordEvidence(words, latin);
  const statistics = eld.detect(text);
  const scores = statistics.getScores();
  if (known === 0 && (text.match(finglish)?.length ?? 0) > 0)
    return { language: 'fa', sure: false };
  if (isOtherLanguage(statistics, words, known))
    return { language: statistics.language, sure: true };
  const letters = tellingLatin(text);
  const top = Math.max(1e-9, ...latin.map((language) => scores[language] ?? 0));
  const sum = latin.map((language) => {
    const share = known === 0 ? 0 : (votes[language] ?? 0) / known;
    const score =
      weight.statistics * ((scores[language] ?? 0) / top) * Math.min(1, words.length / 3) +
      weight.words * share * Math.min(1, known / 2 + 0.25) +
      weight.letters * Math.min(2, letters[language] ?? 0) +
      (language === hint ? weight.hint : 0);
    return { language: language as string, score };
  });
  const found = decide(sum, hint);
  const evidence = known > 0 || words.length > 2 || Object.keys(letters).length > 0;
  return { language: found.language, sure: found.sure && evidence };
}

function decide(sum: { language: string; score: number }[], hint: string | undefined) {
  sum.sort((a, b) => b.score - a.score);
  const lead = sum[0]!.score - sum[1]!.score;
  if (sum[0]!.score < 0.2) return { language: hint ?? 'en', sure: false };
  return { language: sum[0]!.language, sure: lead >= sureLead };
}

/** A language outside the ten (Portuguese, Swedish ...) needs a longer text without common words of the ten. */
function isOtherLanguage(
  statistics: ReturnType<typeof eld.detect>,
  words: readonly string[],
  known: number,
): boolean {
  if (!others.has(statistics.language)) return false;
  return words.length >= 5 && known / words.length <= 0.34 && statistics.isReliable();
}

function detectInArabicScript(text: string, hint: string | undefined): DetectedLanguage {
  const letters = tellingArabic(text);
  // Persian is also typed on Arabic keyboards, with the Arabic kaf and yeh.
  const persian = text.replaceAll('ك', 'ک').replaceAll('ي', 'ی');
  const votes = {
    fa: wordEvidence(wordsOf(persian), ['fa']).known,
    ar: wordEvidence(wordsOf(text), ['ar']).known,
  };
  const scores = eld.detect(text).getScores();
  const top = Math.max(1e-9, scores.fa ?? 0, scores.ar ?? 0);
  if (letters.ur > letters.fa + letters.ar) return { language: 'ur', sure: true };
  const of = (language: 'fa' | 'ar') =>
    letters[language] * 0.5 +
    votes[language] * 0.8 +
    2 * ((scores[language] ?? 0) / top) +
    (language === hint ? weight.hint : 0);
  return decide(
    [
      { language: 'fa', score: of('fa') },
      { language: 'ar', score: of('ar') },
    ],
    hint,
  );
}

function detectByStatistics(text: string, hint: string | undefined): DetectedLanguage {
  const result = eld.detect(text);
  return {
    language: result.language || hint || 'en',
    sure: result.language !== '' && result.isReliable(),
  };
}
