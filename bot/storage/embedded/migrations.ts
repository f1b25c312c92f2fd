/**
 * The tables and every index of the embedded store, as steps from one version of the file to the next. A step
 * that has been released is never changed; what changes is a new step at the end.
 *
 * Records are kept whole, as JSON in `body`; the columns beside it are what is looked for, worked out at every
 * save (bot/storage/listing.ts).
 */
import type { Connection } from './connection.ts';

export interface Migration {
  /** What it changes, for the log. */
  name: string;
  up(connection: Connection): void;
}

const conversationTables = `
  CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    team_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    waiting_place INTEGER,
    line TEXT,
    due_at INTEGER,
    reference TEXT
  );
  CREATE INDEX conversations_list ON conversations (closed, place, id, team_id);
  CREATE INDEX conversations_waiting ON conversations (waiting_place, id, team_id)
    WHERE waiting_place IS NOT NULL;
  CREATE INDEX conversations_line ON conversations (id, line) WHERE line IS NOT NULL;
  CREATE INDEX conversations_due ON conversations (due_at, id) WHERE due_at IS NOT NULL;
  CREATE INDEX conversations_reference ON conversations (reference) WHERE reference IS NOT NULL;
  CREATE INDEX conversations_customer ON conversations (customer_id, created_at);

  CREATE TABLE mine (
    agent_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    conversation_id TEXT NOT NULL,
    PRIMARY KEY (agent_id, place, conversation_id)
  ) WITHOUT ROWID;
  CREATE INDEX mine_conversation ON mine (conversation_id);
`;

const activityTables = `
  CREATE TABLE activities (
    conversation_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    desk INTEGER NOT NULL,
    body TEXT NOT NULL,
    salt TEXT NOT NULL
  );
  CREATE UNIQUE INDEX activities_seq ON activities (conversation_id, seq);
  CREATE UNIQUE INDEX activities_external ON activities (conversation_id, external_id);

  CREATE TABLE unhandled (
    conversation_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (conversation_id, seq)
  ) WITHOUT ROWID;
  CREATE INDEX unhandled_at ON unhandled (at, conversation_id);

  CREATE TABLE finished_handoffs (
    conversation_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    customer_id TEXT NOT NULL,
    completed_at INTEGER NOT NULL,
    reference TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (conversation_id, number)
  );
  CREATE INDEX finished_customer ON finished_handoffs (customer_id, completed_at);
  CREATE INDEX finished_conversation ON finished_handoffs (conversation_id, completed_at);
  CREATE INDEX finished_completed ON finished_handoffs (completed_at);
  CREATE INDEX finished_reference ON finished_handoffs (reference);
`;

const otherTables = `
  CREATE TABLE presences (agent_id TEXT PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE slots (
    agent_id TEXT NOT NULL,
    conversation_id TEXT NOT NULL,
    by_hand INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (agent_id, conversation_id)
  ) WITHOUT ROWID;
  CREATE TABLE accounts (agent_id TEXT PRIMARY KEY, body TEXT NOT NULL);
  CREATE TABLE rosters (version INTEGER PRIMARY KEY, body TEXT NOT NULL);

  CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    due_at INTEGER,
    created_at INTEGER NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX deliveries_due ON deliveries (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX deliveries_open ON deliveries (created_at, id) WHERE due_at IS NOT NULL;

  CREATE TABLE keyed (
    collection TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    expires_at INTEGER,
    PRIMARY KEY (collection, key)
  ) WITHOUT ROWID;
  CREATE INDEX keyed_expiry ON keyed (expires_at) WHERE expires_at IS NOT NULL;
`;

export const migrations: readonly Migration[] = [
  {
    name: 'first tables',
    up: (connection) => connection.exec(conversationTables + activityTables + otherTables),
  },
];

/**
 * Brings the file to the newest version, each step in a transaction of its own: one that fails leaves the
 * version before it. Throws for a file that a newer program wrote.
 */
export function migrate(connection: Connection, steps: readonly Migration[] = migrations): void {
  const from = versionOf(connection);
  if (from > steps.length) {
    throw new Error(
      `The data was written by a newer Loket (schema ${from}; this one knows ${steps.length}). Start that version, or restore a backup made before.`,
    );
  }
  for (let version = from; version < steps.length; version += 1) {
    connection.exec('BEGIN IMMEDIATE');
    try {
      steps[version]?.up(connection);
      connection.exec(`PRAGMA user_version = ${version + 1}`);
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }
}

export function versionOf(connection: Connection): number {
  return connection.one<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}
