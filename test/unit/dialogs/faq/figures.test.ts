/** How well the real entries are matched, on messages that the matcher was never fitted on. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../../dialogs/faq/decide.ts';
import { entriesFolder, loadEntries } from '../../../../dialogs/faq/load-entries.ts';
import { buildMatcher, type FaqMatcher } from '../../../../dialogs/faq/matcher.ts';

const now = Date.UTC(2026, 10, 22, 12);
let matcher: FaqMatcher;
let ids: Set<string>;

beforeAll(async () => {
  const entries = await loadEntries(entriesFolder);
  ids = new Set(entries.map(({ id }) => id));
  matcher = buildMatcher(entries);
});

function rows(name: string): string[][] {
  const file = new URL(`../../../fixtures/faq/${name}.tsv`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

const decided = (text: string, language: string): Decision =>
  decide(matcher.match({ text, language, now }));

describe.each(['nl', 'en', 'de', 'fr', 'fa'])('messages in %s', (language) => {
  it('that an entry answers: at least 85 % answered right or asked back, at most 3 % wrong', () => {
    const messages = rows(`${language}.in-scope`);
    expect(messages.length).toBeGreaterThanOrEqual(30);
    let helped = 0;
    const wrong: string[] = [];
    for (const [text, id] of messages) {
      expect(ids).toContain(id);
      const found = decided(text!, language);
      if (found.kind === 'answer' && found.entryId !== id)
        wrong.push(`${text} -> ${found.entryId}`);
      if (found.kind === 'answer' && found.entryId === id) helped += 1;
      if (found.kind === 'askBack' && found.entryIds.includes(id!)) helped += 1;
    }
    expect(helped / messages.length).toBeGreaterThanOrEqual(0.85);
    expect(wrong.length / messages.length, wrong.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it('that no entry answers: at most 5 % answered', () => {
    const messages = rows(`${language}.out-of-scope`);
    expect(messages.length).toBeGreaterThanOrEqual(30);
    const answered = messages.flatMap(([text]) => {
      const found = decided(text!, language);
      return found.kind === 'answer' ? [`${text} -> ${found.entryId}`] : [];
    });
    expect(answered.length / messages.length, answered.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('that stand in an entry word for word: more than 95 % answered, none of them wrong', async () => {
    const asked = (await loadEntries(entriesFolder)).flatMap(({ id, languages }) => {
      const { question, phrasings } = languages[language]!;
      return [question, ...phrasings].map((text) => ({ id, text }));
    });
    const right = asked.filter(({ id, text }) => {
      const found = decided(text, language);
      return found.kind === 'answer' && found.entryId === id;
    });
    const wrong = asked.filter(({ id, text }) => {
      const found = decided(text, language);
      return found.kind === 'answer' && found.entryId !== id;
    });
    expect(wrong).toEqual([]);
    expect(right.length / asked.length).toBeGreaterThan(0.95);
  });
});

describe('what it costs (processor time, whatever else the machine does)', () => {
  const milliseconds = (work: () => void): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  it('builds forty entries in five languages in less than a second', async () => {
    const entries = await loadEntries(entriesFolder);
    const times = [1, 2, 3].map(() => milliseconds(() => buildMatcher(entries)));
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('matches a message in less than 2 ms', () => {
    const messages = rows('nl.in-scope').map(([text]) => text!);
    for (const text of messages) decided(text, 'nl');
    const time = milliseconds(() => {
      for (const text of messages) decided(text, 'nl');
    });
    expect(time / messages.length).toBeLessThan(2);
  });
});
