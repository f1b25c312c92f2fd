/** What our widget asks of the server beyond plain Direct Line. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WidgetState } from '../../../bot/channels/web-chat/widget-protocol.ts';
import type { Customer, SeenActivity } from '../../support/direct-line-client.ts';
import { runApp, type RunningApp } from '../../support/running-app.ts';
import { until } from '../../support/console-client.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const minutes = 60_000;

async function poll(customer: Customer, query: string): Promise<SeenActivity[]> {
  const path = `/v3/directline/conversations/${customer.thread}/activities?${query}`;
  const response = await fetch(app.url + path, {
    headers: { Authorization: `Bearer ${customer.token}`, Origin: app.url },
  });
  return ((await response.json()) as { activities: SeenActivity[] }).activities;
}

async function send(customer: Customer, activity: object): Promise<void> {
  const path = `/v3/directline/conversations/${customer.thread}/activities`;
  const response = await fetch(app.url + path, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${customer.token}`,
      Origin: app.url,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(activity),
  });
  expect(response.status).toBe(200);
}

const asksAfter = (customer: Customer, waited: number): Promise<void> =>
  send(customer, {
    type: 'event',
    name: 'loket',
    value: { action: 'requestHuman' },
    channelData: { clientActivityID: randomUUID(), waited },
  });

const placeOf = (customer: Customer): number | undefined => customer.state?.place;

it('where sockets are blocked, polling brings the state that the header shows', async () => {
  const customer = await app.customer();
  await customer.tap({ action: 'requestHuman' });
  await until('he has a named person', () => customer.state?.owner);
  const asked = await poll(customer, 'state=1');
  const state = asked.at(-1)!;
  expect(state).toMatchObject({ type: 'event', name: 'loket.state' });
  expect((state.value as WidgetState).owner).toEqual(customer.state?.owner);
  const plain = await poll(customer, '');
  expect(plain.map(({ name }) => name)).not.toContain('loket.state');
});

it('a request that waited on the device for a connection stands where it would have stood', async () => {
  const first = await app.customer();
  const wasOffline = await app.customer();
  const longAgo = await app.customer();
  await first.tap({ action: 'requestHuman' });
  const before = await until('he stands in line', () => placeOf(first));
  await asksAfter(wasOffline, 10 * minutes);
  await until('he stands before the other', () => (placeOf(wasOffline) ?? before) < before);
  // Nobody can say that he has waited since yesterday: half an hour is the most.
  await asksAfter(longAgo, 24 * 60 * minutes);
  await until('he is in line', () => placeOf(longAgo));
  const since = app.clock.now() - (longAgo.state?.requestedAt ?? 0);
  expect(since).toBeGreaterThan(29 * minutes);
  expect(since).toBeLessThan(31 * minutes);
});

it('how far the visitor has read is kept beside the conversation, only upwards and never beyond the end', async () => {
  const customer = await app.customer();
  await customer.reads('bot');
  const reads = async (value: unknown): Promise<unknown> => {
    await send(customer, { type: 'event', name: 'loket.read', value });
    const key = `customer/web/site/${customer.thread}`;
    return app.app.stores.get('readMark', key, app.clock.now());
  };
  const last = customer.seen.at(-1)!.channelData!.loket!.seq;
  const before = await app.app.stores.conversation(`web/site/${customer.thread}`);
  expect(await reads('all')).toBeUndefined();
  expect(await reads(1)).toBe(1);
  expect(await reads(9_999)).toBe(last);
  expect(await reads(1)).toBe(last);
  const after = await app.app.stores.conversation(`web/site/${customer.thread}`);
  expect(after?.version).toBe(before?.version);
});

it('back with the bot after asking for a person, the same question is answered and no repetition', async () => {
  const customer = await app.customer();
  const question = 'Wat zijn jullie openingstijden?';
  const answers = () => customer.texts().filter((text) => text.includes('Zondag en feestdagen'));
  await customer.say(question);
  await until('it is answered', () => answers().length === 1);
  await customer.tap({ action: 'requestHuman' });
  await until('a person is asked', () => customer.state?.owner);
  await customer.tap({ action: 'backToBot' });
  await until('the bot has the floor again', () => customer.state?.state === 'bot');
  await customer.say(question);
  await until('it is answered again', () => answers().length === 2);
  expect(customer.texts().join()).not.toContain('daar bent u niet mee geholpen');
});

it('with nobody at work there is a place and a promised time, and no time is expected', async () => {
  const customer = await app.customer();
  await customer.tap({ action: 'requestHuman' });
  const state = await until('he stands in line', () =>
    customer.state?.state === 'queued' ? customer.state : undefined,
  );
  expect(state.place).toBeGreaterThan(0);
  expect(state.promisedAt).toBeGreaterThan(app.clock.now());
  expect(state.expectedAt).toBeUndefined();
  expect(state.basis).toBeUndefined();
});

it('so many people are here until the first of them goes', async () => {
  const here = await runApp();
  try {
    await here.agent('karim');
    const customer = await here.customer();
    const alone = await until('one is here', () => customer.state?.people);
    await here.agent('sanne');
    await until('two are here', () => customer.state?.people?.count === 2);
    const both = customer.state!.people!;
    expect(alone.count).toBe(1);
    expect(new Date(alone.until).toISOString()).toBe('2026-11-24T20:00:00.000Z');
    expect(new Date(both.until).toISOString()).toBe('2026-11-24T16:00:00.000Z');
  } finally {
    await here.stop();
  }
});
