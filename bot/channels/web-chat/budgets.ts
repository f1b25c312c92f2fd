/** Floods are slowed, never turned away from a person: every limit here leaves the request for one alone. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface Budgets {
  /** False: the address has spent its conversations for this minute. */
  newConversation(address: string): Promise<boolean>;
  /** Seconds to wait before the next message, or 0. */
  message(thread: string, limited: boolean): Promise<number>;
}

const messagesPerMinute = 60;
/** What a visitor whose address is over its budget may still write: one message per so many seconds. */
const limitedSeconds = 5;

export function createBudgets(tokensPerMinute: number): Budgets {
  const conversations = new RateLimiterMemory({ points: tokensPerMinute, duration: 60 });
  const messages = new RateLimiterMemory({ points: messagesPerMinute, duration: 60 });
  const slow = new RateLimiterMemory({ points: 1, duration: limitedSeconds });
  const spend = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (refusal) {
      const ms = (refusal as { msBeforeNext?: number }).msBeforeNext ?? 1_000;
      return Math.max(1, Math.ceil(ms / 1_000));
    }
  };
  return {
    newConversation: async (address) => (await spend(conversations, address)) === 0,
    message: (thread, limited) => spend(limited ? slow : messages, thread),
  };
}
