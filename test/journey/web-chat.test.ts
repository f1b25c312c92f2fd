/** Microsoft's Web Chat, unchanged, on a page of another origin: by sockets and by polling. */
import type { Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { inBrowser, type TestBrowser } from '../support/browser.ts';
import type { ConsoleClient } from '../support/console-client.ts';
import { type CutLine, lineTo } from '../support/cut-line.ts';
import { runApp, type RunningApp } from '../support/running-app.ts';
import { foreignSite, stockBundle } from '../support/stock-web-chat.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

interface Scene {
  app: RunningApp;
  line: CutLine;
  page: Page;
  /** The bubbles in their order. */
  bubbles(): Promise<string[]>;
  say(text: string): Promise<void>;
  reads(text: string | RegExp): Promise<void>;
}

async function scene(browser: TestBrowser, mode: 'socket' | 'polling'): Promise<Scene> {
  const bundle = await stockBundle();
  if ('reason' in bundle) return browser.skip(bundle.reason);
  const site = await foreignSite(bundle.script);
  closers.push(() => site.close());
  const app = await runApp({ env: { ALLOWED_ORIGINS: site.origin } });
  closers.push(() => app.stop());
  const line = await lineTo(app.url);
  closers.push(() => line.close());
  const page = await browser.page();
  // The library waits 3 to 15 s by chance before it connects again: let chance say about 3.
  await page.addInitScript(() => {
    const random = Math.random;
    Math.random = () => random() / 100;
  });
  await page.goto(`${site.origin}/?server=${line.url}${mode === 'polling' ? '&ws=0' : ''}`);
  const bubbles = page.locator('article .webchat__bubble__content');
  const reads = (text: string | RegExp) => bubbles.getByText(text).last().waitFor();
  await reads('ik ben een bot');
  return {
    app,
    line,
    page,
    bubbles: () => bubbles.allInnerTexts(),
    async say(text) {
      await page.getByPlaceholder('Typ uw bericht').fill(text);
      await page.keyboard.press('Enter');
    },
    reads,
  };
}

/** One click on the suggested action, and Sanne has the floor. */
async function clickForPerson({
  app,
  page,
  reads,
}: Scene): Promise<{ sanne: ConsoleClient; id: string }> {
  const sanne = await app.agent('sanne');
  await page.getByRole('toolbar').getByRole('button', { name: 'Praat met een mens' }).click();
  await reads(/Sanne de Vries \(Noorderlicht Klantenservice\) krijgt uw vraag nu.*LK-/);
  const ring = await sanne.until('it rings', () => sanne.state.rings[0]);
  await sanne.does('accept', { conversationId: ring.conversationId });
  return { sanne, id: ring.conversationId };
}

/** Every message once. */
const once = (texts: string[]): void => expect(texts).toEqual([...new Set(texts)]);

for (const mode of ['socket', 'polling'] as const) {
  inBrowser(
    `Web Chat by ${mode}: an answer, a person by one click, and the same after a reload`,
    async (browser) => {
      const chat = await scene(browser, mode);
      await chat.say('Wat zijn jullie openingstijden?');
      await chat.reads('Maandag tot en met vrijdag');
      const { sanne, id } = await clickForPerson(chat);
      await sanne.does('reply', { conversationId: id, text: 'Goedemiddag, wat kan ik doen?' });
      await chat.reads('Goedemiddag, wat kan ik doen?');
      // The page shows from.name under each message.
      await chat.page
        .locator('article')
        .last()
        .getByText('Sanne de Vries', { exact: true })
        .waitFor();
      await chat.say('Ik ga verhuizen');
      await sanne.opens(id);
      await sanne.until('Sanne reads it', () => sanne.texts(id).includes('Ik ga verhuizen'));

      const before = await chat.bubbles();
      once(before);
      await chat.page.reload();
      await chat.reads('Ik ga verhuizen');
      await sanne.does('reply', { conversationId: id, text: 'Naar welk adres?' });
      await chat.reads('Naar welk adres?');
      expect(await chat.bubbles()).toEqual([...before, 'Naar welk adres?']);
      expect(browser.errors).toEqual([]);
    },
  );
}

inBrowser('Web Chat sees who types, until the message comes', async (browser) => {
  const chat = await scene(browser, 'socket');
  const { sanne, id } = await clickForPerson(chat);
  await sanne.must('typing', { conversationId: id });
  await chat.page
    .getByText('Sanne de Vries is bezig met typen')
    .first()
    .waitFor({ state: 'attached' });
  await sanne.does('reply', { conversationId: id, text: 'Zegt u het maar.' });
  await chat.reads('Zegt u het maar.');
  await chat.page.locator('.webchat__typingIndicator').waitFor({ state: 'detached' });
});

inBrowser(
  'Web Chat over a line that is cut and dead for a while: nothing lost, nothing twice',
  async (browser) => {
    const chat = await scene(browser, 'socket');
    const { sanne, id } = await clickForPerson(chat);
    const said: string[] = [];
    const reply = async (text: string): Promise<void> => {
      said.push(text);
      await sanne.does('reply', { conversationId: id, text });
    };
    await reply('Voor de breuk.');
    await chat.reads('Voor de breuk.');
    chat.line.dead = true;
    chat.line.cut();
    await reply('Tijdens de breuk.');
    await reply('Nog tijdens de breuk.');
    chat.line.dead = false;
    await chat.reads('Nog tijdens de breuk.');
    chat.line.cut();
    await reply('Meteen na de tweede breuk.');
    await chat.reads('Meteen na de tweede breuk.');
    await chat.say('Ik ben er nog');
    await sanne.opens(id);
    await sanne.until('Sanne reads it', () => sanne.texts(id).includes('Ik ben er nog'));
    const bubbles = await chat.bubbles();
    once(bubbles);
    expect(bubbles.slice(-5)).toEqual([...said, 'Ik ben er nog']);
  },
);
