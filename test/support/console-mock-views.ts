/** What somebody sees of the mock's rows: lists, rings and a whole conversation. */
import type {
  ConversationView,
  RingView,
  RowView,
  View,
} from '../../handoff-console/protocol/views.ts';
import { at } from './console-mock-people.ts';
import type { Person } from './console-mock-people.ts';
import { knownOf, talkOf } from './console-mock-talks.ts';

export function ringsOf(rows: readonly RowView[]): RingView[] {
  return rows
    .filter((row) => row.group === 'rings')
    .map((row) => ({
      conversationId: row.id,
      customer: row.customer,
      channel: row.channel,
      language: row.language,
      since: row.clock!.since,
      stage: 'owner',
      owner: row.owner!,
      requestedAt: row.clock!.since,
      ...(row.nextRing ? { nextRing: row.nextRing } : {}),
      ...(row.someoneElse ? { someoneElse: true } : {}),
    }));
}

export function rowsFor(
  rows: readonly RowView[],
  { who, view }: { who: Person; view: View },
): RowView[] {
  const open = (row: RowView) => row.state !== 'completed';
  const own = (row: RowView) => row.owner?.agentId === who;
  const wanted = {
    mine: (row: RowView) => open(row) && own(row) && row.group !== 'line',
    waiting: (row: RowView) => row.state === 'queued',
    all: open,
    closed: (row: RowView) => !open(row),
  }[view];
  return rows
    .filter(wanted)
    .map((row) => ({ ...row, mine: own(row) && open(row) }))
    .sort((a, b) => a.order - b.order);
}

interface Viewer {
  who: Person;
  lead: boolean;
  startedAt: number;
}

export function conversationOf(row: RowView, viewer: Viewer): ConversationView {
  return {
    ...row,
    ...knownOf(row),
    mine: row.owner?.agentId === viewer.who,
    team: row.line ? { id: 'outages', name: 'Outages' } : { id: 'service', name: 'Service' },
    floor: row.state === 'bot' ? 'bot' : row.state === 'accepted' ? 'person' : 'nobody',
    startedAt: viewer.startedAt,
    ...(row.state === 'bot' ? {} : { requestedAt: row.waitingSince ?? at('13:55:40') }),
    ...(row.clock?.kind === 'promise'
      ? { promise: { at: row.clock.at, basis: 'agent', text: 'call back' } }
      : {}),
    // The customer has read all that stood there at the beginning.
    customerReadUpTo: talkOf(row).at(-1)?.seq ?? 0,
    ...(row.agreed === undefined ? {} : { agreedText: row.agreed }),
    may: mayOf(row, viewer),
    customerDetails: {
      ...row.customer,
      since: Date.UTC(2014, 4, 1),
      verifiedAt: at('13:51'),
      email: 'c.whitmore@example.org',
    },
  };
}

function mayOf(row: RowView, { who, lead }: Viewer): ConversationView['may'] {
  const rings = row.group === 'rings';
  const floor = row.owner?.agentId === who && row.state === 'accepted';
  const open = row.state !== 'completed';
  return {
    accept: rings,
    passOn: rings,
    takeOver: !floor && open && !rings && (lead || row.state !== 'accepted'),
    reply: floor,
    note: true,
    promise: floor,
    needsNoAnswer: floor,
    park: floor && !row.parked,
    transfer: floor || (lead && row.state !== 'bot'),
    complete: floor,
    proposeHandBack: floor && row.clock?.kind !== 'promise',
  };
}
