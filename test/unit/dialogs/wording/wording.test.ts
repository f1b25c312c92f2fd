import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import type { Nameplate } from '../../../../bot/core/agent.ts';
import type { Announcement } from '../../../../bot/core/handoff/announcement.ts';
import type { Company } from '../../../../bot/core/roster.ts';
import { familiar, formal } from '../../../../dialogs/wording/catalogs.ts';
import { when } from '../../../../dialogs/wording/times.ts';
import { createWording } from '../../../../dialogs/wording/wording.ts';

const now = Date.parse('2026-11-24T13:29:19.000Z');
const company: Company = {
  name: 'Noorderlicht',
  legalName: 'Noorderlicht Energie en Internet B.V.',
  address: 'Oosterkade 14, 9711 RS Groningen',
  phone: '050 210 0100',
  timeZone: 'Europe/Amsterdam',
  defaultLanguage: 'nl',
  languages: ['nl', 'en', 'de', 'fr', 'fa'],
  formOfAddress: { nl: 'formal', de: 'formal', fr: 'formal' },
};
const sanne: Nameplate = {
  agentId: 'sanne',
  name: 'Sanne V.',
  firstName: 'Sanne',
  initials: 'SV',
  employer: 'Noorderlicht',
};
const ilse: Nameplate = {
  agentId: 'ilse',
  name: 'Ilse Hoekstra',
  firstName: 'Ilse',
  initials: 'IH',
  employer: 'Noorderlicht Klantenservice',
  role: 'lead',
};
const reference = 'LK-7KQ4-M2';
const inThree = now + 180_000;

const everyKind: Announcement[] = [
  { kind: 'ringing', owner: sanne, reference, promisedAt: inThree, lead: ilse, asked: false },
  {
    kind: 'queued',
    owner: ilse,
    reference,
    place: 14,
    expectedAt: inThree,
    promisedAt: inThree,
    basis: { ahead: 13, people: 2, slots: 4, handlingMinutes: 6 },
    asked: true,
  },
  {
    kind: 'scheduled',
    owner: sanne,
    reference,
    promisedAt: now + 18 * 3_600_000,
    deputy: ilse,
    asked: true,
  },
  ...(
    [
      'accepted',
      'tookOver',
      'transferred',
      'shiftEnded',
      'unreachable',
      'disabled',
      'silent',
      'hoursChanged',
      'chosen',
    ] as const
  ).flatMap((why): Announcement[] => [
    { kind: 'changed', owner: sanne, reference, previous: ilse, why, here: true },
    {
      kind: 'changed',
      owner: sanne,
      reference,
      previous: ilse,
      why,
      here: false,
      promisedAt: inThree,
      previousBackAt: now + 86_400_000,
    },
  ]),
  { kind: 'missed', owner: ilse, reference, missedAt: now, promisedAt: inThree, place: 1 },
  { kind: 'again', owner: sanne, reference, promisedAt: inThree, here: false },
  { kind: 'again', owner: sanne, reference, here: true },
  {
    kind: 'missed',
    owner: sanne,
    reference,
    missedAt: now,
    promisedAt: inThree,
    alarmed: ilse,
  },
  { kind: 'someoneElse', owner: ilse, reference, promisedAt: inThree },
  { kind: 'someoneElse', owner: ilse, reference, promisedAt: inThree, asked: sanne },
  { kind: 'newTime', owner: ilse, reference, promisedAt: inThree },
  { kind: 'promised', owner: sanne, reference, promisedAt: inThree, text: 'Ik bel de monteur' },
  { kind: 'promised', owner: sanne, reference, promisedAt: inThree, text: '' },
  { kind: 'completed', owner: sanne, reference, agreed: 'Nieuwe modem vrijdag', at: now },
  { kind: 'completed', owner: sanne, reference, agreed: '', at: now },
  { kind: 'completed', owner: sanne, reference, agreed: '', at: now, bySilence: true },
  { kind: 'handBackProposed', owner: sanne, reference },
  { kind: 'backToBot', reference },
  { kind: 'botMeanwhile', owner: ilse, reference },
  { kind: 'noted', owner: sanne, reference, promisedAt: inThree },
  { kind: 'noted', owner: sanne, reference },
];

const languages = Object.keys(formal);
const wordingFor = (form: 'formal' | 'familiar') =>
  createWording({
    company: () => ({
      ...company,
      formOfAddress: Object.fromEntries(languages.map((l) => [l, form])),
    }),
    now: () => now,
  });
const nothing = { spokenLanguage: undefined };

/** The names of the values that a message takes. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      const node = value as { type?: number; value?: unknown };
      if (typeof node.type === 'number' && node.type >= 1 && node.type <= 6)
        names.add(String(node.value));
      Object.values(node).forEach(walk);
    }
  };
  walk(parse(message, { ignoreTag: true }));
  return [...names].sort();
}

describe('the sentences a customer reads', () => {
  it.each(languages)('exist in %s, each with the same values as in English', (language) => {
    const catalog = formal[language] ?? {};
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(formal.en ?? {}).sort());
    for (const [key, message] of Object.entries(catalog)) {
      expect({ key, takes: argumentsOf(message) }).toEqual({
        key,
        takes: argumentsOf(formal.en?.[key] ?? ''),
      });
    }
  });

  it.each(Object.keys(familiar))('have a familiar form in %s only where it differs', (language) => {
    for (const [key, message] of Object.entries(familiar[language] ?? {})) {
      const own = formal[language]?.[key];
      expect(own, key).toBeDefined();
      expect({ key, takes: argumentsOf(message) }).toEqual({ key, takes: argumentsOf(own ?? '') });
    }
  });

  it.each(languages)('name the person, the reference and the time in %s', (language) => {
    for (const form of ['formal', 'familiar'] as const) {
      for (const announcement of everyKind) {
        const { text, offers } = wordingFor(form).announcement(announcement, {
          language,
          company,
          conversation: nothing,
        });
        expect(text).not.toMatch(/[{}]|undefined/);
        if ('owner' in announcement) expect(text).toContain(announcement.owner.name);
        expect(offers.length).toBeLessThanOrEqual(2);
      }
    }
  });

  it('say the Dutch naming sentence, the minute rounded up', () => {
    const first = everyKind[0] as Announcement;
    expect(
      wordingFor('formal').announcement(first, { language: 'nl', company, conversation: nothing }),
    ).toEqual({
      text: 'Sanne V. (Noorderlicht) krijgt uw vraag nu. U hebt uiterlijk 14:33 antwoord. Uw nummer: LK-7KQ4-M2.',
      offers: [{ title: 'Bij de bot blijven', action: { action: 'stayWithBot' } }],
    });
  });

  it('say tomorrow, and count places in the language of the reader', () => {
    const say = (announcement: Announcement, language: string): string =>
      wordingFor('formal').announcement(announcement, { language, company, conversation: nothing })
        .text;
    expect(say(everyKind[2] as Announcement, 'en')).toContain('tomorrow 08:30');
    expect(say(everyKind[1] as Announcement, 'en')).toContain('your place (14th)');
    expect(say(everyKind[1] as Announcement, 'fa')).toContain('(نفر ۱۴)');
    const fourth = { ...(everyKind[1] as Announcement & { kind: 'queued' }), place: 4 };
    expect(say(fourth, 'fa')).toContain('(نفر چهارم)');
    expect(say(fourth, 'de')).toContain('Platz 4');
    expect(say(fourth, 'fr')).toContain('(4e)');
  });

  it('need no "de" before a French name, of which nobody knows whether it loses its e', () => {
    for (const catalog of [formal.fr, familiar.fr])
      for (const [key, message] of Object.entries(catalog ?? {}))
        expect(message, key).not.toMatch(
          /(?<!\p{L})(?:de|que|jusque|lorsque) \{(?:owner|first|previous|deputy|asked|alarmed)\}/u,
        );
  });

  it('come in the language of the page and in English for a language without wording', () => {
    const first = everyKind[0] as Announcement;
    const { text } = wordingFor('formal').announcement(first, {
      language: 'nl',
      company,
      conversation: { spokenLanguage: 'tr' },
    });
    expect(text).toContain('krijgt uw vraag nu');
    expect(text).toContain('is getting your question now');
  });

  it('never blame, cheer or thank for patience', () => {
    for (const catalog of [...Object.values(formal), ...Object.values(familiar)]) {
      for (const message of Object.values(catalog)) {
        expect(message).not.toMatch(
          /!|een ogenblik|one moment|please wait|geduld|patience|Geduld|Bitte warten/,
        );
      }
    }
  });
});

describe('a time that was missed on another day', () => {
  it('is told with its day', () => {
    const place = { language: 'en', timeZone: 'UTC' };
    const at = Date.parse('2026-11-24T10:17:00Z');
    expect(when(at, at + 25 * 3_600_000, place).key).toBe('when.date');
    expect(when(at, at + 3_600_000, place).key).toBe('when.today');
  });
});
