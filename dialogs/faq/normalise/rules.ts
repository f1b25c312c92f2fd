/** What one language needs so that different spellings of a question look alike. */
export interface LanguageRules {
  /** Brings spellings together. Gets lower case, NFKC; keeps word boundaries. */
  fold(text: string): string;
  /** Whether "l'heure" is two words (French) or "don't" one (English). */
  splitsAtApostrophe: boolean;
  /** A capital within a sentence marks a name of a place or person (not in German, nor where there are no capitals). */
  capitalsAreNames: boolean;
  /** Words of chats that say nothing about the subject, beside the common words of the language. */
  fillers: string;
  /** Common words of the language that are a subject of their own ("weather"): they count in full. */
  subjects: string;
  /**
   * Groups of words that customers use for the same thing, one group per line, members separated by commas.
   * A member may be up to three words; `factur*` takes every word with that beginning.
   */
  alike: string;
  /** Verbs that part in a sentence ("zeg … op"), each as particle|stem; missing where no verb does. */
  separable?: string;
}

/** Latin script without accents: half of all chat messages leave them out. */
export function withoutAccents(text: string): string {
  return text
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** For a language without a file of its own. */
export const plain: LanguageRules = {
  fold: withoutAccents,
  splitsAtApostrophe: true,
  capitalsAreNames: false,
  fillers: '',
  subjects: '',
  alike: '',
};
