/**
 * A Direct Line server for the widget's tests: one conversation per resume secret, everything that it says is said
 * by the test. It can refuse, go away, come back and block sockets.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { WebSocketServer, type WebSocket } from 'ws';
import type {
  LoketData,
  WidgetConfig,
  WidgetState,
} from '../../bot/channels/web-chat/widget-protocol.ts';

export interface StoredActivity {
  id: string;
  type: string;
  name?: string;
  text?: string;
  value?: unknown;
  timestamp: string;
  from: { id: string; role: string; name?: string };
  channelData: { loket: LoketData; clientActivityID?: string };
}

/** What a scene says: everything but what the server gives by itself. */
export type Said = Omit<Partial<LoketData>, 'seq'> & {
  text?: string;
  event?: unknown;
  clientId?: string;
};

interface Posted {
  type: string;
  text?: string;
  name?: string;
  value?: unknown;
  locale?: string;
  channelData?: { clientActivityID?: string };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

export interface MockOptions {
  config: WidgetConfig;
  /** Path prefix to folder: `{ '/widget/': 'dist/widget/' }`. */
  folders: Record<string, string>;
}

export class WidgetMockServer {
  readonly activities: StoredActivity[] = [];
  /** Everything that was posted, in order, replays and typing too. */
  readonly posted: Posted[] = [];
  readonly calls: string[] = [];
  state: WidgetState = { now: Date.now(), state: 'bot' };
  /** Status with which the next posts are answered. */
  refusals: number[] = [];
  socketsBlocked = false;
  /** Every call of the chat finds no server; pages and scripts still come. */
  isAway = false;
  resume = '';
  conversations = 0;
  /** Called for each newly stored activity of the customer. */
  onPost?: (activity: Posted) => void;
  private secrets = 0;
  private server?: Server;
  private port = 0;
  private readonly options: MockOptions;
  private readonly sockets = new Set<WebSocket>();
  private readonly wires = new Set<Socket>();
  private readonly hub = new WebSocketServer({ noServer: true });

  constructor(options: MockOptions) {
    this.options = options;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens on a free port, the second time on the same one. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void this.handle(request, response);
    });
    server.on('connection', (wire) => {
      this.wires.add(wire);
      wire.on('close', () => this.wires.delete(wire));
    });
    server.on('upgrade', (request, wire, head) => {
      if (this.socketsBlocked || this.isAway) return wire.destroy();
      const watermark = new URL(request.url ?? '', this.url).searchParams.get('watermark');
      this.hub.handleUpgrade(request, wire, head, (socket) => this.open(socket, Number(watermark)));
    });
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** As `kill -9`: every wire is cut. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    for (const socket of this.sockets) socket.terminate();
    for (const wire of this.wires) wire.destroy();
    await new Promise((done) => (server ? server.close(done) : done(undefined)));
  }

  goAway(): void {
    this.isAway = true;
    this.cutSockets();
  }

  comeBack(): void {
    this.isAway = false;
  }

  cutSockets(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  get socketCount(): number {
    return this.sockets.size;
  }

  say(said: Said): StoredActivity {
    const { text, event, clientId, ...loket } = said;
    const seq = this.activities.length + 1;
    const author = loket.author ?? 'bot';
    const at = loket.at ?? this.now() + seq;
    const activity: StoredActivity = {
      id: `mock|${String(seq).padStart(7, '0')}`,
      type: event ? 'event' : 'message',
      ...(event ? { name: 'loket', value: event } : {}),
      ...(text !== undefined && { text }),
      timestamp: new Date(at).toISOString(),
      from: { id: author, role: author === 'customer' ? 'user' : 'bot', name: loket.plate?.name },
      channelData: {
        loket: { kind: 'message', ...loket, seq, at, author },
        ...(clientId && { clientActivityID: clientId }),
      },
    };
    this.activities.push(activity);
    this.send({ activities: [activity], watermark: String(seq) });
    return activity;
  }

  become(change: Partial<WidgetState>): void {
    this.state = { ...this.state, ...change };
    this.send({ activities: [this.stateEvent()] });
  }

  replaceState(state: WidgetState): void {
    this.state = state;
    this.send({ activities: [this.stateEvent()] });
  }

  forget(): void {
    this.activities.length = 0;
    this.posted.length = 0;
    this.calls.length = 0;
    this.refusals = [];
    this.socketsBlocked = false;
    this.isAway = false;
    this.onPost = undefined;
    this.resume = '';
    this.conversations = 0;
    this.state = { now: Date.now(), state: 'bot' };
    this.cutSockets();
  }

  private now(): number {
    return this.state.now;
  }

  private stateEvent() {
    return { type: 'event', name: 'loket.state', value: this.state };
  }

  private send(frame: object): void {
    for (const socket of this.sockets) socket.send(JSON.stringify(frame));
  }

  private open(socket: WebSocket, from: number): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.send('');
    socket.send(JSON.stringify(this.after(from)));
  }

  private after(from: number) {
    const activities = [...this.activities.slice(from || 0), this.stateEvent()];
    return { activities, watermark: String(this.activities.length) };
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length ? JSON.parse(Buffer.concat(chunks).toString()) : {};
    const answer = (status: number, data: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(data));
    };
    this.calls.push(`${request.method} ${pathname}`);
    if (this.isAway && /^\/(v3|loket)\//.test(pathname)) return void request.socket.destroy();
    if (pathname === '/widget/config.json') return answer(200, this.options.config);
    if (!/^\/(v3|loket)\//.test(pathname)) return this.file(pathname, response);
    const [status, data] = this.reply(pathname, {
      ...body,
      watermark: searchParams.get('watermark'),
    });
    answer(status, data);
  }

  private reply(
    path: string,
    body: Posted & { resume?: string; watermark: string | null },
  ): [number, unknown] {
    const token = {
      conversationId: `conv-${this.conversations}`,
      token: 'token',
      expires_in: 1800,
    };
    const secret = () => {
      this.resume = `secret-${++this.secrets}`;
      return this.resume;
    };
    if (path === '/v3/directline/tokens/generate') {
      this.conversations++;
      return [200, { ...token, conversationId: `conv-${this.conversations}`, resume: secret() }];
    }
    if (path === '/loket/resume')
      return body.resume === this.resume && this.resume
        ? [200, { ...token, resume: secret() }]
        : [403, { error: { code: 'BadArgument', message: 'unknown secret' } }];
    if (path === '/loket/reset') {
      this.resume = '';
      this.activities.length = 0;
      return [200, {}];
    }
    if (path.endsWith('/refresh')) return [200, token];
    if (path.startsWith('/loket/')) return [200, {}];
    if (/\/activities$/.test(path) && body.type) return this.post(body);
    if (/\/activities$/.test(path)) return [200, this.after(Number(body.watermark))];
    const streamUrl = `${this.url.replace('http', 'ws')}/v3/directline/stream?watermark=${body.watermark ?? ''}`;
    return [200, { ...token, streamUrl }];
  }

  private post(activity: Posted): [number, unknown] {
    this.posted.push(activity);
    if (activity.type === 'typing' || activity.name === 'loket.read')
      return [200, { id: 'passed' }];
    const refused = this.refusals.shift();
    if (refused) return [refused, { error: { code: 'Refused', message: 'by the test' } }];
    const clientId = activity.channelData?.clientActivityID;
    const known = this.activities.find((other) => other.channelData.clientActivityID === clientId);
    if (known) return [200, { id: known.id }];
    const stored = this.say({
      author: 'customer',
      kind: activity.type === 'event' ? 'action' : 'message',
      text: activity.text,
      event: activity.value,
      clientId,
    });
    setImmediate(() => this.onPost?.(activity));
    return [200, { id: stored.id }];
  }

  private async file(pathname: string, response: ServerResponse): Promise<void> {
    const prefix = Object.keys(this.options.folders).find((start) => pathname.startsWith(start));
    const folder = prefix && this.options.folders[prefix];
    const rest = prefix ? pathname.slice(prefix.length) || 'index.html' : '';
    try {
      const body = await readFile(join(folder ?? '', normalize(`/${rest}`)));
      response.writeHead(folder ? 200 : 404, {
        'content-type': TYPES[extname(rest)] ?? 'application/octet-stream',
        'content-security-policy': POLICY.replace(
          "connect-src 'self'",
          `connect-src 'self' ws://127.0.0.1:${this.port}`,
        ),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }
}
