/** `npm run check`: format, lint, types, then every test (the architecture test among them). */
import { ensureInstalled, run } from './prepare.mjs';

ensureInstalled();
const npx = (...args) => run('npx', ['--no-install', ...args]);
npx('biome', 'format', '.');
npx('biome', 'lint', '--error-on-warnings', '.');
run('npm', ['run', '--silent', 'types']);
run(process.execPath, ['scripts/test.mjs']);
