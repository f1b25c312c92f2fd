/** 100,000 steps in two files, so that two workers share them. */
import { beforeAll, expect, test } from 'vitest';
import { runHistories } from './histories.ts';
import type { Report } from './histories.ts';

export function holdsOver(options: { steps: number; seed: number }): void {
  let report: Report;

  beforeAll(() => {
    report = runHistories({ ...options, shrink: true });
  }, 300_000);

  test('no promise is broken', () => {
    expect(report.violations).toEqual([]);
  });

  test('so many steps were really taken', () => {
    expect(report.steps).toBeGreaterThanOrEqual(options.steps);
  });

  test.each(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'] as const)(
    '%s was really tried',
    (promise) => {
      expect(report.promises[promise] ?? 0).toBeGreaterThan(100);
    },
  );
}
