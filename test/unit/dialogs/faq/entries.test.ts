import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Entry, Translation } from '../../../../dialogs/faq/entry.ts';
import { entriesFolder, loadEntries } from '../../../../dialogs/faq/load-entries.ts';

const languages = ['de', 'en', 'fa', 'fr', 'nl'];
let entries: Entry[];
let texts: { id: string; language: string; text: Translation }[];

beforeAll(async () => {
  entries = await loadEntries(entriesFolder);
  texts = entries.flatMap(({ id, languages: by }) =>
    Object.entries(by).map(([language, text]) => ({ id, language, text })),
  );
});

const entry = (id: string) => entries.find((one) => one.id === id)!;

describe('the forty entries of the demo company', () => {
  it('are forty, each in five languages', () => {
    expect(entries).toHaveLength(40);
    for (const { id, languages: by } of entries) {
      expect({ id, languages: Object.keys(by).sort() }).toEqual({ id, languages });
    }
  });

  it('have five to eight ways to ask, beside the question', () => {
    for (const { id, language, text } of texts) {
      expect([id, language, text.phrasings.length >= 5 && text.phrasings.length <= 8]).toEqual([
        id,
        language,
        true,
      ]);
    }
  });

  it('are about something that a few words name, each something else, and no question', () => {
    for (const language of languages) {
      const subjects = entries.map((one) => one.languages[language]!.subject);
      expect([language, new Set(subjects).size]).toEqual([language, 40]);
      for (const { languages: by } of entries)
        expect(by[language]!.subject).not.toBe(by[language]!.question);
    }
  });

  it('suggest three questions in the greeting, short enough for a button', () => {
    const suggested = entries.filter((one) => one.suggested);
    expect(suggested.map(({ id }) => id)).toEqual(['internet-outage', 'invoice', 'moving']);
    for (const { languages: by } of suggested) {
      for (const { question } of Object.values(by)) expect(question.length).toBeLessThanOrEqual(70);
    }
  });

  it('hand sensitive ones to a person', () => {
    const always = entries.filter(({ handoff }) => handoff === 'always').map(({ id }) => id);
    expect(always).toEqual(['bereavement', 'gas-smell', 'payment-arrangement']);
  });

  it('give the same links and amounts in every language', () => {
    const plain = (text: string) =>
      text.replace(/[۰-۹]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x6f0 + 0x30));
    const links = (text: string) => [...new Set(text.match(/\]\([^)]+\)/g) ?? [])].sort();
    const amounts = (text: string) =>
      [...plain(text).matchAll(/€\s?(\d[\d.,٫]*\d|\d)|(\d[\d.,٫]*\d|\d)\s?(?:€|یورو)/g)]
        .map(([, before, after]) => (before ?? after)!.replace(/[,٫]/g, '.'))
        .sort();
    for (const { id, languages: by } of entries) {
      const { nl, ...others } = by;
      for (const [language, { answer }] of Object.entries(others)) {
        const found = { id, language, links: links(answer), amounts: amounts(answer) };
        expect(found).toEqual({
          id,
          language,
          links: links(nl!.answer),
          amounts: amounts(nl!.answer),
        });
      }
    }
  });

  it('name the telephone, address and hours of the company file', () => {
    const file = new URL('../../../../bot/config/demo/company.yaml', import.meta.url);
    const { company, hours } = parse(readFileSync(file, 'utf8'));
    for (const [language, { answer }] of Object.entries(entry('contact').languages)) {
      expect([language, answer]).toEqual([language, expect.stringContaining(company.address)]);
      expect(answer).toContain(company.legalName);
      expect(answer).toContain(`tel:+31${company.phone.replace(/^0|\s/g, '')}`);
    }
    expect([hours['mon-fri'], hours.sat]).toEqual(['08:00-21:00', '09:00-17:00']);
    const { nl } = entry('opening-hours').languages;
    expect(nl!.answer).toMatch(/8:00 tot 21:00[\s\S]*9:00 tot 17:00/);
  });

  it('say first what to do in danger, with the number that saves lives', () => {
    for (const { answer } of Object.values(entry('gas-smell').languages)) {
      expect(answer).toContain('tel:08009009');
      expect(answer).toContain('tel:112');
    }
  });

  it('speak to customers politely', () => {
    for (const { id, language, text } of texts) {
      const familiar = {
        nl: /(?<!\p{L})(?:je|jij|jouw)(?!\p{L})/iu,
        de: /(?<!\p{L})(?:du|dein|deine|dich|dir)(?!\p{L})/iu,
        fr: /(?<!\p{L})(?:tu|ton|ta|tes)(?!\p{L})/iu,
      }[language];
      if (familiar)
        expect([id, language, familiar.test(text.answer)]).toEqual([id, language, false]);
    }
  });

  it('never put anybody off', () => {
    const putOff =
      /moment please|moment geduld|einen Moment|un instant|لحظه صبر|no-?reply|important to us/i;
    for (const { id, language, text } of texts) {
      expect([id, language, putOff.test(text.answer)]).toEqual([id, language, false]);
    }
  });
});
