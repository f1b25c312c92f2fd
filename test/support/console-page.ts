/** The console in a browser, as an agent handles it. */
import type { Locator, Page } from 'playwright-core';

export interface Desk {
  readonly page: Page;
  /** The strip on top: ring, notices. */
  readonly ring: Locator;
  /** The open conversation. */
  readonly conversation: Locator;
  reply(text: string): Promise<void>;
}

export async function openDesk(
  page: Page,
  url: string,
  who: { name: string; password: string },
): Promise<Desk> {
  await page.goto(`${url}/console`);
  await page.locator('#name').fill(who.name);
  await page.locator('#password').fill(who.password);
  await page.keyboard.press('Enter');
  await page.locator('.rail').waitFor();
  const field = page.locator('.write.reply textarea');
  return {
    page,
    ring: page.locator('.ring.full'),
    conversation: page.locator('main'),
    async reply(text) {
      await field.fill(text);
      await field.press('Control+Enter');
    },
  };
}
