/**
 * Every sentence a customer reads, per language and form of address. Messages are ICU (intl-messageformat), so
 * plurals and ordinals are the language's own. Languages without wording get the page's language, then English.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Offer } from '../../bot/core/activity.ts';
import type { Announcement } from '../../bot/core/handoff/announcement.ts';
import type { Company } from '../../bot/core/roster.ts';
import { announce, type Sentences } from './announcements.ts';
import { familiar, formal } from './catalogs.ts';
import { when } from './times.ts';

export type Values = Record<string, string | number>;

export interface Wording {
  has(language: string): boolean;
  /** @throws Error for a language or key that has no sentence: a test holds the catalogs complete. */
  say(language: string, key: string, values?: Values): string;
  announcement(
    announcement: Announcement,
    context: { language: string; company: Company; conversation: { spokenLanguage?: string } },
  ): { text: string; offers: Offer[] };
}

export interface WordingOptions {
  /** The company as it is now: its form of address and time zone. */
  company(): Company;
  /** ms UTC: decides between "14:32" and "tomorrow 08:15". */
  now(): number;
}

export function createWording({ company, now }: WordingOptions): Wording {
  const compiled = new Map<string, IntlMessageFormat>();

  const pattern = (language: string, key: string): string => {
    const isFamiliar = company().formOfAddress[language] === 'familiar';
    const text = (isFamiliar ? familiar[language]?.[key] : undefined) ?? formal[language]?.[key];
    if (text === undefined) throw new Error(`No sentence '${key}' in '${language}'.`);
    return text;
  };

  const say: Wording['say'] = (language, key, values = {}) => {
    const text = pattern(language, key);
    const id = `${language}\n${text}`;
    // References and names contain no markup; ICU tags are off so that a '<' stays a '<'.
    const format =
      compiled.get(id) ?? new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    compiled.set(id, format);
    return String(format.format(values));
  };

  const sentences = (language: string): Sentences => ({
    say: (key, values) => say(language, key, values),
    when: (at) => {
      const { key, values } = when(at, now(), { language, timeZone: company().timeZone });
      return say(language, key, values);
    },
  });

  return {
    has: (language) => formal[language] !== undefined,
    say,
    announcement(announcement, { language, conversation }) {
      const own = announce(announcement, sentences(language));
      const spoken = conversation.spokenLanguage;
      if (spoken === undefined || formal[spoken] !== undefined || language === 'en') return own;
      const english = announce(announcement, sentences('en'));
      return { text: `${own.text}\n\n${english.text}`, offers: own.offers };
    },
  };
}
