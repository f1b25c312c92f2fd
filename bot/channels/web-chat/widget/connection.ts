/**
 * Direct Line 3.0 to one host. A socket is only ever a way to hear sooner: after each loss the server is asked for
 * everything behind the last watermark. Where sockets are blocked the same is asked every 2 s; `state=1` asks for the
 * state along with it, which stock clients do not know.
 * One page has one widget and one connection, so its state is that of the module.
 */
import type { WidgetToken } from '../widget-protocol.ts';
import { read, write } from './keep.ts';
import type { SendResult } from './outbox.ts';

export interface ConnectionDeps {
  /** Ends in a slash. */
  host: string;
  locale(): string;
  /** Another conversation than before; `fresh` when the server has just made it. */
  conversation(fresh: boolean): void;
  hear(activities: unknown[]): void;
  redraw(): void;
  online(): void;
}

type Frame = { activities?: unknown[]; watermark?: string };
type Started = { conversationId: string; token?: string; expires_in?: number; streamUrl?: string };

/** Status 0: no answer at all. */
export interface Answer<T> {
  status: number;
  data?: T;
  retryAfter?: number;
}

/** When the connection was lost; missing while it works. */
export let lostAt: number | undefined;
export let nextTryAt = 0;
export let isOnline = false;
/** The server does not answer although the device is online. */
export let isAway = false;

let deps: ConnectionDeps;
let token = '';
let id = '';
let watermark = '';
let refreshAt = Number.POSITIVE_INFINITY;
let socket: WebSocket | undefined;
let timer: ReturnType<typeof setTimeout>;
let tries = 0;
/** Handshakes that failed one after the other. */
let blocked = 0;
/** Each attempt has a number; 0 until somebody wants to be connected. An answer to an older one is dropped. */
let run = 0;
let heardAt = 0;

const DL = 'v3/directline/';
const isRefused = (status: number) => status === 401 || status === 403 || status === 404;
/** Seconds before the next try, a fifth more or less. */
const BACKOFF = [0.5, 1, 2, 4, 8, 15, 30];
/** An interruption that is over by then is not told. */
export const SHORT_MS = 1000;
const POLL_MS = 2000;
const FROZEN_MS = 40_000;

export function prepare(given: ConnectionDeps): void {
  deps = given;
  addEventListener('online', () => {
    // Another network may let sockets through.
    blocked = 0;
    tryNow();
  });
  addEventListener('offline', () => run && lost());
  // A phone freezes pages: a socket that looks open may be long dead.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && (!isOnline || Date.now() - heardAt > FROZEN_MS)) tryNow();
  });
  // An empty text frame keeps proxies from closing a quiet socket.
  setInterval(() => {
    if (socket?.readyState === 1) socket.send('');
    if (Date.now() > refreshAt) void refresh();
  }, 20_000);
}

export const start = (): unknown => run || open();
export const tryNow = (): unknown => run && open();

/** Ends the conversation on this device; the next start makes a new one. */
export async function endConversation(): Promise<void> {
  const ended = token;
  drop();
  run = 0;
  token = id = watermark = '';
  isOnline = false;
  lostAt = undefined;
  refreshAt = Number.POSITIVE_INFINITY;
  write('resume', undefined);
  if (ended) await call('loket/reset', {}, ended);
}

/** POST with a body, GET without. Never throws. */
export async function call<T>(path: string, body?: unknown, bearer = token): Promise<Answer<T>> {
  try {
    const response = await fetch(deps.host + path, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body ? JSON.stringify(body) : null,
      credentials: 'omit',
      signal: AbortSignal.timeout(10_000),
    });
    const retryAfter = Number(response.headers.get('Retry-After')) * 1000;
    return {
      status: response.status,
      data: (await response.json().catch(() => undefined)) as T,
      retryAfter,
    };
  } catch {
    return { status: 0 };
  }
}

export async function post(activity: unknown): Promise<SendResult> {
  if (!token || !id) return 'offline';
  const { status, retryAfter } = await call(`${DL}conversations/${id}/activities`, activity);
  if (status === 200) return 'sent';
  if (status === 429 || status >= 500) return { later: retryAfter || 2000 };
  if (isRefused(status)) token = '';
  else if (status) return 'refused';
  lost();
  return 'offline';
}

function drop(): void {
  clearTimeout(timer);
  const old = socket;
  socket = undefined;
  old?.close();
}

function lost(): void {
  drop();
  run++;
  isOnline = false;
  // A short interruption is not shown; by then it is.
  if (!lostAt) setTimeout(deps.redraw, SHORT_MS);
  lostAt ??= Date.now();
  const pause = (BACKOFF[tries++] ?? 30) * (800 + Math.random() * 400);
  isAway = tries > 3 && navigator.onLine;
  nextTryAt = Date.now() + pause;
  timer = setTimeout(open, pause);
  deps.redraw();
}

async function open(): Promise<void> {
  drop();
  const mine = ++run;
  const url = await streamUrl();
  if (mine !== run) return;
  if (!url) lost();
  else if (blocked > 1) void poll(mine);
  else listen(url);
}

function listen(url: string): void {
  const own = new WebSocket(url);
  let opened = false;
  socket = own;
  // A proxy that swallows the handshake must not keep us waiting.
  timer = setTimeout(() => own.close(), 8000);
  own.onopen = () => {
    if (own !== socket) return own.close();
    opened = true;
    clearTimeout(timer);
    blocked = 0;
    up();
  };
  own.onmessage = ({ data }) => own === socket && hear(data ? (JSON.parse(data) as Frame) : {});
  own.onclose = () => {
    if (own !== socket) return;
    if (!opened) blocked++;
    lost();
  };
}

async function poll(mine: number): Promise<void> {
  const { status, data } = await call<Frame>(
    `${DL}conversations/${id}/activities?state=1&watermark=${encodeURIComponent(watermark)}`,
  );
  if (mine !== run) return;
  if (isRefused(status)) token = '';
  if (status !== 200) {
    // The server was away: afterwards sockets may pass again.
    blocked = 0;
    return lost();
  }
  if (!isOnline) up();
  hear(data ?? {});
  timer = setTimeout(() => poll(mine), POLL_MS);
}

function up(): void {
  heardAt = Date.now();
  isOnline = true;
  lostAt = undefined;
  isAway = false;
  tries = 0;
  deps.online();
  deps.redraw();
}

function hear(frame: Frame): void {
  heardAt = Date.now();
  watermark = frame.watermark || watermark;
  if (frame.activities) deps.hear(frame.activities);
}

async function streamUrl(again = true): Promise<string | undefined> {
  if (!token && !(await newToken())) return undefined;
  const path = `${DL}conversations`;
  const { status, data } = watermark
    ? await call<Started>(`${path}/${id}?watermark=${encodeURIComponent(watermark)}`)
    : await call<Started>(path, { locale: deps.locale() });
  if (isRefused(status)) {
    token = '';
    return again ? streamUrl(false) : undefined;
  }
  if (!data?.streamUrl) return undefined;
  adopt(data);
  return data.streamUrl;
}

function adopt(started: Started, fresh = false): void {
  token = started.token ?? token;
  // A third of its life is left for a slow network.
  refreshAt = Date.now() + (started.expires_in ?? 1800) * 600;
  if (started.conversationId === id) return;
  id = started.conversationId;
  watermark = '';
  deps.conversation(fresh);
}

async function refresh(): Promise<void> {
  const { status, data } = await call<Started>(`${DL}tokens/refresh`, {});
  if (data?.token) adopt(data);
  else if (isRefused(status)) token = '';
}

/** The secret turns at each use, so two tabs must not use it at the same moment. */
function newToken(): Promise<boolean> {
  const locks = navigator.locks as LockManager | undefined;
  return locks ? locks.request('loket', askToken) : askToken();
}

async function askToken(): Promise<boolean> {
  const resume = read<string>('resume');
  const { status, data } = await (resume
    ? call<WidgetToken>('loket/resume', { resume }, '')
    : call<WidgetToken>(`${DL}tokens/generate`, {}, ''));
  if (data?.token) {
    write('resume', data.resume);
    adopt(data, !resume);
    return true;
  }
  // The server does not know the secret any more: a new conversation.
  if (!resume || status < 400 || status > 410) return false;
  write('resume', undefined);
  return askToken();
}
