import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asksForPerson } from '../../../../dialogs/handoff/asks-for-person.ts';

const folder = new URL('../../../../dialogs/faq/entries/', import.meta.url);

/** Entries in which asking is the same as wanting to reach somebody, with the reason. */
const SAME_THING: Record<string, string> = {
  contact: 'asks for the telephone number, which stands for a person',
  'opening-hours': 'asks when somebody can be reached',
  'power-outage': 'asks whom to call',
  complaint: 'complains about an employee, which a person should read',
};

interface Entry {
  readonly languages: Record<string, { question: string; phrasings: string[] }>;
}

const entries = readdirSync(folder).map((file) => ({
  id: file.replace('.yaml', ''),
  entry: parse(readFileSync(new URL(file, folder), 'utf8')) as Entry,
}));

describe('questions that the FAQ answers', () => {
  it.each(entries.filter(({ id }) => !(id in SAME_THING)))('about $id ring nobody', ({ entry }) => {
    const texts = Object.values(entry.languages).flatMap((of) => [of.question, ...of.phrasings]);
    expect(texts.filter((text) => asksForPerson(text).asks)).toEqual([]);
  });

  it('are left out here only where an entry exists', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(Object.keys(SAME_THING).filter((id) => !ids.has(id))).toEqual([]);
  });
});
