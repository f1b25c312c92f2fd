/**
 * One event on a channel, as it is kept. Rows are never changed after they are stored, except that
 * erasure may empty `text` and `data` (the digest stays, so that receipts can still be checked).
 */
import type { Announcement } from './handoff/announcement.ts';
import type { Nameplate } from './agent.ts';

/** What a customer may do besides writing. Buttons of every channel come down to one of these. */
export type CustomerAction =
  | { action: 'requestHuman'; reason?: string }
  | { action: 'stayWithBot' }
  | { action: 'askBotMeanwhile' }
  | { action: 'backToBot' }
  | { action: 'waitFor'; agentId: string }
  | { action: 'chooseEntry'; entryId: string }
  | { action: 'helped'; yes: boolean; entryId: string }
  /** The page was opened. Starts the greeting of a new conversation, nothing else. */
  | { action: 'join' };

export type Author =
  | { role: 'customer'; name?: string }
  | { role: 'bot' }
  /** The plate as the customer saw it when the text was written: later changes do not rewrite history. */
  | { role: 'agent'; plate: Nameplate }
  | { role: 'system' };

/**
 * message: words of customer, bot or agent. announcement: a bot message that names an owner or a time.
 * action: a customer's tap. audit: what happened to the handoff, for the desk. note: a private note.
 */
export type ActivityKind = 'message' | 'announcement' | 'action' | 'audit' | 'note';

/** A button below a bot message. Channels without buttons show `title` as a numbered line. */
export interface Offer {
  title: string;
  action: CustomerAction;
}

export interface ActivityData {
  announcement?: Announcement;
  action?: CustomerAction;
  audit?: AuditEntry;
  offers?: Offer[];
  /** The FAQ entry that this bot message answers with, how sure it was (0 to 1), its subject and its last update (ISO date). */
  answer?: { entryId: string; score: number; topic: string; updated: string };
  /** The client's own id of a message, echoed so that the sender recognises it. */
  clientActivityId?: string;
  /** Set on a customer's message that needs no answer (thanks, goodbye, emoji). */
  needsNoAnswer?: boolean;
}

/** What happened, for the desk's view of the transcript and for the audit. `by` is an agent id, 'customer' or 'system'. */
export interface AuditEntry {
  what:
    | 'asked'
    | 'named'
    | 'rangTeam'
    | 'rangLead'
    | 'ringEnded'
    | 'passedOn'
    | 'accepted'
    | 'tookOver'
    | 'transferOffered'
    | 'transferred'
    | 'promised'
    | 'promiseMissed'
    | 'promiseKept'
    | 'parked'
    | 'unparked'
    | 'needsNoAnswer'
    | 'waitsAfterAll'
    | 'nudgedOwner'
    | 'nudgedLead'
    | 'ownerLost'
    | 'completed'
    | 'reopened'
    | 'handBackProposed'
    | 'backToBot'
    | 'askedSomeoneElse'
    | 'botMeanwhile'
    | 'newTime';
  by: string;
  agentId?: string;
  text?: string;
  at?: number;
}

/** A row that is not stored yet: the store gives `seq`, `at` and `digest`. */
export interface NewActivity {
  /** Unique within the conversation for ever: a second row with the same id is a replay and is dropped. */
  externalId: string;
  kind: ActivityKind;
  author: Author;
  text?: string;
  /** BCP 47 tag of `text`, where known. */
  language?: string;
  data?: ActivityData;
  /** 'desk' rows (notes, audit) never leave towards the customer. */
  audience: 'everyone' | 'desk';
  /** True for what a customer sent: the row is the to-do of a turn until the conversation's handledSeq passes it. */
  inbound: boolean;
  /** When the sender says it was sent (ms UTC); the line uses it when a request waited on the customer's device. */
  sentAt?: number;
}

export interface Activity extends NewActivity {
  conversationId: string;
  /** 1, 2, 3 … without gaps within the conversation. */
  seq: number;
  /** Server time in ms UTC, strictly increasing within the conversation. */
  at: number;
  /** Salted SHA-256 of the row's content, hex. */
  digest: string;
}
