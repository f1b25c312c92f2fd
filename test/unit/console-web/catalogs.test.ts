/** Both languages of the screen say the same things, with the same places to fill in. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fill, pattern, pieces } from '../../../handoff-console/web/shared/translate.ts';
import type { Catalog, Key, Plural } from '../../../handoff-console/web/shared/translate.ts';
import { errorTable } from '../../../bot/core/errors.ts';

const web = fileURLToPath(new URL('../../../handoff-console/web/', import.meta.url));
const load = async (language: string): Promise<Catalog> =>
  JSON.parse(await readFile(join(web, `shared/catalog/${language}.json`), 'utf8')) as Catalog;
const en = await load('en');
const nl = await load('nl');
const texts = (entry: string | Plural) =>
  typeof entry === 'string' ? [entry] : Object.values(entry);
const names = (entry: string | Plural) =>
  [
    ...new Set(texts(entry).flatMap((text) => pieces(text).filter((_, index) => index % 2 === 1))),
  ].sort();

describe('Dutch and English', () => {
  it('have the same keys', () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
  });

  it('fill in the same things in both, say something and never shout', () => {
    for (const key of Object.keys(en) as Key[]) {
      expect(names(nl[key]), key).toEqual(names(en[key]));
      for (const text of [...texts(en[key]), ...texts(nl[key])]) {
        expect(text.trim(), key).not.toBe('');
        expect(text, key).not.toContain('!');
      }
    }
  });

  it('have words for every refusal an agent can meet', () => {
    const neverShown = [
      'badJson',
      'tooLarge',
      'badToken',
      'methodNotAllowed',
      'wrongType',
      'staleDeadline',
    ];
    const codes = Object.keys(errorTable).filter((code) => !neverShown.includes(code));
    for (const code of codes) expect(Object.keys(en)).toContain(`error.${code}`);
  });

  it('hold no key that nothing uses', async () => {
    const source = await sources(web);
    const unused = Object.keys(en).filter((key) => !uses(source, key));
    expect(unused).toEqual([]);
  });
});

/** A key stands in the source whole, or its beginning does before a `${`. */
function uses(source: string, key: string): boolean {
  if (source.includes(`'${key}'`) || source.includes(`"${key}"`)) return true;
  const beginnings = source.matchAll(/`([\w.]+)\$\{/g);
  return [...beginnings].some((match) => key.startsWith(match[1] ?? '-'));
}

async function sources(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true });
  const code = files.filter((file) => /\.tsx?$/.test(file));
  return (await Promise.all(code.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
}

describe('a sentence', () => {
  it("takes the plural of the language's own rules", () => {
    expect(fill(pattern(en, 'en-GB', { key: 'alarm.count', count: 1 }), { count: 1 })).toBe(
      '1 alarm',
    );
    expect(fill(pattern(nl, 'nl-NL', { key: 'alarm.count', count: 2 }), { count: 2 })).toBe(
      '2 alarmen',
    );
  });

  it('keeps one full stop after a name that ends with one', () => {
    expect(fill('Acknowledged by {name}. No more.', { name: 'Karim A.' })).toBe(
      'Acknowledged by Karim A. No more.',
    );
  });

  it('shows a place nobody filled instead of hiding it', () => {
    expect(fill('Hello {name}', {})).toBe('Hello {name}');
  });
});
