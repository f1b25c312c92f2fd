/** A real Chromium for the journeys. Where none is found the tests are skipped and say why. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, it } from 'vitest';

const path = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (one) => one !== undefined && one !== '' && existsSync(one),
);

/** Without a sandbox it runs as root; the rest keeps it from calling home. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface TestBrowser {
  /** A page in a profile of its own: nothing is shared with any other page. */
  page(options?: BrowserContextOptions): Promise<Page>;
  /** What pages logged as error or threw, oldest first. */
  readonly errors: string[];
  /** Ends the test as skipped, with the reason. */
  skip(reason: string): never;
}

const viewport = { width: 1440, height: 900 };

type Body = (browser: TestBrowser) => Promise<void>;

let running: Promise<Browser> | undefined;

/** `it` for tests that need a browser; one Chromium serves a whole file, and every test leaves it empty. */
export function inBrowser(title: string, body: Body, timeout = 180_000): void {
  it(title, { timeout }, async (context) => {
    if (path === undefined)
      return context.skip('no Chromium at CHROMIUM_PATH or /usr/bin/chromium');
    running ??= chromium.launch({ executablePath: path, args: flags });
    const browser = await running;
    const errors: string[] = [];
    const page = async (options: BrowserContextOptions = {}): Promise<Page> => {
      const profile = await browser.newContext({ locale: 'nl-NL', viewport, ...options });
      profile.setDefaultTimeout(60_000);
      profile.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      profile.on('weberror', (error) => errors.push(String(error.error())));
      return profile.newPage();
    };
    try {
      await body({ page, errors, skip: (reason) => context.skip(reason) });
    } catch (error) {
      await photograph(browser, title);
      throw error;
    } finally {
      await Promise.all(browser.contexts().map((one) => one.close()));
    }
  });
}

/** What each page showed when the test failed, in .cache/failed. */
async function photograph(browser: Browser, title: string): Promise<void> {
  const name = title.replaceAll(/\W+/g, '-').slice(0, 60);
  const pages = browser.contexts().flatMap((one) => one.pages());
  await Promise.all(
    pages.map((page, at) =>
      page.screenshot({ path: `.cache/failed/${name}-${at + 1}.png` }).catch(() => undefined),
    ),
  );
}

afterAll(async () => {
  await (await running)?.close();
  running = undefined;
});
