/**
 * A process that writes until it is killed; started by durability tests, not a test itself. Takes one JSON
 * argument. Every acknowledgement is a line on stdout, written by one system call right after it.
 */
import { writeSync } from 'node:fs';
import { openStores } from '../../../bot/storage/open-stores.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import type { StoreConfig } from './every-store.ts';
import { botMessage, changed, conversation, message, nothing, now } from './samples.ts';

export interface Work {
  config: StoreConfig;
  /** append: `count` rows, `atOnce` under way. commit: `count` turns of two rows each, one after the other. */
  kind: 'append' | 'commit';
  count: number;
  /** append: the number of the first row; those before it are taken to be stored. */
  from?: number;
  atOnce: number;
  /** Characters per row. */
  size: number;
}

const say = (line: string) => writeSync(1, `${line}\n`);

async function appendAll(stores: Stores, { count, from, atOnce, size }: Work): Promise<void> {
  const { id } = await stores.createConversation(conversation('1'));
  let next = from ?? 0;
  const worker = async () => {
    while (next < count) {
      const externalId = `m${next++}`;
      const row = message(externalId, { text: externalId.padEnd(size, '.') });
      const { activity } = await stores.appendActivity(id, row, now);
      say(`${externalId} ${activity.seq}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function commitAll(stores: Stores, { count, size }: Work): Promise<void> {
  let current = await stores.createConversation(conversation('1'));
  for (let n = 0; n < count; n += 1) {
    const next = changed(current);
    const text = 'x'.repeat(size);
    const activities = ['a', 'b'].map((which) => botMessage(`${next.version}${which}`, { text }));
    await stores.commitTurn(next, current.version, { ...nothing, activities }, now);
    say(`version ${next.version}`);
    current = next;
  }
}

const work = JSON.parse(process.argv[2] ?? '') as Work;
try {
  const stores = await openStores(work.config);
  say('open');
  await (work.kind === 'append' ? appendAll(stores, work) : commitAll(stores, work));
  await stores.close();
  say('done');
} catch (error) {
  const cause = (error as Error).cause as Error | undefined;
  say(`failed ${(error as Error).message} ${cause?.message ?? ''}`);
  process.exitCode = 1;
}
