/** Direct Line 3.0 JSON to a row and back. Pure: ids and names come in, nothing is looked up. */
import { z } from 'zod';
import type { Activity, CustomerAction, NewActivity, Offer } from '../../core/activity.ts';
import type { Nameplate } from '../../core/agent.ts';
import type { LoketData } from './widget-protocol.ts';

/**
 * Longer texts are refused with 413: the transcript, the console and the receipt must stay usable. Our widget knows
 * the limit and sends none. UTF-16 units, as a page counts them.
 */
export const textLimit = 20_000;

const id = z.string().min(1).max(200);

export const actionSchema: z.ZodType<CustomerAction> = z.discriminatedUnion('action', [
  z.object({ action: z.literal('requestHuman'), reason: z.string().max(500).optional() }),
  z.object({ action: z.literal('stayWithBot') }),
  z.object({ action: z.literal('askBotMeanwhile') }),
  z.object({ action: z.literal('backToBot') }),
  z.object({ action: z.literal('waitFor'), agentId: id }),
  z.object({ action: z.literal('chooseEntry'), entryId: id }),
  z.object({ action: z.literal('helped'), yes: z.boolean(), entryId: id }),
  z.object({ action: z.literal('join') }),
]);

/** What a client may post. Everything that says who or when is ours and ignored if sent. */
export const postedSchema = z.object({
  type: z.enum([
    'message',
    'event',
    'typing',
    'endOfConversation',
    'conversationUpdate',
    'messageReaction',
    'invoke',
  ]),
  text: z.string().optional(),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  locale: z.string().max(35).optional(),
  channelData: z
    .object({
      clientActivityID: z.string().min(1).max(100).optional(),
      /** How long it waited on the device for a connection, ms: a span, since a visitor's clock may be wrong. */
      waited: z.number().int().min(0).optional(),
    })
    .catchall(z.unknown())
    .optional(),
});
export type Posted = z.infer<typeof postedSchema>;

/** A tap: of our widget (event `loket`) or of a stock client's button (postBack, messageBack). */
export function actionOf(posted: Posted): CustomerAction | undefined {
  const isTap = posted.type === 'message' || (posted.type === 'event' && posted.name === 'loket');
  if (!isTap || posted.value === undefined) return undefined;
  const parsed = actionSchema.safeParse(posted.value);
  return parsed.success ? parsed.data : undefined;
}

/** A shorter time than this on the way is no waiting. ms */
const onTheWayMs = 5_000;
/** Nobody gets further ahead in the line than this by saying that his request waited on his device. ms */
const waitedAtMostMs = 30 * 60_000;

function waitedSince(waited: number | undefined, now: number): { sentAt?: number } {
  if (waited === undefined || waited < onTheWayMs) return {};
  return { sentAt: now - Math.min(waited, waitedAtMostMs) };
}

/** The row of a posted message or tap; undefined for what is never stored (typing, foreign events). */
export function rowOf(
  posted: Posted,
  context: { newId: string; now: number; customerName?: string },
): NewActivity | undefined {
  const action = actionOf(posted);
  const text = posted.type === 'message' ? (posted.text ?? '') : undefined;
  if (action === undefined && (text === undefined || text.trim() === '')) return undefined;
  const clientActivityId = posted.channelData?.clientActivityID;
  return {
    externalId:
      clientActivityId === undefined ? `in:${context.newId}` : `client:${clientActivityId}`,
    kind: action === undefined ? 'message' : 'action',
    author: { role: 'customer', name: context.customerName },
    text: text === undefined || text === '' ? undefined : text,
    data: { action, clientActivityId },
    audience: 'everyone',
    inbound: true,
    ...waitedSince(posted.channelData?.waited, context.now),
  };
}

/** Unique over all activities of a conversation, typing included: a repeated id deletes a message in Web Chat. */
export function activityId(thread: string, seq: number): string {
  return `${thread}|${String(seq).padStart(7, '0')}`;
}

/** Any text that is not a count means: from the beginning. Literal reading of the protocol loses messages. */
export function watermarkSeq(watermark: unknown): number {
  return typeof watermark === 'string' && /^\d{1,9}$/.test(watermark) ? Number(watermark) : 0;
}

/** One id per person: a stock client ends the typing dots when a message of the same sender comes. */
export const senderId = (plate: Nameplate): string => `agent-${plate.agentId}`;

function sender(row: Activity, context: OutContext): { id: string; name: string; role: string } {
  switch (row.author.role) {
    case 'customer':
      return { id: context.userId, name: row.author.name ?? '', role: 'user' };
    case 'agent':
      return { id: senderId(row.author.plate), name: row.author.plate.name, role: 'bot' };
    default:
      return { id: 'bot', name: context.botName, role: 'bot' };
  }
}

/** messageBack: the tap arrives with its meaning, and shows as words of the customer. */
function suggestedAction(offer: Offer): unknown {
  return {
    type: 'messageBack',
    title: offer.title,
    text: offer.title,
    displayText: offer.title,
    value: offer.action,
  };
}

export interface OutContext {
  thread: string;
  userId: string;
  botName: string;
  /** Title of the way out, shown below every bot message of clients that have no bell of their own. */
  personOffer: string;
}

/** A stored row as every Direct Line client may read it; ours finds more under channelData.loket. */
export function toDirectLine(row: Activity, context: OutContext): Record<string, unknown> {
  const offers = row.data?.offers ?? [];
  const person: Offer = { title: context.personOffer, action: { action: 'requestHuman' } };
  const loket: LoketData = {
    seq: row.seq,
    at: row.at,
    author: row.author.role,
    kind:
      row.kind === 'action' ? 'action' : row.kind === 'announcement' ? 'announcement' : 'message',
    language: row.language,
    plate: row.author.role === 'agent' ? row.author.plate : undefined,
    announcement: row.data?.announcement,
    offers: offers.length > 0 ? offers : undefined,
    answer: row.data?.answer && { topic: row.data.answer.topic, updated: row.data.answer.updated },
  };
  return {
    type: row.kind === 'action' && row.text === undefined ? 'event' : 'message',
    id: activityId(context.thread, row.seq),
    timestamp: new Date(row.at).toISOString(),
    channelId: 'webchat',
    conversation: { id: context.thread },
    from: sender(row, context),
    locale: row.language,
    ...(row.kind === 'action' && row.text === undefined
      ? { name: 'loket', value: row.data?.action }
      : { text: row.text ?? '', textFormat: row.author.role === 'bot' ? 'markdown' : 'plain' }),
    ...(row.author.role === 'bot'
      ? { suggestedActions: { actions: [...offers, person].map(suggestedAction) } }
      : {}),
    channelData: { clientActivityID: row.data?.clientActivityId, loket },
  };
}
