/**
 * Sessions: a signed cookie that names the agent, the version of his account and his role. It ends by itself
 * after 12 hours, on signing out, and at once when the account is disabled, its version or the role changes.
 */
import { jwtVerify, SignJWT } from 'jose';
import type { Agent, Role } from '../../bot/core/agent.ts';
import type { Clock } from '../../bot/core/clock.ts';
import { LoketError } from '../../bot/core/errors.ts';
import type { Roster } from '../../bot/core/roster.ts';
import type { ConsoleAccount, ConsoleStore } from './ports.ts';

const sessionMs = 12 * 3_600_000;
const audience = 'loket-console';

export interface Session {
  agentId: string;
  /** Random; signing out ends this one only. */
  id: string;
  sessionVersion: number;
  role: Role;
  expiresAt: number;
}

export interface SessionDeps {
  store: Pick<ConsoleStore, 'account' | 'get' | 'put'>;
  clock: Clock;
  roster(): Roster;
  secret: Uint8Array;
  secure: boolean;
}

/** `__Host-` ties the cookie to this very host and https; a browser refuses it over http, so there it is plain. */
function cookieName(secure: boolean): string {
  return secure ? '__Host-loket-console' : 'loket-console';
}

function cookie(name: string, value: string, options: { secure: boolean; maxAge: number }): string {
  const parts = [`${name}=${value}`, 'HttpOnly', 'SameSite=Strict', 'Path=/'];
  parts.push(`Max-Age=${options.maxAge}`);
  if (options.secure) parts.push('Secure');
  return parts.join('; ');
}

function cookieValue(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/** Whether the session still stands for this person; the same rule for HTTP, new sockets and open ones. */
export function sessionStands(
  session: Session,
  agent: Agent | undefined,
  account: Pick<ConsoleAccount, 'sessionVersion'> | undefined,
): boolean {
  if (!agent || agent.disabled || !account) return false;
  return account.sessionVersion === session.sessionVersion && agent.role === session.role;
}

export function createSessions(deps: SessionDeps) {
  const name = cookieName(deps.secure);

  async function issue(
    account: ConsoleAccount,
    agent: Agent,
  ): Promise<{ session: Session; cookie: string }> {
    const session: Session = {
      agentId: agent.id,
      id: crypto.randomUUID(),
      sessionVersion: account.sessionVersion,
      role: agent.role,
      expiresAt: deps.clock.now() + sessionMs,
    };
    const token = await sign(deps, session);
    const options = { secure: deps.secure, maxAge: sessionMs / 1000 };
    return { session, cookie: cookie(name, token, options) };
  }

  /** @throws LoketError notSignedIn, whatever is wrong with the cookie */
  async function authenticate(cookieHeader: string | undefined): Promise<Session> {
    const token = cookieValue(cookieHeader, name);
    const session = token === undefined ? undefined : await read(deps, token);
    if (!session) throw new LoketError('notSignedIn');
    const agent = deps.roster().agents.find((a) => a.id === session.agentId);
    const account = await deps.store.account(session.agentId);
    if (!sessionStands(session, agent, account)) throw new LoketError('notSignedIn');
    if (await deps.store.get('secret', endedKey(session.id), deps.clock.now())) {
      throw new LoketError('notSignedIn');
    }
    return session;
  }

  async function end(session: Session): Promise<string> {
    const key = endedKey(session.id);
    await deps.store.put({ collection: 'secret', key, value: true, expiresAt: session.expiresAt });
    return cookie(name, '', { secure: deps.secure, maxAge: 0 });
  }

  return { issue, authenticate, end };
}

function sign(deps: SessionDeps, session: Session): Promise<string> {
  return new SignJWT({ ver: session.sessionVersion, role: session.role })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setSubject(session.agentId)
    .setJti(session.id)
    .setIssuedAt(Math.floor(deps.clock.now() / 1000))
    .setExpirationTime(Math.floor(session.expiresAt / 1000))
    .sign(deps.secret);
}

async function read(deps: SessionDeps, token: string): Promise<Session | undefined> {
  try {
    const { payload } = await jwtVerify(token, deps.secret, {
      algorithms: ['HS256'],
      audience,
      currentDate: new Date(deps.clock.now()),
    });
    return {
      agentId: String(payload.sub),
      id: String(payload.jti),
      sessionVersion: Number(payload.ver),
      role: payload.role as Role,
      expiresAt: Number(payload.exp) * 1000,
    };
  } catch {
    return undefined;
  }
}

export type Sessions = ReturnType<typeof createSessions>;

function endedKey(sessionId: string): string {
  return `console-session-ended/${sessionId}`;
}
