/**
 * The store of the random histories: conversations with compare-and-swap, rows with one seq per conversation, slots,
 * and effects that a crash can leave undone. A restart goes through JSON, so nothing lives on that a database would
 * lose.
 */
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { Announcement } from '../../../bot/core/handoff/announcement.ts';
import type { AuditEntry } from '../../../bot/core/activity.ts';
import type { Effect } from '../../../bot/core/handoff/events.ts';

export interface Row {
  /** Unique in its conversation. */
  externalId: string;
  by: 'customer' | 'bot' | 'person' | 'announcement' | 'audit';
  /** The customer asks for a person with it. */
  asks?: boolean;
  needsNoAnswer?: boolean;
  agentId?: string;
  /** The customer's row that the bot answers. */
  answers?: string;
  announcement?: Announcement;
  audit?: AuditEntry;
}

export interface StoredRow extends Row {
  seq: number;
  at: number;
}

export interface Stored {
  conversation: Conversation;
  rows: StoredRow[];
  known: Set<string>;
  /** Effects that are saved with the state and not carried out yet. */
  outbox: Effect[];
}

export type CommitResult = { ok: true; rows: StoredRow[] } | { ok: false };

export class ModelStore {
  readonly conversations = new Map<string, Stored>();
  /** Per agent the conversations that hold one of his slots, and whether by hand. */
  readonly slots = new Map<string, Map<string, boolean>>();
  readonly alarms = new Set<string>();

  create(conversation: Conversation): void {
    const stored = freeze(conversation);
    this.conversations.set(conversation.id, {
      conversation: stored,
      rows: [],
      known: new Set(),
      outbox: [],
    });
  }

  read(id: string): Stored {
    const stored = this.conversations.get(id);
    if (!stored) throw new Error(`No conversation ${id}.`);
    return stored;
  }

  /** Undefined for a replay: the row is there already. */
  append(id: string, row: Row, now: number): StoredRow | undefined {
    const stored = this.read(id);
    if (stored.known.has(row.externalId)) return undefined;
    stored.known.add(row.externalId);
    const last = stored.rows.at(-1);
    const kept = { ...row, seq: stored.rows.length + 1, at: Math.max(now, (last?.at ?? 0) + 1) };
    stored.rows.push(kept);
    return kept;
  }

  /** State, rows and what is still to be done, together or not at all. */
  commit(
    next: Conversation,
    expectedVersion: number,
    output: { rows: Row[]; effects: Effect[]; now: number },
  ): CommitResult {
    const stored = this.read(next.id);
    if (stored.conversation.version !== expectedVersion) return { ok: false };
    stored.conversation = freeze({ ...next, version: expectedVersion + 1 });
    const rows = output.rows.flatMap((row) => this.append(next.id, row, output.now) ?? []);
    stored.outbox.push(...output.effects);
    return { ok: true, rows };
  }

  /** Refused when all slots are taken; holding it already is as good as getting it. */
  reserve(slot: { agentId: string; id: string; byHand: boolean }, capacity: number): boolean {
    const held = this.slots.get(slot.agentId) ?? new Map<string, boolean>();
    this.slots.set(slot.agentId, held);
    if (held.has(slot.id)) return true;
    if (!slot.byHand && held.size >= capacity) return false;
    held.set(slot.id, slot.byHand);
    return true;
  }

  /** Looks at what is stored: a slot that the conversation holds again by now stays. */
  release(agentId: string, id: string): void {
    if (this.read(id).conversation.handoff?.slotOf === agentId) return;
    this.slots.get(agentId)?.delete(id);
  }

  /** Ids of conversations that owe something by now, the oldest debt first. */
  dueBefore(now: number): string[] {
    const due: { id: string; at: number }[] = [];
    for (const { conversation } of this.conversations.values()) {
      const at = conversation.nextDeadlineAt;
      if (at !== undefined && at <= now) due.push({ id: conversation.id, at });
    }
    return due.sort((a, b) => a.at - b.at).map((entry) => entry.id);
  }

  nextDeadline(): number {
    let next = Number.POSITIVE_INFINITY;
    for (const { conversation } of this.conversations.values()) {
      next = Math.min(next, conversation.nextDeadlineAt ?? next);
    }
    return next;
  }

  /** The process is gone and another starts: only what was written down is left. */
  restart(): void {
    for (const stored of this.conversations.values()) {
      stored.conversation = freeze(JSON.parse(JSON.stringify(stored.conversation)));
    }
  }
}

/** Nobody can change it any more, in any depth: who tried would be found out. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
