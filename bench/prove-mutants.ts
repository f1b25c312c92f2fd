/**
 * `npm run prove:mutants [-- --steps N] [--only WORD]`: plants faults into copies of the handoff, one at a time, and runs
 * the proof on each. A fault that nothing notices means that the proof has a hole. Exit 1 unless every one is caught.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutants } from './mutants.ts';
import type { Mutant } from './mutants.ts';

const here = fileURLToPath(import.meta.url);
/** The sources or what was compiled from them: the same faults fit both. */
const root = dirname(dirname(here));
const extension = extname(here);
const workshop = join(root, '.cache', 'mutants');
const needed = ['bot/core', 'test/property/handoff', 'bench'];
const atOnce = 2;

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '40000' },
    only: { type: 'string', default: '' },
  },
});

interface Verdict {
  caught: boolean;
  why: string;
}

/** The place must be there exactly once: a fault that changes nothing would prove nothing. */
function plant(mutant: Mutant, folder: string): void {
  for (const part of needed) cpSync(join(root, part), join(folder, part), { recursive: true });
  const file = join(folder, `${mutant.file}${extension}`);
  const text = readFileSync(file, 'utf8');
  const places = text.match(new RegExp(mutant.find.source, 'g'))?.length ?? 0;
  if (places !== 1) {
    throw new Error(
      `"${mutant.name}" fits ${places} places of ${mutant.file}. Write its search anew.`,
    );
  }
  writeFileSync(file, text.replace(mutant.find, mutant.replace));
}

function prove(folder: string): Promise<Verdict> {
  const script = join(folder, 'bench', `prove${extension}`);
  const options = ['--steps', values.steps, '--seed', '1', '--json', '--no-shrink'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, script, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0 && code !== 1) {
        reject(new Error(`The proof did not run: ${err.slice(0, 500)}`));
        return;
      }
      resolve(verdictOf(out));
    });
  });
}

function verdictOf(out: string): Verdict {
  const report = JSON.parse(out) as { violations: { promise: string; rule: string }[] };
  const first = report.violations[0];
  return { caught: first !== undefined, why: first ? `${first.promise} ${first.rule}` : '' };
}

async function tryOne(mutant: Mutant, number: number): Promise<boolean> {
  const folder = join(workshop, String(number));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    plant(mutant, folder);
    const verdict = await prove(folder);
    console.log(`${verdict.caught ? 'caught ' : 'MISSED '} ${mutant.name}  ${verdict.why}`);
    return verdict.caught;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const chosen = mutants.filter((mutant) => mutant.name.includes(values.only));
const waiting = chosen.map((mutant, number) => ({ mutant, number }));
let caught = 0;

async function worker(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (await tryOne(next.mutant, next.number)) caught += 1;
  }
}

await Promise.all(Array.from({ length: atOnce }, worker));
console.log(`${caught} of ${chosen.length} caught`);
process.exit(caught === chosen.length ? 0 : 1);
