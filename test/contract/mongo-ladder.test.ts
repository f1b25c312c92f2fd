import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { MongoClient, MongoServerError, type Db } from 'mongodb';
import { startMongo, type MongoServer } from '../support/mongo/start-mongo.ts';

interface Thing {
  _id: string;
  version: number;
  text?: string;
}

const needs = ['persistence', 'atomic'] as const;

describe.each(needs)('a test database that offers %s', (need) => {
  let server: MongoServer | undefined;
  let client: MongoClient | undefined;
  let database: Db | undefined;

  afterEach(async () => {
    await database?.dropDatabase();
    await client?.close();
    await server?.stop();
  });

  async function open(context: { skip: (why: string) => never }): Promise<Db> {
    const reasons: string[] = [];
    server = await startMongo({ need, passedOver: (reason) => reasons.push(reason) });
    if (!server) return context.skip(`no database server with ${need}: ${reasons.join('; ')}`);
    client = new MongoClient(server.uri, {
      writeConcern: { w: 'majority', journal: true, wtimeoutMS: 5_000 },
    });
    database = client.db(`loket_${randomUUID().slice(0, 8)}`);
    return database;
  }

  it('takes a row once, refuses it twice by code, and swaps only the expected version', async (context) => {
    const things = (await open(context)).collection<Thing>('things');
    await things.insertOne({ _id: 'a', version: 1, text: 'Groningen' });
    const again = await things.insertOne({ _id: 'a', version: 1 }).catch((error: unknown) => error);
    expect(again).toBeInstanceOf(MongoServerError);
    expect((again as MongoServerError).code).toBe(11000);

    const first = await things.replaceOne({ _id: 'a', version: 1 }, { version: 2 });
    const second = await things.replaceOne({ _id: 'a', version: 1 }, { version: 2 });
    expect([first.modifiedCount, second.modifiedCount]).toEqual([1, 0]);
    expect(await things.findOne({ _id: 'a' })).toEqual({ _id: 'a', version: 2 });
  });

  it('keeps a second field unique when asked to', async (context) => {
    const things = (await open(context)).collection<Thing>('unique');
    await things.createIndex({ text: 1 }, { unique: true });
    await things.insertOne({ _id: 'a', version: 1, text: 'same' });
    const again = things.insertOne({ _id: 'b', version: 1, text: 'same' });
    await expect(again).rejects.toMatchObject({ code: 11000 });
  });

  if (need === 'persistence') {
    it('still has what it acknowledged after kill -9 and a restart', async (context) => {
      const things = (await open(context)).collection<Thing>('things');
      await things.insertOne({ _id: 'kept', version: 1 });
      await server?.kill9();
      await server?.restart();
      expect(await things.findOne({ _id: 'kept' })).toEqual({ _id: 'kept', version: 1 });
    });
  }

  if (need === 'atomic') {
    it('lets exactly one of fifty simultaneous writers win', async (context) => {
      const things = (await open(context)).collection<Thing>('things');
      await things.insertOne({ _id: 'raced', version: 1 });
      const writers = Array.from({ length: 50 }, (_, index) =>
        things.replaceOne({ _id: 'raced', version: 1 }, { version: 2, text: `${index}` }),
      );
      const results = await Promise.all(writers);
      expect(results.filter((result) => result.modifiedCount === 1)).toHaveLength(1);
    });
  }
});
