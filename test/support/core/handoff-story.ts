/** Tells a story of one conversation: events at times, and what came of them. */
import { expect } from 'vitest';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type { Announcement } from '../../../bot/core/handoff/announcement.ts';
import type { Effect, HandoffEvent, Refusal } from '../../../bot/core/handoff/events.ts';
import type { Deadline, DeadlineKind, Handoff } from '../../../bot/core/handoff/handoff.ts';
import { transition } from '../../../bot/core/handoff/transition.ts';
import { conversationOf, tuesday, worldOf } from './handoff-world.ts';
import type { WorldParts } from './handoff-world.ts';

type Said<K extends Announcement['kind']> = Extract<Announcement, { kind: K }>;

export class Story {
  conversation: Conversation;
  effects: Effect[] = [];
  now: number;
  parts: WorldParts;
  #events = 0;

  constructor(parts: WorldParts = {}, conversation: Partial<Conversation> = {}) {
    this.now = parts.now ?? tuesday;
    this.parts = parts;
    this.conversation = conversationOf(conversation);
  }

  get handoff(): Handoff {
    return this.conversation.handoff!;
  }

  /** Changes what is known of the world from here on. */
  given(parts: WorldParts): this {
    this.parts = { ...this.parts, ...parts };
    if (parts.now !== undefined) this.now = parts.now;
    return this;
  }

  after(ms: number): this {
    this.now += ms;
    return this;
  }

  try(event: HandoffEvent): Refusal | undefined {
    const held = this.conversation.handoff?.slotOf;
    const load = { ...(held === undefined ? {} : { [held]: 1 }), ...this.parts.load };
    const world = worldOf({ ...this.parts, load, now: this.now });
    const result = transition(this.conversation, event, world);
    if (!result.ok) return result.refusal;
    this.conversation = result.conversation;
    this.effects = result.effects;
    return undefined;
  }

  does(event: HandoffEvent): this {
    expect(this.try(event)).toBeUndefined();
    return this;
  }

  asks(parts: Partial<Extract<HandoffEvent, { type: 'escalate' }>> = {}): this {
    this.#events += 1;
    return this.does({
      type: 'escalate',
      reason: 'asked',
      asked: true,
      requestedAt: this.now,
      eventId: `ask-${this.#events}`,
      ...parts,
    });
  }

  writes(parts: { needsNoAnswer?: boolean; at?: number } = {}): this {
    this.#events += 1;
    // Rows of one conversation have strictly increasing times.
    if (parts.at === undefined) this.now += 1;
    const eventId = `message-${this.#events}`;
    return this.does({
      type: 'customerMessage',
      at: this.now,
      eventId,
      needsNoAnswer: false,
      ...parts,
    });
  }

  accepts(agentId: string): this {
    return this.does({ type: 'accept', agentId });
  }

  replies(agentId: string, read: { answersUpTo?: number } = {}): this {
    return this.does({ type: 'agentMessage', agentId, at: this.now, ...read });
  }

  deadline(kind: DeadlineKind): Deadline | undefined {
    return this.handoff.deadlines.find((deadline) => deadline.kind === kind);
  }

  /** Lets time run to this deadline, which must be the next one of its kind, and past it. */
  passes(kind: DeadlineKind): this {
    const deadline = this.deadline(kind);
    expect(deadline, `a deadline ${kind}`).toBeDefined();
    this.now = Math.max(this.now, deadline!.at);
    return this.does({ type: 'deadlinePassed', deadlineId: deadline!.id });
  }

  said<K extends Announcement['kind']>(kind: K): Said<K> | undefined {
    const effect = this.effects.find(
      (entry) => entry.kind === 'announce' && entry.announcement.kind === kind,
    );
    return effect?.kind === 'announce' ? (effect.announcement as Said<K>) : undefined;
  }

  /** Kinds of everything announced by the last event. */
  get announced(): string[] {
    return this.effects.flatMap((effect) =>
      effect.kind === 'announce' ? [effect.announcement.kind] : [],
    );
  }

  kinds(): string[] {
    return this.effects.map((effect) => effect.kind);
  }

  effect<K extends Effect['kind']>(kind: K): Extract<Effect, { kind: K }> | undefined {
    return this.effects.find((entry) => entry.kind === kind) as
      | Extract<Effect, { kind: K }>
      | undefined;
  }
}
