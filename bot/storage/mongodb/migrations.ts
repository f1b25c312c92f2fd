/**
 * Steps from one version of the documents to the next. Nodes of a cluster may start at the same moment and a step
 * may be cut off, so every step must be able to run twice. A released step is never changed.
 */
import type { Db } from 'mongodb';
import { insertOnce, type MetaDocument } from './collections.ts';

export interface Migration {
  name: string;
  up(database: Db): Promise<void>;
}

/** Version 1 is what an empty database gets: nothing to change. */
export const migrations: readonly Migration[] = [{ name: 'first documents', up: async () => {} }];

/** Rejects for a database that a newer program wrote. */
export async function migrate(
  database: Db,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  const meta = database.collection<MetaDocument>('meta');
  await insertOnce(() => meta.insertOne({ _id: 'schema', version: 0 }));
  const from = (await meta.findOne({ _id: 'schema' }))?.version ?? 0;
  if (from > steps.length) {
    throw new Error(
      `The database was written by a newer Loket (schema ${from}; this one knows ${steps.length}). Start that version, or restore a backup made before.`,
    );
  }
  for (let version = from; version < steps.length; version += 1) {
    await steps[version]?.up(database);
    // Another node may have been faster: then the filter finds nothing and nothing is lost.
    await meta.updateOne({ _id: 'schema', version }, { $set: { version: version + 1 } });
  }
}
