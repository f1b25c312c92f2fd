/**
 * A stand-in for the console's server: the same protocol, the people and conversations of the drawings,
 * kept in memory. For looking at the screen and for its browser tests; the real one is handoff-console/server.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Server } from 'socket.io';
import { commandSchemas } from '../../handoff-console/protocol/commands.ts';
import type { Command } from '../../handoff-console/protocol/commands.ts';
import { plates } from './console-mock-people.ts';
import type { Person } from './console-mock-people.ts';
import { createMockDesk } from './console-mock-desk.ts';
import type { MockDesk } from './console-mock-outside.ts';

export interface MockOptions {
  /** Folder of the built page. */
  webRoot: string;
  /** Time stands still at the drawings' moment (each hello starts it again). */
  frozen?: boolean;
}

export interface MockServer {
  url: string;
  desk: MockDesk;
  /** Cuts every socket and refuses new ones until `plug()`. */
  unplug(): void;
  plug(): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export async function startMockServer(options: MockOptions): Promise<MockServer> {
  const desk = createMockDesk(options.frozen ?? false);
  let plugged = true;
  const http = createServer((req, res) => void answer(options.webRoot, req, res));
  const io = new Server(http, {
    path: '/console/socket',
    serveClient: false,
    allowRequest: (_req, decide) => decide(null, plugged),
  });
  io.use((socket, next) => {
    const who = whoIs(socket.request.headers.cookie);
    if (!who) return next(new Error('notSignedIn'));
    socket.data.who = who;
    next();
  });
  io.on('connection', (socket) => {
    desk.join(socket.data.who as Person, (event, data) => socket.emit(event, data), socket.id);
    socket.on('disconnect', () => desk.leave(socket.id));
    for (const name of Object.keys(commandSchemas) as Command[]) {
      socket.on(name, (payload: unknown, acknowledge: (reply: unknown) => void) => {
        const parsed = commandSchemas[name].safeParse(payload);
        if (!parsed.success)
          return acknowledge({ ok: false, error: { code: 'badRequest', what: name } });
        acknowledge(desk.run(socket.id, name, parsed.data));
      });
    }
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/console/`,
    desk,
    unplug() {
      plugged = false;
      io.disconnectSockets(true);
    },
    plug() {
      plugged = true;
    },
    async close() {
      await io.close();
      http.closeAllConnections();
    },
  };
}

function whoIs(cookie: string | undefined): Person | undefined {
  const name = /loket=(\w+)/.exec(cookie ?? '')?.[1];
  return name !== undefined && name in plates ? (name as Person) : undefined;
}

async function answer(root: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const path = (req.url ?? '').split('?')[0] ?? '';
  if (path === '/console/api/sign-in' && req.method === 'POST') return signIn(req, res);
  if (path === '/console/api/sign-in')
    return json(res, 200, { signedIn: whoIs(req.headers.cookie) !== undefined });
  if (path === '/console/api/sign-out') return json(res, 200, {}, 'loket=; Path=/; Max-Age=0');
  if (path === '/console/api/me') {
    const who = whoIs(req.headers.cookie);
    return who
      ? json(res, 200, { agentId: who })
      : json(res, 401, { error: { code: 'notSignedIn', what: '' } });
  }
  const inside = normalize(path.replace(/^\/console\/?/, '')) || 'index.html';
  const file = join(root, inside === '.' ? 'index.html' : inside);
  try {
    const body = await readFile(file.startsWith(root) ? file : join(root, 'index.html'));
    res.writeHead(200, {
      'content-type': types[extname(file)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    res.end(body);
  } catch {
    res.writeHead(404).end();
  }
}

async function signIn(req: IncomingMessage, res: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of req) body += String(chunk);
  const { name, password } = JSON.parse(body) as { name: string; password: string };
  if (!(name in plates) || password !== 'demo') {
    return json(res, 401, { error: { code: 'wrongPassword', what: 'Name or password is wrong.' } });
  }
  json(res, 200, { agentId: name }, `loket=${name}; Path=/; HttpOnly; SameSite=Strict`);
}

function json(res: ServerResponse, status: number, body: unknown, cookie?: string): void {
  res.writeHead(status, {
    'content-type': 'application/json',
    ...(cookie ? { 'set-cookie': cookie } : {}),
  });
  res.end(JSON.stringify(body));
}
