/**
 * What the desk needs from the rest of the program, as small as it needs it. The composition root hands in
 * the real store, clock, wording and cluster transport; tests hand in small ones.
 */
import type { Activity, NewActivity, Offer } from '../../bot/core/activity.ts';
import type { Presence } from '../../bot/core/agent.ts';
import type { Clock } from '../../bot/core/clock.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Announcement } from '../../bot/core/handoff/announcement.ts';
import type { AlarmCause, LineEntry } from '../../bot/core/handoff/events.ts';
import type { Handoff, Policy } from '../../bot/core/handoff/handoff.ts';
import type { Company, Roster } from '../../bot/core/roster.ts';

/** An alarm that has to leave the console. The id is deterministic: one per cause and conversation. */
export interface NewAlarm {
  id: string;
  kind: 'alarm';
  conversationId: string;
  cause: AlarmCause;
  toAgentId: string;
  createdAt: number;
}

/** Saved together with the conversation, or not at all. */
export interface CommitOutput {
  activities: NewActivity[];
  deliveries: NewAlarm[];
  finished?: Handoff;
}

export interface Slot {
  agentId: string;
  conversationId: string;
  byHand: boolean;
  at: number;
}

/** The part of the store that the desk uses; promises as in bot/storage/stores.ts. */
export interface DeskStore {
  conversation(id: string): Promise<Conversation | undefined>;
  appendActivity(
    conversationId: string,
    activity: NewActivity,
    now: number,
  ): Promise<{ activity: Activity; replay: boolean }>;
  activitiesBefore(
    conversationId: string,
    options: { before?: number; limit: number; desk: boolean },
  ): Promise<Activity[]>;
  commitTurn(
    next: Conversation,
    expectedVersion: number,
    output: CommitOutput,
    now: number,
  ): Promise<'committed' | 'conflict'>;
  dueBefore(time: number, limit: number): Promise<string[]>;
  drainOutboxes(limit: number): Promise<number>;
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
  byReference(reference: string): Promise<Conversation | undefined>;
  savePresence(presence: Presence): Promise<void>;
  presences(): Promise<Presence[]>;
  reserveSlot(slot: Slot, capacity: number): Promise<boolean>;
  releaseSlot(agentId: string, conversationId: string): Promise<void>;
  slots(): Promise<Slot[]>;
}

/** Turns what a customer is told into sentences and buttons of his language. */
export interface AnnouncementWording {
  announcement(
    announcement: Announcement,
    context: { language: string; company: Company; conversation: Conversation },
  ): { text: string; offers: Offer[] };
}

export interface DeskLog {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

export interface DeskPorts {
  store: DeskStore;
  clock: Clock;
  /** The current roster, from memory. A change is told by `desk.rosterChanged()`. */
  roster(): Roster;
  policy: Policy;
  wording: AnnouncementWording;
  /** Tells every node (this one too) to look at a conversation. Must not throw. */
  looks: { publish(conversationId: string): void };
  random: {
    /** For references. */
    bytes(count: number): Uint8Array;
    /** A number in [0, 1), for jitter only. */
    fraction(): number;
  };
  /** Thanks, goodbye and emoji: marked so that no clock runs for them. */
  needsNoAnswer(text: string, language: string): boolean;
  log: DeskLog;
  /** Signing in outside one's shift starts an unplanned shift (demo mode). */
  unplannedShifts: boolean;
}
