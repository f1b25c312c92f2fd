/** A visitor who closed the page comes back to the same conversation: no lost answer, no second tab ends it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { WidgetToken } from '../../../bot/channels/web-chat/widget-protocol.ts';
import { until } from '../../support/console-client.ts';
import { type Customer, openCustomer } from '../../support/direct-line-client.ts';
import { runApp, type RunningApp } from '../../support/running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const minute = 60_000;
const day = 86_400_000;

const post = (path: string, body: object, token?: string): Promise<Response> =>
  fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: app.url,
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
const resume = (secret: string): Promise<Response> => post('/loket/resume', { resume: secret });
const resumed = async (secret: string): Promise<WidgetToken> => {
  const response = await resume(secret);
  expect(response.status).toBe(200);
  return (await response.json()) as WidgetToken;
};
const reconnect = ({ conversationId, token }: WidgetToken): Promise<Response> =>
  fetch(`${app.url}/v3/directline/conversations/${conversationId}?watermark=1`, {
    headers: { Authorization: `Bearer ${token}`, Origin: app.url },
  });
const reset = ({ token }: { token: string }): Promise<Response> => post('/loket/reset', {}, token);

it('opens the same conversation with a fresh token, and reads what was said meanwhile', async () => {
  const before = await app.customer();
  await before.say('mens');
  await before.reads(/LK-/);
  before.close();
  app.clock.advance(20 * 60 * minute);
  const after = await openCustomer(app.url, { token: await resumed(before.resume) });
  await after.reads(/LK-/);
  expect(after.thread).toBe(before.thread);
  expect(after.resume).not.toBe(before.resume);
  after.close();
});

it('an answer that was lost on the way is given again, an hour and a month later', async () => {
  const { resume: secret, thread } = await app.customer();
  await resume(secret);
  app.clock.advance(60 * minute);
  await resume(secret);
  app.clock.advance(30 * day);
  const found = await resumed(secret);
  expect(found.conversationId).toBe(thread);
  expect((await reconnect(found)).status).toBe(200);
});

it('once the new secret was used, the old one ends after a minute and the new one goes on', async () => {
  const { resume: old, thread } = await app.customer();
  const second = await resumed(old);
  const third = await resumed(second.resume);
  expect((await resume(old)).status).toBe(200);
  app.clock.advance(minute + 1_000);
  expect((await resume(old)).status).toBe(403);
  expect((await resumed(third.resume)).conversationId).toBe(thread);
});

it('a token that was used ends the old secret too, and using it again gives that no more time', async () => {
  const { resume: old } = await app.customer();
  const found = await resumed(old);
  await reconnect(found);
  app.clock.advance(minute - 1_000);
  await reconnect(found);
  app.clock.advance(2_000);
  expect((await resume(old)).status).toBe(403);
  expect((await resume(found.resume)).status).toBe(200);
});

it('two tabs with the same secret at the same moment both keep the conversation', async () => {
  const { resume: secret, thread } = await app.customer();
  const [one, two] = await Promise.all([resumed(secret), resumed(secret)]);
  await Promise.all([reconnect(one), reconnect(two)]);
  app.clock.advance(60 * minute);
  expect((await resumed(one.resume)).conversationId).toBe(thread);
  expect((await resumed(two.resume)).conversationId).toBe(thread);
});

it('a slow tab gets a secret that lasts, although a quick one has gone two steps on', async () => {
  const { resume: old, thread } = await app.customer();
  const quick = await resumed(old);
  await reconnect(quick);
  await reconnect(await resumed(quick.resume));
  const slow = await resumed(old);
  await reconnect(slow);
  app.clock.advance(10 * minute);
  expect((await resumed(slow.resume)).conversationId).toBe(thread);
});

it('half a year after it was given, use or no use, a secret has ended', async () => {
  const { resume: secret } = await app.customer();
  app.clock.advance(100 * day);
  await resume(secret);
  app.clock.advance(79 * day);
  expect((await resume(secret)).status).toBe(200);
  app.clock.advance(2 * day);
  expect((await resume(secret)).status).toBe(403);
});

describe('after a reset', () => {
  it('no secret and no token of the conversation works any more', async () => {
    const customer = await app.customer();
    const found = await resumed(customer.resume);
    expect((await reset(customer)).status).toBe(204);
    expect((await resume(customer.resume)).status).toBe(403);
    expect((await resume(found.resume)).status).toBe(403);
    expect((await reconnect(found)).status).toBe(403);
    await expect(customer.say('hallo')).rejects.toMatchObject({ status: 403 });
    expect((await post('/v3/directline/tokens/refresh', {}, found.token)).status).toBe(403);
  });

  it('a stream that is open in another tab is closed', async () => {
    const customer = await app.customer();
    const { streamUrl } = (await (
      await reconnect({ conversationId: customer.thread, token: customer.token } as WidgetToken)
    ).json()) as { streamUrl: string };
    let closed = false;
    const socket = new WebSocket(streamUrl, { origin: app.url });
    socket.once('close', () => {
      closed = true;
    });
    await new Promise((open) => socket.once('open', open));
    await reset(customer);
    await until('the socket is closed', () => closed);
  });
});

it('refuses a guessed secret', async () => {
  const { thread } = await app.customer();
  expect((await resume(`${thread}.${'A'.repeat(43)}`)).status).toBe(403);
  expect((await resume('nonsense')).status).toBe(403);
});

describe('where a client reads on', () => {
  const poll = async ({ thread, token }: Customer, watermark: string) => {
    const path = `/v3/directline/conversations/${thread}/activities?watermark=${watermark}`;
    const headers = { Authorization: `Bearer ${token}`, Origin: app.url };
    const response = await fetch(app.url + path, { headers });
    return (await response.json()) as { activities: { text?: string }[]; watermark: string };
  };

  it('a watermark beyond the end replays instead of showing nothing for ever', async () => {
    const customer = await app.customer();
    await customer.reads('bot');
    const { activities, watermark } = await poll(customer, '');
    expect(activities.length).toBeGreaterThan(0);
    expect((await poll(customer, watermark)).activities).toEqual([]);
    const beyond = await poll(customer, String(Number(watermark) + 5));
    expect(beyond.activities).toHaveLength(activities.length);
    expect(beyond.watermark).toBe(watermark);
  });
});

it('a message above the limit is refused with 413, one at the limit is taken', async () => {
  const customer = await app.customer();
  await expect(customer.say('a'.repeat(20_001))).rejects.toMatchObject({ status: 413 });
  await expect(customer.say('a'.repeat(20_001))).rejects.toThrow(/at most 20000 characters/);
  await customer.say('a'.repeat(20_000));
});
