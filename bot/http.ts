/**
 * The few lines between restify and a route: a bounded body, one JSON shape for errors, no stack on the wire.
 * restify logs the whole request, headers included, when an async handler returns a value: so none does.
 */
import type { Request, RequestHandler, Response } from 'restify';
import { type ErrorCode, errorTable, LoketError } from './core/errors.ts';
import type { z } from 'zod';

export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

type Handler = (req: Request, res: Response) => Promise<Reply>;

/** Anything over this is refused before it is read whole. A message may have 10,000 characters. */
export const bodyLimit = 256 * 1024;

function errorBody(code: ErrorCode, details: readonly string[] = []): unknown {
  const message = [errorTable[code].what, ...details].join(' ');
  return { error: { code, message } };
}

/** What a failure looks like outside: the table's sentence, never the error's own text. */
export function errorReply(error: unknown): Reply {
  if (!(error instanceof LoketError)) return { status: 500, body: errorBody('internal') };
  const { status } = errorTable[error.code];
  const headers: Record<string, string> =
    status === 429 || status === 503 ? { 'Retry-After': '5' } : {};
  return { status, body: errorBody(error.code, error.details), headers };
}

/** By restify's own means: an answer that it has not seen is answered by it a second time, and that throws. */
export function sendReply(res: Response, reply: Reply): void {
  const body = reply.body === undefined ? '' : JSON.stringify(reply.body);
  const type: Record<string, string> =
    body === '' ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  res.sendRaw(reply.status, body, {
    'Cache-Control': 'no-store',
    'Content-Length': String(Buffer.byteLength(body)),
    'X-Content-Type-Options': 'nosniff',
    ...type,
    ...reply.headers,
  });
}

/** Turns a handler into a restify route. `onFailure` hears of everything that is not the caller's fault. */
export function route(handler: Handler, onFailure: (error: unknown) => void): RequestHandler {
  return (req, res, next) => {
    handler(req, res)
      .catch((error: unknown) => {
        const reply = errorReply(error);
        if (reply.status >= 500) onFailure(error);
        return reply;
      })
      .then((reply) => {
        if (!res.headersSent) sendReply(res, reply);
        next(false);
      });
  };
}

async function readBody(req: Request, limit: number): Promise<Buffer> {
  const encoding = req.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    throw new LoketError('wrongType', ['Compressed bodies are not accepted.']);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new LoketError('tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(raw: Buffer): unknown {
  if (raw.length === 0) return {};
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(raw);
    return JSON.parse(text);
  } catch {
    throw new LoketError('badJson');
  }
}

/** Names of the fields that do not fit, never their values. */
export function faultyFields(error: z.ZodError): string[] {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}.`);
}

/**
 * Reads and checks a JSON body; an empty body counts as `{}`.
 * @throws LoketError badJson, wrongType, tooLarge or badRequest
 */
export async function readJson<T>(
  req: Request,
  schema: z.ZodType<T>,
  limit = bodyLimit,
): Promise<T> {
  const type = req.headers['content-type'];
  const raw = await readBody(req, limit);
  if (raw.length > 0 && !/^(application\/json|text\/plain)\b/i.test(type ?? '')) {
    throw new LoketError('wrongType');
  }
  const parsed = schema.safeParse(parseJson(raw));
  if (!parsed.success) throw new LoketError('badRequest', faultyFields(parsed.error));
  return parsed.data;
}

/** Path and query of a request; never throws, whatever stands in its first line. */
export function urlOf({ url = '/' }: { url?: string }): URL {
  return new URL(`http://local${url.startsWith('/') ? url : '/'}`);
}

export function bearer(req: Request): string | undefined {
  const match = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(req.headers.authorization ?? '');
  return match?.[1];
}
