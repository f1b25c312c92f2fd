/** What the console's screen is shown: plain data, made by the server's presenters. Times are ms UTC. */
import type { ActivityKind, AuditEntry, CustomerAction, Offer } from '../../bot/core/activity.ts';
import type { Nameplate, PresenceStatus, Role, Tier } from '../../bot/core/agent.ts';
import type { ChannelId } from '../../bot/core/conversation.ts';
import type { Standing } from '../../bot/core/customer.ts';
import type { Announcement } from '../../bot/core/handoff/announcement.ts';
import type { AlarmCause } from '../../bot/core/handoff/events.ts';
import type { HandoffState } from '../../bot/core/handoff/handoff.ts';

export type View = 'mine' | 'waiting' | 'all' | 'closed';
export type Group = 'rings' | 'waits' | 'answered' | 'parked' | 'line' | 'other';

/** A clock on a row or on the counter: drains from `since` to `at`; after `at` it counts up. */
export interface ClockView {
  kind: 'ring' | 'answer' | 'promise' | 'line' | 'opening';
  since: number;
  at: number;
}

/** What an expected time in line rests on: the figures it was worked out from. */
export interface LineBasis {
  ahead: number;
  /** Who is at work now, here and fit for it; 0: nobody, then it is reckoned as one slot. */
  people: number;
  slots: number;
  /** Median handling time. ms */
  handlingMs: number;
  /** The time fell after closing and was moved behind the next opening. */
  afterOpening: boolean;
}

export interface RowView {
  id: string;
  channel: ChannelId;
  customer: { name?: string; standing: Standing };
  language: string;
  group: Group;
  state: HandoffState | 'bot';
  parked: boolean;
  reference?: string;
  owner?: Nameplate;
  /** The owner is me. */
  mine: boolean;
  clock?: ClockView;
  last?: { text: string; author: 'customer' | 'bot' | 'agent'; at: number; language?: string };
  unread: number;
  /** Since when the customer waits for a human's words. */
  waitingSince?: number;
  /** The next step of a ring: who hears it then. */
  nextRing?: { at: number; who: 'team' | 'lead' | 'line' };
  line?: {
    teamId: string;
    place: number;
    expectedAt: number;
    promisedAt: number;
    atRisk: boolean;
    basis: LineBasis;
  };
  /** First names of those at whom it rings now; `atMe`: I am one of them. */
  ringsAt?: { names: string[]; atMe: boolean };
  /** The customer asked for another person; the owner stays until one accepts. */
  someoneElse?: boolean;
  /** Of a completed one: what was confirmed in writing; empty when nothing was agreed. At most 200 characters. */
  agreed?: string;
  /** Sorted ascending; given by the server so that every screen has the same order. */
  order: number;
}

export interface RingView {
  conversationId: string;
  customer: { name?: string; standing: Standing };
  channel: ChannelId;
  language: string;
  since: number;
  /** Who hears it: just me, the team, or also the lead. */
  stage: 'owner' | 'team' | 'lead';
  owner: Nameplate;
  nextRing?: { at: number; who: 'team' | 'lead' | 'line' };
  last?: string;
  requestedAt: number;
  promisedAt?: number;
  /** The customer asked for somebody else than the owner, who stays until one accepts. */
  someoneElse?: boolean;
  /** A colleague hands it over to me. */
  transfer?: { by: string; reason: string };
}

export interface MessageView {
  seq: number;
  externalId: string;
  at: number;
  kind: ActivityKind;
  author: 'customer' | 'bot' | 'agent' | 'system';
  /** Of the agent who wrote it, or of the person an announcement names. */
  plate?: Nameplate;
  text?: string;
  language?: string;
  announcement?: Announcement;
  audit?: AuditEntry & { plate?: Nameplate };
  offers?: Offer[];
  answer?: { entryId: string; score: number; topic: string; updated: string };
  /** Thanks, goodbye, emoji: no clock runs for it. Reversible. */
  needsNoAnswer?: boolean;
  /** A customer's tap, for rows of kind 'action'. */
  action?: CustomerAction;
  /** It went to the customer. Whether it was seen: `customerReadUpTo` of the conversation. */
  mark?: 'sent';
}

/** Which verbs the server would accept from me now; buttons and keys follow it. */
export interface MayView {
  accept: boolean;
  passOn: boolean;
  takeOver: boolean;
  reply: boolean;
  note: boolean;
  promise: boolean;
  needsNoAnswer: boolean;
  park: boolean;
  transfer: boolean;
  complete: boolean;
  proposeHandBack: boolean;
}

export interface FactView {
  kind: string;
  text: string;
  value: string;
}

export interface ConversationView extends RowView {
  team: { id: string; name: string };
  floor: 'bot' | 'person' | 'nobody';
  requestedAt?: number;
  startedAt: number;
  reason?: string;
  /** What is owed to the customer; a promise in the owner's own words goes before the rules'. */
  promise?: { at: number; basis: string; text?: string };
  /** Of a completed one, in full: what was confirmed in writing. */
  agreedText?: string;
  /** The last row that stood before the customer's eyes; missing: nothing, or the channel does not tell. */
  customerReadUpTo?: number;
  may: MayView;
  facts: FactView[];
  botAnswers: { question: string; score: number; helped?: boolean; at: number }[];
  earlier: {
    reference: string;
    at: number;
    owner?: string;
    agreed?: string;
    channel: ChannelId;
    conversationId: string;
  }[];
  owners: {
    plate: Nameplate;
    since: number;
    how: string;
    /** When he accepted what rang at him or waited under his name. */
    acceptedAt?: number;
  }[];
  customerDetails: {
    name?: string;
    email?: string;
    standing: Standing;
    verifiedAt?: number;
    since: number;
  };
  drafts: { reply?: { text: string; at: number }; note?: { text: string; at: number } };
  viewers: Nameplate[];
}

export interface ColleagueView {
  plate: Nameplate;
  role: Role;
  tier: Tier;
  teamIds: string[];
  /** Teams whose conversations he may take beyond his slots: leads, and the duty manager. */
  answersFor: string[];
  languages: string[];
  present: boolean;
  status: PresenceStatus;
  slots: number;
  taken: number;
  shiftEnd?: number;
}

export interface MeView {
  agentId: string;
  plate: Nameplate;
  role: Role;
  tier: Tier;
  teams: { id: string; name: string }[];
  status: PresenceStatus;
  leaseUntil: number;
  wrapUpUntil?: number;
  onShift: boolean;
  shiftEnd?: number;
  slots: number;
  taken: number;
  byHand: number;
  /** Leads the shift of these teams now. */
  leads: string[];
}

/** One line for the lead: never one alarm per customer. */
export interface LiveLineView {
  teams: {
    teamId: string;
    name: string;
    lead: Nameplate;
    /** Those who stand in line; whom a free slot rings for already is counted apart. */
    count: number;
    ringing: number;
    oldestSince?: number;
    promisedUntil?: number;
    atRisk: number;
    freeSlots: number;
    /** Slots of those at work now. */
    slots: number;
    handlingMinutes: number;
  }[];
}

export interface AlarmView {
  id: string;
  cause: AlarmCause;
  conversationId: string;
  reference?: string;
  customer?: string;
  to: Nameplate;
  since: number;
  attempts: number;
  state: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'acknowledged';
  lastError?: string;
  /** No webhook is set up: nobody hears it outside the console. */
  consoleOnly?: boolean;
  acknowledgedBy?: string;
  /** The cause is over: answered, taken or completed. The time, where it is known. */
  settled?: { at?: number };
}
