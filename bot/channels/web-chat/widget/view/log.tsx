/** @jsx h */
/** @jsxRuntime classic */
/** The conversation, from the first word to what still waits to go out. */
import { isOnline } from '../connection.ts';
import { type Child, h } from '../dom.ts';
import { type Item, type Line, logItems, openOffersOf, promiseEntry } from '../log-items.ts';
import type { CustomerAction, Entry, Notice, Outgoing } from '../model.ts';
import { now } from '../server-clock.ts';
import { config, options } from '../settings.ts';
import { cameBackAt, entries, notices, outbox, state, typing } from '../widget.ts';
import { type Key, lang, t, times } from '../words.tsx';
import { Card, Chip } from './card.tsx';
import { icon } from './icon.tsx';
import { Plate, quiet, timeOf } from './parts.tsx';
import { Link, Prose } from './prose.tsx';

type Is<T extends Item['type']> = Extract<Item, { type: T }>;

const TAPS: Partial<Record<CustomerAction['action'], Key>> = {
  requestHuman: 'bell',
  stayWithBot: 'stayWithBot',
  askBotMeanwhile: 'askBotMeanwhile',
  backToBot: 'goBackToBot',
};

/**
 * A tap reads as the words of the button that was tapped. The bell has words of its own, whatever the bot offered: a
 * button that rings it tells its title as the reason.
 */
function wordsOf(action: CustomerAction, seq = Number.POSITIVE_INFINITY): Child {
  const same = JSON.stringify(action);
  const rings = action.action === 'requestHuman';
  const offer = entries
    .flatMap(({ offers = [] }) => offers)
    .find((other) =>
      rings ? other.title === action.reason : JSON.stringify(other.action) === same,
    );
  if (offer) return offer.title;
  if (action.action === 'helped') return t(action.yes ? 'yes' : 'no');
  const answer = entries.find((entry) => entry.seq > seq && entry.announcement)?.announcement;
  const other = answer ? answer.kind === 'someoneElse' : rings && state.state === 'accepted';
  return t(other ? 'bellElse' : (TAPS[action.action] ?? 'bot'));
}

const MARK_ICON = { waiting: 'clock', sending: 'clock', sent: 'check', read: 'read' } as const;
type Mark = keyof typeof MARK_ICON | 'failed';

const markOf = ({ out, entry }: Line): Mark => {
  if (out) return out.state === 'waiting' && isOnline ? 'sending' : out.state;
  return (state.readUpTo ?? 0) >= (entry?.seq ?? 0) ? 'read' : 'sent';
};

const failed = ({ id }: Outgoing) => (
  <span class="meta bad">
    {icon('alert', true)}
    {t('notSent')}
    <button type="button" class="retry" onClick={() => outbox.retry(id)}>
      {icon('retry', true)}
      {t('tryAgain')}
    </button>
  </span>
);

const marked = ({ at, entry }: Line, mark: keyof typeof MARK_ICON) => (
  <span class="meta">
    {entry && timeOf(at)} {t(mark)}
    {icon(MARK_ICON[mark], true)}
  </span>
);

const Mine = ({ lines, latest }: { lines: Line[]; latest?: Line | undefined }) => (
  <li class="grp me">
    <span class="vh">{t('you')}: </span>
    {lines.map((line) => {
      const { text, action } = line.entry ?? line.out ?? {};
      const words = text || (action && wordsOf(action, line.entry?.seq));
      const mark = markOf(line);
      return [
        <Prose text={String(words)} plain look={mark} />,
        mark === 'failed' ? line.out && failed(line.out) : line === latest && marked(line, mark),
      ];
    })}
  </li>
);

const sourceOf = ({ answer }: Entry) =>
  answer && (
    <span class="src">
      {t('source', { topic: answer.topic, date: times.fullDate(Date.parse(answer.updated)) })}
    </span>
  );

const Theirs = ({ item: { plate, lines }, timed }: { item: Is<'group'>; timed: boolean }) => (
  <li class={`grp ${plate ? 'them' : 'bot'}`}>
    {plate ? (
      <Plate plate={plate} size="s" />
    ) : (
      <span class="who">
        {icon('cards', true)}
        {t('bot')}
      </span>
    )}
    {lines.map(
      ({ entry }) =>
        entry && (
          <Prose
            text={entry.text ?? ''}
            plain={!!plate}
            language={entry.language}
            source={sourceOf(entry)}
          />
        ),
    )}
    {timed && (
      <span class="meta">
        {times.day(lines.at(-1)?.at ?? 0, now())} {timeOf(lines.at(-1)?.at ?? 0)}
      </span>
    )}
  </li>
);

const sepText = ({ at: time, day, goesOn, pickedUp: name }: Is<'sep'>): Child => {
  const date = times.date(time);
  const picked = name && t('pickedUp', { name, time });
  if (picked) return day ? t('join', { a: date, b: picked }) : picked;
  if (!day) return timeOf(time);
  return goesOn ? t('goesOn', { date }) : date;
};

const event = ({ announcement: a, language, text }: Entry): Child => {
  const key = a?.kind as 'noted';
  const name = a && 'owner' in a ? a.owner.firstName : '';
  const foreign = language && language !== lang;
  return quiet(key === 'noted' ? 'check' : 'cards', foreign ? text : t(key, { name }));
};

const noticeLine = ({ kind, at: time, lead, ...values }: Notice): Child => {
  const key = ({ moved: 'moved', team: 'teamHears', lead: 'leadHears' } as const)[kind];
  return quiet(
    kind === 'moved' ? 'ticket' : 'ring',
    t(key, { ...values, time, lead: lead ?? t('roleLead') }),
  );
};

/** No later words of the same side. */
const isLast = (items: Item[], at: number, { who }: Is<'group'>): boolean =>
  !items.slice(at + 1).some((other) => other.type === 'group' && other.who === who);

/** The time stands under the last words of a person, unless the line above tells the same one. */
const isTimed = (items: Item[], at: number, item: Is<'group'>): boolean => {
  const above = items[at - 1];
  return !!item.plate && isLast(items, at, item) && !(above?.type === 'sep' && !above.day);
};

/** The join that starts a conversation is no words of the customer. */
const waiting = () => outbox.items().filter(({ id }) => id !== 'join');

/** What was tapped is on its way: the buttons go at once. */
const openEntry = () => (waiting().length ? undefined : openOffersOf(entries));

/** Buttons under the last bot message. */
function Replies({ entry }: { entry: Entry }): Child {
  const { offers = [], text } = entry;
  const has = (action: CustomerAction['action']) =>
    offers.some((offer) => offer.action.action === action);
  const begun = entries.some(
    ({ author, clientId }) => author === 'customer' && clientId !== 'join',
  );
  const label = has('helped') ? t('helped') : begun ? '' : t('oftenAsked');
  return (
    <li>
      {label && <p class="ask">{label}</p>}
      <div class={begun ? 'chips' : 'chips col'} role="group" aria-label={label || text}>
        {offers.map((offer) => (
          <Chip offer={offer} />
        ))}
      </div>
    </li>
  );
}

const typingLine = (name: string) => (
  <li class="grp them">
    <span class="row">
      <span class="typing" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span class="meta">{t('typing', { name })}</span>
    </span>
  </li>
);

/** The company by its legal name, and what it keeps where there is a page about it. */
export const identity = (): Child => {
  const { legalName, address } = config.company;
  return [
    t('join', { a: <bdi>{legalName}</bdi>, b: <bdi>{address}</bdi> }),
    options.privacy && ['. ', <Link href={options.privacy}>{t('keep')}</Link>],
  ];
};

function draw(item: Item, at: number, items: Item[]): Child {
  switch (item.type) {
    case 'sep':
      return (
        <li class="sep" key={item.at}>
          <span>{sepText(item)}</span>
        </li>
      );
    case 'unread':
      return (
        <li class="sep new" key="new">
          <span>{t('newSince', { time: item.at })}</span>
        </li>
      );
    case 'event':
      return event(item.entry);
    case 'notice':
      return noticeLine(item.notice);
    case 'card':
      return (
        <Card
          key={item.entry.id}
          entry={item.entry}
          first={item.first}
          open={item.entry === promiseEntry(entries)}
          offers={(item.entry === openEntry() && item.entry.offers) || []}
        />
      );
  }
  const { lines } = item;
  const key = lines[0]?.key;
  return item.who === 'customer' ? (
    <Mine key={key} lines={lines} latest={isLast(items, at, item) ? lines.at(-1) : undefined} />
  ) : (
    <Theirs key={key} item={item} timed={isTimed(items, at, item)} />
  );
}

export function LogList(): Child {
  const outgoing = waiting();
  const { acceptedAt, owner, hereUntil } = state;
  const open = openEntry();
  const held = isOnline ? 0 : outgoing.filter((out) => out.state === 'waiting').length;
  const items = logItems({
    entries,
    notices,
    outgoing,
    seen: cameBackAt,
    acceptedAt,
    now: now(),
    sameDay: times.sameDay,
  });
  return [
    <li class="ident">{identity()}</li>,
    items.map(draw),
    open?.offers && !open.announcement && <Replies entry={open} />,
    held > 0 && quiet('clock', t('kept', { n: held })),
    cameBackAt &&
      state.state === 'accepted' &&
      hereUntil &&
      quiet('clock', t('isHereUntil', { name: owner?.firstName, time: hereUntil })),
    typing && typingLine(typing),
  ];
}
