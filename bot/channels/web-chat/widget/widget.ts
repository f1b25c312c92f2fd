/** The widget's state and what can be done with it; the view draws it and calls it, the page's API too. */
import { type Activity, activityOf, entryOf } from './activities.ts';
import { Connection, type Frame } from './connection.ts';
import { read, write } from './keep.ts';
import type {
  CustomerAction,
  Entry,
  Notice,
  Outgoing,
  Seen,
  WidgetConfig,
  WidgetState,
} from './model.ts';
import { createOutbox, isUrgent, type Outbox } from './outbox.ts';
import { nextNotices } from './notices.ts';
import { beep } from './sound.ts';
import { type Key, pickLanguage, type Values, Words } from './words.ts';

export interface Options {
  /** Base of the server, ends in a slash. */
  host: string;
  lang?: string;
  familiar?: boolean;
  brand?: string;
  onBrand?: string;
  logo?: string;
  theme?: string;
  /** Address of the company's privacy page; without it no link is shown. */
  privacy?: string;
}

export interface Preferences {
  lang?: string;
  size: number;
  silent?: boolean;
}

export type Listener = (detail: unknown) => void;

const TYPING_MS = 6000;
const newId = (): string => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;

export class Widget {
  readonly options: Options;
  config!: WidgetConfig;
  words!: Words;
  prefs: Preferences = read<Preferences>('prefs') ?? { size: 1 };
  isOpen = false;
  menu = false;
  entries: Entry[] = [];
  notices: Notice[] = [];
  state?: WidgetState;
  /** What he had seen when he came back. */
  unreadFrom?: Seen;
  unread: Entry[] = [];
  teaser?: Entry;
  typing?: string;
  /** For ears only. */
  spoken = '';
  /** What stands unsent in the field: kept on the device, never sent before it is sent. */
  draft = read<string>('draft') ?? '';
  readonly connection: Connection;
  readonly outbox: Outbox;
  private offset = 0;
  private seen: Seen;
  private painting = false;
  private looks = false;
  private typingTimer?: ReturnType<typeof setTimeout>;
  private typedAt = 0;
  private jwt?: string;
  private readonly paintNow: () => void;
  private readonly listeners: [string, Listener][];

  constructor(options: Options, paintNow: () => void, listeners: [string, Listener][]) {
    this.options = options;
    this.paintNow = paintNow;
    this.listeners = listeners;
    this.seen = read<Seen>('seen') ?? { seq: 0, at: 0 };
    const changed = () => this.paint();
    this.connection = new Connection({
      host: options.host,
      locale: () => this.words.lang,
      conversation: (_id, fresh) => this.newConversation(fresh),
      frame: (frame) => this.hear(frame),
      changed,
      online: () => this.online(),
    });
    this.outbox = createOutbox({
      load: () => read<Outgoing[]>('out') ?? [],
      save: (items) => write('out', items.length ? items : undefined),
      send: (item) => this.connection.post(activityOf(item, this.words.lang)),
      online: () => this.connection.isOnline,
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
      changed,
    });
    document.addEventListener('visibilitychange', () => this.look());
    addEventListener('pagehide', () => this.leave());
  }

  /** Loads settings and strings; tries again until the server answers. */
  async load(): Promise<void> {
    this.config = await this.fetched<WidgetConfig>('widget/config.json');
    const { lang } = this.options;
    const wanted = [this.prefs.lang, lang, document.documentElement.lang, ...navigator.languages];
    await this.useLanguage(
      pickLanguage(wanted, this.config.languages, this.config.defaultLanguage),
    );
    // A visitor who was here before hears the answer without opening anything; nobody else is connected.
    if (read('resume')) this.connection.start();
  }

  async useLanguage(lang: string): Promise<void> {
    const strings = await this.fetched<ConstructorParameters<typeof Words>[1]>(
      `widget/strings/${lang}.json`,
    );
    const familiar = this.options.familiar ?? false;
    this.words = new Words(lang, strings, { timeZone: this.config.company.timeZone, familiar });
    this.paint();
  }

  setLocale(tag: string): void {
    const lang = pickLanguage([tag], this.config.languages, this.words.lang);
    this.prefer({ lang });
    void this.useLanguage(lang);
  }

  prefer(change: Partial<Preferences>): void {
    this.prefs = { ...this.prefs, ...change };
    write('prefs', this.prefs);
    this.paint();
  }

  now(): number {
    return Date.now() + this.offset;
  }

  t(key: Key, values?: Record<string, string | number | undefined>): string {
    return this.words.text(key, values);
  }

  r(key: Key, values?: Values) {
    return this.words.rich(key, values);
  }

  paint(): void {
    if (this.painting || !this.words) return;
    this.painting = true;
    queueMicrotask(() => {
      this.painting = false;
      this.paintNow();
    });
  }

  emit(event: string, detail: unknown): void {
    for (const [name, listener] of this.listeners) if (name === event) listener(detail);
  }

  // What the customer does.

  show(open: boolean): void {
    if (open === this.isOpen) return;
    this.isOpen = open;
    this.menu = false;
    if (open) this.connection.start();
    this.look();
    this.paint();
  }

  openMenu(open: boolean): void {
    this.menu = open;
    this.paint();
  }

  /** Read aloud once, not shown. */
  speak(words: string): void {
    this.spoken = words;
    this.paint();
  }

  say(text: string): void {
    this.outbox.add({ id: newId(), at: this.now(), text });
  }

  act(action: CustomerAction): void {
    this.outbox.add({ id: newId(), at: this.now(), action });
  }

  /** A request that still waits to go out is not doubled by a second tap. */
  ring(reason?: string): void {
    this.connection.start();
    const waiting = this.pendingRequest();
    if (waiting && waiting.state !== 'sent') return this.outbox.retry(waiting.id);
    this.act({ action: 'requestHuman', ...(reason && { reason }) });
  }

  pendingRequest(): Outgoing | undefined {
    return this.outbox.items().find(isUrgent);
  }

  /** Only while the customer really types, at most every 3 s; never what he types. */
  types(): void {
    if (!this.connection.isOnline || Date.now() - this.typedAt < 3000) return;
    this.typedAt = Date.now();
    void this.connection.post({ type: 'typing', from: { id: 'user' } });
  }

  keepDraft(draft: string): void {
    this.draft = draft;
    write('draft', draft || undefined);
  }

  identify(jwt: string): void {
    this.jwt = jwt;
    if (this.connection.isOnline) void this.connection.call('loket/identify', { body: { jwt } });
  }

  async reset(): Promise<void> {
    this.jwt = undefined;
    this.outbox.clear();
    this.newConversation(false);
    this.seen = { seq: 0, at: 0 };
    write('seen', undefined);
    await this.connection.reset();
    if (this.isOpen) this.connection.start();
    this.paint();
  }

  // What the server says.

  private newConversation(fresh: boolean): void {
    this.entries = [];
    this.notices = [];
    this.unread = [];
    this.looks = false;
    this.state = this.unreadFrom = this.teaser = undefined;
    if (!fresh) return;
    this.seen = { seq: 0, at: this.now() };
    this.outbox.add({ id: 'join', at: this.now(), action: { action: 'join' } });
  }

  private online(): void {
    if (this.jwt) this.identify(this.jwt);
    this.outbox.flush();
  }

  private hear({ activities = [] }: Frame): void {
    const known = new Set(this.entries.map(({ id }) => id));
    const fresh: Entry[] = [];
    for (const activity of activities as Activity[]) {
      if (activity.name === 'loket.state') this.become(activity.value as WidgetState);
      const entry = entryOf(activity);
      if (!entry || known.has(entry.id)) continue;
      known.add(entry.id);
      fresh.push(entry);
      if (entry.clientId) this.outbox.confirm(entry.clientId);
    }
    if (fresh.length) this.take(fresh);
    this.paint();
  }

  private take(fresh: Entry[]): void {
    this.entries = [...this.entries, ...fresh].sort((a, b) => a.seq - b.seq);
    const news = fresh.filter(({ author, seq }) => author !== 'customer' && seq > this.seen.seq);
    for (const { author, text, at, plate } of news)
      this.emit('message', { author, text, at: new Date(at).toISOString(), name: plate?.name });
    if (news.some(({ author }) => author === 'agent')) {
      this.typing = undefined;
      if (!this.looks && !this.prefs.silent) beep();
    }
    this.look();
    const told = this.unread.findLast(({ text, kind }) => text && kind !== 'action');
    if (!this.isOpen && told && news.includes(told)) this.teaser = told;
  }

  private become(state: WidgetState): void {
    const before = this.state;
    this.state = state;
    this.offset = state.now - Date.now();
    this.notices = nextNotices(this.notices, { before, state, entries: this.entries });
    if (state.typing) {
      this.typing = state.typing.name;
      clearTimeout(this.typingTimer);
      this.typingTimer = setTimeout(() => {
        this.typing = undefined;
        this.paint();
      }, TYPING_MS);
    }
    const { owner, reference, promisedAt, place, expectedAt } = state;
    const iso = (at?: number) => at && new Date(at).toISOString();
    if (owner && owner.agentId !== before?.owner?.agentId)
      this.emit('human-assigned', {
        publicName: owner.name,
        employer: owner.employer,
        reference,
        promisedBy: iso(promisedAt),
      });
    if (place !== before?.place || expectedAt !== before?.expectedAt)
      this.emit('queue-changed', {
        place,
        expectedAt: iso(expectedAt),
        promisedAt: iso(promisedAt),
      });
  }

  // What he has seen.

  private look(): void {
    const looks = this.isOpen && !document.hidden;
    const back = looks && !this.looks && this.entries.length > 0;
    if (this.looks && !looks) this.leave();
    this.count();
    if (!looks) return;
    if (this.entries.length) this.looks = true;
    if (back && this.unread.length && this.seen.seq) this.unreadFrom = { ...this.seen };
    const last = this.entries.at(-1)?.seq ?? 0;
    if (last > this.seen.seq) this.remember({ seq: last, at: this.now() });
    this.teaser = undefined;
    this.count();
    this.paint();
  }

  private count(): void {
    const before = this.unread.length;
    this.unread = this.entries.filter(
      ({ author, seq, kind }) => author !== 'customer' && kind !== 'action' && seq > this.seen.seq,
    );
    if (this.unread.length !== before) this.emit('unread', this.unread.length);
  }

  private remember(seen: Seen): void {
    this.seen = seen;
    write('seen', seen);
  }

  private leave(): void {
    if (!this.looks) return;
    this.looks = false;
    this.unreadFrom = undefined;
    this.remember({ seq: this.seen.seq, at: this.now() });
  }

  private async fetched<T>(path: string): Promise<T> {
    for (let pause = 1; ; pause = Math.min(pause * 2, 60)) {
      const { status, data } = await this.connection.call<T>(path, {});
      if (status === 200 && data) return data;
      await new Promise((done) => setTimeout(done, pause * 1000));
    }
  }
}
