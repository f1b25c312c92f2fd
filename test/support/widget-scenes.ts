/** The states of the drawings as data: what the server has said until then, and the state it is in. */
import type { Nameplate } from '../../bot/core/agent.ts';
import type { WidgetConfig, WidgetState } from '../../bot/channels/web-chat/widget-protocol.ts';
import type { Said } from './widget-mock-server.ts';

const EMPLOYER = 'Noorderlicht Klantenservice';
const plate = (agentId: string, name: string, more: Partial<Nameplate> = {}): Nameplate => ({
  agentId,
  name,
  firstName: name.split(' ')[0] ?? name,
  initials: name
    .split(' ')
    .map((part) => part[0])
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join(''),
  employer: EMPLOYER,
  town: 'Groningen',
  ...more,
});
export const sanne = plate('sanne', 'Sanne de Vries');
export const youssef = plate('youssef', 'Youssef El Amrani');
export const karim = plate('karim', 'Karim A.', {
  employer: 'ContactPlus, voor Noorderlicht',
  town: undefined,
});
export const ilse = plate('ilse', 'Ilse Hoekstra', { role: 'lead', town: undefined });
export const shirin = plate('shirin', 'شیرین رحیمی', { initials: 'شر', town: 'خرونینگن' });

export const config: WidgetConfig = {
  company: {
    name: 'Noorderlicht',
    legalName: 'Noorderlicht Energie en Internet B.V.',
    address: 'Oosterkade 14, Groningen',
    phone: '050 210 0100',
    timeZone: 'Europe/Amsterdam',
  },
  languages: ['nl', 'en', 'de', 'fr', 'fa'],
  defaultLanguage: 'nl',
  hours: {
    nl: 'Maandag tot en met vrijdag 8:00 tot 21:00, zaterdag 9:00 tot 17:00.',
    en: 'Monday to Friday 8:00 to 21:00, Saturday 9:00 to 17:00.',
    de: 'Montag bis Freitag 8:00 bis 21:00 Uhr, Samstag 9:00 bis 17:00 Uhr.',
    fr: 'Du lundi au vendredi de 8:00 à 21:00, le samedi de 9:00 à 17:00.',
    fa: 'دوشنبه تا جمعه ۸:۰۰ تا ۲۱:۰۰، شنبه ۹:۰۰ تا ۱۷:۰۰.',
  },
  suggestions: {},
};

/** On Tuesday 3 March 2026 in Groningen, before daylight saving time. */
export const at = (clock: string, day = 3): number =>
  Date.parse(
    `2026-03-${String(day).padStart(2, '0')}T${clock.length === 5 ? `${clock}:00` : clock}+01:00`,
  );

export interface Scene {
  lang: string;
  said: Said[];
  state: WidgetState;
}

const reference = 'LK-7F3K-92';
const people = { count: 3, until: at('21:00') };
const me = (clock: string, text: string, day?: number): Said => ({
  author: 'customer',
  at: at(clock, day),
  text,
});
const bot = (clock: string, text: string, more: Said = {}): Said => ({
  author: 'bot',
  at: at(clock),
  text,
  ...more,
});
const says = (who: Nameplate, clock: string, text: string, day?: number): Said => ({
  author: 'agent',
  at: at(clock, day),
  text,
  plate: who,
});
const ringing = (owner: Nameplate, clock: string, until: string, asked: boolean): Said => ({
  author: 'bot',
  kind: 'announcement',
  at: at(clock),
  text: `${owner.name}: ${until}`,
  announcement: { kind: 'ringing', owner, reference, promisedAt: at(until), lead: ilse, asked },
});

const waiting = (owner: Nameplate, now: string): WidgetState => ({
  now: at(now),
  state: 'ringing',
  owner,
  reference,
  requestedAt: at('14:29:00'),
  clockSince: at('14:29:00'),
  promisedAt: at('14:32:00'),
  ringStage: 'owner',
  asked: true,
  people,
});
const accepted = (owner: Nameplate, now: string): WidgetState => ({
  now: at(now),
  state: 'accepted',
  owner,
  reference,
  requestedAt: at('14:29'),
  acceptedAt: at('14:31'),
  hereUntil: at('17:30'),
  people,
});

const first: Scene = {
  lang: 'en',
  said: [
    bot('14:25', 'Hello, I am a bot. I answer common questions about internet and energy.'),
    bot('14:25', 'Rather have a person? Ring the bell below. You get a name at once.', {
      offers: [
        { title: 'Why is my bill higher?', action: { action: 'chooseEntry', entryId: 'bill' } },
        {
          title: 'My internet does not work',
          action: { action: 'chooseEntry', entryId: 'outage' },
        },
        { title: 'I am moving house', action: { action: 'chooseEntry', entryId: 'move' } },
      ],
    }),
  ],
  state: { now: at('14:25:10'), state: 'bot', people },
};

const answer: Scene = {
  lang: 'nl',
  said: [
    me('14:26', 'wanneer krijg ik mijn geld terug'),
    bot(
      '14:26',
      'Binnen **3 werkdagen** nadat uw modem bij ons is, staat de borg op uw rekening.\n\nNog iets vergeten? Kijk op [de pagina over teruggeven](https://noorderlicht.example/terug).',
      {
        answer: { topic: 'Borg', updated: '2026-02-12' },
        offers: [
          { title: 'Ja', action: { action: 'helped', yes: true, entryId: 'deposit' } },
          {
            title: 'Nee, liever een mens',
            action: { action: 'helped', yes: false, entryId: 'deposit' },
          },
        ],
      },
    ),
  ],
  state: { now: at('14:26:30'), state: 'bot', people },
};

const asksBack: Scene = {
  lang: 'en',
  said: [
    me('14:25', 'can i still change it'),
    bot('14:25', 'What would you like to change? If neither fits, I ring for a person.', {
      offers: [
        { title: 'The address', action: { action: 'chooseEntry', entryId: 'address' } },
        { title: 'The day', action: { action: 'chooseEntry', entryId: 'day' } },
        { title: 'Neither', action: { action: 'requestHuman', reason: 'neither' } },
      ],
    }),
  ],
  state: { now: at('14:25:40'), state: 'bot', people },
};

const asked: Scene = {
  lang: 'en',
  said: [
    me('14:29', 'My modem is dead. A person, please.'),
    ringing(sanne, '14:29:00', '14:32', true),
  ],
  state: waiting(sanne, '14:29:19'),
};

const floor: Scene = {
  lang: 'en',
  said: [
    me('14:29', 'My modem is dead. A person, please.'),
    ringing(sanne, '14:29:00', '14:32', true),
    says(sanne, '14:31', 'Hello, Sanne here. I have read it all; you need not repeat it.'),
    says(sanne, '14:31', 'Can you tell me which light is on?'),
    me('14:33', 'Only the red one.'),
  ],
  state: { ...accepted(sanne, '14:33:10'), readUpTo: 5 },
};

const later: Scene = {
  lang: 'en',
  said: [
    says(sanne, '14:20', 'I look it up.'),
    says(
      sanne,
      '14:41',
      'A new modem leaves today, at no cost.\n\nhttps://noorderlicht.example/track/48213',
    ),
    me('14:42', 'Thank you. Do I send the old one back?'),
  ],
  state: {
    ...accepted(sanne, '14:42:20'),
    acceptedAt: at('14:19'),
    readUpTo: 3,
    typing: { name: 'Sanne' },
  },
};

const ownerChanged: Scene = {
  lang: 'en',
  said: [
    me('17:29', 'Is the modem on its way?'),
    {
      author: 'bot',
      kind: 'announcement',
      at: at('17:30:30'),
      announcement: {
        kind: 'changed',
        owner: youssef,
        reference,
        previous: sanne,
        why: 'shiftEnded',
        here: true,
        previousBackAt: at('08:00', 4),
      },
      offers: [{ title: 'Wait for Sanne', action: { action: 'waitFor', agentId: 'sanne' } }],
    },
    says(youssef, '17:31', 'Good evening, Youssef here. Yes, it left Groningen at 16:50.'),
  ],
  state: {
    ...accepted(youssef, '17:31:20'),
    acceptedAt: at('17:30:30'),
    hereUntil: at('21:00'),
    readUpTo: 1,
  },
};

const closed: Scene = {
  lang: 'nl',
  said: [
    me('21:47', 'ik wil een mens spreken'),
    {
      author: 'bot',
      kind: 'announcement',
      at: at('21:47:01'),
      announcement: {
        kind: 'scheduled',
        owner: sanne,
        reference,
        promisedAt: at('08:15', 4),
        deputy: ilse,
        asked: true,
      },
    },
  ],
  state: {
    now: at('21:47:20'),
    state: 'scheduled',
    owner: sanne,
    reference,
    requestedAt: at('21:47'),
    promisedAt: at('08:15', 4),
    asked: true,
  },
};

const completed: Scene = {
  lang: 'en',
  said: [
    says(sanne, '14:55', 'Then we agree on that.'),
    me('14:56', 'Yes, thank you.'),
    {
      author: 'system',
      kind: 'announcement',
      at: at('14:58'),
      announcement: {
        kind: 'completed',
        owner: sanne,
        reference,
        agreed:
          'New modem at your door on Friday 6 March\nSanne calls you on Monday 9 March at 10:30',
        at: at('14:58'),
      },
    },
  ],
  state: {
    ...accepted(sanne, '14:58:30'),
    state: 'completed',
    acceptedAt: undefined,
    completedAt: at('14:58'),
    readUpTo: 2,
  },
};

const inLine: Scene = {
  lang: 'en',
  said: [
    me('14:31', 'human please'),
    {
      author: 'bot',
      kind: 'announcement',
      at: at('14:31:01'),
      announcement: {
        kind: 'queued',
        owner: ilse,
        reference,
        place: 14,
        expectedAt: at('14:50'),
        promisedAt: at('15:10'),
        basis: { ahead: 13, slots: 4, handlingMinutes: 6 },
        asked: true,
      },
      offers: [{ title: 'Ask the bot meanwhile', action: { action: 'askBotMeanwhile' } }],
    },
  ],
  state: {
    now: at('14:31:20'),
    state: 'queued',
    owner: ilse,
    reference,
    requestedAt: at('14:31'),
    promisedAt: at('15:10'),
    place: 14,
    expectedAt: at('14:50'),
    basis: { ahead: 13, slots: 4, handlingMinutes: 6 },
    asked: true,
  },
};

const missed: Scene = {
  lang: 'en',
  said: [
    me('14:29', 'My modem is dead. A person, please.'),
    ringing(sanne, '14:29:00', '14:32', true),
    {
      author: 'bot',
      kind: 'announcement',
      at: at('14:32:01'),
      announcement: {
        kind: 'missed',
        owner: ilse,
        reference,
        missedAt: at('14:32'),
        promisedAt: at('14:38'),
        place: 1,
      },
    },
  ],
  state: {
    ...inLine.state,
    now: at('14:32:20'),
    requestedAt: at('14:29'),
    promisedAt: at('14:38'),
    place: 1,
    expectedAt: at('14:35'),
    basis: { ahead: 0, slots: 4, handlingMinutes: 6 },
  },
};

const meanwhile: Scene = {
  lang: 'nl',
  said: [
    ...inLine.said,
    {
      author: 'customer',
      kind: 'action',
      at: at('14:35:30'),
      event: { action: 'askBotMeanwhile' },
    },
    {
      author: 'bot',
      kind: 'announcement',
      at: at('14:35:31'),
      announcement: { kind: 'botMeanwhile', owner: ilse, reference, place: 9 },
    },
    me('14:36', 'zit er garantie op een modem'),
    bot(
      '14:36:02',
      'Ja, twee jaar. Gaat het modem stuk, dan sturen wij kosteloos een nieuw. U hebt er geen bon voor nodig, uw klantnummer is genoeg.',
      {
        answer: { topic: 'Garantie', updated: '2026-01-09' },
      },
    ),
  ],
  state: { ...inLine.state, now: at('14:36:20'), place: 9, botMeanwhile: true },
};

const unasked: Scene = {
  lang: 'en',
  said: [
    me('14:28', 'Does the mesh point fit in a wet room?'),
    bot('14:29', 'I do not know this and will not guess. I have rung for a person.'),
    {
      ...ringing(karim, '14:29:00', '14:32', false),
      offers: [{ title: 'Stay with the bot', action: { action: 'stayWithBot' } }],
    },
  ],
  state: { ...waiting(karim, '14:29:08'), asked: false },
};

const back: Scene = {
  lang: 'en',
  said: [
    me('17:24', 'Could it come on Saturday instead?'),
    says(sanne, '08:06', 'Good morning. Yes: Saturday 7 March, between 10:00 and 12:00.', 4),
    says(sanne, '08:06', 'All arranged. You need do nothing.', 4),
  ],
  state: {
    ...accepted(sanne, '09:10'),
    now: at('09:10', 4),
    hereUntil: at('17:30', 4),
    readUpTo: 1,
    people: { count: 4, until: at('21:00', 4) },
    acceptedAt: at('14:31'),
  },
};

const waitForHer: Scene = {
  lang: 'en',
  said: [
    says(sanne, '17:20', 'It is solved now.', 3),
    me('18:12', 'It is slow again.', 6),
    {
      author: 'bot',
      kind: 'announcement',
      at: at('18:12:01', 6),
      announcement: {
        kind: 'changed',
        owner: youssef,
        reference,
        previous: sanne,
        why: 'chosen',
        here: false,
        promisedAt: at('18:15', 6),
        previousBackAt: at('09:00', 9),
      },
      offers: [
        { title: 'Wait for Sanne, Monday 09:00', action: { action: 'waitFor', agentId: 'sanne' } },
      ],
    },
  ],
  state: {
    ...waiting(youssef, '18:12'),
    now: at('18:12:14', 6),
    requestedAt: at('18:12', 6),
    clockSince: at('18:12', 6),
    promisedAt: at('18:15', 6),
    asked: false,
  },
};

const persian: Scene = {
  lang: 'fa',
  said: [
    me('14:29', 'مودم من خراب است.'),
    says(shirin, '14:41', 'اشتباه از ما بود. مودم نو همین امروز رایگان برایتان فرستاده می‌شود.'),
    says(shirin, '14:41', 'https://noorderlicht.example/track/48213'),
    me('14:42', 'سپاسگزارم.'),
    me('14:42', 'مودم قبلی را باید پس بفرستم؟'),
  ],
  state: {
    ...accepted(shirin, '14:42:30'),
    acceptedAt: at('14:40'),
    readUpTo: 5,
    typing: { name: 'شیرین' },
  },
};

/** By the letters of the drawings. */
export const scenes: Record<string, Scene> = {
  b: first,
  c1: answer,
  c2: asksBack,
  d: asked,
  e1: floor,
  e2: later,
  f: ownerChanged,
  g: closed,
  i: completed,
  j: persian,
  jd: { ...asked, lang: 'fa' },
  jo: { ...inLine, lang: 'fa' },
  m: { ...asked, lang: 'de' },
  mo: { ...inLine, lang: 'de' },
  dfr: { ...asked, lang: 'fr' },
  o1: inLine,
  o2: missed,
  p: meanwhile,
  q: unasked,
  r: back,
  s: waitForHer,
};
