import { beforeEach, expect, it } from 'vitest';
import { createReadMarks } from '../../../bot/read-marks.ts';

const kept = new Map<string, unknown>();
const changed: string[] = [];
const marks = () =>
  createReadMarks(
    {
      get: async (_collection, key) => kept.get(key),
      put: async ({ key, value }) => {
        kept.set(key, value);
      },
    },
    { now: () => 0, changed: (id) => changed.push(id) },
  );
beforeEach(() => {
  kept.clear();
  changed.length = 0;
});

it('what a person has read and what the customer has read are two marks', async () => {
  const one = marks();
  await one.seen('c', 3);
  await one.customerRead('c', 5);
  expect(await one.seenUpTo('c')).toBe(3);
  expect(await one.customerReadUpTo('c')).toBe(5);
  expect(await one.customerReadUpTo('other')).toBeUndefined();
});

it('a mark only goes up, and only then it is told', async () => {
  const one = marks();
  await one.customerRead('c', 5);
  await one.customerRead('c', 4);
  await one.customerRead('c', 5);
  expect(await one.customerReadUpTo('c')).toBe(5);
  expect(changed).toEqual(['c']);
});

it('is still known after a restart', async () => {
  await marks().customerRead('c', 5);
  expect(await marks().customerReadUpTo('c')).toBe(5);
});
