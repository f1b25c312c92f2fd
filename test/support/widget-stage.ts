/** The built widget on the demo page, with a server that says what the test tells it. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { type Shop, shopOn } from './shop-page.ts';
import { WidgetMockServer } from './widget-mock-server.ts';
import { at, config, type Scene } from './widget-people.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Stage {
  /** Bytes of the script with gzip. */
  readonly size: number;
  readonly server: WidgetMockServer;
  close(): Promise<void>;
}

/** Builds into a folder of its own, so that it does not matter what dist/ holds. */
export async function openStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-widget-'));
  await build({
    configFile: join(root, 'bot/channels/web-chat/widget/vite.config.ts'),
    build: { outDir: folder },
    logLevel: 'error',
  });
  const server = new WidgetMockServer({
    config,
    folders: { '/widget/': folder, '/demo/': join(root, 'bot/channels/web-chat/demo-page') },
  });
  await server.start();
  const size = gzipSync(readFileSync(join(folder, 'loket.js')), { level: 9 }).length;
  return { server, size, close: () => server.stop() };
}

export const desktop: BrowserContextOptions = { viewport: { width: 900, height: 760 } };
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** A visitor who was here before: his conversation stands as the scene has it. */
export async function visit(
  stage: Stage,
  page: Page,
  scene: Scene,
  seen = { seq: scene.said.length, at: 1 },
): Promise<Shop> {
  const { server } = stage;
  server.forget();
  server.state = scene.state;
  server.resume = 'kept';
  for (const said of scene.said) server.say(said);
  const kept = { resume: 'kept', seen };
  for (const [key, value] of Object.entries(kept))
    await page.addInitScript(
      `if (!localStorage.getItem('loket.${key}')) localStorage.setItem('loket.${key}', ${JSON.stringify(JSON.stringify(value))})`,
    );
  await page.goto(`${server.url}/demo/?lang=${scene.lang}`);
  const shop = shopOn(page);
  await shop.open();
  if (scene.said.length) await shop.log.locator('.grp, .card').first().waitFor();
  return shop;
}

/** Somebody who was never here. */
export async function firstVisit(stage: Stage, page: Page, lang = 'en'): Promise<Shop> {
  stage.server.forget();
  stage.server.state = { now: at('14:25'), state: 'bot' };
  await page.goto(`${stage.server.url}/demo/?lang=${lang}`);
  return shopOn(page);
}

let axe: Promise<string> | undefined;

/** What axe finds, in words. It runs outside the page's content policy. */
export async function faults(page: Page): Promise<string[]> {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await axe);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.flat().join(' ') + ' ' + failureSummary).join(' | ')))`,
  );
}
