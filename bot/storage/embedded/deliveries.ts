/** What leaves to the outside, one row per cause. */
import { checkLimit, storable, stored } from '../checked.ts';
import { dueAtOf, leased } from '../delivery-state.ts';
import { deliverySchema } from '../schemas/company-schema.ts';
import type { Delivery, DeliveryStore } from '../stores.ts';
import type { Connection } from './connection.ts';
import type { Embedded } from './embedded.ts';

export const deliveryQueries = {
  due: 'SELECT body FROM deliveries WHERE due_at <= ? ORDER BY due_at LIMIT 1',
  open: `SELECT body FROM deliveries WHERE due_at IS NOT NULL ORDER BY created_at, id LIMIT ?`,
} as const;

export function deliveryPart({ connection, queue }: Embedded): DeliveryStore {
  return {
    takeDelivery: (now, leaseMs) =>
      queue.write(() => {
        const row = connection.one<{ body: string }>(deliveryQueries.due, [now]);
        if (!row) return undefined;
        const taken = leased(toDelivery(row.body), now, leaseMs);
        update(connection, taken);
        return taken;
      }),
    async saveDelivery(delivery) {
      const next = storable(deliverySchema, delivery);
      await queue.write(() => {
        const known = read(connection, next.id);
        // An acknowledgement is final: the sender that was under way must not reopen it.
        if (known?.state === 'acknowledged') return;
        if (known) update(connection, next);
        else insertDelivery(connection, next);
      });
    },
    async openDeliveries(limit) {
      const parameters = [checkLimit(limit)];
      const rows = connection.all<{ body: string }>(deliveryQueries.open, parameters);
      return rows.map(({ body }) => toDelivery(body));
    },
    delivery: async (id) => read(connection, id),
  };
}

/** Nothing happens when its id is there already. */
export function insertDelivery(connection: Connection, delivery: Delivery): void {
  connection.run(
    'INSERT OR IGNORE INTO deliveries (id, due_at, created_at, body) VALUES (?, ?, ?, ?)',
    [delivery.id, dueAtOf(delivery) ?? null, delivery.createdAt, JSON.stringify(delivery)],
  );
}

function update(connection: Connection, delivery: Delivery): void {
  const body = JSON.stringify(delivery);
  const parameters = [dueAtOf(delivery) ?? null, body, delivery.id];
  connection.run('UPDATE deliveries SET due_at = ?, body = ? WHERE id = ?', parameters);
}

function read(connection: Connection, id: string): Delivery | undefined {
  const row = connection.one<{ body: string }>('SELECT body FROM deliveries WHERE id = ?', [id]);
  return row && toDelivery(row.body);
}

function toDelivery(body: string): Delivery {
  const value = JSON.parse(body) as { id?: unknown };
  return stored(deliverySchema, value, `delivery ${String(value.id)}`);
}
