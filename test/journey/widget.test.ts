/** The demo shop in one browser and the console in two others, as a stranger would try them. */
import { afterEach, expect, vi } from 'vitest';
import { inBrowser } from '../support/browser.ts';
import { openDesk } from '../support/console-page.ts';
import { password, runApp, type RunningApp, type RunOptions } from '../support/running-app.ts';
import { openShop, shopOn } from '../support/shop-page.ts';

const reference = /LK-[0-9A-Z]{4}-[0-9A-Z]{2}/;
let running: RunningApp | undefined;
const start = async (options: RunOptions = {}): Promise<RunningApp> => {
  running = await runApp(options);
  return running;
};
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

inBrowser(
  'a visitor asks, reads an answer, asks for a person; two agents, one after the other',
  async (browser) => {
    const app = await start();
    const sanne = await openDesk(await browser.page(), app.url, { name: 'sanne', password });
    // A second tab of hers: it renews her presence while the test pushes the clock.
    await app.agent('sanne');
    const shop = await openShop(await browser.page(), app.url);
    await shop.reads('ik ben een bot');
    await shop.say('Wat zijn jullie openingstijden?');
    await shop.reads('Maandag tot en met vrijdag');

    await shop.say('mens');
    await shop.reads(/Sanne weet het/);
    expect(await shop.plate.innerText()).toMatch(/Sanne de Vries/);
    expect(await shop.plate.innerText()).toMatch(reference);
    await sanne.ring.getByText('vraagt om een mens').waitFor();

    const youssef = await openDesk(await browser.page(), app.url, { name: 'youssef', password });
    await app.agent('youssef');
    expect(await youssef.ring.count()).toBe(0);
    await app.pass(46);
    await youssef.ring.waitFor();
    await youssef.page.keyboard.press('a');
    await shop.plate.getByText('Youssef El Amrani').waitFor();
    await shop.reads(/Youssef El Amrani heeft nu uw gesprek/);
    await sanne.notice.getByText(/Youssef\W* nam aan/).waitFor();
    await sanne.ring.waitFor({ state: 'detached' });

    await youssef.field.pressSequentially('Dag, Youssef hier.');
    // Shown for six seconds only: he types on until it was seen.
    const stopTyping = new AbortController();
    const typesOn = (async () => {
      while (!stopTyping.signal.aborted) {
        await youssef.field.press('End');
        await youssef.field.pressSequentially(' .');
        await youssef.field.press('Backspace');
        await youssef.field.press('Backspace');
      }
    })();
    await shop.reads('Youssef schrijft').finally(() => stopTyping.abort());
    await typesOn;
    await youssef.field.press('Control+Enter');
    await shop.reads('Dag, Youssef hier.');
    expect(await shop.bubbles('Dag, Youssef hier.')).toBe(1);

    await youssef.transfer('Sanne de Vries', 'kent glasvezel');
    await sanne.ring.getByText('kent glasvezel').waitFor();
    expect(await shop.plate.innerText()).toContain('Youssef El Amrani');
    await sanne.accept();
    await shop.plate.getByText('Sanne de Vries').waitFor();
    await shop.reads(/Youssef heeft uw gesprek overgedragen/);

    await sanne.promise('De monteur belt u.');
    await shop.reads('Sanne belooft');
    await shop.reads('De monteur belt u.');
    expect(browser.errors).toEqual([]);
  },
);

inBrowser(
  'a reload and a second tab show the same conversation, every message once',
  async (browser) => {
    const app = await start();
    const first = await openShop(await browser.page(), app.url);
    await first.reads('ik ben een bot');
    await first.say('Wat zijn jullie openingstijden?');
    await first.reads('Maandag tot en met vrijdag');
    await first.page.reload();
    await first.open();
    await first.reads('Maandag tot en met vrijdag');
    const second = await openShop(await first.page.context().newPage(), app.url);
    await second.reads('Maandag tot en met vrijdag');
    await Promise.all([first.say('Dank je wel'), second.say('Tot ziens')]);
    const said = ['Wat zijn jullie openingstijden?', 'Dank je wel', 'Tot ziens'];
    for (const tab of [first, second]) {
      for (const text of said) await tab.reads(text);
      await tab.reads('Verstuurd');
      for (const text of said) expect(await tab.bubbles(text), text).toBe(1);
    }
  },
);

inBrowser(
  'he closed the browser; twenty hours later the answer is there, unread, with the name',
  async (browser) => {
    const app = await start();
    const sanne = await app.agent('sanne');
    const before = await openShop(await browser.page(), app.url);
    await before.say('mens');
    await before.reads(/Sanne weet het/);
    const ring = await sanne.until('it rings', () => sanne.state.rings[0]);
    await sanne.does('accept', { conversationId: ring.conversationId });
    await before.plate.getByText('Sanne de Vries').waitFor();
    await before.say('Wanneer komt de monteur?');
    await before.reads('Verstuurd');
    // Stored is not yet heard: answered before the desk heard it, he would still count as waiting.
    await vi.waitUntil(
      async () => (await app.app.stores.conversation(ring.conversationId))?.waitingSince,
      { timeout: 60_000 },
    );
    const kept = await before.page.context().storageState();
    await before.page.context().close();

    await sanne.does('reply', { conversationId: ring.conversationId, text: 'Morgen om tien uur.' });
    sanne.close();
    app.clock.advance(20 * 3_600_000);

    const page = await browser.page({ storageState: kept });
    await page.goto(`${app.url}/demo/?lang=nl`);
    const after = shopOn(page);
    await page.locator('#loket .badge').getByText('1').waitFor();
    const teaser = page.locator('#loket .teaser');
    await teaser.getByText('Morgen om tien uur.').waitFor();
    expect(await teaser.innerText()).toContain('Sanne de Vries');
    await after.open();
    await after.reads(/Nieuw sinds u wegging/);
    await after.reads('Morgen om tien uur.');
    expect(await after.bubbles('Morgen om tien uur.')).toBe(1);
    expect(await after.bubbles('Wanneer komt de monteur?')).toBe(1);
    expect(await after.plate.innerText()).toContain('Sanne de Vries');
  },
);

inBrowser(
  'the Persian page reads from right to left, and a request in Persian gets a name at once',
  async (browser) => {
    const app = await start();
    await app.agent('sanne');
    const shop = await openShop(await browser.page({ locale: 'fa-IR' }), app.url, 'fa');
    await shop.reads('ربات');
    const direction = (selector: string) =>
      shop.page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).direction);
    expect(await direction('#loket .panel')).toBe('rtl');
    const bell = await shop.bell.boundingBox();
    const send = await shop.panel.locator('.send').boundingBox();
    expect(send!.x).toBeLessThan(bell!.x + bell!.width / 2);
    await shop.say('می‌خواهم با یک انسان صحبت کنم');
    await shop.plate.waitFor();
    expect(await shop.plate.innerText()).toMatch(reference);
  },
);

inBrowser(
  'offline: he writes on, the bell goes out first, and everything arrives once',
  async (browser) => {
    const app = await start();
    const sanne = await app.agent('sanne');
    const shop = await openShop(await browser.page(), app.url);
    await shop.reads('ik ben een bot');
    await shop.page.context().setOffline(true);
    await shop.panel.getByText('Geen verbinding.').waitFor();
    await shop.say('Mijn internet is traag');
    await shop.say('Al sinds gisteren');
    await shop.reads('Wacht op verbinding');
    await shop.bell.click();
    await shop.panel.getByText('Wordt als eerste verstuurd').waitFor();
    await shop.page.context().setOffline(false);

    const ring = await sanne.until('it rings', () => sanne.state.rings[0]);
    await sanne.opens(ring.conversationId);
    await sanne.until('both messages are there', () =>
      sanne.texts(ring.conversationId).includes('Al sinds gisteren'),
    );
    const activities = await app.app.stores.activities(ring.conversationId, {
      after: 0,
      limit: 100,
      desk: false,
    });
    const byHim = activities.filter(({ author }) => author.role === 'customer');
    expect(byHim.map(({ text, data }) => text ?? data?.action?.action)).toEqual([
      'join',
      'requestHuman',
      'Mijn internet is traag',
      'Al sinds gisteren',
    ]);
    await shop.plate.getByText('Sanne de Vries').waitFor();
    expect(await shop.bubbles('Mijn internet is traag')).toBe(1);
  },
);

inBrowser('an answer to coming back that gets lost costs no conversation', async (browser) => {
  const app = await start();
  const page = await browser.page();
  const shop = await openShop(page, app.url);
  await shop.say('mens');
  await shop.reads(reference);
  let lost = 0;
  // The server hears it, the page does not hear the server, and it is a while before it can ask again.
  await page.route(
    '**/loket/resume',
    async (route) => {
      await route.fetch();
      app.clock.advance(5 * 60_000);
      lost += 1;
      await route.abort();
    },
    { times: 2 },
  );
  await page.reload();
  await shop.open();
  await shop.reads(reference);
  expect(lost).toBe(2);
  expect(await shop.bubbles('mens')).toBe(1);
});
