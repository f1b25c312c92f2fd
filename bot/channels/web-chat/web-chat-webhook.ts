/** The door of the web chat: its routes and its sockets. Direct Line 3.0, and a few calls of our own widget. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Server } from 'restify';
import { WebSocketServer } from 'ws';
import { LoketError } from '../../core/errors.ts';
import { type Reply, route, urlOf } from '../../http.ts';
import { createBudgets } from './budgets.ts';
import { firstSeq, poll, post, reconnect, start } from './conversation-routes.ts';
import { createConversations } from './conversations.ts';
import { generate, identify, refresh, reset, resume } from './token-routes.ts';
import { base, type Parts } from './web-chat-callers.ts';
import { createStreams } from './web-chat-client.ts';
import type { WebChatPorts, WebChatSettings } from './web-chat-ports.ts';
import { createTokens } from './web-chat-signature.ts';

/** One frame of a socket: clients only send keep-alives. Bytes. */
const frameLimit = 4_096;

export interface WebChat {
  mount(server: Server): void;
  /** Takes the socket if it is a stream address of ours; false leaves it to others. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): void;
}

export function createWebChat(ports: WebChatPorts, settings: WebChatSettings): WebChat {
  const parts: Parts = {
    ports,
    settings,
    tokens: createTokens(settings.tokenKey, ports.clock),
    streams: createStreams(ports),
    conversations: createConversations(ports, settings),
    budgets: createBudgets(settings.tokensPerMinute),
  };
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: frameLimit,
    perMessageDeflate: false,
  });
  return {
    mount: (server) => mountRoutes(server, parts),
    upgrade(req, socket, head) {
      const url = urlOf(req);
      const match = new RegExp(`^${base}/conversations/([\\w-]+)/stream$`).exec(url.pathname);
      const thread = match?.[1];
      if (thread === undefined) return false;
      openStream(parts, sockets, { req, socket, head, url, thread }).catch(() => refuse(socket));
      return true;
    },
    close() {
      parts.streams.close();
      sockets.close();
    },
  };
}

function refuse(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
}

interface Upgrade {
  req: IncomingMessage;
  socket: Duplex;
  head: Buffer;
  url: URL;
  thread: string;
}

/** Browsers do not check the origin of a WebSocket, so we do; programs without one need only the token. */
async function openStream(parts: Parts, sockets: WebSocketServer, upgrade: Upgrade): Promise<void> {
  const { req, socket, head, url, thread } = upgrade;
  const origin = req.headers.origin;
  if (origin !== undefined && !parts.settings.originAllowed(origin))
    throw new LoketError('badOrigin');
  const claims = await parts.tokens.verify(
    url.searchParams.get('t') ?? undefined,
    'stream',
    thread,
  );
  await parts.conversations.used(claims);
  const after = await firstSeq(parts, thread, url.searchParams.get('watermark'));
  sockets.handleUpgrade(req, socket, head, (ws) => {
    // Any frame of the client is a keep-alive; a broken one closes the socket and nothing else.
    ws.on('error', () => ws.close());
    parts.streams.open(ws, { thread, after });
  });
}

type Handler = (parts: Parts, req: Request) => Promise<Reply>;

function mountRoutes(server: Server, parts: Parts): void {
  const handle = (handler: Handler) => route((req) => handler(parts, req), parts.ports.onFailure);
  const posts: [string, Handler][] = [
    [`${base}/tokens/generate`, generate],
    [`${base}/tokens/refresh`, refresh],
    [`${base}/conversations`, start],
    [`${base}/conversations/:thread/activities`, post],
    ['/loket/resume', resume],
    ['/loket/identify', identify],
    ['/loket/reset', reset],
  ];
  const gets: [string, Handler][] = [
    [`${base}/conversations/:thread`, reconnect],
    [`${base}/conversations/:thread/activities`, poll],
    ['/widget/config.json', async ({ ports }) => ({ status: 200, body: ports.config() })],
  ];
  for (const [path, handler] of posts) server.post(path, handle(handler));
  for (const [path, handler] of gets) server.get(path, handle(handler));
}
