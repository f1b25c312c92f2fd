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
  changed(): void;
}

/** After so many vain tries on a working connection the message is shown as not sent. */
const MOST_TRIES = 5;

export const isUrgent = (item: { action?: CustomerAction }): boolean =>
  item.action?.action === 'requestHuman';

export interface Outbox {
  items(): Outgoing[];
  add(item: { id: string; at: number; text?: string; action?: CustomerAction }): void;
  /** The server has stored it. */
  confirm(id: string | undefined): void;
  retry(id: string): void;
  flush(): void;
  clear(): void;
}

export function createOutbox(deps: OutboxDeps): Outbox {
  // What was under way when the page went is sent again: the server knows the id and does nothing twice.
  let items: Outgoing[] = deps
    .load()
    .map((item) => ({ ...item, tries: 0, state: item.state === 'failed' ? 'failed' : 'waiting' }));
  const busy = { urgent: false, normal: false };
  const changed = () => {
    deps.save(items);
    deps.changed();
  };

  const next = (urgent: boolean): Outgoing | undefined => {
    const open = items.filter((item) => item.state === 'waiting' || item.state === 'sending');
    if (!urgent && open.some(isUrgent)) return undefined;
    return open.find((item) => isUrgent(item) === urgent && item.state === 'waiting');
  };

  const sendOne = async (item: Outgoing): Promise<boolean> => {
    item.state = 'sending';
    item.tries++;
    changed();
    const result = await deps.send(item);
    if (result === 'sent') item.state = 'sent';
    else if (result === 'refused' || item.tries >= MOST_TRIES) item.state = 'failed';
    else item.state = 'waiting';
    changed();
    if (typeof result === 'object' && item.state === 'waiting') await deps.wait(result.later);
    return result !== 'offline';
  };

  const run = async (lane: 'urgent' | 'normal'): Promise<void> => {
    if (busy[lane]) return;
    busy[lane] = true;
    const urgent = lane === 'urgent';
    for (let item = next(urgent); item && deps.online(); item = next(urgent))
      if (!(await sendOne(item))) break;
    busy[lane] = false;
    if (urgent) void run('normal');
  };

  const flush = () => {
    if (!deps.online()) return;
    void run('urgent');
    void run('normal');
  };
  return {
    items: () => items,
    add(item) {
      items.push({ ...item, state: 'waiting', tries: 0 });
      changed();
      flush();
    },
    confirm(id) {
      if (!items.some((item) => item.id === id)) return;
      items = items.filter((item) => item.id !== id);
      changed();
    },
    retry(id) {
      for (const item of items)
        if (item.id === id && item.state === 'failed')
          Object.assign(item, { state: 'waiting', tries: 0 });
      changed();
      flush();
    },
    flush,
    clear() {
      items = [];
      changed();
    },
  };
}
