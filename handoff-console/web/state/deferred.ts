/** Acts that can be taken back for 10 s: they are told to the server when that time is over. */
import { signal } from '@preact/signals';
import { notify } from './notices.ts';
import type { Notice } from './notices.ts';

interface Waiting {
  conversationId: string;
  verb: 'complete' | 'park';
  run: () => void;
  timer: ReturnType<typeof setTimeout>;
  closeNotice: () => void;
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
  waiting.set(conversationId, { ...act, timer, closeNotice: close });
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

export function runDeferredNow(): void {
  for (const id of [...waiting.keys()]) finish(id, true);
}

addEventListener('pagehide', runDeferredNow);
