/**
 * What the bot says to one message or tap. Sure: it answers. Unsure between two: it asks back, once. Anything
 * else goes to a person in the same turn. Pure: everything it knows is handed in.
 */
import type { Offer } from '../bot/core/activity.ts';
import type { DialogState } from '../bot/core/conversation.ts';
import type { BotAnswer, BotMessage, BotTurn } from './answer.ts';
import { scriptOf } from './language/script.ts';
import type { Wording } from './wording/wording.ts';

/** What the bot needs to know about an entry to answer with it. */
export interface KnownEntry {
  id: string;
  topic: string;
  updated: string;
  /** Sensitive: the answer is given, and a person takes over in the same turn. */
  handoffAlways: boolean;
  /** What it is about, in a few words: "From: Moving house". */
  subject: string;
  question: string;
  answer: string;
}

export type Decision =
  | { kind: 'answer'; entryId: string; score: number }
  | { kind: 'askBack'; entryIds: [string, string] }
  | { kind: 'unknown' };

export interface Knowledge {
  /** The entry in a language that it has, valid at `now`; missing when gone or not valid. */
  entry(id: string, language: string, now: number): KnownEntry | undefined;
  decide(text: string, language: string, now: number): Decision;
  /** Whether anything can be answered in this language now: a bot that knows nothing does not say that it answers. */
  hasAnswers(language: string, now: number): boolean;
  /** Questions people often ask, for the greeting. */
  suggestions(language: string, now: number): { entryId: string; question: string }[];
  smallTalk(text: string, language: string): string | undefined;
  isFragment(text: string, language: string): boolean;
  detectLanguage(text: string, hint: string): { language: string; sure: boolean };
}

export interface BotParts {
  knowledge: Knowledge;
  wording: Wording;
}

interface Context {
  knowledge: Knowledge;
  turn: BotTurn;
  language: string;
  spokenLanguage?: string;
  /** A sentence in the customer's language; in one without wording: the page's language, then English. */
  say(key: string): string;
}

export interface Bot {
  answer(turn: BotTurn): BotAnswer;
}

export function createBot(parts: BotParts): Bot {
  return {
    answer(turn) {
      const context = hear(parts, turn);
      const answer = turn.action === undefined ? toMessage(context) : toTap(context);
      // A person takes over: back with the bot, the same question is a new one and no repeated one.
      const dialog = answer.escalate === undefined ? answer.dialog : forgetAnswer(answer.dialog);
      return {
        ...answer,
        dialog,
        language: context.language,
        spokenLanguage: context.spokenLanguage,
        escalate: turn.waitsForPerson ? undefined : answer.escalate,
      };
    },
  };
}

type Said = Pick<BotAnswer, 'messages' | 'dialog' | 'escalate'>;

/** The language of this message if we are sure of it and have words for it, else the one so far. */
function hear({ knowledge, wording }: BotParts, turn: BotTurn): Context {
  const heard =
    turn.text === undefined ? undefined : knowledge.detectLanguage(turn.text, turn.language);
  const spoken = heard?.sure ? heard.language : turn.language;
  const language = wording.has(spoken) ? spoken : turn.language;
  const foreign = spoken !== language;
  const say = (key: string): string =>
    foreign && language !== 'en'
      ? `${wording.say(language, key)}\n\n${wording.say('en', key)}`
      : wording.say(language, key);
  return { knowledge, turn, language, spokenLanguage: foreign ? spoken : undefined, say };
}

function toTap(context: Context): Said {
  const { turn, say } = context;
  const dialog = settled(turn.dialog);
  switch (turn.action?.action) {
    case 'join':
      return greet(context);
    case 'chooseEntry':
      return answerWith(context, turn.action.entryId, 1);
    case 'helped':
      if (turn.action.yes) {
        return { messages: [{ text: say('help.thanks') }], dialog: forgetAnswer(dialog) };
      }
      return { messages: [{ text: say('help.no') }], dialog, escalate: 'notHelped' };
    default:
      return { messages: [], dialog: turn.dialog };
  }
}

function greet({ turn, say, language, knowledge }: Context): Said {
  if (turn.dialog.greeted) return { messages: [], dialog: turn.dialog };
  const offers = knowledge.suggestions(language, turn.now).map(({ entryId, question }) => ({
    title: question,
    action: { action: 'chooseEntry', entryId } as const,
  }));
  const bot = say(
    knowledge.hasAnswers(language, turn.now) ? 'greeting.bot' : 'greeting.bot.noAnswers',
  );
  return {
    messages: [{ text: bot }, { text: say('greeting.person'), offers }],
    dialog: { ...turn.dialog, greeted: true },
  };
}

function toMessage(context: Context): Said {
  const { turn, say, language, knowledge } = context;
  const text = turn.text ?? '';
  const kind = knowledge.smallTalk(text, language);
  if (kind === 'yes' || kind === 'no') return yesOrNo(context, kind);
  if (kind !== undefined) {
    const pleased = kind === 'thanks' || kind === 'compliment';
    const dialog = pleased ? forgetAnswer(turn.dialog) : turn.dialog;
    return { messages: [{ text: say(`smallTalk.${kind}`) }], dialog };
  }
  if (isForeignScript(text)) return { ...unknown(context), escalate: 'unreadable' };
  const decision = knowledge.decide(text, language, turn.now);
  if (knowledge.isFragment(text, language) && !turn.dialog.askedTopic) {
    return askTopic(context, decision);
  }
  if (decision.kind === 'answer') return answerWith(context, decision.entryId, decision.score);
  if (decision.kind === 'askBack' && turn.dialog.askedBack === undefined) {
    return askBack(context, decision.entryIds);
  }
  return unknown(context);
}

/** In letters that no language of ours is written in: nothing here can tell what it asks, so a person reads it. */
function isForeignScript(text: string): boolean {
  return !['latin', 'arabic', 'none'].includes(scriptOf(text));
}

/** A bare "no" to "Did this help?" names a person; elsewhere it is small talk. */
function yesOrNo(context: Context, kind: 'yes' | 'no'): Said {
  const { turn, say } = context;
  const asked = turn.dialog.justAskedHelp === true;
  if (asked && kind === 'no') {
    const messages = [{ text: say('help.no') }];
    return { messages, dialog: settled(turn.dialog), escalate: 'notHelped' };
  }
  const text = asked ? say('help.thanks') : say(`smallTalk.${kind}`);
  const dialog = settled(turn.dialog);
  return { messages: [{ text }], dialog: asked ? forgetAnswer(dialog) : dialog };
}

function unknown({ turn, say }: Context): Said {
  const key = turn.waitsForPerson ? 'unknown.meanwhile' : 'unknown';
  const messages = [{ text: say(key) }];
  return { messages, dialog: settled(turn.dialog), escalate: 'unanswered' };
}

function askBack(context: Context, entryIds: [string, string]): Said {
  const offers = [...entryOffers(context, entryIds), personOffer(context)];
  return {
    messages: [{ text: context.say('askBack'), offers }],
    dialog: { ...settled(context.turn.dialog), askedBack: entryIds },
  };
}

/** A word or two is a guess for any matcher: what it found is offered, not answered. */
function askTopic(context: Context, decision: Decision): Said {
  const found =
    decision.kind === 'answer'
      ? [decision.entryId]
      : decision.kind === 'askBack'
        ? decision.entryIds
        : [];
  const offers = [...entryOffers(context, found), personOffer(context)];
  return {
    messages: [{ text: context.say('askTopic'), offers }],
    dialog: { ...settled(context.turn.dialog), askedTopic: true },
  };
}

function entryOffers({ knowledge, language, turn }: Context, entryIds: readonly string[]): Offer[] {
  return entryIds
    .map((id) => knowledge.entry(id, language, turn.now))
    .filter((entry) => entry !== undefined)
    .map(({ id, question }) => ({
      title: question,
      action: { action: 'chooseEntry', entryId: id },
    }));
}

function personOffer({ say }: Context): Offer {
  return { title: say('askBack.neither'), action: { action: 'requestHuman' } };
}

function answerWith(context: Context, entryId: string, score: number): Said {
  const { turn, say, language, knowledge } = context;
  const entry = knowledge.entry(entryId, language, turn.now);
  if (entry === undefined) return unknown(context);
  // The same question again, in other words or the same: the answer did not help, so no second try.
  if (turn.dialog.lastEntryId === entryId && turn.action === undefined && !turn.waitsForPerson) {
    const messages = [{ text: say('repeated') }];
    return { messages, dialog: settled(turn.dialog), escalate: 'repeated' };
  }
  const { topic, updated } = entry;
  const source = { entryId, score, topic: entry.subject, updated };
  const message: BotMessage = { text: entry.answer, answer: source };
  // What the bot says while he waits for a person is no answer to measure the next question by.
  const dialog: DialogState = turn.waitsForPerson
    ? settled(turn.dialog)
    : { ...settled(turn.dialog), lastEntryId: entryId };
  if (entry.handoffAlways) return { messages: [message], dialog, escalate: 'sensitive' };
  if (mayAskHelp(turn, topic)) {
    message.offers = helpOffers(context, entryId);
    dialog.helpAsked = [...(turn.dialog.helpAsked ?? []), topic].slice(-50);
    dialog.justAskedHelp = true;
  }
  return { messages: [message], dialog };
}

/** At most once per topic, never twice in a row, never while he waits for a person anyway. */
function mayAskHelp(turn: BotTurn, topic: string): boolean {
  if (turn.waitsForPerson || turn.dialog.justAskedHelp) return false;
  return !(turn.dialog.helpAsked ?? []).includes(topic);
}

function helpOffers({ say }: Context, entryId: string): BotMessage['offers'] {
  return [
    { title: say('help.yes'), action: { action: 'helped', yes: true, entryId } },
    { title: say('help.no.offer'), action: { action: 'helped', yes: false, entryId } },
  ];
}

/** What was asked last turn is answered now, whatever the answer was. */
function settled(dialog: DialogState): DialogState {
  const { askedBack: _a, askedTopic: _t, justAskedHelp: _h, ...rest } = dialog;
  return rest;
}

/** The answer helped, or a person has the question now: asked again, it is answered again. */
function forgetAnswer(dialog: DialogState): DialogState {
  const { lastEntryId: _answered, ...rest } = dialog;
  return rest;
}
