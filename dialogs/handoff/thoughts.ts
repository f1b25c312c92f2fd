/** Rules that look at a whole thought (between commas, "and", "but") instead of a pattern of words. */
import type { PatternIndex } from './compiled.ts';
import { bitOf } from './lexicon.ts';
import { compile } from './pattern.ts';
import type { Match, Sentence } from './sentence.ts';

const bits = (...names: string[]): number => names.reduce((all, name) => all | bitOf(name), 0);

const BOT = bits('bot');
const WANT = bits('want');
const REPORT = bits('report');
/** Words that may stand in a message that is nothing but a request. */
const MAY_STAND = bits(
  'filler',
  'person',
  'anyone',
  'desk',
  'aid',
  'talk',
  'reach',
  'call',
  'connect',
  'give',
  'want',
  'may',
  'me',
  'you',
  'exist',
  'free',
  'number',
  'alone',
  'joint',
);
/** One of these makes it a request. */
const CORE = bits('person', 'desk', 'alone');
/** Only between pauses: "my address or phone number" is no request. */
const CORE_BETWEEN_PAUSES = bits('person', 'desk', 'alone', 'number');
/** "Someone?" is a request, "are people nice to you" is not. */
const ANYONE = bits('anyone');
const LONGEST_WITH_ANYONE = 4;
const OF_COMPANY = bits('desk', 'person');
const LONGEST_LONE_REQUEST = 12;

const LONE = compile('@person');
const NAMED = compile('@desk/@person');

/** The thoughts of a sentence: between pauses, and once more between pauses and words such as "and". */
function* thoughts(view: Sentence, finest: boolean): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let i = 1; i <= view.length; i++) {
    if (i === view.length || (finest ? view.begins(i) : view.pauses(i))) {
      yield { from, to: i };
      from = i;
    }
  }
}

/** Whether all words of a thought may stand in a bare request, and one of them is its core. */
function isLone(view: Sentence, from: number, to: number, cores: number): boolean {
  let core = false;
  for (let i = from; i < to; ) {
    const [longest] = view.spans(i, MAY_STAND);
    if (longest === undefined || i + longest > to) return false;
    core ||= view.spans(i, cores).length > 0;
    i += longest;
  }
  return core;
}

/** A thought that is nothing but a request: "agent please", "customer service", "someone real". */
export function loneRequest(view: Sentence): Match | undefined {
  for (const finest of [false, true]) {
    for (const { from, to } of thoughts(view, finest)) {
      const short = to - from <= LONGEST_WITH_ANYONE;
      // "... but a person" ends with whom is wanted.
      const last = finest && from > 0 && to === view.length;
      const anyone = short && (last || !finest) ? ANYONE : 0;
      const cores = (finest ? CORE : CORE_BETWEEN_PAUSES) | anyone;
      if (to - from <= LONGEST_LONE_REQUEST && isLone(view, from, to, cores))
        return { pattern: LONE, from, to };
    }
  }
  return undefined;
}

/** Whether the sentence tells about people or a desk ("told me", "rude", "how much") without wishing anything. */
export function reports(view: Sentence): boolean {
  let told = false;
  for (let i = 0; i < view.length; i++) {
    if (view.mentions(i, WANT)) return false;
    told ||= view.mentions(i, REPORT);
  }
  return told;
}

/** Any mention of the company's people or service desk that nothing explains otherwise. Leans to yes on purpose. */
export function peopleNamed(view: Sentence): Match | undefined {
  for (let i = 0; i < view.length; i++) {
    const [longest] = view.spans(i, OF_COMPANY);
    if (longest !== undefined) return { pattern: NAMED, from: i, to: i + longest };
  }
  return undefined;
}

/**
 * Takes the meaning from what is refused: from the match to the end of the thought, or to the next wish.
 * A refusal of the bot ("I don't want to talk to a robot") is no refusal of a person. Returns how many took effect.
 */
export function applyRefusals(view: Sentence, refusals: PatternIndex): number {
  let applied = 0;
  for (const match of [...view.all(refusals)]) {
    let to = match.to;
    while (to < view.length && !view.begins(to) && view.spans(to, WANT).length === 0) to++;
    let begin = match.from;
    while (begin > 0 && !view.begins(begin)) begin--;
    let bot = false;
    for (let i = begin; i < to; i++) bot ||= view.spans(i, BOT).length > 0;
    if (bot) continue;
    view.mask(match.from, to);
    applied++;
  }
  return applied;
}
