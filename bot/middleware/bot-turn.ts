/** One row answered by the bot: its words, its state and what follows from them in one commit. */
import type { Activity, NewActivity } from '../core/activity.ts';
import type { Conversation } from '../core/conversation.ts';
import type { HandoffEvent } from '../core/handoff/events.ts';
import type { BotOutcome, TurnPorts } from './turn-ports.ts';

/** Waits of one turn in sum; then the bot counts as not knowing. ms */
const turnLimitMs = 1_000;

export interface Step {
  conversation: Conversation;
  row: Activity;
  signal: AbortSignal;
}

export async function botTurn(
  ports: TurnPorts,
  { conversation, row, signal }: Step,
): Promise<void> {
  const outcome = await outcomeOf(ports, { conversation, row, signal });
  if (signal.aborted) return;
  const event: HandoffEvent | undefined = outcome.escalate && {
    type: 'escalate',
    reason: outcome.escalate,
    asked: wantsPerson(row),
    requestedAt: row.sentAt ?? row.at,
    eventId: row.externalId,
  };
  // A conflict means that something else was saved meanwhile: the words are thrown away and the row is read again.
  await ports.desk.applyTo(conversation, event, {
    activities: outcome.messages.map((message, index) => botRow(row, message, index)),
    change: (current) => ({ ...outcome.change(current), handledSeq: row.seq }),
  });
}

/** "No, a person please" is his own wish, whatever else was under way. */
function wantsPerson({ data }: Activity): boolean {
  return data?.action?.action === 'helped' && !data.action.yes;
}

export function botRow(
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
