/**
 * Direct Line 3.0 to one host. A socket is only ever a way to hear sooner: after each loss the server is asked for
 * everything behind the last watermark. Where sockets are blocked the same is asked every 2 s.
 */
import type { WidgetToken } from '../widget-protocol.ts';
import { read, write } from './keep.ts';
import type { SendResult } from './outbox.ts';

export interface Frame {
  activities?: unknown[];
  watermark?: string;
}

export interface ConnectionDeps {
  /** Ends in a slash. */
  host: string;
  locale(): string;
  /** Another conversation than before; `fresh` when the server has just made it. */
  conversation(id: string, fresh: boolean): void;
  frame(frame: Frame): void;
  changed(): void;
  online(): void;
}

export interface Answer<T> {
  /** 0: no answer at all. */
  status: number;
  data?: T;
  retryAfter: number;
}

type Started = { conversationId: string; token?: string; expires_in?: number; streamUrl?: string };

const BACKOFF = [0.5, 1, 2, 4, 8, 15, 30];
const REFUSED = [401, 403, 404];
const DL = 'v3/directline/';

export class Connection {
  /** When the connection was lost; missing while it works. */
  lostAt?: number;
  nextTryAt?: number;
  /** The server does not answer although the device is online. */
  away = false;
  isOnline = false;
  private deps: ConnectionDeps;
  private token = '';
  private id = '';
  private watermark = '';
  private socket?: WebSocket;
  private timer?: ReturnType<typeof setTimeout>;
  private refreshTimer?: ReturnType<typeof setTimeout>;
  private tries = 0;
  private blocked = 0;
  private run = 0;
  private heardAt = 0;

  constructor(deps: ConnectionDeps) {
    this.deps = deps;
    addEventListener('online', () => this.tryNow());
    addEventListener('offline', () => this.run && this.lost());
    document.addEventListener('visibilitychange', () => {
      // A phone freezes pages: a socket that looks open may be long dead.
      if (document.hidden || !this.run) return;
      if (!this.isOnline || Date.now() - this.heardAt > 40_000) this.tryNow();
    });
  }

  get started(): boolean {
    return this.run > 0;
  }

  start(): void {
    if (!this.run) void this.open();
  }

  tryNow(): void {
    if (this.run) void this.open();
  }

  /** Ends the conversation on this device; the next start makes a new one. */
  async reset(): Promise<void> {
    const { token } = this;
    this.drop();
    clearTimeout(this.refreshTimer);
    this.run = 0;
    this.token = this.id = this.watermark = '';
    this.isOnline = false;
    this.lostAt = undefined;
    write('resume', undefined);
    if (token) await this.call('loket/reset', { body: {}, token });
  }

  async call<T>(
    path: string,
    { body, token = this.token }: { body?: unknown; token?: string },
  ): Promise<Answer<T>> {
    try {
      const response = await fetch(this.deps.host + path, {
        method: body ? 'POST' : 'GET',
        headers: {
          ...(token && { Authorization: `Bearer ${token}` }),
          ...(body ? { 'Content-Type': 'application/json' } : {}),
        },
        body: body && JSON.stringify(body),
        credentials: 'omit',
        signal: AbortSignal.timeout(10_000),
      });
      const data = (await response.json().catch(() => undefined)) as T | undefined;
      const retryAfter = Number(response.headers.get('Retry-After')) * 1000;
      return { status: response.status, data, retryAfter };
    } catch {
      return { status: 0, retryAfter: 0 };
    }
  }

  async post(activity: unknown): Promise<SendResult> {
    if (!this.token || !this.id) return 'offline';
    const { status, retryAfter } = await this.call(`${DL}conversations/${this.id}/activities`, {
      body: activity,
    });
    if (status >= 200 && status < 300) return 'sent';
    if (status === 429 || status >= 500) return { later: retryAfter || 2000 };
    if (REFUSED.includes(status)) this.token = '';
    else if (status) return 'refused';
    this.lost();
    return 'offline';
  }

  private drop(): void {
    clearTimeout(this.timer);
    const { socket } = this;
    this.socket = undefined;
    socket?.close();
  }

  private lost(): void {
    this.drop();
    this.run++;
    this.isOnline = false;
    this.lostAt ??= Date.now();
    const pause = (BACKOFF[Math.min(this.tries++, BACKOFF.length - 1)] ?? 30) * 1000;
    this.away = this.tries > 2 && navigator.onLine;
    const delay = pause * (0.8 + Math.random() * 0.4);
    this.nextTryAt = Date.now() + delay;
    this.timer = setTimeout(() => void this.open(), delay);
    this.deps.changed();
  }

  private async open(): Promise<void> {
    this.drop();
    const run = ++this.run;
    const url = await this.streamUrl();
    if (run !== this.run) return;
    if (!url) return this.lost();
    if (this.blocked > 1) return void this.poll(run, 0);
    const socket = new WebSocket(url);
    let opened = false;
    this.socket = socket;
    // A proxy that swallows the handshake must not keep us waiting.
    this.timer = setTimeout(() => socket.close(), 8000);
    socket.onopen = () => {
      if (socket !== this.socket) return socket.close();
      opened = true;
      clearTimeout(this.timer);
      this.blocked = 0;
      this.up();
      this.beat(socket);
    };
    socket.onmessage = ({ data }) => {
      if (socket === this.socket) this.hear(data ? (JSON.parse(data) as Frame) : {});
    };
    socket.onclose = () => {
      if (socket !== this.socket) return;
      if (!opened) this.blocked++;
      this.lost();
    };
  }

  /** An empty text frame keeps proxies from closing a quiet socket. */
  private beat(socket: WebSocket): void {
    this.timer = setTimeout(() => {
      if (socket !== this.socket) return;
      socket.send('');
      this.beat(socket);
    }, 20_000);
  }

  private async poll(run: number, count: number): Promise<void> {
    const path = `${DL}conversations/${this.id}/activities?watermark=${encodeURIComponent(this.watermark)}`;
    const { status, data } = await this.call<Frame>(path, {});
    if (run !== this.run) return;
    if (status !== 200) {
      if (REFUSED.includes(status)) this.token = '';
      return this.lost();
    }
    if (!this.isOnline) this.up();
    this.hear(data ?? {});
    // Now and then the socket is tried again: the network may have changed.
    if (count > 60) this.blocked = 1;
    this.timer = setTimeout(
      () => (count > 60 ? void this.open() : void this.poll(run, count + 1)),
      2000,
    );
  }

  private up(): void {
    this.heardAt = Date.now();
    this.isOnline = true;
    this.lostAt = this.nextTryAt = undefined;
    this.away = false;
    this.tries = 0;
    this.deps.online();
    this.deps.changed();
  }

  private hear(frame: Frame): void {
    this.heardAt = Date.now();
    if (frame.watermark) this.watermark = frame.watermark;
    if (frame.activities?.length) this.deps.frame(frame);
  }

  private async streamUrl(again = true): Promise<string | undefined> {
    if (!this.token && !(await this.newToken())) return undefined;
    const at = `${DL}conversations`;
    const answer = this.watermark
      ? await this.call<Started>(
          `${at}/${this.id}?watermark=${encodeURIComponent(this.watermark)}`,
          {},
        )
      : await this.call<Started>(at, { body: { locale: this.deps.locale() } });
    if (REFUSED.includes(answer.status)) {
      this.token = '';
      return again ? this.streamUrl(false) : undefined;
    }
    const { data } = answer;
    if (answer.status >= 300 || !data?.streamUrl) return undefined;
    this.adopt(data);
    return data.streamUrl;
  }

  private adopt({ conversationId, token, expires_in = 1800 }: Started, fresh = false): void {
    if (token) this.token = token;
    if (conversationId !== this.id) {
      this.id = conversationId;
      this.watermark = '';
      this.deps.conversation(conversationId, fresh);
    }
    clearTimeout(this.refreshTimer);
    const pause = Math.min(expires_in * 600, 900_000);
    this.refreshTimer = setTimeout(() => void this.refresh(), pause);
  }

  private async refresh(): Promise<void> {
    const { status, data } = await this.call<Started>(`${DL}tokens/refresh`, { body: {} });
    if (data?.token) this.adopt(data);
    else if (REFUSED.includes(status)) this.token = '';
    else this.refreshTimer = setTimeout(() => void this.refresh(), 30_000);
  }

  /** The secret turns at each use, so two tabs must not use it at the same moment. */
  private newToken(): Promise<boolean> {
    const locks = navigator.locks as LockManager | undefined;
    return locks ? locks.request('loket', () => this.askToken()) : this.askToken();
  }

  private async askToken(): Promise<boolean> {
    const resume = read<string>('resume');
    const { status, data } = resume
      ? await this.call<WidgetToken>('loket/resume', { body: { resume }, token: '' })
      : await this.call<WidgetToken>(`${DL}tokens/generate`, { body: {}, token: '' });
    if (data?.token) {
      if (data.resume) write('resume', data.resume);
      this.adopt(data, !resume);
      return true;
    }
    if (!resume || ![400, 401, 403, 404, 410].includes(status)) return false;
    write('resume', undefined);
    return this.askToken();
  }
}
