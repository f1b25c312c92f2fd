/**
 * Runs one suite against every store that can be had here: the embedded one, and MongoDB's on each server of the
 * ladder that is worth asking. The title of each run names the server and its version.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, afterEach, describe, it } from 'vitest';
import { openStores } from '../../../bot/storage/open-stores.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { startMongo, type MongoServer } from '../../support/mongo/start-mongo.ts';

export type StoreConfig = { mongodbUri?: string; dataDir: string };

/** A database of a test's own. It may be opened again, here or in another process. */
export interface Place {
  config: StoreConfig;
  /** Closed after the test, if it is not by then. */
  open(): Promise<Stores>;
}

export interface StoreKind {
  name: string;
  /** Defines a test of a race, where the store can be raced; said as skipped where no server of it can be. */
  race(title: string, test: () => Promise<void>): void;
  server?: MongoServer;
  place(): Place;
}

interface Found extends StoreKind {
  release(): Promise<void>;
  tidy(): Promise<void>;
}

/** Call it at the top of a test file with `await`: the servers' names are part of the titles. */
export async function onEveryStore(define: (kind: StoreKind) => void): Promise<void> {
  run(embedded(), define);
  await onMongo({}, define);
}

/** Only MongoDB's wire, on the servers that meet the need. */
export async function onMongo(
  options: { need?: 'persistence' | 'atomic' },
  define: (kind: StoreKind) => void,
): Promise<void> {
  const reasons: string[] = [];
  const passedOver = (reason: string) => reasons.push(reason);
  const servers: MongoServer[] = [];
  for (const need of options.need ? [options.need] : (['atomic', 'persistence'] as const)) {
    const server = await startMongo({ need, passedOver });
    if (server && servers.some((other) => other.server === server.server)) await server.stop();
    else if (server) servers.push(server);
  }
  const raced = servers.some((server) => server.atomicCompareAndSwap);
  for (const server of servers) run(onServer(server, raced), define);
  if (servers.length > 0) return;
  describe("MongoDB's wire", () => {
    it('is spoken by a server here', (context) => {
      context.skip(`no server: ${reasons.join('; ')}. Run it with MONGODB_URI=... npm test`);
    });
  });
}

export function onEmbedded(define: (kind: StoreKind) => void): void {
  run(embedded(), define);
}

function run(kind: Found, define: (kind: StoreKind) => void): void {
  describe(kind.name, () => {
    afterEach(() => kind.tidy());
    afterAll(() => kind.release());
    define(kind);
  });
}

function placeFor(config: StoreConfig, opened: Stores[]): Place {
  const open = async () => {
    const stores = await openStores(config);
    opened.push(stores);
    return stores;
  };
  return { config, open };
}

async function closeAll(opened: Stores[]): Promise<void> {
  for (const stores of opened.splice(0)) await stores.close();
}

function embedded(): Found {
  const opened: Stores[] = [];
  const folders: string[] = [];
  return {
    name: 'embedded store',
    race: (title, test) => void it(title, test),
    place() {
      const dataDir = mkdtempSync(join(tmpdir(), 'loket-store-'));
      folders.push(dataDir);
      return placeFor({ dataDir }, opened);
    },
    async tidy() {
      await closeAll(opened);
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
    release: async () => {},
  };
}

/** On FerretDB an update reads, then writes without a lock: a race proves nothing, so another server runs it. */
function raceOn({ server, atomicCompareAndSwap }: MongoServer, raced: boolean): StoreKind['race'] {
  if (atomicCompareAndSwap) return (title, test) => void it(title, test);
  if (raced) return () => {};
  const why = `${server}'s compare-and-swap is not atomic; run it with MONGODB_URI=... npm test`;
  return (title) => void it(title, (context) => context.skip(why));
}

function onServer(server: MongoServer, raced: boolean): Found {
  const opened: Stores[] = [];
  const databases: string[] = [];
  return {
    name: `MongoDB's wire: ${server.server} ${server.version}`,
    race: raceOn(server, raced),
    server,
    place() {
      const database = `loket_test_${randomUUID().slice(0, 8)}`;
      databases.push(database);
      return placeFor({ mongodbUri: withDatabase(server.uri, database), dataDir: '' }, opened);
    },
    async tidy() {
      await closeAll(opened);
      const client = new MongoClient(server.uri);
      for (const database of databases.splice(0)) await client.db(database).dropDatabase();
      await client.close();
    },
    release: () => server.stop(),
  };
}

/** The URI with another database: tests never touch the one that a user names. */
function withDatabase(uri: string, database: string): string {
  const [, hosts, query] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${hosts}/${database}${query ?? ''}`;
}
