/** What is asked of the desk, and what it answers: shared by its use cases. */
import type { NewActivity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { ErrorCode } from '../../bot/core/errors.ts';
import type { EscalationReason } from '../../bot/core/handoff/handoff.ts';

export type Answer = { ok: true; conversation: Conversation } | { ok: false; code: ErrorCode };

/** An answer to a verb that wrote a row of the transcript. */
export type WrittenAnswer =
  | { ok: true; conversation: Conversation; seq: number }
  | { ok: false; code: ErrorCode };

/** What is saved in the same commit as the event's effects. */
export interface TurnOptions {
  /** Rows of this turn, before the event's announcements. */
  activities: NewActivity[];
  /** Pure: dialog state, handledSeq, language. Applied before the event is decided. */
  change?: (conversation: Conversation) => Conversation;
}

/** Who gives a command, on what, and under which id: the same id again changes nothing. */
export interface Command {
  agentId: string;
  conversationId: string;
  commandId: string;
}

export interface ReplyCommand extends Command {
  text: string;
  /** Seq of the last row on his screen when he wrote it; missing: he had read everything. */
  readUpTo?: number;
}

export interface EscalateRequest {
  conversationId: string;
  reason: EscalationReason;
  asked: boolean;
  /** ms UTC: all limits count from here. */
  requestedAt: number;
  /** External id of the row that asked; the same one again changes nothing. */
  eventId: string;
  /** Inbound rows up to this seq become the people's (handledSeq). */
  handledSeq?: number;
  /** Missing: the roster's default team. */
  teamId?: string;
  /** False: words that whoever has the floor may take as said to him. Missing: somebody else is wanted then. */
  insists?: boolean;
  /** Rows to save before what is announced, decided on the conversation as it was. */
  words?: (conversation: Conversation) => NewActivity[];
  /** Saved in the same commit: the language the customer was understood to write. */
  change?: (conversation: Conversation) => Conversation;
}

export interface SweepReport {
  deadlines: number;
  ownersGone: number;
  slotsFreed: number;
  served: number;
}
