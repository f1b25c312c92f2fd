/** When a delivery is taken next; the same in both stores. */
import type { Delivery, NewDelivery } from './stores.ts';

/** ms UTC; undefined once acknowledged: nothing is repeated then. */
export function dueAtOf(delivery: Delivery): number | undefined {
  if (delivery.state === 'acknowledged') return undefined;
  const lease = delivery.state === 'sending' ? (delivery.leaseUntil ?? 0) : 0;
  return Math.max(delivery.nextAttemptAt, lease);
}

export function queued(delivery: NewDelivery): Delivery {
  return { ...delivery, state: 'queued', attempts: 0, nextAttemptAt: delivery.createdAt };
}

export function leased(delivery: Delivery, now: number, leaseMs: number): Delivery {
  return { ...delivery, state: 'sending', leaseUntil: now + leaseMs };
}
