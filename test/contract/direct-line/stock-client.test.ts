/** Microsoft's own client library, unchanged, in WebSocket and polling mode, from another origin. */
import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { until } from '../../support/console-client.ts';
import { runApp, type RunningApp } from '../../support/running-app.ts';

const shop = 'http://shop.example';
let app: RunningApp;
let openSockets: WebSocket[] = [];

interface Line {
  activity$: { subscribe(next: (activity: Seen) => void, error: () => void): void };
  conversationId: string;
  postActivity(activity: object): {
    subscribe(next: (id: string) => void, error?: (error: unknown) => void): void;
  };
  end(): void;
}
interface Seen {
  id: string;
  type: string;
  text?: string;
  name?: string;
  from: { id: string; name?: string; role?: string };
  channelData?: { clientActivityID?: string };
  suggestedActions?: { actions: { title: string }[] };
}

beforeAll(async () => {
  app = await runApp({ env: { ALLOWED_ORIGINS: shop } });
  // The library wants a browser: jsdom's XHR also enforces cross-origin rules.
  const { window } = new JSDOM('', { url: `${shop}/` });
  class BrowserSocket extends WebSocket {
    constructor(url: string) {
      super(url, { origin: shop });
      openSockets.push(this);
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: window.XMLHttpRequest, WebSocket: BrowserSocket });
});
afterAll(() => app.stop());

const lines: Line[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.end();
  openSockets = [];
  vi.restoreAllMocks();
});

async function open(
  options: object = {},
): Promise<{ line: Line; seen: Seen[]; messages(): string[] }> {
  const { DirectLine } = (await import('botframework-directlinejs')) as unknown as {
    DirectLine: new (options: object) => Line;
  };
  const response = await fetch(`${app.url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: { Origin: shop },
  });
  const { token } = (await response.json()) as { token: string };
  const line = new DirectLine({
    token,
    domain: `${app.url}/v3/directline`,
    timeout: 2_000,
    pollingInterval: 200,
    ...options,
  });
  lines.push(line);
  const seen: Seen[] = [];
  line.activity$.subscribe(
    (activity) => void seen.push(activity),
    // Ending it ourselves counts as an error there.
    () => {},
  );
  return {
    line,
    seen,
    messages: () => seen.filter(({ type }) => type === 'message').map(({ text }) => text ?? ''),
  };
}

const post = (line: Line, activity: object): Promise<string> =>
  new Promise((resolve, reject) => line.postActivity(activity).subscribe(resolve, reject));

describe.each([
  { mode: 'WebSocket', options: { webSocket: true }, name: 'sanne', shown: 'Sanne de Vries' },
  { mode: 'polling', options: { webSocket: false }, name: 'youssef', shown: 'Youssef El Amrani' },
])('botframework-directlinejs over $mode', ({ options, name, shown }) => {
  it('greets, echoes, answers, and names a person; every bot message carries the way to one', async () => {
    const { line, seen, messages } = await open(options);
    await until('the greeting', () => messages().length >= 2);
    const id = await post(line, {
      type: 'message',
      text: 'mens',
      from: { id: 'somebody-else' },
      channelData: { clientActivityID: 'c1' },
    });
    await until('the name', () => messages().some((text) => text.includes('LK-')));
    if (options.webSocket)
      await until('the protocol’s own event', () =>
        seen.some((one) => one.name === 'handoff.initiate'),
      );
    const echo = seen.find(({ channelData }) => channelData?.clientActivityID === 'c1');
    expect(echo).toMatchObject({ id, text: 'mens', from: { role: 'user' } });
    expect(echo?.from.id).toMatch(/^dl_/);
    for (const message of seen.filter(
      ({ from, type }) => type === 'message' && from.role === 'bot',
    )) {
      expect(message.suggestedActions?.actions.map(({ title }) => title)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(Talk to a person|Praat met een mens)$/)]),
      );
    }
    expect(new Set(seen.map(({ id: one }) => one)).size).toBe(seen.length);
  });

  it('reads a person’s words with the person’s name', async () => {
    const { line, seen, messages } = await open(options);
    const agent = await app.agent(name);
    await post(line, { type: 'message', text: 'ik wil iemand spreken', from: { id: 'x' } });
    const ring = await agent.until('it rings', () =>
      agent.state.rings.find(({ conversationId }) => conversationId.endsWith(line.conversationId)),
    );
    await agent.does('accept', { conversationId: ring.conversationId });
    await agent.does('reply', { conversationId: ring.conversationId, text: 'Goedemiddag.' });
    await until('the words', () => messages().includes('Goedemiddag.'));
    expect(seen.find(({ text }) => text === 'Goedemiddag.')?.from).toMatchObject({
      name: shown,
      role: 'bot',
    });
    await agent.does('complete', { conversationId: ring.conversationId, agreed: '' });
    agent.close();
  });
});

describe('botframework-directlinejs', () => {
  it('loses nothing and shows nothing twice over dropped sockets', async () => {
    const { line, seen, messages } = await open({ webSocket: true });
    await until('the greeting', () => messages().length >= 2);
    await post(line, { type: 'message', text: 'hallo', from: { id: 'x' } });
    await until('the answer', () => messages().length >= 4);
    // The library waits between 3 and 15 seconds by chance: the shortest wait is enough for us.
    vi.spyOn(Math, 'random').mockReturnValue(0);
    for (const socket of openSockets.splice(0)) socket.terminate();
    await post(line, { type: 'message', text: 'thank you', from: { id: 'x' } });
    await until('the rest after a reconnect', () =>
      messages().some((text) => /welcome|Graag gedaan/.test(text)),
    );
    const ids = seen.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }, 40_000);
});
