/** @jsx h */
/** @jsxRuntime classic */
/** Announcements as cards: who answers, by when, what happens otherwise. */
import type { Announcement } from '../../../../core/handoff/announcement.ts';
import { wholeMinute } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import type { Entry, Offer } from '../model.ts';
import { w } from '../ui.ts';
import type { Key } from '../words.ts';
import { Icon } from './icon.tsx';
import { type Clock, dayWord, Due, due, Plate, Ticket, Time } from './parts.tsx';

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
const values = (a: Announcement) => {
  const at = 'promisedAt' in a ? a.promisedAt : undefined;
  return {
    name: 'owner' in a ? a.owner.firstName : '',
    day: at ? dayWord(at) : '',
    time: at ? due(at) : '',
  };
};

const promise = (a: Announcement): Child =>
  'promisedAt' in a && a.promisedAt ? w.r('promises', values(a)) : '';

const WHY: Partial<Record<Of<'changed'>['why'], Key>> = {
  transferred: 'whyTransferred',
  shiftEnded: 'whyShiftEnded',
  unreachable: 'whyUnreachable',
  disabled: 'whyDisabled',
  silent: 'whySilent',
  hoursChanged: 'whyHours',
};

function changed(a: Of<'changed'>): Says {
  const { owner, previous, previousBackAt: back } = a;
  const name = previous?.firstName;
  const key = WHY[a.why];
  const why = key && (name || a.why === 'hoursChanged') ? w.t(key, { name }) : '';
  const backs =
    back && name && w.r('backAt', { name, day: dayWord(back), time: <Time at={back} /> });
  return {
    lead: [why, ' ', a.here ? w.t('hasNow', { name: owner.name }) : w.t('nowWith')],
    text: promise(a),
    small: [w.t('hasAll', { name: owner.firstName }), ' ', backs],
  };
}

const SAYS: { [K in Announcement['kind']]?: (a: Of<K>) => Says } = {
  ringing: (a) => ({
    lead: w.t('nowWith'),
    text: w.r('told', values(a)),
    small: w.r('widens', {
      ...values(a),
      time: <Time at={wholeMinute(a.promisedAt)} />,
      lead: <b>{a.lead.name}</b>,
    }),
  }),
  queued: (a) => ({
    lead: w.t('allBusy'),
    ticket: true,
    text: [promise(a), ' ', w.t('needNotStay')],
  }),
  scheduled: (a) => ({
    lead: w.t('nowWith'),
    text: w.r('closed', { ...values(a), deputy: <bdi>{a.deputy.name}</bdi> }),
  }),
  changed,
  missed: (a) => ({
    lead: [
      w.r('missed', { time: <Time at={wholeMinute(a.missedAt)} /> }),
      ' ',
      w.t(a.place ? 'placeNowWith' : 'nowWith'),
    ],
    ticket: a.place,
    text: promise(a),
  }),
  again: (a) => ({
    lead: w.t(a.here ? 'talkingTo' : 'staysWith'),
    ticket: a.place,
    text: promise(a),
  }),
  someoneElse: (a) => ({ bare: true, text: w.r('someoneElse', values(a)) }),
  newTime: (a) => ({
    bare: true,
    lead: w.t('newTime', values(a) as { name: string }),
    ticket: a.place,
    text: promise(a),
  }),
  promised: (a) => ({
    bare: true,
    lead: w.t('hasPromised', { name: a.owner.firstName }),
    text: [a.text, <br />, w.r('before', values(a))],
  }),
  completed: (a) => ({
    bare: true,
    lead: w.t(a.agreed ? 'agreed' : 'done'),
    small: w.r('join', { a: <bdi>{a.owner.name}</bdi>, b: w.words.times.fullDate(a.at) }),
    text: a.agreed,
  }),
  handBackProposed: (a) => ({ bare: true, text: w.r('handBack', values(a)) }),
};

const WAITS = ['ringing', 'queued', 'scheduled'];
const OWED = ['promised', 'someoneElse', 'newTime'];

/** Does its clock still run? Only that of the newest promise, and only until it is kept. */
function clockOf(a: Announcement, entry: Entry): Clock | undefined {
  const { state } = w;
  if (!state || !('promisedAt' in a) || !a.promisedAt) return undefined;
  const owed = state.state === 'accepted' && OWED.includes(a.kind) && a.promisedAt > w.now();
  if (!owed && !WAITS.includes(state.state)) return undefined;
  return {
    since: state.clockSince ?? entry.at,
    until: a.promisedAt,
    inLine: state.state !== 'ringing',
    missedAt: a.kind === 'missed' ? a.missedAt : undefined,
  };
}

/** A tap on a button; the one that leads to a person does what the bell does. */
export const tap = ({ action }: Offer) =>
  action.action === 'requestHuman' ? w.ring(action.reason) : w.act(action);

const Offers = ({ offers }: { offers: Offer[] }) => (
  <div class="offers">
    {offers.slice(0, 2).map((offer) => (
      <button type="button" class="offer" onClick={() => tap(offer)}>
        <Icon is={offer.action.action === 'waitFor' ? 'clock' : 'cards'} />
        <span>{offer.title}</span>
      </button>
    ))}
  </div>
);

export function Chip({ offer }: { offer: Offer }) {
  const { action, title } = offer;
  const person = action.action === 'requestHuman' || (action.action === 'helped' && !action.yes);
  return (
    <button type="button" class={`chip${person ? ' person' : ''}`} onClick={() => tap(offer)}>
      {person && <Icon is="bell" />}
      {title}
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
  const foreign = entry.language && entry.language !== w.words.lang;
  const words = (!foreign && says?.(a)) || { text: entry.text, bare: !says, ticket: true };
  const { state } = w;
  const ticket = open && state?.place ? state : 'place' in a && a.place ? a : undefined;
  const here = 'here' in a && a.here;
  const large = first && !here && a.kind !== 'missed';
  const beside = here && offers.length > 0;
  return (
    <li>
      <div class="card" lang={foreign || undefined}>
        {words.lead && <p class="lead">{words.lead}</p>}
        {'owner' in a && !words.bare && (
          <Plate plate={a.owner} size={large ? 'l' : 'm'} reference={a.reference} here={here} />
        )}
        {ticket && words.ticket && <Ticket state={ticket} />}
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
