/**
 * What lists and sweeps need of a conversation, worked out once at every save and kept beside it in indexed
 * fields. One definition for both stores: a list never depends on which of them answers.
 */
import { z } from 'zod';
import type { Conversation } from '../core/conversation.ts';
import { LoketError } from '../core/errors.ts';
import type { LineEntry } from '../core/handoff/events.ts';
import { lineEntryOf } from '../core/line.ts';
import type { InboxQuery } from './stores.ts';

/** Team of a conversation that only the bot has had so far. */
export const noTeam = '';
/** Lists count this far and no further: a count of everything ever would cost more than it tells. */
export const longestCount = 10_000;

export interface Listing {
  closed: boolean;
  teamId: string;
  /** Place in All (who waits longest, then the newest words) or in Closed (completed last). Lowest first. */
  order: number;
  /** Place in Waiting; missing when not queued. */
  waitingOrder?: number;
  /** In whose Mine it stands: the owner, and everybody who is rung. */
  mineOf: string[];
  /** Place in Mine: least time left first. */
  mineOrder: number;
  line?: LineEntry;
  dueAt?: number;
  reference?: string;
}

export function listingOf(conversation: Conversation): Listing {
  const { handoff, nextDeadlineAt } = conversation;
  const line = lineEntryOf(conversation);
  // Who went back to the bot talks on: any colleague may still take it over.
  const closed = handoff?.state === 'completed' && handoff.completedBy !== 'customer';
  return {
    closed,
    teamId: handoff?.teamId ?? noTeam,
    order: closed ? -(handoff.completedAt ?? 0) : openOrder(conversation),
    ...(handoff?.state === 'queued' && { waitingOrder: handoff.requestedAt }),
    mineOf: mineOf(conversation),
    mineOrder: nextDeadlineAt ?? Number.MAX_SAFE_INTEGER,
    ...(line && { line }),
    ...(nextDeadlineAt !== undefined && { dueAt: nextDeadlineAt }),
    ...(handoff && { reference: handoff.reference }),
  };
}

function openOrder({ waitingSince, last, createdAt }: Conversation): number {
  return waitingSince ?? Number.MAX_SAFE_INTEGER - (last?.at ?? createdAt);
}

/** A lead owns the whole line; it has its own tab and would bury what is really his. */
function mineOf({ handoff }: Conversation): string[] {
  if (handoff === undefined || handoff.state === 'completed') return [];
  const owner = handoff.state === 'queued' ? [] : [handoff.ownerId];
  return [...new Set([...owner, ...handoff.rings])];
}

/** Where a page ended: the order and id of its last row, so that rows which move do not shift the rest. */
export interface InboxPlace {
  order: number;
  id: string;
}

const placeSchema = z.tuple([z.number(), z.string()]);

export function cursorOf(place: InboxPlace): string {
  return Buffer.from(JSON.stringify([place.order, place.id])).toString('base64url');
}

/** LoketError 'badRequest' for a cursor that this program did not make. */
export function placeOf(query: InboxQuery): InboxPlace | undefined {
  if (query.cursor === undefined) return undefined;
  try {
    const text = Buffer.from(query.cursor, 'base64url').toString('utf8');
    const [order, id] = placeSchema.parse(JSON.parse(text));
    return { order, id };
  } catch {
    throw new LoketError('badRequest', ['cursor']);
  }
}
