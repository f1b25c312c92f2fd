/**
 * What a language file holds. Words are written as people write them; they are folded when compiled.
 * A list is one string: entries part at "|" or a line end. An entry may be several words, a word ending in "*" stands
 * for every word that begins so.
 */

/** The roles that words play in a request for a person. */
export const WORD_CLASSES = [
  /** Somebody who can only be a human of the company: "human", "agent", "employee", "supervisor". */
  'person',
  /** Anybody: "someone", "people". Counts only next to a verb or a wish. */
  'anyone',
  /** Professions and departments, which are also ordinary topics: "doctor", "billing department". */
  'staff',
  /** The place where people of the company answer: "customer service", "hotline". */
  'desk',
  /** "courier", "seller", "landlord", "my doctor": people who are not the company's. */
  'third',
  /** "support", "assistance": a person when one contacts it, a topic otherwise. */
  'aid',
  /** "speak", "talk", "chat". Never past forms: those report. */
  'talk',
  /** "ask", "explain", "write": a request only when a person follows at once. */
  'tell',
  /** "contact", "reach". */
  'reach',
  /** "call", "phone". */
  'call',
  /** "connect", "transfer", "put through". */
  'connect',
  /** Things that are connected too: "wifi", "printer". */
  'device',
  /** What a person would do: "help", "look at", "answer". */
  'help',
  /** "give me", "get me". */
  'give',
  /** "want", "need", "prefer", "would like". */
  'want',
  /** "can I", "may I", "let me". */
  'may',
  /** "me", "us". */
  'me',
  /** The company: "you", "you guys". */
  'you',
  /** "is there", "are there". */
  'exist',
  /** "available", "online", "there". */
  'free',
  /** "no", "not", "without", "instead of". */
  'no',
  /** "bot", "machine", "computer": whatever is no person. */
  'bot',
  /** "bot", "chatbot", "robot": only what answers here, so that "my washing machine is useless" is none. */
  'chatbot',
  /** "stop", "enough", "tired of", "hate". */
  'stop',
  /** "useless", "stupid". */
  'bad',
  /** "phone number". */
  'number',
  /** "who". */
  'who',
  /** "I am": what follows is a statement about the writer. */
  'iam',
  /** Talk about a desk that is no wish to reach it: "rude", "vacancy", "told me". */
  'report',
  /** Enough as a whole message: "call", "contact". */
  'alone',
  /** Words that change nothing: articles, politeness, greetings, "now", "real". */
  'filler',
  /** "and", "but": a new thought begins. */
  'joint',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

export interface Lexicon {
  /** ISO 639-1 code. */
  readonly language: string;
  /** True where verbs can stand at the end: then "someone ... speak" is read like "speak ... someone". */
  readonly verbsAtEnd: boolean;
  readonly words: Partial<Record<WordClass, string>>;
  /** Patterns (see pattern.ts) that ask by themselves. */
  readonly asks: string;
  /** Patterns whose words mean something else: "human error". Only the matched words lose their meaning. */
  readonly neutral: string;
  /** Patterns that say no to contact: "don't call me". Everything up to the next thought loses its meaning. */
  readonly refusals: string;
  /** Patterns of clear anger at the service, or of threats to leave or to sue. */
  readonly anger?: string;
  /** Patterns of danger to life. */
  readonly distress?: string;
  /** Ordinary words that are one slip away from a word above and must not be read as a typo of it. */
  readonly realWords?: string;
}

/** The entries of a list, without blank ones. */
export function entries(list: string | undefined): string[] {
  if (list === undefined) return [];
  return list
    .split(/[|\n]/)
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}

/** The bit of a class in a set of classes. */
export function bitOf(name: string): number {
  const index = WORD_CLASSES.indexOf(name as WordClass);
  if (index < 0) throw new Error(`No word class "${name}": use one of ${WORD_CLASSES.join(', ')}.`);
  return 1 << index;
}
