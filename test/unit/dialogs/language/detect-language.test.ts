import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  detectLanguage,
  supportedLanguages,
} from '../../../../dialogs/language/detect-language.ts';

const rows = readFileSync(new URL('../../../fixtures/language/short.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

function wrongOnes(hint: (language: string) => string | undefined) {
  return rows
    .map(([text, language]) => ({ text, language, found: detectLanguage(text, hint(language)) }))
    .filter((row) => row.found.language !== row.language);
}

describe('the language of a short customer message', () => {
  it.each(supportedLanguages)(
    'is found without any hint, for nearly every message: %s',
    (language) => {
      const own = rows.filter((row) => row[1] === language);
      const right = own.filter(([text]) => detectLanguage(text).language === language);
      expect(own.length).toBeGreaterThanOrEqual(30);
      expect(right.length / own.length).toBeGreaterThanOrEqual(0.96);
    },
  );

  it('is found every time when the page is in the language of the customer', () => {
    expect(wrongOnes((language) => language)).toEqual([]);
  });

  it('is hardly ever named as sure when it is wrong, not even on a page in another language', () => {
    const surelyWrong = wrongOnes((language) => (language === 'nl' ? 'en' : 'nl'));
    expect(surelyWrong.filter((row) => row.found.sure).length / rows.length).toBeLessThanOrEqual(
      0.01,
    );
  });

  it('follows the customer who writes a sentence in another language than the page', () => {
    expect(detectLanguage('where is my invoice please', 'nl')).toEqual({
      language: 'en',
      sure: true,
    });
    expect(detectLanguage('ich möchte meinen Vertrag kündigen', 'nl')).toEqual({
      language: 'de',
      sure: true,
    });
    expect(detectLanguage('قبض من کجاست؟', 'nl')).toEqual({ language: 'fa', sure: true });
  });
});

describe('a message that says nothing about its language', () => {
  it.each(['👍', '???', '12345', '', '   ', 'LK-7KQ4-M2'])(
    'leaves it as it was, not sure: %j',
    (text) => {
      expect(detectLanguage(text, 'fa')).toEqual({ language: 'fa', sure: false });
      expect(detectLanguage(text).sure).toBe(false);
    },
  );

  it.each(['ok', 'internet', 'wifi'])(
    'does not overrule the language spoken so far: %s',
    (text) => {
      for (const hint of supportedLanguages) {
        const found = detectLanguage(text, hint);
        expect(found.language === hint || !found.sure).toBe(true);
      }
    },
  );

  it('is not misled by links, addresses and numbers', () => {
    expect(detectLanguage('https://www.example.com/where-is-my-invoice', 'nl')).toEqual({
      language: 'nl',
      sure: false,
    });
  });
});

describe('scripts', () => {
  it('tells Persian from Arabic by its letters', () => {
    expect(detectLanguage('گاز').language).toBe('fa');
    expect(detectLanguage('فاتورة').language).toBe('ar');
    expect(detectLanguage('كجا هستيد').language).toBe('fa');
  });

  it('keeps Persian with a Latin brand name Persian', () => {
    expect(detectLanguage('اینترنت Noorderlicht کار نمیکنه')).toEqual({
      language: 'fa',
      sure: true,
    });
  });

  it('recognises Persian in Latin letters, without being sure', () => {
    expect(detectLanguage('salam khubi').language).toBe('fa');
  });

  it.each([
    ['Где мой счёт?', 'ru'],
    ['Πού είναι ο λογαριασμός μου;', 'el'],
    ['我的发票在哪里', 'zh'],
    ['請求書はどこですか', 'ja'],
  ])('names other scripts too: %s', (text, language) => {
    expect(detectLanguage(text, 'nl').language).toBe(language);
  });

  it('stays fast on a message of a hundred thousand characters', () => {
    const long = 'waar is mijn factuur '.repeat(5000);
    const start = performance.now();
    expect(detectLanguage(long).language).toBe('nl');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
