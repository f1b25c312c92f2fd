/** P3 and P8: places, times and the order of the line are real and fair. */
import type { Announcement } from '../../../bot/core/handoff/announcement.ts';
import type { LineEntry, World } from '../../../bot/core/handoff/events.ts';
import type { Handoff } from '../../../bot/core/handoff/handoff.ts';
import { fits } from '../../../bot/core/routing.ts';
import { onShift } from '../../../bot/core/shifts.ts';
import { firstWorkingMoment, wallOpen } from './wall-calendar.ts';
import type { Facts, Saved, Watch } from './watch.ts';

export function checkPlaces(watch: Watch, saved: Saved): void {
  const { after, effects, event, world } = saved;
  const facts: Facts = { conversationId: after.id, ...(event && { event: event.type }) };
  for (const effect of effects) {
    if (effect.kind !== 'announce') continue;
    const said = effect.announcement;
    checkTime(watch, said, { saved, facts });
    if (said.kind === 'queued') checkQueued(watch, said, { saved, facts });
    if (said.kind === 'scheduled') checkScheduled(watch, said, { saved, facts });
  }
  const { handoff } = after;
  if (!handoff) return;
  const holder = effects.find((effect) => effect.kind === 'reserveSlot');
  if (holder?.kind === 'reserveSlot' && !holder.byHand) {
    const capacity = world.roster.agents.find((agent) => agent.id === holder.agentId)?.slots ?? 0;
    const held = world.load.get(holder.agentId) ?? 0;
    watch.check('P8', 'nobody is rung beyond his slots', held < capacity, facts);
  }
  if (startsRing(saved)) checkTurn(watch, saved, facts);
}

interface Look {
  saved: Saved;
  facts: Facts;
}

function checkTime(watch: Watch, said: Announcement, { saved, facts }: Look): void {
  if (!('promisedAt' in said) || said.promisedAt === undefined) return;
  const ahead = said.promisedAt > saved.world.now;
  watch.check('P8', 'a promised time lies ahead', ahead, { ...facts, detail: said.kind });
  const near = said.promisedAt - saved.world.now < 120_000;
  const asTold = said.promisedAt % (near ? 1_000 : 60_000) === 0;
  watch.check('P8', 'a time is meant as it is told', asTold, { ...facts, detail: said.kind });
}

type Queued = Extract<Announcement, { kind: 'queued' }>;

function checkQueued(watch: Watch, said: Queued, { saved, facts }: Look): void {
  const { world, after } = saved;
  const handoff = after.handoff!;
  const real = said.place === said.basis.ahead + 1 && said.place >= 1 && said.basis.slots >= 1;
  watch.check('P8', 'place and basis belong together', real, facts);
  const honest = said.promisedAt >= said.expectedAt && said.expectedAt >= world.now;
  watch.check('P8', 'promised is not before expected', honest, facts);
  const first = handoff.requestedAt + world.policy.firstAnswerMs;
  watch.check('P8', 'not less than the first-answer time', said.promisedAt >= first, facts);
  const ahead = aheadOf(entryOf(saved), world);
  watch.check('P8', 'the place is the real one', ahead === said.place - 1, {
    ...facts,
    detail: `told ${said.place}, really ${ahead + 1}`,
  });
  const { teamId } = handoff;
  const open = wallOpen(world.roster, teamId, said.promisedAt - 1);
  const staffed = world.roster.agents.some(
    (agent) =>
      agent.teamIds.includes(teamId) &&
      onShift(world.roster, agent.id, said.promisedAt - 1, world.presence.get(agent.id)),
  );
  watch.check('P8', 'nobody is promised the night', open || staffed, {
    ...facts,
    detail: new Date(said.promisedAt).toISOString(),
  });
}

type Scheduled = Extract<Announcement, { kind: 'scheduled' }>;

/** The named one begins then, and nobody who fits as well begins before him. */
function checkScheduled(watch: Watch, said: Scheduled, { saved, facts }: Look): void {
  const { world, after } = saved;
  const handoff = after.handoff!;
  const start = said.promisedAt - world.policy.openingAnswerMs;
  watch.check('P8', 'the opening is the one told', start === handoff.opensAt, facts);
  const { roster, now } = world;
  const owner = roster.agents.find((agent) => agent.id === handoff.ownerId)!;
  const { teamId } = handoff;
  const own = firstWorkingMoment(roster, { agent: owner, teamId }, now);
  if (own === undefined) return;
  watch.check('P8', 'his shift really begins then', own === start, {
    ...facts,
    detail: `${owner.id} told ${new Date(start).toISOString()}, wall ${new Date(own).toISOString()}`,
  });
  const peers = roster.agents.filter(
    (agent) => agent.teamIds.includes(teamId) && agent.languages.includes(handoff.language),
  );
  const earlier = peers.filter((agent) => {
    const at = firstWorkingMoment(roster, { agent, teamId }, now);
    return at !== undefined && at < start;
  });
  watch.check('P8', 'nobody who fits begins before', earlier.length === 0, {
    ...facts,
    detail: earlier.map((agent) => agent.id).join(),
  });
}

/** From the line, or straight at the request. */
function startsRing(saved: Saved): boolean {
  const { event, before, after } = saved;
  if (!after.handoff || after.handoff.rings.length === 0) return false;
  // Joining a ring that the whole team hears is no turn of the line.
  if (event?.type === 'slotFree') return (before.handoff?.rings.length ?? 0) === 0;
  const isNew = before.handoff?.number !== after.handoff.number;
  return isNew && event?.type === 'escalate' && after.handoff.state === 'ringing';
}

/** The turn is his: nobody whom this slot could serve stands plainly before him. */
function checkTurn(watch: Watch, saved: Saved, facts: Facts): void {
  const { world, after } = saved;
  const handoff = after.handoff!;
  const agent = world.roster.agents.find((entry) => entry.id === handoff.rings[0]);
  if (!agent || world.lastAgentId === agent.id) return;
  const mine = { ...entryOf(saved), atHead: after.handoff?.atHead ?? false };
  const overtaken = world.line.filter(
    (other) =>
      other.conversationId !== after.id &&
      other.teamId === handoff.teamId &&
      fits(agent, { teamId: other.teamId, language: other.language }, world) &&
      !watch.passedOn(other.conversationId, agent.id) &&
      isBefore(other, mine, world.now),
  );
  const head = world.line.length;
  if (head === 0) return;
  watch.check('P3', 'the line is served in order', overtaken.length === 0, {
    ...facts,
    detail: overtaken.map((entry) => entry.conversationId).join(),
  });
}

const rankOf = (entry: LineEntry) =>
  ({ gold: 0, customer: 1, prospect: 2, unknown: 2 })[entry.standing];

const isKnown = (entry: LineEntry) => rankOf(entry) < 2;

/** Plainly: an existing customer before one who is not, or not behind in anything and longer there. */
function isBefore(a: LineEntry, b: LineEntry, _now: number): boolean {
  if (isKnown(a) !== isKnown(b)) return isKnown(a);
  if (a.atHead !== b.atHead) return false;
  return rankOf(a) <= rankOf(b) && a.requestedAt < b.requestedAt && a.promisedAt <= b.promisedAt;
}

/** Counted anew: who stands before, by the words of the architecture. */
function aheadOf(entry: LineEntry, world: World): number {
  const key = (other: LineEntry) => {
    const risk = other.promisedAt - world.now < 120_000;
    return [
      isKnown(other) ? 0 : 1,
      other.atHead ? 0 : 1,
      risk ? 0 : 1,
      risk ? other.promisedAt : 0,
      rankOf(other),
      other.requestedAt,
    ];
  };
  const mine = key(entry);
  return world.line.filter((other) => {
    if (other.conversationId === entry.conversationId || other.teamId !== entry.teamId)
      return false;
    const theirs = key(other);
    const at = theirs.findIndex((part, n) => part !== mine[n]);
    if (at === -1) return other.conversationId < entry.conversationId;
    return theirs[at]! < mine[at]!;
  }).length;
}

function entryOf(saved: Saved): LineEntry {
  const { after, world } = saved;
  const handoff = after.handoff as Handoff;
  const before = saved.before.handoff;
  const fresh = before?.number !== handoff.number;
  return {
    conversationId: after.id,
    teamId: handoff.teamId,
    language: handoff.language,
    standing: after.customer.standing,
    requestedAt: handoff.requestedAt,
    promisedAt: fresh
      ? handoff.requestedAt + world.policy.firstAnswerMs
      : (before?.promise?.at ?? handoff.requestedAt),
    atHead: fresh ? false : (before?.atHead ?? false),
  };
}
