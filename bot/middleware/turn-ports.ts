/** What a turn needs of the rest, as small as it needs it; the roof hands it in. */
import type { Activity, NewActivity } from '../core/activity.ts';
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

export type Answer = { ok: true } | { ok: false; code: string };

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
      words?: (conversation: Conversation) => NewActivity[];
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
  /** What a bot says of itself before anything else. */
  greeting(conversation: Conversation): BotOutcome['messages'];
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
