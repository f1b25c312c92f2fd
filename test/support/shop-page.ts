/** The demo shop with our widget, as a visitor handles it: by what he sees, not by ids of the code. */
import type { Locator, Page } from 'playwright-core';

export interface Shop {
  readonly page: Page;
  /** The widget's panel. */
  readonly panel: Locator;
  readonly log: Locator;
  readonly field: Locator;
  readonly bell: Locator;
  /** The nameplate on the counter: who has the floor. */
  readonly plate: Locator;
  readonly launcher: Locator;
  say(text: string): Promise<void>;
  /** Waits until the log shows it. */
  reads(text: string | RegExp): Promise<void>;
  /** How often a text stands in the log. */
  count(text: string): Promise<number>;
  /** How many bubbles say exactly this: more than one is a message shown twice. */
  bubbles(text: string): Promise<number>;
  open(): Promise<void>;
}

export function shopOn(page: Page): Shop {
  const panel = page.locator('#loket .panel');
  const log = panel.locator('.log');
  const field = panel.locator('#field');
  const launcher = page.locator('#loket .launch');
  return {
    page,
    panel,
    log,
    field,
    bell: panel.locator('.bell'),
    plate: panel.locator('.head .plate'),
    launcher,
    async say(text) {
      await field.fill(text);
      await field.press('Enter');
    },
    reads: (text) => log.getByText(text).last().waitFor(),
    count: (text) => log.getByText(text).count(),
    bubbles: (text) => log.locator('.b').getByText(text, { exact: true }).count(),
    async open() {
      await launcher.click();
      await panel.waitFor();
    },
  };
}

/** Opens the shop in a fresh page and the chat in it. */
export async function openShop(page: Page, url: string, lang = 'nl'): Promise<Shop> {
  await page.goto(`${url}/demo/?lang=${lang}`);
  const shop = shopOn(page);
  await shop.open();
  return shop;
}
