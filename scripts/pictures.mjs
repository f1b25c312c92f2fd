/**
 * `npm run pictures`: the pictures of the README, taken from the running product with made-up customers.
 * Starts its own copy on a free port with an empty folder and ends it afterwards.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';

ensureInstalled();
ensureBuilt();
const executablePath = ensureChromium();
const { chromium } = await import('playwright-core');
const { SignJWT } = await import('jose');

const identitySecret = 'only-for-pictures-only-for-pictures';
const password = 'a password for pictures';
const folder = mkdtempSync(join(tmpdir(), 'loket-pictures-'));
const now = Date.parse('2026-11-24T13:04:00Z');
const server = spawn(process.execPath, ['dist/bot/main.js'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    PORT: '0',
    DATA_DIR: folder,
    DEMO_NOW: new Date(now).toISOString(),
    DEMO_PASSWORD: password,
    IDENTITY_SECRET: identitySecret,
    LOG_LEVEL: 'error',
  },
});

async function urlOf() {
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /^console (.*)\/console$/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error('The server did not start.');
}

/** A customer over plain HTTP: verified by the website, says these sentences, then stays silent. */
async function customer(url, { name, standing, locale, says }) {
  const headers = { 'Content-Type': 'application/json', Origin: url };
  const post = async (path, body, token) => {
    const auth = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { ...headers, ...auth },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.status === 204 ? undefined : response.json();
  };
  const { token, conversationId } = await post('/v3/directline/tokens/generate', {});
  await post('/v3/directline/conversations', { locale }, token);
  const jwt = await new SignJWT({ sub: name, name, standing })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime(Math.floor(now / 1000) + 300)
    .sign(new TextEncoder().encode(identitySecret));
  await post('/loket/identify', { jwt }, token);
  for (const text of says) {
    await post(
      `/v3/directline/conversations/${conversationId}/activities`,
      { type: 'message', text },
      token,
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}

const people = [
  {
    name: 'Hendrik Postma',
    standing: 'gold',
    locale: 'nl',
    says: ['Mijn wifi valt steeds weg', 'Kan iemand me bellen op 06-12345678?'],
  },
  {
    name: 'Claire Whitmore',
    standing: 'customer',
    locale: 'en',
    says: [
      'Where is my engineer?',
      'Nobody came on the 19th. I want to talk to a person, order number 48213007',
    ],
  },
  {
    name: 'رضا احمدی',
    standing: 'customer',
    locale: 'fa',
    says: ['سلام', 'می‌خواهم با یک نفر صحبت کنم'],
  },
  {
    name: 'Lukas Brandt',
    standing: 'prospect',
    locale: 'de',
    says: ['Verkaufen Sie auch Fahrräder für den Winter?'],
  },
];

const folderOut = join(root, 'docs', 'pictures');
mkdirSync(folderOut, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const url = await urlOf();
  const agent = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
  });
  await agent.goto(`${url}/console`);
  await agent.locator('input').first().fill('sanne');
  await agent.locator('input[type=password]').fill(password);
  await agent.keyboard.press('Enter');
  await agent.getByText('On duty').first().waitFor();
  for (const person of people.slice(0, 2)) await customer(url, person);
  await agent.getByText('Claire Whitmore').first().waitFor();
  const accept = agent.getByRole('button', { name: /^Accept/ }).first();
  for (const _person of people.slice(0, 2)) {
    await accept.click();
    await agent.locator('textarea').waitFor();
    await agent.waitForTimeout(800);
  }
  await agent.getByText('Claire Whitmore').first().click();
  await agent
    .locator('textarea')
    .fill(
      'Good afternoon, Sanne here. I have read it all: nobody came on the 19th. I am asking planning now.',
    );
  await agent.locator('textarea').press('Control+Enter');
  await agent.waitForTimeout(800);
  for (const person of people.slice(2)) await customer(url, person);
  await agent.waitForTimeout(1_000);
  await agent.screenshot({ path: join(folderOut, 'console.png') });

  const page = await browser.newPage({
    viewport: { width: 1060, height: 760 },
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
  });
  await page.goto(`${url}/demo/?lang=en`);
  await page.waitForFunction(() => typeof window.Loket === 'function');
  await page.evaluate(() => window.Loket('open'));
  await page.waitForTimeout(1_500);
  await page.keyboard.type('How do I return my old modem?');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1_500);
  await page.keyboard.type('I would rather talk to a person');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: join(folderOut, 'widget.png') });
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
