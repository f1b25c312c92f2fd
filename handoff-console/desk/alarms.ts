/**
 * Alarms leave the console: a signed request to the company's webhook, repeated until somebody acknowledges it
 * by the link in it or in the console. What leaves says what, since when and where to look, never a customer's
 * words or name.
 *
 * The receiver checks `Loket-Signature: t=<ms>,v1=<hex>`: HMAC-SHA256 with the shared secret over
 * `<ms>.<raw body>`, and refuses a `t` that is more than 5 minutes old.
 */
import { createHash, createHmac } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { Clock } from '../../bot/core/clock.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { DeskLog, NewAlarm } from './ports.ts';

export interface Alarm extends NewAlarm {
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'acknowledged';
  attempts: number;
  leaseUntil?: number;
  nextAttemptAt: number;
  lastError?: string;
  acknowledgedBy?: string;
}

export interface AlarmStore {
  /** Leases one that is due and not acknowledged, also a sent one whose next reminder is due. */
  takeDelivery(now: number, leaseMs: number): Promise<Alarm | undefined>;
  saveDelivery(alarm: Alarm): Promise<void>;
  delivery(id: string): Promise<Alarm | undefined>;
  conversation(id: string): Promise<Conversation | undefined>;
}

export interface AlarmPorts {
  store: AlarmStore;
  clock: Clock;
  log: DeskLog;
  /** ALARM_WEBHOOK_URL and ALARM_WEBHOOK_SECRET; missing: alarms stay in the console, marked so. */
  webhook?: { url: string; secret: string };
  /** Where the console is reached from outside, without a slash at the end: the start of the link. */
  publicUrl: string;
  /** Signs the links; the same on every node. */
  secret: Uint8Array;
  fetch?: typeof fetch;
}

const timeLimitMs = 5_000;
const leaseMs = 15_000;
/** First retry after this, doubled each time up to the longest. */
const retryMs = 5_000;
const longestRetryMs = 300_000;
/** Delivered but not acknowledged: again after this, doubled up to the longest. */
const repeatMs = 120_000;
const longestRepeatMs = 900_000;
const linkMs = 24 * 3_600_000;
const audience = 'loket-alarm';

/** Sends what is due now, one after the other; how many were tried. Never rejects for one that fails. */
export async function deliverAlarms(ports: AlarmPorts): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    const alarm = await ports.store.takeDelivery(ports.clock.now(), leaseMs);
    if (!alarm) return tried;
    const error = await send(ports, alarm);
    await settle(ports, alarm, error);
  }
}

/** Once a second until stopped. */
export function startAlarms(ports: AlarmPorts): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const loop = async () => {
    while (!stopping.signal.aborted) {
      await deliverAlarms(ports).catch((error: unknown) => {
        ports.log.error({ error: String(error) }, 'Alarms could not be delivered; trying again.');
      });
      await ports.clock.sleep(1_000, stopping.signal);
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Undefined when the receiver took it, else why not (no secret, no input of others). */
async function send(ports: AlarmPorts, alarm: Alarm): Promise<string | undefined> {
  if (!ports.webhook) return 'No webhook is configured (ALARM_WEBHOOK_URL).';
  const body = JSON.stringify(await payloadOf(ports, alarm));
  const at = ports.clock.now();
  try {
    const response = await (ports.fetch ?? fetch)(ports.webhook.url, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Loket-Signature': signature(ports.webhook.secret, at, body),
      },
      redirect: 'error',
      signal: AbortSignal.timeout(timeLimitMs),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `The webhook answered ${response.status}.`;
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return timedOut ? `No answer within ${timeLimitMs / 1000} s.` : 'The webhook was not reached.';
  }
}

async function payloadOf(ports: AlarmPorts, alarm: Alarm) {
  const { handoff } = (await ports.store.conversation(alarm.conversationId)) ?? {};
  // The conversation may be at its next request by now.
  const [number] = alarm.id.slice(alarm.conversationId.length + 1).split('/');
  const isMeant = handoff !== undefined && String(handoff.number) === number;
  const token = await acknowledgeToken(ports, alarm.id);
  return {
    // The alarm's own id names the channel thread, which on some channels is an address.
    id: createHash('sha256').update(alarm.id).digest('hex').slice(0, 24),
    cause: alarm.cause,
    to: alarm.toAgentId,
    since: new Date(alarm.createdAt).toISOString(),
    attempt: alarm.attempts + 1,
    ...(isMeant && {
      reference: handoff.reference,
      requestedAt: new Date(handoff.requestedAt).toISOString(),
    }),
    link: `${ports.publicUrl}/console/alarm?t=${token}`,
  };
}

function signature(secret: string, at: number, body: string): string {
  const mac = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
  return `t=${at},v1=${mac}`;
}

async function settle(ports: AlarmPorts, sent: Alarm, error: string | undefined): Promise<void> {
  const stored = (await ports.store.delivery(sent.id)) ?? sent;
  // Somebody may have acknowledged it while it was on its way: that stands.
  if (stored.state === 'acknowledged') return;
  const now = ports.clock.now();
  const attempts = sent.attempts + 1;
  const { leaseUntil: _, lastError: __, ...rest } = stored;
  const wait = error
    ? Math.min(longestRetryMs, retryMs * 2 ** Math.min(sent.attempts, 10))
    : Math.min(longestRepeatMs, repeatMs * 2 ** Math.min(sent.attempts, 10));
  await ports.store.saveDelivery({
    ...rest,
    state: error ? 'failed' : 'sent',
    attempts,
    nextAttemptAt: now + wait,
    ...(error && { lastError: error }),
  });
  if (error) ports.log.warn({ alarm: sent.id, error }, 'An alarm did not arrive.');
}

/** Sealed, so that the link neither shows which conversation it means nor can be made by others. */
export function acknowledgeToken(
  ports: Pick<AlarmPorts, 'clock' | 'secret'>,
  alarmId: string,
): Promise<string> {
  return new EncryptJWT({})
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(audience)
    .setSubject(alarmId)
    .setExpirationTime(Math.floor((ports.clock.now() + linkMs) / 1000))
    .encrypt(sealKey(ports.secret));
}

/** The alarm a link means; undefined for a forged, foreign or expired one. */
export async function alarmOfToken(
  ports: Pick<AlarmPorts, 'clock' | 'secret'>,
  token: string,
): Promise<string | undefined> {
  try {
    const { payload } = await jwtDecrypt(token, sealKey(ports.secret), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      audience,
      currentDate: new Date(ports.clock.now()),
    });
    return payload.sub;
  } catch {
    return undefined;
  }
}

/** A key of its own, so that the same secret may sign sessions. */
function sealKey(secret: Uint8Array): Uint8Array {
  return createHmac('sha256', secret).update(audience).digest();
}

/** Ends the reminders. The first acknowledgement stays; false when there is no such alarm. */
export async function acknowledge(
  store: Pick<AlarmStore, 'delivery' | 'saveDelivery'>,
  alarmId: string,
  by: string,
): Promise<boolean> {
  const alarm = await store.delivery(alarmId);
  if (!alarm) return false;
  if (alarm.state === 'acknowledged') return true;
  const { leaseUntil: _, ...rest } = alarm;
  await store.saveDelivery({ ...rest, state: 'acknowledged', acknowledgedBy: by });
  return true;
}
