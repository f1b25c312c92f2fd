/** Who may speak in a conversation now. */
import type { Conversation } from '../conversation.ts';
import type { Handoff } from './handoff.ts';

/** Somebody named answers for the conversation now. */
export function hasOpenHandoff(
  conversation: Conversation,
): conversation is Conversation & { handoff: Handoff } {
  return conversation.handoff !== undefined && conversation.handoff.state !== 'completed';
}

/**
 * 'bot': it answers. 'status': a person is on the way, the bot says nothing but where things stand. 'person': a person
 * has the floor, the bot says nothing at all.
 */
export function whoSpeaks(conversation: Conversation): 'bot' | 'status' | 'person' {
  if (!hasOpenHandoff(conversation)) return 'bot';
  if (conversation.handoff.state === 'accepted') return 'person';
  return conversation.handoff.botMeanwhile ? 'bot' : 'status';
}
