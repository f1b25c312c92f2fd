import { describe, expect, it } from 'vitest';
import { agentById, nameplateOf } from '../../../bot/core/people.ts';
import { agent, company, team } from '../../support/small-company.ts';

const roster = company({
  teams: [team('service', {}, { name: { nl: 'Klantenservice', en: 'Service' } })],
  agents: [
    agent('sanne', { workingName: 'Sanne de Vries', firstName: 'Sanne', town: 'Groningen' }),
    agent('karim', {
      workingName: 'Karim A.',
      firstName: 'Karim',
      employerId: 'plus',
      disabled: true,
    }),
  ],
});

describe('the nameplate', () => {
  it('shows own people under the name of the company', () => {
    expect(nameplateOf(roster, 'sanne', { language: 'en' })).toEqual({
      agentId: 'sanne',
      name: 'Sanne de Vries',
      firstName: 'Sanne',
      initials: 'SV',
      employer: 'Noorderlicht Klantenservice',
      town: 'Groningen',
    });
  });

  it.each([
    ['nl', 'ContactPlus, voor Noorderlicht'],
    ['nl-BE', 'ContactPlus, voor Noorderlicht'],
    ['en', 'ContactPlus, for Noorderlicht'],
    ['de', 'ContactPlus, für Noorderlicht'],
    ['fr', 'ContactPlus, pour Noorderlicht'],
    ['fa', '\u200fContactPlus، برای Noorderlicht'],
    ['tr', 'ContactPlus, for Noorderlicht'],
  ])("says in %s for whom a partner's people answer", (language, employer) => {
    expect(nameplateOf(roster, 'karim', { language }).employer).toBe(employer);
  });

  it('carries role and team where they are asked for', () => {
    expect(
      nameplateOf(roster, 'sanne', { language: 'en', as: 'lead', teamId: 'service' }),
    ).toMatchObject({
      role: 'lead',
      team: 'Service',
    });
    expect(nameplateOf(roster, 'sanne', { language: 'fa', teamId: 'service' }).team).toBe(
      'Klantenservice',
    );
  });

  it('disabled people keep theirs; unknown ones have none', () => {
    expect(agentById(roster, 'karim')?.disabled).toBe(true);
    expect(agentById(roster, 'nobody')).toBeUndefined();
    expect(() => nameplateOf(roster, 'nobody', { language: 'nl' })).toThrow(/nobody/);
  });
});
