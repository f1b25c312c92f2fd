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

/** A file that cannot be measured; the message says where and what to do. */
export class BadInput extends Error {}

interface Row {
  readonly line: number;
  readonly lang: string;
  readonly label: 0 | 1;
  readonly text: string;
}

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

const NEEDED = ['label', 'lang', 'text'] as const;
const LINE_FEED = 0x0a;

/** Each line of a UTF-8 file; refuses the first line that is no UTF-8. */
function* linesOf(bytes: Uint8Array): Generator<{ line: number; text: string }> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const to = found < 0 ? bytes.length : found;
    line++;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(from, to));
    } catch {
      throw new BadInput(`Line ${line} is not valid UTF-8: save the file as UTF-8.`);
    }
    if (line === 1) text = text.replace(/^\ufeff/, '');
    yield { line, text: text.replace(/\r$/, '') };
    from = to + 1;
  }
}

function columnsOf(header: string | undefined): { names: string[]; at: Record<string, number> } {
  if (header === undefined) {
    throw new BadInput(`Line 1 is missing: name the columns ${NEEDED.join(', ')} there.`);
  }
  const names = header.split('\t');
  const at: Record<string, number> = {};
  for (const name of NEEDED) {
    const index = names.indexOf(name);
    if (index < 0) {
      throw new BadInput(
        `Line 1 names no column "${name}": put ${NEEDED.join(', ')} there, parted by tabs.`,
      );
    }
    at[name] = index;
  }
  return { names, at };
}

/** The rows of a file's bytes. Throws BadInput with the line number. */
export function readRows(bytes: Uint8Array): Row[] {
  const lines = [...linesOf(bytes)];
  const { names, at } = columnsOf(lines[0]?.text);
  const rows: Row[] = [];
  for (const { line, text } of lines.slice(1)) {
    const fields = text.split('\t');
    if (fields.length !== names.length) {
      throw new BadInput(
        `Line ${line} has ${fields.length} fields instead of ${names.length}: part the columns by one raw tab each, without quoting.`,
      );
    }
    const label = fields[at.label!]!;
    if (label !== '0' && label !== '1') {
      throw new BadInput(
        `Line ${line} has the label "${label}": write 1 (asks for a person) or 0 (does not).`,
      );
    }
    rows.push({
      line,
      lang: fields[at.lang!]!,
      label: label === '1' ? 1 : 0,
      text: fields[at.text!]!,
    });
  }
  return rows;
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
