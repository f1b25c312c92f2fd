/** From what people type to comparable words. */

/** Persian and Arabic letters that look the same are made the same; vowel marks and the zero-width joiner go. */
const persian: [RegExp, string][] = [
  [/[يى]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[أإٱآ]/g, 'ا'],
  [/ؤ/g, 'و'],
  [/ة/g, 'ه'],
  [/[\u064b-\u065f\u0670\u0640]/g, ''],
  [/\u200c/g, ''],
  // The verb prefix is written apart, joined or with a joiner: one way here.
  [/(^|[^\p{L}])(ن?می)\s+(?=\p{L})/gu, '$1$2'],
];

/**
 * Lower case, no accents, no punctuation. An apostrophe joins ("that's" is "thats") or parts ("s'il" is "s il"):
 * English does the one, French the other.
 */
export function wordsOf(text: string, apostrophe: 'joins' | 'parts' = 'parts'): string[] {
  let plain = text.normalize('NFKC').toLowerCase();
  for (const [letters, one] of persian) plain = plain.replace(letters, one);
  plain = plain
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’`´]/g, apostrophe === 'joins' ? '' : ' ');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "heyyyy" is "hey": a letter three or more times in a row is one. Doubles stay: "hallo", "dass". */
export function squeeze(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}

export function hasEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}/u.test(text);
}
