/** What stands in the log of the widget, in a real browser: whose words, in which direction, from which beginning. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { until } from '../support/console-client.ts';
import { at, ilse, karim, me, reference, ringing, sanne, says } from '../support/widget-people.ts';
import { scenes } from '../support/widget-scenes.ts';
import { desktop, firstVisit, openStage, type Stage, visit } from '../support/widget-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const photo = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.WIDGET_PHOTOS;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
};
const neither = { title: 'Neither, a person please', action: { action: 'requestHuman' } } as const;
const asksBack = {
  author: 'bot',
  at: at('14:26'),
  text: 'Which of these do you mean?',
  offers: [
    { title: 'The address', action: { action: 'chooseEntry', entryId: 'address' } },
    neither,
  ],
} as const;

describe('the words in the customer’s bubbles', () => {
  inBrowser('of the bell are its own, whatever the bot offered before', async (browser) => {
    const page = await browser.page(desktop);
    const said = [
      me('14:25', 'can i still change it'),
      { ...asksBack, offers: [...asksBack.offers] },
    ];
    const shop = await visit(stage, page, { ...scenes.c2!, lang: 'en', said });
    await shop.bell.click();
    await shop.log.locator('.me .b').getByText('Talk to a person').waitFor();
    expect(await shop.bubbles(neither.title)).toBe(0);
    await photo(page, 'bell-own-words');
    await page.reload();
    await shop.open();
    await shop.log.locator('.me .b').getByText('Talk to a person').waitFor();
    expect(await shop.bubbles(neither.title)).toBe(0);
  });

  inBrowser('of a button are the button’s, also after a reload', async (browser) => {
    const page = await browser.page(desktop);
    const said = [
      me('14:25', 'can i still change it'),
      { ...asksBack, offers: [...asksBack.offers] },
    ];
    const shop = await visit(stage, page, { ...scenes.c2!, lang: 'en', said });
    await shop.log.getByRole('button', { name: neither.title }).click();
    await shop.log.locator('.me .b').getByText(neither.title).waitFor();
    await page.reload();
    await shop.open();
    await shop.log.locator('.me .b').getByText(neither.title).waitFor();
  });

  inBrowser(
    'say "someone else" where a person had the floor, and the card who is asked',
    async (browser) => {
      const page = await browser.page(desktop);
      const shop = await visit(stage, page, scenes.e1!);
      await shop.bell.click();
      await shop.log.locator('.me .b').getByText('Talk to someone else').waitFor();
      stage.server.say({
        kind: 'announcement',
        text: 'x',
        announcement: {
          kind: 'someoneElse',
          owner: sanne,
          asked: karim,
          reference,
          promisedAt: at('14:45'),
        },
      });
      await shop.reads('It rings at Karim A. now.');
      expect(await shop.bubbles('Talk to someone else')).toBe(1);
      await photo(page, 'someone-else');
    },
  );
});

inBrowser('after a transfer the line above her words still has her name', async (browser) => {
  const page = await browser.page(desktop);
  const changed = {
    kind: 'changed',
    owner: karim,
    previous: sanne,
    reference,
    why: 'transferred',
    here: true,
  } as const;
  const said = [
    ringing(sanne, '14:29:00', '14:32', true),
    says(sanne, '14:31:30', 'Good afternoon, Sanne here.'),
    {
      author: 'bot',
      kind: 'announcement',
      at: at('14:40'),
      text: 'x',
      announcement: changed,
    } as const,
    says(karim, '14:41', 'Hello, Karim here.'),
  ];
  const state = { ...scenes.e1!.state, owner: karim, acceptedAt: at('14:31') };
  const shop = await visit(stage, page, { lang: 'en', said, state });
  await shop.reads('Sanne picked up at 14:31');
  expect(await shop.count('Karim picked up')).toBe(0);
  await photo(page, 'transfer');
});

describe('the ticket', () => {
  inBrowser(
    'with nobody at work has the place and the promise, no 0 and no time that is expected',
    async (browser) => {
      const page = await browser.page({ ...desktop, colorScheme: 'dark' });
      const basis = { ahead: 3, people: 0, slots: 1, handlingMinutes: 6 };
      const times = { place: 4, promisedAt: at('15:20'), expectedAt: at('14:47') };
      const queued = {
        author: 'bot',
        kind: 'announcement',
        at: at('14:29'),
        text: 'x',
        announcement: { kind: 'queued', owner: ilse, reference, basis, asked: true, ...times },
      } as const;
      const { expectedAt: _none, ...known } = times;
      const state = { ...scenes.o1!.state, ...known, expectedAt: undefined, basis: undefined };
      const shop = await visit(stage, page, { lang: 'en', said: [queued], state });
      const ticket = shop.log.locator('.ticket');
      await ticket.waitFor();
      expect((await ticket.innerText()).replace(/\s+/g, ' ').trim()).toBe(
        'PLACE 4 promised before 15:20'.replace('PLACE', 'Place'),
      );
      await photo(page, 'nobody-at-work');
      // The same card from its own figures, when it is not the open one any more.
      stage.server.say({
        ...queued,
        at: at('14:50'),
        announcement: { ...queued.announcement, promisedAt: at('15:30') },
      });
      await until('two cards stand there', async () => (await ticket.count()) === 2);
      for (const text of await ticket.allInnerTexts())
        expect(text).not.toMatch(/14:47|:\d{3}|next/);
    },
  );
});

describe('from right to left', () => {
  inBrowser(
    'numbers, references and addresses are read from left to right in everybody’s words',
    async (browser) => {
      const page = await browser.page(desktop);
      const text = 'شماره‌ام 06-12345678 است، پروندهٔ LK-7F3K-92، info@noorder-licht.example';
      const shop = await visit(stage, page, {
        ...scenes.jd!,
        said: [...scenes.jd!.said, me('14:30', text)],
      });
      stage.server.say({ author: 'agent', plate: sanne, text, at: at('14:33') });
      await shop.log.locator('.them .b').waitFor();
      for (const whose of ['.me', '.them']) {
        const runs = shop.log.locator(`${whose} .b .ltr`);
        expect(await runs.allInnerTexts()).toEqual([
          '06-12345678',
          'LK-7F3K-92',
          'info@noorder-licht.example',
        ]);
        // As the eye has it: the first digit stands left of the last one.
        const [first, last] = await runs.first().evaluate((one) => {
          const at = (index: number) => {
            const range = document.createRange();
            range.setStart(one.firstChild!, index);
            range.setEnd(one.firstChild!, index + 1);
            return range.getBoundingClientRect().left;
          };
          return [at(0), at(10)];
        });
        expect(first!).toBeLessThan(last!);
      }
      await photo(page, 'persian');
    },
  );
});

describe('a text that is too long', () => {
  inBrowser('is not sent, says why, and can be shortened', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.c2!);
    await shop.field.fill('a'.repeat(19_400));
    expect(await shop.panel.locator('#room').count()).toBe(0);
    await shop.field.fill('a'.repeat(19_700));
    await shop.panel.getByText('300 characters left').waitFor();
    await shop.field.fill('a'.repeat(25_000));
    await shop.panel
      .locator('#room')
      .getByText('Too long to send: 5,000 characters too many.')
      .waitFor();
    await photo(page, 'too-long');
    await shop.field.press('Enter');
    expect((await shop.field.inputValue()).length).toBe(25_000);
    expect(stage.server.posted.filter(({ type }) => type === 'message')).toEqual([]);
    await shop.field.fill('a'.repeat(20_000));
    await shop.field.press('Enter');
    await until('it went out', () =>
      stage.server.posted.some((one) => one.text?.length === 20_000),
    );
    expect(await shop.field.inputValue()).toBe('');
  });
});

describe('a first conversation', () => {
  inBrowser(
    'shows its beginning, where the company says who it is; what is written then is in view',
    async (browser) => {
      const page = await browser.page({ viewport: { width: 1280, height: 640 } });
      const shop = await firstVisit(stage, page);
      await shop.open();
      for (const said of scenes.b!.said) stage.server.say(said);
      await shop.log.getByText('I am moving house').waitFor();
      stage.server.become({ now: at('14:25:20') });
      const top = await shop.log.locator('.ident').boundingBox();
      const log = await shop.log.boundingBox();
      const [height, room] = await shop.log.evaluate((one) => [one.scrollHeight, one.clientHeight]);
      expect(height!).toBeGreaterThan(room!);
      expect(top!.y).toBeGreaterThanOrEqual(log!.y);
      await photo(page, 'first-open');
      await shop.say('Hello there');
      const bubble = shop.log.locator('.me .b').getByText('Hello there');
      await bubble.waitFor();
      await until('his words are in view', async () => {
        const box = (await bubble.boundingBox())!;
        return box.y + box.height <= log!.y + log!.height;
      });
    },
  );
});

inBrowser(
  'what stands before the visitor’s eyes is told as read, and only then',
  async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    const told = () =>
      stage.server.posted.filter(({ name }) => name === 'loket.read').map(({ value }) => value);
    const { channelData } = stage.server.say({
      author: 'agent',
      plate: sanne,
      text: 'One.',
      at: at('14:40'),
    });
    const { seq } = channelData.loket;
    await until('it is told', () => told().includes(seq));
    await page.keyboard.press('Escape');
    await shop.panel.waitFor({ state: 'detached' });
    stage.server.say({ author: 'agent', plate: sanne, text: 'Two.', at: at('14:41') });
    await page.locator('#loket .teaser').waitFor();
    expect(told()).not.toContain(seq + 1);
    await shop.open();
    await until('it is told too', () => told().includes(seq + 1));
  },
);

it('has room for its words', () => {
  expect(stage.size).toBeLessThanOrEqual(20 * 1024);
});
