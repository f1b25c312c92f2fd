/** What every command needs first: packages installed, dist/ as new as the sources. Plain Node, no packages. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a command to its end; a failure ends this program with what to do. Output goes to stderr. */
export function run(command, args, { hint, env } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
  if (result.status === 0) return;
  console.error(`\n${command} ${args.join(' ')} failed. ${hint ?? ''}`);
  process.exit(result.status ?? 1);
}

/** Installs with the lock file when node_modules is missing or older than it. */
export function ensureInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing packages (once) ...');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `ci` refuses a lock file that was written where the packages of other systems could not be looked up;
  // `install` then takes the same versions from it.
  const { status } = spawnSync('npm', ['ci', ...quiet], { cwd: root, stdio: 'ignore' });
  if (status === 0) return;
  run('npm', ['install', '--no-save', ...quiet], { hint: 'Is the npm registry reachable?' });
}

const sources = [
  'bot',
  'dialogs',
  'handoff-console',
  'bench',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];
const stamp = join(root, 'dist', '.built');

function* files(path) {
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path)) yield* files(join(path, name));
}

/** Path, size and time of every source file: any change makes the build stale. */
function fingerprint() {
  const rows = [];
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    for (const file of files(path)) {
      const { mtimeMs, size } = statSync(file);
      rows.push(`${file.slice(root.length)} ${size} ${mtimeMs}`);
    }
  }
  return rows.sort().join('\n');
}

/** Files that the compiler leaves behind but the program reads. */
function copyData() {
  for (const file of files(join(root, 'dialogs'))) if (file.endsWith('.yaml')) copy(file);
  for (const file of files(join(root, 'bot', 'config'))) if (file.endsWith('.yaml')) copy(file);
  cpSync(join(root, 'bot/channels/web-chat/demo-page'), join(root, 'dist/demo'), {
    recursive: true,
  });
  cpSync(join(root, 'bot/test-page'), join(root, 'dist/test-page'), { recursive: true });
}

function copy(file) {
  cpSync(file, join(root, 'dist', file.slice(root.length)));
}

/** Compiles the server, bundles the widget and the console. */
export function build() {
  const print = fingerprint();
  console.error('Building ...');
  mkdirSync(join(root, 'dist'), { recursive: true });
  run(bin('tsc'), ['-p', 'tsconfig.build.json']);
  run(bin('vite'), [
    'build',
    '--logLevel',
    'warn',
    '-c',
    'bot/channels/web-chat/widget/vite.config.ts',
  ]);
  run(bin('vite'), ['build', '--logLevel', 'warn', '-c', 'handoff-console/web/vite.config.ts']);
  copyData();
  writeFileSync(stamp, print);
}

export function ensureBuilt() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  build();
}
