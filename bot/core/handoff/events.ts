/** What can happen to a conversation's handoff, what is known of the world then, and what follows. */
import type { Presence } from '../agent.ts';
import type { AuditEntry } from '../activity.ts';
import type { Conversation } from '../conversation.ts';
import type { Standing } from '../customer.ts';
import type { Roster } from '../roster.ts';
import type { Announcement } from './announcement.ts';
import type { EscalationReason, Policy } from './handoff.ts';

export type HandoffEvent =
  /** No refusal by type: from every state this leads to ringing, queued, scheduled or accepted. */
  | {
      type: 'escalate';
      reason: EscalationReason;
      asked: boolean;
      requestedAt: number;
      eventId: string;
      /** Missing: the roster's default team. */
      teamId?: string;
    }
  | {
      type: 'customerMessage';
      at: number;
      eventId: string;
      needsNoAnswer: boolean;
      /** It answers a person's message, where the channel can tell: reopens at any age. */
      answersPerson?: boolean;
    }
  | { type: 'stayWithBot'; eventId: string }
  | { type: 'askBotMeanwhile'; eventId: string }
  | { type: 'backToBot'; eventId: string }
  | { type: 'waitFor'; agentId: string; eventId: string }
  | { type: 'accept'; agentId: string; byHand?: boolean }
  | { type: 'passOn'; agentId: string }
  | { type: 'takeOver'; agentId: string }
  /** `answersUpTo`: the time of the last customer message he had read; missing: he had read all. ms UTC */
  | { type: 'agentMessage'; agentId: string; at: number; answersUpTo?: number }
  | { type: 'promise'; agentId: string; at: number; text: string }
  | { type: 'needsNoAnswer'; agentId: string; undo?: boolean }
  | { type: 'park'; agentId: string }
  | { type: 'transfer'; agentId: string; toAgentId?: string; toTeamId?: string; reason: string }
  | { type: 'complete'; agentId: string; agreed: string }
  | { type: 'proposeHandBack'; agentId: string }
  | { type: 'deadlinePassed'; deadlineId: string }
  /** A slot of this agent is free and the conversation is next in line. */
  | { type: 'slotFree'; agentId: string }
  /** Presence lease gone, signed out, disabled, shift over: the conversation is looked at again. */
  | { type: 'ownerGone'; agentId: string; why: 'shiftEnded' | 'unreachable' | 'disabled' | 'asked' }
  /** Somebody began a shift that no roster knew: who waits for the next shift is looked at again. */
  | { type: 'workBegan' }
  /** Hours or roster changed: promises are computed again. */
  | { type: 'rosterChanged' };

/** One waiting conversation, as the order of a line needs it. */
export interface LineEntry {
  conversationId: string;
  teamId: string;
  language: string;
  standing: Standing;
  requestedAt: number;
  promisedAt: number;
  /** Back at the head after a ring nobody took. */
  atHead: boolean;
}

/** A snapshot; the transition reads it and changes nothing in it. */
export interface World {
  /** ms UTC */
  now: number;
  roster: Roster;
  policy: Policy;
  presence: ReadonlyMap<string, Presence>;
  /** Slots taken per agent, rings included. */
  load: ReadonlyMap<string, number>;
  /** Those queued now, of all teams, in any order. */
  line: readonly LineEntry[];
  /** Median and 90th percentile of handling time per team in ms, where measured. */
  handling?: ReadonlyMap<string, { median: number; p90: number }>;
  /** A reference that is free; used when the transition opens a new handoff. */
  newReference: string;
  /** The person who helped this customer last, on whatever channel. */
  lastAgentId?: string;
}

/** Each effect has a deterministic id: carried out twice, it shows nothing twice. */
export type Effect =
  | { kind: 'announce'; id: string; announcement: Announcement }
  | { kind: 'audit'; id: string; entry: AuditEntry }
  /** Must be reserved before the new state is saved; refused: decide again with a fresh world. */
  | { kind: 'reserveSlot'; id: string; agentId: string; byHand: boolean }
  | { kind: 'releaseSlot'; id: string; agentId: string; wrapUp: boolean }
  | { kind: 'setAway'; id: string; agentId: string }
  | { kind: 'alarm'; id: string; cause: AlarmCause; toAgentId: string; conversationId: string }
  | { kind: 'finished'; id: string }
  /** A slot came free: the line of this team is served next. */
  | { kind: 'serveLine'; id: string; teamId: string };

/** One alarm per cause and conversation, repeated until acknowledged. */
export type AlarmCause =
  | 'promiseMissed'
  | 'promiseAtRisk'
  | 'ownerSilent'
  | 'nobodyThere'
  | 'threat';

/** Refusals are values: the transition never throws for what a user did. */
export type Refusal =
  | 'noHandoff'
  | 'notOwner'
  | 'notRung'
  | 'alreadyAccepted'
  | 'notAvailable'
  | 'notAllowed'
  | 'wrongState'
  | 'unknownAgent'
  | 'timeInPast'
  | 'promiseOpen'
  | 'staleDeadline';

export type TransitionResult =
  | { ok: true; conversation: Conversation; effects: Effect[] }
  | { ok: false; refusal: Refusal };
