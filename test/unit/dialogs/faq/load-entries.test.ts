import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EntryFaults, writeFault } from '../../../../dialogs/faq/entry-faults.ts';
import { loadEntries, readEntries } from '../../../../dialogs/faq/load-entries.ts';

const good = `id: parcel
topic: orders
updated: 2026-11-01
languages:
  en:
    question: Where is my parcel?
    phrasings:
      - my parcel has not arrived
      - track my parcel
    answer: |
      It is on its way. See **Orders**.
    subject: Your parcel
`;

/** Faults as lines of text; none when the files are right. */
function faultsOf(...files: { file: string; text: string }[]): string[] {
  try {
    readEntries(files);
    return [];
  } catch (error) {
    if (error instanceof EntryFaults) return error.faults.map(writeFault);
    throw error;
  }
}

const faultsAfter = (from: string | RegExp, to: string): string[] => {
  const text = good.replace(from, to);
  if (text === good) throw new Error(`Nothing to change: ${from}`);
  return faultsOf({ file: 'parcel.yaml', text });
};

describe('an entry file', () => {
  it('gives question, phrasings and answer by language', () => {
    const [entry] = readEntries([{ file: 'parcel.yaml', text: good }]);
    expect(entry).toMatchObject({ id: 'parcel', topic: 'orders', updated: '2026-11-01' });
    expect(entry!.languages.en!.phrasings).toEqual([
      'my parcel has not arrived',
      'track my parcel',
    ]);
    expect(entry!.languages.en!.answer).toBe('It is on its way. See **Orders**.');
  });

  it('says in a few words what it is about', () => {
    expect(readEntries([{ file: 'parcel.yaml', text: good }])[0]!.languages.en!.subject).toBe(
      'Your parcel',
    );
    expect(faultsAfter(/ +subject: .*\n/, '')).toEqual([
      expect.stringMatching(/subject is missing. Write what it is about in at most four words/),
    ]);
    expect(faultsAfter('Your parcel', 'All there is about your parcel')[0]).toContain(
      'subject has more than four words.',
    );
    expect(faultsAfter('Your parcel', 'Where is it?')[0]).toContain(
      'subject ends like a sentence.',
    );
  });

  it('is read from a folder, in the order of names, other files left alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entries-'));
    try {
      const other = good.replace('id: parcel', 'id: bag').replaceAll('parcel', 'bag');
      await writeFile(join(folder, 'parcel.yaml'), good);
      await writeFile(join(folder, 'bag.yaml'), other);
      await writeFile(join(folder, 'README.md'), 'not an entry');
      const entries = await loadEntries(folder);
      expect(entries.map(({ id }) => id)).toEqual(['bag', 'parcel']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('that is missing as a folder is an error of its own', async () => {
    await expect(loadEntries('/nowhere/at/all')).rejects.toThrow(/ENOENT/);
  });
});

describe('a fault is told with file, line and what to do', () => {
  it('a missing answer', () => {
    expect(faultsAfter(/ {4}answer: \|\n.*\n/, '')).toEqual([
      'parcel.yaml:5: languages.en.answer: answer is missing. ' +
        'Write paragraphs, **bold**, [links](https://...) and lists after "answer: |".',
    ]);
  });

  it('a misspelled key', () => {
    expect(faultsAfter('phrasings:', 'phrasing:')).toEqual([
      'parcel.yaml:5: languages.en.phrasings: phrasings is missing. ' +
        'Write a list of other ways to ask it, one per line, each after "- ".',
      'parcel.yaml:7: languages.en.phrasing: "phrasing" is not known here. Check the spelling, or remove it.',
    ]);
  });

  it('a date that does not exist', () => {
    expect(faultsAfter('2026-11-01', '2026-02-30')).toEqual([
      'parcel.yaml:3: updated: updated has the wrong form. ' +
        'Write the date of the last change, such as 2026-11-22.',
    ]);
  });

  it('a last day before the first', () => {
    expect(
      faultsAfter('languages:', 'validFrom: 2026-12-01\nvalidUntil: 2026-11-01\nlanguages:'),
    ).toEqual([
      'parcel.yaml:5: validUntil: The last day, 2026-11-01, is before the first, 2026-12-01. Change one of the two.',
    ]);
  });

  it('an id that is not the name of the file', () => {
    expect(faultsAfter('id: parcel', 'id: parcels')).toEqual([
      'parcel.yaml:1: id: The id is "parcels" but the file is parcel.yaml. Give both the same name.',
    ]);
  });

  it('a handoff other than always', () => {
    expect(faultsAfter('languages:', 'handoff: sometimes\nlanguages:')[0]).toMatch(
      /^parcel\.yaml:4: handoff: handoff must be always\./,
    );
  });

  it('the same phrasing twice', () => {
    expect(faultsAfter('- track my parcel', '- My parcel has not arrived')).toEqual([
      'parcel.yaml:9: languages.en.phrasings.1: "My parcel has not arrived" stands here twice. ' +
        'Remove one, or write another way.',
    ]);
  });

  it.each([
    ['a heading', '# It is on its way', 'heading'],
    ['HTML', 'It is <b>on</b> its way', 'HTML'],
    ['a picture', '![parcel](https://example.org/a.png)', 'picture'],
    ['half a bold', 'It is **on its way', '**'],
    ['a dangerous link', '[click](javascript:alert(1))', 'link'],
  ])('%s in an answer', (_, markup, named) => {
    const found = faultsAfter('It is on its way. See **Orders**.', markup);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^parcel\.yaml:10: languages\.en\.answer: /);
    expect(found[0]).toContain(named);
  });

  it('what is not YAML', () => {
    expect(faultsAfter('question: Where', "question: 'Where")[0]).toMatch(/^parcel\.yaml:\d+: /);
  });

  it('an empty file', () => {
    expect(faultsOf({ file: 'parcel.yaml', text: '' })[0]).toMatch(/^parcel\.yaml:1: /);
  });

  it('all at once, of all files', () => {
    const broken = good.replace('topic: orders', 'topic: My Orders').replace('2026-11-01', 'today');
    const found = faultsOf(
      { file: 'parcel.yaml', text: broken },
      { file: 'x.yaml', text: 'id: x' },
    );
    expect(found.map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      'parcel.yaml:2 topic',
      'parcel.yaml:3 updated',
      'x.yaml:1 topic',
      'x.yaml:1 updated',
      'x.yaml:1 languages',
    ]);
  });
});

describe('files together', () => {
  it('may not claim the same sentence', () => {
    const other = good.replace('id: parcel', 'id: bag').replaceAll('parcel', 'bag');
    const thief = other.replace('- track my bag', '- Track my parcel');
    expect(
      faultsOf({ file: 'parcel.yaml', text: good }, { file: 'bag.yaml', text: thief }),
    ).toEqual([
      'bag.yaml:9: languages.en.phrasings.1: "Track my parcel" stands in parcel.yaml too. One sentence can have one answer.',
    ]);
  });

  it('may suggest at most three questions', () => {
    const files = ['a', 'b', 'c', 'd'].map((id) => ({
      file: `${id}.yaml`,
      text: good
        .replace('id: parcel', `id: ${id}\nsuggested: true`)
        .replaceAll('parcel', `parcel ${id}`),
    }));
    expect(faultsOf(...files)).toEqual([
      'd.yaml:2: suggested: More than 3 entries are suggested. Keep the 3 that are asked most.',
    ]);
  });
});
