/**
 * The one place where the Bot Framework runs a turn. A turn only collects: `sendActivities` puts the bot's words
 * aside, and they are saved together with the new state once the turn is over. Nothing leaves from here.
 */
import {
  ActivityTypes,
  type Activity as BotActivity,
  BotAdapter,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { Activity } from '../core/activity.ts';
import type { Conversation } from '../core/conversation.ts';

/** Bot Framework names of our channels; 'webchat' is what stock Direct Line clients say of themselves. */
const channelNames = {
  web: 'webchat',
  facebook: 'facebook',
  x: 'twitter',
  email: 'email',
  azure: 'azure',
};

/** A stored inbound row in the framework's form. The service address is a name: nothing is ever sent to it. */
export function toBotActivity(conversation: Conversation, row: Activity): Partial<BotActivity> {
  const isMessage = row.text !== undefined;
  return {
    type: isMessage ? ActivityTypes.Message : ActivityTypes.Event,
    id: `${conversation.id}/${row.seq}`,
    channelId: channelNames[conversation.channel],
    serviceUrl: 'urn:loket',
    conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: conversation.customer.id, name: conversation.customer.name ?? '' },
    recipient: { id: 'bot', name: 'bot' },
    timestamp: new Date(row.at),
    locale: conversation.language,
    ...(isMessage ? { text: row.text } : { name: 'loket', value: row.data?.action }),
  };
}

export type TurnLogic = (context: TurnContext) => Promise<void>;

export class OmnichannelAdapter extends BotAdapter {
  /** Runs one turn and returns what the bot sent, in order. Rejects with what the logic threw. */
  async collect(activity: Partial<BotActivity>, logic: TurnLogic): Promise<Partial<BotActivity>[]> {
    const context = new TurnContext(this, activity);
    const collected: Partial<BotActivity>[] = [];
    context.turnState.set(collectedKey, collected);
    await this.runMiddleware(context, logic);
    return collected;
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<BotActivity>[],
  ): Promise<ResourceResponse[]> {
    const collected = context.turnState.get<Partial<BotActivity>[]>(collectedKey);
    if (collected === undefined)
      throw new Error('Words outside a turn: use the desk for proactive ones.');
    return activities.map((activity) => {
      if (activity.type === ActivityTypes.Message) collected.push(activity);
      return { id: `pending-${collected.length}` };
    });
  }

  /** Rows are never changed after they are stored. */
  override async updateActivity(): Promise<void> {
    throw new Error('A sent message cannot be changed.');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('A sent message cannot be deleted.');
  }

  /** Words that nobody asked for are rows written by the desk, with a name and a promise: never a bot turn. */
  override async continueConversation(): Promise<void> {
    throw new Error('There are no proactive bot turns: append through the desk.');
  }

  override async continueConversationAsync(): Promise<void> {
    throw new Error('There are no proactive bot turns: append through the desk.');
  }
}

const collectedKey = Symbol('collected');
