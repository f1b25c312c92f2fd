/** The widget in a real browser, against a server that says what the test tells it: states, keyboard, languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inBrowser } from '../support/browser.ts';
import { at, sanne } from '../support/widget-people.ts';
import { scenes } from '../support/widget-scenes.ts';
import {
  desktop,
  faults,
  firstVisit,
  openStage,
  phone,
  type Stage,
  visit,
} from '../support/widget-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
});

/** Where the focus is, also within the shadow. */
const focused = (page: Page) =>
  page.evaluate<string>(
    `(() => { const at = document.activeElement?.shadowRoot?.activeElement; return at ? at.className || at.id : ''; })()`,
  );
const customerSaid = () =>
  stage.server.activities
    .filter(({ channelData }) => channelData.loket.author === 'customer')
    .map(({ text, value }) => text ?? (value as { action: string }).action);

describe('everybody can use it', () => {
  const dark: BrowserContextOptions = { ...desktop, colorScheme: 'dark' };
  const looks: [string, string[], BrowserContextOptions][] = [
    ['light', [...'bdfgijpqrs', 'c1', 'e2', 'o1', 'o2'], desktop],
    ['dark', ['b', 'd', 'e2', 'f', 'o2', 's'], dark],
    ['on a phone', ['b', 'q', 'e2', 'j'], phone],
  ];
  for (const [look, names, options] of looks)
    inBrowser(
      `axe finds no fault in any state, ${look}`,
      async (browser) => {
        for (const name of names) {
          const page = await browser.page({ ...options, reducedMotion: 'reduce' });
          await visit(stage, page, scenes[name]!);
          expect(await faults(page), name).toEqual([]);
          await page.context().close();
        }
        expect(browser.errors).toEqual([]);
      },
      120_000,
    );

  inBrowser(
    'axe finds no fault in the menu, the launcher with a message, and offline',
    async (browser) => {
      const page = await browser.page({ ...desktop, reducedMotion: 'reduce' });
      const shop = await visit(stage, page, scenes.e1!);
      await shop.panel.getByRole('button', { name: 'Menu' }).click();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      stage.server.say({ author: 'agent', plate: sanne, text: 'Your modem is on its way.' });
      await page.locator('#loket .teaser').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.locator('#loket .launch').click();
      stage.server.goAway();
      await shop.panel.locator('.banner').waitFor();
      expect(await faults(page)).toEqual([]);
    },
  );

  inBrowser(
    'at 320 px with text twice as large nothing scrolls sideways and nothing is cut',
    async (browser) => {
      for (const name of ['c1', 'd', 'e2', 'f', 'i', 'mo', 'jo', 's']) {
        const page = await browser.page({ viewport: { width: 320, height: 900 } });
        await page.addInitScript(`localStorage.setItem('loket.prefs', '{"size":2}')`);
        const shop = await visit(stage, page, scenes[name]!);
        const wide = await shop.panel.evaluate((panel) => {
          const edge = panel.getBoundingClientRect();
          return [...panel.querySelectorAll('*')]
            .filter((one) => !one.closest('.vh, svg, .plate.s'))
            .filter((one) => {
              const { left, right, width } = one.getBoundingClientRect();
              return width > 0 && (left < edge.left - 1 || right > edge.right + 1);
            })
            .map((one) => one.className);
        });
        expect(wide, name).toEqual([]);
        const log = await shop.log.evaluate((one) => [one.scrollWidth, one.clientWidth]);
        expect(log[0], name).toBe(log[1]);
        await page.context().close();
      }
    },
  );
});

describe('by keyboard', () => {
  inBrowser(
    'Enter opens; the focus goes to the field, Tab goes round, Escape closes',
    async (browser) => {
      const page = await browser.page(desktop);
      const shop = await firstVisit(stage, page);
      await shop.launcher.focus();
      await page.keyboard.press('Enter');
      await shop.panel.waitFor();
      expect(await focused(page)).toBe('field');
      const back: string[] = [];
      for (let step = 0; step < 4; step++) {
        await page.keyboard.press('Shift+Tab');
        back.push(await focused(page));
      }
      expect(back.slice(0, 2)).toEqual(['bell', 'log']);
      expect(back.slice(2, 4)).toEqual(['ico', 'ico']);
      await page.keyboard.press('Escape');
      await shop.panel.waitFor({ state: 'detached' });
      expect(await focused(page)).toContain('launch');
    },
  );

  inBrowser(
    'Escape closes the menu first; plate and bell stay usable meanwhile',
    async (browser) => {
      const page = await browser.page(desktop);
      const shop = await visit(stage, page, scenes.d!);
      await shop.panel.getByRole('button', { name: 'Menu' }).press('Enter');
      await shop.panel.getByRole('dialog', { name: 'Menu' }).waitFor();
      expect(await shop.bell.isVisible()).toBe(true);
      expect(await shop.plate.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await shop.log.waitFor();
      expect(await shop.panel.isVisible()).toBe(true);
    },
  );

  inBrowser('Enter sends, Shift and Enter breaks the line', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.c2!);
    await shop.field.pressSequentially('one');
    await page.keyboard.press('Shift+Enter');
    await shop.field.pressSequentially('two');
    await page.keyboard.press('Enter');
    await shop.reads('one');
    expect(customerSaid().at(-1)).toBe('one\ntwo');
    expect(await shop.field.inputValue()).toBe('');
  });
});

describe('languages', () => {
  inBrowser(
    'Persian is laid out from right to left; numbers, times and references are not turned round',
    async (browser) => {
      const page = await browser.page(desktop);
      const shop = await visit(stage, page, scenes.jd!);
      const box = async (selector: string) =>
        (await shop.panel.locator(selector).first().boundingBox())!;
      const panel = await box('.head');
      expect((await box('.shop-mark')).x).toBeGreaterThan(panel.x + panel.width / 2);
      expect((await box('.send')).x).toBeLessThan(panel.x + panel.width / 2);
      expect((await box('.plate.l .name')).x).toBeGreaterThan(panel.x + panel.width / 4);
      const reference = shop.plate.locator('.mono');
      expect(await reference.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
      expect(await shop.log.getByRole('timer').innerText()).toMatch(/^[۰-۹]:[۰-۹]{2}/);
      expect(
        await shop.panel.locator('.send svg').evaluate((one) => getComputedStyle(one).transform),
      ).toContain('-1');
      expect(
        await shop.bell
          .locator('svg')
          .first()
          .evaluate((one) => getComputedStyle(one).transform),
      ).toBe('none');
    },
  );

  inBrowser('each message follows its own direction', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.e1!);
    await shop.say('سلام، مودم من خراب است');
    const bubble = shop.log.locator('.me .b').last();
    await bubble.getByText('سلام').waitFor();
    expect(await bubble.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  });

  inBrowser('the menu changes the language, and it stays so', async (browser) => {
    const page = await browser.page(desktop);
    const shop = await visit(stage, page, scenes.d!);
    await shop.panel.getByRole('button', { name: 'Menu' }).click();
    await shop.panel.locator('select').selectOption('de');
    await shop.bell.getByText('Mit einem Menschen sprechen').waitFor();
    await page.reload();
    await shop.open();
    await shop.bell.getByText('Mit einem Menschen sprechen').waitFor();
  });

  inBrowser(
    'a card in another language than the page keeps the words it was sent with',
    async (browser) => {
      const page = await browser.page(desktop);
      const said = scenes.d!.said.map((one) => ({
        ...one,
        language: 'fr',
        text: 'Sanne reçoit votre question.',
      }));
      const shop = await visit(stage, page, { ...scenes.d!, said });
      await shop.reads('Sanne reçoit votre question.');
      expect(await shop.log.getByRole('timer').innerText()).toMatch(/^2:/);
    },
  );
});

inBrowser('an answer shows bold words, links and lists as such', async (browser) => {
  const page = await browser.page(desktop);
  const shop = await visit(stage, page, scenes.c1!);
  stage.server.say({
    author: 'bot',
    text: 'Twee manieren:\n\n- bellen\n- **schrijven**',
    at: at('14:27'),
  });
  await shop.log.locator('li', { hasText: /^bellen$/ }).waitFor();
  const bold = await shop.log.locator('.bot b').allInnerTexts();
  expect(bold).toEqual(['3 werkdagen', 'schrijven']);
  const link = shop.log.getByRole('link', { name: 'de pagina over teruggeven' });
  expect(await link.getAttribute('href')).toBe('https://noorderlicht.example/terug');
  expect(await link.getAttribute('rel')).toContain('noopener');
});

describe('a guest on the page', () => {
  inBrowser('asks nothing of other hosts and breaks no content policy', async (browser) => {
    const page = await browser.page(desktop);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await visit(stage, page, scenes.e2!);
    expect([...hosts]).toEqual([new URL(stage.server.url).host]);
    expect(browser.errors).toEqual([]);
  });

  inBrowser('what somebody writes never becomes markup', async (browser) => {
    const page = await browser.page(desktop);
    const attack = '<img src=x onerror="document.title=1"> [x](javascript:document.title=2)';
    const shop = await visit(stage, page, scenes.e1!);
    stage.server.say({ author: 'bot', text: attack, at: at('14:40') });
    stage.server.say({ author: 'agent', plate: sanne, text: attack, at: at('14:40:01') });
    await shop.log.locator('.them .b').getByText('onerror').waitFor();
    expect(await shop.log.locator('img').count()).toBe(0);
    expect(await shop.log.locator('a[href^="javascript"]').count()).toBe(0);
  });

  inBrowser(
    'on a phone it is the screen, and the page behind is out of reach until it closes',
    async (browser) => {
      const page = await browser.page(phone);
      const shop = await visit(stage, page, scenes.e1!);
      expect(await shop.panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      expect(await shop.panel.getAttribute('aria-modal')).toBe('true');
      expect(await page.locator('main').evaluate((one: HTMLElement) => one.inert)).toBe(true);
      expect(await focused(page)).toBe('panel');
      await shop.panel.getByRole('button', { name: 'Hide chat' }).first().click();
      expect(await page.locator('main').evaluate((one: HTMLElement) => one.inert)).toBe(false);
    },
  );
});

it('the script with its styles is at most 20 KB with gzip', () => {
  expect(stage.size).toBeLessThanOrEqual(20 * 1024);
});
