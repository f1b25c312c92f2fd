import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faqFolder, readFaqFolder } from '../../../bot/faq-folder.ts';
import { createKnowledge } from '../../../bot/knowledge.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loket-faq-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the folder of questions and answers', () => {
  it('stands beside the data unless FAQ_DIR names another', () => {
    expect(faqFolder({ dataDir: 'd' })).toBe(join('d', 'faq'));
    expect(faqFolder({ dataDir: 'd', faqDir: 'mine' })).toBe('mine');
  });

  it('may be empty or missing: the bot then knows no answer and suggests nothing', async () => {
    expect(await readFaqFolder(folder)).toEqual([]);
    expect(await readFaqFolder(join(folder, 'nope'))).toEqual([]);
    const now = Date.UTC(2026, 10, 24);
    const knowledge = await createKnowledge(() => now, 'Europe/Amsterdam', []);
    for (const language of ['nl', 'en', 'fa', 'xx']) {
      expect(knowledge.suggestions(language, now)).toEqual([]);
      expect(knowledge.decide('Waar vind ik mijn factuur?', language, now)).toMatchObject({
        kind: 'unknown',
      });
    }
  });

  it('takes the entry that the documentation gives to copy', async () => {
    const page = await readFile('docs/own-company.md', 'utf8');
    const [, yaml] = /```yaml\n(.*?)```/s.exec(page) ?? [];
    await writeFile(join(folder, 'wholemeal-bread.yaml'), yaml!);
    expect(await readFaqFolder(folder)).toMatchObject([{ id: 'wholemeal-bread', topic: 'bread' }]);
  });

  it('that is a file is refused with what to do', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(readFaqFolder(file)).rejects.toThrow(/cannot be read \(ENOTDIR\).*FAQ_DIR/);
  });

  it('tells faults with the whole path and line, and files it would not read', async () => {
    await writeFile(join(folder, 'a.yaml'), 'id: a\n');
    await expect(readFaqFolder(folder)).rejects.toThrow(`${join(folder, 'a.yaml')}:1: `);
    await writeFile(join(folder, 'b.yml'), '');
    await expect(readFaqFolder(folder)).rejects.toThrow(
      `${join(folder, 'b.yml')}:1: The name ends in .yml. Let it end in .yaml.`,
    );
  });
});
