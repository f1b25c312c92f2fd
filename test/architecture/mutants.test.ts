/** The faults that `npm run prove:mutants` plants: each must find its place in the sources, or it proves nothing. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutants } from '../../bench/mutants.ts';

it.each(mutants)('"$name" finds its one place', ({ file, find }) => {
  const text = readFileSync(new URL(`../../${file}.ts`, import.meta.url), 'utf8');
  expect(text.match(new RegExp(find.source, 'g'))).toHaveLength(1);
});
