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
  resumeKey,
  tokenSeconds,
  verifyIdentity,
} from './web-chat-signature.ts';
import type { WidgetToken } from './widget-protocol.ts';

/** How long a closed page may come back to the same conversation. ms */
const resumeMs = 180 * 86_400_000;
/** A used secret works a little longer: two tabs may use the same one at the same moment. ms */
const graceMs = 60_000;

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
  /** A fresh token of the same conversation for a resume secret. @throws LoketError badToken */
  resume(resume: string): Promise<WidgetToken>;
  /** Binds the verified customer to the conversation. @throws LoketError badToken, notAllowed */
  identify(thread: string, jwt: string): Promise<void>;
  /** Ends every resume secret of the conversation. */
  reset(thread: string): Promise<void>;
}

export function createConversations(ports: WebChatPorts, settings: WebChatSettings): Conversations {
  const { store, clock } = ports;
  const tokens = createTokens(settings.tokenKey, clock);

  const issue = async (thread: string, user: string, limited: boolean): Promise<WidgetToken> => {
    const token = await tokens.issue({
      conv: thread,
      user,
      use: 'token',
      ...(limited ? { limited } : {}),
    });
    const resume = newResume(thread);
    const key = resumeKey(resume);
    if (key === undefined) throw new LoketError('internal');
    await store.put({
      collection: 'resume',
      key: key.key,
      value: { user, limited },
      expiresAt: clock.now() + resumeMs,
    });
    return {
      conversationId: thread,
      token,
      expires_in: tokenSeconds,
      resume,
      ...(limited ? { limited } : {}),
    };
  };

  return {
    begin: ({ user, limited }) => issue(newThread(), user?.id ?? `dl_${randomUUID()}`, limited),

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
      const key = resumeKey(resume);
      const value = key && (await store.get('resume', key.key, clock.now()));
      if (key === undefined || value === undefined) throw new LoketError('badToken');
      const { user, limited } = value as { user: string; limited?: boolean };
      const fresh = await issue(key.thread, user, limited === true);
      await store.put({
        collection: 'resume',
        key: key.key,
        value,
        expiresAt: clock.now() + graceMs,
      });
      return fresh;
    },

    async identify(thread, jwt) {
      if (settings.identitySecret === undefined) {
        throw new LoketError('notAllowed', [
          'Identity tokens are not set up here: set IDENTITY_SECRET.',
        ]);
      }
      const identity = await verifyIdentity(jwt, settings.identitySecret, clock.now());
      await ports.change(threadId(thread), (conversation) => {
        const { customer } = conversation;
        if (customer.verifiedAt !== undefined && customer.id !== identity.sub) {
          throw new LoketError('notAllowed', [
            'This conversation belongs to somebody else. Call reset first.',
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

    async reset(thread) {
      for (const { key } of await store.listKeys('resume', `${thread}/`)) {
        await store.remove('resume', key);
      }
    },
  };
}
