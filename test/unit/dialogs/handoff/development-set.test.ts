import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measure, readRows } from '../../../../bench/human.ts';
import { languages } from '../../../../dialogs/handoff/languages/index.ts';

const spoken = ['nl', 'en', 'de', 'fr', 'fa', 'es', 'tr', 'ar', 'pl', 'it'];
const rowsOf = (language: string) =>
  readRows(readFileSync(new URL(`../../../fixtures/human/${language}.tsv`, import.meta.url)));

describe('requests for a person in the development set', () => {
  it.each(spoken)('are found and ordinary messages left alone in %s', (language) => {
    const { recall, falseAlarms, errors } = measure(rowsOf(language));
    const told = errors.map(({ label, text }) => `${label === 1 ? 'missed' : 'false'}: ${text}`);
    expect(recall, told.join('\n')).toBeGreaterThanOrEqual(0.995);
    expect(falseAlarms, told.join('\n')).toBeLessThanOrEqual(0.03);
  });

  it.each(spoken)('are at least 150 and as many others in %s', (language) => {
    const rows = rowsOf(language);
    expect(rows.filter(({ label }) => label === 1).length).toBeGreaterThanOrEqual(150);
    expect(rows.filter(({ label }) => label === 0).length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
    expect(new Set(rows.map(({ lang }) => lang))).toEqual(new Set([language]));
  });

  it('exist for every language that is understood', () => {
    expect(new Set(languages.map(({ language }) => language))).toEqual(new Set(spoken));
  });
});
