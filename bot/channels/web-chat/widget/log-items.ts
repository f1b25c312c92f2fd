/** From what is known to what the log shows, in order. Pure. */
import type { Entry, Nameplate, Notice, Outgoing, Seen } from './model.ts';

export interface Line {
  key: string;
  at: number;
  entry?: Entry;
  out?: Outgoing;
}

export type Item =
  | { type: 'sep'; key: string; at: number; day: boolean; goesOn?: boolean; pickedUp?: string }
  | { type: 'unread'; key: string; at: number }
  | {
      type: 'group';
      key: string;
      who: 'customer' | 'bot' | 'agent';
      plate?: Nameplate;
      lines: Line[];
    }
  | { type: 'card'; key: string; entry: Entry; first: boolean }
  | { type: 'event'; key: string; entry: Entry }
  | { type: 'notice'; key: string; notice: Notice };

export interface LogInput {
  entries: Entry[];
  notices: Notice[];
  outgoing: Outgoing[];
  /** What the customer had seen when he came back; his unread line stands behind it. */
  seen?: Seen;
  acceptedAt?: number;
  ownerName?: string;
  now: number;
  sameDay(a: number, b: number): boolean;
}

/** A pause longer than this gets a line with the time. */
const PAUSE = 15 * 60_000;
/** Announcements that change nothing for the customer are a line, not a card. */
const QUIET = ['botMeanwhile', 'backToBot', 'noted'];

const isShown = (entry: Entry): boolean =>
  entry.kind === 'action'
    ? entry.author === 'customer' && entry.action !== undefined && entry.action.action !== 'join'
    : Boolean(entry.text || entry.announcement);

class Builder {
  readonly items: Item[] = [];
  private readonly input: LogInput;
  private lastAt?: number;
  private picked = false;
  private unread = false;
  private readonly references = new Set<string>();

  constructor(input: LogInput) {
    this.input = input;
    // The card that says who is here now tells it already.
    this.picked = input.entries.some(
      ({ announcement, at }) =>
        announcement?.kind === 'changed' &&
        announcement.here &&
        Math.abs(at - (input.acceptedAt ?? 0)) < 5000,
    );
  }

  /** The lines that stand before something that happened at `at`. */
  private before(at: number): void {
    const { acceptedAt, ownerName, now, sameDay } = this.input;
    const { lastAt } = this;
    const day = lastAt === undefined ? !sameDay(at, now) : !sameDay(lastAt, at);
    const picks =
      !this.picked && acceptedAt !== undefined && acceptedAt <= at && ownerName !== undefined;
    if (picks) this.picked = true;
    if (picks) this.sep({ at: acceptedAt, day: day || lastAt === undefined, pickedUp: ownerName });
    else if (day) this.sep({ at, day: true, goesOn: lastAt !== undefined && sameDay(at, now) });
    else if (lastAt !== undefined && at - lastAt > PAUSE) this.sep({ at, day: false });
    this.lastAt = at;
  }

  private sep(sep: { at: number; day: boolean; goesOn?: boolean; pickedUp?: string }): void {
    this.items.push({ type: 'sep', key: `s${sep.at}`, ...sep });
  }

  notice(notice: Notice): void {
    this.items.push({ type: 'notice', key: `n${notice.at}${notice.kind}`, notice });
  }

  entry(entry: Entry): void {
    const { seen } = this.input;
    this.before(entry.at);
    if (seen && !this.unread && entry.seq > seen.seq && entry.author !== 'customer') {
      this.unread = true;
      this.items.push({ type: 'unread', key: 'unread', at: seen.at });
    }
    const { announcement, id } = entry;
    if (!announcement) return this.line({ key: entry.clientId ?? id, at: entry.at, entry }, entry);
    if (QUIET.includes(announcement.kind)) {
      this.items.push({ type: 'event', key: id, entry });
      return;
    }
    const first = !this.references.has(announcement.reference);
    this.references.add(announcement.reference);
    this.items.push({ type: 'card', key: id, entry, first });
  }

  line(line: Line, from: Pick<Entry, 'author' | 'plate'>): void {
    const who = from.author === 'system' ? 'bot' : from.author;
    const last = this.items.at(-1);
    if (
      last?.type === 'group' &&
      last.who === who &&
      last.plate?.agentId === from.plate?.agentId &&
      !last.lines.at(-1)?.entry?.offers?.length
    )
      last.lines.push(line);
    else
      this.items.push({
        type: 'group',
        key: `g${line.key}`,
        who,
        plate: from.plate,
        lines: [line],
      });
  }

  out(out: Outgoing): void {
    this.line({ key: out.id, at: out.at, out }, { author: 'customer' });
  }

  end(): void {
    if (this.input.acceptedAt && this.lastAt && this.input.acceptedAt > this.lastAt)
      this.before(this.input.acceptedAt);
  }
}

export function logItems(input: LogInput): Item[] {
  const builder = new Builder(input);
  const notices = [...input.notices];
  for (const entry of input.entries) {
    if (!isShown(entry)) continue;
    while (notices[0] && notices[0].at < entry.at) builder.notice(notices.shift() as Notice);
    builder.entry(entry);
  }
  for (const notice of notices) builder.notice(notice);
  builder.end();
  for (const out of input.outgoing) if (out.action?.action !== 'join') builder.out(out);
  return builder.items;
}

/** The announcement whose clock runs: the last one that promises a time. */
export const promiseEntry = (entries: Entry[]): Entry | undefined =>
  entries.findLast(({ announcement }) => announcement && 'promisedAt' in announcement);

/** Offers of a bot message stand only until something newer is said; those of a card until the next card. */
export function openOffersOf(entries: Entry[]): Entry | undefined {
  const last = entries.findLast((entry) => entry.announcement || isShown(entry));
  if (last?.offers?.length && !last.announcement) return last;
  return entries.findLast(
    (entry) => entry.announcement && !QUIET.includes(entry.announcement.kind),
  );
}
