/**
 * Direct Line 3.0, served by ourselves, and the few calls of our own widget beside it. What stock clients demand
 * of each answer is in the comments; it was measured against botframework-directlinejs 0.15 and Web Chat 4.18.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Server } from 'restify';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { conversationId } from '../../core/conversation.ts';
import { LoketError } from '../../core/errors.ts';
import { bearer, type Reply, readJson, route } from '../http.ts';
import { type Budgets, createBudgets } from './budgets.ts';
import { type Conversations, createConversations, type NamedUser } from './conversations.ts';
import { createStreams, present, replayRows, type Streams, threadId } from './web-chat-client.ts';
import {
  activityId,
  actionOf,
  type Posted,
  postedSchema,
  rowOf,
  watermarkSeq,
} from './web-chat-activity.ts';
import type { WebChatPorts, WebChatSettings } from './web-chat-ports.ts';
import {
  createTokens,
  sameSecret,
  type TokenClaims,
  type Tokens,
  tokenSeconds,
} from './web-chat-signature.ts';

const base = '/v3/directline';
/** Enough for a page of a client that was away; the rest follows by its watermark. */
const pollRows = 200;
/** One frame of a socket: clients only send keep-alives. Bytes. */
const frameLimit = 4_096;

const userSchema = z.object({
  id: z.string().min(1).max(200),
  name: z.string().max(200).optional(),
});
const generateSchema = z
  .object({ user: userSchema.optional(), User: z.unknown().optional() })
  .loose();
const startSchema = z
  .object({
    locale: z.string().max(35).optional(),
    user: z
      .object({ name: z.string().max(200).optional() })
      .loose()
      .optional(),
  })
  .loose();
const resumeSchema = z.strictObject({ resume: z.string().max(200) });
const identifySchema = z.strictObject({ jwt: z.string().max(4_096) });
const emptySchema = z.object({}).loose();

export interface WebChat {
  mount(server: Server): void;
  /** Takes the socket if it is a stream address of ours; false leaves it to others. */
  upgrade(req: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): void;
}

interface Parts {
  ports: WebChatPorts;
  settings: WebChatSettings;
  tokens: Tokens;
  streams: Streams;
  conversations: Conversations;
  budgets: Budgets;
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
      const url = new URL(req.url ?? '/', 'http://local');
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
  await parts.tokens.verify(url.searchParams.get('t') ?? undefined, 'stream', thread);
  const after = await firstSeq(parts, thread, url.searchParams.get('watermark'));
  sockets.handleUpgrade(req, socket, head, (ws) => {
    // Any frame of the client is a keep-alive; a broken one closes the socket and nothing else.
    ws.on('error', () => ws.close());
    parts.streams.open(ws, { thread, after });
  });
}

/** Where a stream begins: after the watermark, or the last 200 rows when the client has none. */
async function firstSeq(parts: Parts, thread: string, watermark: unknown): Promise<number> {
  const seq = watermarkSeq(watermark);
  if (seq > 0) return seq;
  const options = { limit: replayRows, desk: false };
  const rows = await parts.ports.store.activitiesBefore(threadId(thread), options);
  return (rows[0]?.seq ?? 1) - 1;
}

function mountRoutes(server: Server, parts: Parts): void {
  const handle = (handler: (req: Request) => Promise<Reply>) =>
    route(handler, parts.ports.onFailure);
  server.post(
    `${base}/tokens/generate`,
    handle((req) => generate(parts, req)),
  );
  server.post(
    `${base}/tokens/refresh`,
    handle((req) => refresh(parts, req)),
  );
  server.post(
    `${base}/conversations`,
    handle((req) => start(parts, req)),
  );
  server.get(
    `${base}/conversations/:thread`,
    handle((req) => reconnect(parts, req)),
  );
  server.get(
    `${base}/conversations/:thread/activities`,
    handle((req) => poll(parts, req)),
  );
  server.post(
    `${base}/conversations/:thread/activities`,
    handle((req) => post(parts, req)),
  );
  server.post(
    '/loket/resume',
    handle((req) => resume(parts, req)),
  );
  server.post(
    '/loket/identify',
    handle((req) => identify(parts, req)),
  );
  server.post(
    '/loket/reset',
    handle((req) => reset(parts, req)),
  );
  server.get(
    '/widget/config.json',
    handle(async () => ({ status: 200, body: parts.ports.config() })),
  );
}

/** The company's backend, by secret. Undefined: the caller shows no secret. @throws LoketError badToken */
function isBackend(parts: Parts, req: Request): boolean {
  const given = bearer(req);
  if (given === undefined) return false;
  const expected = parts.settings.directLineSecret;
  return expected !== undefined && sameSecret(given, expected);
}

/** A page without a secret must come from an allowed website. @throws LoketError badOrigin */
function checkOrigin(parts: Parts, req: Request): void {
  const { origin } = req.headers;
  if (origin === undefined || !parts.settings.originAllowed(origin))
    throw new LoketError('badOrigin');
}

function address(parts: Parts, req: Request): string {
  const forwarded = parts.settings.trustProxy ? req.headers['x-forwarded-for'] : undefined;
  const first = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
  return first ?? req.socket.remoteAddress ?? 'unknown';
}

async function generate(parts: Parts, req: Request): Promise<Reply> {
  const backend = isBackend(parts, req);
  if (!backend && bearer(req) !== undefined) throw new LoketError('badToken');
  if (!backend) checkOrigin(parts, req);
  const body = await readJson(req, generateSchema);
  const user = backend ? namedUser(body) : undefined;
  const limited = !backend && !(await parts.budgets.newConversation(address(parts, req)));
  return { status: 200, body: await parts.conversations.begin({ user, limited }) };
}

/** Some clients write `User: { Id }`. */
function namedUser(body: z.infer<typeof generateSchema>): NamedUser | undefined {
  if (body.user !== undefined) return body.user;
  const parsed = z
    .object({ Id: z.string().min(1).max(200), Name: z.string().max(200).optional() })
    .safeParse(body.User);
  return parsed.success ? { id: parsed.data.Id, name: parsed.data.Name } : undefined;
}

async function claimsOf(parts: Parts, req: Request, thread?: string): Promise<TokenClaims> {
  return parts.tokens.verify(bearer(req), 'token', thread);
}

function freshToken(parts: Parts, claims: TokenClaims): Promise<string> {
  const { conv, user, limited } = claims;
  return parts.tokens.issue({ conv, user, use: 'token', ...(limited ? { limited } : {}) });
}

async function refresh(parts: Parts, req: Request): Promise<Reply> {
  const claims = await claimsOf(parts, req);
  const token = await freshToken(parts, claims);
  return { status: 200, body: { conversationId: claims.conv, token, expires_in: tokenSeconds } };
}

async function streamUrl(
  parts: Parts,
  req: Request,
  claims: TokenClaims,
  watermark?: string,
): Promise<string> {
  const t = await parts.tokens.issue({ conv: claims.conv, user: claims.user, use: 'stream' });
  const secure = parts.settings.trustProxy && req.headers['x-forwarded-proto'] === 'https';
  const query = new URLSearchParams({ ...(watermark === undefined ? {} : { watermark }), t });
  return `${secure ? 'wss' : 'ws'}://${req.headers.host}${base}/conversations/${claims.conv}/stream?${query}`;
}

async function startClaims(parts: Parts, req: Request): Promise<TokenClaims> {
  if (!isBackend(parts, req)) return claimsOf(parts, req);
  const { conversationId: conv, token } = await parts.conversations.begin({ limited: false });
  return { ...(await parts.tokens.verify(token, 'token', conv)) };
}

/** 201 when new, 200 when it exists. The greeting follows from the stored `join`, once for ever. */
async function start(parts: Parts, req: Request): Promise<Reply> {
  const claims = await startClaims(parts, req);
  const body = await readJson(req, startSchema);
  const { conversation, isNew } = await parts.conversations.start(claims.conv, claims.user, {
    name: body.user?.name,
    locale: body.locale ?? req.headers['accept-language']?.split(',')[0],
  });
  await parts.ports.receive(conversation, {
    externalId: 'join',
    kind: 'action',
    author: { role: 'customer' },
    data: { action: { action: 'join' } },
    audience: 'desk',
    inbound: true,
  });
  return {
    status: isNew ? 201 : 200,
    body: {
      conversationId: claims.conv,
      token: await freshToken(parts, claims),
      expires_in: tokenSeconds,
      streamUrl: await streamUrl(parts, req, claims),
    },
  };
}

function threadOf(req: Request): string {
  const { thread } = req.params as { thread?: string };
  if (thread === undefined || !/^[\w-]{8,64}$/.test(thread)) throw new LoketError('notFound');
  return thread;
}

async function stored(parts: Parts, thread: string) {
  const conversation = await parts.ports.store.conversation(conversationId('web', 'site', thread));
  if (conversation === undefined) throw new LoketError('notFound');
  return conversation;
}

async function reconnect(parts: Parts, req: Request): Promise<Reply> {
  const thread = threadOf(req);
  const claims = await claimsOf(parts, req, thread);
  await stored(parts, thread);
  const query = new URL(req.url ?? '/', 'http://local').searchParams;
  return {
    status: 200,
    body: {
      conversationId: thread,
      token: await freshToken(parts, claims),
      expires_in: tokenSeconds,
      streamUrl: await streamUrl(parts, req, claims, query.get('watermark') ?? undefined),
    },
  };
}

/** Never 401, 429 or 5xx: a stock client stops polling for ever on one of those, without an error. */
async function poll(parts: Parts, req: Request): Promise<Reply> {
  const thread = threadOf(req);
  await claimsOf(parts, req, thread);
  const conversation = await stored(parts, thread).catch(keepPolling);
  const watermark = new URL(req.url ?? '/', 'http://local').searchParams.get('watermark') ?? '';
  const same = { status: 200, body: { activities: [], watermark } };
  if (conversation === undefined) return same;
  try {
    const after = await firstSeq(parts, thread, watermark);
    const options = { after, limit: pollRows, desk: false };
    const rows = await parts.ports.store.activities(conversation.id, options);
    const activities = present(parts.ports, conversation, rows);
    const last = rows.at(-1)?.seq;
    return {
      status: 200,
      body: { activities, watermark: last === undefined ? watermark : String(last) },
    };
  } catch (error) {
    parts.ports.onFailure(error);
    return same;
  }
}

function keepPolling(error: unknown): undefined {
  if (error instanceof LoketError && error.code === 'notFound') throw error;
  return undefined;
}

/** Stored, then acknowledged; the bot's turn runs after that and never holds up the answer. */
async function post(parts: Parts, req: Request): Promise<Reply> {
  const thread = threadOf(req);
  const claims = await claimsOf(parts, req, thread);
  const posted = await readJson(req, postedSchema);
  const conversation = await stored(parts, thread);
  const row = rowOf(posted, { newId: randomUUID(), customerName: conversation.customer.name });
  if (row === undefined) return passOn(parts, thread, claims, posted);
  const action = actionOf(posted)?.action;
  const wait =
    action === 'requestHuman' ? 0 : await parts.budgets.message(thread, claims.limited === true);
  if (wait > 0 && !asks(parts, posted)) {
    return { status: 429, headers: { 'Retry-After': String(wait) }, body: tooMany(wait) };
  }
  const { activity } = await parts.ports.receive(conversation, row);
  return { status: 200, body: { id: activityId(thread, activity.seq) } };
}

/** A spent budget never holds up a request for a person, in words either. */
function asks(parts: Parts, posted: Posted): boolean {
  return posted.text !== undefined && parts.ports.asksForPerson(posted.text);
}

function tooMany(wait: number): unknown {
  return { error: { code: 'tooMany', message: `Too many messages. Try again in ${wait} s.` } };
}

/** Typing and foreign events: echoed, since a stock client waits for its own, and told to the desk; not stored. */
function passOn(parts: Parts, thread: string, claims: TokenClaims, posted: Posted): Reply {
  const id = randomUUID();
  const timestamp = new Date(parts.ports.clock.now()).toISOString();
  if (posted.type === 'typing') {
    parts.ports.signals.publish({ conversationId: threadId(thread), from: 'customer' });
  }
  parts.streams.echo(thread, {
    type: posted.type,
    id,
    timestamp,
    name: posted.name,
    conversation: { id: thread },
    from: { id: claims.user, role: 'user', name: '' },
    channelData: { clientActivityID: posted.channelData?.clientActivityID },
  });
  return { status: 200, body: { id } };
}

async function resume(parts: Parts, req: Request): Promise<Reply> {
  checkOrigin(parts, req);
  const body = await readJson(req, resumeSchema);
  return { status: 200, body: await parts.conversations.resume(body.resume) };
}

async function identify(parts: Parts, req: Request): Promise<Reply> {
  const claims = await claimsOf(parts, req);
  const { jwt } = await readJson(req, identifySchema);
  await parts.conversations.identify(claims.conv, jwt);
  return { status: 204 };
}

async function reset(parts: Parts, req: Request): Promise<Reply> {
  const claims = await claimsOf(parts, req);
  await readJson(req, emptySchema);
  await parts.conversations.reset(claims.conv);
  return { status: 204 };
}
