/**
 * `npm run -s prove -- --steps N [--seed S] [--json] [--no-shrink]`: random histories of the handoff, every invariant
 * after every step. Prints how often each promise was really checked. Exit 1 when one was broken.
 */
import { parseArgs } from 'node:util';
import { runHistories } from '../test/property/handoff/histories.ts';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    json: { type: 'boolean', default: false },
    'no-shrink': { type: 'boolean', default: false },
  },
});

const steps = Number(values.steps);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!Number.isInteger(steps) || steps < 1 || !Number.isInteger(seed)) {
  console.error('Give whole numbers: --steps 100000 --seed 1');
  process.exit(2);
}

const report = runHistories({ steps, seed, shrink: !values['no-shrink'] });
if (values.json) console.log(JSON.stringify(report));
else {
  console.log(`${report.steps} steps, ${report.histories} histories, seed ${report.seed}`);
  for (const [promise, n] of Object.entries(report.promises))
    console.log(`${promise} checked ${n} times`);
  for (const violation of report.violations)
    console.log('BROKEN', JSON.stringify(violation, null, 2));
}
process.exit(report.violations.length > 0 ? 1 : 0);
