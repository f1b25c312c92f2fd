/** What is wrong in the entry files: file, line, and what to do about it. All of it at once. */
import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml';
import type { z } from 'zod';

export interface EntryFault {
  file: string;
  /** From 1. */
  line: number;
  /** `languages.nl.question`; empty for the file as a whole. */
  where: string;
  what: string;
  remedy: string;
}

/** Thrown when entries cannot be read; `faults` in the order of files and lines. */
export class EntryFaults extends Error {
  readonly faults: readonly EntryFault[];
  constructor(faults: readonly EntryFault[]) {
    super(`${faults.length} fault(s) in the FAQ entries:\n${faults.map(writeFault).join('\n')}`);
    this.name = 'EntryFaults';
    this.faults = faults;
  }
}

/** One fault as one line of text. */
export function writeFault({ file, line, where, what, remedy }: EntryFault): string {
  return `${file}:${line}: ${where === '' ? '' : `${where}: `}${what} ${remedy}`;
}

type Path = readonly PropertyKey[];

/** A parsed file in which places can be found again. */
export interface Source {
  file: string;
  document: Document;
  lines: LineCounter;
}

export function faultAt(source: Source, path: Path, words: { what: string; remedy: string }) {
  const offset = offsetOf(source.document, path);
  const where = path.map(String).join('.');
  return { file: source.file, line: lineAt(source.lines, offset), where, ...words };
}

export function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}

/** A schema's complaints in words. */
export function faultsOfIssues(source: Source, issues: readonly z.core.$ZodIssue[]): EntryFault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        faultAt(source, [...issue.path, key], {
          what: `"${key}" is not known here.`,
          remedy: 'Check the spelling, or remove it.',
        }),
      );
    }
    const isMissing = valueAt(source.document, issue.path) === undefined;
    const name = nameOf(issue.path);
    const what = isMissing ? `${name} is missing.` : `${name} ${needOf(issue)}.`;
    return [faultAt(source, issue.path, { what, remedy: hintFor(issue.path) })];
  });
}

function valueAt(document: Document, path: Path): unknown {
  const value: unknown = path.length === 0 ? document.contents : document.getIn(path);
  return value === null ? undefined : value;
}

/** Where this path stands; for something missing, the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return offset;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `item ${last + 1}` : String(last ?? 'the file');
}

const kinds: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a block of lines with a name and a value each',
  record: 'a block of lines with a language and its texts each',
};

function needOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      return 'is empty';
    case 'too_big':
      return `is too long (at most ${issue.maximum})`;
    default:
      return 'has the wrong form';
  }
}

const hints: Record<string, string> = {
  id: 'Write the name of the file without .yaml: small letters, digits and hyphens.',
  topic: 'Write small letters, digits and hyphens, such as invoices.',
  updated: 'Write the date of the last change, such as 2026-11-22.',
  validFrom:
    'Write the first day on which this is the answer, such as 2026-12-01, or leave it out.',
  validUntil:
    'Write the last day on which this is the answer, such as 2026-12-31, or leave it out.',
  handoff: 'Write always if a person must take over, else leave it out.',
  suggested: 'Write true to offer it in the greeting, else leave it out.',
  languages:
    'Write a block per language (nl:, en:, pt-BR:) with subject, question, phrasings and answer.',
  subject: 'Write what it is about in at most four words, such as Moving house.',
  question: 'Write the question as a customer asks it, on one line, in quotes if it has a colon.',
  phrasings: 'Write a list of other ways to ask it, one per line, each after "- ".',
  answer: 'Write paragraphs, **bold**, [links](https://...) and lists after "answer: |".',
};

function hintFor(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string' && step in hints);
  return hints[String(name)] ?? 'Compare it with another file of this folder.';
}
