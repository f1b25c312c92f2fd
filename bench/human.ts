/**
 * Measures the detector of requests for a person on a file of labelled sentences.
 *
 *   npm run -s bench:human -- --file FILE.tsv [--json]
 *
 * The file is UTF-8 with raw tabs and no quoting. Its first line names the columns; `label` (1 asks for a person,
 * 0 does not), `lang` and `text` are needed, others are ignored. The exit code is 0 whatever the figures, 2 for a file
 * that cannot be measured: then the line and what to do stand on stderr.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { asksForPerson } from '../dialogs/handoff/asks-for-person.ts';
import { BadInput, readRows, type Row } from './human-rows.ts';

export { BadInput, readRows } from './human-rows.ts';

interface Figures {
  readonly total: number;
  /** Share of the askers that were found, 1 where there are none. */
  readonly recall: number;
  /** Share of the others that were taken for askers, 0 where there are none. */
  readonly falseAlarms: number;
}

export interface Report extends Figures {
  readonly byLang: Readonly<Record<string, Figures>>;
  readonly errors: readonly Row[];
}

function figures(rows: readonly Row[], wrong: ReadonlySet<Row>): Figures {
  const share = (label: 0 | 1): number => {
    const all = rows.filter((row) => row.label === label);
    return all.length === 0 ? 0 : all.filter((row) => wrong.has(row)).length / all.length;
  };
  return { total: rows.length, recall: 1 - share(1), falseAlarms: share(0) };
}

/** Asks the detector about every row. */
export function measure(rows: readonly Row[]): Report {
  const errors = rows.filter((row) => asksForPerson(row.text).asks !== (row.label === 1));
  const wrong = new Set(errors);
  const byLang: Record<string, Figures> = {};
  for (const lang of [...new Set(rows.map((row) => row.lang))].sort()) {
    byLang[lang] = figures(
      rows.filter((row) => row.lang === lang),
      wrong,
    );
  }
  return { ...figures(rows, wrong), byLang, errors };
}

function table(report: Report): string {
  const line = (name: string, { total, recall, falseAlarms }: Figures): string =>
    [
      name.padEnd(6),
      String(total).padStart(7),
      `${(recall * 100).toFixed(2)} %`.padStart(10),
      `${(falseAlarms * 100).toFixed(2)} %`.padStart(14),
    ].join('');
  return [
    `${'lang'.padEnd(6)}${'total'.padStart(7)}${'recall'.padStart(10)}${'false alarms'.padStart(14)}`,
    ...Object.entries(report.byLang).map(([lang, of]) => line(lang, of)),
    line('all', report),
    ...report.errors.map(
      ({ line: at, lang, label, text }) =>
        `line ${at} (${lang}): ${label === 1 ? 'missed' : 'false alarm'}: ${text}`,
    ),
  ].join('\n');
}

function fileOf(args: readonly string[]): { file: string; json: boolean } {
  const usage = 'Use: npm run -s bench:human -- --file FILE.tsv [--json]';
  let file: string | undefined;
  let json = false;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--json') json = true;
    else if (args[i] === '--file') file = args[++i];
    else throw new BadInput(`"${args[i]}" is not known. ${usage}`);
  }
  if (file === undefined) throw new BadInput(`No file was named. ${usage}`);
  return { file, json };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new BadInput(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}): name an existing TSV file.`,
    );
  }
}

/** Runs the command; returns its exit code. */
export function main(args: readonly string[]): 0 | 2 {
  try {
    const { file, json } = fileOf(args);
    const report = measure(readRows(bytesOf(file)));
    process.stdout.write(`${json ? JSON.stringify(report) : table(report)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

const started = process.argv[1];
if (started !== undefined && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  process.exitCode = main(process.argv.slice(2));
}
