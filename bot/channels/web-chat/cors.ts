/** Who may call from which page. Stock clients need exactly these headers, on errors too. */
import type { Request, Response } from 'restify';

/** Answers a preflight itself (true: done); otherwise only sets the headers. Paths of others are left alone. */
export function cors(
  req: Request,
  res: Response,
  originAllowed: (origin: string) => boolean,
): boolean {
  const path = req.url ?? '';
  if (!/^\/(v3\/directline|loket|widget)\//.test(path)) return false;
  const origin = req.headers.origin;
  res.setHeader('Vary', 'Origin');
  if (origin !== undefined && originAllowed(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  }
  if (req.method !== 'OPTIONS') return false;
  res.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'Access-Control-Max-Age': '600',
  });
  res.end();
  return true;
}
