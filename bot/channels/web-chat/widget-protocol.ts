/**
 * What our own widget gets beyond plain Direct Line: an addition under `channelData.loket` that stock clients
 * ignore. Server and widget both import these types. Times are ms UTC.
 */
import type { CustomerAction, Offer } from '../../core/activity.ts';
import type { Nameplate } from '../../core/agent.ts';
import type { Announcement } from '../../core/handoff/announcement.ts';

/** On every stored activity that goes to a client: `activity.channelData.loket`. */
export interface LoketData {
  seq: number;
  at: number;
  author: 'customer' | 'bot' | 'agent' | 'system';
  kind: 'message' | 'announcement' | 'action';
  language?: string;
  /** The agent who wrote it. */
  plate?: Nameplate;
  announcement?: Announcement;
  offers?: Offer[];
  answer?: { topic: string; updated: string };
}

/** A tap is posted as an activity `{ type: 'event', name: 'loket', value: CustomerAction }`. */
export interface LoketEventActivity {
  type: 'event';
  name: 'loket';
  value: CustomerAction;
  channelData?: { clientActivityID: string; waited: number };
}

/**
 * Sent as an event activity `{ type: 'event', name: 'loket.state', value: WidgetState }` without watermark,
 * on connecting and whenever it changes. Never stored.
 */
export interface WidgetState {
  now: number;
  state: 'bot' | 'ringing' | 'queued' | 'scheduled' | 'accepted' | 'completed';
  owner?: Nameplate;
  reference?: string;
  requestedAt?: number;
  acceptedAt?: number;
  completedAt?: number;
  promisedAt?: number;
  /** Where the draining line starts. */
  clockSince?: number;
  place?: number;
  /** Missing while nobody is at work. */
  expectedAt?: number;
  basis?: { ahead: number; people: number; slots: number; handlingMinutes: number };
  /** 'owner' only he hears it, 'team' all hear it, 'lead' the lead too. */
  ringStage?: 'owner' | 'team' | 'lead';
  botMeanwhile?: boolean;
  someoneElse?: boolean;
  asked?: boolean;
  /** End of the owner's shift: "Here until 17:30". */
  hereUntil?: number;
  /** Live figure for the bell's note: so many are here, until the first of them goes; missing: the note is left out. */
  people?: { count: number; until: number };
  /** Customer messages up to this seq were read by a person. */
  readUpTo?: number;
  /** A person writes now; hidden after 6 s. Sent only on a real typing event. */
  typing?: { name: string };
}

/**
 * Posted as `{ type: 'event', name: 'loket.read', value: seq }` when rows up to `seq` stand before the visitor's eyes:
 * chat open, page visible. Never stored in the conversation and never echoed.
 */
export interface LoketReadActivity {
  type: 'event';
  name: 'loket.read';
  value: number;
}

/** GET /widget/config.json */
export interface WidgetConfig {
  company: { name: string; legalName: string; address: string; phone: string; timeZone: string };
  languages: string[];
  defaultLanguage: string;
  /** How the company addresses people, per language: u or je, Sie or du, vous or tu. */
  formOfAddress: Record<string, 'formal' | 'familiar'>;
  /** Opening hours in words per language, for the time the server cannot be reached. */
  hours: Record<string, string>;
  /** Questions people often ask, per language, at most 3. */
  suggestions: Record<string, { entryId: string; question: string }[]>;
}

/** POST /v3/directline/tokens/generate and /loket/resume answer with this; keep `resume` in place of the one before. */
export interface WidgetToken {
  conversationId: string;
  token: string;
  expires_in: number;
  resume: string;
  /** True when the address has spent its budget: only a request for a person and slow writing pass. */
  limited?: boolean;
}
