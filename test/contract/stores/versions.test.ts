/** Data of an older version is brought up to this one; of a newer one it is left alone; broken data is named. */
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { openConnection } from '../../../bot/storage/embedded/connection.ts';
import { migrate, migrations, versionOf } from '../../../bot/storage/embedded/migrations.ts';
import {
  migrate as migrateMongo,
  migrations as mongoMigrations,
} from '../../../bot/storage/mongodb/migrations.ts';
import { onEmbedded, onMongo, type Place } from './every-store.ts';
import { conversation, message, now } from './samples.ts';

onEmbedded((kind) => {
  const connect = (place: Place) => openConnection(join(place.config.dataDir, 'loket.db'));
  const addGreeting = {
    name: 'a column more',
    up: (c: ReturnType<typeof openConnection>) =>
      c.exec("ALTER TABLE conversations ADD COLUMN greeting TEXT NOT NULL DEFAULT 'hoi'"),
  };

  describe('a file of an older version', () => {
    it('is brought up step by step and keeps what is in it', async () => {
      const place = kind.place();
      const stores = await place.open();
      await stores.createConversation(conversation('1'));
      await stores.close();
      const connection = connect(place);
      expect(versionOf(connection)).toBe(migrations.length);
      migrate(connection, [...migrations, addGreeting]);
      expect(versionOf(connection)).toBe(migrations.length + 1);
      const rows = connection.all('SELECT id, greeting FROM conversations');
      expect(rows).toMatchObject([{ id: 'web/site/1', greeting: 'hoi' }]);
      connection.close();
    });

    it('is migrated once: opening it again changes nothing', async () => {
      const place = kind.place();
      const connection = connect(place);
      let ran = 0;
      const counted = {
        name: 'counted',
        up: () => {
          ran += 1;
        },
      };
      migrate(connection, [...migrations, counted]);
      migrate(connection, [...migrations, counted]);
      expect(ran).toBe(1);
      connection.close();
    });

    it('stays as it was when a step fails half-way, and goes on from there', async () => {
      const place = kind.place();
      const connection = connect(place);
      migrate(connection);
      const failing = {
        name: 'fails',
        up: (c: ReturnType<typeof openConnection>) => {
          c.exec('CREATE TABLE half (x)');
          throw new Error('power cut');
        },
      };
      expect(() => migrate(connection, [...migrations, addGreeting, failing])).toThrow('power cut');
      expect(versionOf(connection)).toBe(migrations.length + 1);
      expect(connection.all("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
      migrate(connection, [...migrations, addGreeting, { name: 'mended', up: () => {} }]);
      expect(versionOf(connection)).toBe(migrations.length + 2);
      connection.close();
    });
  });

  it('a file of a newer version is refused, saying which', async () => {
    const place = kind.place();
    await (await place.open()).close();
    const connection = connect(place);
    connection.exec('PRAGMA user_version = 99');
    connection.close();
    await expect(place.open()).rejects.toThrow(/newer Loket \(schema 99; this one knows \d+\)/);
  });

  it('a stored record that does not fit its schema is named with its field, not passed on', async () => {
    const place = kind.place();
    const stores = await place.open();
    const { id } = await stores.createConversation(conversation('1'));
    await stores.appendActivity(id, message('1'), now);
    await stores.close();
    const connection = connect(place);
    connection.exec(
      `UPDATE conversations SET body = json_set(body, '$.customer.standing', 'king')`,
    );
    connection.exec(`UPDATE activities SET body = json_remove(body, '$.author')`);
    connection.close();
    const again = await place.open();
    await expect(again.conversation(id)).rejects.toMatchObject({
      code: 'internal',
      details: ['stored conversation web/site/1', 'customer.standing'],
    });
    await expect(again.activities(id, { after: 0, limit: 5, desk: true })).rejects.toMatchObject({
      code: 'internal',
      details: ['stored activity web/site/1/1', 'author'],
    });
  });

  it('a field that a newer version wrote is kept by this one', async () => {
    const place = kind.place();
    const stores = await place.open();
    const before = await stores.createConversation(conversation('1'));
    const newer = { ...before, version: 2, mood: 'sunny' };
    await stores.commitTurn(newer, 1, { activities: [], deliveries: [] }, now);
    expect(await stores.conversation(before.id)).toEqual(newer);
  });
});

await onMongo({}, (kind) => {
  const withDatabase = async (place: Place, use: (database: Db) => Promise<void>) => {
    const uri = new URL(place.config.mongodbUri as string);
    const client = new MongoClient(uri.href);
    await use(client.db(uri.pathname.slice(1)));
    await client.close();
  };
  const version = async (database: Db) =>
    (await database.collection<{ _id: string; version: number }>('meta').findOne({ _id: 'schema' }))
      ?.version;

  describe('a database of an older version', () => {
    it('is brought up step by step, once, and keeps what is in it', async () => {
      const place = kind.place();
      const stores = await place.open();
      await stores.createConversation(conversation('1'));
      await withDatabase(place, async (database) => {
        expect(await version(database)).toBe(mongoMigrations.length);
        let ran = 0;
        const greet = {
          name: 'a field more',
          up: async (db: Db) => {
            ran += 1;
            await db.collection('conversations').updateMany({}, { $set: { greeting: 'hoi' } });
          },
        };
        await migrateMongo(database, [...mongoMigrations, greet]);
        await migrateMongo(database, [...mongoMigrations, greet]);
        expect(ran).toBe(1);
        expect(await version(database)).toBe(mongoMigrations.length + 1);
        const [document] = await database.collection('conversations').find().toArray();
        expect(document).toMatchObject({ greeting: 'hoi', body: { id: 'web/site/1' } });
      });
    });

    it('stays at its version when a step fails, and goes on from there', async () => {
      const place = kind.place();
      await withDatabase(place, async (database) => {
        const failing = { name: 'fails', up: () => Promise.reject(new Error('power cut')) };
        const steps = [...mongoMigrations, failing];
        await expect(migrateMongo(database, steps)).rejects.toThrow('power cut');
        expect(await version(database)).toBe(mongoMigrations.length);
        await migrateMongo(database, [...mongoMigrations, { name: 'mended', up: async () => {} }]);
        expect(await version(database)).toBe(mongoMigrations.length + 1);
      });
    });
  });

  it('a database of a newer version is refused, saying which', async () => {
    const place = kind.place();
    await (await place.open()).close();
    await withDatabase(place, async (database) => {
      const meta = database.collection<{ _id: string }>('meta');
      await meta.updateOne({ _id: 'schema' }, { $set: { version: 99 } });
    });
    await expect(place.open()).rejects.toThrow(/newer Loket \(schema 99; this one knows \d+\)/);
  });

  it('a stored record that does not fit its schema is named with its field, not passed on', async () => {
    const place = kind.place();
    const stores = await place.open();
    const { id } = await stores.createConversation(conversation('1'));
    await stores.appendActivity(id, message('1'), now);
    await withDatabase(place, async (database) => {
      const wrong = { $set: { 'body.customer.standing': 'king' } };
      await database.collection('conversations').updateMany({}, wrong);
      await database.collection('activities').updateMany({}, { $unset: { author: 1 } });
    });
    await expect(stores.conversation(id)).rejects.toMatchObject({
      code: 'internal',
      details: ['stored conversation web/site/1', 'customer.standing'],
    });
    await expect(stores.activities(id, { after: 0, limit: 5, desk: true })).rejects.toMatchObject({
      code: 'internal',
      details: ['stored activity web/site/1/1', 'author'],
    });
  });

  it('an outbox that a crash left is emptied by the next turn, and by the sweep', async () => {
    const place = kind.place();
    const stores = await place.open();
    const left = { activities: [message('said', { inbound: false })], deliveries: [], at: now };
    for (const thread of ['turn', 'sweep']) await stores.createConversation(conversation(thread));
    await withDatabase(place, async (database) => {
      const crash = { $set: { outbox: left, outboxSize: 1 } };
      await database.collection('conversations').updateMany({}, crash);
    });
    const next = { ...conversation('turn'), version: 2 };
    const more = { activities: [message('more', { inbound: false })], deliveries: [] };
    expect(await stores.commitTurn(next, 1, more, now)).toBe('committed');
    expect(await stores.drainOutboxes(10)).toBe(1);
    expect(await stores.drainOutboxes(10)).toBe(0);
    const said = async (id: string) => {
      const rows = await stores.activities(id, { after: 0, limit: 10, desk: true });
      return rows.map((row) => row.externalId);
    };
    expect(await said('web/site/turn')).toEqual(['said', 'more']);
    expect(await said('web/site/sweep')).toEqual(['said']);
  });

  it('a mark that a crash left on a handled row is taken off by the sweep', async () => {
    const place = kind.place();
    const stores = await place.open();
    const first = await stores.createConversation(conversation('1'));
    await stores.appendActivity(first.id, message('1'), now);
    await withDatabase(place, async (database) => {
      const handled = { $set: { 'body.handledSeq': 1 } };
      await database.collection('conversations').updateMany({}, handled);
      expect(await stores.unhandledBefore(now + 1, 10)).toEqual([]);
      expect(await database.collection('activities').countDocuments({ todo: { $gt: 0 } })).toBe(0);
    });
  });
});
