/**
 * `npm run -s prove -- --steps N [--seed S] [--json] [--no-shrink]`: random histories of the handoff, every invariant
 * after every step. Prints how often each promise was really checked. Exit 1 when one was broken.
 */
import { parseArgs } from 'node:util';
import { runHistories } from '../test/property/handoff/histories.ts';

const { steps, seed, json, shrink } = argumentsOrExit();

/** Exit 2 with the usage, as every command does for what it does not know. */
function argumentsOrExit(): { steps: number; seed: number; json: boolean; shrink: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        steps: { type: 'string', default: '100000' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        json: { type: 'boolean', default: false },
        'no-shrink': { type: 'boolean', default: false },
      },
    });
    const steps = Number(values.steps);
    const seed = Number(values.seed);
    if (!Number.isSafeInteger(steps) || steps < 1 || !Number.isSafeInteger(seed))
      throw new Error('--steps and --seed must be whole numbers, --steps at least 1.');
    return { steps, seed, json: values.json, shrink: !values['no-shrink'] };
  } catch (error) {
    const use = 'npm run -s prove -- --steps 100000 [--seed 1] [--json] [--no-shrink]';
    // The first sentence says what; the rest of it is about the parser's own workings.
    const what = String((error as Error).message)
      .split('. ')[0]!
      .replace(/\.$/, '');
    console.error(`${what}. Use: ${use}`);
    process.exit(2);
  }
}

const report = runHistories({ steps, seed, shrink });
if (json) console.log(JSON.stringify(report));
else {
  console.log(`${report.steps} steps, ${report.histories} histories, seed ${report.seed}`);
  for (const [promise, n] of Object.entries(report.promises))
    console.log(`${promise} checked ${n} times`);
  for (const violation of report.violations)
    console.log('BROKEN', JSON.stringify(violation, null, 2));
}
process.exit(report.violations.length > 0 ? 1 : 0);
