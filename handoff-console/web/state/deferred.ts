/** Acts that can be taken back for 10 s: they are told to the server when that time is over. */
import { signal } from '@preact/signals';
import type { RowView } from '../../protocol/views.ts';
import { serverNow } from './server-clock.ts';
import { writtenSince } from './written-since.ts';
import { notify } from './notices.ts';
import type { Notice } from './notices.ts';
import { t } from '../shared/i18n.tsx';

interface Waiting {
  conversationId: string;
  verb: 'complete' | 'park';
  run: () => void;
  timer: ReturnType<typeof setTimeout>;
  closeNotice: () => void;
  /** Server time. ms UTC */
  since: number;
}

/** Conversations with an act under way; their buttons are off until it is done or undone. */
export const deferred = signal<Record<string, 'complete' | 'park'>>({});
const waiting = new Map<string, Waiting>();
const undoMs = 10_000;

/** Runs `run` after 10 s, at sign-out or when the page goes, unless it is undone. */
export function defer(
  act: { conversationId: string; verb: 'complete' | 'park'; run: () => void },
  words: Pick<Notice, 'icon' | 'title' | 'text' | 'values'>,
): void {
  const { conversationId } = act;
  finish(conversationId, true);
  const close = notify({
    ...words,
    undo: true,
    act: { label: 'undo', key: 'Z', run: () => finish(conversationId, false) },
  });
  const timer = setTimeout(() => finish(conversationId, true), undoMs);
  waiting.set(conversationId, { ...act, timer, closeNotice: close, since: serverNow() });
  deferred.value = { ...deferred.peek(), [conversationId]: act.verb };
}

function finish(conversationId: string, carryOut: boolean): void {
  const found = waiting.get(conversationId);
  if (!found) return;
  waiting.delete(conversationId);
  clearTimeout(found.timer);
  found.closeNotice();
  const { [conversationId]: _done, ...rest } = deferred.peek();
  deferred.value = rest;
  if (carryOut) found.run();
}

/** What the customer writes meanwhile takes it back: it is neither at rest nor at its end. */
export function withdrawWhereAnswered(rows: readonly RowView[]): void {
  for (const { id, customer } of writtenSince(rows, (id) => waiting.get(id)?.since)) {
    finish(id, false);
    const values = { customer: customer.name ?? t('customer.unnamed') };
    notify({ icon: 'bell', title: 'withdrawn.title', text: 'withdrawn.text', values });
  }
}

export function runDeferredNow(): void {
  for (const id of [...waiting.keys()]) finish(id, true);
}

addEventListener('pagehide', runDeferredNow);
