/** Who calls, and with which right: secrets, origins, tokens, addresses. */
import type { Request } from 'restify';
import { LoketError } from '../../core/errors.ts';
import { bearer } from '../../http.ts';
import type { Budgets } from './budgets.ts';
import type { Conversations } from './conversations.ts';
import type { Streams } from './web-chat-client.ts';
import type { WebChatPorts, WebChatSettings } from './web-chat-ports.ts';
import { sameSecret, type TokenClaims, type Tokens } from './web-chat-signature.ts';

export const base = '/v3/directline';

/** What the routes of the web chat share. */
export interface Parts {
  ports: WebChatPorts;
  settings: WebChatSettings;
  tokens: Tokens;
  streams: Streams;
  conversations: Conversations;
  budgets: Budgets;
}

/** The company's backend, by secret. Undefined: the caller shows no secret. @throws LoketError badToken */
export function isBackend(parts: Parts, req: Request): boolean {
  const given = bearer(req);
  if (given === undefined) return false;
  const expected = parts.settings.directLineSecret;
  return expected !== undefined && sameSecret(given, expected);
}

/** A page without a secret must come from an allowed website. @throws LoketError badOrigin */
export function checkOrigin(parts: Parts, req: Request): void {
  const { origin } = req.headers;
  if (origin === undefined || !parts.settings.originAllowed(origin))
    throw new LoketError('badOrigin');
}

export function address(parts: Parts, req: Request): string {
  const forwarded = parts.settings.trustProxy ? req.headers['x-forwarded-for'] : undefined;
  const first = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
  return first ?? req.socket.remoteAddress ?? 'unknown';
}

/** @throws LoketError badToken: forged, expired, of another conversation, or of one that was reset */
export async function claimsOf(parts: Parts, req: Request, thread?: string): Promise<TokenClaims> {
  const claims = await parts.tokens.verify(bearer(req), 'token', thread);
  await parts.conversations.used(claims);
  return claims;
}

export function freshToken(parts: Parts, claims: TokenClaims): Promise<string> {
  const { conv, user, name, limited } = claims;
  const given = { ...(name === undefined ? {} : { name }), ...(limited ? { limited } : {}) };
  return parts.tokens.issue({ conv, user, use: 'token', ...given });
}

export async function streamUrl(
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
