/** What the console's server needs besides the desk, as small as it needs it. */
import type { Activity } from '../../bot/core/activity.ts';
import type { Nameplate, Presence } from '../../bot/core/agent.ts';
import type { Clock } from '../../bot/core/clock.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { AlarmCause, LineEntry } from '../../bot/core/handoff/events.ts';
import type { Handoff, Policy } from '../../bot/core/handoff/handoff.ts';
import type { Roster } from '../../bot/core/roster.ts';
import type { AnnouncementWording } from '../desk/ports.ts';
import type { Desk } from '../desk/desk.ts';
import type { FactView } from '../protocol/views.ts';

export interface ConsoleAccount {
  agentId: string;
  /** argon2id, PHC string. */
  passwordHash: string;
  sessionVersion: number;
  failures: number;
  lockedUntil?: number;
}

export interface ConsoleAlarm {
  id: string;
  kind: 'alarm';
  conversationId: string;
  cause: AlarmCause;
  toAgentId: string;
  createdAt: number;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'acknowledged';
  attempts: number;
  leaseUntil?: number;
  nextAttemptAt: number;
  lastError?: string;
  acknowledgedBy?: string;
}

/** The part of the store that the console reads; promises as in bot/storage/stores.ts. */
export interface ConsoleStore {
  conversation(id: string): Promise<Conversation | undefined>;
  activities(
    conversationId: string,
    options: { after: number; limit: number; desk: boolean },
  ): Promise<Activity[]>;
  activitiesBefore(
    conversationId: string,
    options: { before?: number; limit: number; desk: boolean },
  ): Promise<Activity[]>;
  line(): Promise<LineEntry[]>;
  inboxPage(query: {
    view: 'mine' | 'waiting' | 'all' | 'closed';
    agentId: string;
    teamIds: string[];
    cursor?: string;
    limit: number;
  }): Promise<{ conversations: Conversation[]; cursor?: string; total: number }>;
  finishedHandoffs(query: {
    customerId?: string;
    conversationId?: string;
    limit: number;
  }): Promise<(Handoff & { conversationId: string; customerId: string })[]>;
  conversationsOfCustomer(customerId: string, limit: number): Promise<Conversation[]>;
  byReference(reference: string): Promise<Conversation | undefined>;
  presences(): Promise<Presence[]>;
  slots(): Promise<{ agentId: string; conversationId: string; byHand: boolean; at: number }[]>;
  account(agentId: string): Promise<ConsoleAccount | undefined>;
  accounts(): Promise<ConsoleAccount[]>;
  saveAccount(account: ConsoleAccount): Promise<void>;
  openDeliveries(limit: number): Promise<ConsoleAlarm[]>;
  delivery(id: string): Promise<ConsoleAlarm | undefined>;
  saveDelivery(delivery: ConsoleAlarm): Promise<void>;
  put(entry: {
    collection: ConsoleCollection;
    key: string;
    value: unknown;
    expiresAt?: number;
  }): Promise<void>;
  get(collection: ConsoleCollection, key: string, now: number): Promise<unknown>;
  listKeys(
    collection: ConsoleCollection,
    prefix: string,
  ): Promise<{ key: string; value: unknown }[]>;
  remove(collection: ConsoleCollection, key: string): Promise<void>;
}

/** 'secret' holds the ids of sessions that were signed out, until they would have ended. */
export type ConsoleCollection = 'draft' | 'readMark' | 'secret';

export interface ConsoleLog {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

export interface ConsoleDeps {
  desk: Desk;
  store: ConsoleStore;
  clock: Clock;
  /** The current roster, from memory; replaced as a whole. */
  roster(): Roster;
  policy: Policy;
  /** "Look at conversation X", from this node and all others. Returns how to stop listening. */
  looks: { subscribe(listener: (conversationId: string) => void): () => void };
  wording: AnnouncementWording;
  /** Dates, amounts, numbers, addresses in a customer's words. */
  recogniseFacts(text: string, context: { language: string; now: number }): FactView[];
  /** The question of an FAQ entry in a language, for "what the bot answered"; undefined: the entry is gone. */
  entryQuestion(entryId: string, language: string): string | undefined;
  /** A person writes in this conversation now: shown to the customer for 6 s, never stored. */
  agentTyping(conversationId: string, plate: Nameplate): void;
  /** A person has read up to this seq: the customer's ticks. */
  agentRead(conversationId: string, seq: number): void;
  /** How far the customer has read, where the channel tells; undefined: nothing is known. */
  customerReadUpTo?(conversationId: string): Promise<number | undefined>;
  /** At least 32 random bytes, the same on every node: signs sessions and alarm links. */
  secret: Uint8Array;
  /** True when the console is reached by https: `__Host-` cookie with Secure. */
  secure: boolean;
  /** True behind a proxy of one's own: the address of who signs in is the last one it forwarded. */
  trustProxy?: boolean;
  /** Origins besides the server's own that may open the console, e.g. 'https://console.example'. */
  allowedOrigins: readonly string[];
  /** Folder with the built web UI (index.html, assets/). */
  webRoot: string;
  log: ConsoleLog;
}
