/** The questions and answers of a company of one's own. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../dialogs/faq/entry.ts';
import { EntryFaults } from '../dialogs/faq/entry-faults.ts';
import { loadEntries } from '../dialogs/faq/load-entries.ts';

/** Where they stand unless FAQ_DIR says otherwise. */
export function faqFolder(settings: { faqDir?: string; dataDir: string }): string {
  return settings.faqDir ?? join(settings.dataDir, 'faq');
}

/**
 * All entries of the folder; none when it is empty or not there, which is no fault: a person answers then.
 * @throws EntryFaults with file and line, and an Error with what to do when the folder cannot be read
 */
export async function readFaqFolder(folder: string): Promise<Entry[]> {
  try {
    const misnamed = (await readdir(folder)).filter((name) => name.endsWith('.yml'));
    if (misnamed.length > 0) throw misnamedFaults(misnamed);
    return await loadEntries(folder);
  } catch (error) {
    if (error instanceof EntryFaults) {
      const faults = error.faults.map((fault) => ({ ...fault, file: join(folder, fault.file) }));
      throw new EntryFaults(faults);
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new Error(
      `The questions and answers in ${folder} cannot be read (${code}). Check that it is a folder that this user may read, or choose another one with FAQ_DIR.`,
      { cause: error },
    );
  }
}

/** Left out in silence they would be looked for for a long time. */
function misnamedFaults(names: string[]): EntryFaults {
  return new EntryFaults(
    names.sort().map((file) => ({
      file,
      line: 1,
      where: '',
      what: 'The name ends in .yml.',
      remedy: 'Let it end in .yaml.',
    })),
  );
}
