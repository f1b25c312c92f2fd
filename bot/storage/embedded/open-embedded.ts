/**
 * The embedded store: one SQLite file in a folder. Durable (write-ahead log, synced at every commit), without a
 * server; for one process. The driver is synchronous: a commit holds the event loop for one sync of the disk.
 */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { guarded } from '../guarded.ts';
import type { Stores } from '../stores.ts';
import { createCommitQueue } from './commit-queue.ts';
import { openConnection, type Connection } from './connection.ts';
import { conversationPart } from './conversations.ts';
import type { Embedded } from './embedded.ts';
import { lockDataFolder } from './data-lock.ts';
import { deliveryPart } from './deliveries.ts';
import { keyedPart } from './keyed.ts';
import { lineCache } from './line-cache.ts';
import { listPart } from './lists.ts';
import { migrate } from './migrations.ts';
import { companyPart, presencePart } from './people.ts';

export const dataFile = 'loket.db';

/**
 * Opens the folder, creating it if need be, and brings its file to this version. Throws an Error that says what
 * to do: the folder is in use, cannot be written, or was written by a newer version.
 */
export function openEmbedded(folder: string): Stores {
  let unlock: (() => void) | undefined;
  let connection: Connection | undefined;
  try {
    makeFolder(resolve(folder));
    unlock = lockDataFolder(folder);
    connection = openConnection(join(folder, dataFile));
    prepare(connection);
    return storesOn(connection, unlock);
  } catch (error) {
    connection?.close();
    unlock?.();
    throw explained(error, folder);
  }
}

/** Step by step: Node's own `recursive` never ends under /proc, where a folder's parent exists and refuses it. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Faults of the file system, told with the setting that mends them; everything else as it is. */
function explained(error: unknown, folder: string): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') return error;
  const reason = String(message);
  const why = reason.startsWith(code) ? reason : `${code}: ${reason}`;
  return new Error(
    `The data folder ${folder} cannot be opened (${why}). Check that it is a folder that this user may write and that the disk is not full, or choose another one with DATA_DIR.`,
    { cause: error },
  );
}

function prepare(connection: Connection): void {
  connection.exec('PRAGMA journal_mode = WAL');
  // In WAL mode only FULL syncs the log at every commit; NORMAL would lose acknowledged rows with the power.
  connection.exec('PRAGMA synchronous = FULL');
  // Somebody who copies the file at this moment is waited for instead of failing the write.
  connection.exec('PRAGMA busy_timeout = 2000');
  migrate(connection);
}

function storesOn(connection: Connection, unlock: () => void): Stores {
  const queue = createCommitQueue(connection);
  const embedded: Embedded = { connection, queue, line: lineCache() };
  let closing: Promise<void> | undefined;
  const version = connection.one<{ v: string }>('SELECT sqlite_version() AS v')?.v ?? '';
  const close = async () => {
    await queue.close();
    // Everything into the one file, so that a copy of it made now is whole.
    connection.one('PRAGMA wal_checkpoint(TRUNCATE)');
    connection.close();
    unlock();
  };
  return guarded({
    description: `embedded SQLite ${version}`,
    ...conversationPart(embedded),
    ...listPart(embedded),
    ...presencePart(embedded),
    ...companyPart(embedded),
    ...deliveryPart(embedded),
    ...keyedPart(embedded),
    async ping() {
      connection.one('SELECT 1 FROM conversations LIMIT 1');
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  });
}
