/** The browser of the tests: one that is there, else the system's package (as root), else one from npm. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const usual = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const present = () => usual.find((path) => path !== undefined && path !== '' && existsSync(path));

function quietly(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'ignore', env, cwd: root }).status === 0;
}

/** Path of a Chromium, or undefined: then the browser tests say why they were skipped. */
export function ensureChromium() {
  const found = present();
  if (found !== undefined) return found;
  console.error('Installing Chromium for the browser tests (once) ...');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    quietly('apt-get', ['update', '-qq']);
    quietly('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-core',
    ]);
  }
  return present() ?? fromNpm();
}

function fromNpm() {
  const folder = join(root, '.cache', 'chromium');
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  const script = `import chromium from '@sparticuz/chromium'; import { copyFileSync, mkdirSync } from 'node:fs';
    mkdirSync(${JSON.stringify(folder)}, { recursive: true });
    copyFileSync(await chromium.executablePath(), ${JSON.stringify(path)});`;
  quietly('npm', ['install', '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium@149']);
  quietly(process.execPath, ['--input-type=module', '-e', script]);
  return existsSync(path) ? path : undefined;
}
