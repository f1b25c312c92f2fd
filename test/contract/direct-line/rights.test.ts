/** A conversation is reachable only with its own token, on every endpoint; a spent budget still reaches a person. */
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { until } from '../../support/console-client.ts';
import type { Customer } from '../../support/direct-line-client.ts';
import { runApp, type RunningApp } from '../../support/running-app.ts';

const backendSecret = 'a-shared-secret-of-at-least-32-characters';
const identitySecret = 'another shared secret of 32 characters!';
let app: RunningApp;
let mine: Customer;
let theirs: Customer;

beforeAll(async () => {
  app = await runApp({
    env: { DIRECT_LINE_SECRET: backendSecret, IDENTITY_SECRET: identitySecret },
  });
  mine = await app.customer();
  theirs = await app.customer();
});
afterAll(() => app.stop());

interface Call {
  name: string;
  method: 'GET' | 'POST';
  path(thread: string): string;
  body?: object;
}

const base = '/v3/directline/conversations';
const calls: Call[] = [
  { name: 'reconnect', method: 'GET', path: (thread) => `${base}/${thread}` },
  { name: 'poll', method: 'GET', path: (thread) => `${base}/${thread}/activities` },
  {
    name: 'send',
    method: 'POST',
    path: (thread) => `${base}/${thread}/activities`,
    body: { type: 'message', text: 'x' },
  },
];

async function call(
  { method, path, body }: Call,
  thread: string,
  token?: string,
): Promise<Response> {
  return fetch(`${app.url}${path(thread)}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      Origin: app.url,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** A token of ours, changed by one letter of its signature. */
const forged = (token: string): string => token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');

describe.each(calls)('$name', (one) => {
  it('takes the conversation’s own token', async () => {
    expect((await call(one, mine.thread, mine.token)).status).toBe(200);
  });

  it.each([
    ['no token', () => undefined],
    ['the token of another conversation', () => theirs.token],
    ['a forged token', () => forged(mine.token)],
    ['the company’s secret', () => backendSecret],
    [
      'an unsigned token',
      () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${mine.token.split('.')[1]}.`,
    ],
  ])('refuses %s, and tells nothing of the conversation', async (_what, token) => {
    const response = await call(one, mine.thread, token());
    expect(response.status).toBe(403);
    expect(await response.text()).not.toContain(mine.thread);
  });

  it('says of an unknown conversation no more than of a foreign one', async () => {
    expect((await call(one, 'aaaaaaaaaaaaaaaaaaaaaaaa', mine.token)).status).toBe(403);
  });
});

describe('a stream', () => {
  const opens = (url: string, origin = app.url): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = new WebSocket(url, { origin });
      socket.once('open', () => {
        socket.close();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
  const streamUrl = async (): Promise<string> => {
    const response = await call(calls[0] as Call, mine.thread, mine.token);
    return ((await response.json()) as { streamUrl: string }).streamUrl;
  };

  it('opens from an allowed page with its own address', async () => {
    expect(await opens(await streamUrl())).toBe(true);
  });

  it('does not open from a foreign page, for another conversation, or with the long token', async () => {
    const url = await streamUrl();
    expect(await opens(url, 'https://evil.example')).toBe(false);
    expect(await opens(url.replace(mine.thread, theirs.thread))).toBe(false);
    expect(await opens(`${url.split('?')[0]}?t=${mine.token}`)).toBe(false);
  });

  it('does not open a minute later', async () => {
    const url = await streamUrl();
    app.clock.advance(61_000);
    expect(await opens(url)).toBe(false);
  });
});

describe('a token', () => {
  const generate = (headers: Record<string, string>, body: object = {}): Promise<Response> =>
    fetch(`${app.url}/v3/directline/tokens/generate`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('is given to allowed pages only', async () => {
    expect((await generate({ Origin: app.url })).status).toBe(200);
    expect((await generate({ Origin: 'https://evil.example' })).status).toBe(403);
    expect((await generate({})).status).toBe(403);
  });

  it('is given to the company’s backend, which alone may name the user', async () => {
    const named = await generate(
      { Authorization: `Bearer ${backendSecret}` },
      { user: { id: 'customer-42' } },
    );
    const { token } = (await named.json()) as { token: string };
    expect(
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()),
    ).toMatchObject({ user: 'customer-42' });
    expect((await generate({ Authorization: 'Bearer wrong', Origin: app.url })).status).toBe(403);
    const page = (await (
      await generate({ Origin: app.url }, { user: { id: 'customer-42' } })
    ).json()) as { token: string };
    expect(Buffer.from(page.token.split('.')[1] ?? '', 'base64url').toString()).not.toContain(
      'customer-42',
    );
  });

  it('keeps the name that the backend gave, also when the page sends another', async () => {
    const user = { id: 'customer-43', name: 'Fatima' };
    const named = await generate({ Authorization: `Bearer ${backendSecret}` }, { user });
    const { token, conversationId } = (await named.json()) as Record<string, string>;
    const started = await fetch(`${app.url}${base}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ user: { name: 'Somebody else' } }),
    });
    expect(started.status).toBe(201);
    const stored = await app.app.stores.conversation(`web/site/${conversationId}`);
    expect(stored?.customer).toMatchObject(user);
  });

  it('ends after its time', async () => {
    const customer = await app.customer();
    app.clock.advance(46 * 60_000);
    expect((await call(calls[1] as Call, customer.thread, customer.token)).status).toBe(403);
    mine = await app.customer();
  });
});

describe('the server', () => {
  it('overwrites who says it and when', async () => {
    const customer = await app.customer();
    const body = {
      type: 'message',
      text: 'hallo',
      from: { id: 'agent-sanne', role: 'bot', name: 'Sanne' },
      timestamp: '1999-01-01T00:00:00Z',
      id: 'x',
      conversation: { id: theirs.thread },
      channelData: { clientActivityID: 'mine-1' },
    };
    await call({ ...(calls[2] as Call), body }, customer.thread, customer.token);
    const echo = await until('the echo', () =>
      customer.seen.find(({ channelData }) => channelData?.clientActivityID === 'mine-1'),
    );
    expect(echo.from).toMatchObject({ role: 'user' });
    expect(echo.from.id).toMatch(/^dl_/);
    expect(echo.timestamp).toMatch(/^2026-/);
  });

  it('keeps a message once, however often it is sent', async () => {
    const customer = await app.customer();
    const [first, second] = [
      await customer.say('hallo', 'same-id'),
      await customer.say('hallo', 'same-id'),
    ];
    expect(second).toEqual(first);
    await customer.reads('Wat wilt u weten');
    expect(
      customer.seen.filter(({ channelData }) => channelData?.clientActivityID === 'same-id'),
    ).toHaveLength(1);
  });

  it('never stores a card number', async () => {
    const customer = await app.customer();
    await customer.say('mijn kaart is 4111 1111 1111 1111');
    const row = await until('the echo', () =>
      customer.seen.find(({ text }) => text?.startsWith('mijn kaart')),
    );
    expect(row.text).toBe('mijn kaart is •••• 1111');
  });
});

describe('a spent budget', () => {
  it('still gives a token, with which the visitor asks for a person and writes slowly', async () => {
    const tight = await runApp({ env: { TOKENS_PER_MINUTE: '1' } });
    try {
      await tight.customer();
      const limited = await tight.customer();
      await limited.say('hallo');
      await expect(limited.say('nog iets')).rejects.toMatchObject({ status: 429 });
      await limited.say('ik wil een mens spreken');
      await limited.reads(/LK-/);
      await limited.tap({ action: 'requestHuman' });
    } finally {
      await tight.stop();
    }
  });
});

describe('identify', () => {
  const jwt = (
    claims: object,
    options: { secret?: string; seconds?: number } = {},
  ): Promise<string> =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(Math.floor(app.clock.now() / 1_000) + (options.seconds ?? 300))
      .sign(new TextEncoder().encode(options.secret ?? identitySecret));
  const send = (customer: Customer, token: string): Promise<Response> =>
    fetch(`${app.url}/loket/identify`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${customer.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ jwt: token }),
    });
  const identify = async (customer: Customer, token: string): Promise<number> =>
    (await send(customer, token)).status;

  it('tells the desk who it is', async () => {
    const customer = await app.customer();
    expect(
      await identify(customer, await jwt({ sub: 'c-1', name: 'Fatima Yıldız', standing: 'gold' })),
    ).toBe(204);
    const stored = await app.app.stores.conversation(`web/site/${customer.thread}`);
    expect(stored?.customer).toMatchObject({ id: 'c-1', name: 'Fatima Yıldız', standing: 'gold' });
  });

  it('refuses a wrong signature, a long life, no subject', async () => {
    const customer = await app.customer();
    expect(await identify(customer, await jwt({ sub: 'c-1' }, { secret: 'x'.repeat(40) }))).toBe(
      403,
    );
    expect(await identify(customer, await jwt({ sub: 'c-1' }, { seconds: 3_600 }))).toBe(403);
    expect(await identify(customer, await jwt({}))).toBe(403);
  });

  it('refuses a second person, and says what to do', async () => {
    const customer = await app.customer();
    expect(await identify(customer, await jwt({ sub: 'c-1' }))).toBe(204);
    expect(await identify(customer, await jwt({ sub: 'c-1' }))).toBe(204);
    const second = await send(customer, await jwt({ sub: 'c-2' }));
    expect(second.status).toBe(409);
    const words = await second.text();
    expect(words).toContain("Loket('reset')");
    expect(words).not.toContain('role');
  });
});
