/** What the bot knows: the entries, the matcher over them, small talk, languages. */
import type { Knowledge, KnownEntry } from '../dialogs/bot.ts';
import { answerPolicy, decide } from '../dialogs/faq/decide.ts';
import { type Entry, mostSuggested } from '../dialogs/faq/entry.ts';
import { entriesFolder, loadEntries } from '../dialogs/faq/load-entries.ts';
import { buildMatcher } from '../dialogs/faq/matcher.ts';
import { validityOf } from '../dialogs/faq/validity.ts';
import { detectLanguage } from '../dialogs/language/detect-language.ts';
import { isFragment, smallTalk } from '../dialogs/small-talk/small-talk.ts';

/**
 * Reads the entries and builds the matcher (some tenths of a second).
 * @param now ms UTC; asked once, to answer a first question before the first customer does
 * @param timeZone where the days of an entry's validity begin
 * @param own the company's own entries, possibly none; without them those that come with the program
 * @throws EntryFaults with every fault of every entry file
 */
export async function createKnowledge(
  now: () => number,
  timeZone = 'UTC',
  own?: readonly Entry[],
): Promise<Knowledge> {
  const entries = (own ?? (await loadEntries(entriesFolder))).map((entry) => ({
    entry,
    isValid: validityOf(entry, timeZone),
  }));
  const byId = new Map(entries.map((one) => [one.entry.id, one]));
  const matcher = buildMatcher(
    entries.map(({ entry }) => entry),
    { timeZone },
  );
  const knowledge: Knowledge = {
    entry(id, language, at) {
      const found = byId.get(id);
      return found?.isValid(at) ? known(found.entry, language) : undefined;
    },
    decide: (text, language, at) =>
      decide(matcher.match({ text, language, now: at }), answerPolicy),
    hasAnswers: (language, at) =>
      entries.some(({ entry, isValid }) => isValid(at) && known(entry, language) !== undefined),
    suggestions: (language, at) =>
      entries
        .filter(({ entry, isValid }) => entry.suggested && isValid(at))
        .flatMap(({ entry }) => known(entry, language) ?? [])
        .slice(0, mostSuggested)
        .map(({ id, question }) => ({ entryId: id, question })),
    smallTalk,
    isFragment,
    detectLanguage,
  };
  warmUp(knowledge, entries, now());
  return knowledge;
}

function known(entry: Entry, language: string): KnownEntry | undefined {
  const text = entry.languages[language];
  if (text === undefined) return undefined;
  const { id, topic, updated, handoff } = entry;
  const { subject, question, answer } = text;
  return { id, topic, updated, handoffAlways: handoff === 'always', subject, question, answer };
}

/** The first question is slower than the rest, since its code is not compiled yet: it is ours, not a customer's. */
function warmUp(knowledge: Knowledge, entries: readonly { entry: Entry }[], now: number): void {
  for (const { entry } of entries) {
    for (const [language, { question }] of Object.entries(entry.languages)) {
      knowledge.decide(question, language, now);
      knowledge.detectLanguage(question, language);
    }
  }
}
