/** The console's server: pages and sign-in by restify, everything live by Socket.io at /console/socket. */
import type { Server as HttpServer } from 'node:http';
import type { Server as RestifyServer } from 'restify';
import type { Nameplate } from '../../bot/core/agent.ts';
import { nameplateOf } from '../../bot/core/people.ts';
import type { Command } from '../protocol/commands.ts';
import { type Connection, createConnection, roomOf } from './connection.ts';
import { createContextReader } from './context.ts';
import { createHandlers, type Handlers } from './handlers.ts';
import { createLastWords } from './last-words.ts';
import { createLists } from './lists.ts';
import { type Live, startLive } from './live.ts';
import { createMarks } from './marks.ts';
import { createMoment } from './moment.ts';
import type { ConsoleDeps } from './ports.ts';
import type { ConversationTools } from './present-conversation.ts';
import { mountRoutes } from './routes.ts';
import { createSessions, type Session } from './session.ts';
import { sayBye, startSessionWatch } from './session-watch.ts';
import { attachIo, type ConsoleIo, createIo, listen } from './sockets.ts';
import { createTranscripts } from './transcripts.ts';
import { createViews } from './views.ts';

export interface ConsoleServer {
  /** Adds the routes below /console. */
  mount(server: RestifyServer): void;
  /** Takes the upgrades and polls of /console/socket; leaves every other path alone. */
  attach(httpServer: HttpServer): void;
  /** The customer writes; shown to those who have the conversation open. */
  customerTyping(conversationId: string): void;
  /** Says goodbye to every socket and stops the timers. */
  close(): Promise<void>;
}

export function createConsoleServer(deps: ConsoleDeps): ConsoleServer {
  const connections = new Set<Connection>();
  const sessions = createSessions(deps);
  const io = createIo(deps, sessions);
  const { handlers, live } = wire(deps, connections);
  const watch = startSessionWatch(deps, connections);
  io.on('connection', (socket) => accept(socket, { deps, connections, handlers, live }));
  const ended = (session: Session) => cutSession(deps, connections, session);
  return {
    mount: (server) => mountRoutes(server, { deps, sessions, ended }),
    attach: (http) => attachIo(io, http),
    customerTyping(conversationId) {
      io.to(roomOf(conversationId)).emit('customerTyping', { conversationId });
    },
    async close() {
      live.stop();
      watch.stop();
      await closeIo(io);
    },
  };
}

function wire(
  deps: ConsoleDeps,
  connections: ReadonlySet<Connection>,
): { handlers: Handlers; live: Live } {
  const moment = createMoment(deps);
  const marks = createMarks(deps);
  const views = createViews(deps, moment);
  const lastWords = createLastWords(deps.store);
  const lists = createLists({ deps, marks, moment, lastWords });
  const viewers: ConversationTools['viewers'] = (id, reader) =>
    viewersOf(deps, connections, { id, ...reader });
  const context = createContextReader(deps);
  const transcripts = createTranscripts({ deps, marks, context, viewers, moment, lastWords });
  const tools = { deps, connections, moment, lists, transcripts, views };
  const live = startLive(tools);
  return { handlers: createHandlers({ ...tools, live, marks }), live };
}

function accept(
  socket: Parameters<typeof createConnection>[0],
  tools: { deps: ConsoleDeps; connections: Set<Connection>; handlers: Handlers; live: Live },
): void {
  const { deps, connections, handlers, live } = tools;
  const failed = (error: unknown) =>
    deps.log.error({ error: String(error) }, 'A console was not told of a change; it will be.');
  const connection = createConnection(socket, failed);
  connections.add(connection);
  socket.on('disconnect', () => {
    connections.delete(connection);
    for (const id of connection.open.keys()) live.look(id);
  });
  // The table is complete by type; only the link between a name and its own payload is lost here.
  const table = handlers as unknown as Record<
    Command,
    (connection: Connection, payload: unknown) => Promise<unknown>
  >;
  listen(deps, socket, (command, payload) => table[command](connection, payload));
}

/** Two people on one conversation see each other. */
function viewersOf(
  deps: ConsoleDeps,
  connections: ReadonlySet<Connection>,
  { id, viewerId, language }: { id: string; viewerId: string; language: string },
): Nameplate[] {
  const roster = deps.roster();
  const agents = new Set<string>();
  for (const connection of connections) {
    if (connection.open.has(id)) agents.add(connection.session.agentId);
  }
  agents.delete(viewerId);
  return [...agents].sort().map((agentId) => nameplateOf(roster, agentId, { language }));
}

/** Signed out: this browser's sockets end; the last one of a person also ends his presence. */
async function cutSession(
  deps: ConsoleDeps,
  connections: ReadonlySet<Connection>,
  session: Session,
): Promise<void> {
  const own = [...connections].filter((c) => c.session.agentId === session.agentId);
  const cut = own.filter((c) => c.session.id === session.id);
  for (const connection of cut) sayBye(connection, 'notSignedIn');
  if (cut.length === own.length) await deps.desk.setPresence(session.agentId, 'signedOut');
}

async function closeIo(io: ConsoleIo): Promise<void> {
  io.disconnectSockets(true);
  // The HTTP server belongs to the caller: only the sockets and the engine end here.
  io.engine?.close();
  await io.of('/').adapter.close();
}
