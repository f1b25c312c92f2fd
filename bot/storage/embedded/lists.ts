/** What the sweeps and the console's lists read. Each query has its index in migrations.ts; a test asks SQLite. */
import type { LineEntry } from '../../core/handoff/events.ts';
import { checkLimit, stored } from '../checked.ts';
import { cursorOf, longestCount, noTeam, placeOf, type InboxPlace } from '../listing.ts';
import { finishedSchema, lineEntrySchema } from '../schemas/list-schema.ts';
import type { ConversationStore, InboxQuery } from '../stores.ts';
import type { Connection, Parameter } from './connection.ts';
import { toConversation } from './conversations.ts';
import type { Embedded } from './embedded.ts';

/** The hot queries by name, so that the test that asks for their plans reads the very same text. */
export const listQueries = {
  // The plus keeps SQLite from grouping along the key, which would read rows of any age.
  unhandled: `SELECT conversation_id AS id FROM unhandled WHERE at < ?
    GROUP BY +conversation_id ORDER BY min(at), conversation_id LIMIT ?`,
  due: `SELECT id FROM conversations WHERE due_at <= ? ORDER BY due_at, id LIMIT ?`,
  line: `SELECT line FROM conversations WHERE line IS NOT NULL`,
  customer: `SELECT body FROM conversations WHERE customer_id = ?
    ORDER BY created_at DESC LIMIT ?`,
  reference: `SELECT body FROM conversations WHERE reference = ? LIMIT 1`,
  finishedReference: `SELECT c.body AS body FROM finished_handoffs f
    JOIN conversations c ON c.id = f.conversation_id WHERE f.reference = ? LIMIT 1`,
  finishedOfCustomer: `SELECT body FROM finished_handoffs WHERE customer_id = ?
    ORDER BY completed_at DESC LIMIT ?`,
  finishedOfConversation: `SELECT body FROM finished_handoffs WHERE conversation_id = ?
    ORDER BY completed_at DESC LIMIT ?`,
  finishedOfBoth: `SELECT body FROM finished_handoffs WHERE conversation_id = ?
    AND customer_id = ? ORDER BY completed_at DESC LIMIT ?`,
  finished: `SELECT body FROM finished_handoffs ORDER BY completed_at DESC LIMIT ?`,
} as const;

type Part = Pick<
  ConversationStore,
  | 'unhandledBefore'
  | 'dueBefore'
  | 'drainOutboxes'
  | 'line'
  | 'inboxPage'
  | 'finishedHandoffs'
  | 'conversationsOfCustomer'
  | 'byReference'
>;

export function listPart({ connection, line }: Embedded): Part {
  const ids = (sql: string, time: number, limit: number) =>
    connection.all<{ id: string }>(sql, [time, checkLimit(limit)]).map(({ id }) => id);
  return {
    unhandledBefore: async (time, limit) => ids(listQueries.unhandled, time, limit),
    dueBefore: async (time, limit) => ids(listQueries.due, time, limit),
    drainOutboxes: async () => 0,
    line: async () => line.read(() => readLine(connection)),
    inboxPage: async (query) => inboxPage(connection, query),
    finishedHandoffs: async (query) => finished(connection, query),
    async conversationsOfCustomer(customerId, limit) {
      const parameters = [customerId, checkLimit(limit)];
      const rows = connection.all<{ body: string }>(listQueries.customer, parameters);
      return rows.map(({ body }) => toConversation(body));
    },
    async byReference(reference) {
      const { reference: current, finishedReference } = listQueries;
      const row =
        connection.one<{ body: string }>(current, [reference]) ??
        connection.one<{ body: string }>(finishedReference, [reference]);
      return row && toConversation(row.body);
    },
  };
}

function readLine(connection: Connection): LineEntry[] {
  const rows = connection.all<{ line: string }>(listQueries.line);
  return rows.map(({ line }) => stored(lineEntrySchema, JSON.parse(line), 'line entry'));
}

function finished(
  connection: Connection,
  { customerId, conversationId, limit }: Parameters<ConversationStore['finishedHandoffs']>[0],
) {
  const given = [conversationId, customerId].filter((id) => id !== undefined);
  const { finishedOfBoth, finishedOfConversation, finishedOfCustomer } = listQueries;
  const ofOne = conversationId === undefined ? finishedOfCustomer : finishedOfConversation;
  const sql = [listQueries.finished, ofOne, finishedOfBoth][given.length] as string;
  const rows = connection.all<{ body: string }>(sql, [...given, checkLimit(limit)]);
  return rows.map(({ body }) => stored(finishedSchema, JSON.parse(body), 'finished handoff'));
}

interface View {
  from: string;
  /** Column of the order in this view. */
  place: string;
  where: string;
  parameters: Parameter[];
}

const ofTeams = 'c.team_id IN (SELECT value FROM json_each(?))';

function viewOf(query: InboxQuery): View {
  const teams = JSON.stringify(query.teamIds);
  switch (query.view) {
    case 'mine':
      return {
        from: 'mine m JOIN conversations c ON c.id = m.conversation_id',
        place: 'm.place',
        where: 'm.agent_id = ?',
        parameters: [query.agentId],
      };
    case 'waiting':
      return {
        from: 'conversations c',
        place: 'c.waiting_place',
        where: `c.waiting_place IS NOT NULL AND ${ofTeams}`,
        parameters: [teams],
      };
    case 'closed':
      return {
        from: 'conversations c',
        place: 'c.place',
        where: `c.closed = 1 AND ${ofTeams}`,
        parameters: [teams],
      };
    case 'all':
      return {
        from: 'conversations c',
        place: 'c.place',
        where: `c.closed = 0 AND ${ofTeams}`,
        parameters: [JSON.stringify([noTeam, ...query.teamIds])],
      };
  }
}

/** The statements of one page; exported for the test that looks at their plans. */
export function inboxStatements(query: InboxQuery): {
  page: { sql: string; parameters: Parameter[] };
  count: { sql: string; parameters: Parameter[] };
} {
  const { from, place, where, parameters } = viewOf(query);
  const id = query.view === 'mine' ? 'm.conversation_id' : 'c.id';
  const after: InboxPlace | undefined = placeOf(query);
  const further = after ? ` AND (${place}, ${id}) > (?, ?)` : '';
  return {
    page: {
      sql: `SELECT c.body AS body, ${place} AS place, c.id AS id FROM ${from}
        WHERE ${where}${further} ORDER BY ${place}, ${id} LIMIT ?`,
      parameters: [
        ...parameters,
        ...(after ? [after.order, after.id] : []),
        checkLimit(query.limit) + 1,
      ],
    },
    count: {
      sql: `SELECT count(*) AS total FROM (SELECT 1 FROM ${from} WHERE ${where} LIMIT ?)`,
      parameters: [...parameters, longestCount],
    },
  };
}

function inboxPage(connection: Connection, query: InboxQuery) {
  const { page, count } = inboxStatements(query);
  const rows = connection.all<{ body: string; place: number; id: string }>(
    page.sql,
    page.parameters,
  );
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const more = rows.length > shown.length && last !== undefined;
  return {
    conversations: shown.map(({ body }) => toConversation(body)),
    ...(more && { cursor: cursorOf({ order: last.place, id: last.id }) }),
    total: connection.one<{ total: number }>(count.sql, count.parameters)?.total ?? 0,
  };
}
