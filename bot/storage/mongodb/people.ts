/** Who is here, whose slots are taken, who may sign in, and the roster. */
import type { Collection } from 'mongodb';
import { checkId, storable, stored } from '../checked.ts';
import { accountSchema, presenceSchema, rosterSchema } from '../schemas/company-schema.ts';
import type { CompanyStore, PresenceStore } from '../stores.ts';
import { insertOnce, untilDecided, type Mongo, type SlotDocument } from './collections.ts';

type Slot = Parameters<PresenceStore['reserveSlot']>[0];

/** Two first saves at the same moment: one is refused by the key and then finds the other's. */
export async function put<T extends { _id: string }>(
  collection: Collection<T>,
  document: T,
): Promise<void> {
  const { _id, ...rest } = document;
  const plain = collection as unknown as Collection<{ _id: string }>;
  await untilDecided(async () => {
    const saved = await insertOnce(() => plain.replaceOne({ _id }, rest, { upsert: true }));
    return saved || undefined;
  });
}

export function presencePart(mongo: Mongo): PresenceStore {
  const { presences, slots } = mongo;
  return {
    async savePresence(presence) {
      const body = storable(presenceSchema, presence);
      await put(presences, { _id: body.agentId, body });
    },
    async presences() {
      const all = await presences.find().sort({ _id: 1 }).toArray();
      return all.map(({ body }) => stored(presenceSchema, body, 'presence'));
    },
    async reserveSlot(slot, capacity) {
      checkId(slot.agentId, 'agentId');
      checkId(slot.conversationId, 'conversationId');
      return untilDecided(() => reserve(slots, slot, capacity));
    },
    async releaseSlot(agentId, conversationId) {
      await slots.deleteMany({ agentId, conversationId });
    },
    async slots() {
      const all = await slots.find().sort({ agentId: 1, at: 1 }).toArray();
      return all.map(({ _id, number: _number, ...slot }) => slot);
    },
  };
}

/**
 * The lowest free number of this agent. Whoever asks at the same moment tries the same one, and only one insert
 * of it succeeds; the others look again. So numbers up to the capacity bound the slots, whatever the timing.
 */
async function reserve(
  slots: Collection<SlotDocument>,
  slot: Slot,
  capacity: number,
): Promise<boolean | undefined> {
  const held = await slots.find({ agentId: slot.agentId }).toArray();
  if (held.some(({ conversationId }) => conversationId === slot.conversationId)) return true;
  if (!slot.byHand && held.length >= capacity) return false;
  const taken = new Set(held.map(({ number }) => number));
  let number = 1;
  while (taken.has(number)) number += 1;
  const document = { _id: `${slot.agentId}/${number}`, number, ...slot };
  const won = await insertOnce(() => slots.insertOne(document));
  return won || undefined;
}

export function companyPart({ accounts, rosters }: Mongo): CompanyStore {
  const latest = async () => (await rosters.find().sort({ _id: -1 }).limit(1).toArray())[0];
  return {
    async saveAccount(account) {
      const body = storable(accountSchema, account);
      await put(accounts, { _id: body.agentId, body });
    },
    async account(agentId) {
      const document = await accounts.findOne({ _id: agentId });
      return document ? stored(accountSchema, document.body, 'account') : undefined;
    },
    async accounts() {
      const all = await accounts.find().sort({ _id: 1 }).toArray();
      return all.map(({ body }) => stored(accountSchema, body, 'account'));
    },
    async saveRoster(roster) {
      const body = storable(rosterSchema, roster);
      if (body.version !== ((await latest())?._id ?? 0) + 1) return false;
      return insertOnce(() => rosters.insertOne({ _id: body.version, body }));
    },
    async roster() {
      const document = await latest();
      return document && stored(rosterSchema, document.body, 'roster');
    },
  };
}
