/** @jsx h */
/** @jsxRuntime classic */
/** The conversation, from the first word to what still waits to go out. */
import { type Child, h } from '../dom.ts';
import { type Item, type Line, logItems, openOffersOf, promiseEntry } from '../log-items.ts';
import type { CustomerAction, Entry, Notice, Outgoing } from '../model.ts';
import { w } from '../ui.ts';
import type { Key } from '../words.ts';
import { Card, Chip } from './card.tsx';
import { Icon, type IconName } from './icon.tsx';
import { Plate, Quiet, Time } from './parts.tsx';
import { Link, Prose } from './prose.tsx';

type Is<T extends Item['type']> = Extract<Item, { type: T }>;

const TAPS: Partial<Record<CustomerAction['action'], Key>> = {
  requestHuman: 'bell',
  stayWithBot: 'stayWithBot',
  askBotMeanwhile: 'askBotMeanwhile',
  backToBot: 'goBackToBot',
};

/** A tap reads as the words of the button that was tapped. */
function wordsOf(action: CustomerAction): string {
  const same = JSON.stringify(action);
  const offer = w.entries
    .flatMap(({ offers = [] }) => offers)
    .find((other) => JSON.stringify(other.action) === same);
  if (offer) return offer.title;
  if (action.action === 'chooseEntry')
    return (
      Object.values(w.config.suggestions)
        .flat()
        .find(({ entryId }) => entryId === action.entryId)?.question ?? ''
    );
  if (action.action === 'helped') return w.t(action.yes ? 'yes' : 'no');
  return w.t(TAPS[action.action] ?? 'waitFor');
}

const MARK_ICON = {
  waiting: 'clock',
  sending: 'clock',
  sent: 'check',
  read: 'read',
  failed: 'alert',
} as const;
type Mark = keyof typeof MARK_ICON;

const markOf = ({ out, entry }: Line): Mark => {
  if (out) return out.state === 'waiting' && w.connection.isOnline ? 'sending' : out.state;
  return (w.state?.readUpTo ?? 0) >= (entry?.seq ?? 0) ? 'read' : 'sent';
};

const Failed = ({ out }: { out: Outgoing }) => (
  <span class="meta bad">
    <Icon is="alert" small />
    {w.t('notSent')}
    <button type="button" class="retry" onClick={() => w.outbox.retry(out.id)}>
      <Icon is="retry" small />
      {w.t('tryAgain')}
    </button>
  </span>
);

const Marked = ({ line, mark }: { line: Line; mark: Exclude<Mark, 'failed'> }) => (
  <span class="meta">
    {(mark === 'sent' || mark === 'read') && <Time at={line.at} />} {w.t(mark)}
    <Icon is={MARK_ICON[mark]} small />
  </span>
);

const Mine = ({ lines, latest }: { lines: Line[]; latest?: Line }) => (
  <li class="grp me">
    <span class="vh">{w.t('you')}: </span>
    {lines.map((line) => {
      const { entry, out } = line;
      const mark = markOf(line);
      const action = entry?.action ?? out?.action;
      const text = entry?.text || out?.text || (action ? wordsOf(action) : '');
      return [
        <Prose text={text} plain mine={out ? mark : ''} />,
        mark === 'failed' && out && <Failed out={out} />,
        mark !== 'failed' && line === latest && <Marked line={line} mark={mark} />,
      ];
    })}
  </li>
);

const sourceOf = ({ answer }: Entry) =>
  answer && (
    <span class="src">
      {w.t('source', {
        topic: answer.topic,
        date: w.words.times.fullDate(Date.parse(answer.updated)),
      })}
    </span>
  );

const Theirs = ({ item: { plate, lines, who }, timed }: { item: Is<'group'>; timed: boolean }) => (
  <li class={`grp ${who === 'agent' ? 'them' : 'bot'}`}>
    {plate ? (
      <Plate plate={plate} size="s" />
    ) : (
      <span class="who">
        <Icon is="cards" small />
        {w.t('bot')}
      </span>
    )}
    {lines.map(
      ({ entry }) =>
        entry && (
          <Prose
            text={entry.text ?? ''}
            plain={who === 'agent'}
            lang={entry.language}
            source={sourceOf(entry)}
          />
        ),
    )}
    {timed && (
      <span class="meta">
        <Time at={lines.at(-1)?.at ?? 0} />
      </span>
    )}
  </li>
);

const sepText = ({ at, day, goesOn, pickedUp }: Is<'sep'>): Child => {
  const date = w.words.times.date(at);
  const time = <Time at={at} />;
  if (pickedUp) {
    const picked = w.r('pickedUp', { name: pickedUp, time });
    return day ? w.r('join', { a: date, b: picked }) : picked;
  }
  if (!day) return time;
  return goesOn ? w.t('goesOn', { date }) : date;
};

const Unread = ({ at }: { at: number }) => {
  const { times } = w.words;
  const day = times.sameDay(at, w.now()) ? '' : times.weekday(at);
  return (
    <li class="sep new">
      <span>{w.r('newSince', { day, time: <Time at={at} /> })}</span>
    </li>
  );
};

const QUIET: Partial<Record<string, [IconName, Key]>> = {
  botMeanwhile: ['cards', 'botMeanwhile'],
  backToBot: ['cards', 'backToBot'],
  noted: ['check', 'noted'],
};

const Event = ({ entry: { announcement: a, language, text } }: { entry: Entry }) => {
  const [icon, key] = QUIET[a?.kind ?? ''] ?? ['cards', 'bot'];
  const foreign = language && language !== w.words.lang;
  const name = a && 'owner' in a ? a.owner.firstName : '';
  return <Quiet is={icon}>{foreign ? text : w.t(key, { name })}</Quiet>;
};

const NoticeLine = ({ notice: { kind, at, by, place, name, lead } }: { notice: Notice }) => {
  const time = <Time at={at} />;
  if (kind === 'moved') return <Quiet is="ticket">{w.r('moved', { time, by, place })}</Quiet>;
  const key = kind === 'team' ? 'teamHears' : 'leadHears';
  return <Quiet is="ring">{w.r(key, { time, name, lead: lead ?? w.t('theLead') })}</Quiet>;
};

/** Under the last words of a person, unless the line above tells the same time. */
const isTimed = (items: Item[], at: number): boolean => {
  const above = items[at - 1];
  const isAgent = (item: Item) => item.type === 'group' && item.who === 'agent';
  return !items.slice(at + 1).some(isAgent) && !(above?.type === 'sep' && !above.day);
};

/** Buttons under the last bot message; before the first question, what people often ask. */
function Replies({ entry }: { entry?: Entry }): Child {
  const often = (w.config.suggestions[w.words.lang] ?? []).map(({ entryId, question: title }) => ({
    title,
    action: { action: 'chooseEntry', entryId } as const,
  }));
  const begun = w.entries.some(
    ({ author, action }) => author === 'customer' && action?.action !== 'join',
  );
  const offers = entry?.offers ?? (begun ? [] : often);
  if (!offers.length) return '';
  const asks = offers.some(({ action }) => action.action === 'helped');
  const label = entry ? asks && w.t('helped') : w.t('oftenAsked');
  return (
    <li>
      {label && <p class="ask">{label}</p>}
      <div class={`chips${entry ? '' : ' col'}`} role="group" aria-label={label || entry?.text}>
        {offers.map((offer) => (
          <Chip offer={offer} />
        ))}
      </div>
    </li>
  );
}

const Typing = ({ name }: { name: string }) => (
  <li class="grp them">
    <span class="row">
      <span class="typing" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <span class="meta">{w.t('typing', { name })}</span>
    </span>
  </li>
);

/** The company by its legal name, and what it keeps where there is a page about it. */
export const identity = (): Child => {
  const { legalName, address } = w.config.company;
  return w.r('join', { a: <bdi>{legalName}</bdi>, b: <bdi>{address}</bdi> });
};

const privacyLink = () =>
  w.options.privacy && ['. ', <Link href={w.options.privacy}>{w.t('keep')}</Link>];

export function LogList(): Child {
  const { entries, notices, unreadFrom: seen, state, typing } = w;
  const taps = w.outbox.items().filter(({ action }) => action?.action !== 'join');
  const { acceptedAt, owner, hereUntil } = state ?? {};
  const items = logItems({
    entries,
    notices,
    outgoing: taps,
    seen,
    acceptedAt,
    ownerName: owner?.firstName,
    now: w.now(),
    sameDay: w.words.times.sameDay,
  });
  const mine = items.flatMap((item) =>
    item.type === 'group' && item.who === 'customer' ? item.lines : [],
  );
  const promise = promiseEntry(entries);
  // What was tapped is on its way: the buttons go at once.
  const open = taps.length ? undefined : openOffersOf(entries);
  const held = w.connection.isOnline ? 0 : taps.filter((out) => out.state === 'waiting').length;
  const draw = (item: Item, at: number): Child => {
    const { key } = item;
    switch (item.type) {
      case 'sep':
        return (
          <li class="sep" key={key}>
            <span>{sepText(item)}</span>
          </li>
        );
      case 'unread':
        return <Unread key={key} at={item.at} />;
      case 'event':
        return <Event key={key} entry={item.entry} />;
      case 'notice':
        return <NoticeLine key={key} notice={item.notice} />;
      case 'card':
        return (
          <Card
            key={key}
            entry={item.entry}
            first={item.first}
            open={item.entry === promise}
            offers={(item.entry === open && open.offers) || []}
          />
        );
      default:
        return item.who === 'customer' ? (
          <Mine key={key} lines={item.lines} latest={mine.at(-1)} />
        ) : (
          <Theirs key={key} item={item} timed={item.who === 'agent' && isTimed(items, at)} />
        );
    }
  };
  return [
    <li class="ident">
      {identity()}
      {privacyLink()}
    </li>,
    items.map(draw),
    open?.announcement ? '' : <Replies entry={open} />,
    held > 0 && <Quiet is="doc">{w.t('kept', { n: held })}</Quiet>,
    seen && state?.state === 'accepted' && hereUntil && (
      <Quiet is="clock">
        {w.r('isHereUntil', { name: owner?.firstName, time: <Time at={hereUntil} /> })}
      </Quiet>
    ),
    typing && <Typing name={typing} />,
  ];
}
