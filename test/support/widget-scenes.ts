/** The states of the drawings as data: what the server has said until then, and the state it is in. */
import {
  accepted,
  at,
  bot,
  ilse,
  me,
  people,
  reference,
  ringing,
  type Scene,
  sanne,
  says,
  shirin,
  waiting,
  youssef,
} from './widget-people.ts';
import { inLine, meanwhile, missed, unasked } from './widget-scenes-line.ts';

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
