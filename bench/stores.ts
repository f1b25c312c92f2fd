/**
 * How fast the stores are here: rows acknowledged per second, and what lists cost when there is much.
 *
 *   npx tsx bench/stores.ts [--conversations N]
 *
 * Uses MONGODB_URI or what else of test/support/mongo answers. Figures of FerretDB and mongo-java-server say
 * nothing about MongoDB; they only show that the store itself is not what takes the time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openStores } from '../bot/storage/open-stores.ts';
import type { Stores } from '../bot/storage/stores.ts';
import {
  botMessage,
  changed,
  conversation,
  handoff,
  message,
  nothing,
} from '../test/contract/stores/samples.ts';
import { startMongo } from '../test/support/mongo/start-mongo.ts';

const given = process.argv.indexOf('--conversations');
const many = given > 0 ? Number(process.argv[given + 1]) : 20_000;
const text = 'Waar blijft mijn pakket? '.repeat(30);

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round((count * 1_000) / (performance.now() - start));
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const rounds = 20;
  const start = performance.now();
  for (let n = 0; n < rounds; n += 1) await work();
  return Number(((performance.now() - start) / rounds).toFixed(2));
}

async function rates(stores: Stores, rows: number) {
  const threads = Array.from({ length: 50 }, (_, n) => `rate${n}`);
  for (const thread of threads) await stores.createConversation(conversation(thread));
  const append = (n: number, thread: string) =>
    stores.appendActivity(`web/site/${thread}`, message(`${n}`, { text }), Date.now());
  const oneByOne = await perSecond(rows, async () => {
    for (let n = 0; n < rows; n += 1) await append(n, 'rate0');
  });
  const fiftyAtOnce = await perSecond(rows, () =>
    Promise.all(
      threads.map(async (thread) => {
        for (let n = 0; n < rows / 50; n += 1) await append(n + rows, thread);
      }),
    ),
  );
  const turns = await perSecond(rows / 5, () => takeTurns(stores, rows / 5));
  return { rowsOneByOne: oneByOne, rowsFiftyAtOnce: fiftyAtOnce, turnsOneByOne: turns };
}

async function takeTurns(stores: Stores, count: number): Promise<void> {
  let current = await stores.createConversation(conversation('turns'));
  for (let n = 0; n < count; n += 1) {
    const { activity } = await stores.appendActivity(
      current.id,
      message(`in${n}`, { text }),
      Date.now(),
    );
    await stores.conversation(current.id);
    await stores.activities(current.id, { after: current.handledSeq, limit: 50, desk: true });
    const next = changed(current, { handledSeq: activity.seq });
    const output = { ...nothing, activities: [botMessage(`out${n}`, { text })] };
    await stores.commitTurn(next, current.version, output, Date.now());
    current = next;
  }
}

/** Half with the bot only, a quarter completed, some with a person, 200 in line. */
async function fill(stores: Stores): Promise<void> {
  const one = async (n: number) => {
    const first = await stores.createConversation(conversation(`c${n}`));
    if (n % 2 === 0) return;
    const requestedAt = Date.now() - n;
    const state = n % 4 === 1 ? 'completed' : n < 400 ? 'queued' : 'accepted';
    const ownerId = `agent${n % 500}`;
    const next = changed(first, {
      handoff: handoff({ state, requestedAt, ownerId, completedAt: requestedAt }),
      nextDeadlineAt: Date.now() + n * 1_000,
    });
    await stores.commitTurn(next, 1, nothing, Date.now());
  };
  for (let start = 0; start < many; start += 100)
    await Promise.all(
      Array.from({ length: Math.min(100, many - start) }, (_, n) => one(start + n)),
    );
}

async function lists(stores: Stores) {
  await fill(stores);
  const now = Date.now();
  const view = (name: 'mine' | 'waiting' | 'all' | 'closed') =>
    milliseconds(() =>
      stores.inboxPage({ view: name, agentId: 'agent3', teamIds: ['service'], limit: 50 }),
    );
  return {
    conversations: many,
    mineMs: await view('mine'),
    waitingMs: await view('waiting'),
    allMs: await view('all'),
    closedMs: await view('closed'),
    lineMs: await milliseconds(() => stores.line()),
    dueMs: await milliseconds(() => stores.dueBefore(now, 50)),
    unhandledMs: await milliseconds(() => stores.unhandledBefore(now, 50)),
  };
}

async function embedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'loket-bench-'));
  const stores = await openStores({ dataDir });
  const result = {
    store: stores.description,
    ...(await rates(stores, 5_000)),
    ...(await lists(stores)),
  };
  await stores.close();
  rmSync(dataDir, { recursive: true });
  return result;
}

async function onServer(need: 'persistence' | 'atomic') {
  const server = await startMongo({ need });
  if (!server) return undefined;
  const mongodbUri = `${server.uri.replace(/\/?$/, '/')}loket_bench`;
  const stores = await openStores({ mongodbUri, dataDir: '' });
  const real = server.canExplain ? await lists(stores) : {};
  const result = {
    store: `${server.server} ${server.version}`,
    ...(await rates(stores, 500)),
    ...real,
  };
  await stores.close();
  await server.stop();
  return result;
}

console.log(JSON.stringify(await embedded()));
for (const need of ['atomic', 'persistence'] as const) {
  const result = await onServer(need);
  if (result) console.log(JSON.stringify(result));
}
