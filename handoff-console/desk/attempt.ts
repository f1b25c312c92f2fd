/**
 * One attempt to change a conversation: decide on a snapshot, reserve, save by compare-and-swap, carry out what
 * follows. What is left half done by a crash is put right by the sweep.
 */
import { isDeepStrictEqual } from 'node:util';
import type { NewActivity } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Effect, HandoffEvent, Refusal } from '../../bot/core/handoff/events.ts';
import { escalate, transition } from '../../bot/core/handoff/transition.ts';
import { afterCommit } from './after-commit.ts';
import type { Kit } from './kit.ts';
import type { Slot } from './ports.ts';
import { renderEffects, withLast } from './render-effects.ts';
import { settleSlot } from './slots.ts';
import { type Snapshot, worldFor } from './world.ts';

export type Outcome =
  /** `freed`: a slot came free, or the line should be looked at. */
  | { kind: 'committed'; conversation: Conversation; freed: boolean }
  /** Decided, and nothing had to change. */
  | { kind: 'unchanged'; conversation: Conversation }
  | { kind: 'refused'; refusal: Refusal }
  /** Somebody else saved first: nothing was done. */
  | { kind: 'conflict' }
  /** The slot went to somebody else between looking and taking: decide again. */
  | { kind: 'slotTaken' };

export interface AttemptOptions {
  /** Rows to save with the change, decided on the conversation as it was before. */
  words?: (conversation: Conversation) => readonly NewActivity[];
  /** Applied before the event is decided. */
  change?: (conversation: Conversation) => Conversation;
  /** Whether this may be done at all, on the same snapshot as the decision. */
  check?: (conversation: Conversation, world: Snapshot) => Refusal | undefined;
  /** Noted in the conversation, so that the same command is known again. */
  commandKey?: string;
  /** True: a refused event is dropped and the rest is saved. */
  keepWords?: boolean;
}

interface Decision {
  conversation: Conversation;
  effects: readonly Effect[];
}

interface Change extends Decision {
  words: readonly NewActivity[];
  world: Snapshot;
  commandKey?: string | undefined;
}

const commandsKept = 64;

export async function attempt(
  kit: Kit,
  before: Conversation,
  what: { event: HandoffEvent | undefined; options: AttemptOptions },
): Promise<Outcome> {
  const { event, options } = what;
  const base = options.change?.(before) ?? before;
  const world = await worldFor(kit, base);
  const refused = options.check?.(base, world);
  if (refused) return { kind: 'refused', refusal: refused };
  const result = decide(base, event, world);
  if ('refusal' in result && !options.keepWords)
    return { kind: 'refused', refusal: result.refusal };
  if ('refusal' in result) {
    const facts = { conversationId: before.id, event: event?.type, refusal: result.refusal };
    kit.log.info(facts, 'The event of a turn was refused; the rest of the turn is kept.');
  }
  const decision: Decision = 'refusal' in result ? { conversation: base, effects: [] } : result;
  const words = options.words?.(before) ?? [];
  const idle = decision.effects.length === 0 && words.length === 0;
  if (idle && isDeepStrictEqual(decision.conversation, before)) {
    return { kind: 'unchanged', conversation: before };
  }
  return save(kit, before, { ...decision, words, world, commandKey: options.commandKey });
}

function decide(
  conversation: Conversation,
  event: HandoffEvent | undefined,
  world: Snapshot,
): Decision | { refusal: Refusal } {
  if (!event) return { conversation, effects: [] };
  if (event.type === 'escalate') return escalate(conversation, event, world);
  const result = transition(conversation, event, world);
  return result.ok ? result : { refusal: result.refusal };
}

async function save(kit: Kit, before: Conversation, change: Change): Promise<Outcome> {
  const { effects, words, world, commandKey } = change;
  const reserved = await reserve(kit, before.id, change);
  if (!reserved) return { kind: 'slotTaken' };
  const { now } = world;
  const { commandIds } = change.conversation;
  const next: Conversation = {
    ...withLast(change.conversation, words, now),
    version: before.version + 1,
    commandIds: commandKey ? [...commandIds, commandKey].slice(-commandsKept) : commandIds,
  };
  const output = renderEffects(kit, next, { effects, words, now });
  if ((await kit.store.commitTurn(next, before.version, output, now)) === 'conflict') {
    for (const slot of reserved) await settleSlot(kit, slot);
    return { kind: 'conflict' };
  }
  await afterCommit(kit, { conversation: next, effects, reserved });
  kit.looks.publish(next.id);
  const freed = effects.some((e) => e.kind === 'releaseSlot' || e.kind === 'serveLine');
  return { kind: 'committed', conversation: next, freed };
}

/** The slots this change needs, or undefined when one was refused (then none is kept). */
async function reserve(
  kit: Kit,
  conversationId: string,
  change: Change,
): Promise<Slot[] | undefined> {
  const { world } = change;
  const taken: Slot[] = [];
  for (const effect of change.effects) {
    if (effect.kind !== 'reserveSlot') continue;
    const { agentId, byHand } = effect;
    const slot: Slot = { agentId, conversationId, byHand, at: world.now };
    const capacity = world.roster.agents.find((a) => a.id === agentId)?.slots ?? 0;
    if (!(await kit.store.reserveSlot(slot, capacity))) {
      for (const one of taken) await settleSlot(kit, one);
      return undefined;
    }
    taken.push(slot);
  }
  return taken;
}
