/** What one turn of the bot takes and gives. The bot changes nothing itself: it answers with data. */
import type { CustomerAction, Offer } from '../bot/core/activity.ts';
import type { DialogState } from '../bot/core/conversation.ts';
import type { EscalationReason } from '../bot/core/handoff/handoff.ts';

export interface BotTurn {
  /** What the customer wrote; missing for a tap. */
  text?: string;
  action?: CustomerAction;
  /** Language of our wording so far, and the state the dialogs left last time. */
  language: string;
  dialog: DialogState;
  /** He waits for a person and asked the bot meanwhile: nothing here may ring again. */
  waitsForPerson: boolean;
  /** ms UTC */
  now: number;
}

export interface BotMessage {
  text: string;
  offers?: Offer[];
  answer?: { entryId: string; score: number; topic: string; updated: string };
}

export interface BotAnswer {
  messages: BotMessage[];
  dialog: DialogState;
  language: string;
  /** Understood, but without wording of ours. */
  spokenLanguage?: string;
  /** A person takes over in this same turn. */
  escalate?: EscalationReason;
}
