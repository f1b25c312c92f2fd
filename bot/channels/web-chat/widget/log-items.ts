/** From what is known to what the log shows, in order. Pure. */
import type { Entry, Nameplate, Notice, Outgoing, Seen } from './model.ts';

export interface Line {
  key: string;
  at: number;
  entry?: Entry;
  out?: Outgoing;
}

export type Item =
  /** A thin line: the day, the time after a pause, or who picked up. */
  | { type: 'sep'; at: number; day: boolean; goesOn?: boolean; pickedUp?: string }
  | { type: 'unread'; at: number }
  | { type: 'group'; who: Entry['author']; plate?: Nameplate | undefined; lines: Line[] }
  | { type: 'card'; entry: Entry; first: boolean }
  | { type: 'event'; entry: Entry }
  | { type: 'notice'; notice: Notice };

export interface LogInput {
  entries: Entry[];
  notices: Notice[];
  outgoing: Outgoing[];
  /** What the customer had seen when he came back; his unread line stands behind it. */
  seen?: Seen | undefined;
  acceptedAt?: number | undefined;
  now: number;
  sameDay(a: number, b: number): boolean;
}

interface Log {
  input: LogInput;
  items: Item[];
  lastAt?: number;
  picked: boolean;
  references: Set<string>;
}

/** A pause longer than this gets a line with the time. */
const PAUSE = 15 * 60_000;
/** Announcements that change nothing for the customer are a line, not a card. */
const QUIET = ['botMeanwhile', 'backToBot', 'noted'];

const isShown = ({ kind, author, action, text, announcement }: Entry): boolean =>
  kind === 'action'
    ? author === 'customer' && action?.action !== 'join'
    : Boolean(text || announcement);

/** Who picked up: the last one who was named until then. Whoever has it today does not change what was. */
const ownerAt = ({ entries, acceptedAt = 0 }: LogInput): string | undefined =>
  (
    entries.findLast(({ at, announcement: said }) => at <= acceptedAt && said && 'owner' in said)
      ?.announcement as { owner: Nameplate } | undefined
  )?.owner.firstName;

/** The line that stands before something that happened at `at`. */
function timeLine(log: Log, at: number): void {
  const { input, lastAt, items } = log;
  const { acceptedAt, now, sameDay } = input;
  const day = !sameDay(lastAt ?? now, at);
  log.lastAt = at;
  const pickedUp = !log.picked && acceptedAt && acceptedAt <= at && ownerAt(input);
  if (pickedUp) {
    log.picked = true;
    items.push({ type: 'sep', at: acceptedAt, day: day || !lastAt, pickedUp });
  } else if (day || (lastAt && at - lastAt > PAUSE))
    items.push({ type: 'sep', at, day, goesOn: Boolean(lastAt) && sameDay(at, now) });
}

/** What follows on the same one's words joins them, unless buttons stand between. */
function group(log: Log, line: Line, from: Pick<Entry, 'author' | 'plate'>): void {
  const who = from.author === 'system' ? 'bot' : from.author;
  const last = log.items.at(-1);
  const joins =
    last?.type === 'group' && last.who === who && last.plate?.agentId === from.plate?.agentId;
  if (joins) last.lines.push(line);
  else log.items.push({ type: 'group', who, plate: from.plate, lines: [line] });
}

function addEntry(log: Log, entry: Entry): void {
  const { input, items, references } = log;
  const { announcement, id, clientId, at, seq, author } = entry;
  // The card that says who is here now tells it already.
  const { acceptedAt = at } = input;
  if (announcement?.kind === 'changed' && announcement.here && Math.abs(at - acceptedAt) < 5000)
    log.picked = true;
  const isNew = input.seen && seq > input.seen.seq && author !== 'customer';
  if (isNew && !items.some(({ type }) => type === 'unread')) {
    items.push({ type: 'unread', at: input.seen?.at ?? 0 });
    log.lastAt = at;
  } else timeLine(log, at);
  if (!announcement) group(log, { key: clientId ?? id, at, entry }, entry);
  else if (QUIET.includes(announcement.kind)) items.push({ type: 'event', entry });
  else {
    items.push({ type: 'card', entry, first: !references.has(announcement.reference) });
    references.add(announcement.reference);
  }
}

export function logItems(input: LogInput): Item[] {
  const { entries, outgoing, acceptedAt } = input;
  const log: Log = { input, items: [], picked: false, references: new Set() };
  const notices = [...input.notices];
  const notice = (before: number) => {
    while (notices[0] && notices[0].at < before)
      log.items.push({ type: 'notice', notice: notices.shift() as Notice });
  };
  for (const entry of entries.filter(isShown)) {
    notice(entry.at);
    addEntry(log, entry);
  }
  notice(Number.POSITIVE_INFINITY);
  if (acceptedAt && acceptedAt > (log.lastAt ?? acceptedAt)) timeLine(log, acceptedAt);
  for (const out of outgoing) group(log, { key: out.id, at: out.at, out }, { author: 'customer' });
  return log.items;
}

/** The announcement whose clock runs: the last one that promises a time. */
export const promiseEntry = (entries: Entry[]): Entry | undefined =>
  entries.findLast(({ announcement }) => announcement && 'promisedAt' in announcement);

/** Offers of a bot message stand only until something newer is said; those of a card until the next card, or the bot. */
export function openOffersOf(entries: Entry[]): Entry | undefined {
  const last = entries.findLast(isShown);
  if (last?.offers && !last.announcement) return last;
  return entries.findLast(
    ({ announcement: said }) => said && (said.kind === 'backToBot' || !QUIET.includes(said.kind)),
  );
}
