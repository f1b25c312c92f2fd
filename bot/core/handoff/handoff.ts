/** The record that fulfils a customer's wish for a human, and the rules' figures. */
import type { Tier } from '../agent.ts';

export type HandoffState = 'ringing' | 'queued' | 'scheduled' | 'accepted' | 'completed';

/** Why a person was rung. 'asked' is the customer's own wish; all others carry "Stay with the bot" once. */
export type EscalationReason =
  | 'asked'
  | 'unanswered'
  | 'notHelped'
  | 'anger'
  | 'distress'
  | 'sensitive'
  | 'repeated'
  | 'unreadable'
  | 'botFailed'
  | 'reopened'
  /** A person took over from the bot unasked. */
  | 'takenOver';

export type DeadlineKind =
  | 'ringTeam'
  | 'ringLead'
  | 'ringOver'
  | 'promise'
  | 'nudgeOwner'
  | 'nudgeLead'
  | 'ownerSilent'
  | 'raiseOwner'
  | 'park'
  | 'autoComplete'
  | 'presenceCheck'
  | 'opening';

export interface Deadline {
  /** Unique within the conversation for ever; a `deadlinePassed` names the one it means. */
  id: string;
  kind: DeadlineKind;
  /** ms UTC */
  at: number;
}

export interface Promise {
  /** ms UTC */
  at: number;
  basis: 'ring' | 'line' | 'opening' | 'agent' | 'raised';
  /** The roster version it was computed from. */
  rosterVersion: number;
  /** The agent's own words, with basis 'agent'. */
  text?: string;
}

export interface Transfer {
  by: string;
  /** To a person, or to a team (whoever accepts first). */
  toAgentId?: string;
  toTeamId?: string;
  reason: string;
  since: number;
}

export interface Handoff {
  /** 1 for the first of this conversation. */
  number: number;
  /** `LK-7KQ4-M2`: what the customer names on the phone. Unique in the company. */
  reference: string;
  state: HandoffState;
  /** Sub-state of accepted: the customer has been silent for 10 minutes; no clock, no slot. */
  parked: boolean;
  reason: EscalationReason;
  /** The customer asked himself; otherwise he may stay with the bot by one tap. */
  asked: boolean;
  /** All limits count from here and never restart. ms UTC */
  requestedAt: number;
  teamId: string;
  language: string;
  tier: Tier;
  /** The named person who answers for it. */
  ownerId: string;
  /** The owner the customer has been told, once the announcement is committed. */
  announcedId: string;
  ownerSince: number;
  /** Names the customer read before the first human word of this handoff; at most 2 unless a promise was missed. */
  namesBeforeFirstWord: number;
  /**
   * Who hears a ring now, the owner included where he rings. Not empty while ringing, while queued with a free
   * slot found, and while accepted with a transfer or "someone else" under way; any of these may accept.
   */
  rings: string[];
  /** Start of this ring: the widening counts from here, the promise from the request. */
  ringSince?: number;
  /** How far this ring has widened: 0 one person, 1 the team, 2 the lead and the duty manager as well. */
  ringStage?: 0 | 1 | 2;
  /** Those who passed it on or were excluded by the customer ("someone else"): not rung again for it. */
  passed: string[];
  /** Those among them whom the customer does not want; a missed promise rings the others again. */
  excluded?: string[];
  /** Whose slot it takes, while ringing at or accepted by somebody. */
  slotOf?: string;
  /** Taken by hand beyond the agent's slots. */
  byHand?: boolean;
  /** Back at the head of the line after a ring nobody took. */
  atHead?: boolean;
  /** What the customer was told and has not been given yet: gone as soon as it is kept. */
  promise?: Promise;
  /** A person's own promise that lies further off than `promise`: in force again once that one is kept. */
  laterPromise?: Promise;
  /** Expected answer time in line. ms UTC */
  expectedAt?: number;
  /** The customer asked the bot meanwhile; costs no place. */
  botMeanwhile: boolean;
  transfer?: Transfer;
  /** Somebody else is being rung while the owner keeps the floor. */
  someoneElse?: boolean;
  acceptedAt?: number;
  firstWordAt?: number;
  lastWordAt?: number;
  completedAt?: number;
  completedBy?: string;
  /** What was agreed, as confirmed in writing. */
  agreed?: string;
  /**
   * Promises that were missed. A name is a promise too: when the company itself takes a named person away before
   * his first word (disabled, gone, off the roster), that counts here as well.
   */
  missed: number;
  /** Steps it went up after missed promises: 1 the lead, 2 the next team, … until the duty manager. */
  raised?: number;
  /** The team it was last raised to; the line of `teamId` keeps its place in the meantime. */
  raisedTeamId?: string;
  handBackProposed?: boolean;
  /** Earliest first. */
  deadlines: Deadline[];
  /** While scheduled: when the owner's shift begins. ms UTC */
  opensAt?: number;
  /** While accepted and the customer waits: from when the owner's answer is timed. ms UTC */
  clockFrom?: number;
  /** How far the owner was nudged for this wait: 1 himself, 2 the lead as well. */
  nudges?: 0 | 1 | 2;
  /** The latest customer message this handoff has taken in. ms UTC */
  customerAt?: number;
  /** Customer messages up to here are answered or need no answer. ms UTC */
  settledAt?: number;
  /** Where the wait began that "needs no answer" ended, and the promise it settled, for its undo. */
  settledFrom?: number;
  settledPromise?: Promise;
  /** When the open promise in the agent's own words was made. ms UTC */
  promiseMadeAt?: number;
  /** The customer read once that what he writes while waiting is with the owner. */
  noted?: boolean;
  /** The event that opened it: a repetition of it says nothing again. */
  requestId?: string;
  /** Numbers given to deadlines and effects of this handoff so far. */
  counter?: number;
  /** Owners in order, for the context panel. */
  owners: { agentId: string; since: number; how: string }[];
}

/** Durations in ms. Held in one place so that a company may change some of them and tests all of them. */
export interface Policy {
  ringTeamMs: number; // 45 s: ACCEPT_SECONDS
  ringLeadMs: number; // 120 s
  firstAnswerMs: number; // 180 s: FIRST_ANSWER_SECONDS
  nudgeOwnerMs: number; // 3 min
  nudgeLeadMs: number; // 5 min
  answerMs: number; // 15 min: ANSWER_SECONDS
  parkMs: number; // 10 min
  autoCompleteMs: number; // 24 h
  reopenMs: number; // 14 days
  wrapUpMs: number; // 120 s
  noRingBeforeShiftEndMs: number; // 10 min
  leaseMs: number; // 30 s
  openingAnswerMs: number; // 15 min: a promised time is this long after the opening
  handlingMs: number; // median handling time while nothing is measured yet
}

export const defaultPolicy: Policy = {
  ringTeamMs: 45_000,
  ringLeadMs: 120_000,
  firstAnswerMs: 180_000,
  nudgeOwnerMs: 180_000,
  nudgeLeadMs: 300_000,
  answerMs: 900_000,
  parkMs: 600_000,
  autoCompleteMs: 86_400_000,
  reopenMs: 14 * 86_400_000,
  wrapUpMs: 120_000,
  noRingBeforeShiftEndMs: 600_000,
  leaseMs: 30_000,
  openingAnswerMs: 900_000,
  handlingMs: 360_000,
};
