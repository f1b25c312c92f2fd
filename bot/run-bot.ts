/** One turn of the bot: the stored row becomes a Bot Framework activity, the bot's answer the turn's words. */
import type { ActivityData } from './core/activity.ts';
import type { Bot } from '../dialogs/bot.ts';
import type { BotAnswer, BotMessage } from '../dialogs/answer.ts';
import { OmnichannelAdapter, toBotActivity } from './channels/omnichannel-adapter.ts';
import type { BotOutcome, TurnPorts } from './middleware/turn-ports.ts';
import type { Conversation } from './core/conversation.ts';
import type { Clock } from './core/clock.ts';

/** Offers and the entry answered with ride along under this key until the turn is saved. */
const dataKey = 'loket';

export function createBotRunner(bot: Bot, clock: Clock): TurnPorts['bot'] {
  const adapter = new OmnichannelAdapter();
  return async (conversation, row) => {
    let answer: BotAnswer | undefined;
    const words = await adapter.collect(toBotActivity(conversation, row), async (context) => {
      answer = bot.answer({
        text: row.data?.action === undefined ? context.activity.text : undefined,
        action: row.data?.action,
        language: conversation.language,
        dialog: conversation.dialog,
        waitsForPerson: waits(conversation),
        now: clock.now(),
      });
      await context.sendActivities(answer.messages.map(toActivity));
    });
    return {
      messages: words.map(({ text, locale, channelData }) => ({
        text,
        language: locale,
        data: (channelData as Record<string, ActivityData>)[dataKey],
      })),
      change: (current) => changed(current, answer),
      escalate: answer?.escalate,
    } satisfies BotOutcome;
  };
}

/** That it is a bot; the rest of the greeting is about what the customer has asked for already. */
export function greetingOf(
  bot: Bot,
  { language, dialog }: Conversation,
  now: number,
): BotOutcome['messages'] {
  const action = { action: 'join' } as const;
  const { messages } = bot.answer({ action, language, dialog, waitsForPerson: false, now });
  return messages.slice(0, 1).map(({ text }) => ({ text, language }));
}

function waits({ handoff }: Conversation): boolean {
  return handoff !== undefined && handoff.state !== 'completed' && handoff.state !== 'accepted';
}

function toActivity({ text, offers, answer }: BotMessage) {
  return { type: 'message', text, channelData: { [dataKey]: { offers, answer } } };
}

function changed(conversation: Conversation, answer: BotAnswer | undefined): Conversation {
  if (answer === undefined) return conversation;
  const { dialog, language, spokenLanguage } = answer;
  return { ...conversation, dialog, language, spokenLanguage };
}
