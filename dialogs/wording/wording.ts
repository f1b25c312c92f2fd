/**
 * Every sentence a customer reads, per language and form of address. Messages are ICU (intl-messageformat), so
 * plurals and choices are the language's own. `messages/<lang>.json` is the formal form; `messages/<lang>.familiar.json`
 * holds only what differs. Languages without wording get the page's language plus English.
 */
import type { Offer } from '../../bot/core/activity.ts';
import type { Conversation } from '../../bot/core/conversation.ts';
import type { Announcement } from '../../bot/core/handoff/announcement.ts';
import type { Company } from '../../bot/core/roster.ts';

export interface Wording {
  has(language: string): boolean;
  /** @throws Error for a key that does not exist: a test holds the catalogs complete. */
  say(language: string, key: string, values?: Record<string, string | number>): string;
  announcement(
    announcement: Announcement,
    context: { language: string; company: Company; conversation: Conversation },
  ): { text: string; offers: Offer[] };
}
