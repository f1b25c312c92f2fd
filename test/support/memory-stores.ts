/**
 * Stores in memory, for tests only: same promises as the real ones except surviving anything. Values are
 * copied in and out, so that a test cannot pass because two parts share an object.
 */
import { createHash } from 'node:crypto';
import type { Activity, NewActivity } from '../../bot/core/activity.ts';
import type { Presence } from '../../bot/core/agent.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import { lineEntryOf } from '../../bot/core/line.ts';
import type { Handoff } from '../../bot/core/handoff/handoff.ts';
import type { Roster } from '../../bot/core/roster.ts';
import { deliveryOperations, keyedOperations } from './memory-stores-small.ts';
import { cursorOf, listingOf, noTeam, placeOf } from '../../bot/storage/listing.ts';
import type { Account, Delivery, InboxQuery, Output, Stores } from '../../bot/storage/stores.ts';

type Slot = { agentId: string; conversationId: string; byHand: boolean; at: number };
type Finished = Handoff & { conversationId: string; customerId: string };

interface State {
  conversations: Map<string, Conversation>;
  rows: Map<string, Activity[]>;
  finished: Finished[];
  presences: Map<string, Presence>;
  slots: Slot[];
  accounts: Map<string, Account>;
  roster?: Roster;
  deliveries: Map<string, Delivery>;
  keyed: Map<string, { value: unknown; expiresAt?: number }>;
}

export interface MemoryStores extends Stores {
  /** Called before every operation with its name; throwing makes the operation fail with nothing done. */
  before: (operation: string) => void | Promise<void>;
}

const copy = <T>(value: T): T => structuredClone(value);

export function createMemoryStores(): MemoryStores {
  const state: State = {
    conversations: new Map(),
    rows: new Map(),
    finished: [],
    presences: new Map(),
    slots: [],
    accounts: new Map(),
    deliveries: new Map(),
    keyed: new Map(),
  };
  const operations = {
    ...conversationOperations(state),
    ...listOperations(state),
    ...presenceOperations(state),
    ...companyOperations(state),
    ...deliveryOperations(state),
    ...keyedOperations(state),
    ping: async () => {},
    close: async () => {},
  };
  const stores = { description: 'memory', before: () => {} } as unknown as MemoryStores;
  for (const [name, operation] of Object.entries(operations)) {
    const guarded = async (...parameters: unknown[]) => {
      // A real store answers later: races must be able to happen here too.
      await null;
      await stores.before(name);
      return (operation as (...p: unknown[]) => unknown)(...parameters);
    };
    (stores as unknown as Record<string, unknown>)[name] = guarded;
  }
  return stores;
}

function append(state: State, conversationId: string, activity: NewActivity, now: number) {
  const rows = state.rows.get(conversationId) ?? [];
  state.rows.set(conversationId, rows);
  const known = rows.find((row) => row.externalId === activity.externalId);
  if (known) return { activity: copy(known), replay: true };
  const last = rows.at(-1);
  const row: Activity = {
    ...copy(activity),
    conversationId,
    seq: rows.length + 1,
    at: Math.max(now, (last?.at ?? 0) + 1),
    digest: createHash('sha256').update(JSON.stringify(activity)).digest('hex'),
  };
  rows.push(row);
  return { activity: copy(row), replay: false };
}

function conversationOperations(state: State) {
  return {
    async createConversation(conversation: Conversation) {
      if (!state.conversations.has(conversation.id)) {
        state.conversations.set(conversation.id, { ...copy(conversation), version: 1 });
      }
      return copy(state.conversations.get(conversation.id)!);
    },
    async conversation(id: string) {
      return copy(state.conversations.get(id));
    },
    async appendActivity(conversationId: string, activity: NewActivity, now: number) {
      if (!state.conversations.has(conversationId)) throw new Error('no such conversation');
      return append(state, conversationId, activity, now);
    },
    async activities(id: string, options: { after: number; limit: number; desk: boolean }) {
      const rows = visible(state, id, options.desk).filter((row) => row.seq > options.after);
      return copy(rows.slice(0, options.limit));
    },
    async activitiesBefore(id: string, options: { before?: number; limit: number; desk: boolean }) {
      const before = options.before ?? Number.POSITIVE_INFINITY;
      const rows = visible(state, id, options.desk).filter((row) => row.seq < before);
      return copy(rows.slice(-options.limit));
    },
    async commitTurn(next: Conversation, expectedVersion: number, output: Output, now: number) {
      if (next.version !== expectedVersion + 1) throw new Error('version must be expected + 1');
      if (state.conversations.get(next.id)?.version !== expectedVersion) return 'conflict' as const;
      state.conversations.set(next.id, copy(next));
      for (const activity of output.activities) append(state, next.id, activity, now);
      for (const delivery of output.deliveries) {
        if (state.deliveries.has(delivery.id)) continue;
        const queued = { state: 'queued', attempts: 0, nextAttemptAt: delivery.createdAt } as const;
        state.deliveries.set(delivery.id, { ...copy(delivery), ...queued });
      }
      const finished = output.finished;
      if (finished && !state.finished.some((f) => f.reference === finished.reference)) {
        const whose = { conversationId: next.id, customerId: next.customer.id };
        state.finished.push({ ...copy(finished), ...whose });
      }
      return 'committed' as const;
    },
    async drainOutboxes() {
      return 0;
    },
  };
}

function visible(state: State, id: string, desk: boolean): Activity[] {
  return (state.rows.get(id) ?? []).filter((row) => desk || row.audience === 'everyone');
}

function listOperations(state: State) {
  const all = () => [...state.conversations.values()];
  return {
    async unhandledBefore(time: number, limit: number) {
      const unhandled = all().filter((c) =>
        (state.rows.get(c.id) ?? []).some((r) => r.inbound && r.seq > c.handledSeq && r.at < time),
      );
      return unhandled.slice(0, limit).map((c) => c.id);
    },
    async dueBefore(time: number, limit: number) {
      const due = all().filter((c) => (c.nextDeadlineAt ?? Number.POSITIVE_INFINITY) <= time);
      due.sort((a, b) => a.nextDeadlineAt! - b.nextDeadlineAt!);
      return due.slice(0, limit).map((c) => c.id);
    },
    async line() {
      return all().flatMap((c) => lineEntryOf(c) ?? []);
    },
    async inboxPage(query: InboxQuery) {
      const placed = all().flatMap((c) => placeOfConversation(c, query) ?? []);
      placed.sort((a, b) => compare(a, b));
      const from = placeOf(query);
      const rest = from ? placed.filter((entry) => compare(entry, from) > 0) : placed;
      const page = rest.slice(0, query.limit);
      const last = page.at(-1);
      return {
        conversations: copy(page.map((entry) => entry.conversation)),
        ...(last && rest.length > page.length && { cursor: cursorOf(last) }),
        total: placed.length,
      };
    },
    async finishedHandoffs(query: { customerId?: string; conversationId?: string; limit: number }) {
      const found = state.finished.filter(
        (f) =>
          (query.customerId === undefined || f.customerId === query.customerId) &&
          (query.conversationId === undefined || f.conversationId === query.conversationId),
      );
      found.sort((a, b) => (b.completedAt ?? 0) - (a.completedAt ?? 0));
      return copy(found.slice(0, query.limit));
    },
    async conversationsOfCustomer(customerId: string, limit: number) {
      const found = all().filter((c) => c.customer.id === customerId);
      return copy(found.slice(0, limit));
    },
    async byReference(reference: string) {
      const id =
        all().find((c) => c.handoff?.reference === reference)?.id ??
        state.finished.find((f) => f.reference === reference)?.conversationId;
      return copy(id === undefined ? undefined : state.conversations.get(id));
    },
  };
}

interface Placed {
  order: number;
  id: string;
}

function compare(a: Placed, b: Placed): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function placeOfConversation(conversation: Conversation, query: InboxQuery) {
  const listing = listingOf(conversation);
  const { id } = conversation;
  const ofTeams = query.teamIds.includes(listing.teamId);
  const place = (order: number | undefined, shown: boolean) =>
    shown && order !== undefined ? { order, id, conversation } : undefined;
  switch (query.view) {
    case 'mine':
      return place(listing.mineOrder, listing.mineOf.includes(query.agentId));
    case 'waiting':
      return place(listing.waitingOrder, ofTeams);
    case 'closed':
      return place(listing.order, listing.closed && ofTeams);
    case 'all':
      return place(listing.order, !listing.closed && (ofTeams || listing.teamId === noTeam));
  }
}

function presenceOperations(state: State) {
  return {
    async savePresence(presence: Presence) {
      state.presences.set(presence.agentId, copy(presence));
    },
    async presences() {
      return copy([...state.presences.values()]);
    },
    async reserveSlot(slot: Slot, capacity: number) {
      const held = state.slots.filter((s) => s.agentId === slot.agentId);
      if (held.some((s) => s.conversationId === slot.conversationId)) return true;
      if (!slot.byHand && held.length >= capacity) return false;
      state.slots.push(copy(slot));
      return true;
    },
    async releaseSlot(agentId: string, conversationId: string) {
      state.slots = state.slots.filter(
        (s) => s.agentId !== agentId || s.conversationId !== conversationId,
      );
    },
    async slots() {
      return copy(state.slots);
    },
  };
}

function companyOperations(state: State) {
  return {
    async saveAccount(account: Account) {
      state.accounts.set(account.agentId, copy(account));
    },
    async account(agentId: string) {
      return copy(state.accounts.get(agentId));
    },
    async accounts() {
      return copy([...state.accounts.values()]);
    },
    async saveRoster(roster: Roster) {
      if (roster.version !== (state.roster?.version ?? 0) + 1) return false;
      state.roster = copy(roster);
      return true;
    },
    async roster() {
      return copy(state.roster);
    },
  };
}
