/** Tokens: for a page, for a company's backend, for a visitor who comes back. */
import type { Request } from 'restify';
import { z } from 'zod';
import { LoketError } from '../../core/errors.ts';
import { bearer, type Reply, readJson } from '../../http.ts';
import type { NamedUser } from './conversations.ts';
import {
  address,
  checkOrigin,
  claimsOf,
  freshToken,
  isBackend,
  type Parts,
} from './web-chat-callers.ts';
import { tokenSeconds } from './web-chat-signature.ts';

const userSchema = z.object({
  id: z.string().min(1).max(200),
  name: z.string().max(200).optional(),
});
const generateSchema = z
  .object({ user: userSchema.optional(), User: z.unknown().optional() })
  .loose();
const resumeSchema = z.strictObject({ resume: z.string().max(200) });
const identifySchema = z.strictObject({ jwt: z.string().max(4_096) });
const emptySchema = z.object({}).loose();

export async function generate(parts: Parts, req: Request): Promise<Reply> {
  const backend = isBackend(parts, req);
  if (!backend && bearer(req) !== undefined) throw new LoketError('badToken');
  if (!backend) checkOrigin(parts, req);
  const body = await readJson(req, generateSchema);
  const user = backend ? namedUser(body) : undefined;
  const limited = !backend && !(await parts.budgets.newConversation(address(parts, req)));
  return { status: 200, body: await parts.conversations.begin({ user, limited }) };
}

/** Some clients write `User: { Id }`. */
function namedUser(body: z.infer<typeof generateSchema>): NamedUser | undefined {
  if (body.user !== undefined) return body.user;
  const parsed = z
    .object({ Id: z.string().min(1).max(200), Name: z.string().max(200).optional() })
    .safeParse(body.User);
  return parsed.success ? { id: parsed.data.Id, name: parsed.data.Name } : undefined;
}

export async function refresh(parts: Parts, req: Request): Promise<Reply> {
  const claims = await claimsOf(parts, req);
  const token = await freshToken(parts, claims);
  return { status: 200, body: { conversationId: claims.conv, token, expires_in: tokenSeconds } };
}

export async function resume(parts: Parts, req: Request): Promise<Reply> {
  checkOrigin(parts, req);
  const body = await readJson(req, resumeSchema);
  return { status: 200, body: await parts.conversations.resume(body.resume) };
}

export async function identify(parts: Parts, req: Request): Promise<Reply> {
  const claims = await claimsOf(parts, req);
  const { jwt } = await readJson(req, identifySchema);
  await parts.conversations.identify(claims.conv, jwt);
  return { status: 204 };
}

export async function reset(parts: Parts, req: Request): Promise<Reply> {
  const claims = await claimsOf(parts, req);
  await readJson(req, emptySchema);
  await parts.conversations.reset(claims.conv);
  parts.streams.end(claims.conv);
  return { status: 204 };
}
