/** Every promise is looked at after every step; what is broken is kept with the step that broke it. */
import { isDeepStrictEqual } from 'node:util';
import type { Conversation } from '../../../bot/core/conversation.ts';
import type {
  Effect,
  HandoffEvent,
  TransitionResult,
  World,
} from '../../../bot/core/handoff/events.ts';
import { newEye, read } from './customer-eye.ts';
import type { CustomerEye } from './customer-eye.ts';
import type { StoredRow } from './model-store.ts';
import type { ModelWorld } from './model-world.ts';
import { rules } from './rules.ts';

export type PromiseId = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8';

export interface Violation {
  promise: PromiseId;
  rule: string;
  step: number;
  conversationId?: string;
  event?: string;
  detail?: string;
}

/** One saved change, with what was known when it was decided. */
export interface Saved {
  before: Conversation;
  after: Conversation;
  event: HandoffEvent | undefined;
  effects: readonly Effect[];
  rows: readonly StoredRow[];
  world: World;
}

export interface Facts {
  conversationId?: string;
  event?: string;
  detail?: string;
}

/** Every so many decisions are made twice: they must come out the same. */
const repeatEvery = 16;

export class Watch {
  readonly promises = new Map<PromiseId, number>();
  readonly violations: Violation[] = [];
  readonly eyes = new Map<string, CustomerEye>();
  /** Ids of deadlines and effects ever given, per conversation. */
  readonly given = new Map<string, Map<string, string>>();
  /** Who passed a conversation on, by its last saved state. */
  readonly passed = new Map<string, readonly string[]>();
  readonly customerRows = new Map<string, StoredRow>();
  step = 0;
  #decisions = 0;

  /** Counted only where there was something to check. */
  check(promise: PromiseId, rule: string, holds: boolean, facts: Facts): void {
    this.promises.set(promise, (this.promises.get(promise) ?? 0) + 1);
    if (!holds) this.violations.push({ promise, rule, step: this.step, ...facts });
  }

  eye(conversationId: string): CustomerEye {
    const eye = this.eyes.get(conversationId) ?? newEye();
    this.eyes.set(conversationId, eye);
    return eye;
  }

  /** Total and the same every time: it never throws and gives the same ids again. */
  decide(
    conversationId: string,
    event: HandoffEvent,
    decide: () => TransitionResult,
  ): TransitionResult {
    const facts = { conversationId, event: event.type };
    try {
      const result = decide();
      this.#decisions += 1;
      if (this.#decisions % repeatEvery === 0) {
        this.check(
          'P4',
          'the same event gives the same',
          isDeepStrictEqual(result, decide()),
          facts,
        );
      }
      return result;
    } catch (error) {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      this.check('P1', 'the transition is total', false, { ...facts, detail });
      return { ok: false, refusal: 'wrongState' };
    }
  }

  /** A row of the customer is stored; it is not decided on yet. */
  arrived(row: StoredRow): void {
    this.customerRows.set(row.externalId, row);
  }

  saved(saved: Saved): void {
    const eye = this.eye(saved.after.id);
    const before = { ...eye };
    for (const row of saved.rows) {
      rules.row(this, saved, { eye, row });
      read(eye, row);
    }
    rules.saved(this, saved, { eye, before });
    this.passed.set(saved.after.id, saved.after.handoff?.passed ?? []);
  }

  passedOn(conversationId: string, agentId: string): boolean {
    return this.passed.get(conversationId)?.includes(agentId) ?? false;
  }

  /** The service is at work: what was due is done. */
  nothingOverdue(model: ModelWorld): void {
    for (const { conversation } of model.store.conversations.values()) {
      // By what is owed, not by the field that a sweep goes by: that field must not be lost either.
      const due = conversation.handoff?.deadlines[0]?.at;
      if (due === undefined) continue;
      const facts = { conversationId: conversation.id, detail: `due ${due}, now ${model.now}` };
      this.check('P3', 'nothing is overdue', due > model.now - 2000, facts);
    }
  }
}
