/**
 * Does this message ask for a person? Asked before anything else is understood, in every state and language, so it is
 * pure and needs no language. Patterns hear requests; learnt weights judge what was heard and what was not.
 */
import { isRequest } from './judge.ts';
import { readMessage } from './read-message.ts';
import type { Found, SentenceRead } from './read-sentence.ts';

export interface PersonRequest {
  /** True: a named person takes over in this turn. */
  readonly asks: boolean;
  /** Why: asked for in any way, anger at the service or a threat to leave or sue, danger to life. */
  readonly reason?: 'asked' | 'anger' | 'distress';
  /** ISO 639-1 code of the language whose words decided; none where no language knows a word. */
  readonly language?: string;
  /** The words that decided, as the customer wrote them. */
  readonly evidence?: string;
}

type Reason = NonNullable<PersonRequest['reason']>;

/** Danger to life before a request, a request before anger. */
const REASONS: readonly Reason[] = ['distress', 'asked', 'anger'];

const FOUND: Record<Reason, (sentence: SentenceRead) => Found | undefined> = {
  distress: ({ distress }) => distress,
  asked: (sentence) => (isRequest(sentence) ? (sentence.request ?? sentence.whole) : undefined),
  anger: ({ anger }) => anger,
};

/** Takes any string. Never throws; the work is linear in what is read (at most 8,000 characters of a longer text). */
export function asksForPerson(text: string): PersonRequest {
  const { text: read, sentences } = readMessage(text);
  for (const reason of REASONS) {
    for (const sentence of sentences) {
      const found = FOUND[reason](sentence);
      if (found === undefined) continue;
      const { language, start, end } = found;
      return { asks: true, reason, language, evidence: read.slice(start, end) };
    }
  }
  return { asks: false };
}
