/** The transcripts of the drawings. Every conversation that has none of its own gets a short one. */
import type {
  ConversationView,
  MessageView,
  RowView,
} from '../../handoff-console/protocol/views.ts';
import { at, plates } from './console-mock-people.ts';
import type { Plate } from './console-mock-people.ts';
import { rowId } from './console-mock-rows.ts';

type Seed = Partial<MessageView> & { text?: string };

/** Gives rows their seq and ids in order. */
export function talk(seeds: Seed[]): MessageView[] {
  return seeds.map((seed, index) => ({
    seq: index + 1,
    externalId: `mock-${index + 1}`,
    at: at('13:52'),
    kind: 'message',
    author: 'customer',
    ...seed,
  }));
}

const answer = (topic: string, score: number) => ({
  entryId: topic.toLowerCase().replaceAll(' ', '-'),
  score,
  topic,
  updated: '2026-11-01',
});

const says = (time: string, text: string, language = 'en'): Seed => ({
  at: at(time),
  text,
  language,
});
const bot = (time: string, text: string, more: Seed = {}): Seed => ({
  at: at(time),
  author: 'bot',
  text,
  language: 'en',
  mark: 'sent',
  ...more,
});
const agent = (time: string, plate: Plate, text: string, more: Seed = {}): Seed => ({
  at: at(time),
  author: 'agent',
  plate,
  text,
  mark: 'sent',
  ...more,
});

const endless = `WHAT MODEM!!! I have NO LINE. This is what your own site gives me: https://www.noorderlicht.example/mijn/afspraak?ticket=WO48213&return=%2Fmijn%2Fstoringen%2Foverzicht%3Ftab%3Dopen%26from%3Dmail-2026-11-23&sig=9f8e7d6c5b4a39281706f5e4d3c2b1a0${'a'.repeat(400)} and then N${'O'.repeat(2200)}THING happens`;

const claire = talk([
  bot('13:51', 'I am a bot. A person is one tap away.'),
  says('13:52', 'Where is my engineer?'),
  bot('13:52:04', 'You can follow the appointment in My Noorderlicht, under Appointments.', {
    answer: answer('Where is my engineer?', 0.91),
  }),
  says('13:53', 'it says done. nobody was here'),
  bot(
    '13:53:04',
    'You can choose a new time yourself in My Noorderlicht, until 18:00 for the next day.',
    { answer: answer('Moving an appointment', 0.84) },
  ),
  says('13:54', 'and you took the money twice'),
  bot('13:54:04', 'Is this about a bill that was collected twice, or about a deposit?', {
    answer: answer('Charged twice', 0.62),
  }),
  says('13:55', 'I want to talk to a person please. This is the third time I explain it.'),
  {
    at: at('13:55:40'),
    kind: 'audit',
    author: 'system',
    audit: { what: 'named', by: 'system', plate: plates.karim },
  },
  {
    at: at('13:56:25'),
    kind: 'audit',
    author: 'system',
    audit: { what: 'rangTeam', by: 'system' },
  },
  {
    at: at('13:56:41'),
    kind: 'audit',
    author: 'system',
    audit: { what: 'accepted', by: 'sanne', plate: plates.sanne },
  },
  agent(
    '13:57:50',
    plates.sanne,
    'Good afternoon Ms Whitmore, I am Sanne. I see that nobody came on the 19th and on the 23rd. You need not tell it again, I am asking planning now.',
  ),
  says('14:00', endless),
  {
    at: at('14:01'),
    kind: 'note',
    author: 'agent',
    plate: plates.ilse,
    text: '@Sanne planning holds tomorrow 08:00 to 10:00 for her until 14:30.',
  },
  says('14:02', 'So is it tomorrow between 8 and 10, yes or no?'),
]);

const reza = talk([
  { ...says('13:41', 'سلام، چراغ مودم من قرمز است و اینترنت قطع شده.', 'fa') },
  bot(
    '13:41:20',
    'لطفاً مودم را ۳۰ ثانیه از برق بکشید و دوباره وصل کنید. من یک ربات هستم؛ با یک لمس می‌توانید با یک انسان صحبت کنید.',
    { language: 'fa', answer: answer('Modem opnieuw starten', 0.93) },
  ),
  { ...says('13:43', 'کار نکرد. می‌خواهم با یک آدم حرف بزنم.', 'fa') },
  {
    at: at('13:43:12'),
    kind: 'audit',
    author: 'system',
    audit: { what: 'accepted', by: 'sanne', plate: plates.sanne },
  },
  agent(
    '13:45',
    plates.sanne,
    'Good afternoon Mr Ahmadi, I am Sanne. Your modem WF-2210 is broken, I send you a new one.',
    { language: 'en' },
  ),
  {
    ...says(
      '13:49',
      'انگلیسی را می‌خوانم، ولی فارسی راحت‌ترم. آدرس من عوض نشده و کد سفارش BL-77120 است.',
      'fa',
    ),
  },
  { ...says('14:04', 'ممنون. پس مودم جدید چه روزی می‌رسد؟', 'fa') },
]);

const jan = talk([
  says('14:01:20', 'hoelang duurt de storing in Assen nog?', 'nl'),
  bot(
    '14:01:21',
    'Storing in Assen, glasvezel. Verwacht opgelost om 16:00. Nieuws vóór 14:30.\nU hoeft niets te doen.',
    { language: 'nl' },
  ),
  says('14:02:10', 'mijn moeder (84) heeft een alarmknop via internet. ik wil een mens', 'nl'),
  {
    at: at('14:02:12'),
    kind: 'announcement',
    author: 'bot',
    plate: plates.ilse,
    language: 'nl',
    mark: 'sent',
    text: 'Iedereen is in gesprek. Ilse Hoekstra bewaakt uw plaats (4e); antwoord uiterlijk 14:07, meestal eerder. U hoeft niet te blijven wachten. Uw nummer: LK-6D1X-08.',
    offers: [{ title: 'Vraag intussen de bot', action: { action: 'askBotMeanwhile' } }],
    announcement: {
      kind: 'queued',
      owner: plates.ilse,
      reference: 'LK-6D1X-08',
      place: 4,
      expectedAt: at('14:06'),
      promisedAt: at('14:07'),
      basis: { ahead: 3, people: 2, slots: 6, handlingMinutes: 8 },
      asked: true,
    },
  },
  says('14:05:40', 'ik wacht', 'nl'),
  {
    at: at('14:06'),
    kind: 'note',
    author: 'agent',
    plate: plates.noor,
    text: '@Ilse mine at 14:06:53, when my wrap-up ends. Number of the mother’s alarm centre is in his file.',
  },
]);

const lukas = talk([
  says('13:40', 'Mein Router blinkt rot.', 'de'),
  agent(
    '13:45',
    plates.sanne,
    'Guten Tag Herr Brandt, ich bin Sanne. Ziehen Sie bitte kurz den Stecker.',
    { language: 'de' },
  ),
  { ...says('13:55', 'Danke, ich schaue es mir an.', 'de'), needsNoAnswer: true },
  {
    at: at('14:05'),
    kind: 'audit',
    author: 'system',
    audit: { what: 'parked', by: 'sanne', plate: plates.sanne },
  },
]);

const talks: Record<string, MessageView[]> = {
  [rowId('claire')]: claire,
  [rowId('reza')]: reza,
  [rowId('jan-pieter-hoving')]: jan,
  [rowId('lukas')]: lukas,
};

/** A fresh copy: tests write to it. */
export function talkOf(row: RowView): MessageView[] {
  const own = talks[row.id];
  if (own) return own.map((message) => ({ ...message }));
  return talk([
    {
      at: (row.last?.at ?? at('14:00')) - 1000,
      text: row.last?.text ?? 'Hallo',
      language: row.language,
    },
    ...(row.state === 'bot'
      ? [
          bot('14:00', 'Meestal duurt het een uur.', {
            language: 'nl',
            answer: answer('Hoe lang duurt een storing?', 0.88),
          }),
        ]
      : []),
  ]);
}

type Known = Pick<
  ConversationView,
  'facts' | 'botAnswers' | 'earlier' | 'owners' | 'viewers' | 'drafts'
>;

export function knownOf(row: RowView): Known {
  const owners = row.owner
    ? [{ plate: row.owner, since: row.waitingSince ?? at('13:50'), how: row.state }]
    : [];
  const empty: Known = { facts: [], botAnswers: [], earlier: [], owners, viewers: [], drafts: {} };
  if (row.id === rowId('jan-pieter-hoving')) {
    const earlier = [
      {
        reference: 'LK-2222-22',
        at: Date.UTC(2026, 2, 3),
        owner: 'Noor H.',
        agreed: 'Second address, Assen',
        channel: 'web' as const,
        conversationId: rowId('old1'),
      },
    ];
    return {
      ...empty,
      earlier,
      owners: [{ plate: plates.ilse, since: at('14:02:12'), how: 'queued' }],
    };
  }
  if (row.id !== rowId('claire')) return empty;
  return {
    viewers: [plates.ilse],
    drafts: {
      reply: {
        text: 'Yes: tomorrow, Wednesday 25 November, between 08:00 and 10:00. I call you myself at 08:00 to say that he is on his way.',
        at: at('14:06'),
      },
    },
    facts: [
      { kind: 'date', text: 'tomorrow between 8 and 10', value: '2026-11-25T08:00/10:00' },
      { kind: 'order', text: 'WO48213', value: 'WO-48213' },
      { kind: 'amount', text: '€ 74.50', value: '74.50 EUR' },
    ],
    botAnswers: [
      { question: 'Where is my engineer?', score: 0.91, helped: false, at: at('13:52:04') },
      { question: 'Moving an appointment', score: 0.84, helped: false, at: at('13:53:04') },
      { question: 'Charged twice', score: 0.62, at: at('13:54:04') },
    ],
    earlier: [
      {
        reference: 'LK-4411-01',
        at: Date.UTC(2026, 10, 19, 9),
        owner: 'Marieke B.',
        agreed: 'Engineer comes Mon 23 between 13 and 17',
        channel: 'web',
        conversationId: rowId('old1'),
      },
      {
        reference: 'LK-4411-02',
        at: Date.UTC(2025, 8, 1, 9),
        owner: 'Youssef El Amrani',
        channel: 'web',
        conversationId: rowId('old2'),
      },
    ],
    owners: [
      { plate: plates.karim, since: at('13:55:40'), how: 'ringing' },
      { plate: plates.sanne, since: at('13:56:41'), how: 'accepted' },
    ],
  };
}
