/** The documents as they lie in MongoDB. Records are stored as they are; what lists look for stands beside them. */
import type { Collection, Db } from 'mongodb';
import type { Activity, NewActivity } from '../../core/activity.ts';
import type { Presence } from '../../core/agent.ts';
import type { Conversation } from '../../core/conversation.ts';
import type { Roster } from '../../core/roster.ts';
import type { Listing } from '../listing.ts';
import type { Finished } from '../schemas/list-schema.ts';
import type { Account, Delivery, NewDelivery } from '../stores.ts';
import type { OneAtATime } from './one-at-a-time.ts';

/** What a commit still has to bring to its own collection. At most 32, emptied at once or by the sweep. */
export interface Outbox {
  activities: NewActivity[];
  deliveries: NewDelivery[];
  finished?: Finished;
  /** ms UTC of the commit: the rows get this time at the earliest. */
  at: number;
}

export interface ConversationDocument {
  _id: string;
  version: number;
  body: Conversation;
  list: Listing;
  outbox?: Outbox;
  /** 0 without outbox; indexed, since not every server can index what is missing. */
  outboxSize: number;
}

/** `_id` is conversation/seq: the insert of a seq that is taken fails, so n + 1 exists only after n. */
export interface ActivityDocument extends Activity {
  _id: string;
  salt: string;
  /** Equal to `at` while an inbound row is not handled. */
  todo?: number;
}

export interface FinishedDocument {
  /** conversation/number */
  _id: string;
  /** Of the conversation when it was saved: an older save never replaces a newer one. */
  version: number;
  conversationId: string;
  customerId: string;
  reference: string;
  completedAt: number;
  body: Finished;
}

export interface SlotDocument {
  /** agent/number; the unique key is what makes the race for a slot have one winner. */
  _id: string;
  agentId: string;
  number: number;
  conversationId: string;
  byHand: boolean;
  at: number;
}

export interface DeliveryDocument {
  _id: string;
  /** Raised at every save; compare-and-swap is on it. */
  revision: number;
  dueAt?: number;
  createdAt: number;
  body: Delivery;
}

export interface KeyedDocument {
  /** collection/key */
  _id: string;
  key: string;
  value: string;
  expiresAt?: number;
  /** Another one at every save, so that `take` removes just what it read. */
  tag: string;
}

export interface MetaDocument {
  _id: string;
  version: number;
}

export interface Mongo {
  conversations: Collection<ConversationDocument>;
  activities: Collection<ActivityDocument>;
  finished: Collection<FinishedDocument>;
  presences: Collection<{ _id: string; body: Presence }>;
  slots: Collection<SlotDocument>;
  accounts: Collection<{ _id: string; body: Account }>;
  rosters: Collection<{ _id: number; body: Roster }>;
  deliveries: Collection<DeliveryDocument>;
  keyed: Collection<KeyedDocument>;
  meta: Collection<MetaDocument>;
  /** Writes of one conversation within this process go one after the other: no race against oneself. */
  turns: OneAtATime;
}

export function collectionsOf(database: Db, turns: OneAtATime): Mongo {
  return {
    conversations: database.collection('conversations'),
    activities: database.collection('activities'),
    finished: database.collection('finishedHandoffs'),
    presences: database.collection('presences'),
    slots: database.collection('slots'),
    accounts: database.collection('accounts'),
    rosters: database.collection('rosters'),
    deliveries: database.collection('deliveries'),
    keyed: database.collection('keyed'),
    meta: database.collection('meta'),
    turns,
  };
}

/** The same on every server; messages differ. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 11000;
}

/** True when this call put it in, false when its key was there before. */
export async function insertOnce(insert: () => Promise<unknown>): Promise<boolean> {
  try {
    await insert();
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/**
 * Repeats a compare-and-swap until it is decided. Each lost round means that somebody else won it, so the limit
 * is only met when the server misbehaves; it then rejects rather than spinning.
 */
export async function untilDecided<T>(round: () => Promise<T | undefined>): Promise<T> {
  for (let n = 0; n < 1_000; n += 1) {
    const decided = await round();
    if (decided !== undefined) return decided;
  }
  throw new Error('The database did not decide between writers.');
}
