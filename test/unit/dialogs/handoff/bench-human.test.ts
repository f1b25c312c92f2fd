import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput, measure, readRows } from '../../../../bench/human.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const fault = (content: Uint8Array): string => {
  try {
    readRows(content);
  } catch (error) {
    if (error instanceof BadInput) return error.message;
    throw error;
  }
  return 'no fault';
};

describe('a file of labelled sentences', () => {
  it('is read by the names of its columns, in any order, others ignored', () => {
    const rows = readRows(
      bytes('id\ttext\tlabel\tlang\n7\tmens\t1\tnl\n8\t"waar" is het\t0\tnl\n'),
    );
    expect(rows).toEqual([
      { line: 2, lang: 'nl', label: 1, text: 'mens' },
      { line: 3, lang: 'nl', label: 0, text: '"waar" is het' },
    ]);
  });

  it('may come from Windows', () => {
    expect(readRows(bytes('\ufefflabel\tlang\ttext\r\n1\ten\thuman\r\n'))).toEqual([
      { line: 2, lang: 'en', label: 1, text: 'human' },
    ]);
  });

  it.each([
    ['a missing column', 'label\ttext\n1\thuman\n', /^Line 1 names no column "lang"/],
    ['no line at all', '', /^Line 1 is missing/],
    [
      'another label',
      'label\tlang\ttext\n1\ten\thuman\nyes\ten\tagent\n',
      /^Line 3 has the label "yes"/,
    ],
    ['too few fields', 'label\tlang\ttext\n1\ten\n', /^Line 2 has 2 fields instead of 3/],
    ['too many fields', 'label\tlang\ttext\n1\ten\ta\tb\n', /^Line 2 has 4 fields instead of 3/],
    ['an empty line', 'label\tlang\ttext\n\n1\ten\thuman\n', /^Line 2 has 1 fields instead of 3/],
  ])('is refused with the line for %s', (_what, content, message) => {
    expect(fault(bytes(content))).toMatch(message);
  });

  it('is refused with the line where it is not UTF-8', () => {
    const content = Buffer.concat([bytes('label\tlang\ttext\n1\ten\t'), Buffer.from([0xe9, 0x0a])]);
    expect(fault(content)).toMatch(/^Line 2 is not valid UTF-8/);
  });
});

describe('the figures', () => {
  it('are shares per language and of all, with every error and its line', () => {
    const report = measure(
      readRows(
        bytes(
          'label\tlang\ttext\n1\tnl\tmens\n1\tnl\twaar is mijn factuur\n0\ten\thuman\n0\ten\tcancel my order\n',
        ),
      ),
    );
    expect(report).toEqual({
      total: 4,
      recall: 0.5,
      falseAlarms: 0.5,
      byLang: {
        en: { total: 2, recall: 1, falseAlarms: 0.5 },
        nl: { total: 2, recall: 0.5, falseAlarms: 0 },
      },
      errors: [
        { line: 3, lang: 'nl', label: 1, text: 'waar is mijn factuur' },
        { line: 4, lang: 'en', label: 0, text: 'human' },
      ],
    });
  });
});

describe('the command', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, join(root, 'bench/human.ts')];
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-human-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints only JSON and ends well, whatever the figures', () => {
    const file = join(folder, 'good.tsv');
    writeFileSync(file, 'label\tlang\ttext\n0\ten\thuman\n');
    const printed = execFileSync(process.execPath, [...command, '--file', file, '--json']);
    const report = JSON.parse(printed.toString());
    expect(Object.keys(report)).toEqual(['total', 'recall', 'falseAlarms', 'byLang', 'errors']);
    expect(report.falseAlarms).toBe(1);
  });

  it('prints a table for people', () => {
    const file = join(folder, 'table.tsv');
    writeFileSync(file, 'label\tlang\ttext\n1\ten\thuman\n');
    const printed = execFileSync(process.execPath, [...command, '--file', file]).toString();
    expect(printed).toMatch(/en\s+1\s+100\.00 %\s+0\.00 %/);
  });

  it.each([
    ['a missing file', ['--file', 'there-is-none.tsv'], /cannot be read \(ENOENT\)/],
    ['no file named', ['--json'], /No file was named/],
    ['an unknown option', ['--fiel', 'x'], /"--fiel" is not known/],
  ])('ends with 2 and says what to do for %s', (_what, args, message) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [...command, ...args]);
    expect(status).toBe(2);
    expect(stderr.toString()).toMatch(message);
    expect(stdout.toString()).toBe('');
  });
});
