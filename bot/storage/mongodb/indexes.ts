/**
 * Every index of the MongoDB store. No partial, sparse or TTL ones: not every server that speaks the protocol
 * has them, and nothing here needs them. The query that each serves is named beside it.
 */
import type { CreateIndexesOptions, Db, IndexSpecification } from 'mongodb';

interface Index {
  collection: string;
  key: IndexSpecification;
  options?: CreateIndexesOptions;
}

export const indexes: readonly Index[] = [
  // Pages of a transcript, and its last row.
  { collection: 'activities', key: { conversationId: 1, seq: 1 } },
  // A second row with the same external id is a replay.
  {
    collection: 'activities',
    key: { conversationId: 1, externalId: 1 },
    options: { unique: true },
  },
  // Rows that no turn has handled, oldest first; and those of one conversation, to be marked handled.
  { collection: 'activities', key: { todo: 1 } },
  { collection: 'activities', key: { conversationId: 1, todo: 1 } },
  // All and Closed; the team at the end lets the count be answered by the index alone.
  {
    collection: 'conversations',
    key: { 'list.closed': 1, 'list.order': 1, _id: 1, 'list.teamId': 1 },
  },
  // Waiting, and the line.
  { collection: 'conversations', key: { 'list.waitingOrder': 1, _id: 1, 'list.teamId': 1 } },
  // Mine.
  { collection: 'conversations', key: { 'list.mineOf': 1, 'list.mineOrder': 1, _id: 1 } },
  // Deadlines that have passed.
  { collection: 'conversations', key: { 'list.dueAt': 1, _id: 1 } },
  { collection: 'conversations', key: { 'list.reference': 1 } },
  { collection: 'conversations', key: { 'body.customer.id': 1, 'body.createdAt': -1 } },
  // Outboxes that a crash left.
  { collection: 'conversations', key: { outboxSize: 1 } },
  { collection: 'finishedHandoffs', key: { customerId: 1, completedAt: -1 } },
  { collection: 'finishedHandoffs', key: { conversationId: 1, completedAt: -1 } },
  { collection: 'finishedHandoffs', key: { completedAt: -1 } },
  { collection: 'finishedHandoffs', key: { reference: 1 } },
  // One slot per agent and conversation.
  { collection: 'slots', key: { agentId: 1, conversationId: 1 }, options: { unique: true } },
  { collection: 'deliveries', key: { dueAt: 1, createdAt: 1 } },
  { collection: 'keyed', key: { expiresAt: 1 } },
];

/** Creates what is missing; on a database that has them it only asks. */
export async function createIndexes(database: Db): Promise<void> {
  for (const { collection, key, options } of indexes)
    await database.collection(collection).createIndex(key, options ?? {});
}
