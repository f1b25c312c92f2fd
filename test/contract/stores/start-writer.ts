/** Starts the writer process and reads what it acknowledges. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Work } from './writer-process.ts';

const root = join(import.meta.dirname, '../../..');

/** The command line of a writer, to be run as it is or below another tool. */
export function writerCommand(work: Work): string[] {
  const script = join(import.meta.dirname, 'writer-process.ts');
  return [process.execPath, '--import', 'tsx', script, JSON.stringify(work)];
}

/**
 * Runs it to its end, or kills it with SIGKILL as soon as `killWhen` says so. `before` is a tool in front of it.
 * Returns every line it got out.
 */
export async function runWriter(
  work: Work,
  options: { before?: string[]; killWhen?: (lines: string[]) => boolean } = {},
): Promise<{ lines: string[]; signal: NodeJS.Signals | null; errors: string }> {
  const [program, ...args] = [...(options.before ?? []), ...writerCommand(work)];
  const child = spawn(program as string, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (options.killWhen?.(lines)) kill();
  });
  const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, by) => resolve(by));
  });
  process.off('exit', kill);
  return { lines, signal, errors };
}
