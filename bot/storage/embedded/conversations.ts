/** Conversations and their rows: one transaction per append or commit. */
import type { Activity, NewActivity } from '../../core/activity.ts';
import type { Conversation } from '../../core/conversation.ts';
import { LoketError } from '../../core/errors.ts';
import type { Handoff } from '../../core/handoff/handoff.ts';
import { nextRow, type LastRow } from '../activity-row.ts';
import { checkId, checkLimit, checkOutput, storable, stored } from '../checked.ts';
import { queued } from '../delivery-state.ts';
import { activitySchema, newActivitySchema } from '../schemas/activity-schema.ts';
import { conversationSchema } from '../schemas/conversation-schema.ts';
import type { ConversationStore, Output } from '../stores.ts';
import type { Connection } from './connection.ts';
import { insertDelivery } from './deliveries.ts';
import { insertConversation, updateConversation } from './conversation-rows.ts';
import type { Embedded } from './embedded.ts';

/** By name, so that the test that asks SQLite for their plans reads the very same text. */
export const rowQueries = {
  after: `SELECT body FROM activities WHERE conversation_id = ? AND seq > ? AND desk <= ?
    ORDER BY seq LIMIT ?`,
  before: `SELECT body FROM activities WHERE conversation_id = ? AND seq < ? AND desk <= ?
    ORDER BY seq DESC LIMIT ?`,
  external: 'SELECT body FROM activities WHERE conversation_id = ? AND external_id = ?',
  last: 'SELECT seq, at FROM activities WHERE conversation_id = ? ORDER BY seq DESC LIMIT 1',
  handled: 'DELETE FROM unhandled WHERE conversation_id = ? AND seq <= ?',
} as const;

type Bodies = { body: string }[];

type Part = Pick<
  ConversationStore,
  | 'createConversation'
  | 'conversation'
  | 'appendActivity'
  | 'activities'
  | 'activitiesBefore'
  | 'commitTurn'
>;

export function conversationPart({ connection, queue, line }: Embedded): Part {
  return {
    async createConversation(conversation) {
      const first = storable(conversationSchema, { ...conversation, version: 1 });
      return queue.write(() => {
        const known = readConversation(connection, first.id);
        if (known) return known;
        insertConversation(connection, first);
        line.forget();
        return first;
      });
    },
    conversation: async (id) => readConversation(connection, id),
    async appendActivity(conversationId, activity, now) {
      const row = storable(newActivitySchema, activity);
      return queue.write(() => {
        if (!exists(connection, conversationId)) throw new LoketError('notFound', ['conversation']);
        return append(connection, { conversationId, row, now });
      });
    },
    async activities(conversationId, { after, limit, desk }) {
      const rows = connection.all<{ body: string }>(rowQueries.after, [
        conversationId,
        after,
        Number(desk),
        checkLimit(limit),
      ]);
      return toActivities(rows, conversationId);
    },
    async activitiesBefore(conversationId, { before, limit, desk }) {
      const rows = connection.all<{ body: string }>(rowQueries.before, [
        conversationId,
        before ?? Number.MAX_SAFE_INTEGER,
        Number(desk),
        checkLimit(limit),
      ]);
      return toActivities(rows.reverse(), conversationId);
    },
    async commitTurn(next, expectedVersion, output, now) {
      if (next.version !== expectedVersion + 1) throw new LoketError('badRequest', ['version']);
      const conversation = storable(conversationSchema, next);
      const checked = checkOutput(output);
      return queue.write(() => {
        if (!updateConversation(connection, conversation, expectedVersion)) return 'conflict';
        line.forget();
        saveOutput(connection, { conversation, output: checked, now });
        return 'committed';
      });
    },
  };
}

function exists(connection: Connection, id: string): boolean {
  return connection.one('SELECT 1 FROM conversations WHERE id = ?', [id]) !== undefined;
}

function readConversation(connection: Connection, id: string): Conversation | undefined {
  checkId(id, 'conversationId');
  const row = connection.one<{ body: string }>('SELECT body FROM conversations WHERE id = ?', [id]);
  return row && toConversation(row.body);
}

export function toConversation(body: string): Conversation {
  const value = JSON.parse(body) as { id?: unknown };
  return stored(conversationSchema, value, `conversation ${String(value.id)}`);
}

function toActivities(rows: Bodies, conversationId: string): Activity[] {
  return rows.map(({ body }) => toActivity(body, conversationId));
}

function toActivity(body: string, conversationId: string): Activity {
  const value = JSON.parse(body) as { seq?: unknown };
  return stored(activitySchema, value, `activity ${conversationId}/${String(value.seq)}`);
}

interface Append {
  conversationId: string;
  row: NewActivity;
  now: number;
}

function append(
  connection: Connection,
  { conversationId, row, now }: Append,
): { activity: Activity; replay: boolean } {
  const known = connection.one<{ body: string }>(rowQueries.external, [
    conversationId,
    row.externalId,
  ]);
  if (known) return { activity: toActivity(known.body, conversationId), replay: true };
  const last = lastRow(connection, conversationId);
  const { activity, salt } = nextRow(conversationId, row, { last, now });
  const { seq, at, externalId, audience } = activity;
  connection.run(
    `INSERT INTO activities (conversation_id, seq, at, external_id, desk, body, salt)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [
      conversationId,
      seq,
      at,
      externalId,
      Number(audience === 'desk'),
      JSON.stringify(activity),
      salt,
    ],
  );
  if (activity.inbound)
    connection.run('INSERT INTO unhandled VALUES (?, ?, ?)', [conversationId, seq, at]);
  return { activity, replay: false };
}

function lastRow(connection: Connection, conversationId: string): LastRow {
  return connection.one<LastRow>(rowQueries.last, [conversationId]) ?? { seq: 0, at: 0 };
}

interface Commit {
  conversation: Conversation;
  output: Output;
  now: number;
}

function saveOutput(connection: Connection, { conversation, output, now }: Commit): void {
  const { id, handledSeq } = conversation;
  for (const row of output.activities) append(connection, { conversationId: id, row, now });
  connection.run(rowQueries.handled, [id, handledSeq]);
  for (const delivery of output.deliveries) insertDelivery(connection, queued(delivery));
  if (output.finished) saveFinished(connection, conversation, output.finished);
}

/** Completed again after it was reopened: the later record stands for the same number. */
function saveFinished(connection: Connection, conversation: Conversation, finished: Handoff): void {
  const { number, reference, completedAt } = finished;
  const { id, customer } = conversation;
  const body = JSON.stringify({ ...finished, conversationId: id, customerId: customer.id });
  connection.run(
    `INSERT OR REPLACE INTO finished_handoffs
       (conversation_id, number, customer_id, completed_at, reference, body)
     VALUES (?, ?, ?, ?, ?, ?)`,
    [id, number, customer.id, completedAt ?? 0, reference, body],
  );
}
