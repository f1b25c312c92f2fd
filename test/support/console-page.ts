/** The console in a browser, as an agent handles it: by keys and by what stands on the screen. */
import type { Locator, Page } from 'playwright-core';

export interface Desk {
  readonly page: Page;
  /** The ring in the strip; Accept and Decline stand in it. */
  readonly ring: Locator;
  /** What the strip says once: a lost race, an undo. Names in it are isolated by invisible signs. */
  readonly notice: Locator;
  /** Where a reply is written; there only while this agent has the floor. */
  readonly field: Locator;
  readonly transcript: Locator;
  accept(): Promise<void>;
  reply(text: string): Promise<void>;
  /** Hands the open conversation to a colleague. */
  transfer(to: string, reason: string): Promise<void>;
  /** Promises the open conversation's customer the first of the near times. */
  promise(what: string): Promise<void>;
}

export interface Who {
  name: string;
  password: string;
}

export async function openDesk(page: Page, url: string, who: Who): Promise<Desk> {
  await page.goto(`${url}/console`);
  await page.locator('#name').fill(who.name);
  await page.locator('#password').fill(who.password);
  await page.keyboard.press('Enter');
  await page.locator('.rail').waitFor();
  await page.getByText('Verbonden').waitFor({ state: 'attached' });
  return deskOn(page);
}

export function deskOn(page: Page): Desk {
  const ring = page.locator('.ring.full');
  const field = page.locator('.write.reply textarea');
  const dialog = page.getByRole('dialog');
  return {
    page,
    ring,
    field,
    notice: page.locator('.strip .bandt'),
    transcript: page.locator('.log, [role=log]'),
    async accept() {
      await ring.getByRole('button', { name: 'Aannemen' }).click();
      await field.waitFor();
    },
    async reply(text) {
      await field.fill(text);
      await field.press('Control+Enter');
    },
    async transfer(to, reason) {
      await page.getByRole('button', { name: 'Overdragen' }).click();
      await dialog.getByText(to).first().click();
      await dialog.locator('#reason').fill(reason);
      await dialog.getByRole('button', { name: 'Overdragen' }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    async promise(what) {
      await page.getByRole('button', { name: 'Beloof een tijd' }).click();
      await dialog.locator('textarea').fill(what);
      await dialog.getByRole('button', { name: /^Beloof \d/ }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
  };
}
