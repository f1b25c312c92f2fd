/** Tries until the change is saved or refused, and serves the line when a slot came free. */
import type { Conversation } from '../../bot/core/conversation.ts';
import { LoketError } from '../../bot/core/errors.ts';
import type { HandoffEvent, Refusal } from '../../bot/core/handoff/events.ts';
import { type AttemptOptions, attempt, type Outcome } from './attempt.ts';
import type { TurnOptions } from './commands.ts';
import type { Kit } from './kit.ts';

/** 50 writers on one conversation at once still all get through. */
const maxTries = 50;
const jitterMs = 8;

export type Applied =
  | { ok: true; conversation: Conversation; changed: boolean }
  | { ok: false; code: Refusal };

/** An event, or how it follows from the conversation as it is now (undefined: nothing to decide). */
export type EventOf = HandoffEvent | ((conversation: Conversation) => HandoffEvent | undefined);

export interface Engine {
  apply(conversationId: string, event: EventOf, options?: ApplyOptions): Promise<Applied>;
  applyTo(
    conversation: Conversation,
    event: HandoffEvent | undefined,
    options: TurnOptions,
  ): Promise<'committed' | 'conflict'>;
}

export interface ApplyOptions extends AttemptOptions {
  /** True: it was done before, nothing is to be done. */
  skip?: (conversation: Conversation) => boolean;
}

export function createEngine(kit: Kit, serveLine: () => Promise<unknown>): Engine {
  return {
    async apply(conversationId, event, options = {}) {
      const outcome = await kit.locked(conversationId, () =>
        tryOften(kit, conversationId, { event, options }),
      );
      await afterwards(kit, outcome, serveLine);
      return applied(outcome);
    },

    async applyTo(conversation, event, options) {
      const { activities: words, change } = options;
      const turn = { words: () => words, keepWords: true, ...(change && { change }) };
      const outcome = await kit.locked(conversation.id, () =>
        inTurn(kit, event, () => attempt(kit, conversation, { event, options: turn })),
      );
      await afterwards(kit, outcome, serveLine);
      const saved = outcome.kind === 'committed' || outcome.kind === 'unchanged';
      return saved ? 'committed' : 'conflict';
    },
  };
}

/**
 * Requests for a person are decided one after the other within a process: in a burst everybody reads a place of his
 * own. Two nodes may give out the same place at the same moment; the live figure puts it right.
 */
function inTurn(
  kit: Kit,
  event: HandoffEvent | undefined,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  return event?.type === 'escalate' ? kit.locked('the line', work) : work();
}

async function tryOften(
  kit: Kit,
  conversationId: string,
  what: { event: EventOf; options: ApplyOptions },
): Promise<Outcome> {
  const { event, options } = what;
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const before = await kit.store.conversation(conversationId);
    if (!before) throw new LoketError('notFound');
    if (isRepeated(before, options)) return { kind: 'unchanged', conversation: before };
    const decided = typeof event === 'function' ? event(before) : event;
    const once = () => attempt(kit, before, { event: decided, options });
    const outcome = await inTurn(kit, decided, once);
    if (outcome.kind !== 'conflict' && outcome.kind !== 'slotTaken') return outcome;
    if (tries > 1) await kit.clock.sleep(kit.random.fraction() * jitterMs);
  }
  throw new LoketError('storeAway', [`${maxTries} tries met other changes.`]);
}

function isRepeated(conversation: Conversation, options: ApplyOptions): boolean {
  const { commandKey, skip } = options;
  if (commandKey !== undefined && conversation.commandIds.includes(commandKey)) return true;
  return skip?.(conversation) ?? false;
}

/** Outside the conversation's lock: serving the line takes the locks of others. */
async function afterwards(
  kit: Kit,
  outcome: Outcome,
  serveLine: () => Promise<unknown>,
): Promise<void> {
  if (outcome.kind !== 'committed' || !outcome.freed) return;
  try {
    await serveLine();
  } catch (error) {
    kit.log.warn({ error: String(error) }, 'The line was not served; the sweep will.');
  }
}

function applied(outcome: Outcome): Applied {
  switch (outcome.kind) {
    case 'committed':
      return { ok: true, conversation: outcome.conversation, changed: true };
    case 'unchanged':
      return { ok: true, conversation: outcome.conversation, changed: false };
    case 'refused':
      return { ok: false, code: outcome.refusal };
    default:
      throw new LoketError('storeAway');
  }
}
