import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFault } from '../../../bot/config/company-faults.ts';
import { readCompanyFile } from '../../../bot/config/company-file.ts';

const demo = readFileSync(
  new URL('../../../bot/config/demo/company.yaml', import.meta.url),
  'utf8',
);

/** Changes the demo file and gives its faults as lines of text. */
function faultsAfter(...changes: [from: string | RegExp, to: string][]): string[] {
  let text = demo;
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Nothing to change: ${from}`);
    text = changed;
  }
  return faultsOf(text);
}

function faultsOf(text: string): string[] {
  const read = readCompanyFile(text, 'company.yaml');
  return read.ok ? [] : read.faults.map(writeFault);
}

const lineOf = (part: string) => demo.slice(0, demo.indexOf(part)).split('\n').length;

describe('the demo company', () => {
  it('is without fault', () => {
    expect(faultsOf(demo)).toEqual([]);
  });

  it('says what the imprint needs', () => {
    const read = readCompanyFile(demo, 'company.yaml');
    expect(read.ok && read.roster.company).toEqual({
      name: 'Noorderlicht',
      legalName: 'Noorderlicht Energie en Internet B.V.',
      address: 'Oosterkade 14, 9711 RS Groningen',
      phone: '050 210 0100',
      timeZone: 'Europe/Amsterdam',
      defaultLanguage: 'nl',
      languages: ['nl', 'en', 'de', 'fr', 'fa'],
      formOfAddress: { nl: 'formal', en: 'formal', de: 'formal', fr: 'formal', fa: 'formal' },
    });
  });
});

describe('a fault is told with file, line and remedy', () => {
  it('a generic working name', () => {
    expect(faultsAfter(['workingName: Karim A.', 'workingName: Support 1'])).toEqual([
      `company.yaml:${lineOf('workingName: Karim')}:5: agents.karim.workingName: "Support 1" is no working name. ` +
        '"Support" names a post, not a person. Use the person\'s first name with initial ("Sanne V.").',
    ]);
  });

  it('all at once, in the order of the lines, also when one part cannot be read', () => {
    const found = faultsAfter(
      ['timeZone: Europe/Amsterdam', 'timeZone: Amsterdam'],
      ['holidays: NL', 'holidays: NLD'],
      ['serves: [service]', 'serves: [servise]'],
      ['tier: 4', 'tier: 5'],
      ['dutyManager: marieke', 'dutyManager: bob'],
      ['time: 08:00-17:30', 'time: 08:00-25:30'],
    );
    expect(found.map((line) => line.split(': ')[1])).toEqual([
      'company.timeZone',
      'holidays',
      'employers.contactplus.serves.0',
      'agents.karim.teams.0',
      'agents.marieke.tier',
      'roster.dutyManager',
      'roster.shifts.10.time',
    ]);
    for (const line of found) expect(line).toMatch(/^company\.yaml:\d+:\d+: \S+: .+\. .+/);
  });

  it.each<[string, [string | RegExp, string], RegExp]>([
    [
      'a missing line',
      [/ +legalName:.*\n/, ''],
      /company\.legalName: legalName is missing\. Give the name/,
    ],
    ['a line that stands empty', [/legalName:.*/, 'legalName:'], /legalName is missing/],
    [
      'a misspelt line',
      ['plateName: ContactPlus', 'platename: ContactPlus'],
      /"platename" is not known here/,
    ],
    ['a wrong kind', ['languages: [nl, en, fa]', 'languages: nl'], /languages must be a list/],
    [
      'a wrong role',
      ['role: lead', 'role: boss'],
      /role must be one of agent, lead, supervisor, admin/,
    ],
    ['an unknown day', ['mon-fri: 08', 'mon-fry: 08'], /"mon-fry" names no days/],
    ['a day given twice', ['sun: closed', 'sat-sun: closed'], /Saturday stands here a second time/],
    [
      'hours that overlap',
      ['sat: 09:00-17:00', 'sat: 09:00-13:00, 12:00-17:00'],
      /12:00-17:00 overlaps/,
    ],
    ['a time no clock shows', ['sat: 09:00-17:00', 'sat: 09:60-17:00'], /no clock shows/],
    [
      'a range without length',
      ['sat: 09:00-17:00', 'sat: 09:00-09:00'],
      /begins and ends at the same time/,
    ],
    ['a date that does not exist', ['2026-12-31:', '2026-11-31:'], /"2026-11-31" is no date/],
    [
      'an unknown calendar region',
      ['holidays: NL', 'holidays: DE-XX'],
      /no holiday calendar "DE-XX"/,
    ],
    [
      'a language tag',
      ['languages: [nl, en, fa]', 'languages: [dutch, en]'],
      /"dutch" is no language tag/,
    ],
    [
      'an unknown employer',
      ['employer: contactplus', 'employer: contact'],
      /There is no employer "contact"\. Choose one of noorderlicht, contactplus/,
    ],
    [
      'a default language not offered',
      ['defaultLanguage: nl', 'defaultLanguage: tr'],
      /tr is not among the languages/,
    ],
    [
      'a form of address of another language',
      ['nl: u,', 'nl: du,'],
      /"du" is no form of address in nl\. Write u or je, or formal or familiar\./,
    ],
    [
      'a team without the name in the own language',
      ['name: { nl: Storingen, ', 'name: { '],
      /The name in nl is missing/,
    ],
    [
      'a team nobody works in',
      ['teams: [outages, resolution]', 'teams: [outages]'],
      /teams\.resolution: Nobody works in this team/,
    ],
    [
      'a circle of teams',
      ['    tier: 3\n', '    tier: 3\n    next: technical\n'],
      /round in a circle/,
    ],
    [
      'a team the employer does not serve',
      [
        'teams: [service]\n    languages: [nl, en, fa]',
        'teams: [service, technical]\n    languages: [nl, en, fa]',
      ],
      /contactplus does not serve technical/,
    ],
    [
      'a taken working name',
      ['workingName: Noor H.', 'workingName: karim a'],
      /"Karim A\." exists already/,
    ],
    [
      'the company as a name',
      ['workingName: Noor H.', 'workingName: Noorderlicht'],
      /is the name of the company/,
    ],
    [
      'an agent without a team',
      ['teams: [service]\n    languages: [nl, en, de]', 'languages: [nl, en, de]'],
      /never rung/,
    ],
    ['an id with capitals', ['  sanne:\n', '  Sanne:\n'], /"Sanne" is no id/],
    [
      'a disabled duty manager',
      ['role: supervisor', 'role: supervisor\n    disabled: true'],
      /marieke is disabled\. Name somebody/,
    ],
    [
      'a break outside the shift',
      ['breaks: [17:30-18:00]', 'breaks: [21:30-22:00]'],
      /break 21:30-22:00 is not within the shift/,
    ],
    ['a lead who is none', ['role: lead', 'role: agent\n    teams: [service]'], /ilse is no lead/],
    [
      'a shift that ends before it begins',
      [
        'days: sat, time: 09:00-17:00, breaks: [12:00-12:30]',
        'days: sat, time: 09:00-17:00, from: 2026-12-01, until: 2026-11-01',
      ],
      /last date is before the first/,
    ],
    [
      'an exception that says nothing',
      ['  exceptions: []', '  exceptions: [{ agent: sanne, date: 2026-12-24 }]'],
      /either time or off/,
    ],
    ['somebody unknown on the roster', ['agent: daan', 'agent: dan'], /There is no agent "dan"/],
    ['no default team', [/defaultTeam: service\n/, ''], /defaultTeam is missing/],
    [
      'a form of address that is none in German',
      ['de: Sie', 'de: per du'],
      /"per du" is no form of address in de\. Write Sie or du, or formal or familiar\./,
    ],
    [
      'a phone number without quotes',
      ['phone: "050 210 0100"', 'phone: 0502100100'],
      /company\.yaml:9:3: company\.phone: phone is a number without quotes, so a 0 .* is lost\. Write it in quotes/,
    ],
    [
      'a phone that is none',
      ['"050 210 0100"', 'hello'],
      /"hello" is no phone number in NL\. Give/,
    ],
    [
      'a phone of too many digits',
      ['"050 210 0100"', '"0502100100999"'],
      /is no phone number in NL/,
    ],
    [
      'an address that is none',
      [/address: Ooster.*/, 'address: x'],
      /"x" is no postal address\. Give/,
    ],
    [
      'an address without a number',
      [/address: Ooster.*/, 'address: somewhere in Groningen'],
      /is no postal address/,
    ],
    [
      'markup in a name',
      ['name: Noorderlicht\n', 'name: "<b>Noorderlicht</b>"\n'],
      /company\.name: "<b>Noorderlicht<\/b>" holds <\. Write it as customers/,
    ],
    [
      'braces in the name of a team',
      ['nl: Klantenservice,', 'nl: "{owner}",'],
      /teams\.service\.name\.nl: "\{owner\}" holds \{/,
    ],
    ['no hours at all', [/hours:\n {2}mon-fri.*\n {2}sat.*\n {2}sun.*\n/, ''], /no opening hours/],
  ])('%s', (_name, change, expected) => {
    expect(faultsAfter(change).join('\n')).toMatch(expected);
  });

  it('a line of the hours that cannot be read is the only fault', () => {
    expect(faultsAfter(['sat: 09:00-17:00', 'sat: 9-17'])).toEqual([
      expect.stringMatching(/hours\.sat: "9-17" is no time span/),
    ]);
  });

  it('every team needs a lead in some shift of somebody enabled', () => {
    const found = faultsAfter([/leads: all/g, 'leads: [service, technical, resolution]']);
    expect(found).toEqual([expect.stringMatching(/teams\.outages: No shift has a lead/)]);
  });

  it.each([
    ['', /^company\.yaml:1:1: The file is empty/],
    ['# nothing\n', /The file is empty/],
    ['agents: {}', /company is missing\. /],
    ['agents:\n  x: *nobody', /Write the repeated part out/],
    ['just words', /must be a block of lines/],
    ['- a\n- b', /must be a block of lines/],
    ['company: [1, 2', /company\.yaml:\d+:\d+: /],
    ['a: 1\na: 2', /unique|Mind spaces/],
    ['agents: 3', /agents must be a block/],
    ['agents:\n  x: &a [*a]', /company\.yaml/],
  ])('what is no company file: %j', (text, expected) => {
    expect(faultsOf(text).join('\n')).toMatch(expected);
  });
});

describe('open hours without a shift', () => {
  const warningsAfter = (...changes: [string | RegExp, string][]): string[] => {
    const text = changes.reduce((old, [from, to]) => old.replace(from, to), demo);
    const read = readCompanyFile(text, 'company.yaml');
    if (!read.ok) throw new Error(read.faults.map(writeFault).join('\n'));
    return read.warnings.map(writeFault);
  };
  const evening: [string, string] = [
    '{ agent: marieke, days: mon-fri, time: 16:00-21:00, leads: all }',
    '{ agent: marieke, days: mon-thu, time: 16:00-21:00, leads: all }',
  ];

  it('are none in the demo company', () => {
    expect(warningsAfter()).toEqual([]);
  });

  it('are told per team with days and times: those with people of their own are covered without a lead', () => {
    expect(warningsAfter(evening)).toEqual([
      expect.stringMatching(
        /^company\.yaml:\d+:3: teams\.technical: Open without a shift: fri 17:30-21:00\. .* Add a shift/,
      ),
    ]);
  });

  it('reach over midnight and over the end of the week', () => {
    const night: [string, string] = ['sun: closed', 'sun: 22:00-02:00'];
    expect(warningsAfter(night)[0]).toContain('mon 00:00-02:00; sun 22:00-24:00');
  });

  it('are not covered by who is on call or disabled', () => {
    const disabled: [string, string] = ['role: supervisor', 'role: supervisor\n    disabled: true'];
    const ilse: [string, string] = ['dutyManager: marieke', 'dutyManager: ilse'];
    expect(warningsAfter(disabled, ilse).join(' ')).toContain('mon-fri 17:30-21:00');
    const sunday: [string, string] = ['sun: closed', 'sun: 10:00-12:00'];
    const onCall: [string, string] = [
      '  exceptions: []',
      '    - { agent: daan, days: sun, time: 10:00-12:00, onCall: true }\n  exceptions: []',
    ];
    expect(warningsAfter(sunday, onCall).filter((line) => line.includes('technical'))).toHaveLength(
      1,
    );
    const atWork: [string, string] = [onCall[0], onCall[1].replace(', onCall: true', '')];
    expect(warningsAfter(sunday, atWork).filter((line) => line.includes('technical'))).toEqual([]);
  });
});

describe('what people write is understood', () => {
  it.each(['050 2100 100', '+31 50 210 0100', '0900-1234', '14 020', '(050) 210.0100'])(
    'the phone number %s',
    (phone) => {
      expect(faultsAfter(['"050 210 0100"', `"${phone}"`])).toEqual([]);
    },
  );

  it('a phone number where no calendar says the country', () => {
    const none: [string, string] = ['holidays: NL', 'holidays: none'];
    expect(faultsAfter(none)).toEqual([]);
    expect(faultsAfter(none, ['"050 210 0100"', '"call us"'])).toHaveLength(1);
  });

  const shiftsOf = (line: string) => {
    const read = readCompanyFile(
      demo.replace('  exceptions: []', `    - ${line}\n  exceptions: []`),
      'x',
    );
    if (!read.ok) throw new Error(read.faults.map(writeFault).join('\n'));
    return read.roster.shifts.at(-1);
  };

  it('a night shift over the weekend with a break after midnight', () => {
    expect(
      shiftsOf('{ agent: noor, days: fri-mon, time: 22:00-06:00, breaks: [02:00-02:30] }'),
    ).toEqual({
      agentId: 'noor',
      days: [5, 6, 7, 1],
      range: { start: 1320, end: 360 },
      breaks: [{ start: 120, end: 150 }],
    });
  });

  it('days by their full names, and dates', () => {
    const line =
      '{ agent: noor, days: "Monday, wed", time: 8:00 – 12:00, from: 2026-12-01, until: 2026-12-31 }';
    expect(shiftsOf(line)).toMatchObject({ days: [1, 3], from: '2026-12-01', until: '2026-12-31' });
  });

  it('absences and extra shifts', () => {
    const text = demo.replace(
      '  exceptions: []',
      [
        '  exceptions:',
        '    - { agent: sanne, date: 2026-11-25, off: true }',
        '    - { agent: sanne, date: 2026-11-26, off: 13:00-15:00 }',
        '    - { agent: karim, date: 2026-11-29, time: 10:00-14:00 }',
      ].join('\n'),
    );
    const read = readCompanyFile(text, 'x');
    expect(read.ok && read.roster.exceptions).toEqual([
      { agentId: 'sanne', date: '2026-11-25', off: true },
      { agentId: 'sanne', date: '2026-11-26', off: true, range: { start: 780, end: 900 } },
      { agentId: 'karim', date: '2026-11-29', range: { start: 600, end: 840 } },
    ]);
  });

  it('a team with its own hours, holidays and dates', () => {
    const own =
      '    hours: { daily: 00:00-24:00 }\n    holidays: none\n    exceptions: { 2026-12-31: closed }\n';
    const read = readCompanyFile(
      demo.replace(
        '    tier: 2\n    languages: [nl, en, de]\n    next',
        `    tier: 2\n    languages: [nl, en, de]\n${own}    next`,
      ),
      'x',
    );
    const team = read.ok ? read.roster.teams.find((t) => t.id === 'technical') : undefined;
    expect(team?.hours.weekly[7]).toEqual([{ start: 0, end: 1440 }]);
    expect(team?.hours).not.toHaveProperty('holidays');
    expect(team?.hours.exceptions['2026-12-31']).toEqual([]);
    expect(team?.hours.exceptions['2026-12-24']).toHaveLength(1);
  });

  it('survives being kept as JSON', () => {
    const read = readCompanyFile(demo, 'x');
    expect(read.ok && JSON.parse(JSON.stringify(read.roster))).toEqual(read.ok && read.roster);
  });
});
