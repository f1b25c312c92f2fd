import { describe, expect, test } from 'vitest';
import { rank } from '../../../bot/core/routing.ts';
import type { RingRequest } from '../../../bot/core/routing.ts';
import {
  company,
  here,
  person,
  shift,
  tuesday,
  worldOf,
} from '../../support/core/handoff-world.ts';
import type { WorldParts } from '../../support/core/handoff-world.ts';

const ids = (parts: WorldParts = {}, request: Partial<RingRequest> = {}) =>
  rank({ teamId: 'service', language: 'nl', ...request }, worldOf(parts)).map((agent) => agent.id);

describe('who is rung first', () => {
  test('the same person as last time, even of another team', () => {
    const everybody = ['sanne', 'youssef', 'karim', 'daan'];
    expect(ids({ here: everybody }, { lastAgentId: 'daan' })[0]).toBe('daan');
    expect(ids({ here: everybody }, { lastAgentId: 'daan', exclude: ['daan'] })).not.toContain(
      'daan',
    );
  });

  test('then the lower tier, then more free slots, then the longest idle', () => {
    const roster = company({
      agents: [...company().agents, person('zoe', { tier: 2 })],
      shifts: [...company().shifts, shift('zoe')],
    });
    const idle = [
      here('sanne', tuesday, { since: tuesday - 1000 }),
      here('youssef', tuesday, { since: tuesday - 5000 }),
      here('karim', tuesday),
      here('zoe', tuesday, { since: 0 }),
    ];
    expect(ids({ roster, here: idle, load: { karim: 1 } })).toEqual([
      'youssef',
      'sanne',
      'karim',
      'zoe',
    ]);
  });

  test('idle counts from the last conversation', () => {
    const idle = [
      here('sanne', tuesday, { since: 0, lastHandlingEndedAt: tuesday - 1000 }),
      here('youssef', tuesday, { since: tuesday - 5000 }),
    ];
    expect(ids({ here: idle })[0]).toBe('youssef');
  });

  test('skills that are asked for go before load', () => {
    const agents = company().agents.map((agent) =>
      agent.id === 'karim' ? { ...agent, skills: ['glasvezel'] } : agent,
    );
    const found = ids(
      { roster: company({ agents }), load: { karim: 2 } },
      { skills: ['glasvezel'] },
    );
    expect(found[0]).toBe('karim');
  });

  test('a language with a region is its language', () => {
    expect(ids({}, { language: 'fa-IR' })).toEqual(['karim']);
  });

  test('somebody on call is not rung in the first place', () => {
    const shifts = company().shifts.map((one) => ({ ...one, onCall: true }));
    expect(ids({ roster: company({ shifts }) })).toEqual([]);
  });

  test('a shift begun by hand counts', () => {
    const sunday = Date.parse('2026-11-22T11:00:00Z');
    const presence = here('sanne', sunday, { unplannedUntil: sunday + 3_600_000 });
    expect(ids({ now: sunday, here: [presence] })).toEqual(['sanne']);
  });
});
