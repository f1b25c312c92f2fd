/** Reads the entries: one YAML file each. All of them or none: a fault stops the start, with every fault told. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { type Entry, entrySchema, mostSuggested } from './entry.ts';
import {
  type EntryFault,
  EntryFaults,
  faultAt,
  faultsOfIssues,
  lineAt,
  type Source,
} from './entry-faults.ts';

/** The entries that come with the program; the build copies them beside the compiled file. */
export const entriesFolder = new URL('./entries/', import.meta.url);

/** More is no entry; the limit keeps a mistaken file from filling the memory. */
const longestFile = 200_000;

interface Read {
  source: Source;
  entry?: Entry;
  faults: EntryFault[];
}

/**
 * The entries of all `.yaml` files of a folder, in the order of their names.
 * @throws EntryFaults with every fault of every file; the file system's error when the folder cannot be read.
 */
export async function loadEntries(folder: string | URL): Promise<Entry[]> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const names = (await readdir(path)).filter((name) => name.endsWith('.yaml')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
  return readEntries(names.map((file, at) => ({ file, text: texts[at]! })));
}

/** The same from texts. @throws EntryFaults */
export function readEntries(files: readonly { file: string; text: string }[]): Entry[] {
  const read = files.map(({ file, text }) => readEntry(file, text));
  const faults = [...read.flatMap((one) => one.faults), ...faultsBetween(read)];
  if (faults.length > 0) throw new EntryFaults(faults);
  return read.map(({ entry }) => entry!);
}

function readEntry(file: string, text: string): Read {
  const lines = new LineCounter();
  const document = parseDocument(text.slice(0, longestFile), { lineCounter: lines });
  const source = { file, document, lines };
  if (text.length > longestFile) {
    const what = `The file is longer than ${longestFile} characters.`;
    return { source, faults: [{ file, line: 1, where: '', what, remedy: 'Is it an entry?' }] };
  }
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return { source, faults: broken.map((error) => yamlFault(source, error)) };
  const result = entrySchema.safeParse(document.toJS());
  if (!result.success) return { source, faults: faultsOfIssues(source, result.error.issues) };
  return { source, entry: result.data, faults: faultsWithin(source, result.data) };
}

function yamlFault({ file, lines }: Source, error: { message: string; pos: [number, number] }) {
  const what = `${error.message.split('\n')[0]!.replace(/ at line .*$/u, '')}.`;
  const remedy = 'Mind spaces at the start of lines, quotes and colons.';
  return { file, line: lineAt(lines, error.pos[0]), where: '', what, remedy };
}

function faultsWithin(source: Source, entry: Entry): EntryFault[] {
  const faults: EntryFault[] = [];
  if (`${entry.id}.yaml` !== source.file) {
    const what = `The id is "${entry.id}" but the file is ${source.file}.`;
    faults.push(faultAt(source, ['id'], { what, remedy: 'Give both the same name.' }));
  }
  const { validFrom, validUntil } = entry;
  if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom) {
    const what = `The last day, ${validUntil}, is before the first, ${validFrom}.`;
    faults.push(faultAt(source, ['validUntil'], { what, remedy: 'Change one of the two.' }));
  }
  for (const [language, { question, phrasings }] of Object.entries(entry.languages)) {
    const seen = new Set([question.toLowerCase()]);
    for (const [at, phrasing] of phrasings.entries()) {
      const path = ['languages', language, 'phrasings', at];
      const what = `"${phrasing}" stands here twice.`;
      if (seen.has(phrasing.toLowerCase()))
        faults.push(faultAt(source, path, { what, remedy: 'Remove one, or write another way.' }));
      seen.add(phrasing.toLowerCase());
    }
  }
  return faults;
}

/** What only shows when all files are read: two entries that want the same sentence, too many suggestions. */
function faultsBetween(read: readonly Read[]): EntryFault[] {
  const faults: EntryFault[] = [];
  const owners = new Map<string, string>();
  for (const { source, entry } of read) {
    for (const [language, { question, phrasings }] of Object.entries(entry?.languages ?? {})) {
      for (const [at, sentence] of [question, ...phrasings].entries()) {
        const key = `${language} ${sentence.toLowerCase()}`;
        const other = owners.get(key);
        owners.set(key, other ?? source.file);
        if (other === undefined || other === source.file) continue;
        const path = ['languages', language, ...(at === 0 ? ['question'] : ['phrasings', at - 1])];
        const what = `"${sentence}" stands in ${other} too.`;
        faults.push(faultAt(source, path, { what, remedy: 'One sentence can have one answer.' }));
      }
    }
  }
  const suggested = read.filter(({ entry }) => entry?.suggested);
  for (const { source } of suggested.slice(mostSuggested)) {
    const what = `More than ${mostSuggested} entries are suggested.`;
    const remedy = `Keep the ${mostSuggested} that are asked most.`;
    faults.push(faultAt(source, ['suggested'], { what, remedy }));
  }
  return faults;
}
