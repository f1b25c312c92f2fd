/** In the line, and rung for without being asked. */
import {
  at,
  bot,
  ilse,
  karim,
  me,
  reference,
  ringing,
  type Scene,
  sanne,
  waiting,
} from './widget-people.ts';

export const inLine: Scene = {
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
        basis: { ahead: 13, people: 4, slots: 4, handlingMinutes: 6 },
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
    basis: { ahead: 13, people: 4, slots: 4, handlingMinutes: 6 },
    asked: true,
  },
};

export const missed: Scene = {
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
    basis: { ahead: 0, people: 4, slots: 4, handlingMinutes: 6 },
  },
};

export const meanwhile: Scene = {
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

export const unasked: Scene = {
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
