/** Which writing system a text uses, and what its letters alone say about its language. */

/** Languages that are the only, or by far the likeliest, user of their script in a chat. */
const byScript: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** Letters that one Latin-script language uses and the other nine do not, or hardly ever. */
const tellingLetters: ReadonlyArray<readonly [RegExp, string]> = [
  [/[ğışİ]/gu, 'tr'],
  [/[ąęłńśźż]/giu, 'pl'],
  [/[ñ¿¡]/giu, 'es'],
  [/ß/gu, 'de'],
  [/[œùêî]|\b(?:[djlmnst]['’](?=\p{L})|c['’](?=e))|\bqu['’]/giu, 'fr'],
  [/ì|ò|\b(?:dell|nell|all|quest|un)['’](?=\p{L})/giu, 'it'],
];

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'other' | 'none';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The script a text is meant in; `none` where there is no letter at all. A quarter of the letters is enough for a script
 * other than Latin: brand names, addresses and titles stay Latin in every language.
 */
export function scriptOf(text: string): Script {
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return 'none';
  const arabic = count(text, /\p{Script=Arabic}/gu);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const other = letters - arabic - cyrillic - count(text, /\p{Script=Latin}/gu);
  const most = Math.max(arabic, cyrillic, other);
  if (most / letters < 0.25) return 'latin';
  if (most === arabic) return 'arabic';
  return most === cyrillic ? 'cyrillic' : 'other';
}

/** The language of a script that only one language of the world's chats is likely to use; else undefined. */
export function languageOfScript(text: string): string | undefined {
  return byScript.find(([pattern]) => count(text, pattern) > 0)?.[1];
}

/** How often letters or clitics typical of one Latin-script language occur, by language. */
export function tellingLatin(text: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [pattern, language] of tellingLetters) {
    const n = count(text, pattern);
    if (n > 0) found[language] = n;
  }
  return found;
}

/**
 * Evidence from the letters for Persian and for Arabic. Persian kaf and yeh weigh less than the four Persian letters
 * because some Arabic keyboards produce them, and the Arabic forms because old Persian keyboards do.
 */
export function tellingArabic(text: string): { fa: number; ar: number; ur: number } {
  return {
    fa: 2 * count(text, /[پچژگ]/gu) + count(text, /[کی]/gu) + 2 * count(text, /\u200c|[۰-۹]/gu),
    ar:
      2 * count(text, /[ةىأإؤ]|[\u064b-\u0652]/gu) +
      0.5 * count(text, /[يك]/gu) +
      1.5 * count(text, /(?<!\p{L})(?:[وبفك])?ال(?=\p{L}{2})/gu),
    ur: 3 * count(text, /[ٹڈڑںےھہ]/gu),
  };
}
