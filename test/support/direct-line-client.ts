/** A customer over plain Direct Line: HTTP to send, a WebSocket to read. What it saw is kept in order. */
import { randomUUID } from 'node:crypto';
import { WebSocket } from 'ws';
import type { CustomerAction } from '../../bot/core/activity.ts';
import type {
  LoketData,
  WidgetState,
  WidgetToken,
} from '../../bot/channels/web-chat/widget-protocol.ts';
import { until } from './console-client.ts';

export interface SeenActivity {
  id: string;
  type: string;
  text?: string;
  name?: string;
  value?: unknown;
  timestamp: string;
  from: { id: string; name: string; role: string };
  suggestedActions?: { actions: { title: string; value: unknown }[] };
  channelData?: { clientActivityID?: string; loket?: LoketData };
}

export interface Customer {
  readonly thread: string;
  readonly token: string;
  readonly resume: string;
  /** Stored activities in the order they came, each once or as often as the server sent it. */
  readonly seen: SeenActivity[];
  readonly state: WidgetState | undefined;
  say(text: string, clientActivityID?: string): Promise<{ id: string }>;
  tap(action: CustomerAction): Promise<{ id: string }>;
  /** Waits until a text that fits was seen. */
  reads(text: string | RegExp): Promise<SeenActivity>;
  /** All texts that came from our side so far. */
  texts(): string[];
  reconnect(): Promise<void>;
  drop(): void;
  close(): void;
}

interface Options {
  origin?: string;
  locale?: string;
  token?: WidgetToken;
}

export async function openCustomer(url: string, options: Options = {}): Promise<Customer> {
  const origin = options.origin ?? url;
  const headers = { 'Content-Type': 'application/json', Origin: origin };
  const json = async (path: string, init: RequestInit & { token?: string } = {}) => {
    const auth: Record<string, string> =
      init.token === undefined ? {} : { Authorization: `Bearer ${init.token}` };
    const response = await fetch(`${url}${path}`, { ...init, headers: { ...headers, ...auth } });
    const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
    if (!response.ok)
      throw Object.assign(new Error(JSON.stringify(body)), { status: response.status });
    return body;
  };
  const token =
    options.token ??
    ((await json('/v3/directline/tokens/generate', {
      method: 'POST',
      body: '{}',
    })) as unknown as WidgetToken);
  const base = '/v3/directline/conversations';
  const seen: SeenActivity[] = [];
  let state: WidgetState | undefined;
  let watermark = '';
  let socket: WebSocket | undefined;

  const listen = (streamUrl: string): Promise<void> => {
    const stream = new WebSocket(streamUrl, { origin });
    socket = stream;
    stream.on('message', (data) => {
      const text = String(data);
      if (text === '') return;
      const frame = JSON.parse(text) as { activities: SeenActivity[]; watermark?: string };
      for (const activity of frame.activities) {
        if (activity.name === 'loket.state') state = activity.value as WidgetState;
        else if (activity.channelData?.loket !== undefined) seen.push(activity);
      }
      watermark = frame.watermark ?? watermark;
    });
    return new Promise((resolve, reject) => {
      stream.once('open', () => resolve());
      stream.once('error', reject);
    });
  };

  const body = JSON.stringify({ locale: options.locale ?? 'nl' });
  const started = await json(base, { method: 'POST', token: token.token, body });
  await listen(String(started.streamUrl));

  const post = (activity: object): Promise<{ id: string }> =>
    json(`${base}/${token.conversationId}/activities`, {
      method: 'POST',
      token: token.token,
      body: JSON.stringify(activity),
    }) as unknown as Promise<{ id: string }>;

  return {
    thread: token.conversationId,
    token: token.token,
    resume: token.resume,
    seen,
    get state() {
      return state;
    },
    say: (text, clientActivityID = randomUUID()) =>
      post({ type: 'message', text, channelData: { clientActivityID } }),
    tap: (action) =>
      post({
        type: 'event',
        name: 'loket',
        value: action,
        channelData: { clientActivityID: randomUUID() },
      }),
    reads: (text) =>
      until(`the customer reads ${String(text)}`, () =>
        seen.find(
          (one) =>
            one.from.role === 'bot' &&
            (typeof text === 'string' ? one.text?.includes(text) : text.test(one.text ?? '')),
        ),
      ),
    texts: () => seen.filter((one) => one.from.role === 'bot').map((one) => one.text ?? ''),
    async reconnect() {
      const again = await json(`${base}/${token.conversationId}?watermark=${watermark}`, {
        token: token.token,
      });
      await listen(String(again.streamUrl));
    },
    drop: () => socket?.terminate(),
    close: () => socket?.close(),
  };
}
