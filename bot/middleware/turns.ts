/**
 * The inbound row is the to-do. Each conversation's rows are taken one after another, lowest first; what a turn
 * changes and says is saved in one compare-and-swap, so a crash or a second process repeats work but never shows
 * it twice. A request for a person does not queue: it aborts the turn under way and goes first.
 */
import type { Activity, CustomerAction, NewActivity } from '../core/activity.ts';
import type { Conversation } from '../core/conversation.ts';
import type { EscalationReason } from '../core/handoff/handoff.ts';
import { botRow, botTurn, type Step } from './bot-turn.ts';
import type { TurnPorts } from './turn-ports.ts';

export interface Turns {
  /** There are rows to handle. Returns at once. */
  wake(conversationId: string): void;
  /** The row asks for a person: whatever runs is aborted. Resolves when the handoff is saved. */
  escalate(row: Activity, reason: EscalationReason): Promise<void>;
  /** Whether this row asks for a person, and why. */
  wish(row: { text?: string; data?: { action?: CustomerAction } }): EscalationReason | undefined;
  /** Takes up what a crash left; call it once a second. */
  sweep(): Promise<void>;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

/** A row this old without a turn was left by a crash. ms */
const leftMs = 2_000;
const pageRows = 50;
const sweepBatch = 50;

const forDesk = new Set(['stayWithBot', 'askBotMeanwhile', 'backToBot', 'waitFor']);

export function createTurns(ports: TurnPorts): Turns {
  const running = new Map<
    string,
    { abort: AbortController; again: boolean; done: Promise<void> }
  >();

  const wish: Turns['wish'] = (row) => {
    if (row.data?.action?.action === 'requestHuman') return 'asked';
    if (row.text === undefined || row.data?.action !== undefined) return undefined;
    try {
      const { asks, reason } = ports.wantsPerson(row.text);
      return asks ? (reason ?? 'asked') : undefined;
    } catch (error) {
      // Not understood by fault of ours: the customer must not pay for it.
      ports.onFailure(error);
      return 'botFailed';
    }
  };

  /** Not knowing the language is no reason to keep a customer from a person. */
  const hear = (conversation: Conversation, { text }: Activity): Conversation => {
    try {
      return text === undefined ? conversation : ports.hear(conversation, text);
    } catch (error) {
      ports.onFailure(error);
      return conversation;
    }
  };

  /** The bell always does; words only where they say so. */
  const insists = (row: Activity): boolean => {
    if (row.text === undefined || row.data?.action !== undefined) return true;
    try {
      return ports.wantsSomebodyElse(row.text);
    } catch (error) {
      ports.onFailure(error);
      return false;
    }
  };

  /** Whoever begins with this wish reads first that he writes to a bot. */
  const greeting = (conversation: Conversation, row: Activity): NewActivity[] => {
    if (conversation.dialog.greeted || conversation.handoff !== undefined) return [];
    try {
      const words = ports.greeting(hear(conversation, row));
      return words.map((message, index) => botRow(row, message, index));
    } catch (error) {
      ports.onFailure(error);
      return [];
    }
  };

  const escalate = async (row: Activity, reason: EscalationReason): Promise<void> => {
    running.get(row.conversationId)?.abort.abort();
    await ports.desk.escalate({
      conversationId: row.conversationId,
      reason,
      asked: reason === 'asked',
      requestedAt: row.sentAt ?? row.at,
      eventId: row.externalId,
      handledSeq: row.seq,
      insists: insists(row),
      words: (conversation) => greeting(conversation, row),
      change: (conversation) => greeted(hear(forgetAnswer(conversation), row)),
    });
  };

  /** One row, or all up to a request for a person. False: nothing is left to do. */
  const step = async (id: string, signal: AbortSignal): Promise<boolean> => {
    const conversation = await ports.store.conversation(id);
    if (conversation === undefined) return false;
    const options = { after: conversation.handledSeq, limit: pageRows, desk: true };
    const rows = (await ports.store.activities(id, options)).filter((row) => row.inbound);
    const first = rows[0];
    if (first === undefined) return false;
    for (const row of rows) {
      const reason = wish(row);
      if (reason === undefined) continue;
      await escalate(row, reason);
      return true;
    }
    await handle(ports, { conversation, row: first, signal });
    return true;
  };

  const run = async (
    id: string,
    state: { abort: AbortController; again: boolean },
  ): Promise<void> => {
    do {
      state.again = false;
      do state.abort = new AbortController();
      while (await step(id, state.abort.signal));
    } while (state.again);
  };

  const wake = (id: string): void => {
    const current = running.get(id);
    if (current !== undefined) {
      current.again = true;
      return;
    }
    const state = { abort: new AbortController(), again: false, done: Promise.resolve() };
    running.set(id, state);
    // The store is away, or a fault of ours: the row stays unhandled and the sweep takes it up.
    state.done = run(id, state)
      .catch(ports.onFailure)
      .finally(() => running.delete(id));
  };

  return {
    wake,
    wish,
    escalate,
    async sweep() {
      const ids = await ports.store.unhandledBefore(ports.clock.now() - leftMs, sweepBatch);
      for (const id of ids) wake(id);
    },
    async idle() {
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
    },
  };
}

/** A person was asked for: back with the bot, the same question is a new one and no repeated one. */
function forgetAnswer(conversation: Conversation): Conversation {
  const { lastEntryId: _answered, ...dialog } = conversation.dialog;
  return { ...conversation, dialog };
}

function greeted(conversation: Conversation): Conversation {
  return { ...conversation, dialog: { ...conversation.dialog, greeted: true } };
}

/** Who hears this row: the people who have the conversation, or the bot. */
async function handle(ports: TurnPorts, step: Step): Promise<void> {
  const { conversation, row } = step;
  const action = row.data?.action?.action;
  if (action !== undefined && forDesk.has(action)) {
    const answer = await ports.desk.customerAction(row);
    if (!answer.ok) await skip(ports, step);
    return;
  }
  if (peopleHaveIt(ports, conversation)) {
    if (row.kind !== 'message') return skip(ports, step);
    const answer = await ports.desk.customerMessage(row);
    if (answer.ok) return;
  }
  await botTurn(ports, step);
}

/** A tap that means nothing now: handled, and nothing is said. */
async function skip(ports: TurnPorts, { conversation, row }: Step): Promise<void> {
  await ports.desk.applyTo(conversation, undefined, {
    activities: [],
    change: (current) => ({ ...current, handledSeq: Math.max(current.handledSeq, row.seq) }),
  });
}

/** While he waits the bot is silent, unless he asked it meanwhile; after a person it is silent until completed. */
function peopleHaveIt({ policy, clock }: TurnPorts, { handoff }: Conversation): boolean {
  if (handoff === undefined) return false;
  if (handoff.state === 'accepted') return true;
  if (handoff.state !== 'completed') return !handoff.botMeanwhile;
  // He went back to the bot by his own choice: it answers until he asks for a person again.
  if (handoff.completedBy === 'customer') return false;
  return clock.now() - (handoff.completedAt ?? 0) <= policy.reopenMs;
}
