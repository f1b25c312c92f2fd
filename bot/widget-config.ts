/** What the widget asks for once: the company, its hours in words, the questions people often ask. */
import type { Knowledge } from '../dialogs/bot.ts';
import type { WidgetConfig } from './channels/web-chat/widget-protocol.ts';
import { hoursInWords } from './hours-in-words.ts';
import type { Roster } from './core/roster.ts';

export function widgetConfig(
  roster: Roster,
  parts: { knowledge: Knowledge; now: number; wording: { has(language: string): boolean } },
): WidgetConfig {
  const { company } = roster;
  const languages = company.languages.filter((language) => parts.wording.has(language));
  const each = <T>(value: (language: string) => T): Record<string, T> =>
    Object.fromEntries(languages.map((language) => [language, value(language)]));
  return {
    company: {
      name: company.name,
      legalName: company.legalName,
      address: company.address,
      phone: company.phone,
      timeZone: company.timeZone,
    },
    languages,
    defaultLanguage: company.defaultLanguage,
    formOfAddress: each((language) => company.formOfAddress[language] ?? 'formal'),
    hours: each((language) => hoursInWords(roster, language)),
    suggestions: each((language) => parts.knowledge.suggestions(language, parts.now)),
  };
}
