/** What is wrong in a company file, with its line and what to do about it. */
import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { z } from 'zod';

export interface Fault {
  file: string;
  line: number;
  column: number;
  /** `agents.sanne.workingName` */
  where: string;
  what: string;
  remedy: string;
}

/** One fault as one line of text. */
export function writeFault(fault: Fault): string {
  const where = fault.where === '' ? '' : `${fault.where}: `;
  return `${fault.file}:${fault.line}:${fault.column}: ${where}${fault.what} ${fault.remedy}`;
}

export type Path = readonly (string | number)[];

export interface Faults {
  add(path: Path, what: string, remedy: string): void;
  addIssues(path: Path, issues: readonly z.core.$ZodIssue[]): void;
  /** A fault at a place in the text, for what is not YAML at all. */
  addAt(offset: number, what: string, remedy: string): void;
  /** In the order of the lines. */
  list(): Fault[];
}

export function collectFaults(file: string, document: Document, lines: LineCounter): Faults {
  const found: Fault[] = [];
  const put = (offset: number, where: string, rest: { what: string; remedy: string }) => {
    const { line, col } = lines.linePos(offset);
    found.push({ file, line: Math.max(line, 1), column: Math.max(col, 1), where, ...rest });
  };
  const faults: Faults = {
    add: (path, what, remedy) => put(offsetOf(document, path), path.join('.'), { what, remedy }),
    addAt: (offset, what, remedy) => put(offset, '', { what, remedy }),
    addIssues: (path, issues) => {
      for (const issue of issues) {
        const full = [...path, ...(issue.path as (string | number)[])];
        for (const fault of wordsOf(issue, full, document))
          faults.add(fault.path, fault.what, fault.remedy);
      }
    },
    list: () => [...found].sort((a, b) => a.line - b.line || a.column - b.column),
  };
  return faults;
}

/** Where this path stands; for something missing, where it should stand: at the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? startOf(node) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      offset = startOf(pair.key as Node);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) return offset;
      offset = startOf(node);
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

interface Words {
  path: Path;
  what: string;
  remedy: string;
}

function wordsOf(issue: z.core.$ZodIssue, path: Path, document: Document): Words[] {
  const remedy = hintFor(path);
  if (issue.code === 'custom' && issue.params) {
    return [{ path, what: issue.message, remedy: String(issue.params.remedy ?? remedy) }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `"${key}" is not known here.`,
      remedy: 'Check the spelling, or remove it.',
    }));
  }
  if (path.length === 0 && document.contents === null) {
    return [
      {
        path,
        what: 'The file is empty.',
        remedy: 'Begin with a copy of the demo company, bot/config/demo/company.yaml.',
      },
    ];
  }
  if (!document.hasIn(path) || document.getIn(path) === null) {
    return [{ path, what: `${nameOf(path)} is missing.`, remedy }];
  }
  return [{ path, what: `${nameOf(path)} ${needOf(issue)}.`, remedy }];
}

function needOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty';
      return issue.origin === 'array' ? 'is empty' : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      return 'has the wrong form';
  }
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, such as [a, b]',
  record: 'a block of lines with a name and a value each',
  object: 'a block of lines with a name and a value each',
};

function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `entry ${last + 1}` : String(last ?? 'the file');
}

/** What to write, by the name of a line; a list's entry takes that of its list. */
function hintFor(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string');
  return hints[String(name)] ?? 'Compare it with the demo company, bot/config/demo/company.yaml.';
}

const hints: Record<string, string> = {
  name: 'Give the name customers know.',
  legalName: 'Give the name of the commercial register: customers have a right to it.',
  address: 'Give street, postal code and town: customers have a right to it.',
  phone: 'Give the number customers can call, in quotes.',
  email: 'Give an address such as help@company.example.',
  timeZone: 'Write a name such as Europe/Amsterdam.',
  defaultLanguage: 'Write the tag of one of your languages, such as nl.',
  languages: 'Write a list of tags, such as [nl, en].',
  plateName: 'Give the name customers read under that of its people.',
  partner: 'Write true for an outsourcing partner, else leave it out.',
  serves: 'Write all, or a list of team ids such as [service].',
  workingName: 'Give the first name with initial, such as "Sanne V.".',
  employer: 'Write the id of an employer of this file.',
  teams: 'Write a list of team ids, such as [service].',
  role: 'Write agent, lead, supervisor or admin.',
  tier: 'Write 1, 2, 3, or 4 for the duty manager.',
  slots: 'Write how many live conversations he can hold at once, 1 to 20.',
  agent: 'Write the id of an agent of this file.',
  days: 'Write days such as mon-fri, or "sat, sun".',
  time: 'Write a time span such as 08:00-17:00.',
  breaks: 'Write a list of time spans, such as [12:00-12:30].',
  leads: 'Write all, or a list of team ids such as [service].',
  onCall: 'Write true for on-call duty, else leave it out.',
  off: 'Write true for the whole day, or the time span of the absence.',
  date: 'Write a date such as 2026-12-24.',
  hours: 'Write lines such as "mon-fri: 08:00-21:00".',
  exceptions: 'Write lines such as "2026-12-24: 08:00-16:00" or "2026-12-31: closed".',
  dutyManager: 'Write the id of an agent who is always there: a missed promise ends with him.',
  shifts: 'Write a list; each entry has agent, days and time.',
};
