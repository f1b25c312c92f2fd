/** From the sign-in form to a live desk, and back. */
import { batch, effect, signal } from '@preact/signals';
import type { Results } from '../../protocol/commands.ts';
import type { SignInRefused } from '../../protocol/sign-in.ts';
import type { ErrorCode } from './types.ts';
import { refresh, staleLists } from './lists.ts';
import { forgetDevice, loadDrafts } from './drafts.ts';
import { flush, forgetOutbox, loadOutbox, outbox } from './outbox.ts';
import { openConversation } from './opened.ts';
import { listen } from './pushes.ts';
import { startPulse } from './pulse.ts';
import { setServerTime, serverNow } from './server-clock.ts';
import { command, CommandError, connectSocket, disconnectSocket, tryNow } from './socket.ts';
import { device } from './storage.ts';
import * as store from './store.ts';
import { clearNotices } from './notices.ts';
import { runDeferredNow } from './deferred.ts';
import { tellMissed, takeSnapshot } from './comeback.ts';
import { wordsFor } from '../shared/error-words.ts';
import { settings } from './settings.ts';
import { announce } from './announce.ts';
import { t } from '../shared/i18n.tsx';

type Refused = { code: ErrorCode | 'offline'; what: string } & SignInRefused;

export const signInError = signal<Refused | undefined>(undefined);

/** Is there a session already? Called once at start. */
export async function resume(): Promise<void> {
  try {
    const response = await fetch('/console/api/sign-in', {
      headers: { accept: 'application/json' },
    });
    const { signedIn } = (await response.json()) as { signedIn?: boolean };
    if (response.ok && signedIn) begin();
    else store.session.value = 'signedOut';
  } catch {
    store.session.value = 'signedOut';
  }
}

/** Resolves true when signed in; otherwise `signInError` says why not. */
export async function signIn(name: string, password: string): Promise<boolean> {
  signInError.value = undefined;
  try {
    const response = await fetch('/console/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ name, password }),
    });
    if (response.ok) {
      begin();
      return true;
    }
    const body = (await response.json()) as { error?: Refused };
    signInError.value = body.error ?? { code: 'internal', what: '' };
  } catch {
    signInError.value = { code: 'offline', what: '' };
  }
  return false;
}

function begin(): void {
  batch(() => {
    store.endedWhy.value = undefined;
    store.session.value = 'signedIn';
    store.connection.value = { state: 'connecting', since: serverNow() };
  });
  const socket = connectSocket();
  listen(socket, endSession);
  socket.on('connect', () => void greet());
  socket.on('disconnect', (reason) => {
    lost();
    // After a cut by the server the library does not try again by itself.
    if (reason === 'io server disconnect') setTimeout(tryNow, 500);
  });
  socket.on('connect_error', (error) => {
    if (error.message === 'notSignedIn') endSession({ code: 'notSignedIn', what: '' });
    else {
      lost();
      if (!socket.active) setTimeout(tryNow, 2_000);
    }
  });
  startPulse();
}

/** The agent changed the language of the screen: the names of teams and employers follow. */
effect(() => {
  const { language } = settings.value;
  if (store.connection.peek().state !== 'online') return;
  void command('language', { language }).catch(() => undefined);
});

function lost(): void {
  if (store.connection.peek().state === 'offline' || store.session.peek() !== 'signedIn') return;
  takeSnapshot();
  store.connection.value = { state: 'offline', since: serverNow() };
  staleLists();
  announce(t('connection.lostHeard'), 'assertive');
}

async function greet(): Promise<void> {
  const askedAt = performance.now();
  try {
    const hello = await command('hello', { language: settings.peek().language });
    setServerTime(hello.now, askedAt);
    takeHello(hello);
  } catch (error) {
    if (error instanceof CommandError && error.code === 'notSignedIn') {
      endSession({ code: 'notSignedIn', what: '' });
    } else setTimeout(tryNow, 2_000);
    return;
  }
  const before = store.connection.peek();
  store.connection.value = { state: 'online' };
  if (store.view.peek() !== 'mine') await refresh('mine');
  await refresh();
  const opened = store.open.peek();
  if (opened) await openConversation(opened.id);
  const waited = await flushCounted();
  if (before.state === 'offline') tellMissed(waited);
}

async function flushCounted(): Promise<{ customer: string; id: string }[]> {
  const waiting = outbox.peek().filter((item) => item.state === 'waiting');
  await flush();
  const rows = store.lists.peek().mine?.rows ?? [];
  return waiting.map(({ conversationId: id }) => ({
    id,
    customer: rows.find((row) => row.id === id)?.customer.name ?? '',
  }));
}

function takeHello(hello: Results['hello']): void {
  batch(() => {
    store.me.value = hello.me;
    store.company.value = hello.company;
    store.colleagues.value = hello.colleagues;
    store.rings.value = hello.rings;
    store.liveLine.value = hello.liveLine;
    store.alarms.value = hello.alarms;
  });
  device.set('company', hello.company.name);
  loadDrafts(hello.me.agentId);
  loadOutbox(hello.me.agentId);
  if (hello.me.status === 'signedOut') {
    void command('presence', { status: 'available' }).catch(() => undefined);
  }
}

/** The server ended the session: drafts and waiting messages stay on this device for the same agent. */
function endSession(why: { code: ErrorCode; what: string }): void {
  forget();
  store.endedWhy.value = wordsFor(why.code, why.what);
}

function forget(): void {
  disconnectSocket();
  clearNotices();
  batch(() => {
    store.session.value = 'signedOut';
    store.me.value = undefined;
    store.lists.value = {};
    store.rings.value = [];
    store.alarms.value = [];
    store.open.value = undefined;
    store.dialog.value = undefined;
    store.popover.value = undefined;
    store.pane.value = 'list';
  });
  history.replaceState(null, '', location.pathname);
}

export async function signOut(): Promise<void> {
  runDeferredNow();
  await command('presence', { status: 'signedOut' }).catch(() => undefined);
  // First the socket: the server cuts it with the session, and that is no lost connection.
  disconnectSocket();
  await fetch('/console/api/sign-out', { method: 'POST' }).catch(() => undefined);
  forgetDevice();
  forgetOutbox();
  forget();
}
