/**
 * What still has to go out. Kept on the device until the server has echoed it, so a reload loses nothing, and sent
 * with an id of its own, so nothing is stored twice. A request for a person has its own lane: it never waits for a message,
 * and messages wait for it.
 */
import type { CustomerAction, Outgoing } from './model.ts';

/** `offline`: try when connected again. `later`: the server asks to wait so many ms. `refused`: only the customer can try again. */
export type SendResult = 'sent' | 'offline' | 'refused' | { later: number };

export interface OutboxDeps {
  load(): Outgoing[];
  save(items: Outgoing[]): void;
  send(item: Outgoing): Promise<SendResult>;
  online(): boolean;
  wait(ms: number): Promise<void>;
  redraw(): void;
}

/** After so many vain tries on a working connection a message is shown as not sent. A request for a person never gives up. */
const MOST_TRIES = 5;

export const isUrgent = (item: { action?: CustomerAction }): boolean =>
  item.action?.action === 'requestHuman';

/** What the lane sends next. Messages wait for a request for a person. */
function nextIn(items: Outgoing[], urgent: boolean): Outgoing | undefined {
  const open = items.filter((item) => item.state === 'waiting' || item.state === 'sending');
  if (!urgent && open.some(isUrgent)) return undefined;
  return open.find((item) => isUrgent(item) === urgent && item.state === 'waiting');
}

function stateAfter(item: Outgoing, result: SendResult): Outgoing['state'] {
  if (result === 'sent') return 'sent';
  const givesUp = item.tries >= MOST_TRIES && !isUrgent(item);
  return result === 'refused' || givesUp ? 'failed' : 'waiting';
}

/** What was under way when the page went is sent again: the server knows the id and does nothing twice. */
const reloaded = (item: Outgoing): Outgoing => ({
  ...item,
  tries: 0,
  state: item.state === 'failed' ? 'failed' : 'waiting',
});

export class Outbox {
  private list: Outgoing[];
  private readonly busy = [false, false];
  private readonly deps: OutboxDeps;

  constructor(deps: OutboxDeps) {
    this.deps = deps;
    this.list = deps.load().map(reloaded);
  }

  items(): Outgoing[] {
    return this.list;
  }

  add(item: { id: string; at: number; text?: string; action?: CustomerAction }): void {
    this.list.push({ ...item, made: Date.now(), state: 'waiting', tries: 0 });
    this.changed();
    this.flush();
  }

  /** The server has stored it. */
  confirm(id: string | undefined): void {
    this.list = this.list.filter((item) => item.id !== id);
    this.changed();
  }

  retry(id: string): void {
    for (const item of this.list)
      if (item.id === id && item.state === 'failed') {
        item.state = 'waiting';
        item.tries = 0;
      }
    this.changed();
    this.flush();
  }

  flush(): void {
    void this.run(true);
    void this.run(false);
  }

  clear(): void {
    this.list = [];
    this.changed();
  }

  private changed(): void {
    this.deps.save(this.list);
    this.deps.redraw();
  }

  private async run(urgent: boolean): Promise<void> {
    const { busy, deps } = this;
    if (busy[+urgent]) return;
    busy[+urgent] = true;
    for (;;) {
      const item = deps.online() && nextIn(this.list, urgent);
      if (!item) break;
      item.state = 'sending';
      item.tries++;
      this.changed();
      const result = await deps.send(item);
      item.state = stateAfter(item, result);
      this.changed();
      if (result === 'offline') break;
      if (typeof result === 'object') await deps.wait(result.later);
    }
    busy[+urgent] = false;
    if (urgent) void this.run(false);
  }
}
