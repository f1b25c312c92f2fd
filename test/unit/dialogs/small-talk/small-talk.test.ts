import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksForPerson } from '../../../../dialogs/handoff/asks-for-person.ts';
import { needsNoAnswer } from '../../../../dialogs/small-talk/needs-no-answer.ts';
import { isFragment, smallTalk } from '../../../../dialogs/small-talk/small-talk.ts';

const file = new URL('../../../fixtures/small-talk/phrases.json', import.meta.url);
const fixtures = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

describe('small talk', () => {
  it.each(Object.entries(fixtures))(
    'in %s is known, whole phrase by whole phrase, and rings nobody',
    (language, text) => {
      const phrases = text.split(' | ');
      expect(phrases.length).toBeGreaterThanOrEqual(60);
      const unknown = phrases.filter((phrase) => smallTalk(phrase, language) === undefined);
      const rung = phrases.filter((phrase) => asksForPerson(phrase).asks);
      expect({ unknown, rung }).toEqual({ unknown: [], rung: [] });
    },
  );

  it.each([
    ['hallo, waar is mijn factuur?', 'nl'],
    ['thanks, but my internet is still down', 'en'],
    ['ja maar hoe zeg ik op', 'nl'],
    ['Danke, und wie kündige ich?', 'de'],
    ['bonjour, ma box ne marche plus', 'fr'],
    ['سلام، اینترنت من قطع است', 'fa'],
    ['ok when does the engineer come', 'en'],
  ])('does not swallow a question: %s', (text, language) => {
    expect(smallTalk(text, language)).toBeUndefined();
  });

  it.each([
    ['Hallo, ben je een bot?', 'nl', 'areYouABot'],
    ['hoi, hoe gaat het?', 'nl', 'howAreYou'],
    ['bedankt, fijne dag!', 'nl', 'thanks'],
    ['No thanks', 'en', 'no'],
    ['hello', 'nl', 'greeting'],
  ])('answers the question before the courtesy: %s', (text, language, kind) => {
    expect(smallTalk(text, language)).toBe(kind);
  });
});

describe('a fragment', () => {
  it.each([
    ['factuur', 'nl'],
    ['mijn modem', 'nl'],
    ['Internet!', 'en'],
    ['قبض', 'fa'],
  ])('is too little to answer: %s', (text, language) => {
    expect(isFragment(text, language)).toBe(true);
  });
  it.each([
    ['modem kapot?', 'nl'],
    ['hallo', 'nl'],
    ['my internet is down', 'en'],
  ])('is not: %s', (text, language) => {
    expect(isFragment(text, language)).toBe(false);
  });
});

describe('a message to a person', () => {
  it.each([
    ['Dank je wel!', 'nl'],
    ['👍', 'nl'],
    ['ok', 'en'],
    ['Bonne journée', 'fr'],
    ['خیلی ممنون', 'fa'],
  ])('needs no answer: %s', (text, language) => {
    expect(needsNoAnswer(text, language)).toBe(true);
  });
  it.each([
    ['ja', 'nl'],
    ['no', 'en'],
    ['Danke, aber es geht noch nicht', 'de'],
    ['hallo?', 'nl'],
  ])('waits for one: %s', (text, language) => {
    expect(needsNoAnswer(text, language)).toBe(false);
  });
});
