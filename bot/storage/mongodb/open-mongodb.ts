/**
 * The store on MongoDB 5.0 or later, a replica set recommended; also on servers that speak its protocol without
 * transactions. Every decision is a compare-and-swap or a unique key, so any number of nodes may share it.
 */
import { MongoClient, type Db } from 'mongodb';
import { guarded } from '../guarded.ts';
import type { Stores } from '../stores.ts';
import { activityPart, handledMarker, rowAppender } from './activities.ts';
import { collectionsOf } from './collections.ts';
import { conversationPart } from './conversations.ts';
import { deliveryPart } from './deliveries.ts';
import { createIndexes } from './indexes.ts';
import { keyedPart } from './keyed.ts';
import { listPart } from './lists.ts';
import { migrate } from './migrations.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { companyPart, presencePart } from './people.ts';

/** How long one operation waits for a server to be found, and for the majority to have it on disk. ms */
const patienceMs = 5_000;
const defaultDatabase = 'loket';

/**
 * Connects, brings the documents to this version and creates missing indexes. Rejects with an Error that says
 * what to do, without the URI: it may hold a password.
 */
export async function openMongodb(uri: string): Promise<Stores> {
  const client = clientOf(uri);
  const database = client.db(databaseName(uri));
  try {
    await database.command({ ping: 1 });
  } catch (error) {
    await client.close();
    const hosts = client.options.hosts.map(String).join(', ') || 'its address';
    throw new Error(
      `MongoDB does not answer at ${hosts} (${(error as Error).message}). Check that it runs and that MONGODB_URI names it and its user.`,
      { cause: error },
    );
  }
  try {
    await migrate(database);
    await createIndexes(database);
    return storesOn(client, database, await serverName(database));
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** The driver's own sentence names the fault, but neither the setting nor what to write; it holds no value. */
function clientOf(uri: string): MongoClient {
  try {
    return newClient(uri);
  } catch (error) {
    throw new Error(
      `MONGODB_URI cannot be used: ${(error as Error).message}. Write it as mongodb://user:password@host:27017/loket; in a password : / @ and % are written as %3A %2F %40 and %25.`,
      { cause: error },
    );
  }
}

function newClient(uri: string): MongoClient {
  return new MongoClient(uri, {
    appName: 'loket',
    ignoreUndefined: true,
    retryReads: true,
    retryWrites: true,
    // Acknowledged means that a majority has it on disk: it survives the loss of any one server.
    writeConcern: { w: 'majority', journal: true, wtimeoutMS: patienceMs },
    readPreference: 'primary',
    serverSelectionTimeoutMS: patienceMs,
    connectTimeoutMS: patienceMs,
    socketTimeoutMS: 4 * patienceMs,
  });
}

function databaseName(uri: string): string {
  const named = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
  return named ? decodeURIComponent(named) : defaultDatabase;
}

async function serverName(database: Db): Promise<string> {
  const info = await database.admin().command({ buildInfo: 1 });
  return `${'ferretdbVersion' in info ? 'FerretDB as MongoDB' : 'MongoDB'} ${String(info.version)}`;
}

function storesOn(client: MongoClient, database: Db, description: string): Stores {
  const mongo = collectionsOf(database, oneAtATime(patienceMs));
  const appendRow = rowAppender(mongo);
  const tools = { mongo, appendRow, markHandled: handledMarker(mongo) };
  return guarded({
    description,
    ...conversationPart(tools),
    ...activityPart(mongo, appendRow),
    ...listPart(tools),
    ...presencePart(mongo),
    ...companyPart(mongo),
    ...deliveryPart(mongo),
    ...keyedPart(mongo),
    async ping() {
      await database.command({ ping: 1 });
    },
    close: () => client.close(),
  });
}
