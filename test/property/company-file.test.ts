import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCompanyFile } from '../../bot/config/company-file.ts';
import { dutyManager, firstToStart, leadOf } from '../../bot/core/shifts.ts';

const demo = readFileSync(new URL('../../bot/config/demo/company.yaml', import.meta.url), 'utf8');
const lines = demo.split('\n');
/** What people leave behind while editing. */
const slips = [
  '',
  '  ',
  '3',
  'null',
  '[]',
  '{}',
  'x:',
  '- x',
  '*a',
  '"',
  'true',
  '08:00-07:00',
  '\t',
  'closed',
  'all',
];

const edit = fc.record({
  line: fc.nat(lines.length - 1),
  how: fc.constantFrom('delete', 'double', 'cut', 'replace', 'append'),
  column: fc.nat(60),
  slip: fc.constantFrom(...slips),
});

function apply(
  text: string[],
  { line, how, column, slip }: { line: number; how: string; column: number; slip: string },
): string[] {
  const old = text[line] ?? '';
  const value = old.slice(0, old.indexOf(':') + 1);
  const changed: Record<string, string[]> = {
    delete: [],
    double: [old, old],
    cut: [old.slice(0, column)],
    replace: [`${value} ${slip}`],
    append: [`${old}${slip}`],
  };
  return text.toSpliced(line, 1, ...changed[how]!);
}

describe('a company file with slips', () => {
  it('is either read, with somebody for every moment, or refused with lines and remedies', () => {
    let refused = 0;
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 365 * 24 }),
        (edits, hour) => {
          const text = edits.reduce(apply, lines).join('\n');
          const read = readCompanyFile(text, 'company.yaml');
          if (!read.ok) {
            refused += 1;
            expect(read.faults.length).toBeGreaterThan(0);
            for (const fault of read.faults) {
              expect(fault.line).toBeGreaterThanOrEqual(1);
              expect(fault.line).toBeLessThanOrEqual(text.split('\n').length + 1);
              expect(fault.what).toMatch(/\S.*\.$/s);
              expect(fault.remedy).toMatch(/\S/);
            }
            return;
          }
          const now = Date.UTC(2026, 0, 1, hour);
          for (const { id } of read.roster.teams) {
            const people = [
              leadOf(read.roster, id, now),
              dutyManager(read.roster, now),
              firstToStart(read.roster, { teamId: id, language: 'nl' }, now).agent,
            ];
            expect(people.map((person) => person.disabled)).toEqual([false, false, false]);
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
