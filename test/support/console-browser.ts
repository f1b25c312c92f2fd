/** A browser at the agent's screen: built for the test, served by the mock, checked with axe. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { startMockServer } from './console-mock-server.ts';
import type { MockServer } from './console-mock-server.ts';
import type { Person } from './console-mock-people.ts';

export interface Screen {
  page: Page;
  mock: MockServer;
  /** What the page logged as error; a refused policy or a thrown error stands here. */
  errors: string[];
}

export interface ScreenOptions {
  who?: Person;
  width?: number;
  height?: number;
  dark?: boolean;
  language?: 'nl-NL' | 'en-GB';
  hash?: string;
}

export interface ConsoleBrowser {
  open(options?: ScreenOptions): Promise<Screen>;
  close(): Promise<void>;
}

/** Undefined: no browser here, and the tests say so instead of failing. */
export const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

const config = fileURLToPath(new URL('../../handoff-console/web/vite.config.ts', import.meta.url));

/** Builds the page into a folder of its own and starts one browser; every screen gets its own mock. */
export async function startConsoleBrowser(): Promise<ConsoleBrowser> {
  const webRoot = await mkdtemp(join(tmpdir(), 'loket-web-'));
  await build({ configFile: config, logLevel: 'error', build: { outDir: webRoot } });
  const browser = await launch();
  const mocks: MockServer[] = [];
  return {
    async open(options = {}) {
      const mock = await startMockServer({ webRoot });
      mocks.push(mock);
      return openScreen(browser, mock, options);
    },
    async close() {
      await browser.close();
      await Promise.all(mocks.map((mock) => mock.close()));
      await rm(webRoot, { recursive: true, force: true });
    },
  };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function openScreen(
  browser: Browser,
  mock: MockServer,
  options: ScreenOptions,
): Promise<Screen> {
  const { who, width = 1440, height = 900, dark = false, language = 'en-GB', hash = '' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
    reducedMotion: 'reduce',
  });
  if (who) await context.addCookies([{ name: 'loket', value: who, url: mock.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(mock.url + hash);
  if (who) await page.waitForSelector('.row', { state: 'attached' });
  else await page.waitForSelector('#password');
  return { page, mock, errors };
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and axe's own best practices; each violation as one line. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(await axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
        }>;
      };
    };
    const found = await axe.run('body', { resultTypes: ['violations'] });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
    );
  });
}

export function conversationHash(key: string): string {
  return `#/c/${encodeURIComponent(`web/noorderlicht/${key}`)}`;
}
