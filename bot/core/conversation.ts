/** One customer on one channel thread. It has no end: a message after years still lands here. */
import type { Customer } from './customer.ts';
import type { Handoff } from './handoff/handoff.ts';

export type ChannelId = 'web' | 'facebook' | 'x' | 'email' | 'azure';

/** What the bot remembers between turns. Plain data; each dialog owns its own field. */
export interface DialogState {
  greeted?: boolean;
  /** Entries between which the bot asked back last turn; it asks back once. */
  askedBack?: string[];
  /** The bot asked "What is it about?" last turn. */
  askedTopic?: boolean;
  /** The entry that was answered last, for repeated questions and "Did this help?". */
  lastEntryId?: string;
  /** Topics for which "Did this help?" was asked already. */
  helpAsked?: string[];
  /** The last bot message asked "Did this help?": never twice in a row. */
  justAskedHelp?: boolean;
}

export interface Conversation {
  /** `channel/account/thread`. */
  id: string;
  /** Raised by one at every save; compare-and-swap is on it. */
  version: number;
  channel: ChannelId;
  account: string;
  thread: string;
  createdAt: number;
  /** Language of our wording towards this customer (nl, en, de, fr, fa). */
  language: string;
  /** Language the customer was last understood to write, which may have no wording of ours. */
  spokenLanguage?: string;
  customer: Customer;
  /** Inbound rows up to this seq are handled: by a turn, or by the people who have them now. */
  handledSeq: number;
  dialog: DialogState;
  /** The current handoff, or the last completed one. Missing: the customer never had one. */
  handoff?: Handoff;
  /** How many handoffs there were, this one included. */
  handoffCount: number;
  /** The earliest customer message nobody has answered since a person was asked for; cleared by a human's text. */
  waitingSince?: number;
  lastCustomerAt?: number;
  /** The last row both sides can see, for lists: at most 200 characters. */
  last?: { text: string; author: 'customer' | 'bot' | 'agent'; at: number; language?: string };
  /** Ids of the agents' last commands, newest last, at most 64: a repeated command changes nothing. */
  commandIds: string[];
  /** The moment the company owes the next step; missing when it owes nothing. Kept equal to the handoff's earliest deadline. */
  nextDeadlineAt?: number;
}

/** Builds the id under which a channel thread is kept. */
export function conversationId(channel: ChannelId, account: string, thread: string): string {
  return `${channel}/${account}/${thread}`;
}
