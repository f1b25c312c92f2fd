/**
 * One process per data folder. The lock is SQLite's own on a file of its own: the system lets go of it when the
 * process ends, also by kill -9, so nothing stale is ever left. It stands beside the data file, not on it: that
 * one can still be read and copied by `sqlite3` while the program runs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnection, type Connection } from './connection.ts';
import { FolderInUse } from './folder-in-use.ts';

/** Takes the folder; throws FolderInUse when it is taken. Returns how to let go. */
export function lockDataFolder(folder: string): () => void {
  const pidFile = join(folder, 'loket.pid');
  const lock = openConnection(join(folder, 'loket.lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    writeFileSync(pidFile, `${process.pid}\n`);
  } catch (error) {
    lock.close();
    throw explained(error, folder, pidFile);
  }
  return () => release(lock, pidFile);
}

function explained(error: unknown, folder: string, pidFile: string): Error {
  if ((error as { code?: string }).code !== 'SQLITE_BUSY') return error as Error;
  return new FolderInUse(folder, holder(pidFile), { cause: error });
}

function holder(pidFile: string): string {
  try {
    return readFileSync(pidFile, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}

function release(lock: Connection, pidFile: string): void {
  // Emptied, not removed: between removing and unlocking the next process could already have written its own.
  writeFileSync(pidFile, '');
  lock.exec('ROLLBACK');
  lock.close();
}
