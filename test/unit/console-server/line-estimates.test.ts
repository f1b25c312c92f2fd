import { describe, expect, it } from 'vitest';
import type { LineEntry } from '../../../bot/core/handoff/events.ts';
import { estimate } from '../../../bot/core/line.ts';
import type { Floor } from '../../../handoff-console/server/floor.ts';
import { linePlaces } from '../../../handoff-console/server/line-estimates.ts';
import { minutes, tuesday, worldOf } from '../../support/core/handoff-world.ts';

const standings = ['gold', 'customer', 'prospect', 'unknown'] as const;

function line(length: number): LineEntry[] {
  return Array.from({ length }, (_, n) => ({
    conversationId: `c${n}`,
    teamId: n % 5 === 0 ? 'outages' : 'service',
    language: ['nl', 'en', 'fa', 'de'][n % 4]!,
    standing: standings[n % 4]!,
    requestedAt: tuesday - minutes(n % 7) - n,
    promisedAt: tuesday + minutes((n % 9) - 1),
    atHead: n % 13 === 0,
  }));
}

function floorAt(now: number, length: number): Floor {
  return { ...worldOf({ now, line: line(length) }), slots: [] };
}

describe('the line on the screens', () => {
  it.each([
    ['in the middle of the day', 0, 40],
    ['an hour before closing: some are served tomorrow', minutes(6 * 60), 150],
    ['in the night', minutes(12 * 60), 20],
    ['nobody waits', 0, 0],
  ])('says what the core says one by one: %s', (_, later, length) => {
    const floor = floorAt(tuesday + later, length);
    const places = linePlaces(floor);
    expect(places.size).toBe(length);
    for (const entry of floor.line) {
      const { place, expectedAt, basis } = estimate(entry, floor);
      const atRisk = expectedAt > entry.promisedAt || entry.promisedAt <= floor.now;
      const { ahead, people, slots } = basis;
      expect(places.get(entry.conversationId)).toMatchObject({
        place,
        expectedAt,
        atRisk,
        basis: { ahead, people, slots },
      });
    }
  });

  it('is worked out once per moment', () => {
    const floor = floorAt(tuesday, 10);
    expect(linePlaces(floor)).toBe(linePlaces(floor));
  });
});
