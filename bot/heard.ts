/** In which language a conversation goes on after these words. */
import type { Knowledge } from '../dialogs/bot.ts';
import type { Wording } from '../dialogs/wording/wording.ts';
import type { Conversation } from './core/conversation.ts';

/** A language with wording becomes the conversation's; another one is kept beside it, so that English follows. */
export function heard(
  conversation: Conversation,
  text: string,
  parts: { knowledge: Knowledge; wording: Wording },
): Conversation {
  const { language, sure } = parts.knowledge.detectLanguage(text, conversation.language);
  if (!sure) return conversation;
  if (!parts.wording.has(language)) return { ...conversation, spokenLanguage: language };
  return { ...conversation, language, spokenLanguage: undefined };
}
