import { beforeEach, describe, expect, it } from 'vitest';
import { type AgentAccount, runAgentsCommand } from '../../../bot/config/agents-admin.ts';
import { readDemoCompany, readCompanyFile } from '../../../bot/config/company-file.ts';
import { newPassword } from '../../../bot/config/new-password.ts';
import type { Roster } from '../../../bot/core/roster.ts';

let stored: Roster | undefined;
let accounts: Map<string, AgentAccount>;
let said: string[];
let complained: string[];
let saveFails: string | undefined;

beforeEach(async () => {
  stored = await readDemoCompany();
  accounts = new Map([
    [
      'sanne',
      { agentId: 'sanne', passwordHash: 'old', sessionVersion: 4, failures: 7, lockedUntil: 9 },
    ],
  ]);
  saveFails = undefined;
});

function run(...args: string[]): Promise<number> {
  said = [];
  complained = [];
  return runAgentsCommand(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    withStore: (work) => work(stores()),
    hash: async (password) => `hash of ${password}`,
    newPassword: () => 'a-b-c-d',
  });
}

function stores() {
  return {
    company: {
      load: async () => stored,
      save: async (roster: Roster) => {
        if (saveFails) throw new Error(saveFails);
        stored = roster;
      },
    },
    accounts: {
      account: async (id: string) => accounts.get(id),
      saveAccount: async (account: AgentAccount) => void accounts.set(account.agentId, account),
    },
  };
}

const person = (id: string) => stored?.agents.find((agent) => agent.id === id);
const fatima = [
  '--name',
  'Fatima Y.',
  '--employer',
  'noorderlicht',
  '--languages',
  'nl,en',
  '--teams',
  'service,outages',
];

describe('adding an agent', () => {
  it('makes an account, prints the password once, and the lines for the file', async () => {
    expect(await run('add', 'fatima', ...fatima, '--tier', '2', '--town', 'Assen')).toBe(0);
    expect(person('fatima')).toEqual({
      id: 'fatima',
      workingName: 'Fatima Y.',
      firstName: 'Fatima',
      employerId: 'noorderlicht',
      teamIds: ['service', 'outages'],
      role: 'agent',
      tier: 2,
      languages: ['nl', 'en'],
      skills: [],
      slots: 3,
      town: 'Assen',
      disabled: false,
    });
    expect(stored?.version).toBe(2);
    expect(accounts.get('fatima')).toEqual({
      agentId: 'fatima',
      passwordHash: 'hash of a-b-c-d',
      sessionVersion: 1,
      failures: 0,
    });
    expect(said.filter((line) => line.includes('a-b-c-d'))).toEqual([
      'Password of fatima, shown this once: a-b-c-d',
    ]);
    expect(said.join('\n')).toMatch(/fatima:\n.*workingName: Fatima Y\./);
  });

  it('the lines it prints belong into a company file as they are', async () => {
    await run('add', 'fatima', ...fatima);
    const lines = said.slice(said.indexOf('agents:') + 1).join('\n');
    const { readFileSync } = await import('node:fs');
    const demo = readFileSync(
      new URL('../../../bot/config/demo/company.yaml', import.meta.url),
      'utf8',
    );
    const read = readCompanyFile(demo.replace('agents:\n', `agents:\n${lines}\n`), 'x');
    expect(read.ok && read.roster.agents.find((agent) => agent.id === 'fatima')).toEqual(
      person('fatima'),
    );
  });

  it('says all that is wrong at once and changes nothing', async () => {
    const args = [
      '--name',
      'Support',
      '--employer',
      'nobody',
      '--languages',
      'nl',
      '--teams',
      'sales',
    ];
    expect(await run('add', 'Fatima', ...args)).toBe(1);
    expect(complained).toEqual([
      expect.stringMatching(/"Fatima" is no id/),
      expect.stringMatching(/--name: "Support" names a post/),
      expect.stringMatching(
        /--employer: there is no employer "nobody": give one of noorderlicht, contactplus/,
      ),
      expect.stringMatching(/--teams: there is no team "sales"/),
    ]);
    expect(stored?.version).toBe(1);
    expect(accounts.size).toBe(1);
  });

  it.each<[string, string[], RegExp]>([
    ['without anything', [], /--name is missing or wrong: give the first name with initial/],
    ['a taken name', ['--name', 'karim a', ...fatima.slice(2)], /"Karim A\." exists already/],
    ['a wrong role', [...fatima, '--role', 'boss'], /--role is missing or wrong: give agent, lead/],
    ['a wrong tier', [...fatima, '--tier', 'x'], /--tier is missing or wrong/],
    ['too many slots', [...fatima, '--slots', '99'], /--slots is missing or wrong: give a number/],
    [
      'a team the partner does not serve',
      [
        '--name',
        'Fatima Y.',
        '--employer',
        'contactplus',
        '--languages',
        'nl',
        '--teams',
        'outages',
      ],
      /contactplus does not serve outages/,
    ],
    ['an agent without team', fatima.slice(0, 6), /never rung/],
    ['a first name that is none', [...fatima, '--first-name', 'Team'], /no first name/],
  ])('refuses %s', async (_name, args, expected) => {
    expect(await run('add', 'fatima', ...args)).toBe(1);
    expect(complained.join('\n')).toMatch(expected);
  });

  it('never uses an id again', async () => {
    expect(await run('add', 'sanne', ...fatima)).toBe(1);
    expect(complained.join('\n')).toMatch(/belongs to Sanne de Vries\. Choose another/);
    await run('disable', 'sanne');
    await run('add', 'sanne', ...fatima);
    expect(complained.join('\n')).toMatch(/npm run agents -- enable sanne/);
  });

  it('a lead needs no team', async () => {
    expect(await run('add', 'fatima', ...fatima.slice(0, 6), '--role', 'lead')).toBe(0);
  });
});

describe('disabling and enabling', () => {
  it('disables at once and ends the sessions', async () => {
    expect(await run('disable', 'sanne')).toBe(0);
    expect(person('sanne')?.disabled).toBe(true);
    expect(accounts.get('sanne')).toMatchObject({ sessionVersion: 5, passwordHash: 'old' });
    expect(await run('disable', 'sanne')).toBe(0);
    expect(stored?.version).toBe(2);
  });

  it('refuses the duty manager and says what to do', async () => {
    expect(await run('disable', 'marieke')).toBe(1);
    expect(person('marieke')?.disabled).toBe(false);
    expect(complained.join('\n')).toMatch(
      /duty manager.*change roster\.dutyManager in company\.yaml/,
    );
  });

  it('says when nobody is left in a team', async () => {
    await run('disable', 'noor');
    expect(said.join('\n')).toMatch(/Nobody works in team resolution now/);
  });

  it('enables again', async () => {
    await run('disable', 'noor');
    expect(await run('enable', 'noor')).toBe(0);
    expect(person('noor')?.disabled).toBe(false);
    expect(said.join('\n')).toMatch(/No password yet: npm run agents -- reset-password noor/);
  });

  it('unknown people and a changed company are told', async () => {
    expect(await run('disable', 'bob')).toBe(1);
    expect(complained.join('\n')).toMatch(/no agent "bob"/);
    saveFails = 'Somebody else changed it.';
    expect(await run('disable', 'noor')).toBe(1);
    expect(complained).toEqual(['Somebody else changed it.']);
  });
});

describe('passwords', () => {
  it('a reset ends sessions and the lock-out', async () => {
    expect(await run('reset-password', 'sanne')).toBe(0);
    expect(accounts.get('sanne')).toEqual({
      agentId: 'sanne',
      passwordHash: 'hash of a-b-c-d',
      sessionVersion: 5,
      failures: 0,
    });
    expect(stored?.version).toBe(1);
  });

  it('not for somebody disabled', async () => {
    await run('disable', 'sanne');
    expect(await run('reset-password', 'sanne')).toBe(1);
    expect(complained.join('\n')).toMatch(/enable sanne/);
  });

  it('are long, easy to read and never the same', () => {
    const many = new Set(Array.from({ length: 500 }, newPassword));
    expect(many.size).toBe(500);
    for (const password of many)
      expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  });
});

describe('the list', () => {
  it('shows everybody with role, teams and state', async () => {
    expect(await run('list')).toBe(0);
    expect(said).toHaveLength(7);
    expect(said[0]).toBe(
      'sanne: Sanne de Vries (noorderlicht), agent, tier 1, service, nl en de, 3 slots, enabled',
    );
    expect(said.at(-1)).toMatch(/marieke: .*no team.*enabled, no password, duty manager/);
  });

  it('without a company says what to do', async () => {
    stored = undefined;
    expect(await run('list')).toBe(1);
    expect(complained.join('\n')).toMatch(/company -- apply FILE/);
  });

  it.each<[string[], string]>([
    [[], ''],
    [['add'], 'add needs the id of an agent.'],
    [['list', 'x'], 'list takes no id.'],
    [['fire', 'x'], '"fire" is not known.'],
    [['enable', 'x', 'y'], '"y" is one word too many.'],
    [['enable', 'x', '--tier', '2'], 'enable takes no --tier.'],
    [['add', 'x', '--color', 'red'], "Unknown option '--color'."],
  ])('arguments %j are explained', async (args, why) => {
    expect(await run(...args)).toBe(2);
    expect(complained.slice(0, -3)).toEqual([
      ...(why === '' ? [] : [why]),
      expect.stringMatching(/^Use: npm run agents/),
    ]);
  });

  it('an id that is taken names its owner, with one full stop', async () => {
    const flags = ['--name', 'Dora L.', '--employer', 'noorderlicht', '--languages', 'nl'];
    expect(await run('add', 'dora', ...flags, '--teams', 'service')).toBe(0);
    expect(await run('add', 'dora', ...flags, '--teams', 'service')).toBe(1);
    expect(complained[0]).toBe('The id dora belongs to Dora L. Choose another id.');
  });
});
