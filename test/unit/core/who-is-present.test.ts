import { describe, expect, it } from 'vitest';
import type { Presence } from '../../../bot/core/agent.ts';
import { employersTeams, mayRead, presentAgents } from '../../../bot/core/shifts.ts';
import {
  agent,
  at,
  company,
  here,
  monToFri,
  range,
  shift,
  team,
} from '../../support/small-company.ts';

const tuesday = at('2026-11-24 14:06');

describe('who is present', () => {
  const roster = company({
    agents: [agent('sanne'), agent('noor'), agent('gone', { disabled: true })],
    shifts: ['sanne', 'noor', 'gone'].map((id) =>
      shift(id, monToFri, '08:00-16:00', { breaks: [range('12:00-12:30')] }),
    ),
  });
  const present = (presence: Presence[], now = tuesday) =>
    presentAgents(roster, new Map(presence.map((p) => [p.agentId, p])), now).map((a) => a.id);

  it('on shift, available, with a lease that has not passed', () => {
    expect(present([here('noor', tuesday), here('sanne', tuesday)])).toEqual(['sanne', 'noor']);
    expect(present([here('sanne', tuesday, { leaseUntil: tuesday })])).toEqual([]);
    expect(present([])).toEqual([]);
  });

  it.each(['break', 'away', 'signedOut', 'wrapUp'] as const)('not with the status %s', (status) => {
    expect(present([here('sanne', tuesday, { status })])).toEqual([]);
  });

  it('a wrap-up that is over counts as available', () => {
    const wrapUp = (until: number) =>
      here('sanne', tuesday, { status: 'wrapUp', wrapUpUntil: until });
    expect(present([wrapUp(tuesday + 1)])).toEqual([]);
    expect(present([wrapUp(tuesday)])).toEqual(['sanne']);
  });

  it('not disabled, not off shift, not in a break of the roster', () => {
    expect(present([here('gone', tuesday)])).toEqual([]);
    const evening = at('2026-11-24 19:00');
    expect(present([here('sanne', evening)], evening)).toEqual([]);
    expect(present([here('sanne', evening, { unplannedUntil: evening + 1 })], evening)).toEqual([
      'sanne',
    ]);
    const noon = at('2026-11-24 12:10');
    expect(present([here('sanne', noon)], noon)).toEqual([]);
  });
});

describe('who may read what', () => {
  const karim = agent('karim', { employerId: 'plus' });
  const roster = company({
    teams: [team('service'), team('outages'), team('secret')],
    agents: [agent('sanne'), karim],
  });

  it('a partner reads only what it serves, whatever the role', () => {
    expect(employersTeams(roster, 'plus')).toEqual(['service']);
    expect(mayRead(roster, karim, 'service')).toBe(true);
    expect(mayRead(roster, { ...karim, role: 'admin' }, 'outages')).toBe(false);
  });

  it('own people read the teams of their employer; supervisors and admins all', () => {
    const own = agent('sanne');
    expect(mayRead(roster, own, 'outages')).toBe(true);
    expect(mayRead(roster, own, 'secret')).toBe(false);
    expect(mayRead(roster, { ...own, role: 'supervisor' }, 'secret')).toBe(true);
    expect(mayRead(roster, { ...own, role: 'lead' }, 'secret')).toBe(false);
  });

  it('nobody reads when disabled, without an employer, or a team that is not there', () => {
    expect(mayRead(roster, agent('x', { disabled: true }), 'service')).toBe(false);
    expect(mayRead(roster, agent('x', { employerId: 'gone' }), 'service')).toBe(false);
    expect(mayRead(roster, agent('x', { role: 'admin' }), 'nowhere')).toBe(false);
    expect(employersTeams(roster, 'gone')).toEqual([]);
  });
});
