/** What leaves to the outside, one document per cause, changed by compare-and-swap on its revision. */
import { checkLimit, storable, stored } from '../checked.ts';
import { dueAtOf, leased } from '../delivery-state.ts';
import { deliverySchema } from '../schemas/company-schema.ts';
import type { Delivery, DeliveryStore } from '../stores.ts';
import { insertOnce, untilDecided, type DeliveryDocument, type Mongo } from './collections.ts';

export function deliveryPart(mongo: Mongo): DeliveryStore {
  const { deliveries } = mongo;
  return {
    takeDelivery: async (now, leaseMs) => {
      const { taken } = await mongo.turns('deliveries', () =>
        untilDecided(() => take(mongo, now, leaseMs)),
      );
      return taken;
    },
    async saveDelivery(delivery) {
      const next = storable(deliverySchema, delivery);
      await mongo.turns('deliveries', () => untilDecided(() => save(mongo, next)));
    },
    async openDeliveries(limit) {
      const open = await deliveries
        .find({ dueAt: { $gt: 0 } })
        .sort({ createdAt: 1, _id: 1 })
        .limit(checkLimit(limit))
        .toArray();
      return open.map(toDelivery);
    },
    async delivery(id) {
      const document = await deliveries.findOne({ _id: id });
      return document ? toDelivery(document) : undefined;
    },
  };
}

/** Nothing happens when its id is there already. */
export async function insertDelivery(mongo: Mongo, delivery: Delivery): Promise<boolean> {
  const document = documentOf(delivery, 1);
  return insertOnce(() => mongo.deliveries.insertOne(document));
}

async function take(
  mongo: Mongo,
  now: number,
  leaseMs: number,
): Promise<{ taken: Delivery | undefined } | undefined> {
  const sort = { dueAt: 1 } as const;
  const due = await mongo.deliveries.findOne({ dueAt: { $lte: now } }, { sort });
  if (!due) return { taken: undefined };
  const taken = leased(toDelivery(due), now, leaseMs);
  return (await replaced(mongo, due, taken)) ? { taken } : undefined;
}

async function save(mongo: Mongo, next: Delivery): Promise<true | undefined> {
  const known = await mongo.deliveries.findOne({ _id: next.id });
  if (!known) return (await insertDelivery(mongo, next)) || undefined;
  // An acknowledgement is final: the sender that was under way must not reopen it.
  if (known.body.state === 'acknowledged') return true;
  return (await replaced(mongo, known, next)) || undefined;
}

async function replaced(mongo: Mongo, known: DeliveryDocument, next: Delivery): Promise<boolean> {
  const { _id, revision } = known;
  const document = documentOf(next, revision + 1);
  const { matchedCount } = await mongo.deliveries.replaceOne({ _id, revision }, document);
  return matchedCount === 1;
}

function documentOf(body: Delivery, revision: number): DeliveryDocument {
  const dueAt = dueAtOf(body);
  const { id, createdAt } = body;
  return { _id: id, revision, ...(dueAt !== undefined && { dueAt }), createdAt, body };
}

function toDelivery({ _id, body }: DeliveryDocument): Delivery {
  return stored(deliverySchema, body, `delivery ${_id}`);
}
