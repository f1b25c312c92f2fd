import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { runCompanyCommand } from '../../../bot/config/company-apply.ts';
import type { Roster } from '../../../bot/core/roster.ts';

const demo = readFileSync(
  new URL('../../../bot/config/demo/company.yaml', import.meta.url),
  'utf8',
);

let stored: Roster | undefined;
let files: Record<string, string>;
let said: string[];
let complained: string[];
let saveFails: string | undefined;
let opened: number;

beforeEach(() => {
  stored = undefined;
  files = { 'company.yaml': demo };
  said = [];
  complained = [];
  saveFails = undefined;
  opened = 0;
});

function run(...args: string[]): Promise<number> {
  said = [];
  complained = [];
  return runCompanyCommand(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    readFile: async (path) => files[path] ?? Promise.reject(new Error('gone')),
    withCompany: (work) => {
      opened += 1;
      return work({
        load: async () => stored,
        save: async (roster) => {
          if (saveFails) throw new Error(saveFails);
          stored = roster;
        },
      });
    },
  });
}

async function applied(change: (text: string) => string): Promise<void> {
  await run('apply', 'company.yaml');
  files['company.yaml'] = change(demo);
  expect(files['company.yaml']).not.toBe(demo);
}

describe('applying a company file', () => {
  it('stores the first company and says who is new and how they sign in', async () => {
    expect(await run('apply', 'company.yaml')).toBe(0);
    expect(stored?.version).toBe(1);
    expect(said).toContain('agent sanne (Sanne de Vries) added: agent, tier 1, service');
    expect(said).toContain('shift added: sanne mon-fri 08:00-17:00 break 10:15-10:30, 13:00-13:30');
    expect(said.join('\n')).toMatch(
      /team service added: .*hours mon-fri 08:00-21:00; sat 09:00-17:00; holidays NL/,
    );
    expect(said.at(-1)).toMatch(/reset-password marieke/);
  });

  it('a dry run says the same and stores nothing', async () => {
    expect(await run('apply', 'company.yaml', '--dry-run')).toBe(0);
    expect(stored).toBeUndefined();
    expect(said.at(-1)).toMatch(/\d+ changes, not applied: this was a dry run/);
  });

  it('the same file again changes nothing, not even the version', async () => {
    await run('apply', 'company.yaml');
    expect(await run('apply', 'company.yaml')).toBe(0);
    expect(said).toEqual(['Nothing changes.']);
    expect(stored?.version).toBe(1);
  });

  it('says in words what changes', async () => {
    await applied((text) =>
      text
        .replace('sat: 09:00-17:00', 'sat: 10:00-16:00')
        .replace('languages: [nl, en, fa]', 'languages: [nl, en, fa, ar]')
        .replace('days: mon-fri, time: 08:00-17:30', 'days: mon-thu, time: 08:00-17:30')
        .replace('nl: u,', 'nl: je,')
        .replace('exceptions: []', 'exceptions: [{ agent: noor, date: 2026-12-01, off: true }]')
        .replace('2026-12-31: 08:00-17:00', '2026-12-31: closed'),
    );
    expect(await run('apply', 'company.yaml')).toBe(0);
    const text = said.join('\n');
    expect(text).toMatch(/company: form of address changes from nl formal, .* to nl familiar/);
    expect(text).toMatch(
      /team service: hours changes from mon-fri 08:00-21:00; sat 09:00-17:00 to .*sat 10:00-16:00/,
    );
    expect(text).toMatch(/team outages: other dates changes from .* to .*2026-12-31 closed/);
    expect(text).toMatch(
      /agent karim \(Karim A\.\): languages changes from nl, en, fa to nl, en, fa, ar/,
    );
    expect(text).toMatch(/shift removed: daan mon-fri 08:00-17:30/);
    expect(text).toMatch(/shift added: daan mon-thu 08:00-17:30/);
    expect(text).toMatch(/exception added: noor 2026-12-01 off/);
    expect(said.at(-1)).toBe('Applied as version 2.');
  });

  it('who is not in the file any more is disabled, never deleted, and his employer stays for his name', async () => {
    const withoutKarim = (text: string) =>
      text
        .replace(/ {2}karim:\n( {4}.*\n)+/, '')
        .replace(/ {2}contactplus:\n( {4}.*\n)+/, '')
        .replace(/.*agent: karim.*\n/g, '');
    await applied(withoutKarim);
    expect(await run('apply', 'company.yaml')).toBe(0);
    expect(said).toContain('agent karim (Karim A.) disabled: signed out at once, kept on record');
    expect(stored?.agents.find((agent) => agent.id === 'karim')).toMatchObject({
      disabled: true,
      workingName: 'Karim A.',
    });
    expect(stored?.employers.find((employer) => employer.id === 'contactplus')).toMatchObject({
      serves: [],
    });

    files['company.yaml'] = demo;
    expect(await run('apply', 'company.yaml')).toBe(0);
    expect(said).toContain('agent karim (Karim A.) enabled');
  });

  it('a name that customers knew somebody else by is refused', async () => {
    await applied((text) =>
      text.replace('  karim:\n', '  karel:\n').replace(/agent: karim/g, 'agent: karel'),
    );
    expect(await run('apply', 'company.yaml')).toBe(2);
    expect(complained.join('\n')).toMatch(
      /company\.yaml: agents\.karel\.workingName: "Karim A\." was the name of karim/,
    );
    expect(stored?.version).toBe(1);
  });

  it('faults are all listed, and the store is not even opened', async () => {
    files['company.yaml'] = demo
      .replace('holidays: NL', 'holidays: XX')
      .replace('tier: 4', 'tier: 9');
    expect(await run('apply', 'company.yaml')).toBe(2);
    expect(complained).toHaveLength(3);
    expect(complained.at(-1)).toBe('2 faults. Nothing was changed.');
    expect(opened).toBe(0);
  });

  it('somebody else was faster: nothing is stored, and that is said', async () => {
    saveFails = 'Try again.';
    expect(await run('apply', 'company.yaml')).toBe(1);
    expect(complained).toEqual(['Try again.']);
  });

  it.each<[string[], string]>([
    [[], ''],
    [['apply'], 'No file was named. '],
    [['apply', 'a', 'b'], 'Name one file only. '],
    [['drop', 'a'], '"drop" is not known. '],
    [['apply', 'a', '--force'], "Unknown option '--force'. "],
  ])('arguments %j are explained', async (args, why) => {
    expect(await run(...args)).toBe(2);
    expect(complained).toEqual([`${why}Use: npm run company -- apply FILE [--dry-run]`]);
    expect(opened).toBe(0);
  });

  it('open hours that no shift covers are told with file, team, days and times, and stored all the same', async () => {
    files['company.yaml'] = demo.replace('sun: closed', 'sun: 07:00-14:00');
    expect(await run('apply', 'company.yaml')).toBe(0);
    expect(stored).toBeDefined();
    expect(complained).toHaveLength(4);
    expect(complained[0]).toMatch(
      /^Warning: company\.yaml:\d+:3: teams\.service: Open without a shift: sun 07:00-14:00\. .*Add a shift/,
    );
  });

  it('a file that is not there', async () => {
    expect(await run('apply', 'other.yaml')).toBe(2);
    expect(complained.join('\n')).toMatch(/other\.yaml cannot be read/);
  });
});
