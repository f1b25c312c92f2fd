/** Beginning, coming back and being recognised: what stands before the first message of a thread. */
import { randomUUID } from 'node:crypto';
import type { Conversation } from '../../core/conversation.ts';
import { LoketError } from '../../core/errors.ts';
import { threadId } from './web-chat-client.ts';
import type { WebChatPorts, WebChatSettings } from './web-chat-ports.ts';
import {
  createTokens,
  newResume,
  newThread,
  nextResume,
  resumeKey,
  type TokenClaims,
  tokenSeconds,
  verifyIdentity,
} from './web-chat-signature.ts';
import type { WidgetToken } from './widget-protocol.ts';

/** How long a closed page may come back to the same conversation: use makes a secret's life no longer. ms */
const resumeMs = 180 * 86_400_000;
/** A secret works a little longer than its successor needs to be used: two tabs may have the old one. ms */
const graceMs = 60_000;

/** What is kept of a resume secret, under its digest. */
interface Kept {
  user: string;
  limited: boolean;
  /** Key of the secret for which this one was given. */
  replaces?: string;
  /** Its successor was used, so it ends. ms UTC */
  endsAt?: number;
}

export interface NamedUser {
  id: string;
  name?: string;
}

export interface Conversations {
  /** A token for a new conversation. The user is named only by a company's backend. */
  begin(options: { user?: NamedUser; limited: boolean }): Promise<WidgetToken>;
  /** Makes the conversation if this is its first call; returns what is stored. */
  start(
    thread: string,
    user: string,
    options: { name?: string; locale?: string },
  ): Promise<{ conversation: Conversation; isNew: boolean }>;
  /**
   * A fresh token and the next resume secret. The one that was shown works on until what was given for it has been
   * used: an answer that gets lost loses nothing. @throws LoketError badToken
   */
  resume(resume: string): Promise<WidgetToken>;
  /** A token is used: what it replaces ends soon. @throws LoketError badToken for a conversation that was reset */
  used(claims: TokenClaims): Promise<void>;
  /** Binds the verified customer to the conversation. @throws LoketError badToken, wrongState, notFound */
  identify(thread: string, jwt: string): Promise<void>;
  /** Ends every resume secret and every token of the conversation. */
  reset(thread: string): Promise<void>;
}

export function createConversations(ports: WebChatPorts, settings: WebChatSettings): Conversations {
  const { store, clock } = ports;
  const tokens = createTokens(settings.tokenKey, clock);

  const secrets = createSecrets(ports, settings.tokenKey);

  const issue = async (resume: string, claims: Omit<TokenClaims, 'use'>): Promise<WidgetToken> => ({
    conversationId: claims.conv,
    token: await tokens.issue({ ...claims, use: 'token' }),
    expires_in: tokenSeconds,
    resume,
    ...(claims.limited ? { limited: true } : {}),
  });

  return {
    async begin({ user, limited }) {
      const conv = newThread();
      const id = user?.id ?? `dl_${randomUUID()}`;
      const resume = newResume(conv);
      await secrets.keep(resume, { user: id, limited });
      const given = { ...(user?.name && { name: user.name }), ...(limited ? { limited } : {}) };
      return issue(resume, { conv, user: id, ...given });
    },

    async start(thread, user, { name, locale }) {
      const id = threadId(thread);
      const stored = await store.conversation(id);
      if (stored !== undefined) return { conversation: stored, isNew: false };
      const conversation = await store.createConversation({
        id,
        version: 1,
        channel: 'web',
        account: 'site',
        thread,
        createdAt: clock.now(),
        language: ports.languageFor(locale),
        customer: { id: user, name, standing: 'unknown' },
        handledSeq: 0,
        dialog: {},
        handoffCount: 0,
        commandIds: [],
      });
      return { conversation, isNew: true };
    },

    async resume(resume) {
      const { thread, key, kept } = await secrets.find(resume);
      const { user, limited, replaces } = kept;
      if (replaces !== undefined) await secrets.retire(replaces);
      const next = await secrets.next(resume, { user, limited, replaces: key });
      return issue(next, { conv: thread, user, replaces: key, ...(limited ? { limited } : {}) });
    },

    async used({ conv, replaces }) {
      if (await secrets.isReset(conv)) throw new LoketError('badToken');
      if (replaces !== undefined) await secrets.retire(replaces);
    },

    async identify(thread, jwt) {
      if (settings.identitySecret === undefined) {
        throw new LoketError('notFound', [
          'Identity tokens are not set up here: set IDENTITY_SECRET.',
        ]);
      }
      const identity = await verifyIdentity(jwt, settings.identitySecret, clock.now());
      await ports.change(threadId(thread), (conversation) => {
        const { customer } = conversation;
        if (customer.verifiedAt !== undefined && customer.id !== identity.sub) {
          throw new LoketError('wrongState', [
            "It belongs to another customer already: call Loket('reset'), then identify again.",
          ]);
        }
        const language = identity.locale && ports.languageFor(identity.locale);
        return {
          ...conversation,
          language: language ?? conversation.language,
          customer: {
            id: identity.sub,
            name: identity.name ?? customer.name,
            email: identity.email ?? customer.email,
            standing: identity.standing ?? 'customer',
            verifiedAt: clock.now(),
          },
        };
      });
    },

    reset: secrets.reset,
  };
}

/** Where resume secrets are kept, by their digests. */
function createSecrets({ store, clock }: WebChatPorts, tokenKey: Uint8Array) {
  const read = async (key: string): Promise<Kept | undefined> =>
    (await store.get('resume', key, clock.now())) as Kept | undefined;
  const write = (key: string, value: Kept, lifeMs: number): Promise<void> =>
    store.put({ collection: 'resume', key, value, expiresAt: clock.now() + lifeMs });
  const keyOf = (resume: string): { thread: string; key: string } => {
    const found = resumeKey(resume);
    if (found === undefined) throw new LoketError('badToken');
    return found;
  };
  const keep = (resume: string, value: Kept): Promise<void> =>
    write(keyOf(resume).key, value, resumeMs);
  const isReset = async (thread: string): Promise<boolean> =>
    (await store.get('resume', `reset/${thread}`, clock.now())) !== undefined;

  return {
    keep,
    isReset,
    async find(resume: string): Promise<{ thread: string; key: string; kept: Kept }> {
      const { thread, key } = keyOf(resume);
      const kept = await read(key);
      if (kept === undefined || (await isReset(thread))) throw new LoketError('badToken');
      return { thread, key, kept };
    },
    /** The pending successor once more; another one where a quicker tab has gone on from it already. */
    async next(resume: string, value: Kept): Promise<string> {
      const successor = nextResume(tokenKey, resume);
      const pending = await read(keyOf(successor).key);
      const next = pending?.endsAt === undefined ? successor : newResume(keyOf(resume).thread);
      if (pending === undefined || next !== successor) await keep(next, value);
      return next;
    },
    /** Only the first use of its successor sets its end. */
    async retire(key: string): Promise<void> {
      const kept = await read(key);
      if (kept === undefined || kept.endsAt !== undefined) return;
      await write(key, { ...kept, endsAt: clock.now() + graceMs }, graceMs);
    },
    /** The mark outlives every secret, so one that is written at the same moment is refused too. */
    async reset(thread: string): Promise<void> {
      const expiresAt = clock.now() + resumeMs;
      await store.put({ collection: 'resume', key: `reset/${thread}`, value: true, expiresAt });
      for (const { key } of await store.listKeys('resume', `${thread}/`)) {
        await store.remove('resume', key);
      }
    },
  };
}
