/** P1: in every state one act of the customer names a person. Each state is reached for real. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../dialogs/bot.ts';
import type { ConsoleClient } from '../support/console-client.ts';
import { until } from '../support/console-client.ts';
import type { Customer } from '../support/direct-line-client.ts';
import { runApp, type RunningApp } from '../support/running-app.ts';

const named = /LK-[0-9A-Z]{4}-[0-9A-Z]{2}/;
let app: RunningApp;
let ilse: ConsoleClient;
let broken: 'no' | 'throws' = 'no';

/** The bot's knowledge, which a test may break. */
function breakable(knowledge: Knowledge): Knowledge {
  return {
    ...knowledge,
    decide: (text, language, now) => {
      if (broken === 'throws') throw new Error('the matcher is broken');
      return knowledge.decide(text, language, now);
    },
  };
}

beforeAll(async () => {
  app = await runApp({ change: breakable });
  await app.agent('sanne');
  ilse = await app.agent('ilse');
});
afterAll(() => app.stop());

const id = (customer: Customer): string => `web/site/${customer.thread}`;
const names = (customer: Customer): number =>
  customer.texts().filter((text) => named.test(text)).length;

async function asked(customer: Customer): Promise<void> {
  await customer.say('mens');
  await customer.reads(named);
}
/** The lead may take over any conversation: so the state does not depend on who has a free slot. */
async function accepted(customer: Customer): Promise<void> {
  await asked(customer);
  await ilse.does('takeOver', { conversationId: id(customer) });
  await until('a person has the floor', () => customer.state?.state === 'accepted');
}

/** How each state is reached; then the same act, and a name must follow it. */
const states: [string, (customer: Customer) => Promise<void>][] = [
  ['the very first message', async () => {}],
  [
    'after an answer that asks "Did this help?"',
    async (customer) => {
      await customer.say('Wat zijn jullie openingstijden?');
      await customer.reads('8:00');
    },
  ],
  [
    'while the bot asks what a word is about',
    async (customer) => {
      await customer.say('lampje');
      await customer.reads('Waar gaat het over?');
    },
  ],
  ['while it rings already', asked],
  [
    'while he asks the bot meanwhile',
    async (customer) => {
      await asked(customer);
      await customer.tap({ action: 'askBotMeanwhile' });
    },
  ],
  [
    'after he went back to the bot',
    async (customer) => {
      await asked(customer);
      await customer.tap({ action: 'backToBot' });
      await customer.reads('U praat weer met de bot');
    },
  ],
  ['with a person on the floor', accepted],
  [
    'after it was completed',
    async (customer) => {
      await accepted(customer);
      await ilse.does('complete', { conversationId: id(customer), agreed: 'klaar' });
      await customer.reads('Afgesproken met');
    },
  ],
];

describe('one act names a person', () => {
  it.each(states)('%s', async (_state, reach) => {
    const customer = await app.customer();
    await customer.reads('ik ben een bot');
    await reach(customer);
    const before = customer.texts().length;
    await customer.tap({ action: 'requestHuman' });
    const reply = await until('a name in the reply', () =>
      customer
        .texts()
        .slice(before)
        .find((text) => /Sanne|Ilse|Youssef|Karim|Marieke|Daan|Noor/.test(text)),
    );
    expect(reply).not.toMatch(/undefined/);
  });

  it.each([
    ['in an unknown language', 'Je voudrais… لطفا insan istiyorum человек 人間 agent'],
    [
      'in ten thousand characters',
      `${'Mijn modem knippert en ik weet het niet meer. '.repeat(215)} Ik wil een mens spreken.`,
    ],
    ['in Turkish', 'Bir insanla görüşmek istiyorum'],
    ['in Polish', 'Chcę rozmawiać z człowiekiem'],
    ['in anger', 'IK WORD HIER GEK VAN!!! GEEF ME IEMAND'],
  ])('%s', async (_how, text) => {
    const customer = await app.customer();
    await customer.say(text);
    await customer.reads(named);
    expect(names(customer)).toBe(1);
  });

  it('when the bot’s knowledge is broken: a person takes over in that same turn', async () => {
    broken = 'throws';
    try {
      const customer = await app.customer();
      await customer.say('Wat zijn jullie openingstijden?');
      await customer.reads(named);
    } finally {
      broken = 'no';
    }
  });

  it('in a conversation that was completed last year', async () => {
    const customer = await app.customer();
    await accepted(customer);
    await ilse.does('complete', { conversationId: id(customer), agreed: '' });
    await customer.reads('heeft uw vraag afgerond');
    app.clock.advance(365 * 86_400_000);
    const token = (await (
      await fetch(`${app.url}/v3/directline/tokens/generate`, {
        method: 'POST',
        headers: { Origin: app.url },
      })
    ).json()) as { token: string };
    expect(token.token).toBeDefined();
    const row = {
      externalId: 'next-year',
      kind: 'message',
      author: { role: 'customer' },
      text: 'mens',
      audience: 'everyone',
      inbound: true,
    } as const;
    const before = customer.texts().length;
    await app.app.stores.appendActivity(id(customer), row, app.clock.now() - 3_000);
    await until('a name', () =>
      customer
        .texts()
        .slice(before)
        .some((text) => named.test(text)),
    );
  });
});
