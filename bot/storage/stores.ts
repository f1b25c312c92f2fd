/**
 * Everything Loket keeps, as named operations. Written twice (embedded SQLite, MongoDB) and held equal by one
 * contract suite in test/contract/stores. "Missing" is `undefined`, never an error.
 *
 * Acknowledged (a resolved promise) means: survives power loss. A rejected promise is a LoketError 'storeAway'
 * with the cause: the outcome is then unknown, and every operation may be repeated safely.
 * Times are ms UTC and come from the caller's clock; a row's `at` is raised where needed so that it strictly
 * increases within its conversation.
 */
import type { Activity, NewActivity } from '../core/activity.ts';
import type { Presence } from '../core/agent.ts';
import type { Conversation } from '../core/conversation.ts';
import type { AlarmCause, LineEntry } from '../core/handoff/events.ts';
import type { Handoff } from '../core/handoff/handoff.ts';
import type { Roster } from '../core/roster.ts';

/** What one turn or one command changes, saved together or not at all. */
export interface Output {
  activities: NewActivity[];
  deliveries: NewDelivery[];
  /** A completed handoff, kept in its own collection. */
  finished?: Handoff;
}

export interface ConversationStore {
  /** Creates it unless its id exists; returns what is stored. The new one has version 1. */
  createConversation(conversation: Conversation): Promise<Conversation>;
  conversation(id: string): Promise<Conversation | undefined>;

  /**
   * Appends one row. Resolves when it is safe on disk. `replay` is true when a row with this external id was
   * there already: nothing is written and the first row is returned. The conversation must exist.
   */
  appendActivity(
    conversationId: string,
    activity: NewActivity,
    now: number,
  ): Promise<{ activity: Activity; replay: boolean }>;

  /** Rows with seq > after, in seq order, at most `limit` (1 to 500). With `desk` false only rows for everyone. */
  activities(
    conversationId: string,
    options: { after: number; limit: number; desk: boolean },
  ): Promise<Activity[]>;

  /** The last `limit` rows before `before` (exclusive; missing: the newest), in seq order. */
  activitiesBefore(
    conversationId: string,
    options: { before?: number; limit: number; desk: boolean },
  ): Promise<Activity[]>;

  /**
   * Saves `next` (its version must be expectedVersion + 1) and the output together, if the stored version is
   * still the expected one. Rows whose external id exists are dropped silently (an effect carried out twice).
   * Inbound rows with seq <= next.handledSeq are no longer listed by `unhandledBefore`.
   */
  commitTurn(
    next: Conversation,
    expectedVersion: number,
    output: Output,
    now: number,
  ): Promise<'committed' | 'conflict'>;

  /** Conversations with an inbound row above handledSeq that was stored before `time`: to be taken up again. */
  unhandledBefore(time: number, limit: number): Promise<string[]>;
  /** Conversations whose nextDeadlineAt is at or before `time`, earliest first. */
  dueBefore(time: number, limit: number): Promise<string[]>;
  /** Empties outboxes left by a crash. A no-op where state and rows are saved in one transaction. */
  drainOutboxes(limit: number): Promise<number>;

  /** All queued now, of all teams (order is the core's business). */
  line(): Promise<LineEntry[]>;
  /** One page of an agent's list; `cursor` is opaque and stable while rows move. */
  inboxPage(
    query: InboxQuery,
  ): Promise<{ conversations: Conversation[]; cursor?: string; total: number }>;
  /** Handoffs finished, newest first, of one customer over all conversations, or of one conversation. */
  finishedHandoffs(query: {
    customerId?: string;
    conversationId?: string;
    limit: number;
  }): Promise<(Handoff & { conversationId: string; customerId: string })[]>;
  conversationsOfCustomer(customerId: string, limit: number): Promise<Conversation[]>;
  byReference(reference: string): Promise<Conversation | undefined>;
}

export interface InboxQuery {
  view: 'mine' | 'waiting' | 'all' | 'closed';
  agentId: string;
  /** Only conversations of these teams (for 'mine': owner or rung, whatever the team). 'bot' conversations count for view 'all'. */
  teamIds: string[];
  cursor?: string;
  limit: number;
}

/** Who is here and whose slots are taken. */
export interface PresenceStore {
  savePresence(presence: Presence): Promise<void>;
  presences(): Promise<Presence[]>;
  /**
   * Takes one of `capacity` slots for this conversation; true also when it already holds one. Never gives out
   * more than `capacity`, whoever asks at the same moment. `byHand` takes one beyond the capacity.
   */
  reserveSlot(
    slot: { agentId: string; conversationId: string; byHand: boolean; at: number },
    capacity: number,
  ): Promise<boolean>;
  releaseSlot(agentId: string, conversationId: string): Promise<void>;
  slots(): Promise<{ agentId: string; conversationId: string; byHand: boolean; at: number }[]>;
}

export interface Account {
  agentId: string;
  /** argon2id, PHC string. */
  passwordHash: string;
  /** Raised on password reset, disabling and role change: older sessions end. */
  sessionVersion: number;
  /** Wrong passwords in a row and until when signing in is refused. */
  failures: number;
  lockedUntil?: number;
}

export interface CompanyStore {
  saveAccount(account: Account): Promise<void>;
  account(agentId: string): Promise<Account | undefined>;
  accounts(): Promise<Account[]>;
  /** Refuses (false) a roster whose version is not the stored one + 1 (or 1 when none is stored). */
  saveRoster(roster: Roster): Promise<boolean>;
  roster(): Promise<Roster | undefined>;
}

export interface NewDelivery {
  /** Deterministic: the same cause and conversation never makes two rows. */
  id: string;
  kind: 'alarm';
  conversationId: string;
  cause: AlarmCause;
  toAgentId: string;
  createdAt: number;
}

export interface Delivery extends NewDelivery {
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'acknowledged';
  attempts: number;
  /** Nobody else takes it before this time. */
  leaseUntil?: number;
  nextAttemptAt: number;
  lastError?: string;
  acknowledgedBy?: string;
}

export interface DeliveryStore {
  /** Leases one due delivery to the caller, or nothing is due. */
  takeDelivery(now: number, leaseMs: number): Promise<Delivery | undefined>;
  saveDelivery(delivery: Delivery): Promise<void>;
  openDeliveries(limit: number): Promise<Delivery[]>;
  delivery(id: string): Promise<Delivery | undefined>;
}

/** Small keyed things: resume secrets, drafts, read marks, the install's own random secrets. */
export interface KeyValueStore {
  put(entry: {
    collection: KeyedCollection;
    key: string;
    value: unknown;
    expiresAt?: number;
  }): Promise<void>;
  get(collection: KeyedCollection, key: string, now: number): Promise<unknown>;
  /** Returns the value and removes it, for exactly one caller. */
  take(collection: KeyedCollection, key: string, now: number): Promise<unknown>;
  listKeys(collection: KeyedCollection, prefix: string): Promise<{ key: string; value: unknown }[]>;
  remove(collection: KeyedCollection, key: string): Promise<void>;
  removeExpired(now: number): Promise<number>;
}
export type KeyedCollection = 'resume' | 'draft' | 'readMark' | 'secret' | 'probe';

export interface Stores
  extends ConversationStore,
    PresenceStore,
    CompanyStore,
    DeliveryStore,
    KeyValueStore {
  /** For /readyz and the reports: what answers, e.g. 'embedded SQLite 3.45' or 'MongoDB 7.0'. */
  readonly description: string;
  /** Rejects when the store does not answer now, and from a failure on until it can keep a message again. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
