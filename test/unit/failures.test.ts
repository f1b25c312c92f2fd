import { expect, it } from 'vitest';
import { createLog } from '../../bot/log.ts';
import { createMetrics } from '../../bot/metrics.ts';
import { createFailures } from '../../bot/roof/failures.ts';
import { testClock } from '../support/test-clock.ts';

it('a fault that comes every second is told once a minute, with how often it came', async () => {
  const lines: { part: string; again?: number }[] = [];
  const clock = testClock(0);
  const metrics = createMetrics();
  const log = createLog('error', { write: (line) => void lines.push(JSON.parse(line)) });
  const onFailure = createFailures({ log, metrics, clock });
  for (let second = 0; second < 61; second += 1) {
    onFailure('sweep')(new Error('The store is away.'));
    onFailure('turn')(new Error('The store is away.'));
    clock.advance(1_000);
  }
  onFailure('sweep')(new Error('Something else.'));
  const sweep = lines.filter(({ part }) => part === 'sweep').map(({ again }) => again);
  expect(sweep).toEqual([undefined, 59, undefined]);
  expect(lines.filter(({ part }) => part === 'turn')).toHaveLength(2);
  const counted = await metrics.failures.get();
  expect(counted.values.find(({ labels }) => labels.part === 'sweep')?.value).toBe(62);
});
