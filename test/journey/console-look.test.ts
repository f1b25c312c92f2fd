/** The agent's screen in a real browser, against a stand-in server with the people of the drawings. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import {
  chromiumPath,
  conversationHash,
  startConsoleBrowser,
  violations,
} from '../support/console-browser.ts';
import type { ConsoleBrowser, Screen, ScreenOptions } from '../support/console-browser.ts';
import { rowId } from '../support/console-mock-rows.ts';

let browser: ConsoleBrowser;

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

const claire = conversationHash('claire');

describe('everybody can use it', () => {
  const states: [string, ScreenOptions, (page: Page) => Promise<unknown>][] = [
    ['the desk with nothing open', {}, async () => {}],
    ['a conversation', { hash: claire }, async () => {}],
    ['a conversation in the dark', { hash: claire, dark: true }, async () => {}],
    [
      'a Persian conversation on a Dutch desk',
      { hash: conversationHash('reza'), language: 'nl-NL' },
      async () => {},
    ],
    ['a conversation of the bot', { hash: conversationHash('botonly') }, async () => {}],
    ['the transfer', { hash: claire }, (page) => page.keyboard.press('t')],
    ['the promise', { hash: claire, dark: true }, (page) => page.keyboard.press('m')],
    ['the completion', { hash: claire }, (page) => page.keyboard.press('e')],
    ['the keys', { hash: claire }, (page) => page.keyboard.press('?')],
    ['my presence', {}, (page) => page.click('.me')],
    ['the search', { hash: claire }, (page) => page.keyboard.press('Control+k')],
  ];

  it.each(states)('%s has no fault that axe finds', async (_name, options, act) => {
    const { page, errors } = await open(options);
    await act(page);
    expect(await violations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('the lead with the line and the alarms has no fault that axe finds', async () => {
    const { page } = await open({ who: 'ilse' });
    await page.keyboard.press('2');
    await page.waitForSelector('.row.ln');
    await page.click('.alarmb');
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('the sign-in says what was wrong and has no fault that axe finds', async () => {
    const { page } = await browser.open({});
    await page.fill('#name', 'sanne');
    await page.fill('#password', 'guess');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.err');
    expect(await violations(page)).toEqual([]);
    await page.fill('#password', 'demo');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.row');
    await page.context().close();
  });

  it.each([
    ['the list', '#/mine'],
    ['the conversation', claire],
    ['the customer', `${claire}/about`],
    ['a place in line', conversationHash('jan-pieter-hoving')],
  ])('%s does not scroll sideways at 360 px', async (_name, hash) => {
    const { page } = await browser.open({
      who: 'sanne',
      width: 360,
      height: 740,
      language: 'nl-NL',
      hash,
    });
    await page.waitForSelector(hash.startsWith('#/c') ? '.counter' : '.row', { state: 'attached' });
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe('with the keyboard alone', () => {
  it('an agent accepts, answers and hands a customer over', async () => {
    const { page, mock } = await open();
    await page.keyboard.press('a');
    await page.waitForSelector('#write:focus');
    await page.keyboard.type('Goedemiddag, ik ben Sanne.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.msg.out:has-text("ik ben Sanne") .meta:has-text("sent")');
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.waitForSelector('#reason:focus');
    await page.keyboard.type('Needs tier 2');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => mock.desk.received.map(({ name }) => name)).toContain('transfer');
    const names = mock.desk.received.map(({ name }) => name);
    expect(names.filter((name) => name === 'accept' || name === 'reply')).toEqual([
      'accept',
      'reply',
    ]);
    await page.context().close();
  });

  it('finds a conversation in the list, opens it and comes to the reply', async () => {
    const { page } = await open();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#write:focus');
    expect(await page.textContent('.conv-h h2')).toContain('Claire Whitmore');
    await page.context().close();
  });

  it('letters typed into the reply stay letters', async () => {
    const { page, mock } = await open({ hash: claire });
    await page.keyboard.press('r');
    await page.waitForSelector('#write:focus');
    await page.keyboard.type('a t e q');
    expect(await page.inputValue('#write')).toContain('a t e q');
    expect(mock.desk.received.some(({ name }) => name === 'accept')).toBe(false);
    expect(await page.$('dialog')).toBeNull();
    await page.context().close();
  });
});

describe('two are faster than one', () => {
  it('whoever was slower reads who won', async () => {
    const { page, mock } = await open();
    mock.desk.refuse.accept = 'alreadyAccepted';
    mock.desk.colleagueAccepts(rowId('fatima'), 'karim');
    await page.keyboard.press('a');
    await page.waitForSelector('.bandt:has-text("Karim accepted")');
    expect(await page.$('.ring.full')).toBeNull();
    await page.context().close();
  });

  it('sees who else has the conversation open', async () => {
    const { page } = await open({ hash: claire });
    expect(await page.textContent('.looking')).toContain('Ilse');
    await page.context().close();
  });
});

describe('a lost connection', () => {
  it('keeps what was written, sends it once and tells what was missed', async () => {
    const { page, mock } = await open({ hash: conversationHash('reza') });
    mock.unplug();
    await page.waitForSelector('.bandt.late');
    await page.fill('#write', 'Ik bel u om 8 uur.');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.msg.out:has-text("waits on this device")');
    mock.desk.customerWrites(rowId('claire'), 'Hello?');
    mock.plug();
    await page.waitForSelector('dialog:has-text("This is what you missed")');
    const missed = await page.textContent('dialog');
    expect(missed).toContain('Claire Whitmore');
    expect(missed).toContain('was sent, once');
    const sent = mock.desk.received.filter(({ name }) => name === 'reply');
    expect(new Set(sent.map(({ payload }) => payload.commandId)).size).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.inputValue('#write')).toBe('');
    await page.context().close();
  });

  it('a draft is still there after a reload', async () => {
    const { page } = await open({ hash: conversationHash('reza') });
    await page.fill('#write', 'Nog niet af');
    await page.waitForSelector('.kept:has-text("Draft kept")');
    await page.reload();
    await page.waitForSelector('#write');
    await expect.poll(() => page.inputValue('#write')).toBe('Nog niet af');
    await page.context().close();
  });

  it('a refused reply says why and is sent again under the same id', async () => {
    const { page, mock } = await open({ hash: conversationHash('reza') });
    mock.desk.refuse.reply = 'storeAway';
    await page.fill('#write', 'Hallo');
    await page.keyboard.press('Control+Enter');
    await page.click('.fail button:has-text("Try again")');
    await page.waitForSelector('.msg.out:has-text("Hallo") .meta:has-text("sent")');
    const ids = mock.desk.received
      .filter(({ name }) => name === 'reply')
      .map(({ payload }) => payload.commandId);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    await page.context().close();
  });
});

describe('nothing surprises', () => {
  it("a customer's markup is text, and only safe addresses are links", async () => {
    const { page, mock, errors } = await open({ hash: conversationHash('reza') });
    mock.desk.customerWrites(
      rowId('reza'),
      '<img src=x onerror=alert(1)> javascript:alert(2) https://a.example/x',
    );
    await page.waitForSelector('.bub:has-text("<img src=x")');
    expect(await page.$('.log img')).toBeNull();
    const links = await page.$$eval('.log a', (all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['https://a.example/x']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('a row under the pointer keeps its place when the order changes', async () => {
    const { page, mock } = await open();
    const row = page.locator('.row:has-text("Claire Whitmore")');
    await row.hover();
    const before = await row.boundingBox();
    mock.desk.change(rowId('lukas'), { group: 'waits', parked: false, order: 0.5 });
    mock.desk.change(rowId('claire'), { order: 9, group: 'answered', unread: 3 });
    await page.waitForSelector('.row:has-text("Claire Whitmore") .num:has-text("3")');
    expect(await row.boundingBox()).toEqual(before);
    await page.mouse.move(900, 400);
    await expect.poll(async () => (await row.boundingBox())?.y).not.toBe(before?.y);
    await page.context().close();
  });

  it('on a phone, Back leads from the customer to the conversation to the list', async () => {
    const { page } = await browser.open({ who: 'sanne', width: 390, height: 844 });
    await page.click('.row:has-text("Claire")');
    await page.waitForSelector('.counter');
    await page.click('.to-context');
    await page.waitForSelector('.ctx h2');
    await page.goBack();
    await page.waitForSelector('.composer');
    await page.goBack();
    await page.waitForSelector('.row:has-text("Claire")');
    await page.context().close();
  });

  it('completing can be undone: the server hears nothing of it', async () => {
    const { page, mock } = await open({ hash: claire });
    await page.keyboard.press('e');
    await page.click('dialog label:has-text("Nothing was agreed")');
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector('.bandt:has-text("Completed")');
    await page.keyboard.press('z');
    await page.waitForSelector('.bandt', { state: 'detached' });
    expect(mock.desk.received.some(({ name }) => name === 'complete')).toBe(false);
    await page.context().close();
  });

  it('the tab says who rings', async () => {
    const { page } = await open();
    await expect.poll(() => page.title()).toBe('(1) Rings: Fatima Yıldız · Loket');
    await page.context().close();
  });
});
