/** `npm run company -- apply FILE [--dry-run]`: checks a company file, says in words what it changes, and stores it. */
import { parseArgs } from 'node:util';
import type { Roster } from '../core/roster.ts';
import { describeChanges, mergeCompany, takenNames } from './company-changes.ts';
import { whatIsWrong } from './arguments.ts';
import { writeFault } from './company-faults.ts';
import { readCompanyFile } from './company-file.ts';

/** Where the company is kept. `save` rejects when somebody else saved since `load`. */
export interface CompanyPort {
  load(): Promise<Roster | undefined>;
  save(roster: Roster): Promise<void>;
}

export interface CommandOutput {
  say(line: string): void;
  complain(line: string): void;
}

export interface CompanyCommandParts extends CommandOutput {
  /** Opens the store only when the file is without fault, and closes it after the work. */
  withCompany(work: (port: CompanyPort) => Promise<number>): Promise<number>;
  /** Rejects when there is no such file. */
  readFile(path: string): Promise<string>;
}

const usage = 'Use: npm run company -- apply FILE [--dry-run]';

/** Resolves to the exit code: 0 done, 1 not stored, 2 nothing to work with (arguments, file or its faults). */
export async function runCompanyCommand(
  args: string[],
  parts: CompanyCommandParts,
): Promise<number> {
  const given = readArguments(args);
  if (typeof given === 'string') {
    parts.complain(given);
    return 2;
  }
  const wanted = await readWanted(given.file, parts);
  if (!wanted) return 2;
  return parts.withCompany(async (port) => {
    const stored = await port.load();
    const merged = mergeCompany(stored, wanted);
    const taken = takenNames(merged);
    for (const line of taken) parts.complain(`${given.file}: ${line}`);
    if (taken.length > 0) return 2;
    return storeChanges({ stored, merged, dryRun: given.dryRun }, port, parts);
  });
}

/** Or why they are not understood. */
function readArguments(args: string[]): { file: string; dryRun: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false } },
    });
    const [verb, file, ...more] = positionals;
    if (verb !== 'apply') return verb === undefined ? usage : `"${verb}" is not known. ${usage}`;
    if (more.length > 0) return `Name one file only. ${usage}`;
    return file === undefined ? `No file was named. ${usage}` : { file, dryRun: values['dry-run'] };
  } catch (error) {
    return `${whatIsWrong(error)} ${usage}`;
  }
}

async function readWanted(file: string, parts: CompanyCommandParts): Promise<Roster | undefined> {
  let text: string;
  try {
    text = await parts.readFile(file);
  } catch {
    parts.complain(
      `${file} cannot be read. Check the path, or begin with a copy of the demo company.`,
    );
    return undefined;
  }
  const read = readCompanyFile(text, file);
  if (read.ok) {
    for (const warning of read.warnings) parts.complain(`Warning: ${writeFault(warning)}`);
    return read.roster;
  }
  for (const fault of read.faults) parts.complain(writeFault(fault));
  const count = read.faults.length === 1 ? '1 fault' : `${read.faults.length} faults`;
  parts.complain(`${count}. Nothing was changed.`);
  return undefined;
}

async function storeChanges(
  plan: { stored: Roster | undefined; merged: Roster; dryRun: boolean },
  port: CompanyPort,
  output: CommandOutput,
): Promise<number> {
  const changes = describeChanges(plan.stored, plan.merged);
  for (const line of changes) output.say(line);
  if (changes.length === 0) {
    output.say('Nothing changes.');
    return 0;
  }
  if (plan.dryRun) {
    output.say(`${changes.length} changes, not applied: this was a dry run.`);
    return 0;
  }
  try {
    await port.save(plan.merged);
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
  output.say(`Applied as version ${plan.merged.version}.`);
  if (!plan.stored) {
    const first = plan.merged.fallbackDutyManagerId;
    output.say(
      `Nobody can sign in yet: npm run agents -- reset-password ${first}, and so on for each.`,
    );
  }
  return 0;
}
