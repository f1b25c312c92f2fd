import { readFileSync, readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../bot/channels/web-chat/widget/format-message.ts';

type Strings = Record<string, string> & { familiar: never };
const folder = new URL('../../../bot/channels/web-chat/widget/strings/', import.meta.url);
const files = readdirSync(folder).sort();
const languages = files.map((file) => file.replace('.json', ''));
const loaded = Object.fromEntries(
  files.map((file) => {
    const { familiar, ...formal } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    return [file.replace('.json', ''), { formal, familiar }];
  }),
) as Record<string, { formal: Strings; familiar: Strings }>;
const english = loaded.en!.formal;
const keys = Object.keys(english);
type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const names = (elements: Element[]): string[] =>
  elements.flatMap((element) => [
    ...('value' in element && element.type !== 0 ? [element.value] : []),
    ...('options' in element
      ? Object.values(element.options).flatMap(({ value }) => names(value))
      : []),
  ]);
const namesIn = (message: string) => [
  ...new Set(names(new IntlMessageFormat(message, 'en').getAst())),
];
/** Ours shows every number with the digits of the language; ICU wants to be told. */
const asIcu = (message: string) =>
  message.replace(/\{(n|place|by|ahead|people|slots|minutes)\}/g, '{$1, number}');

const samples = [0, 1, 2, 3, 4, 11, 14, 21, 22, 101, 1200].map((n) => ({
  n,
  place: n,
  by: n,
  ahead: n,
  people: n,
  slots: n,
  minutes: n,
  name: 'Sanne',
  lead: 'Ilse',
  deputy: 'Ilse',
  day: 'D',
  time: 'T',
  due: 'U',
  shop: 'S',
  phone: 'P',
  asked: 'Karim',
  hours: 'H',
  topic: 'X',
  date: 'Y',
  a: 'A',
  b: 'B',
}));

it('there are words for the five languages', () => {
  expect(languages).toEqual(['de', 'en', 'fa', 'fr', 'nl']);
});

describe.each(languages)('the words in %s', (language) => {
  const { formal, familiar } = loaded[language]!;
  const all = [...Object.entries(formal), ...Object.entries(familiar)];

  it('are complete and have no others', () => {
    expect(Object.keys(formal)).toEqual(keys);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(familiar)));
  });

  it('name what the English ones name', () => {
    // Persian says who is here until when; the others say it of whoever stands above.
    const extra: Record<string, string[]> = { hereUntil: ['name'] };
    for (const [key, message] of all) {
      const needed = namesIn(english[key]!);
      const allowed = [...needed, ...(extra[key] ?? [])];
      expect(allowed, key).toEqual(expect.arrayContaining(namesIn(message)));
      expect(namesIn(message), key).toEqual(expect.arrayContaining(needed));
    }
  });

  it('read as ICU messages do', () => {
    for (const [key, message] of all)
      for (const values of samples) {
        const theirs = new IntlMessageFormat(asIcu(message), language).format(values);
        expect(formatMessage(message, values, language).join(''), key).toBe(theirs);
      }
  });

  it('keep the voice: no exclamation marks, no thanks for patience, nothing empty', () => {
    for (const [key, message] of all) {
      expect(message, key).not.toMatch(/!|geduld|patien|Moment bitte|one moment|شکیبایی/i);
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
    }
  });
});

it('no French sentence needs "de" or "que" before a name: "d’Ilse" cannot be known', () => {
  const { formal, familiar } = loaded.fr!;
  for (const [key, text] of [...Object.entries(formal), ...Object.entries(familiar)])
    expect(text, key).not.toMatch(/(?<!\p{L})(?:de|que) \{(?:name|lead|deputy|asked)\}/u);
});

it('Persian counts the first ten in words and the others in Persian digits', () => {
  const say = (place: number) => formatMessage(loaded.fa!.formal.inLine!, { place }, 'fa').join('');
  expect(say(4)).toMatch(/^نفر چهارم /);
  expect(say(14)).toMatch(/^نفر ۱۴ /);
});

it('the formal words hold no familiar address, the familiar ones no formal address', () => {
  const words: Record<string, { formal: RegExp; familiar: RegExp }> = {
    nl: { formal: /\b(u|uw)\b/i, familiar: /\b(je|jij|jou|jouw)\b/i },
    de: {
      formal: /\b(Ihr|Ihre|Ihren|Ihrer|Ihnen)\b/,
      familiar: /\b(du|dein|deine|deinen|deiner|dir)\b/i,
    },
    fr: { formal: /\b(vous|votre|vos)\b/i, familiar: /\b(tu|ton|ta|toi)\b/i },
  };
  for (const [language, { formal, familiar }] of Object.entries(words)) {
    for (const [key, text] of Object.entries(loaded[language]!.formal))
      expect(text, `${language} ${key}`).not.toMatch(familiar);
    for (const [key, text] of Object.entries(loaded[language]!.familiar))
      expect(text, `${language} ${key}`).not.toMatch(formal);
    for (const [key, text] of Object.entries(loaded[language]!.formal))
      if (formal.test(text))
        expect(loaded[language]!.familiar, `${language} ${key}`).toHaveProperty(key);
  }
});

describe('a message with pieces of view in it', () => {
  it('keeps the pieces in order', () => {
    const piece = { tag: 'b' };
    expect(formatMessage('before {time}, {name}', { time: piece, name: 'Sanne' }, 'en')).toEqual([
      'before ',
      piece,
      ', ',
      'Sanne',
      '',
    ]);
  });

  it('an empty value takes its space along', () => {
    expect(formatMessage('answers {day} before {due}', { day: '', due: 'U' }, 'en').join('')).toBe(
      'answers before U',
    );
  });

  it('counts with the digits of the language', () => {
    expect(formatMessage('{n, plural, other {# نفر}}', { n: 14 }, 'fa').join('')).toBe('۱۴ نفر');
  });
});
