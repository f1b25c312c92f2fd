import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agent } from '../../bot/core/agent.ts';
import { isOpen, nextOpening } from '../../bot/core/hours.ts';
import type { Roster, Shift, TimeRange, Weekday } from '../../bot/core/roster.ts';
import {
  dutyManager,
  firstToStart,
  leadOf,
  nextShiftStart,
  onShift,
  shiftEnd,
} from '../../bot/core/shifts.ts';
import { agent, at, company, everyDay, team } from '../support/small-company.ts';

const quarter = 900_000;
const reach = 17 * 96;

const someRange = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 60 })).map(
  ([start, length]): TimeRange => ({
    start: start * 15,
    end: ((start + length - 1) % 96) * 15 + 15,
  }),
);
const someDays = fc.subarray(everyDay, { minLength: 1 });
const ids = ['a', 'b', 'c', 'd'];

const someAgent = (id: string) =>
  fc
    .record({
      teams: fc.subarray(['service', 'outages']),
      languages: fc.subarray(['nl', 'en']),
      disabled: fc.boolean(),
    })
    .map(
      (facts): Agent =>
        agent(id, { teamIds: facts.teams, languages: facts.languages, disabled: facts.disabled }),
    );

const someShift = fc
  .record({
    agentId: fc.constantFrom(...ids),
    days: someDays,
    range: someRange,
    onCall: fc.boolean(),
    leads: fc.subarray(['service', 'outages']),
    from: fc.constantFrom(undefined, '2026-10-27'),
  })
  .map(({ from, ...line }): Shift => ({ ...line, breaks: [], ...(from ? { from } : {}) }));

const someException = fc
  .record({
    agentId: fc.constantFrom(...ids),
    day: fc.integer({ min: 20, max: 31 }),
    range: someRange,
    kind: fc.constantFrom('off', 'hours', 'extra'),
  })
  .map(({ agentId, day, range, kind }): Roster['exceptions'][number] => {
    const date = `2026-10-${day}`;
    if (kind === 'extra') return { agentId, date, range };
    return kind === 'off' ? { agentId, date, off: true } : { agentId, date, off: true, range };
  });

const someRoster = fc
  .record({
    agents: fc.tuple(...ids.map(someAgent)),
    shifts: fc.array(someShift, { maxLength: 8 }),
    exceptions: fc.array(someException, { maxLength: 4 }),
    open: fc.array(fc.tuple(someDays, someRange), { maxLength: 3 }),
  })
  .map(({ agents, shifts, exceptions, open }): Roster => {
    const weekly: Partial<Record<Weekday, TimeRange[]>> = {};
    for (const [days, hours] of open)
      for (const day of days) weekly[day] = [...(weekly[day] ?? []), hours];
    return company({
      teams: [team('service', { weekly }), team('outages')],
      agents: [...agents, agent('boss', { teamIds: [], tier: 4, languages: [] })],
      shifts,
      exceptions,
    });
  });

/** Quarters of an hour around the night of 25 October 2026, when the clocks go back. */
const someNow = fc
  .integer({ min: -4 * 96, max: 4 * 96 })
  .map((n) => at('2026-10-25 00:00') + n * quarter);

/** The first quarter after now at which it is true and was not just before; all boundaries lie on quarters. */
function firstBegin(now: number, isTrue: (moment: number) => boolean): number | undefined {
  for (let n = 1; n <= reach; n += 1) {
    const moment = now + n * quarter;
    if (isTrue(moment) && !isTrue(moment - 1)) return moment;
  }
  return undefined;
}

describe('shifts of any roster, around the night the clocks go back', () => {
  it('end and next start are where being on shift changes', () => {
    fc.assert(
      fc.property(someRoster, fc.constantFrom(...ids), someNow, (roster, id, now) => {
        const on = (moment: number) => onShift(roster, id, moment);
        const end = shiftEnd(roster, id, now);
        const start = nextShiftStart(roster, id, now);
        if (!on(now)) expect(end).toBeUndefined();
        if (end !== undefined) expect([on(end - 1), on(end)]).toEqual([true, false]);
        const begins = firstBegin(now, on);
        if (begins !== undefined) expect(start).toBe(begins);
        else expect(start ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now + reach * quarter);
      }),
      { numRuns: 300 },
    );
  });

  it('somebody enabled always leads, and is always the duty manager', () => {
    fc.assert(
      fc.property(
        someRoster,
        fc.constantFrom('service', 'outages', 'nowhere'),
        someNow,
        (roster, teamId, now) => {
          const lead = leadOf(roster, teamId, now);
          expect([lead.disabled, dutyManager(roster, now).disabled]).toEqual([false, false]);
          const couldLead = roster.shifts.some(
            (s) => s.agentId === lead.id && s.leads?.includes(teamId),
          );
          expect(couldLead || lead.id === dutyManager(roster, now).id).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('nobody who fits begins before the one who is named', () => {
    fc.assert(
      fc.property(someRoster, fc.subarray(ids), someNow, (roster, exclude, now) => {
        const named = firstToStart(roster, { teamId: 'service', language: 'nl', exclude }, now);
        expect(named.agent.disabled).toBe(false);
        const works = (who: Agent) => (moment: number) =>
          onShift(roster, who.id, moment) && isOpen(roster, 'service', moment);
        const fits = roster.agents.filter(
          (who) =>
            !who.disabled &&
            !exclude.includes(who.id) &&
            who.languages.includes('nl') &&
            who.teamIds.includes('service'),
        );
        const until = (nextOpening(roster, 'service', now) ?? now) + 14 * 86_400_000;
        const begins = fits
          .map((who) => firstBegin(now, works(who)))
          .filter((moment) => moment !== undefined && moment < until);
        if (begins.length > 0) {
          expect(named.at).toBe(Math.min(...(begins as number[])));
          expect(fits).toContain(named.agent);
        }
        const byDuty = named.agent.id === dutyManager(roster, named.at).id;
        expect(byDuty || works(named.agent)(named.at)).toBe(true);
        expect(named.at).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 200 },
    );
  });
});
