/** What the widget's header, counter and bell show: computed from the stored conversation, never remembered. */
import type { Conversation } from '../../core/conversation.ts';
import type { World } from '../../core/handoff/events.ts';
import type { Handoff } from '../../core/handoff/handoff.ts';
import { estimate, lineEntryOf } from '../../core/line.ts';
import { nameplateOf } from '../../core/people.ts';
import { dutyManager, isPresent, leadOf, shiftEnd } from '../../core/shifts.ts';
import type { WidgetState } from './widget-protocol.ts';

/** One look at everything outside the conversation; may be shared by many conversations for a short while. */
export type Surroundings = World;

/** @param readUpTo the last customer message that a person has read */
export function widgetState(
  conversation: Conversation,
  around: Surroundings,
  readUpTo?: number,
): WidgetState {
  const { handoff } = conversation;
  const people = peopleHere(conversation, around);
  const base = { now: around.now, ...(people === undefined ? {} : { people }), readUpTo };
  if (handoff === undefined || ended(handoff)) return { ...base, state: 'bot' };
  return { ...base, ...handoffState(conversation, handoff, around) };
}

/** The customer went back to the bot: nobody has the counter any more. */
function ended(handoff: Handoff): boolean {
  return handoff.state === 'completed' && handoff.completedBy === 'customer';
}

function handoffState(
  conversation: Conversation,
  handoff: Handoff,
  around: Surroundings,
): Omit<WidgetState, 'now'> {
  return {
    state: handoff.state,
    owner: ownerPlate(conversation, handoff, around),
    reference: handoff.reference,
    requestedAt: handoff.requestedAt,
    acceptedAt: handoff.acceptedAt,
    completedAt: handoff.completedAt,
    promisedAt: handoff.promise?.at,
    clockSince: handoff.promise && clockSince(handoff),
    ...placeOf(conversation, handoff, around),
    ringStage: handoff.state === 'ringing' ? ringStage(handoff) : undefined,
    botMeanwhile: handoff.botMeanwhile || undefined,
    someoneElse: handoff.someoneElse || undefined,
    asked: handoff.asked,
    hereUntil: hereUntil(handoff, around),
  };
}

function ownerPlate(conversation: Conversation, handoff: Handoff, { roster, now }: Surroundings) {
  const id = handoff.announcedId || handoff.ownerId;
  const named = { language: conversation.language, teamId: handoff.teamId };
  if (handoff.state !== 'accepted' && id === leadOf(roster, handoff.teamId, now).id) {
    const role = id === dutyManager(roster, now).id ? 'dutyManager' : 'lead';
    return nameplateOf(roster, id, { ...named, as: role });
  }
  return nameplateOf(roster, id, named);
}

function clockSince(handoff: Handoff): number {
  return handoff.promise?.basis === 'agent'
    ? (handoff.lastWordAt ?? handoff.requestedAt)
    : handoff.requestedAt;
}

/** Place, expected time and its basis as they are now; the promised time stays what was said. */
function placeOf(
  conversation: Conversation,
  handoff: Handoff,
  around: Surroundings,
): Partial<WidgetState> {
  if (handoff.state !== 'queued') return {};
  const entry = lineEntryOf(conversation);
  // A free slot rings for him: the next one, whoever else waits.
  if (entry === undefined) return { place: 1, expectedAt: toMinute(around.now) };
  const { place, expectedAt, basis } = estimate(entry, around);
  // While nobody is at work no figure rests on anything: the place stands, and what was promised.
  if (basis.people === 0) return { place };
  return { place, expectedAt: toMinute(expectedAt), basis };
}

/** Shown to the minute: so it changes, and is sent, once a minute. */
function toMinute(at: number): number {
  return Math.ceil(at / 60_000) * 60_000;
}

function ringStage(handoff: Handoff): WidgetState['ringStage'] {
  return (['owner', 'team', 'lead'] as const)[handoff.ringStage ?? 0];
}

function hereUntil(handoff: Handoff, { roster, presence, now }: Surroundings): number | undefined {
  if (handoff.state !== 'accepted') return undefined;
  return shiftEnd(roster, handoff.ownerId, now, presence.get(handoff.ownerId));
}

type People = WidgetState['people'];

/** The same for everybody who looks at the same moment: counted once. */
const counted = new WeakMap<Surroundings, Map<string, People>>();

function peopleHere(conversation: Conversation, around: Surroundings): People {
  const teamId = conversation.handoff?.teamId ?? around.roster.defaultTeamId;
  const teams = counted.get(around) ?? new Map<string, People>();
  counted.set(around, teams);
  if (!teams.has(teamId)) teams.set(teamId, countPeople(teamId, around));
  return teams.get(teamId);
}

/**
 * How many answer now in this team, and until when that many do: until the first of them goes. Who comes later is
 * counted when he is here. Left out when nobody answers, or nobody's shift has an end.
 */
function countPeople(teamId: string, { roster, presence, now }: Surroundings): People {
  const here = roster.agents.filter(
    (agent) =>
      !agent.disabled &&
      agent.role === 'agent' &&
      agent.teamIds.includes(teamId) &&
      isPresent(roster, agent.id, { now, presence }),
  );
  const ends = here
    .map((agent) => shiftEnd(roster, agent.id, now, presence.get(agent.id)))
    .filter((end) => end !== undefined);
  return here.length === 0 || ends.length === 0
    ? undefined
    : { count: here.length, until: Math.min(...ends) };
}
