/** The conversation on the screen: opened, kept current, paged backwards, closed. */
import { batch } from '@preact/signals';
import type { ConversationView, MessageView } from '../../protocol/views.ts';
import { announce } from './announce.ts';
import { takeServerDraft } from './drafts.ts';
import { notify } from './notices.ts';
import { mergeMessages } from './rows.ts';
import { command } from './socket.ts';
import { takenFromMe } from './leaving.ts';
import { me, open } from './store.ts';
import { errorWords } from '../shared/error-words.ts';
import { t } from '../shared/i18n.tsx';

export { open };

/** Shows a conversation; when it is open already, only what is new is asked for. */
export async function openConversation(id: string): Promise<void> {
  const before = open.peek();
  const again = before?.id === id && before.conversation !== undefined;
  if (before && before.id !== id) leave(before.id);
  if (!again) open.value = { id, messages: [], hasEarlier: false, loading: true };
  const lastSeq = again ? before.messages.at(-1)?.seq : undefined;
  try {
    const payload =
      lastSeq === undefined ? { conversationId: id } : { conversationId: id, after: lastSeq };
    const found = await command('open', payload);
    const current = open.peek();
    if (current?.id !== id) return;
    batch(() => {
      takeDrafts(found.conversation);
      open.value = {
        ...current,
        conversation: found.conversation,
        messages: mergeMessages(current.messages, found.messages),
        hasEarlier: again ? current.hasEarlier : found.hasEarlier,
        loading: false,
        error: undefined,
      };
    });
    markRead();
  } catch (error) {
    const current = open.peek();
    if (current?.id === id) open.value = { ...current, loading: false, error: errorWords(error) };
  }
}

function takeDrafts(conversation: ConversationView): void {
  takeServerDraft(conversation.id, 'reply', conversation.drafts.reply);
  takeServerDraft(conversation.id, 'note', conversation.drafts.note);
}

function leave(id: string): void {
  void command('close', { conversationId: id }).catch(() => undefined);
}

export function closeConversation(): void {
  const before = open.peek();
  if (!before) return;
  leave(before.id);
  open.value = undefined;
}

/** The 200 rows before the first one shown. */
export async function loadEarlier(): Promise<void> {
  const current = open.peek();
  const first = current?.messages[0]?.seq;
  if (!current || first === undefined || first <= 1) return;
  try {
    const more = await command('history', { conversationId: current.id, before: first });
    const latest = open.peek();
    if (latest?.id !== current.id) return;
    const messages = mergeMessages(latest.messages, more.messages);
    open.value = { ...latest, messages, hasEarlier: more.hasEarlier };
  } catch (error) {
    announce(errorWords(error), 'assertive');
  }
}

/** Takes the server's newer word about the open conversation. */
export function applyConversation(conversation: ConversationView): void {
  const current = open.peek();
  if (current?.id !== conversation.id) return;
  const before = current.conversation;
  open.value = { ...current, conversation };
  const owner = conversation.owner;
  if (before && owner && takenFromMe(before, conversation)) {
    const customer = conversation.customer.name ?? t('customer.unnamed');
    const values = { name: owner.firstName, customer };
    notify({ plate: owner, title: 'race.tookOver', values }, { seconds: 20 });
  } else if (before?.owner && owner && before.owner.agentId !== owner.agentId) {
    const own = owner.agentId === me.peek()?.agentId;
    announce(own ? t('heard.ownerMe') : t('heard.owner', { name: owner.name }));
  }
}

export function applyMessages(conversationId: string, messages: MessageView[]): void {
  const current = open.peek();
  if (current?.id !== conversationId) return;
  const last = current.messages.at(-1)?.seq ?? 0;
  const fresh = messages.filter((message) => message.seq > last);
  open.value = {
    ...current,
    messages: mergeMessages(current.messages, messages),
    typing: false,
  };
  const spoken = fresh.findLast((message) => message.author === 'customer' && message.text);
  if (spoken?.text) announce(t('heard.message', { text: spoken.text }));
  markRead();
}

export function customerTypes(conversationId: string): void {
  const current = open.peek();
  if (current?.id !== conversationId) return;
  clearTimeout(typingTimer);
  open.value = { ...current, typing: true };
  typingTimer = setTimeout(() => {
    const shown = open.peek();
    if (shown?.typing) open.value = { ...shown, typing: false };
  }, typingMs);
}

/** As long as the customer's widget shows it the other way round. */
const typingMs = 6_000;
let typingTimer: ReturnType<typeof setTimeout> | undefined;

/** Tells how far this agent has read, when the page is really seen. */
export function markRead(): void {
  const current = open.peek();
  const seq = current?.messages.at(-1)?.seq;
  if (!current || seq === undefined || document.hidden) return;
  void command('read', { conversationId: current.id, seq }).catch(() => undefined);
}
