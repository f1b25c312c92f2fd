/** What every part of the embedded store works with. */
import type { CommitQueue } from './commit-queue.ts';
import type { Connection } from './connection.ts';
import type { LineCache } from './line-cache.ts';

export interface Embedded {
  connection: Connection;
  queue: CommitQueue;
  line: LineCache;
}
