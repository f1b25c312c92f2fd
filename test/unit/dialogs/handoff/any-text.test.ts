import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForPerson } from '../../../../dialogs/handoff/asks-for-person.ts';
import { compileLanguage } from '../../../../dialogs/handoff/compiled.ts';
import { languages } from '../../../../dialogs/handoff/languages/index.ts';
import { readable, tokenise } from '../../../../dialogs/handoff/normalise.ts';
import { common } from '../../../../dialogs/handoff/rules.ts';
import { matchAt, type Pattern, type View } from '../../../../dialogs/handoff/pattern.ts';
import { Sentence } from '../../../../dialogs/handoff/sentence.ts';

const requests = [
  'ik wil een medewerker spreken',
  'can I talk to somebody please',
  'geben Sie mir einen Menschen',
  'je veux parler à un conseiller',
  'quiero hablar con una persona',
  'vorrei parlare con un operatore',
  'chcę rozmawiać z człowiekiem',
  'bir temsilciyle görüşmek istiyorum',
  'أريد التحدث مع موظف',
  'می‌خواهم با کارشناس صحبت کنم',
];
const others = [
  'waar is mijn factuur',
  'how do I change my address',
  'wann kommt mein Paket',
  'où est ma commande',
  'cuánto cuesta la tarifa',
  'quando arriva il pacco',
  'gdzie jest moja paczka',
  'faturam nerede',
  'أين طلبي',
  'قبض من کجاست',
];
const anySentence = fc.constantFrom(...requests, ...others);
const anyWord = fc.constantFrom(...[...requests, ...others].flatMap((text) => text.split(' ')));

describe('whatever a customer types', () => {
  it('never throws, and says what decided where it asks', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(anyWord, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const found = asksForPerson(typed);
        expect(typeof found.asks).toBe('boolean');
        if (!found.asks) expect(found).toEqual({ asks: false });
        else expect(readable(typed)).toContain(found.evidence);
      }),
      { numRuns: 400 },
    );
  });

  it('means the same twice', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 12 }), (words) => {
        const text = words.join(' ');
        expect(asksForPerson(text)).toEqual(asksForPerson(text));
      }),
    );
  });

  it('means the same in capitals, with other spaces and with emoji around it', () => {
    const space = fc.constantFrom(' ', '  ', '\u00a0', ' \t ', '\u3000');
    const emoji = fc.constantFrom('', '🙏', '😡😡 ', ' 👩‍💼', '❤️', '🤖 ');
    fc.assert(
      fc.property(anySentence, space, emoji, emoji, (text, gap, before, after) => {
        const { asks } = asksForPerson(text);
        expect(asksForPerson(text.toUpperCase()).asks).toBe(asks);
        expect(asksForPerson(text.replaceAll(' ', gap)).asks).toBe(asks);
        expect(asksForPerson(`${before}${text}${after}`).asks).toBe(asks);
      }),
    );
  });

  it('a request is heard before and after any other sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...requests),
        fc.array(fc.constantFrom(...others), { maxLength: 5 }),
        fc.constantFrom('. ', '? ', '\n', '! '),
        (request, rest, mark) => {
          expect(asksForPerson([request, ...rest].join(mark)).asks).toBe(true);
          expect(asksForPerson([...rest, request].join(mark)).asks).toBe(true);
        },
      ),
    );
  });
});

describe('the work stays small', () => {
  it('because of a very long message only both ends are read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (piece) => {
        const long = `${piece} `.repeat(5_000);
        expect(readable(long).length).toBeLessThanOrEqual(16_000);
        expect(tokenise(readable(long)).length).toBeLessThanOrEqual(16_000);
      }),
      { numRuns: 50 },
    );
  });

  /** Counts how often the patterns of all languages look at a word of a text without punctuation. */
  function looks(words: readonly string[]): number {
    let count = 0;
    for (const language of languages.map((lexicon) => compileLanguage(lexicon, common))) {
      const seen = words.map((word) => ({
        word,
        reading: { keys: [word], guesses: [] },
        pause: 0 as const,
        start: 0,
        end: 0,
      }));
      const sentence = new Sentence(seen, {
        language,
        first: language,
        masked: new Uint8Array(seen.length),
      });
      const view: View = {
        length: sentence.length,
        keys: (i) => {
          count++;
          return sentence.keys(i);
        },
        spans: (i, classes) => {
          count++;
          return sentence.spans(i, classes);
        },
        begins: (i) => sentence.begins(i),
        pauses: (i) => sentence.pauses(i),
        unknown: (i) => sentence.unknown(i),
      };
      const patterns: Pattern[] = language.asks.byClass.map(({ pattern }) => pattern);
      for (const pattern of patterns) {
        for (let i = 0; i < view.length; i++) matchAt(pattern, view, i);
      }
    }
    return count;
  }

  it.each([
    ['wishes without an object', 'want need can i want to'],
    ['calls to nobody', 'call call the phone call'],
    ['words of no language', 'xyzzy plugh qwxv'],
  ])('because it grows with the words and not with their combinations: %s', (_what, text) => {
    const words = Array.from({ length: 40 }, () => text.split(' ')).flat();
    const once = looks(words);
    expect(looks([...words, ...words]) / once).toBeLessThan(2.2);
  });
});
