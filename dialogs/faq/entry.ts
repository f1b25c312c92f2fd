/**
 * One question that customers ask, with its answer, in every language that somebody wrote. An entry is one YAML
 * file, so that people who write answers need no program and see what they changed.
 */
import { z } from 'zod';

/** Longest answer, in characters: a chat bubble on a phone, and below what Facebook and X take in one message. */
const longestAnswer = 1500;

/** A sentence on one line. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes('\n'), { message: 'must stand on one line' });

/** A calendar date that exists, `2026-11-22`. */
const date = z.iso.date();

/** The subset in which answers are shown: paragraphs, bold, links, lists. Other markup would be shown as typed. */
const answer = z
  .string()
  .trim()
  .min(1)
  .max(longestAnswer)
  .refine((text) => !/^\s{0,3}(?:#{1,6}\s|>|```)|^\s*\|.*\|\s*$/mu.test(text), {
    message: 'has a heading, quote, table or code block, which no channel shows',
  })
  .refine((text) => !/!\[/u.test(text), { message: 'has a picture, which no channel shows' })
  .refine((text) => !/<\/?[a-z][^>]*>/iu.test(text), {
    message: 'has HTML, which is shown to the customer as typed',
  })
  .refine((text) => (text.match(/\*\*/gu)?.length ?? 0) % 2 === 0, {
    message: 'has ** without its second half',
  })
  .refine((text) => [...text.matchAll(/\]\(([^)]*)\)/gu)].every(([, to]) => isSafeLink(to!)), {
    message: 'has a link that is not https:, http:, tel: or mailto:',
  });

function isSafeLink(to: string): boolean {
  return /^(?:https?:\/\/|tel:|mailto:)\S+$/iu.test(to);
}

/** Stands in one line below an answer ("From: Moving house, updated on 1 November"), so it is a name and no sentence. */
const subject = line(40)
  .refine((text) => text.split(/\s+/u).length <= 4, { message: 'has more than four words' })
  .refine((text) => !/[?؟.!:]$/u.test(text), { message: 'ends like a sentence' });

const translation = z.strictObject({
  subject,
  question: line(120),
  phrasings: z.array(line(200)).min(1).max(200),
  answer,
});

/** ISO 639-1, with a region where it matters (`pt`, `pt-BR`). */
const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/u);

export const entrySchema = z.strictObject({
  /** The file's name without `.yaml`. Kept in transcripts, so it never changes. */
  id: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  /** Groups entries: "Did this help?" is asked once per topic. */
  topic: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  updated: date,
  /** First and last day on which the answer is given, both included, in the company's time zone. */
  validFrom: date.optional(),
  validUntil: date.optional(),
  /** Sensitive: the answer is given, and a person takes over in the same turn. */
  handoff: z.literal('always').optional(),
  /** Offered in the greeting. */
  suggested: z.literal(true).optional(),
  languages: z
    .record(languageTag, translation)
    .refine((languages) => Object.keys(languages).length > 0, { message: 'is empty' }),
});

export type Translation = z.infer<typeof translation>;
export type Entry = z.infer<typeof entrySchema>;

/** More than this many buttons under the greeting is a menu. */
export const mostSuggested = 3;
