/** One line of a list. The server gives the order, so that every screen has the same one. */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Standing } from '../../bot/core/customer.ts';
import { lineEntryOf } from '../../bot/core/line.ts';
import { agentById } from '../../bot/core/people.ts';
import type { Group, RowView, View } from '../protocol/views.ts';
import type { Floor } from './floor.ts';
import { linePlaces } from './line-estimates.ts';
import { presentClock, presentNextRing } from './present-clock.ts';
import { presentPlate } from './present-plate.ts';

export interface RowOptions {
  viewerId: string;
  view: View;
  unread: number;
  /** The customer's own last words, where somebody waits and the last row is another's. */
  lastWords?: RowView['last'];
}

export function presentRow(conversation: Conversation, floor: Floor, options: RowOptions): RowView {
  const { handoff, customer, last, waitingSince } = conversation;
  const mine =
    handoff !== undefined && isOpen(conversation) && handoff.ownerId === options.viewerId;
  const clock = presentClock(conversation, floor);
  const nextRing = handoff && presentNextRing(handoff);
  const line = presentPlace(conversation, floor);
  const ringsAt = presentRingsAt(conversation, floor, options.viewerId);
  const row: Omit<RowView, 'order'> = {
    id: conversation.id,
    channel: conversation.channel,
    customer: { standing: customer.standing, ...(customer.name && { name: customer.name }) },
    language: handoff?.language ?? conversation.spokenLanguage ?? conversation.language,
    group: groupOf(conversation, floor, options.viewerId),
    state: stateOf(conversation),
    parked: handoff?.parked ?? false,
    mine,
    unread: options.unread,
    ...(handoff && {
      reference: handoff.reference,
      owner: presentPlate(floor, handoff.ownerId, conversation),
    }),
    ...(clock && { clock }),
    ...(last && { last: options.lastWords ?? last }),
    ...(waitingSince !== undefined && { waitingSince }),
    ...(nextRing && { nextRing }),
    ...(line && { line }),
    ...(ringsAt && { ringsAt }),
    ...(handoff?.someoneElse && isOpen(conversation) && { someoneElse: true }),
    ...(stateOf(conversation) === 'completed' && {
      agreed: (handoff?.agreed ?? '').slice(0, agreedShown),
    }),
  };
  return { ...row, order: orderOf(row, conversation, options.view) };
}

/** Who went back to the bot talks with it, until he asks for a person again. */
function stateOf({ handoff }: Conversation): RowView['state'] {
  if (handoff?.state === 'completed' && handoff.completedBy === 'customer') return 'bot';
  return handoff?.state ?? 'bot';
}

function isOpen({ handoff }: Conversation): boolean {
  return handoff !== undefined && handoff.state !== 'completed';
}

/** A promise that is due within this time stands under "waits", also while parked. */
const promiseDueMs = 15 * 60_000;
const minuteMs = 60_000;
/** A row shows the beginning; the open conversation all of it. */
const agreedShown = 200;

function groupOf(conversation: Conversation, floor: Floor, viewerId: string): Group {
  const { handoff } = conversation;
  if (!handoff || handoff.state === 'completed') return 'other';
  if (handoff.rings.includes(viewerId)) return 'rings';
  if (handoff.state === 'queued') return 'line';
  if (handoff.ownerId !== viewerId) return 'other';
  if (handoff.state === 'scheduled') return 'waits';
  if (handoff.state !== 'accepted') return 'other';
  const { promise } = handoff;
  if (promise?.basis === 'agent' && promise.at - floor.now <= promiseDueMs) return 'waits';
  if (handoff.parked) return 'parked';
  return conversation.waitingSince === undefined ? 'answered' : 'waits';
}

/** Whoever looks at the list sees for whom it rings, not only that it does. */
function presentRingsAt(
  { handoff }: Conversation,
  { roster }: Floor,
  viewerId: string,
): RowView['ringsAt'] {
  if (!handoff || handoff.state === 'completed' || handoff.rings.length === 0) return undefined;
  const names = handoff.rings.map((id) => agentById(roster, id)?.firstName ?? id);
  return { names, atMe: handoff.rings.includes(viewerId) };
}

function presentPlace(conversation: Conversation, floor: Floor): RowView['line'] {
  const entry = lineEntryOf(conversation);
  const found = entry && linePlaces(floor).get(conversation.id);
  if (!entry || !found) return undefined;
  const { promisedAt, teamId } = entry;
  // Shown as a time of day; to the millisecond every row of the line would differ at every look.
  const expectedAt = Math.ceil(found.expectedAt / minuteMs) * minuteMs;
  const { place, atRisk, basis } = found;
  return { teamId, place, expectedAt, promisedAt, atRisk, basis };
}

const groupOrder: Record<Group, number> = {
  rings: 0,
  waits: 1,
  answered: 2,
  parked: 3,
  line: 4,
  other: 5,
};
const standingOrder: Record<Standing, number> = { gold: 0, customer: 1, prospect: 2, unknown: 3 };

/**
 * Mine: group, least time left, standing. Waiting: place in its team's line. All: who waits longest, then who
 * wrote last. Closed: the latest first. Below 2^53, so that a number carries all of it exactly.
 */
function orderOf(row: Omit<RowView, 'order'>, conversation: Conversation, view: View): number {
  const never = 8e12;
  switch (view) {
    case 'mine': {
      const at = row.clock?.at ?? never - (row.last?.at ?? 0) / 2;
      return (
        groupOrder[row.group] * 1e14 + Math.floor(at) * 4 + standingOrder[row.customer.standing]
      );
    }
    case 'waiting':
      return row.line?.place ?? 0;
    case 'all':
      return row.waitingSince ?? never - Math.floor((row.last?.at ?? conversation.createdAt) / 2);
    case 'closed':
      return -(conversation.handoff?.completedAt ?? 0);
  }
}
