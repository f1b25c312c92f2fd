/** A company of one's own: its own answers, its own name, nothing of the demo. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Customer, openCustomer } from '../support/direct-line-client.ts';
import { newPlace, type Place } from '../support/spawned-app.ts';

let place: Place;
const customers: Customer[] = [];

beforeEach(async () => {
  place = await newPlace();
});
afterEach(async () => {
  for (const one of customers.splice(0)) one.close();
  await place.clear();
});

const company = 'dist/bot/config/company-command.js';
const agents = 'dist/bot/config/agents-command.js';
const start = () => place.start({ args: ['--empty'], env: { DEMO_PASSWORD: '' } });

async function applyBakery(): Promise<void> {
  const demo = await readFile('bot/config/demo/company.yaml', 'utf8');
  const file = join(place.folder, 'company.yaml');
  const bakery = demo
    .replace('name: Noorderlicht', 'name: Bakkerij Brood')
    .replace(/legalName: .*/, 'legalName: Bakkerij Brood B.V.')
    .replace('plateName: Noorderlicht Klantenservice', 'plateName: Bakkerij Brood')
    .replace('nl: u,', 'nl: je,');
  await writeFile(file, bakery);
  expect(await place.run(company, 'apply', file)).toMatchObject({ code: 0 });
  expect(await place.run(agents, 'reset-password', 'sanne')).toMatchObject({ code: 0 });
}

async function writeEntry(answer: string): Promise<void> {
  const folder = join(place.folder, 'data', 'faq');
  await mkdir(folder, { recursive: true });
  const lines = [
    'id: bread',
    'topic: bread',
    'updated: 2026-11-22',
    'suggested: true',
    'languages:',
    '  nl:',
    '    subject: Volkorenbrood',
    '    question: Hebben jullie volkorenbrood?',
    '    phrasings:',
    '      - verkopen jullie volkorenbrood',
    '      - is er brood met volkorenmeel',
    answer,
  ];
  await writeFile(join(folder, 'bread.yaml'), lines.join('\n'));
}

const visitor = async (): Promise<Customer> => {
  const one = await openCustomer(place.url, { locale: 'nl' });
  customers.push(one);
  await one.reads('ik ben een bot');
  return one;
};
const text = async (path: string): Promise<string> => (await fetch(place.url + path)).text();

describe('a company of one’s own', { timeout: 120_000 }, () => {
  it('without answers says where they belong, gives none of the demo company’s, and names a person', async () => {
    await applyBakery();
    const app = await start();
    expect(app.output()).toContain(`belong in ${join(place.folder, 'data', 'faq')}`);
    expect(app.output()).toContain(`test page ${place.url}/demo/`);
    for (const path of ['/demo/', '/demo/test-page.js', '/widget/config.json'])
      expect(await text(path)).not.toMatch(/noorderlicht/i);
    expect(await text('/demo/')).not.toMatch(/<script>|onclick|Bakkerij/);
    const one = await visitor();
    await one.say('Waar vind ik mijn factuur?');
    await one.reads(/LK-[0-9A-Z]{4}-[0-9A-Z]{2}/);
    expect(one.texts().join('\n')).not.toMatch(/Noorderlicht|internet|stroom/i);
    await app.signal('SIGINT');
  });

  it('answers from its own folder, and does not start while a file there has a fault', async () => {
    await applyBakery();
    await writeEntry('    answer: Ja, elke dag vers.');
    const app = await start();
    expect(app.output()).not.toContain('belong in');
    expect(await text('/widget/config.json')).toContain('Hebben jullie volkorenbrood?');
    const one = await visitor();
    await one.say('Hebben jullie volkorenbrood?');
    await one.reads('Ja, elke dag vers.');
    await app.signal('SIGINT');

    await writeEntry('    antwoord: Ja.');
    const refused = await place.run('dist/bot/main.js', '--empty');
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(
      /data\/faq\/bread\.yaml:12: languages\.nl\.antwoord: "antwoord" is not known/,
    );
    expect(refused.output).not.toMatch(/^\s+at /m);
  });

  it('changes nothing while the server runs on the embedded store, and is told why', async () => {
    await applyBakery();
    const app = await start();
    const refused = await place.run(agents, 'disable', 'daan');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toMatch(
      new RegExp(
        `^Loket is running \\(process ${app.pid}\\).* Stop it, .* Nothing was changed\\.$`,
        'm',
      ),
    );
    await app.signal('SIGINT');
  });

  it('that lacks only a password says that, and /readyz says at every moment what is missing now', async () => {
    const waiting = await place.start({
      args: ['--empty'],
      env: { DEMO_PASSWORD: '' },
      ready: 'goes on by itself',
    });
    const missing = async () =>
      (JSON.parse(await text('/readyz')) as { missing: string[] }).missing;
    expect(await missing()).toEqual(['company']);
    const demo = 'dist/bot/config/demo/company.yaml';
    expect(await place.run(company, 'apply', demo)).toMatchObject({ code: 0 });
    await expect.poll(missing, { timeout: 10_000 }).toEqual(['a password for an agent']);
    await waiting.signal('SIGTERM');
    const again = await place.start({ args: ['--empty'], ready: 'goes on by itself' });
    expect(again.output()).toMatch(/^Nobody can sign in yet: npm run agents -- reset-password/);
  });
});

it('a data folder that the system cannot make is refused at once', async (context) => {
  if (!existsSync('/proc/self')) return context.skip('no /proc here');
  const env = { DATA_DIR: '/proc/nope/deeper' };
  await expect(place.start({ env })).rejects.toThrow(
    /^It ended with 1: The data folder \/proc\/nope\/deeper cannot be opened \(ENOENT.*DATA_DIR\.\n$/,
  );
}, 60_000);

describe('every command', { timeout: 60_000 }, () => {
  it.each([
    ['dist/bot/main.js', '--emptyy', '--empty'],
    [company, '--applyy', 'npm run company'],
    [agents, '--lst', 'npm run agents'],
    ['dist/bench/prove.js', '--stepz', '--steps'],
    ['dist/bench/human.js', '--fil', '--file FILE.tsv'],
  ])('%s refuses %s with its use and exit 2, without a stack', async (script, option, use) => {
    const { code, output } = await place.run(script, option, '5');
    expect(code).toBe(2);
    expect(output).toContain(option);
    expect(output).toContain(use);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('prove refuses a number of steps that is none', async () => {
    const { code, output } = await place.run('dist/bench/prove.js', '--steps', 'many');
    expect(code).toBe(2);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
