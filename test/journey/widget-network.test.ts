/** The widget in a real browser: the bell, marks, bad networks and coming back. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { inBrowser } from '../support/browser.ts';
import { at, sanne } from '../support/widget-people.ts';
import { scenes } from '../support/widget-scenes.ts';
import { desktop, firstVisit, openStage, type Stage, visit } from '../support/widget-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

const customerSaid = () =>
  stage.server.activities
    .filter(({ channelData }) => channelData.loket.author === 'customer')
    .map(({ text, value }) => text ?? (value as { action: string }).action);
const until = (what: () => boolean) => expect.poll(what, { timeout: 15_000 }).toBe(true);

describe('the desk bell', () => {
  inBrowser('is shown as asked at once, before the server has answered', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.b!);
    stage.server.refusals = [503];
    await shop.bell.click();
    await shop.bell.getByText('Asked at').waitFor();
    await until(() => customerSaid().includes('requestHuman'));
    expect(stage.server.posted.filter(({ name }) => name === 'loket')).toHaveLength(2);
  });

  inBrowser('two quick taps are one request while the first is under way', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.b!);
    stage.server.refusals = [503];
    await shop.bell.dblclick();
    await until(() => customerSaid().length === 1);
    expect(customerSaid()).toEqual(['requestHuman']);
  });

  inBrowser('names the person with number and time in the next message', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.b!);
    stage.server.onPost = () => {
      stage.server.say({ ...scenes.d!.said[1]!, at: at('14:29') });
      stage.server.replaceState(scenes.d!.state);
    };
    await shop.bell.click();
    await shop.reads('Sanne has been told.');
    expect(await shop.plate.innerText()).toContain('LK-7F3K-92');
    expect(await shop.log.getByRole('timer').innerText()).toMatch(/^2:\d\d/);
  });

  inBrowser('a tap on "No, a person" answers the question and its buttons go', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.c1!);
    await shop.log.getByRole('button', { name: 'Nee, liever een mens' }).click();
    await shop.log.getByRole('button', { name: 'Ja' }).waitFor({ state: 'detached' });
    await until(() => customerSaid().includes('helped'));
    await shop.reads('Nee, liever een mens');
  });
});

describe('marks under a message', () => {
  inBrowser('sent, then read', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    await shop.say('And the green one?');
    await shop.log.locator('.meta').getByText('Sent').waitFor();
    stage.server.become({ readUpTo: 6 });
    await shop.log.locator('.meta').getByText('Read').waitFor();
  });

  inBrowser('a refused message says so; Try again sends it, once', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    stage.server.refusals = [400];
    await shop.say('After noon is best');
    await shop.log.getByText('Not sent').waitFor();
    await shop.log.getByRole('button', { name: 'Try again' }).click();
    await shop.log.getByText('Not sent').waitFor({ state: 'detached' });
    expect(customerSaid().filter((text) => text === 'After noon is best')).toHaveLength(1);
    expect(await shop.log.getByText('After noon is best').count()).toBe(1);
  });

  inBrowser('typing is told only while somebody types', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    expect(await shop.log.getByText('Sanne is typing').count()).toBe(0);
    stage.server.become({ typing: { name: 'Sanne' } });
    await shop.reads('Sanne is typing');
    stage.server.say({
      author: 'agent',
      plate: sanne,
      text: 'Then it is the cable.',
      at: at('14:34'),
    });
    await shop.reads('Then it is the cable.');
    expect(await shop.log.getByText('Sanne is typing').count()).toBe(0);
  });
});

describe('on a bad network', () => {
  inBrowser(
    'tells a lost connection within 2 s, keeps everything over a reload, sends the bell first and all once',
    async (browser) => {
      const page = await browser.page(desktop);
      const shop = await visit(stage, page, scenes.b!);
      const lostAt = Date.now();
      stage.server.goAway();
      await shop.panel.locator('.banner').waitFor();
      expect(Date.now() - lostAt).toBeLessThan(2500);
      await shop.say('My internet is slow');
      await shop.say('Since yesterday');
      await shop.bell.click();
      await shop.bell.getByText('Goes out first').waitFor();
      await shop.reads('3 messages are kept on this device');
      await shop.field.fill('half a sentence');
      await page.reload();
      await shop.launcher.click();
      await shop.reads('Since yesterday');
      expect(await shop.field.inputValue()).toBe('half a sentence');
      stage.server.comeBack();
      await until(() => customerSaid().length === 3);
      expect(customerSaid()).toEqual(['requestHuman', 'My internet is slow', 'Since yesterday']);
      await shop.reads('Sent');
      expect(await shop.log.getByText('My internet is slow').count()).toBe(1);
    },
  );

  inBrowser('a server that stays away is told with phone and hours', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    stage.server.goAway();
    await shop.panel.locator('.banner').getByText('Monday to Friday').waitFor();
    const call = shop.panel.getByRole('link', { name: '050 210 0100' });
    expect(await call.getAttribute('href')).toBe('tel:0502100100');
    expect(await shop.plate.getAttribute('class')).not.toContain('here');
    stage.server.comeBack();
    await shop.panel.getByRole('button', { name: 'Try now' }).click();
    await shop.panel.locator('.banner').waitFor({ state: 'detached' });
  });

  inBrowser('what was said during a loss is there afterwards, once', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    stage.server.goAway();
    await shop.panel.locator('.banner').waitFor();
    stage.server.say({ author: 'agent', plate: sanne, text: 'Still there?', at: at('14:35') });
    stage.server.comeBack();
    await shop.reads('Still there?');
    expect(await shop.log.getByText('Still there?').count()).toBe(1);
    expect(await shop.log.getByText('Only the red one.').count()).toBe(1);
  });

  inBrowser('where sockets are blocked it asks every two seconds', async (browser) => {
    const page = await browser.page(desktop);
    stage.server.forget();
    const blocked = visit(stage, page, { ...scenes.e1!, said: [] });
    stage.server.socketsBlocked = true;
    const shop = await blocked;
    stage.server.socketsBlocked = true;
    stage.server.cutSockets();
    await until(
      () => stage.server.calls.filter((call) => /GET .*activities/.test(call)).length > 0,
    );
    stage.server.say({
      author: 'agent',
      plate: sanne,
      text: 'Heard without a socket',
      at: at('14:36'),
    });
    await shop.reads('Heard without a socket');
    await shop.say('And I am heard too');
    await until(() => customerSaid().includes('And I am heard too'));
    await shop.panel.locator('.banner').waitFor({ state: 'detached' });
  });
});

describe('coming back', () => {
  inBrowser(
    'a reload keeps the conversation, and the secret is another one each time',
    async (browser) => {
      const page = await browser.page(desktop);
      const shop = await firstVisit(stage, page);
      await shop.open();
      await until(() => customerSaid().includes('join'));
      stage.server.say({ author: 'bot', text: 'Hello, I am a bot.' });
      await shop.say('hi there');
      await shop.reads('Sent');
      const first = stage.server.resume;
      await page.reload();
      await shop.open();
      await shop.reads('hi there');
      await shop.reads('Hello, I am a bot.');
      expect(stage.server.resume).not.toBe(first);
      expect(stage.server.conversations).toBe(1);
      expect(customerSaid()).toEqual(['join', 'hi there']);
    },
  );

  inBrowser('nothing is asked of the server until somebody opens the chat', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await firstVisit(stage, page);
    await shop.launcher.waitFor();
    expect(
      stage.server.calls.filter((call) => /v3|loket\//.test(call.replace('/widget/', ''))),
    ).toEqual([]);
  });

  inBrowser(
    'opens at the line where reading stopped, with until when she is here',
    async (browser) => {
      const page = await browser.page(desktop);
      const shop = await visit(stage, page, scenes.r!, { seq: 1, at: at('17:26') });
      await shop.reads('New since you left, Tuesday 17:26');
      await shop.reads('Sanne is here until 17:30.');
      expect(await shop.bell.innerText()).toContain('4 people here until 21:00');
    },
  );

  inBrowser('a closed chat tells who has written, and how much', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    await page.keyboard.press('Escape');
    const plate = sanne;
    stage.server.say({
      author: 'agent',
      plate,
      text: 'It left Groningen at 16:50.',
      at: at('16:52'),
    });
    stage.server.say({
      author: 'agent',
      plate,
      text: 'It is with you on Friday.',
      at: at('16:52:30'),
    });
    await page.locator('#loket .badge').getByText('2').waitFor();
    expect(await page.locator('#loket .teaser').innerText()).toMatch(/Sanne de Vries[^]*on Friday/);
    await page
      .getByRole('button', { name: 'Open chat, 2 new messages from Sanne de Vries' })
      .waitFor();
    await page.locator('#loket .teaser .open').click();
    await shop.reads(/New since you left/);
    expect(await page.locator('#loket .badge').count()).toBe(0);
  });
});

describe('the page around it', () => {
  inBrowser(
    'calls made before it has loaded are kept; the page hears who was named',
    async (browser) => {
      const page = await browser.page(desktop);
      await page.addInitScript(`
      window.heard = [];
      window.Loket = function () { (Loket.q = Loket.q || []).push(arguments); };
      for (const name of ['ready', 'message', 'human-assigned', 'queue-changed', 'unread'])
        Loket('on', name, (detail) => heard.push([name, detail]));
      Loket('identify', 'a.b.c');
      Loket('requestHuman', 'from the page');
    `);
      const shop = await firstVisit(stage, page);
      await shop.panel.waitFor();
      await until(() => customerSaid().includes('requestHuman'));
      const ring = stage.server.activities.find(
        ({ value }) => (value as { reason?: string })?.reason,
      );
      expect(ring?.value).toEqual({ action: 'requestHuman', reason: 'from the page' });
      await until(() => stage.server.calls.includes('POST /loket/identify'));
      stage.server.replaceState(scenes.d!.state);
      await shop.plate.waitFor();
      const heard = await page.evaluate<[string, unknown][]>('heard');
      expect(heard[0]).toEqual(['ready', {}]);
      expect(heard).toContainEqual([
        'human-assigned',
        {
          publicName: 'Sanne de Vries',
          employer: 'Noorderlicht Klantenservice',
          reference: 'LK-7F3K-92',
          promisedBy: new Date(at('14:32')).toISOString(),
        },
      ]);
      await page.evaluate(`Loket('reset')`);
      await shop.plate.waitFor({ state: 'detached' });
      expect(stage.server.calls).toContain('POST /loket/reset');
    },
  );
});
