/** Time, people and processes around the store: what the desk, the turns and the sweep do, in small. */
import type { Presence, PresenceStatus } from '../../../bot/core/agent.ts';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { Effect, HandoffEvent, World } from '../../../bot/core/handoff/events.ts';
import type { Policy } from '../../../bot/core/handoff/handoff.ts';
import { defaultPolicy } from '../../../bot/core/handoff/handoff.ts';
import { lineEntryOf } from '../../../bot/core/line.ts';
import { newReference } from '../../../bot/core/reference.ts';
import type { Roster } from '../../../bot/core/roster.ts';
import { escalate, transition } from '../../../bot/core/handoff/transition.ts';
import { modelRoster } from './model-company.ts';
import { ModelStore } from './model-store.ts';
import type { Row, Stored } from './model-store.ts';
import { Watch } from './watch.ts';

export interface Person {
  status: PresenceStatus;
  since: number;
  /** The console is open and renews the lease; else it ended at `leaseUntil`. */
  online: boolean;
  leaseUntil: number;
  wrapUpUntil?: number;
  unplannedUntil?: number;
  lastHandlingEndedAt?: number;
}

/** Where the process stops once, in the middle of the next change. */
export type Crash = 'none' | 'beforeSave' | 'afterSave' | 'twice';

/** An event, or how it follows from the conversation as it is stored now. */
export type EventOf = HandoffEvent | ((conversation: Conversation) => HandoffEvent | undefined);

export interface ApplyOptions {
  rows?: Row[];
  change?: (conversation: Conversation) => Conversation;
}

export interface Proposal {
  before: Conversation;
  next: Conversation;
  effects: Effect[];
  rows: Row[];
  world: World;
  event: HandoffEvent | undefined;
}

export type Outcome = 'changed' | 'unchanged' | 'refused' | 'conflict' | 'crashed';

const tries = 20;

export class ModelWorld {
  now: number;
  roster: Roster = modelRoster();
  readonly policy: Policy;
  readonly store = new ModelStore();
  readonly people = new Map<string, Person>();
  readonly watch: Watch;
  crash: Crash = 'none';
  #references = 0;

  constructor(now: number, watch: Watch = new Watch(), policy: Policy = defaultPolicy) {
    this.now = now;
    this.policy = policy;
    this.watch = watch;
    for (const agent of this.roster.agents) {
      const online = agent.role === 'agent';
      const person = { status: 'available' as const, since: now, online, leaseUntil: 0 };
      this.people.set(agent.id, person);
    }
  }

  ids(): string[] {
    return [...this.store.conversations.keys()];
  }

  presences(): Map<string, Presence> {
    const presences = new Map<string, Presence>();
    for (const [agentId, person] of this.people) {
      const { online, leaseUntil, ...rest } = person;
      const until = online ? this.now + this.policy.leaseMs : leaseUntil;
      presences.set(agentId, { agentId, ...rest, leaseUntil: until });
    }
    return presences;
  }

  world(): World {
    const load = new Map<string, number>();
    for (const [agentId, held] of this.store.slots) load.set(agentId, held.size);
    const line = [...this.store.conversations.values()].flatMap(
      (stored) => lineEntryOf(stored.conversation) ?? [],
    );
    return {
      now: this.now,
      roster: this.roster,
      policy: this.policy,
      presence: this.presences(),
      load,
      line,
      newReference: this.reference(),
    };
  }

  reference(): string {
    this.#references += 1;
    const bytes = new Uint8Array(8);
    new DataView(bytes.buffer).setUint32(4, this.#references);
    return newReference(bytes);
  }

  /** What the product makes of it on this snapshot; nothing is saved. */
  propose(
    stored: Stored,
    event: HandoffEvent | undefined,
    options: ApplyOptions = {},
  ): Proposal | 'refused' {
    const world = this.world();
    const before = stored.conversation;
    const base = options.change?.(before) ?? before;
    const rows = options.rows ?? [];
    if (!event) return { before, next: base, effects: [], rows, world, event };
    const result = this.watch.decide(before.id, event, () =>
      event.type === 'escalate'
        ? { ok: true as const, ...escalate(base, event, world) }
        : transition(base, event, world),
    );
    if (!result.ok) {
      if (rows.length === 0 && !options.change) return 'refused';
      return { before, next: base, effects: [], rows, world, event: undefined };
    }
    const { conversation: next, effects } = result;
    return { before, next, effects, rows, world, event };
  }

  /** Reserve, save by compare-and-swap, carry out. */
  commit(proposal: Proposal): Outcome {
    const { before, next, effects, rows, event } = proposal;
    if (next === before && rows.length === 0) return 'unchanged';
    if (!this.reserve(before.id, effects)) return 'conflict';
    if (this.crashes('beforeSave')) return 'crashed';
    const output = { rows: [...rowsOf(effects), ...rows], effects, now: this.now };
    const saved = this.store.commit(next, before.version, output);
    if (!saved.ok) {
      for (const effect of effects) {
        if (effect.kind === 'reserveSlot') this.store.release(effect.agentId, before.id);
      }
      return 'conflict';
    }
    const after = this.store.read(before.id).conversation;
    this.watch.saved({ before, after, event, effects, rows: saved.rows, world: proposal.world });
    if (!this.crashes('afterSave')) this.carryOut(before.id);
    return 'changed';
  }

  apply(id: string, eventOf: EventOf, options: ApplyOptions = {}): Outcome {
    for (let n = 0; n < tries; n += 1) {
      const stored = this.store.read(id);
      const event = typeof eventOf === 'function' ? eventOf(stored.conversation) : eventOf;
      if (!event && !options.rows && !options.change) return 'unchanged';
      const proposal = this.propose(stored, event, options);
      if (proposal === 'refused') return 'refused';
      const outcome = this.commit(proposal);
      if (outcome !== 'conflict') return outcome;
    }
    this.watch.check('P4', 'a change gets through', false, { conversationId: id });
    return 'conflict';
  }

  /** Everything that is saved and not done. Doing it again changes nothing, which 'twice' tries. */
  carryOut(id: string): void {
    const stored = this.store.read(id);
    const twice = this.crashes('twice');
    for (let round = 0; round < (twice ? 2 : 1); round += 1) {
      for (const effect of stored.outbox) this.#do(id, effect);
    }
    stored.outbox = [];
  }

  #do(id: string, effect: Effect): void {
    if (effect.kind === 'setAway') this.setStatus(effect.agentId, 'away');
    if (effect.kind === 'alarm') this.store.alarms.add(effect.id);
    if (effect.kind !== 'releaseSlot') return;
    this.store.release(effect.agentId, id);
    const person = this.people.get(effect.agentId);
    if (!person || !effect.wrapUp) return;
    person.lastHandlingEndedAt = this.now;
    if (person.status !== 'available') return;
    person.status = 'wrapUp';
    person.wrapUpUntil = this.now + this.policy.wrapUpMs;
  }

  setStatus(agentId: string, status: PresenceStatus): void {
    const person = this.people.get(agentId);
    if (!person) return;
    person.status = status;
    person.since = this.now;
    delete person.wrapUpUntil;
  }

  reserve(id: string, effects: readonly Effect[]): boolean {
    for (const effect of effects) {
      if (effect.kind !== 'reserveSlot') continue;
      const { agentId, byHand } = effect;
      const capacity = this.roster.agents.find((agent) => agent.id === agentId)?.slots ?? 0;
      if (!this.store.reserve({ agentId, id, byHand }, capacity)) return false;
    }
    return true;
  }

  crashes(point: Crash): boolean {
    if (this.crash !== point) return false;
    this.crash = 'none';
    this.store.restart();
    return true;
  }
}

/** Announcements and audit entries are rows of the transcript, saved with the state. */
function rowsOf(effects: readonly Effect[]): Row[] {
  return effects.flatMap((effect): Row[] => {
    if (effect.kind === 'announce') {
      const { id, announcement } = effect;
      return [{ externalId: id, by: 'announcement', announcement }];
    }
    if (effect.kind === 'audit')
      return [{ externalId: effect.id, by: 'audit', audit: effect.entry }];
    return [];
  });
}
