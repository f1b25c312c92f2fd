import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseFacts } from '../../../../dialogs/recognizers/facts.ts';
import { maskSecrets } from '../../../../dialogs/recognizers/mask-secrets.ts';

const now = Date.parse('2026-11-24T13:06:00Z');
const facts = (text: string, language = 'nl') =>
  recogniseFacts(text, { language, country: 'NL', now }).map(
    ({ kind, value }) => `${kind} ${value}`,
  );

describe('facts in a customer’s words', () => {
  it.each([
    ['bel me op 06-12345678 of 050 210 0100', 'nl', ['phone +31612345678', 'phone +31502100100']],
    ['mail naar jan.de.boer@example.nl aub', 'nl', ['email jan.de.boer@example.nl']],
    ['mijn iban is NL91 ABNA 0417 1643 00', 'nl', ['iban NL•• •••• ••4300']],
    ['er is € 74,50 dubbel afgeschreven', 'nl', ['amount EUR 74.50']],
    ['you charged 1.234,56 EUR', 'en', ['amount EUR 1234.56']],
    ['mijn klantnummer is 48213007', 'nl', ['orderNumber 48213007']],
    ['Meine Kundennummer: KD-882134', 'de', ['orderNumber KD-882134']],
    ['kan het morgen om 15:30', 'nl', ['date 2026-11-25T15:30']],
    ['am 5. März bitte', 'de', ['date 2027-03-05']],
    ['referentie lk-7kq4-m2', 'nl', ['reference LK-7KQ4-M2']],
    ['ik woon op 9711 RS', 'nl', ['postcode 9711RS']],
    ['شماره من ۰۶۱۲۳۴۵۶۷۸ است', 'fa', ['phone +31612345678']],
  ])('%s', (text, language, expected) => {
    expect(facts(text, language)).toEqual(expect.arrayContaining(expected));
  });

  it('never show a whole IBAN, and never a wrong one', () => {
    expect(
      JSON.stringify(recogniseFacts('NL91ABNA0417164300', { language: 'nl', country: 'NL', now })),
    ).not.toContain('0417164300');
    expect(facts('NL92 ABNA 0417 1643 00').filter((fact) => fact.startsWith('iban'))).toEqual([]);
  });

  it('never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
        Array.isArray(facts(text)),
      ),
      { numRuns: 200 },
    );
  });
});

describe('secrets', () => {
  it.each([
    ['mijn kaart is 4111 1111 1111 1111', 'mijn kaart is •••• 1111'],
    ['5500-0000-0000-0004 werkt niet', '•••• 0004 werkt niet'],
    ['mijn bsn is 111222333', 'mijn bsn is ••••'],
    ['wachtwoord: geheim123', 'wachtwoord: ••••'],
    ['my password is Tr0ub4dor&3 ok', 'my password is •••• ok'],
    ['Passwort lautet hallo123', 'Passwort lautet ••••'],
    ['کد ملی من 0012345679 است', 'کد ملی من •••• است'],
  ])('are masked before storing: %s', (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it.each([
    'bel 050 210 0100 of 06-12345678',
    'bestelling 1234567890123456',
    'klantnummer 48213007',
    'ik ben mijn wachtwoord vergeten',
    'my password is not accepted',
    'wachtwoord is verlopen',
    'meter 000123456789',
    'NL91 ABNA 0417 1643 00',
  ])('are not seen in ordinary words: %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });

  it('leave everything else as it was written', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z .,!?]{0,80}$/),
        (text) => maskSecrets(text) === text || /password|passw|pin/.test(text),
      ),
    );
  });
});
