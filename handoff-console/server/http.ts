/** The few lines between restify and a route of the console: bounded JSON in, JSON out, no stack on the wire. */
import type { Request, RequestHandler, Response } from 'restify';
import type { z } from 'zod';
import { type ErrorCode, errorTable, LoketError } from '../../bot/core/errors.ts';

export interface HttpReply {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Sign-in is the largest thing anybody posts here. */
const bodyLimit = 8 * 1024;

/** A refusal that says figures beside its code: how often, how long. */
export class ToldError extends LoketError {
  readonly told: Record<string, number>;
  constructor(code: ErrorCode, told: Record<string, number>) {
    super(code);
    this.told = told;
  }
}

function errorReply(error: unknown): HttpReply {
  const told = error instanceof ToldError ? error.told : {};
  const code = error instanceof LoketError ? error.code : 'internal';
  const { status, what } = errorTable[code];
  return { status, body: { error: { code, what, ...told } } };
}

function send(res: Response, reply: HttpReply): void {
  res.writeHead(reply.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...reply.headers,
  });
  res.end(JSON.stringify(reply.body));
}

/**
 * Turns a function into a restify route. `next(false)` and no returned value: restify logs whole requests,
 * cookies included, when an async handler returns one.
 */
export function jsonRoute(
  handler: (req: Request) => Promise<HttpReply>,
  onFailure: (error: unknown) => void,
): RequestHandler {
  return (req, res, next) => {
    handler(req)
      .catch((error: unknown) => {
        if (!(error instanceof LoketError) || errorTable[error.code].status >= 500)
          onFailure(error);
        return errorReply(error);
      })
      .then((reply) => {
        if (!res.headersSent) send(res, reply);
        next(false);
      });
  };
}

/** @throws LoketError wrongType, tooLarge, badJson, badRequest (field names only) */
export async function readJson<T>(req: Request, schema: z.ZodType<T>): Promise<T> {
  if (!/^application\/json\b/i.test(req.headers['content-type'] ?? '')) {
    throw new LoketError('wrongType');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimit) throw new LoketError('tooLarge');
    chunks.push(chunk);
  }
  const parsed = schema.safeParse(parseJson(Buffer.concat(chunks)));
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join('.') || 'body');
  throw new LoketError('badRequest', fields.slice(0, 5));
}

function parseJson(raw: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    throw new LoketError('badJson');
  }
}
