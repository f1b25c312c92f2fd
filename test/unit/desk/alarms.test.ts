import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  acknowledge,
  type AlarmPorts,
  acknowledgeToken,
  alarmOfToken,
  deliverAlarms,
} from '../../../handoff-console/desk/alarms.ts';
import { deskHarness } from '../../support/desk-harness.ts';
import { minutes, seconds } from '../../support/core/handoff-world.ts';

interface Received {
  headers: IncomingMessage['headers'];
  body: string;
}

let receiver: Server;
let received: Received[];
let answer: number | 'never';

beforeEach(async () => {
  received = [];
  answer = 200;
  receiver = createServer(async (req, res) => {
    let body = '';
    for await (const chunk of req) body += chunk;
    received.push({ headers: req.headers, body });
    if (answer !== 'never') res.writeHead(answer).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  receiver.closeAllConnections();
  receiver.close();
});

/** A customer whose promised time passed: one alarm is due. */
async function missed() {
  const h = deskHarness();
  const { id } = await h.customer('fatima');
  await h.asks(id, 'My password is hunter2, call me');
  h.clock.advance(minutes(40));
  await h.desk.sweep();
  const { port } = receiver.address() as AddressInfo;
  const ports: AlarmPorts = {
    store: h.stores,
    clock: h.clock,
    log: h.ports.log,
    webhook: { url: `http://127.0.0.1:${port}/alarm`, secret: 'shared' },
    publicUrl: 'https://console.example',
    secret: new Uint8Array(32).fill(7),
  };
  const alarm = async () => (await h.stores.openDeliveries(10))[0]!;
  return { ...h, id, ports, alarm };
}

describe('an alarm leaves the console', () => {
  it('signed over time and body, with reference and times, without a word of the customer', async () => {
    const { ports, id, clock, conversation } = await missed();
    expect(await deliverAlarms(ports)).toBe(1);
    const { headers, body } = received[0]!;
    const [, at, mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['loket-signature']))!;
    expect(Number(at)).toBe(clock.now());
    expect(createHmac('sha256', 'shared').update(`${at}.${body}`).digest('hex')).toBe(mac);
    const payload = JSON.parse(body);
    expect(payload).toMatchObject({
      cause: 'promiseMissed',
      attempt: 1,
      reference: (await conversation(id)).handoff!.reference,
    });
    expect(payload.link).toMatch(/^https:\/\/console\.example\/console\/alarm\?t=[\w.-]+$/);
    for (const word of ['hunter2', 'call me', 'fatima']) expect(body).not.toContain(word);
  });

  it('again and again until somebody acknowledges it, less and less often', async () => {
    const { ports, clock, alarm } = await missed();
    const gaps: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      await deliverAlarms(ports);
      gaps.push((await alarm()).nextAttemptAt - clock.now());
      expect(await deliverAlarms(ports)).toBe(0);
      clock.set((await alarm()).nextAttemptAt);
    }
    expect(received).toHaveLength(6);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps.at(-1)).toBe(minutes(15));
    await acknowledge(ports.store, (await alarm()).id, 'ilse');
    clock.advance(minutes(60));
    expect(await deliverAlarms(ports)).toBe(0);
  });

  it('a receiver that fails is tried again soon, and the console says why', async () => {
    const { ports, clock, alarm } = await missed();
    answer = 500;
    await deliverAlarms(ports);
    const failed = await alarm();
    expect(failed).toMatchObject({
      state: 'failed',
      attempts: 1,
      lastError: 'The webhook answered 500.',
    });
    expect(failed.nextAttemptAt - clock.now()).toBe(seconds(5));
    answer = 200;
    clock.set(failed.nextAttemptAt);
    await deliverAlarms(ports);
    expect(await alarm()).toMatchObject({ state: 'sent', attempts: 2 });
    expect((await alarm()).lastError).toBeUndefined();
  });

  it('a receiver that is not there loses nothing', async () => {
    const { ports, alarm } = await missed();
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
    await deliverAlarms(ports);
    const lastError = 'The webhook was not reached.';
    expect(await alarm()).toMatchObject({ state: 'failed', lastError });
  });

  it('without a webhook it stays in the console, which says so', async () => {
    const { ports, alarm } = await missed();
    const { webhook: _, ...without } = ports;
    await deliverAlarms(without);
    expect((await alarm()).lastError).toContain('ALARM_WEBHOOK_URL');
  });

  it('two nodes send it once', async () => {
    const { ports } = await missed();
    const sent = await Promise.all([deliverAlarms(ports), deliverAlarms(ports)]);
    expect(sent[0]! + sent[1]!).toBe(1);
    expect(received).toHaveLength(1);
  });

  it('acknowledged while it was on its way stays acknowledged', async () => {
    const { ports, alarm, stores } = await missed();
    const { id } = await alarm();
    const slow: AlarmPorts = {
      ...ports,
      fetch: async () => {
        await acknowledge(stores, id, 'ilse');
        return new Response();
      },
    };
    await deliverAlarms(slow);
    expect(await stores.delivery(id)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: 'ilse',
    });
  });
});

describe('the link in an alarm', () => {
  it('means that alarm, for a day, and cannot be forged', async () => {
    const { ports, clock } = await missed();
    const token = await acknowledgeToken(ports, 'alarm-1');
    expect(await alarmOfToken(ports, token)).toBe('alarm-1');
    expect(Buffer.from(token.split('.').join(''), 'base64url').toString()).not.toContain('alarm-1');
    const parts = token.split('.');
    const forged = [...parts.slice(0, 3), parts[3]!.split('').reverse().join(''), parts[4]].join(
      '.',
    );
    expect(await alarmOfToken(ports, forged)).toBeUndefined();
    const other = { ...ports, secret: new Uint8Array(32).fill(8) };
    expect(await alarmOfToken(other, token)).toBeUndefined();
    clock.advance(minutes(24 * 60 + 1));
    expect(await alarmOfToken(ports, token)).toBeUndefined();
  });
});
