/** Conversations that a screen has open: their rows in seq order from the store, and how they stand now. */
import type { Activity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { LoketError } from '../../bot/core/errors.ts';
import { agentById } from '../../bot/core/people.ts';
import { authorise } from '../desk/authorise.ts';
import type { Results } from '../protocol/commands.ts';
import type { ConversationView, MessageView } from '../protocol/views.ts';
import { type Connection, roomOf } from './connection.ts';
import type { Moment } from './moment.ts';
import type { ConsoleDeps } from './ports.ts';
import { type ConversationTools, presentConversation } from './present-conversation.ts';
import { presentMessage } from './present-message.ts';

const firstRows = 200;
const streamedRows = 200;
/** A screen shows one; a few more may be on their way out. */
const mostOpen = 20;

export interface Transcripts {
  open(connection: Connection, conversationId: string, after?: number): Promise<Results['open']>;
  history(
    connection: Connection,
    conversationId: string,
    before: number,
  ): Promise<Results['history']>;
  close(connection: Connection, conversationId: string): void;
  /** Rows since what this screen has seen, and the conversation where it changed. */
  refresh(connection: Connection, conversationId: string): Promise<void>;
  present(connection: Connection, conversation: Conversation): Promise<ConversationView>;
  /** @throws LoketError notFound, notAllowed */
  readable(agentId: string, conversationId: string): Promise<Conversation>;
}

interface Tools extends ConversationTools {
  moment: Moment;
}

export function createTranscripts(tools: Tools): Transcripts {
  const { store } = tools.deps;
  return {
    readable: (agentId, conversationId) => readable(tools, agentId, conversationId),
    present: (connection, conversation) => present(tools, connection, conversation),
    close,
    open: (connection, conversationId, after) => open(tools, connection, { conversationId, after }),
    refresh: (connection, conversationId) => refresh(tools, connection, conversationId),

    async history(connection, conversationId, before) {
      await readable(tools, connection.session.agentId, conversationId);
      const query = { before, limit: firstRows, desk: true };
      const rows = await store.activitiesBefore(conversationId, query);
      return {
        messages: await messages(tools, connection, rows),
        hasEarlier: (rows[0]?.seq ?? 1) > 1,
      };
    },
  };
}

async function readable(
  tools: Tools,
  agentId: string,
  conversationId: string,
): Promise<Conversation> {
  const conversation = await tools.deps.store.conversation(conversationId);
  if (!conversation) throw new LoketError('notFound');
  if (!(await mayRead(tools, agentId, conversation))) throw new LoketError('notAllowed');
  return conversation;
}

async function mayRead(
  tools: Tools,
  agentId: string,
  conversation: Conversation,
): Promise<boolean> {
  const world = await tools.moment.floor();
  return authorise(world, { verb: 'read', agentId, conversation }) === undefined;
}

/** @throws LoketError notSignedIn, when the person left the roster */
async function present(
  tools: Tools,
  connection: Connection,
  conversation: Conversation,
): Promise<ConversationView> {
  const floor = await tools.moment.floor();
  const viewer = agentById(tools.deps.roster(), connection.session.agentId);
  if (!viewer) throw new LoketError('notSignedIn');
  const language = readerOf(tools.deps, connection);
  return presentConversation(tools, conversation, { floor, viewer, language });
}

async function messages(
  tools: Tools,
  connection: Connection,
  rows: readonly Activity[],
): Promise<MessageView[]> {
  const floor = await tools.moment.floor();
  const { asksNothing } = tools.deps.desk;
  const reader = readerOf(tools.deps, connection);
  return rows.map((row) => presentMessage(row, { floor, reader, asksNothing }));
}

function readerOf(deps: ConsoleDeps, { language }: Connection): string {
  return language ?? deps.roster().company.defaultLanguage;
}

function close(connection: Connection, conversationId: string): void {
  connection.open.delete(conversationId);
  void connection.socket.leave(roomOf(conversationId));
}

async function open(
  tools: Tools,
  connection: Connection,
  what: { conversationId: string; after: number | undefined },
): Promise<Results['open']> {
  const { agentId } = connection.session;
  const { conversationId, after } = what;
  const conversation = await readable(tools, agentId, conversationId);
  const rows = await firstRowsOf(tools.deps, conversationId, after);
  const oldest = connection.open.keys().next().value;
  if (oldest !== undefined && connection.open.size >= mostOpen) close(connection, oldest);
  const state = { seen: rows.at(-1)?.seq ?? after ?? 0, sent: '' };
  connection.open.set(conversationId, state);
  await connection.socket.join(roomOf(conversationId));
  const view = await present(tools, connection, conversation);
  state.sent = JSON.stringify(view);
  const hasEarlier = (rows[0]?.seq ?? (after ?? 0) + 1) > 1;
  return { conversation: view, messages: await messages(tools, connection, rows), hasEarlier };
}

async function refresh(
  tools: Tools,
  connection: Connection,
  conversationId: string,
): Promise<void> {
  const state = connection.open.get(conversationId);
  if (!state) return;
  const { agentId } = connection.session;
  const agent = agentById(tools.deps.roster(), agentId);
  const conversation = await tools.deps.store.conversation(conversationId);
  // Given to a team this person may not read: the screen gets nothing more of it.
  if (!agent || !conversation || !(await mayRead(tools, agentId, conversation))) {
    return close(connection, conversationId);
  }
  await stream(tools, connection, conversationId);
  const view = await present(tools, connection, conversation);
  const text = JSON.stringify(view);
  if (text === state.sent) return;
  state.sent = text;
  connection.socket.emit('conversation', view);
}

/** Rows after the last one sent, in seq order, until the store has no more. */
async function stream(tools: Tools, connection: Connection, conversationId: string): Promise<void> {
  const state = connection.open.get(conversationId);
  while (state && connection.open.get(conversationId) === state) {
    const query = { after: state.seen, limit: streamedRows, desk: true };
    const rows = await tools.deps.store.activities(conversationId, query);
    const last = rows.at(-1);
    if (!last) return;
    state.seen = last.seq;
    const shown = await messages(tools, connection, rows);
    connection.socket.emit('messages', { conversationId, messages: shown });
  }
}

/** Without a mark the newest rows; with one all that came after it. */
async function firstRowsOf(
  deps: ConsoleDeps,
  conversationId: string,
  after: number | undefined,
): Promise<Activity[]> {
  if (after === undefined) {
    return deps.store.activitiesBefore(conversationId, { limit: firstRows, desk: true });
  }
  const rows: Activity[] = [];
  for (;;) {
    const from = rows.at(-1)?.seq ?? after;
    const query = { after: from, limit: streamedRows, desk: true };
    const more = await deps.store.activities(conversationId, query);
    rows.push(...more);
    if (more.length < streamedRows) return rows;
  }
}
