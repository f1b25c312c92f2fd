/** @jsx h */
/** @jsxRuntime classic */
/** Announcements as cards: who answers, by when, what happens otherwise. */
import type { Announcement } from '../../../../core/handoff/announcement.ts';
import { type Child, h } from '../dom.ts';
import type { Entry, Offer } from '../model.ts';
import { now } from '../server-clock.ts';
import { act, ring, state } from '../widget.ts';
import { type Key, lang, t, times } from '../words.tsx';
import { icon } from './icon.tsx';
import { type Clock, Due, Plate, roleOf, ticketOf } from './parts.tsx';
import { isolated } from './prose.tsx';

type Of<K extends Announcement['kind']> = Extract<Announcement, { kind: K }>;

/** What a card says, from top to bottom. */
interface Says {
  lead?: Child;
  text?: Child;
  small?: Child;
  ticket?: unknown;
  /** The nameplate is left out: the name did not change. */
  bare?: boolean;
}

/** The values that most sentences need. */
const values = (a: Announcement) => ({
  name: 'owner' in a ? a.owner.firstName : '',
  due: 'promisedAt' in a ? a.promisedAt : undefined,
});

const promise = (a: Announcement): Child => {
  const known = values(a);
  return known.due && t('promises', known);
};

const WHY: Partial<Record<Of<'changed'>['why'], Key>> = {
  transferred: 'whyTransferred',
  shiftEnded: 'whyShiftEnded',
  unreachable: 'whyUnreachable',
  disabled: 'whyDisabled',
  silent: 'whySilent',
};

function changed(a: Of<'changed'>): Says {
  const { owner, previous, previousBackAt } = a;
  const name = previous?.firstName;
  const key = name ? WHY[a.why] : undefined;
  const backs = previousBackAt && t('backAt', { name, due: previousBackAt });
  return {
    lead: [
      a.why === 'hoursChanged' ? t('whyHours') : key && t(key, { name }),
      ' ',
      a.here ? t('hasNow', { name: owner.name }) : t('nowWith'),
    ],
    text: promise(a),
    small: [t('hasAll', values(a)), ' ', name && backs],
  };
}

const SAYS: { [K in Announcement['kind']]?: (a: Of<K>) => Says } = {
  ringing: (a) => ({
    lead: t('nowWith'),
    text: t('told', values(a)),
    small: t('widens', {
      ...values(a),
      lead: [<b>{a.lead.name}</b>, ' (', roleOf(a.lead), ')'],
    }),
  }),
  queued: (a) => ({
    lead: t(a.basis.people ? 'allBusy' : 'nobodyHere'),
    ticket: true,
    text: [promise(a), ' ', t('needNotStay')],
  }),
  scheduled: (a) => ({
    lead: t('nowWith'),
    text: t(a.open ? 'unstaffed' : 'closed', { ...values(a), deputy: <bdi>{a.deputy.name}</bdi> }),
  }),
  changed,
  missed: (a) => ({
    lead: a.alarmed
      ? t('missedHere', { name: a.owner.firstName, due: a.missedAt })
      : [t('missed', { due: a.missedAt }), ' ', t(a.place ? 'placeNowWith' : 'nowWith')],
    ticket: a.place,
    text: promise(a),
    small: a.alarmed && t('alarmed', { lead: a.alarmed.name }),
  }),
  again: (a) => ({
    lead: t(a.here ? 'talkingTo' : 'staysWith'),
    ticket: a.place,
    text: promise(a),
  }),
  someoneElse: (a) => ({
    bare: true,
    text: t(a.asked ? 'someoneElse' : 'someoneElseOpen', { ...values(a), asked: a.asked?.name }),
  }),
  newTime: (a) => ({
    bare: true,
    lead: t('newTime', values(a)),
    ticket: a.place,
    text: promise(a),
  }),
  promised: (a) => ({
    bare: true,
    lead: t('hasPromised', values(a)),
    text: [isolated(a.text), <br />, t('before', values(a))],
  }),
  completed: (a) => ({
    bare: true,
    lead: t(a.agreed ? 'agreed' : 'done'),
    small: t('join', { a: <bdi>{a.owner.name}</bdi>, b: times.fullDate(a.at) }),
    text: isolated(a.agreed),
  }),
  handBackProposed: (a) => ({ bare: true, text: t('handBack', values(a)) }),
};

const OWED = ['promised', 'someoneElse', 'newTime'];

export const isWaiting = (): boolean => ['ringing', 'queued', 'scheduled'].includes(state.state);

/** Does its clock still run? Only that of the newest promise, and only until it is kept. */
function clockOf(a: Announcement, entry: Entry): Clock | undefined {
  const { due } = values(a);
  if (!due) return undefined;
  const owed = state.state === 'accepted' && OWED.includes(a.kind) && due > now();
  if (!owed && !isWaiting()) return undefined;
  return {
    since: state.clockSince ?? entry.at,
    // A missed time stays in red beside the new one.
    until: a.kind === 'missed' ? a.missedAt : due,
    inLine: state.state !== 'ringing',
  };
}

const Offers = ({ offers }: { offers: Offer[] }) => (
  <div class="offers">
    {offers.slice(0, 2).map(({ title, action }) => (
      <button type="button" class="offer" onClick={() => act(action)}>
        {icon(action.action === 'waitFor' ? 'clock' : 'cards')}
        <span>{isolated(title)}</span>
      </button>
    ))}
  </div>
);

/** A quick reply; the one that leads to a person looks like the bell and does what it does. */
export function Chip({ offer: { action, title } }: { offer: Offer }) {
  const asks = action.action === 'requestHuman';
  const person = asks || (action.action === 'helped' && !action.yes);
  return (
    <button
      type="button"
      class={`chip${person ? ' person' : ''}`}
      onClick={() => (asks ? ring(title) : act(action))}
    >
      {person && icon('bell')}
      <span>{isolated(title)}</span>
    </button>
  );
}

interface CardProps {
  entry: Entry;
  /** The first that names this handoff: the large plate with the number to copy. */
  first: boolean;
  /** The newest promise. */
  open: boolean;
  offers: Offer[];
}

export function Card({ entry, first, open, offers }: CardProps) {
  const a = entry.announcement as Announcement;
  const says = SAYS[a.kind] as ((a: Announcement) => Says) | undefined;
  // Said in another language than the page's: the server's words stand, the figures are drawn.
  const foreign = entry.language !== lang && entry.language;
  const words = (!foreign && says?.(a)) || {
    text: isolated(entry.text),
    bare: !says,
    ticket: true,
  };
  const ticket = open && state.place ? state : 'place' in a && a.place ? a : undefined;
  const here = 'here' in a && a.here;
  const large = first && !here && a.kind !== 'missed';
  const beside = here && offers.length > 0;
  return (
    <li>
      <div class="card" lang={foreign}>
        {words.lead && <p class="lead">{words.lead}</p>}
        {'owner' in a && !words.bare && (
          <Plate plate={a.owner} size={large ? 'l' : 'm'} reference={a.reference} here={here} />
        )}
        {ticket && words.ticket && ticketOf(ticket)}
        {words.text && <Due text={words.text} clock={open ? clockOf(a, entry) : undefined} />}
        {words.small && (
          <div class="row">
            <p class="small">{words.small}</p>
            {beside && offers.map((offer) => <Chip offer={offer} />)}
          </div>
        )}
        {!beside && offers.length > 0 && <Offers offers={offers} />}
      </div>
    </li>
  );
}
