/** Replies and notes on their way. They survive a reload and go out once, in order, under their own id. */
import { signal } from '@preact/signals';
import { device } from './storage.ts';
import { serverNow } from './server-clock.ts';
import { command, CommandError, newCommandId } from './socket.ts';
import { announce } from './announce.ts';
import { applyConversation, open } from './opened.ts';
import { t } from '../shared/i18n.tsx';
import { errorWords } from '../shared/error-words.ts';
import type { Kind } from './drafts.ts';

export interface Outgoing {
  commandId: string;
  conversationId: string;
  kind: Kind;
  text: string;
  /** Seq of the last message that was on the screen. */
  readUpTo?: number;
  at: number;
  state: 'sending' | 'waiting' | 'failed';
  /** Why it failed, in the agent's language. */
  error?: string;
  /** Known once acknowledged: the row of the transcript that replaces it. */
  seq?: number;
}

export const outbox = signal<Outgoing[]>([]);
let owner = '';
let sending = false;

function save(next: Outgoing[]): void {
  outbox.value = next;
  const unsent = next.filter((item) => item.seq === undefined);
  if (unsent.length === 0) device.remove(`outbox.${owner}`);
  else device.set(`outbox.${owner}`, JSON.stringify(unsent));
}

function update(commandId: string, change: Partial<Outgoing>): void {
  save(outbox.peek().map((item) => (item.commandId === commandId ? { ...item, ...change } : item)));
}

/** Reads what waits on this device; it goes out with the next `flush()`. */
export function loadOutbox(agentId: string): void {
  owner = agentId;
  try {
    const kept = JSON.parse(device.get(`outbox.${agentId}`) ?? '[]') as Outgoing[];
    const seen = new Set(outbox.peek().map((item) => item.commandId));
    const more = kept.filter((item) => !seen.has(item.commandId));
    outbox.value = [
      ...more.map((item) => ({ ...item, state: 'waiting' as const })),
      ...outbox.peek(),
    ];
  } catch {
    device.remove(`outbox.${agentId}`);
  }
}

export function send(conversationId: string, kind: Kind, text: string): void {
  const shown = open.peek();
  const readUpTo = shown?.id === conversationId ? shown.messages.at(-1)?.seq : undefined;
  const item = { commandId: newCommandId(), conversationId, kind, text, readUpTo, at: serverNow() };
  save([...outbox.peek(), { ...item, state: 'sending' }]);
  void flush();
}

/** Sends again what failed, under the same id: if it did arrive, nothing happens twice. */
export function sendAgain(commandId: string): void {
  update(commandId, { state: 'sending', error: undefined });
  void flush();
}

export function dropOutgoing(commandId: string): void {
  save(outbox.peek().filter((item) => item.commandId !== commandId));
}

/** Sends everything that is not failed, one after another. */
export async function flush(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    for (;;) {
      const next = outbox.peek().find((item) => item.state !== 'failed' && item.seq === undefined);
      if (!next || !(await sendOne(next))) break;
    }
  } finally {
    sending = false;
  }
}

/** False: there is no connection, stop here. */
async function sendOne(item: Outgoing): Promise<boolean> {
  const { commandId, conversationId, kind, text, readUpTo } = item;
  update(commandId, { state: 'sending' });
  try {
    const words = { commandId, conversationId, text };
    const done = await (kind === 'reply'
      ? command('reply', { ...words, readUpTo })
      : command('note', words));
    update(commandId, { seq: done.seq });
    applyConversation(done.conversation);
    forgetArrived();
    return true;
  } catch (error) {
    if (error instanceof CommandError && error.code === 'offline') {
      update(commandId, { state: 'waiting' });
      return false;
    }
    update(commandId, { state: 'failed', error: errorWords(error) });
    announce(t('send.failedHeard'), 'assertive');
    return true;
  }
}

/** Takes away what the transcript shows by now. */
export function forgetArrived(): void {
  const opened = open.peek();
  const shown = new Set(opened?.messages.map((message) => message.seq));
  const rest = outbox.peek().filter((item) => {
    if (item.seq === undefined) return true;
    return item.conversationId === opened?.id && !shown.has(item.seq);
  });
  if (rest.length !== outbox.peek().length) save(rest);
}

export function forgetOutbox(): void {
  save([]);
}
