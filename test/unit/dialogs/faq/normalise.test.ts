import { describe, expect, it } from 'vitest';
import { normaliserOf } from '../../../../dialogs/faq/normalise/words.ts';

const words = (language: string, text: string) =>
  normaliserOf(language)(text).map((word) => word.text);
const content = (language: string, text: string) =>
  normaliserOf(language)(text)
    .filter((word) => word.isContent)
    .map((word) => word.text);
const groups = (language: string, text: string) =>
  new Set(normaliserOf(language)(text).flatMap((word) => word.groups));

describe('different spellings look alike', () => {
  it.each([
    ['de', 'Zählerstände', 'Zaehlerstaende'],
    ['de', 'Straße', 'STRASSE'],
    ['fr', "l'électricité", 'l’electricite'],
    ['nl', 'e-mailadres', 'emailadres'],
    ['nl', 'reünie', 'reunie'],
    ['en', "don't", 'dont'],
    ['en', 'Wi-Fi', 'wifi'],
    ['fa', 'می‌خواهم', 'می خواهم'],
    ['fa', 'می‌خواهم', 'میخواهم'],
    ['fa', 'کنتور برقی', 'كنتور برقي'],
    ['fa', 'صورت‌حساب‌ها', 'صورتحسابها'],
    ['fa', 'آدرس', 'ادرس'],
    ['fa', '۱۲۳', '123'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(words(language, one)).toEqual(words(language, other));
  });

  it('numbers and addresses say nothing about the subject', () => {
    expect(content('en', 'invoice 20261122 of jan@example.org, see https://example.org/x')).toEqual(
      ['invoice'],
    );
  });

  it('words that every question is made of are no subject', () => {
    expect(content('nl', 'Hallo, ik heb een vraagje: waar vind ik mijn factuur?')).toEqual([
      'factuur',
    ]);
    expect(content('fa', 'سلام، قبض من کجاست؟')).toEqual(['قبض']);
  });

  it('but weather and books are, when no entry is about them', () => {
    expect(content('en', 'what is the weather')).toEqual(['weather']);
  });
});

describe('different words for the same thing look alike', () => {
  it.each([
    ['nl', 'factuur', 'rekening'],
    ['nl', 'facturen', 'nota'],
    ['en', 'bill', 'invoices'],
    ['de', 'Rechnung', 'Abrechnung'],
    ['fr', 'télé', 'télévision'],
    ['fa', 'قبض', 'صورت‌حساب'],
  ])('%s: %s and %s', (language, one, other) => {
    expect([...groups(language, one)].some((group) => groups(language, other).has(group))).toBe(
      true,
    );
  });

  it('also when it takes two words, or has an ending', () => {
    expect(groups('en', 'my grandfather passed away')).toEqual(groups('en', 'died'));
    expect(groups('nl', 'routers')).toEqual(groups('nl', 'router'));
  });
});

describe('a language without rules of its own', () => {
  it('is read plainly', () => {
    expect(words('pt', 'Não tenho conexão')).toEqual(['nao', 'tenho', 'conexao']);
  });
});

describe('a verb that parts in the sentence', () => {
  it.each([
    ['nl', 'Hoe zeg ik mijn abonnement op?', 'opzeg'],
    ['nl', 'ik geef morgen mijn meterstand door', 'doorgeef'],
    ['de', 'Wie melde ich den Zähler ab?', 'abmelde'],
  ])('is one word again in %s: %s', (language, text, verb) => {
    expect(words(language, text)).toContain(verb);
  });

  it('a particle without its verb stays what it is', () => {
    expect(words('nl', 'de monteur komt op dinsdag')).toContain('op');
  });
});
