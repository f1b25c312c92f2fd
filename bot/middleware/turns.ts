/**
 * The inbound row is the to-do. Each conversation's rows are taken one after another, lowest first; what a turn
 * changes and says is saved in one compare-and-swap, so a crash or a second process repeats work but never shows
 * it twice. A request for a person does not queue: it aborts the turn under way and goes first.
 */
import type { Activity, CustomerAction, NewActivity } from '../core/activity.ts';
import type { Clock } from '../core/clock.ts';
import type { Conversation } from '../core/conversation.ts';
import type { HandoffEvent } from '../core/handoff/events.ts';
import type { EscalationReason, Policy } from '../core/handoff/handoff.ts';

/** What the bot made of one row; the words become rows of the same commit. */
export interface BotOutcome {
  messages: Pick<NewActivity, 'text' | 'language' | 'data'>[];
  /** Dialog state, language: applied to the conversation before it is saved. */
  change(conversation: Conversation): Conversation;
  escalate?: EscalationReason;
}

type Answer = { ok: true } | { ok: false; code: string };

export interface TurnPorts {
  store: {
    conversation(id: string): Promise<Conversation | undefined>;
    activities(
      id: string,
      options: { after: number; limit: number; desk: boolean },
    ): Promise<Activity[]>;
    unhandledBefore(time: number, limit: number): Promise<string[]>;
  };
  desk: {
    escalate(request: {
      conversationId: string;
      reason: EscalationReason;
      asked: boolean;
      requestedAt: number;
      eventId: string;
      handledSeq: number;
      insists: boolean;
      change?: (conversation: Conversation) => Conversation;
    }): Promise<Answer>;
    customerMessage(row: Activity): Promise<Answer>;
    customerAction(row: Activity): Promise<Answer>;
    applyTo(
      conversation: Conversation,
      event: HandoffEvent | undefined,
      options: { activities: NewActivity[]; change(conversation: Conversation): Conversation },
    ): Promise<'committed' | 'conflict'>;
  };
  /** Runs the bot. Rejecting is allowed: a person takes over in the same turn. */
  bot(conversation: Conversation, row: Activity, signal: AbortSignal): Promise<BotOutcome>;
  wantsPerson(text: string): {
    asks: boolean;
    reason?: 'asked' | 'anger' | 'distress';
  };
  /** Said while a person has the floor: does it ask for somebody else? */
  wantsSomebodyElse(text: string): boolean;
  /** The conversation with the language of these words, where that is sure. */
  hear(conversation: Conversation, text: string): Conversation;
  clock: Clock;
  policy: Policy;
  onFailure(error: unknown): void;
}

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

/** Waits of one turn in sum; then the bot counts as not knowing. ms */
const turnLimitMs = 1_000;
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
      change: (conversation) => hear(forgetAnswer(conversation), row),
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

interface Step {
  conversation: Conversation;
  row: Activity;
  signal: AbortSignal;
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

async function botTurn(ports: TurnPorts, { conversation, row, signal }: Step): Promise<void> {
  const outcome = await outcomeOf(ports, { conversation, row, signal });
  if (signal.aborted) return;
  const event: HandoffEvent | undefined = outcome.escalate && {
    type: 'escalate',
    reason: outcome.escalate,
    asked: false,
    requestedAt: row.sentAt ?? row.at,
    eventId: row.externalId,
  };
  // A conflict means that something else was saved meanwhile: the words are thrown away and the row is read again.
  await ports.desk.applyTo(conversation, event, {
    activities: outcome.messages.map((message, index) => botRow(row, message, index)),
    change: (current) => ({ ...outcome.change(current), handledSeq: row.seq }),
  });
}

function botRow(
  row: Activity,
  message: BotOutcome['messages'][number],
  index: number,
): NewActivity {
  return {
    ...message,
    externalId: `turn:${row.seq}:${index}`,
    kind: 'message',
    author: { role: 'bot' },
    audience: 'everyone',
    inbound: false,
  };
}

/** The bot's words, or, when it fails or takes too long, a person. */
async function outcomeOf(
  ports: TurnPorts,
  { conversation, row, signal }: Step,
): Promise<BotOutcome> {
  const failed: BotOutcome = { messages: [], change: (current) => current, escalate: 'botFailed' };
  const late = new AbortController();
  const anySignal = AbortSignal.any([signal, late.signal]);
  const limit = ports.clock.sleep(turnLimitMs, anySignal).then(() => failed);
  try {
    return await Promise.race([ports.bot(conversation, row, anySignal), limit]);
  } catch (error) {
    ports.onFailure(error);
    return failed;
  } finally {
    late.abort();
  }
}
