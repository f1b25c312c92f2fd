/** Key presses of the whole page, led to the acts. */
import { keyAction } from '../shared/keys.ts';
import type { Action, PairAction } from '../shared/keys.ts';
import { acceptOrTakeOver, act } from './verbs.ts';
import { refusedVerbs, verbsOf } from '../conversation/verb-list.ts';
import { byUrgency } from './ring-words.ts';
import { silence, silenced } from './sound.ts';
import { extendWrapUp, togglePresence } from './presence.ts';
import { goToContext, goToConversation, goToView } from './route.ts';
import { settings } from './settings.ts';
import { notify, undoLast } from './notices.ts';
import * as store from './store.ts';

let pending: number | undefined;

/** Listens from now on. Returns how to stop. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

function pressed(event: KeyboardEvent): void {
  if (store.session.peek() !== 'signedIn' || event.isComposing) return;
  if (event.key === 'Escape' && store.dialog.peek() === undefined) {
    leaveTopmost(event);
    return;
  }
  const target = event.target as HTMLElement;
  const result = keyAction(
    {
      key: event.key,
      ctrl: event.ctrlKey,
      meta: event.metaKey,
      alt: event.altKey,
      writing: target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName),
      dialogOpen: store.dialog.peek() !== undefined,
      at: performance.now(),
    },
    settings.peek(),
    pending,
  );
  pending = result.pendingSince;
  if (!result.action) return;
  event.preventDefault();
  run(result.action);
}

function leaveTopmost(event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  if (store.popover.peek() !== undefined) {
    const name = store.popover.peek();
    store.popover.value = undefined;
    document.querySelector<HTMLElement>(`[data-opens="${name}"]`)?.focus();
  } else if (store.drawer.peek()) store.drawer.value = false;
  else if (target.tagName === 'TEXTAREA') quietFocus();
  else return;
  event.preventDefault();
}

/** Out of the field, to where the next Tab and the single letters go on from; without a frame around all of it. */
export function quietFocus(): void {
  document.getElementById('conversation')?.focus({ preventScroll: true });
}

function run(action: Action | PairAction | 'search'): void {
  const found = anywhere[action] ?? inList[action];
  if (found) {
    found();
    return;
  }
  const conversation = store.open.peek()?.conversation;
  if (!conversation) return;
  const verb = verbsOf(conversation).find((one) => one.action === action);
  verb?.run(conversation);
  if (verb) return;
  const refused = refusedVerbs(conversation).find((one) => one.verb.action === action);
  if (refused) notify({ icon: 'warn', title: refused.why }, { seconds: 10 });
}

const ring = () => byUrgency(store.rings.peek())[0];

const anywhere: Partial<Record<Action | PairAction | 'search', () => void>> = {
  search: () => {
    store.dialog.value = 'search';
  },
  help: () => {
    store.dialog.value = 'keyboard';
  },
  undo: () => void undoLast(),
  presence: togglePresence,
  wrapUp: () => void extendWrapUp(),
  accept: () => acceptOrTakeOver(ring()?.conversationId),
  passOn: () => {
    const current = ring();
    if (current?.stage === 'owner') void act('passOn', { conversationId: current.conversationId });
  },
  openRing: () => {
    const current = ring();
    if (current) goToConversation(current.conversationId);
  },
  silence: () => {
    const current = byUrgency(store.rings.peek()).find(
      (one) => !silenced.peek().has(one.conversationId),
    );
    if (current) silence(current.conversationId);
  },
  context: () => toggleContext(),
  botPart: foldBotPart,
  goDesk: () => goToView('mine'),
  goAlarms: () => {
    if (store.isLead.peek() || store.alarms.peek().length > 0) store.popover.value = 'alarms';
  },
};

const inList: Partial<Record<Action | PairAction | 'search', () => void>> = {
  mine: () => goToView('mine'),
  waiting: () => goToView('waiting'),
  all: () => goToView('all'),
  closed: () => goToView('closed'),
  next: () => moveInList(1),
  previous: () => moveInList(-1),
};

function foldBotPart(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) {
    fold.open = !fold.open;
  }
}

/** A page of its own on a phone, a drawer up to 1080 px, else the focus goes into the panel. */
export function toggleContext(): void {
  if (!store.open.peek()?.conversation) return;
  if (matchMedia('(max-width: 720px)').matches) goToContext();
  else if (matchMedia('(max-width: 1079px)').matches) {
    store.drawer.value = !store.drawer.peek();
  } else document.getElementById('context')?.focus();
}

function moveInList(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.inbox .row')];
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const current = rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  const from = focused >= 0 ? focused : current;
  const next = from < 0 ? rows[0] : rows[Math.min(Math.max(from + step, 0), rows.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
