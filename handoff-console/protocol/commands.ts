/**
 * Every request of the console, with the schema its payload must pass. Both ends import this file.
 * Each is acknowledged with `Reply<T>`: data, or an error code of bot/core/errors.ts with a sentence.
 * `commandId` is made by the client (random); the same id again changes nothing and gets the same answer.
 */
import { z } from 'zod';
import type { ErrorCode } from '../../bot/core/errors.ts';
import type {
  AlarmView,
  ColleagueView,
  ConversationView,
  LiveLineView,
  MessageView,
  MeView,
  RingView,
  RowView,
} from './views.ts';

export type Reply<T> =
  | { ok: true; data: T }
  | { ok: false; error: { code: ErrorCode; what: string } };

const id = z.string().min(1).max(200);
const commandId = z.string().min(8).max(64);
const text = z.string().trim().min(1).max(10_000);
const language = z.string().min(2).max(20);
const view = z.enum(['mine', 'waiting', 'all', 'closed']);

export const commandSchemas = {
  /** `language`: the agent's, for the names of teams and employers. */
  hello: z.strictObject({ language: language.optional() }),
  language: z.strictObject({ language }),
  /** Renews the presence lease; every 10 s. */
  heartbeat: z.strictObject({}),
  presence: z.strictObject({
    status: z.enum(['available', 'wrapUp', 'break', 'away', 'signedOut']),
  }),
  /** One page, and from now on the differences of this view. */
  list: z.strictObject({ view, cursor: z.string().max(500).optional() }),
  open: z.strictObject({ conversationId: id, after: z.number().int().min(0).optional() }),
  close: z.strictObject({ conversationId: id }),
  history: z.strictObject({ conversationId: id, before: z.number().int().min(1) }),
  accept: z.strictObject({ commandId, conversationId: id }),
  passOn: z.strictObject({ commandId, conversationId: id }),
  takeOver: z.strictObject({ commandId, conversationId: id }),
  /** `readUpTo`: the last message on the screen when it was written; what came after it still waits for an answer. */
  reply: z.strictObject({
    commandId,
    conversationId: id,
    text,
    readUpTo: z.number().int().min(1).optional(),
  }),
  note: z.strictObject({ commandId, conversationId: id, text }),
  promise: z.strictObject({
    commandId,
    conversationId: id,
    at: z.number().int(),
    text: z.string().trim().max(500),
  }),
  needsNoAnswer: z.strictObject({ commandId, conversationId: id, undo: z.boolean().optional() }),
  park: z.strictObject({ commandId, conversationId: id }),
  transfer: z.strictObject({
    commandId,
    conversationId: id,
    toAgentId: id.optional(),
    toTeamId: id.optional(),
    reason: z.string().trim().min(1).max(500),
  }),
  complete: z.strictObject({ commandId, conversationId: id, agreed: z.string().trim().max(2_000) }),
  proposeHandBack: z.strictObject({ commandId, conversationId: id }),
  /** The very words the customer would read, before the verb is carried out. */
  preview: z.strictObject({
    conversationId: id,
    verb: z.enum(['promise', 'transfer', 'complete', 'proposeHandBack']),
    at: z.number().int().optional(),
    text: z.string().max(2_000).optional(),
    toAgentId: id.optional(),
  }),
  draft: z.strictObject({
    conversationId: id,
    kind: z.enum(['reply', 'note']),
    text: z.string().max(10_000),
  }),
  read: z.strictObject({ conversationId: id, seq: z.number().int().min(0) }),
  typing: z.strictObject({ conversationId: id }),
  alarms: z.strictObject({}),
  acknowledgeAlarm: z.strictObject({ commandId, alarmId: id }),
  search: z.strictObject({ query: z.string().trim().min(2).max(100) }),
} as const;

export type Command = keyof typeof commandSchemas;
export type Payload<C extends Command> = z.infer<(typeof commandSchemas)[C]>;

export interface Results {
  hello: {
    me: MeView;
    colleagues: ColleagueView[];
    rings: RingView[];
    liveLine?: LiveLineView;
    alarms: AlarmView[];
    now: number;
    company: { name: string; timeZone: string };
  };
  language: Record<string, never>;
  heartbeat: { leaseUntil: number; now: number };
  presence: { me: MeView };
  list: { rows: RowView[]; cursor?: string; total: number; counts: Counts };
  open: { conversation: ConversationView; messages: MessageView[]; hasEarlier: boolean };
  close: Record<string, never>;
  history: { messages: MessageView[]; hasEarlier: boolean };
  accept: Done;
  passOn: Done;
  takeOver: Done;
  reply: Done & { seq: number };
  note: Done & { seq: number };
  promise: Done;
  needsNoAnswer: Done;
  park: Done;
  transfer: Done;
  complete: Done;
  proposeHandBack: Done;
  preview: { text: string };
  draft: { at: number };
  read: Record<string, never>;
  typing: Record<string, never>;
  alarms: { alarms: AlarmView[] };
  acknowledgeAlarm: { alarms: AlarmView[] };
  search: { rows: RowView[] };
}

export interface Done {
  conversation: ConversationView;
}

export interface Counts {
  mine: number;
  waiting: number;
  all: number;
}

/** Pushed by the server; each one only ever repeats what the store says. */
export interface ServerEvents {
  /** Differences of the view this socket lists. */
  rows: (change: {
    view: 'mine' | 'waiting' | 'all' | 'closed';
    upsert: RowView[];
    remove: string[];
    total: number;
    counts: Counts;
  }) => void;
  /** New rows of a conversation this socket has open, in seq order. */
  messages: (change: { conversationId: string; messages: MessageView[] }) => void;
  conversation: (view: ConversationView) => void;
  rings: (rings: RingView[]) => void;
  me: (me: MeView) => void;
  colleagues: (colleagues: ColleagueView[]) => void;
  liveLine: (line: LiveLineView) => void;
  alarms: (alarms: AlarmView[]) => void;
  customerTyping: (change: { conversationId: string }) => void;
  /** A ring ended because somebody else took it. */
  taken: (change: { conversationId: string; by: string; afterMs: number }) => void;
  /** The session ended; the socket is cut after this. */
  bye: (why: { code: ErrorCode; what: string }) => void;
}

export type ClientEvents = {
  [C in Command]: (payload: Payload<C>, acknowledge: (reply: Reply<Results[C]>) => void) => void;
};
