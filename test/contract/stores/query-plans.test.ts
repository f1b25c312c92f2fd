/** Hot queries use an index: asked of the database itself, with the very texts that the store runs. */
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { openConnection, type Parameter } from '../../../bot/storage/embedded/connection.ts';
import { rowQueries } from '../../../bot/storage/embedded/conversations.ts';
import { deliveryQueries } from '../../../bot/storage/embedded/deliveries.ts';
import { keyedQueries } from '../../../bot/storage/embedded/keyed.ts';
import { inboxStatements, listQueries } from '../../../bot/storage/embedded/lists.ts';
import { cursorOf } from '../../../bot/storage/listing.ts';
import type { InboxQuery, Stores } from '../../../bot/storage/stores.ts';
import { onEmbedded, onMongo } from './every-store.ts';
import {
  botMessage,
  changed,
  conversation,
  delivery,
  handoff,
  message,
  nothing,
  now,
} from './samples.ts';

const views: InboxQuery[] = (['mine', 'waiting', 'all', 'closed'] as const).flatMap((view) => {
  const query = { view, agentId: 'sanne', teamIds: ['service', 'outages'], limit: 50 };
  return [query, { ...query, cursor: cursorOf({ order: now, id: 'web/site/1' }) }];
});

onEmbedded((kind) => {
  describe('every hot query', () => {
    it('searches an index instead of reading a table', async () => {
      const place = kind.place();
      await (await place.open()).close();
      const connection = openConnection(join(place.config.dataDir, 'loket.db'));
      const plain = { ...rowQueries, ...listQueries, ...deliveryQueries, ...keyedQueries };
      const statements: [string, string, Parameter[]][] = [
        ...Object.entries(plain).map(([name, sql]): [string, string, Parameter[]] => [
          name,
          sql,
          [],
        ]),
        ...views.flatMap((query): [string, string, Parameter[]][] => {
          const { page, count } = inboxStatements(query);
          const name = `${query.view}${query.cursor ? ' further' : ''}`;
          return [
            [name, page.sql, page.parameters],
            [`${name} count`, count.sql, count.parameters],
          ];
        }),
      ];
      const slow = statements.flatMap(([name, sql, given]) => {
        const parameters = sql.replace(/[^?]/g, '').length;
        const values = given.length > 0 ? given : Array.from({ length: parameters }, () => 1);
        const plan = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values);
        return plan
          .map(({ detail }) => detail)
          .filter(readsTable)
          .map((detail) => `${name}: ${detail}`);
      });
      connection.close();
      expect(statements.length).toBeGreaterThan(25);
      expect(slow).toEqual([]);
    });

    it('of the inbox comes out of the index in its order, without sorting', async () => {
      const place = kind.place();
      await (await place.open()).close();
      const connection = openConnection(join(place.config.dataDir, 'loket.db'));
      const sorted = views.filter((query) => {
        const { sql, parameters } = inboxStatements(query).page;
        const plan = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
        return plan.some(({ detail }) => detail.includes('TEMP B-TREE FOR ORDER BY'));
      });
      connection.close();
      expect(sorted).toEqual([]);
    });
  });
});

/** SCAN without an index is a whole table; not so the list of teams that was passed in, and counted rows. */
function readsTable(detail: string): boolean {
  return /^SCAN (?!json_each|\()/.test(detail) && !/USING (COVERING )?INDEX/.test(detail);
}

await onMongo({ need: 'atomic' }, (kind) => {
  describe('every hot query', () => {
    it('uses an index, as the profiler of MongoDB saw it', async (context) => {
      if (!kind.server?.canExplain) {
        return context.skip(
          `${kind.name} has no profiler. Run it on MongoDB: MONGODB_URI=... npm test`,
        );
      }
      const place = kind.place();
      const stores = await place.open();
      const client = new MongoClient(place.config.mongodbUri as string);
      const database = client.db(
        /[^/]+$/.exec(new URL(place.config.mongodbUri as string).pathname)?.[0],
      );
      await database.command({ profile: 2 });
      await everyOperation(stores);
      await database.command({ profile: 0 });
      const scans = await database
        .collection('system.profile')
        .find({ planSummary: /COLLSCAN/, ns: /conversations|activities|finished|deliveries|keyed/ })
        .toArray();
      await client.close();
      expect(scans.map(({ ns, command }) => ({ ns, command }))).toEqual([]);
    });
  });
});

async function everyOperation(stores: Stores): Promise<void> {
  const first = await stores.createConversation(conversation('1'));
  await stores.appendActivity(first.id, message('1'), now);
  await stores.appendActivity(first.id, message('1'), now);
  const finished = handoff({ state: 'completed', completedAt: now });
  const output = { activities: [botMessage('b')], deliveries: [delivery('d')], finished };
  await stores.commitTurn(changed(first, { handledSeq: 1, handoff: finished }), 1, output, now);
  await stores.commitTurn(changed(first), 1, nothing, now);
  await stores.activities(first.id, { after: 0, limit: 50, desk: false });
  await stores.activitiesBefore(first.id, { limit: 50, desk: true });
  await stores.unhandledBefore(now, 50);
  await stores.dueBefore(now, 50);
  await stores.drainOutboxes(50);
  await stores.line();
  for (const query of views) await stores.inboxPage(query);
  await stores.finishedHandoffs({ customerId: 'dl_1', limit: 5 });
  await stores.finishedHandoffs({ conversationId: first.id, limit: 5 });
  await stores.conversationsOfCustomer('dl_1', 5);
  await stores.byReference('LK-7KQ4-M2');
  await stores.takeDelivery(now, 1_000);
  await stores.openDeliveries(50);
  await stores.delivery('d');
  await stores.put({ collection: 'resume', key: 'k', value: 1 });
  await stores.listKeys('resume', 'k');
  await stores.take('resume', 'k', now);
  await stores.removeExpired(now);
}
