import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCompanyFile } from '../../../bot/config/company-file.ts';
import { isOpen } from '../../../bot/core/hours.ts';
import { nameplateOf } from '../../../bot/core/people.ts';
import {
  dutyManager,
  firstToStart,
  inBreak,
  leadOf,
  onShift,
  shiftEnd,
} from '../../../bot/core/shifts.ts';
import { at, read as readTime } from '../../support/small-company.ts';

const text = readFileSync(
  new URL('../../../bot/config/demo/company.yaml', import.meta.url),
  'utf8',
);
const read = readCompanyFile(text, 'company.yaml');
if (!read.ok) throw new Error('The demo company has faults.');
const { roster } = read;
const people = (now: number) =>
  roster.agents.map((a) => a.id).filter((id) => onShift(roster, id, now));

describe('Noorderlicht on Tuesday 24 November 2026 at 14:06', () => {
  const now = at('2026-11-24 14:06');

  it('has Sanne, Youssef and Karim, Daan and Noor on shift, and Ilse leads', () => {
    expect(people(now)).toEqual(['sanne', 'youssef', 'karim', 'daan', 'noor', 'ilse']);
    expect(people(now).some((id) => inBreak(roster, id, now))).toBe(false);
    for (const team of roster.teams) expect(leadOf(roster, team.id, now).id).toBe('ilse');
    expect(dutyManager(roster, now).id).toBe('marieke');
  });

  it('they go home when the drawings say', () => {
    const home = (id: string) => readTime(shiftEnd(roster, id, now))?.slice(11, 16);
    expect(['sanne', 'youssef', 'daan', 'noor', 'ilse'].map(home)).toEqual([
      '17:00',
      '21:00',
      '17:30',
      '21:00',
      '16:30',
    ]);
  });
});

describe('Noorderlicht through the year', () => {
  it('every open quarter of an hour of four weeks has two of service, one of outages, and a lead', () => {
    const first = at('2026-11-30 00:00');
    const thin: string[] = [];
    for (let n = 0; n < 28 * 96; n += 1) {
      const now = first + n * 900_000;
      if (!isOpen(roster, 'service', now)) continue;
      const on = roster.agents.filter((agent) => onShift(roster, agent.id, now));
      const count = (team: string) => on.filter((agent) => agent.teamIds.includes(team)).length;
      const led = ['ilse', 'marieke'].includes(leadOf(roster, 'service', now).id);
      if (count('service') < 2 || count('outages') < 1 || !led) thin.push(readTime(now)!);
    }
    expect(thin).toEqual([]);
  });

  it('names who begins first at night, in the language asked for', () => {
    const night = at('2026-11-24 23:30');
    const first = (language: string) =>
      firstToStart(roster, { teamId: 'service', language }, night);
    expect(first('nl').agent.id).toBe('sanne');
    expect(readTime(first('nl').at)).toBe('2026-11-25 08:00 +01:00');
    expect(first('fa').agent.id).toBe('karim');
    expect(first('fr').agent.id).toBe('youssef');
  });

  it('is closed at Christmas with Ilse next to lead and Marieke on call', () => {
    const christmas = at('2026-12-25 12:00');
    expect(isOpen(roster, 'service', christmas)).toBe(false);
    expect(people(christmas)).toEqual([]);
    expect(leadOf(roster, 'service', christmas).id).toBe('ilse');
    expect(dutyManager(roster, christmas).id).toBe('marieke');
  });

  it('shows Karim as who he is', () => {
    expect(nameplateOf(roster, 'karim', { language: 'nl' })).toMatchObject({
      initials: 'KA',
      employer: 'ContactPlus, voor Noorderlicht',
    });
  });
});
