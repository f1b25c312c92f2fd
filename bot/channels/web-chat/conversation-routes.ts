/**
 * Direct Line 3.0: start, reconnect, poll, send. What stock clients demand of each answer stands beside it; it was
 * measured against botframework-directlinejs 0.15 and Web Chat 4.18.
 */
import { randomUUID } from 'node:crypto';
import type { Request } from 'restify';
import { z } from 'zod';
import type { Conversation } from '../../core/conversation.ts';
import { LoketError } from '../../core/errors.ts';
import { type Reply, readJson, urlOf } from '../../http.ts';
import {
  activityId,
  actionOf,
  type Posted,
  postedSchema,
  rowOf,
  textLimit,
  watermarkSeq,
} from './web-chat-activity.ts';
import { claimsOf, freshToken, isBackend, type Parts, streamUrl } from './web-chat-callers.ts';
import { present, replayRows, stateActivity, threadId } from './web-chat-client.ts';
import { type TokenClaims, tokenSeconds } from './web-chat-signature.ts';

/** Enough for a page of a client that was away; the rest follows by its watermark. */
const pollRows = 200;

const startSchema = z
  .object({
    locale: z.string().max(35).optional(),
    user: z
      .object({ name: z.string().max(200).optional() })
      .loose()
      .optional(),
  })
  .loose();

/** Where a stream begins: after the watermark, or the last 200 rows when the client has none, or none of ours. */
export async function firstSeq(parts: Parts, thread: string, watermark: unknown): Promise<number> {
  const { store } = parts.ports;
  const id = threadId(thread);
  const seq = watermarkSeq(watermark);
  // A watermark beyond the end comes from elsewhere: read literally it would show nothing for ever.
  if (seq > 0) {
    const known = await store.activities(id, { after: seq - 1, limit: 1, desk: false });
    if (known.length > 0) return seq;
  }
  const rows = await store.activitiesBefore(id, { limit: replayRows, desk: false });
  return (rows[0]?.seq ?? 1) - 1;
}

async function startClaims(parts: Parts, req: Request): Promise<TokenClaims> {
  if (!isBackend(parts, req)) return claimsOf(parts, req);
  const { conversationId: conv, token } = await parts.conversations.begin({ limited: false });
  return { ...(await parts.tokens.verify(token, 'token', conv)) };
}

/** 201 when new, 200 when it exists. The greeting follows from the stored `join`, once for ever. */
export async function start(parts: Parts, req: Request): Promise<Reply> {
  const claims = await startClaims(parts, req);
  const body = await readJson(req, startSchema);
  const { conversation, isNew } = await parts.conversations.start(claims.conv, claims.user, {
    name: claims.name ?? body.user?.name,
    locale: body.locale ?? req.headers['accept-language']?.split(',')[0],
  });
  await parts.ports.receive(conversation, {
    externalId: 'join',
    kind: 'action',
    author: { role: 'customer' },
    data: { action: { action: 'join' } },
    audience: 'desk',
    inbound: true,
  });
  return {
    status: isNew ? 201 : 200,
    body: {
      conversationId: claims.conv,
      token: await freshToken(parts, claims),
      expires_in: tokenSeconds,
      streamUrl: await streamUrl(parts, req, claims),
    },
  };
}

function threadOf(req: Request): string {
  const { thread } = req.params as { thread?: string };
  if (thread === undefined || !/^[\w-]{8,64}$/.test(thread)) throw new LoketError('notFound');
  return thread;
}

async function stored(parts: Parts, thread: string): Promise<Conversation> {
  const conversation = await parts.ports.store.conversation(threadId(thread));
  if (conversation === undefined) throw new LoketError('notFound');
  return conversation;
}

export async function reconnect(parts: Parts, req: Request): Promise<Reply> {
  const thread = threadOf(req);
  const claims = await claimsOf(parts, req, thread);
  await stored(parts, thread);
  const query = urlOf(req).searchParams;
  return {
    status: 200,
    body: {
      conversationId: thread,
      token: await freshToken(parts, claims),
      expires_in: tokenSeconds,
      streamUrl: await streamUrl(parts, req, claims, query.get('watermark') ?? undefined),
    },
  };
}

/**
 * Never 401, 429 or 5xx: a stock client stops polling for ever on one of those, without an error. `state=1` adds the
 * state of the counter, which our widget asks for where sockets are blocked.
 */
export async function poll(parts: Parts, req: Request): Promise<Reply> {
  const thread = threadOf(req);
  const claims = await claimsOf(parts, req, thread).catch(keepPolling);
  const conversation = claims && (await stored(parts, thread).catch(keepPolling));
  const query = urlOf(req).searchParams;
  const watermark = query.get('watermark') ?? '';
  const same = { status: 200, body: { activities: [], watermark } };
  if (conversation === undefined) return same;
  try {
    const after = await firstSeq(parts, thread, watermark);
    const options = { after, limit: pollRows, desk: false };
    const rows = await parts.ports.store.activities(conversation.id, options);
    const activities = present(parts.ports, conversation, rows);
    if (query.get('state') === '1') {
      activities.push(stateActivity(thread, await parts.ports.state(conversation)));
    }
    const last = rows.at(-1)?.seq;
    return {
      status: 200,
      body: { activities, watermark: last === undefined ? watermark : String(last) },
    };
  } catch (error) {
    parts.ports.onFailure(error);
    return same;
  }
}

function keepPolling(error: unknown): undefined {
  if (error instanceof LoketError && /^(notFound|badToken)$/.test(error.code)) throw error;
  return undefined;
}

/** Stored, then acknowledged; the bot's turn runs after that and never holds up the answer. */
export async function post(parts: Parts, req: Request): Promise<Reply> {
  const thread = threadOf(req);
  const claims = await claimsOf(parts, req, thread);
  const posted = await readJson(req, postedSchema);
  if ((posted.text?.length ?? 0) > textLimit) {
    throw new LoketError('tooLarge', [`A message has at most ${textLimit} characters.`]);
  }
  const conversation = await stored(parts, thread);
  const row = rowOf(posted, {
    newId: randomUUID(),
    now: parts.ports.clock.now(),
    customerName: conversation.customer.name,
  });
  if (row === undefined) return passOn(parts, thread, claims, posted);
  const action = actionOf(posted)?.action;
  const wait =
    action === 'requestHuman' ? 0 : await parts.budgets.message(thread, claims.limited === true);
  if (wait > 0 && !asks(parts, posted)) {
    return { status: 429, headers: { 'Retry-After': String(wait) }, body: tooMany(wait) };
  }
  const { activity } = await parts.ports.receive(conversation, row);
  return { status: 200, body: { id: activityId(thread, activity.seq) } };
}

/** A spent budget never holds up a request for a person, in words either. */
function asks(parts: Parts, posted: Posted): boolean {
  return posted.text !== undefined && parts.ports.asksForPerson(posted.text);
}

function tooMany(wait: number): unknown {
  return { error: { code: 'tooMany', message: `Too many messages. Try again in ${wait} s.` } };
}

/** How far our widget's visitor has read; never beyond the end, so that it can be told only as often as rows come. */
async function readUpTo(parts: Parts, thread: string, value: unknown): Promise<void> {
  const { store, customerRead } = parts.ports;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return;
  const [last] = await store.activitiesBefore(threadId(thread), { limit: 1, desk: false });
  await customerRead(threadId(thread), Math.min(value, last?.seq ?? 0));
}

/** Typing, reading and foreign events: echoed, since a stock client waits for its own, and told to the desk; not stored. */
async function passOn(
  parts: Parts,
  thread: string,
  claims: TokenClaims,
  posted: Posted,
): Promise<Reply> {
  const id = randomUUID();
  const timestamp = new Date(parts.ports.clock.now()).toISOString();
  const reply = { status: 200, body: { id } };
  if (posted.name === 'loket.read') {
    await readUpTo(parts, thread, posted.value);
    return reply;
  }
  if (posted.type === 'typing') {
    parts.ports.signals.publish({ conversationId: threadId(thread), from: 'customer' });
  }
  parts.streams.echo(thread, {
    type: posted.type,
    id,
    timestamp,
    name: posted.name,
    conversation: { id: thread },
    from: { id: claims.user, role: 'user', name: '' },
    channelData: { clientActivityID: posted.channelData?.clientActivityID },
  });
  return reply;
}
