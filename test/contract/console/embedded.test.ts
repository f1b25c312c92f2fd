import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openEmbedded } from '../../../bot/storage/embedded/open-embedded.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { openConversation } from './suites/open-conversation.ts';
import { ringsAndLists } from './suites/rings-and-lists.ts';
import { smallThings } from './suites/small-things.ts';

let opened: { stores: Stores; folder: string } | undefined;

const stores = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loket-console-'));
  opened = { stores: openEmbedded(folder), folder };
  return opened.stores;
};

afterEach(async () => {
  await opened?.stores.close();
  if (opened) rmSync(opened.folder, { recursive: true, force: true });
  opened = undefined;
});

ringsAndLists(stores);
openConversation(stores);
smallThings(stores);
