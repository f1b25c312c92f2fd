/** The console's HTTP routes. Everything live goes over the socket. */
import type { Request, Server } from 'restify';
import { LoketError } from '../../bot/core/errors.ts';
import { nameplateOf } from '../../bot/core/people.ts';
import { type SignedIn, signInSchema } from '../protocol/sign-in.ts';
import { alarmPages } from './alarm-pages.ts';
import { type HttpReply, jsonRoute, readJson } from './http.ts';
import { originAllowed } from './origin.ts';
import type { ConsoleDeps } from './ports.ts';
import type { Session, Sessions } from './session.ts';
import { createSignIn } from './sign-in.ts';
import { staticFiles } from './static-files.ts';

export interface RouteTools {
  deps: ConsoleDeps;
  sessions: Sessions;
  /** Cuts the sockets of a session that was signed out. */
  ended(session: Session): Promise<void>;
}

export function mountRoutes(server: Server, tools: RouteTools): void {
  const { deps } = tools;
  const failed = (error: unknown) =>
    deps.log.error({ error: String(error) }, 'A request of the console failed.');
  const route = (handler: (req: Request) => Promise<HttpReply>) => jsonRoute(handler, failed);
  const signIn = createSignIn(deps);
  const alarm = alarmPages(deps);
  const pages = staticFiles(deps.webRoot);

  server.post(
    '/console/api/sign-in',
    route((req) => signInRoute(tools, signIn, req)),
  );
  server.get(
    '/console/api/sign-in',
    route((req) => signedInRoute(tools, req)),
  );
  server.post(
    '/console/api/sign-out',
    route((req) => signOutRoute(tools, req)),
  );
  server.get(
    '/console/api/me',
    route((req) => meRoute(tools, req)),
  );
  server.get(
    '/console/api/*',
    route(async () => {
      throw new LoketError('notFound');
    }),
  );
  server.get('/console/alarm', alarm.show);
  server.post('/console/alarm', alarm.confirm);
  server.get('/console', pages);
  server.get('/console/*', pages);
  server.head('/console', pages);
  server.head('/console/*', pages);
}

async function signInRoute(
  { deps, sessions }: RouteTools,
  signIn: ReturnType<typeof createSignIn>,
  req: Request,
): Promise<HttpReply> {
  checkOrigin(deps, req);
  const given = await readJson(req, signInSchema);
  const { agent, account } = await signIn(given, addressOf(deps, req));
  const { session, cookie } = await sessions.issue(account, agent);
  return { status: 200, body: present(deps, session), headers: { 'Set-Cookie': cookie } };
}

async function signedInRoute({ sessions }: RouteTools, req: Request): Promise<HttpReply> {
  const session = await sessions.authenticate(req.headers.cookie).catch(() => undefined);
  return { status: 200, body: { signedIn: session !== undefined } };
}

async function signOutRoute(tools: RouteTools, req: Request): Promise<HttpReply> {
  checkOrigin(tools.deps, req);
  const session = await tools.sessions.authenticate(req.headers.cookie);
  const cookie = await tools.sessions.end(session);
  await tools.ended(session);
  return { status: 200, body: {}, headers: { 'Set-Cookie': cookie } };
}

async function meRoute({ deps, sessions }: RouteTools, req: Request): Promise<HttpReply> {
  const session = await sessions.authenticate(req.headers.cookie);
  return { status: 200, body: present(deps, session) };
}

function checkOrigin(deps: ConsoleDeps, req: Request): void {
  if (!originAllowed(req.headers, deps.allowedOrigins)) throw new LoketError('badOrigin');
}

/** The proxy appends the address it saw; what stands before it is the sender's own claim. */
function addressOf(deps: ConsoleDeps, req: Request): string {
  const forwarded = deps.trustProxy ? req.headers['x-forwarded-for'] : undefined;
  const last = String(forwarded ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return last || (req.socket.remoteAddress ?? '');
}

function present(deps: ConsoleDeps, session: Session): SignedIn {
  const roster = deps.roster();
  const agent = roster.agents.find((a) => a.id === session.agentId);
  if (!agent) throw new LoketError('notSignedIn');
  const { role, tier } = agent;
  const plate = nameplateOf(roster, agent.id, { language: roster.company.defaultLanguage });
  return { agentId: agent.id, plate, role, tier, expiresAt: session.expiresAt };
}
