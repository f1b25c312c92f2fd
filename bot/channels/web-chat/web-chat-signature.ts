/** Who may talk in which conversation: short-lived signed tokens, identity tokens, resume secrets. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { LoketError } from '../../core/errors.ts';
import type { Clock } from '../../core/clock.ts';
import type { Standing } from '../../core/customer.ts';

/** Stock clients refresh every 15 minutes whatever we say, so a token must live clearly longer. */
export const tokenSeconds = 45 * 60;
/** A stream address is used at once or not at all. */
export const streamSeconds = 60;
/** The longest life of an identity token that a website may sign. */
const identitySeconds = 600;

const claimsSchema = z.object({
  conv: z.string().min(8).max(64),
  user: z.string().min(1).max(200),
  name: z.string().optional(),
  use: z.enum(['token', 'stream']),
  limited: z.boolean().optional(),
  replaces: z.string().max(200).optional(),
});

export interface TokenClaims {
  /** The thread: Direct Line's conversationId. */
  conv: string;
  user: string;
  /** As a company's backend has named him; a page cannot. */
  name?: string;
  use: 'token' | 'stream';
  /** Its address had spent its budget. */
  limited?: boolean;
  /** Key of the resume secret for which it was given: whoever uses it has its successor too. */
  replaces?: string;
}

export interface Tokens {
  issue(claims: TokenClaims): Promise<string>;
  /** @throws LoketError badToken when forged, expired, of another use or for another conversation. */
  verify(token: string | undefined, use: TokenClaims['use'], conv?: string): Promise<TokenClaims>;
}

/** @param key at least 32 random bytes, the same on every node. */
export function createTokens(key: Uint8Array, clock: Clock): Tokens {
  return {
    issue: (claims) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer('loket')
        .setExpirationTime(
          Math.floor(clock.now() / 1000) + (claims.use === 'token' ? tokenSeconds : streamSeconds),
        )
        .sign(key),
    async verify(token, use, conv) {
      if (token === undefined) throw new LoketError('badToken');
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          issuer: 'loket',
          requiredClaims: ['exp'],
          currentDate: new Date(clock.now()),
        });
        const claims = claimsSchema.parse(payload);
        if (claims.use === use && (conv === undefined || claims.conv === conv)) return claims;
      } catch {
        // Which of the checks failed helps only an attacker.
      }
      throw new LoketError('badToken');
    },
  };
}

const identitySchema = z.object({
  sub: z.string().min(1).max(200),
  exp: z.number(),
  name: z.string().min(1).max(200).optional(),
  email: z.email().max(320).optional(),
  locale: z.string().max(35).optional(),
  standing: z.enum(['gold', 'customer', 'prospect']).optional(),
});

export interface Identity {
  sub: string;
  name?: string;
  email?: string;
  locale?: string;
  standing?: Standing;
}

/**
 * Reads what the company's website says of its visitor.
 * @throws LoketError badToken when not signed with the shared secret, without `sub`, or living over 10 minutes
 */
export async function verifyIdentity(jwt: string, secret: string, now: number): Promise<Identity> {
  try {
    const { payload } = await jwtVerify(jwt, new TextEncoder().encode(secret), {
      algorithms: ['HS256'],
      requiredClaims: ['exp', 'sub'],
      currentDate: new Date(now),
    });
    const identity = identitySchema.parse(payload);
    if (identity.exp * 1000 - now <= identitySeconds * 1000) return identity;
  } catch {
    // Same answer for every cause.
  }
  throw new LoketError('badToken', [
    'An identity token is signed with HS256 by IDENTITY_SECRET, has sub, and exp at most 10 minutes ahead.',
  ]);
}

/** Compares secrets of any length in constant time. */
export function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** `thread.secret`: the thread so that a reset finds all, the secret so that nobody guesses. */
export function newResume(thread: string): string {
  return `${thread}.${randomBytes(32).toString('base64url')}`;
}

/**
 * What follows a resume secret: the same each time it is asked, so that a lost answer can be given again without
 * keeping any secret. Nobody can compute it without our key.
 */
export function nextResume(key: Uint8Array, resume: string): string {
  const thread = resume.slice(0, resume.indexOf('.'));
  return `${thread}.${createHmac('sha256', key).update(`resume ${resume}`).digest('base64url')}`;
}

/** The key under which a resume secret is stored: the secret itself is never kept. Undefined: not of that form. */
export function resumeKey(resume: string): { thread: string; key: string } | undefined {
  const match = /^([\w-]{8,64})\.([\w-]{43})$/.exec(resume);
  const [, thread, secret] = match ?? [];
  if (thread === undefined || secret === undefined) return undefined;
  return { thread, key: `${thread}/${createHash('sha256').update(secret).digest('hex')}` };
}

/** Unguessable: it is the name of a conversation towards the client. */
export function newThread(): string {
  return randomBytes(18).toString('base64url');
}
