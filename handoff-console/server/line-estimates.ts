/**
 * Place and expected time of everybody in line, worked out once for all screens of a moment. The same figures as
 * `estimate` of bot/core/line.ts gives one by one (a test compares them); for two hundred who wait that would cost
 * two hundred times two hundred comparisons per screen.
 */
import type { LineEntry } from '../../bot/core/handoff/events.ts';
import { estimate, honestTime, orderLine } from '../../bot/core/line.ts';
import type { LineBasis } from '../protocol/views.ts';
import type { Floor } from './floor.ts';

export interface LinePlace {
  /** 1 is next in its team. */
  place: number;
  expectedAt: number;
  atRisk: boolean;
  basis: LineBasis;
}

type Pace = (place: number) => Pick<LinePlace, 'expectedAt' | 'basis'>;

const kept = new WeakMap<Floor, ReadonlyMap<string, LinePlace>>();

/** By conversation id. */
export function linePlaces(floor: Floor): ReadonlyMap<string, LinePlace> {
  const known = kept.get(floor);
  if (known) return known;
  const teams = new Set(floor.line.map((entry) => entry.teamId));
  const places = new Map([...teams].flatMap((teamId) => [...placesOfTeam(floor, teamId)]));
  kept.set(floor, places);
  return places;
}

function placesOfTeam(floor: Floor, teamId: string): [string, LinePlace][] {
  const mine = floor.line.filter((entry) => entry.teamId === teamId);
  const paces = new Map<string, Pace>();
  return orderLine(mine, floor.now).map((entry, index) => {
    const pace = paces.get(entry.language) ?? paceOf(entry, floor);
    paces.set(entry.language, pace);
    const { expectedAt, basis } = pace(index + 1);
    const atRisk = expectedAt > entry.promisedAt || entry.promisedAt <= floor.now;
    return [entry.conversationId, { place: index + 1, expectedAt, atRisk, basis }];
  });
}

/** Slots differ by language, not by person: the core is asked once per team and language, about the first place. */
function paceOf(entry: LineEntry, floor: Floor): Pace {
  const { slots, people } = estimate(entry, { ...floor, line: [] }).basis;
  const median = Math.max(1, floor.handling?.get(entry.teamId)?.median ?? floor.policy.handlingMs);
  const at = (place: number) => floor.now + Math.round(((place - 1) * median) / slots);
  const furthest = at(floor.line.length + 1);
  // Whoever is at work until the last of them is so for all before him.
  const allOpen = honestTime(entry.teamId, furthest, floor) === furthest;
  return (place) => {
    const reckoned = at(place);
    const expectedAt = allOpen ? reckoned : honestTime(entry.teamId, reckoned, floor);
    const afterOpening = expectedAt !== reckoned;
    const basis = { ahead: place - 1, people, slots, handlingMs: median, afterOpening };
    return { expectedAt, basis };
  };
}
