/** States of the agent's screen that are easy to say wrongly: who rings, who stays, what is settled, what fits. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { chromiumPath, conversationHash, startConsoleBrowser } from '../support/console-browser.ts';
import type { ConsoleBrowser, Screen, ScreenOptions } from '../support/console-browser.ts';
import { plates } from '../support/console-mock-people.ts';
import { rowId } from '../support/console-mock-rows.ts';

let browser: ConsoleBrowser;
/** Set to a folder to keep pictures of these states. */
const pictures = process.env.CONSOLE_PICTURES;

beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await startConsoleBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach((context) => {
  if (chromiumPath === undefined) context.skip('no Chromium at CHROMIUM_PATH or /usr/bin/chromium');
});

async function open(options: ScreenOptions = {}): Promise<Screen> {
  const screen = await browser.open({ who: 'sanne', ...options });
  if (options.hash) await screen.page.waitForSelector('.counter', { state: 'attached' });
  return screen;
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
}

const claire = conversationHash('claire');

describe('at the counter', () => {
  it.each([
    ['of a colleague’s', 'nadia', 1440],
    ['of a colleague’s', 'nadia', 1280],
    ['of a colleague’s', 'nadia', 1100],
    ['of a promise that is late', 'hendrik', 1440],
    ['of a promise that is late', 'hendrik', 1280],
  ])('the clock %s is whole (%s, %i px)', async (_, key, width) => {
    const { page } = await open({ hash: conversationHash(key), width });
    await page.waitForSelector('.counter .due');
    await picture(page, `clock-${key}-${width}`);
    const cut = await page.evaluate(() => {
      const { document } = globalThis as unknown as { document: Document };
      const box = (what: string) => document.querySelector(what)!.getBoundingClientRect();
      const inside = Number.parseFloat(
        getComputedStyle(document.querySelector('.counter')!).paddingRight,
      );
      return Math.round(box('.counter .due .clock').right - (box('.conv').right - inside));
    });
    expect(cut).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('who asks for somebody else is said, and no longer once a colleague accepted', async () => {
    const { page, mock } = await open({ hash: claire });
    const asks = { someoneElse: true, ringsAt: { names: ['Karim'], atMe: false } };
    mock.desk.change(rowId('claire'), asks);
    await page.waitForSelector('.bandt:has-text("You stay until one accepts")');
    await page.waitForSelector('.counter .say:has-text("rings at Karim")');
    await picture(page, 'someone-else-owner');
    const taken = { someoneElse: false, ringsAt: undefined, owner: plates.karim, mine: false };
    mock.desk.change(rowId('claire'), { ...taken, group: 'other' });
    await page.waitForSelector('.bandt', { state: 'detached' });
    await page.context().close();
  });

  it('what waits under one’s own name is said to oneself', async () => {
    const { page } = await open({ who: 'ilse', hash: conversationHash('klaas-jonker') });
    await page.waitForSelector('.composer:has-text("It waits under your name. Take it")');
    const panel = await page.textContent('.ctx');
    expect(panel).toContain('2 ahead × 08:00 (median) ÷ 6 slots of 2 people at work = 02:40');
    expect(panel).toContain('customers before prospects');
    await picture(page, 'line-lead');
    await page.context().close();
  });
});

describe('the strip', () => {
  it('shows a ring and, beside it, the way back on duty', async () => {
    const { page, mock } = await open();
    mock.desk.setMe({ status: 'away' });
    await page.waitForSelector('.ring.still:has-text("Back on duty")');
    await page.waitForSelector('.ring.full:has-text("Fatima")');
    await picture(page, 'ring-and-away');
    const boxes = await page.locator('.strip > *').evaluateAll((all) =>
      all.map((one) => {
        const { left, right } = one.getBoundingClientRect();
        return [left, right] as const;
      }),
    );
    const seen = boxes.filter(([left, right]) => right > left);
    for (const [index, [, right]] of seen.entries()) {
      expect(right).toBeLessThanOrEqual((seen[index + 1]?.[0] ?? 1440) + 0.5);
    }
    await page.context().close();
  });

  it.each([
    [1440, 'en-GB'],
    [1440, 'nl-NL'],
    [1280, 'nl-NL'],
  ] as const)(
    'a ring, the line and an alarm fit beside each other (%i px, %s)',
    async (width, language) => {
      const { page, mock } = await open({ who: 'ilse', width, language });
      // Anything that tells everybody anew what rings.
      mock.desk.colleagueAccepts(rowId('nadia'), 'karim');
      await page.waitForSelector('.strip:has(.ring.full):has(.lineb):has(.alarmb)');
      await picture(page, `strip-lead-${width}-${language}`);
      const cut = await page.locator('.strip').evaluate((strip) => {
        const all = [...strip.querySelectorAll('*')].filter((one) => !one.closest('.vh'));
        const edge = strip.getBoundingClientRect().right + 0.5;
        return all
          .filter((one) => one.getBoundingClientRect().right > edge)
          .map((one) => one.outerHTML.slice(0, 120));
      });
      expect(cut).toEqual([]);
      await page.context().close();
    },
  );

  it('an alarm about somebody who was answered is not red, and says so', async () => {
    const { page, mock } = await open({ who: 'ilse' });
    await page.click('.alarmb');
    await page.waitForSelector('.alarm .clock.late');
    const settled = { at: mock.desk.now() };
    mock.desk.changeAlarms({ settled, state: 'failed', consoleOnly: true });
    await page.waitForSelector('.alarm:has-text("Settled meanwhile: answered")');
    await picture(page, 'alarm-settled');
    expect(await page.locator('.alarm .clock.late').count()).toBe(0);
    expect(await page.textContent('.alarms-pop')).toContain('Nobody hears it outside the console');
    await page.context().close();
  });

  it('says who rings from the line, and at whom', async () => {
    const { page, mock } = await open({ who: 'ilse' });
    await page.keyboard.press('2');
    await page.waitForSelector('.row.ln');
    mock.desk.change(rowId('jan-pieter-hoving'), {
      line: undefined,
      ringsAt: { names: ['Daan'], atMe: false },
    });
    await page.waitForSelector('.row:has-text("rings at Daan")');
    await picture(page, 'rings-from-line');
    await page.context().close();
  });
});

describe('the focus', () => {
  const focused = (page: Page) => page.evaluate('document.activeElement.id');

  it('after Esc goes to no region that is framed as a whole', async () => {
    const { page } = await open({ hash: claire });
    await page.keyboard.press('r');
    await page.waitForSelector('#write:focus');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('conversation');
    await page.keyboard.press('e');
    await page.waitForSelector('dialog');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await focused(page)).toBe('conversation');
    await picture(page, 'focus-after-esc');
    await page.context().close();
  });

  it('goes back to the button that opened a dialog', async () => {
    const { page } = await open({ hash: claire });
    await page.locator('.conv-h button:has-text("Transfer")').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.conv-h button:has-text("Transfer"):focus');
    await page.context().close();
  });
});

describe('a promise that is open', () => {
  const hendrik = conversationHash('hendrik');

  it('keeps the bot away: the verb is there, with its reason', async () => {
    const { page, mock } = await open({ hash: hendrik });
    mock.desk.change(rowId('hendrik'), { unread: 1 });
    await page.click('[data-opens="more"]');
    const verb = page.locator('#pop-more button:has-text("Back to the bot")');
    await verb.waitFor();
    await picture(page, 'hand-back-refused');
    expect(await verb.getAttribute('aria-disabled')).toBe('true');
    expect(await verb.textContent()).toContain('still open');
    await page.context().close();
  });

  it('is recorded as kept by completing, and the dialog says so', async () => {
    const { page } = await open({ hash: hendrik });
    await page.keyboard.press('e');
    await page.waitForSelector('dialog:has-text("says that it is done")');
    await picture(page, 'complete-keeps');
    await page.context().close();
  });
});

describe('signing out', () => {
  it('while customers wait is asked first, and Stay stays', async () => {
    const { page, mock } = await open();
    const asked = () => mock.desk.received.some(({ payload }) => payload.status === 'signedOut');
    await page.click('.me');
    await page.click('.pop.presence button:has-text("Sign out")');
    await page.waitForSelector('dialog:has-text("for your answer")');
    await picture(page, 'sign-out');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(asked()).toBe(false);
    await page.click('.me');
    await page.click('.pop.presence button:has-text("Sign out")');
    await page.click('dialog button:has-text("Sign out")');
    await page.waitForSelector('#password');
    expect(asked()).toBe(true);
    await page.context().close();
  });
});

describe('the bot’s answers', () => {
  it('stand as they are meant, a link opens a page of its own', async () => {
    const { page, mock } = await open({ hash: conversationHash('botonly') });
    mock.desk.botSays(
      rowId('botonly'),
      'Open [uw pagina](https://a.example/p), kies **Herstel** <b>nu</b>.\n\n1. Wacht\n2. Klaar',
    );
    const link = page.locator('.msg.bot a:has-text("uw pagina")');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://a.example/p');
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await page.locator('.msg.bot b').allTextContents()).toEqual(['Herstel']);
    expect(await page.locator('.msg.bot ol li').allTextContents()).toEqual(['Wacht', 'Klaar']);
    await picture(page, 'bot-words');
    await page.context().close();
  });
});

describe('what is closed', () => {
  it('stands with what was agreed, in the row and in the panel', async () => {
    const { page } = await open();
    await page.keyboard.press('4');
    await page.click('.row:has-text("Agreed: Nieuwe modem")');
    await page.waitForSelector('.ctx li:has-text("Nieuwe modem"):has-text("in writing")');
    await page.waitForSelector('.row:has-text("Nothing was agreed")');
    await picture(page, 'closed');
    await page.context().close();
  });
});

describe('small screens and small words', () => {
  it('show no keys where there is no keyboard', async () => {
    const { page } = await open({ width: 360, height: 740 });
    await page.waitForSelector('.ring.full');
    await picture(page, 'phone-ring');
    expect(await page.locator('.key:visible').count()).toBe(0);
    await page.context().close();
  });

  it('the lead takes a transfer by hand, whatever she has', async () => {
    const { page } = await open({ hash: claire });
    await page.keyboard.press('t');
    await page.waitForSelector('dialog label:has-text("Ilse"):has-text("Shift lead")');
    expect(await page.textContent('dialog label:has-text("Ilse")')).toContain('by hand');
    await picture(page, 'transfer-lead');
    await page.context().close();
  });
});
