/** What the sweeps and the console's lists read. Each query has its index in indexes.ts. */
import type { Filter } from 'mongodb';
import type { LineEntry } from '../../core/handoff/events.ts';
import { checkLimit, stored } from '../checked.ts';
import { cursorOf, longestCount, noTeam, placeOf } from '../listing.ts';
import { finishedSchema, lineEntrySchema } from '../schemas/list-schema.ts';
import type { ConversationStore, InboxQuery } from '../stores.ts';
import type { ConversationDocument, Mongo } from './collections.ts';
import { toConversation, type Tools } from './conversations.ts';
import { sharedReads } from './shared-reads.ts';

type Part = Pick<
  ConversationStore,
  | 'unhandledBefore'
  | 'dueBefore'
  | 'line'
  | 'inboxPage'
  | 'finishedHandoffs'
  | 'conversationsOfCustomer'
  | 'byReference'
>;

export function listPart(tools: Tools): Part {
  const { mongo } = tools;
  const { conversations, finished } = mongo;
  // Every waiting customer's place is worked out from the line: in a burst it is asked for all the time.
  const line = sharedReads(() => readLine(mongo));
  return {
    unhandledBefore: (time, limit) => unhandled(tools, time, checkLimit(limit)),
    async dueBefore(time, limit) {
      const due = await conversations
        .find({ 'list.dueAt': { $lte: time } }, { projection: { _id: 1 } })
        .sort({ 'list.dueAt': 1, _id: 1 })
        .limit(checkLimit(limit))
        .toArray();
      return due.map(({ _id }) => _id);
    },
    line: async () => (await line()).map((entry) => ({ ...entry })),
    inboxPage: (query) => inboxPage(mongo, query),
    async finishedHandoffs({ limit, ...whose }) {
      const given = Object.entries(whose).filter(([, id]) => id !== undefined);
      const found = await finished
        .find(Object.fromEntries(given))
        .sort({ completedAt: -1 })
        .limit(checkLimit(limit))
        .toArray();
      return found.map(({ body }) => stored(finishedSchema, body, 'finished handoff'));
    },
    async conversationsOfCustomer(customerId, limit) {
      const found = await conversations
        .find({ 'body.customer.id': customerId })
        .sort({ 'body.createdAt': -1 })
        .limit(checkLimit(limit))
        .toArray();
      return found.map(toConversation);
    },
    async byReference(reference) {
      const current = await conversations.findOne({ 'list.reference': reference });
      if (current) return toConversation(current);
      const earlier = await finished.findOne({ reference });
      if (!earlier) return undefined;
      const document = await conversations.findOne({ _id: earlier.conversationId });
      return document ? toConversation(document) : undefined;
    },
  };
}

async function readLine({ conversations }: Mongo): Promise<LineEntry[]> {
  const queued = await conversations
    .find({ 'list.waitingOrder': { $gt: 0 } }, { projection: { 'list.line': 1 } })
    .toArray();
  const entries = queued.flatMap(({ list }) => list.line ?? []);
  return entries.map((entry) => stored(lineEntrySchema, entry, 'line entry'));
}

const sweepPage = 200;

/**
 * Rows still marked, oldest first. The mark is not part of the commit, so each is held against its conversation's
 * handledSeq, and marks that a crash left are taken off on the way.
 */
async function unhandled(tools: Tools, time: number, limit: number): Promise<string[]> {
  const { mongo, markHandled } = tools;
  const found = new Set<string>();
  let after = 0;
  for (;;) {
    const rows = await mongo.activities
      .find(
        { todo: { $gt: after, $lt: time } },
        { projection: { conversationId: 1, seq: 1, todo: 1 } },
      )
      .sort({ todo: 1 })
      .limit(sweepPage)
      .toArray();
    const handled = await handledSeqs(mongo, new Set(rows.map((row) => row.conversationId)));
    for (const { conversationId, seq } of rows) {
      if (seq > (handled.get(conversationId) ?? 0)) found.add(conversationId);
    }
    for (const [conversationId, seq] of handled) {
      const stale = rows.some((row) => row.conversationId === conversationId && row.seq <= seq);
      if (stale) await markHandled(conversationId, seq);
    }
    if (rows.length < sweepPage || found.size >= limit) return [...found].slice(0, limit);
    after = nextAfter(rows.at(-1)?.todo ?? 0, rows[0]?.todo ?? 0);
  }
}

/**
 * The last time of a page is read again, since the page may have ended among its rows. A page of nothing but one
 * time is left behind; what else has that time is found by the sweep that follows.
 */
function nextAfter(last: number, first: number): number {
  return last > first ? last - 1 : last;
}

async function handledSeqs(mongo: Mongo, ids: Set<string>): Promise<Map<string, number>> {
  if (ids.size === 0) return new Map();
  const documents = await mongo.conversations
    .find({ _id: { $in: [...ids] } }, { projection: { 'body.handledSeq': 1 } })
    .toArray();
  return new Map(documents.map(({ _id, body }) => [_id, body.handledSeq]));
}

interface View {
  filter: Filter<ConversationDocument>;
  order: 'list.order' | 'list.waitingOrder' | 'list.mineOrder';
}

export function viewOf({ view, agentId, teamIds }: InboxQuery): View {
  switch (view) {
    case 'mine':
      return { filter: { 'list.mineOf': agentId }, order: 'list.mineOrder' };
    case 'waiting':
      return {
        filter: { 'list.waitingOrder': { $gt: 0 }, 'list.teamId': { $in: teamIds } },
        order: 'list.waitingOrder',
      };
    case 'closed':
      return {
        filter: { 'list.closed': true, 'list.teamId': { $in: teamIds } },
        order: 'list.order',
      };
    case 'all':
      return {
        filter: { 'list.closed': false, 'list.teamId': { $in: [noTeam, ...teamIds] } },
        order: 'list.order',
      };
  }
}

async function inboxPage(mongo: Mongo, query: InboxQuery) {
  const { filter, order } = viewOf(query);
  const limit = checkLimit(query.limit);
  const found = await mongo.conversations
    .find({ ...filter, ...further(query, order) })
    .sort({ [order]: 1, _id: 1 })
    .limit(limit + 1)
    .toArray();
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const more = found.length > shown.length && last !== undefined;
  return {
    conversations: shown.map(toConversation),
    ...(more && { cursor: cursorOf({ order: placeIn(last, order), id: last._id }) }),
    total: await mongo.conversations.countDocuments(filter, { limit: longestCount }),
  };
}

function further(query: InboxQuery, order: View['order']): Filter<ConversationDocument> {
  const after = placeOf(query);
  if (!after) return {};
  return {
    $or: [{ [order]: { $gt: after.order } }, { [order]: after.order, _id: { $gt: after.id } }],
  };
}

function placeIn({ list }: ConversationDocument, order: View['order']): number {
  if (order === 'list.mineOrder') return list.mineOrder;
  return (order === 'list.order' ? list.order : list.waitingOrder) ?? 0;
}
