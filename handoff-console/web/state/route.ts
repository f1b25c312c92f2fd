/** Real history: the browser's Back leads from the customer to the conversation to the list. */
import { batch } from '@preact/signals';
import type { View } from '../../protocol/views.ts';
import { closeConversation, openConversation } from './opened.ts';
import { showView } from './lists.ts';
import { conversationHash, parseRoute, viewHash } from './route-words.ts';
import { open, pane, popover, view } from './store.ts';

/** Follows the address now and from now on. Returns how to stop. */
export function followRoute(): () => void {
  addEventListener('hashchange', applyRoute);
  applyRoute();
  return () => removeEventListener('hashchange', applyRoute);
}

function applyRoute(): void {
  // A jump within the page (the skip link) is no address of ours.
  if (location.hash !== '' && !location.hash.startsWith('#/')) return;
  const route = parseRoute(location.hash);
  batch(() => {
    pane.value = route.pane;
    popover.value = undefined;
    if (route.view && route.view !== view.peek()) showView(route.view);
    if (route.id === undefined) {
      // With room for both, the list changes beside the open conversation.
      if (route.view === undefined) closeConversation();
    } else if (open.peek()?.id !== route.id) void openConversation(route.id);
  });
}

function go(hash: string): void {
  if (location.hash === hash) applyRoute();
  else location.hash = hash;
}

export function goToConversation(id: string): void {
  go(conversationHash(id));
}

export function goToContext(): void {
  const id = open.peek()?.id;
  if (id !== undefined) go(conversationHash(id, true));
}

export function goToView(next: View): void {
  if (next === view.peek()) void showView(next);
  go(viewHash(next));
}

/** The arrow on a phone: from the customer to the conversation, from there to the list. */
export function goBack(): void {
  const id = open.peek()?.id;
  if (pane.peek() === 'context' && id !== undefined) go(conversationHash(id));
  else go(viewHash(view.peek()));
}
