/**
 * Group commit: writes that arrive in the same turn of the event loop share one transaction and so one sync of
 * the disk. Each has a savepoint of its own: one that is refused does not take the others along. A write resolves
 * only after the commit, so what was acknowledged is on disk.
 */
import type { Connection } from './connection.ts';

export interface CommitQueue {
  /** Runs `work` inside a transaction. Rejects with what it threw, or with why nothing could be saved. */
  write<T>(work: () => T): Promise<T>;
  /** Resolves when everything asked for so far is settled; refuses writes from now on. */
  close(): Promise<void>;
}

interface Job {
  work: () => unknown;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** The event loop is held for as long as one group takes: some ten milliseconds at most with this many. */
const largestGroup = 100;

export function createCommitQueue(connection: Connection): CommitQueue {
  const waiting: Job[] = [];
  let closed = false;
  let scheduled = false;
  let idle = () => {};

  const flush = (): void => {
    scheduled = false;
    commitGroup(connection, waiting.splice(0, largestGroup));
    if (waiting.length > 0) schedule();
    else idle();
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  };

  return {
    write<T>(work: () => T): Promise<T> {
      if (closed) return Promise.reject(new Error('The store is closed.'));
      return new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job['resolve'], reject });
        schedule();
      });
    },
    async close() {
      closed = true;
      if (waiting.length === 0) return;
      await new Promise<void>((resolve) => {
        idle = resolve;
      });
    },
  };
}

function commitGroup(connection: Connection, group: Job[]): void {
  try {
    connection.exec('BEGIN IMMEDIATE');
    const settle = group.map((job) => runOne(connection, job));
    connection.exec('COMMIT');
    for (const done of settle) done();
  } catch (error) {
    rollBack(connection);
    const reason = explained(error);
    for (const job of group) job.reject(reason);
  }
}

/** Returns how to tell the caller, which must wait for the commit. Throws when the whole group is lost. */
function runOne(connection: Connection, { work, resolve, reject }: Job): () => void {
  connection.exec('SAVEPOINT one');
  try {
    const value = work();
    connection.exec('RELEASE one');
    return () => resolve(value);
  } catch (error) {
    // A full or failing disk makes SQLite roll back by itself; then there is no group any more.
    if (isDisk(error) || !connection.inTransaction) throw error;
    connection.exec('ROLLBACK TO one; RELEASE one');
    return () => reject(error);
  }
}

function rollBack(connection: Connection): void {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  } catch {
    // The next BEGIN tells whether the disk is back; SQLite has undone the transaction either way.
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? '');
}

function isDisk(error: unknown): boolean {
  return /^SQLITE_(FULL|IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN|NOMEM)/.test(codeOf(error));
}

function explained(error: unknown): unknown {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL')) {
    return new Error(
      'The disk is full; nothing of this was written. Free space where DATA_DIR is.',
      { cause: error },
    );
  }
  if (isDisk(error)) {
    return new Error(
      `The disk under DATA_DIR fails (${code}); nothing of this was acknowledged. Check it before going on.`,
      { cause: error },
    );
  }
  return error;
}
