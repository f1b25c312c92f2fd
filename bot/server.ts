/** One port for everything: pages, Direct Line, console, health. restify 12 on Node's own HTTP server. */
import type { Server as HttpServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { createServer, type Request, type Response, type Server } from 'restify';
import { cors } from './channels/web-chat/cors.ts';
import { errorReply, route, sendReply, urlOf } from './http.ts';
import { LoketError } from './core/errors.ts';
import type { Metrics } from './metrics.ts';

export interface ServerParts {
  originAllowed(origin: string): boolean;
  metrics: Metrics;
  /** What is missing before this process can serve; empty when ready. */
  missing(): Promise<string[]>;
  /** Folders with files for anybody: path prefix to folder. */
  folders: Record<string, string>;
  onFailure(error: unknown): void;
}

/** A body that dribbles in is cut off; sockets of chat and console are not affected. ms */
const requestMs = 30_000;

export function createHttpServer(parts: ServerParts): { server: Server; http: HttpServer } {
  const server = createServer({ name: 'Loket', ignoreTrailingSlash: true });
  const http = server.server as HttpServer;
  http.requestTimeout = requestMs;
  http.headersTimeout = requestMs;
  server.pre((req: Request, res: Response, next) => {
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('Referrer-Policy', 'no-referrer');
    next(cors(req, res, parts.originAllowed) ? false : undefined);
  });
  // restify passes on what its listener says; without a listener of its own that would end the program with a stack.
  server.on('error', (error: unknown) => {
    if (http.listening) parts.onFailure(error);
  });
  answerUnknown(server);
  health(server, parts);
  for (const [prefix, folder] of Object.entries(parts.folders))
    mountFolder(server, prefix, folder, parts);
  return { server, http };
}

/** restify's own answers carry its words; ours say what to do. */
function answerUnknown(server: Server): void {
  const answer =
    (code: 'notFound' | 'methodNotAllowed' | 'internal') =>
    (_req: Request, res: Response, _error: unknown, done: () => void) => {
      if (!res.headersSent) sendReply(res, errorReply(new LoketError(code)));
      done();
    };
  server.on('NotFound', answer('notFound'));
  server.on('MethodNotAllowed', answer('methodNotAllowed'));
  server.on('restifyError', answer('internal'));
}

function health(server: Server, { metrics, missing, onFailure }: ServerParts): void {
  server.get(
    '/healthz',
    route(async () => ({ status: 200, body: { status: 'ok' } }), onFailure),
  );
  server.get(
    '/readyz',
    route(async () => {
      const lacks = await missing();
      return {
        status: lacks.length === 0 ? 200 : 503,
        body: { ready: lacks.length === 0, missing: lacks },
      };
    }, onFailure),
  );
  server.get('/metrics', (_req, res, next) => {
    metrics.registry.metrics().then((text) => {
      res.writeHead(200, { 'Content-Type': metrics.registry.contentType });
      res.end(text);
      next(false);
    }, next);
  });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

/** Nothing from other hosts, no inline script: the demo shop shows that the widget needs neither. */
const pagePolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

function mountFolder(server: Server, prefix: string, folder: string, parts: ServerParts): void {
  const serve = route(async (req, res) => {
    const path = urlOf(req).pathname.slice(prefix.length) || '/';
    const name = normalize(decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
    const type = types[extname(name)];
    if (type === undefined || name.includes('\0') || name.split(/[\\/]/).includes('..'))
      throw new LoketError('notFound');
    const body = await readFile(join(folder, name)).catch(() => {
      throw new LoketError('notFound');
    });
    res.writeHead(200, {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': 'public, max-age=300',
      ...(type.startsWith('text/html')
        ? { 'Content-Security-Policy': pagePolicy, 'Cache-Control': 'no-cache' }
        : {}),
    });
    res.end(body);
    return { status: 200 };
  }, parts.onFailure);
  server.get(prefix, serve);
  server.get(`${prefix}/*`, serve);
}
