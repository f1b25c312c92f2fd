/** `npm test`: everything a fresh clone needs, then every test. Last line: N passed, M failed, K skipped. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root, run } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const { ensureChromium } = await import('./chromium.mjs');
const chromium = ensureChromium();
run(process.execPath, ['scripts/build-test-databases.mjs']);
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const result = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, CHROMIUM_PATH: chromium ?? '' },
});
process.exit(result.status ?? 1);
