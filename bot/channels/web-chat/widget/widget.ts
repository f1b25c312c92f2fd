/**
 * The widget's state and what can be done with it; the view draws it, the page's API and the buttons call it.
 * A page has one widget, so its state is that of the module.
 */
import { type Activity, activityOf, entryOf } from './activities.ts';
import * as connection from './connection.ts';
import type { Child } from './dom.ts';
import { read, write } from './keep.ts';
import type { CustomerAction, Entry, Notice, Outgoing, Seen, WidgetState } from './model.ts';
import { nextNotices } from './notices.ts';
import { isUrgent, Outbox } from './outbox.ts';
import { emit, emitChange, emitMessage } from './page-events.ts';
import { drawWith, paint } from './painting.ts';
import { now, setNow } from './server-clock.ts';
import { loadSettings, type Options, prefs } from './settings.ts';
import { beep } from './sound.ts';
import { lang } from './words.tsx';

const TYPING_MS = 6000;
const TYPED_EVERY_MS = 3000;
const nobody: WidgetState = { now: 0, state: 'bot' };

export let isOpen = false;
export let isMenuOpen = false;
export let entries: Entry[] = [];
export let notices: Notice[] = [];
export let state = nobody;
/** What he had seen when he came back; the unread line stands behind it. */
export let cameBackAt: Seen | undefined;
export let unread: Entry[] = [];
export let teaser: Entry | undefined;
/** Who writes now. */
export let typing: string | undefined;
/** For ears only. */
export let spoken: Child = '';
/** What stands unsent in the field: kept on the device, never sent before it is sent. */
export let draft = read<string>('draft') ?? '';

let seen: Seen;
let looks = false;
let typingTimer: ReturnType<typeof setTimeout>;
let typedAt = 0;
let jwt = '';

export const outbox = new Outbox({
  load: () => read<Outgoing[]>('out') ?? [],
  save: (items) => write('out', items.length ? items : undefined),
  send: (item) => connection.post(activityOf(item, lang)),
  online: () => connection.isOnline,
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
  redraw: paint,
});

/** Loads settings and strings; `draw` is called for every change from then on. */
export async function load(options: Options, draw: () => void): Promise<void> {
  connection.prepare({
    host: options.host,
    locale: () => lang,
    conversation: beginConversation,
    hear,
    redraw: paint,
    online,
  });
  await loadSettings(options);
  drawWith(draw);
  seen = read('seen') ?? { seq: 0, at: 0 };
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', leave);
  // Who was here before hears the answer without opening anything; nobody else is connected.
  if (read('resume')) connection.start();
  draw();
}

// What the customer does.

export function show(open: boolean): void {
  isOpen = open;
  isMenuOpen = false;
  if (open) connection.start();
  look();
  paint();
}

export function openMenu(open: boolean): void {
  isMenuOpen = open;
  paint();
}

export function hideTeaser(): void {
  teaser = undefined;
  paint();
}

export function speak(words: Child): void {
  spoken = words;
  paint();
}

/** Time and chance are unique enough within one conversation. */
const put = (what: { text: string } | { action: CustomerAction }): void =>
  outbox.add({
    id: `${Date.now()}-${Math.random()}`,
    at: now(),
    ...what,
  });

export const say = (text: string): void => put({ text });
export const act = (action: CustomerAction): void => put({ action });

export const pendingRequest = (): Outgoing | undefined => outbox.items().find(isUrgent);

/** A request that still waits to go out is not doubled by a second tap. */
export function ring(reason?: string): void {
  connection.start();
  const waiting = pendingRequest();
  if (waiting && waiting.state !== 'sent') outbox.retry(waiting.id);
  else act({ action: 'requestHuman', ...(reason && { reason }) });
}

/** Only while the customer really types, and never what he types. */
export function types(text: string): void {
  keepDraft(text);
  if (!connection.isOnline || Date.now() - typedAt < TYPED_EVERY_MS) return;
  typedAt = Date.now();
  void connection.post({ type: 'typing', from: { id: 'user' } });
}

export function keepDraft(text: string): void {
  draft = text;
  write('draft', text || undefined);
  paint();
}

export function identify(token: string): void {
  jwt = token;
  if (connection.isOnline) void connection.call('loket/identify', { jwt });
}

export async function reset(): Promise<void> {
  jwt = '';
  keepDraft('');
  outbox.clear();
  beginConversation(false);
  write('seen', undefined);
  seen = { seq: 0, at: 0 };
  await connection.endConversation();
  if (isOpen) connection.start();
  paint();
}

// What the server says.

function beginConversation(fresh: boolean): void {
  entries = [];
  notices = [];
  unread = [];
  state = nobody;
  cameBackAt = teaser = typing = undefined;
  looks = false;
  if (!fresh) return;
  seen = { seq: 0, at: now() };
  outbox.add({ id: 'join', at: now(), action: { action: 'join' } });
}

function online(): void {
  if (jwt) identify(jwt);
  outbox.flush();
}

function hear(activities: unknown[]): void {
  const known = new Set(entries.map(({ id }) => id));
  const fresh: Entry[] = [];
  for (const activity of activities as Activity[]) {
    if (activity.name === 'loket.state') become(activity.value as WidgetState);
    const entry = entryOf(activity);
    if (!entry || known.has(entry.id)) continue;
    known.add(entry.id);
    fresh.push(entry);
    outbox.confirm(entry.clientId);
  }
  if (fresh.length) take(fresh);
  paint();
}

function take(fresh: Entry[]): void {
  entries = [...entries, ...fresh].sort((a, b) => a.seq - b.seq);
  const news = fresh.filter(({ author, seq }) => author !== 'customer' && seq > seen.seq);
  for (const entry of news) emitMessage(entry);
  if (news.some(({ author }) => author === 'agent')) {
    typing = undefined;
    if (!looks && !prefs.silent) beep();
  }
  look();
  const told = unread.at(-1);
  if (!isOpen && told?.text && news.includes(told)) teaser = told;
}

function become(next: WidgetState): void {
  const before = state;
  state = next;
  setNow(next.now);
  notices = nextNotices(notices, { before, state, entries });
  if (next.typing) {
    typing = next.typing.name;
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => {
      typing = undefined;
      paint();
    }, TYPING_MS);
  }
  emitChange(before, next);
}

// What he has seen.

function look(): void {
  const isLooking = isOpen && !document.hidden;
  if (!isLooking) leave();
  count();
  const last = entries.at(-1);
  if (!isLooking || !last) return;
  if (!looks && unread.length && seen.seq) cameBackAt = seen;
  looks = true;
  if (last.seq > seen.seq) {
    remember(last.seq);
    // Only what stands before his eyes; the desk may show it to the one who wrote.
    if (connection.isOnline)
      void connection.post({ type: 'event', name: 'loket.read', value: last.seq });
  }
  teaser = undefined;
  count();
  paint();
}

function count(): void {
  const before = unread.length;
  unread = entries.filter(
    ({ author, seq, kind }) => author !== 'customer' && kind !== 'action' && seq > seen.seq,
  );
  if (unread.length !== before) emit('unread', unread.length);
}

function remember(seq: number): void {
  seen = { seq, at: now() };
  write('seen', seen);
}

function leave(): void {
  if (!looks) return;
  looks = false;
  cameBackAt = undefined;
  remember(seen.seq);
}
