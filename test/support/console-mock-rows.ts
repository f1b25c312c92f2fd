/** The lists of the drawings: Mine of Sanne, the line of Outages, what colleagues have, what is closed. */
import type { ClockView, RowView } from '../../handoff-console/protocol/views.ts';
import { at, moment, plates } from './console-mock-people.ts';

type Channel = RowView['channel'];

export function rowId(name: string): string {
  return `web/noorderlicht/${name}`;
}

interface RowSeed extends Partial<Omit<RowView, 'customer'>> {
  name?: string;
  key: string;
  standing?: RowView['customer']['standing'];
  say?: string;
  by?: 'customer' | 'bot' | 'agent';
  sayAt?: number;
}

export function row(seed: RowSeed): RowView {
  const { name, key, standing = 'customer', say, by = 'customer', sayAt = moment, ...rest } = seed;
  const language = rest.language ?? 'nl';
  return {
    id: rowId(key),
    channel: 'web',
    customer: { standing, ...(name === undefined ? {} : { name }) },
    language,
    group: 'other',
    state: 'bot',
    parked: false,
    mine: false,
    unread: 0,
    order: 0,
    ...(say === undefined ? {} : { last: { text: say, author: by, at: sayAt, language } }),
    ...rest,
  };
}

const left = (kind: ClockView['kind'], seconds: number, total: number): ClockView => ({
  kind,
  at: moment + seconds * 1000,
  since: moment + (seconds - total) * 1000,
});

const hers = { owner: plates.sanne, mine: true, state: 'accepted' } as const;

export const mineRows: RowView[] = [
  row({
    key: 'fatima',
    name: 'Fatima Yıldız',
    reference: 'LK-3M8T-51',
    ...hers,
    state: 'ringing',
    group: 'rings',
    clock: left('ring', 38, 45),
    unread: 1,
    order: 1,
    say: 'Mag ik iemand spreken? De bot snapt mijn rekening niet.',
    nextRing: { at: moment + 38_000, who: 'team' },
    waitingSince: moment - 7_000,
  }),
  row({
    key: 'hendrik',
    name: 'Hendrik Postma',
    standing: 'gold',
    channel: 'facebook',
    reference: 'LK-9C2D-77',
    ...hers,
    group: 'waits',
    clock: { kind: 'promise', since: at('12:30'), at: at('14:00') },
    order: 2,
    say: 'Promised: call back at 14:00, 050 555 01 43',
    by: 'agent',
    waitingSince: at('12:30'),
  }),
  row({
    key: 'claire',
    name: 'Claire Whitmore',
    standing: 'gold',
    channel: 'facebook',
    language: 'en',
    reference: 'LK-7F3Q-29',
    ...hers,
    group: 'waits',
    clock: left('answer', 78, 300),
    order: 3,
    say: 'So is it tomorrow between 8 and 10, yes or no?',
    waitingSince: at('14:02:40'),
  }),
  row({
    key: 'reza',
    name: 'رضا احمدی',
    language: 'fa',
    reference: 'LK-2K6W-40',
    ...hers,
    group: 'waits',
    clock: left('answer', 185, 300),
    order: 4,
    unread: 1,
    say: 'ممنون. پس مودم جدید چه روزی می‌رسد؟',
    waitingSince: at('14:04:27'),
  }),
  row({
    key: 'lukas',
    name: 'Lukas Brandt',
    channel: 'x',
    language: 'de',
    ...hers,
    group: 'parked',
    parked: true,
    order: 5,
    say: 'Danke, ich schaue es mir an.',
    sayAt: at('13:55'),
    reference: 'LK-5H4R-18',
  }),
  row({
    key: 'pieter',
    name: 'Pieter Wolters',
    standing: 'prospect',
    ...hers,
    group: 'parked',
    parked: true,
    order: 6,
    say: 'De offerte staat in uw mail, met mijn naam erbij.',
    by: 'agent',
    sayAt: at('13:52'),
    reference: 'LK-5H4R-19',
  }),
  row({
    key: 'sietske',
    name: 'Sietske Dijkstra',
    channel: 'facebook',
    ...hers,
    group: 'parked',
    parked: true,
    order: 7,
    say: 'Dan hoort u vrijdag vóór 12:00 van mij.',
    by: 'agent',
    sayAt: at('13:48'),
    reference: 'LK-5H4R-20',
  }),
];

/** name, channel, language, standing, asked (seconds ago), expected, promised, share of the bar. */
const line: [string, Channel, string, RowView['customer']['standing'], number, string, string][] = [
  ['Jan Pieter Hoving', 'web', 'nl', 'customer', 250, '14:07', '14:07'],
  ['Mirjam de Boer', 'facebook', 'nl', 'customer', 235, '14:08', '14:07'],
  ['Klaas Jonker', 'web', 'nl', 'gold', 80, '14:10', '14:12'],
  ['Annemiek Prins', 'x', 'nl', 'gold', 35, '14:11', '14:14'],
  ['Stefan Kuhn', 'web', 'de', 'customer', 220, '14:12', '14:15'],
  ['Tineke Wiersma', 'web', 'nl', 'customer', 192, '14:14', '14:16'],
  ['Omar Haddad', 'facebook', 'nl', 'customer', 178, '14:15', '14:19'],
  ['Grace Okafor', 'web', 'en', 'customer', 151, '14:16', '14:21'],
  ['Bert Huizing', 'web', 'nl', 'customer', 124, '14:18', '14:23'],
  ['Lotte Veenstra', 'web', 'nl', 'customer', 107, '14:19', '14:25'],
  ['Henk Bos', 'x', 'nl', 'customer', 58, '14:20', '14:28'],
  ['Eva Sikkema', 'web', 'nl', 'prospect', 140, '14:22', '14:31'],
];

export const waitingRows: RowView[] = line.map(
  ([name, channel, language, standing, ago, expected, promised], index) => {
    const asked = moment - ago * 1000;
    const promisedAt = index === 0 ? moment + 38_000 : index === 1 ? moment + 48_000 : at(promised);
    return row({
      key: name.toLowerCase().replaceAll(' ', '-'),
      name,
      channel,
      language,
      standing,
      state: 'queued',
      group: 'line',
      owner: plates.ilse,
      reference: index === 0 ? 'LK-6D1X-08' : `LK-6D1X-${10 + index}`,
      waitingSince: asked,
      order: index + 1,
      say: 'ik wacht',
      clock: { kind: 'line', since: index < 2 ? promisedAt - 300_000 : asked, at: promisedAt },
      line: {
        teamId: 'outages',
        place: index + 1,
        expectedAt: at(expected),
        promisedAt,
        atRisk: index < 2,
        basis: {
          ahead: index,
          people: 2,
          slots: 6,
          handlingMs: 480_000,
          afterOpening: false,
        },
      },
    });
  },
);

export const otherRows: RowView[] = [
  row({
    key: 'bram',
    name: 'Bram Meijer',
    owner: plates.youssef,
    state: 'accepted',
    reference: 'LK-6T0V-35',
    clock: left('answer', 52, 300),
    order: 30,
    say: 'Kan dat vandaag nog?',
    waitingSince: at('14:02'),
  }),
  row({
    key: 'nadia',
    name: 'Nadia Benali',
    channel: 'x',
    owner: plates.karim,
    state: 'accepted',
    reference: 'LK-5V2G-13',
    clock: left('answer', 266, 300),
    order: 31,
    say: 'Merci, et la facture ?',
    language: 'fr',
  }),
  row({
    key: 'botonly',
    channel: 'web',
    standing: 'unknown',
    order: 40,
    say: 'Hoe lang duurt het?',
    by: 'customer',
    reference: 'LK-0D4N-66',
  }),
  row({
    key: 'night',
    name: 'Anna Postma',
    owner: plates.ilse,
    state: 'scheduled',
    group: 'waits',
    order: 41,
    clock: { kind: 'opening', since: at('21:40') - 86_400_000, at: moment + 10.58 * 3_600_000 },
    reference: 'LK-9E7L-20',
    say: 'Is er nog iemand?',
  }),
];

export const closedRows: RowView[] = [
  row({
    key: 'old1',
    name: 'Willem Kok',
    state: 'completed',
    owner: plates.sanne,
    order: 1,
    reference: 'LK-1A1A-01',
    agreed: 'Nieuwe modem komt woensdag tussen 8 en 10.',
    say: 'Fijn, dank u wel.',
    sayAt: at('11:20'),
  }),
  row({
    key: 'old2',
    name: 'Joke Bakker',
    state: 'completed',
    owner: plates.karim,
    order: 2,
    channel: 'email',
    reference: 'LK-1A1A-02',
    agreed: '',
    say: 'Tot ziens',
    sayAt: at('10:02') - 3 * 86_400_000,
  }),
];
