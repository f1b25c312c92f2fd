/** The people of the drawings: teams Service and Outages, their lead, and who is here at 14:06. */
import type { ColleagueView, LiveLineView, MeView } from '../../handoff-console/protocol/views.ts';

export type Plate = MeView['plate'];

/** Tuesday 24 November 2026, 14:06:22 in Amsterdam. */
export const moment = Date.UTC(2026, 10, 24, 13, 6, 22);

/** That day's time of the clock, `13:55:40`, as ms UTC. */
export function at(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return Date.UTC(2026, 10, 24, hours - 1, minutes, seconds);
}

function plate(agentId: string, name: string, more: Partial<Plate> = {}): Plate {
  const firstName = name.split(' ')[0] ?? name;
  const last = name.split(' ').at(-1) ?? '';
  const initials = `${firstName[0] ?? ''}${last[0] ?? ''}`.toUpperCase();
  return { agentId, name, firstName, initials, employer: 'Noorderlicht Klantenservice', ...more };
}

const partner = { employer: 'ContactPlus, voor Noorderlicht', town: 'Emmen' };

export const plates = {
  sanne: plate('sanne', 'Sanne de Vries', { initials: 'SV', town: 'Groningen' }),
  karim: plate('karim', 'Karim A.', partner),
  youssef: plate('youssef', 'Youssef El Amrani', { initials: 'YA', town: 'Groningen' }),
  daan: plate('daan', 'Daan V.', partner),
  noor: plate('noor', 'Noor H.', { town: 'Groningen' }),
  ilse: plate('ilse', 'Ilse Hoekstra', { role: 'lead' }),
  marieke: plate('marieke', 'Marieke B.', { role: 'dutyManager' }),
} satisfies Record<string, Plate>;

export type Person = keyof typeof plates;

function colleague(who: Person, teamIds: string[], more: Partial<ColleagueView>): ColleagueView {
  return {
    plate: plates[who],
    role: 'agent',
    tier: 1,
    teamIds,
    answersFor: [],
    languages: ['nl', 'en'],
    present: true,
    status: 'available',
    slots: 3,
    taken: 2,
    shiftEnd: at('17:30'),
    ...more,
  };
}

export const colleagues: ColleagueView[] = [
  colleague('sanne', ['service'], {
    languages: ['nl', 'en', 'de'],
    taken: 3,
    shiftEnd: at('17:00'),
  }),
  colleague('karim', ['service'], {}),
  colleague('youssef', ['service'], {
    tier: 2,
    languages: ['nl', 'en', 'fr'],
    shiftEnd: at('21:00'),
  }),
  colleague('daan', ['outages'], { taken: 3 }),
  colleague('noor', ['outages'], { taken: 3, status: 'wrapUp', shiftEnd: at('21:00') }),
  colleague('ilse', ['service', 'outages'], {
    role: 'lead',
    tier: 3,
    answersFor: ['service', 'outages'],
    languages: ['nl', 'en', 'de', 'fr'],
    taken: 0,
    shiftEnd: at('16:30'),
  }),
  colleague('marieke', ['service', 'outages'], {
    role: 'supervisor',
    tier: 4,
    present: false,
    status: 'signedOut',
    taken: 0,
  }),
];

const teamNames: Record<string, string> = { service: 'Service', outages: 'Outages' };

export function meOf(who: Person): MeView {
  const own = colleagues.find((one) => one.plate.agentId === who) ?? colleagues[0]!;
  return {
    agentId: who,
    plate: own.plate,
    role: own.role,
    tier: own.tier,
    teams: own.teamIds.map((id) => ({ id, name: teamNames[id] ?? id })),
    status: 'available',
    leaseUntil: moment + 26_000,
    onShift: true,
    ...(own.shiftEnd === undefined ? {} : { shiftEnd: own.shiftEnd }),
    slots: own.slots,
    taken: own.taken,
    byHand: 0,
    leads: own.role === 'lead' ? own.teamIds : [],
  };
}

export const liveLine: LiveLineView = {
  teams: [
    {
      teamId: 'outages',
      name: 'Outages',
      lead: plates.ilse,
      count: 12,
      ringing: 0,
      oldestSince: at('14:02:12'),
      promisedUntil: at('14:31'),
      atRisk: 2,
      freeSlots: 0,
      slots: 6,
      handlingMinutes: 8,
    },
    {
      teamId: 'service',
      name: 'Service',
      lead: plates.ilse,
      count: 0,
      ringing: 0,
      atRisk: 0,
      freeSlots: 2,
      slots: 9,
      handlingMinutes: 6,
    },
  ],
};
