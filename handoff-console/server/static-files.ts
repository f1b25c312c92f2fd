/** The built web UI: a fixed set of files below one folder, compressed once, with headers that allow nothing else. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'restify';

const gzipAsync = promisify(gzip);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);

/** No inline script or style, nothing from others' servers, in nobody's frame. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const pageHeaders: Record<string, string> = {
  'Content-Security-Policy': pagePolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
};

interface StoredFile {
  body: Buffer;
  gzipped?: Buffer;
  etag: string;
  type: string;
  changed: number;
}

/**
 * Serves `/console` and everything below it that no other route took: a file of the build, else index.html (the
 * page routes by itself). A missing file below assets/ is 404, so that an old page fails loudly.
 */
export function staticFiles(webRoot: string): RequestHandler {
  const kept = new Map<string, StoredFile>();
  const root = normalize(webRoot + sep);

  async function load(path: string): Promise<StoredFile | undefined> {
    const info = await stat(path).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const known = kept.get(path);
    if (known?.changed === info.mtimeMs) return known;
    const file = await readStored(path, info.mtimeMs);
    kept.set(path, file);
    return file;
  }

  async function answer(req: Request, res: Response): Promise<void> {
    const path = pathBelow(root, req.url ?? '');
    const asset = path?.startsWith(join(root, 'assets') + sep) ?? false;
    const file =
      (path === undefined ? undefined : await load(path)) ??
      (asset ? undefined : await load(join(root, 'index.html')));
    if (!file) return missing(res);
    sendFile(req, res, { file, immutable: asset });
  }

  return (req, res, next) => {
    answer(req, res)
      .catch(() => missing(res))
      .then(() => next(false));
  };
}

/** The file a URL means, or undefined for one that is malformed, hidden or outside the folder. */
function pathBelow(root: string, url: string): string | undefined {
  const pathname = url.split(/[?#]/)[0]!.replace(/^\/console\/?/, '');
  try {
    const decoded = decodeURIComponent(pathname);
    if (decoded.includes('\0') || decoded.split(/[\\/]/).some((part) => part.startsWith('.'))) {
      return undefined;
    }
    const path = normalize(join(root, decoded));
    return path.startsWith(root) && path !== root ? path : undefined;
  } catch {
    return undefined;
  }
}

async function readStored(path: string, changed: number): Promise<StoredFile> {
  const body = await readFile(path);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const extension = extname(path);
  const type = types[extension] ?? 'application/octet-stream';
  const gzipped = compressible.has(extension) ? await gzipAsync(body) : undefined;
  return { body, etag, type, changed, ...(gzipped && { gzipped }) };
}

function sendFile(
  req: Request,
  res: Response,
  { file, immutable }: { file: StoredFile; immutable: boolean },
): void {
  const headers: Record<string, string> = {
    ...pageHeaders,
    'Content-Type': file.type,
    ETag: file.etag,
    // Names below assets/ carry a hash of their content; everything else is asked for anew.
    'Cache-Control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  };
  if (req.headers['if-none-match'] === file.etag) {
    res.writeHead(304, headers);
    res.end();
    return;
  }
  const packed = /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? '')) && file.gzipped;
  const body = packed || file.body;
  if (packed) headers['Content-Encoding'] = 'gzip';
  res.writeHead(200, { ...headers, 'Content-Length': String(body.length) });
  res.end(req.method === 'HEAD' ? undefined : body);
}

function missing(res: Response): void {
  if (res.headersSent) return;
  res.writeHead(404, { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  res.end('There is nothing under this address.\n');
}
