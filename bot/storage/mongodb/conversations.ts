/**
 * A conversation is one document, replaced as a whole by compare-and-swap on its version. What else a turn saves
 * travels in a short outbox inside that document, so state and rows are one write; the outbox is emptied at once,
 * and by the sweep where a crash came between.
 */
import type { Conversation } from '../../core/conversation.ts';
import { LoketError } from '../../core/errors.ts';
import { checkId, checkLimit, checkOutput, storable, stored } from '../checked.ts';
import { queued } from '../delivery-state.ts';
import { listingOf } from '../listing.ts';
import { conversationSchema } from '../schemas/conversation-schema.ts';
import type { ConversationStore, Output } from '../stores.ts';
import type { AppendRow, MarkHandled } from './activities.ts';
import {
  insertOnce,
  untilDecided,
  type ConversationDocument,
  type FinishedDocument,
  type Mongo,
  type Outbox,
} from './collections.ts';
import { insertDelivery } from './deliveries.ts';

type Part = Pick<
  ConversationStore,
  'createConversation' | 'conversation' | 'commitTurn' | 'drainOutboxes'
>;

export interface Tools {
  mongo: Mongo;
  appendRow: AppendRow;
  markHandled: MarkHandled;
}

export function conversationPart(tools: Tools): Part {
  const { mongo } = tools;
  const read = async (id: string): Promise<Conversation | undefined> => {
    const document = await mongo.conversations.findOne({ _id: checkId(id, 'conversationId') });
    return document ? toConversation(document) : undefined;
  };
  return {
    conversation: read,
    async createConversation(conversation) {
      const first = storable(conversationSchema, { ...conversation, version: 1 });
      await insertOnce(() => mongo.conversations.insertOne(documentOf(first, undefined)));
      return (await read(first.id)) ?? first;
    },
    async commitTurn(next, expectedVersion, output, now) {
      if (next.version !== expectedVersion + 1) throw new LoketError('badRequest', ['version']);
      const conversation = storable(conversationSchema, next);
      const document = documentOf(conversation, outboxOf(conversation, checkOutput(output), now));
      return mongo.turns(conversation.id, () => commit(tools, document, expectedVersion));
    },
    async drainOutboxes(limit) {
      const full = await mongo.conversations
        .find({ outboxSize: { $gt: 0 } }, { projection: { _id: 1 } })
        .limit(checkLimit(limit))
        .toArray();
      for (const { _id } of full) {
        await mongo.turns(_id, async () => {
          const document = await mongo.conversations.findOne({ _id });
          if (document) await drain(tools, document);
        });
      }
      return full.length;
    },
  };
}

async function commit(
  tools: Tools,
  document: ConversationDocument,
  expectedVersion: number,
): Promise<'committed' | 'conflict'> {
  const { conversations } = tools.mongo;
  const { _id } = document;
  const expected = { _id, version: expectedVersion, outboxSize: 0 };
  const outcome = await untilDecided(async () => {
    const { matchedCount } = await conversations.replaceOne(expected, document);
    if (matchedCount === 1) return 'committed' as const;
    const current = await conversations.findOne({ _id });
    if (current?.version !== expectedVersion) return 'conflict' as const;
    // A crash left rows of the commit before: they come first.
    await drain(tools, current);
    return undefined;
  });
  if (outcome === 'committed') await finish(tools, document);
  return outcome;
}

/** Saved is saved: when the connection breaks in here, the sweeps do the rest. */
async function finish(tools: Tools, document: ConversationDocument): Promise<void> {
  try {
    await drain(tools, document);
    await tools.markHandled(document._id, document.body.handledSeq);
  } catch {
    // The outbox still stands in the document, and unhandledBefore looks at handledSeq itself.
  }
}

/** Every step may run twice, also at the same moment on two nodes: each is refused by its key the second time. */
async function drain(tools: Tools, document: ConversationDocument): Promise<void> {
  const { mongo, appendRow } = tools;
  const { _id, version, outbox } = document;
  if (!outbox || document.outboxSize === 0) return;
  for (const row of outbox.activities) {
    await appendRow({ conversationId: _id, row, now: outbox.at });
  }
  for (const delivery of outbox.deliveries) await insertDelivery(mongo, queued(delivery));
  if (outbox.finished) await saveFinished(mongo, version, outbox.finished);
  const emptied = { $set: { outboxSize: 0 }, $unset: { outbox: 1 } } as const;
  await mongo.conversations.updateOne({ _id, version }, emptied);
}

async function saveFinished(
  mongo: Mongo,
  version: number,
  body: NonNullable<Outbox['finished']>,
): Promise<void> {
  const { conversationId, customerId, number, reference, completedAt } = body;
  const document: FinishedDocument = {
    _id: `${conversationId}/${number}`,
    version,
    conversationId,
    customerId,
    reference,
    completedAt: completedAt ?? 0,
    body,
  };
  // Finds only an older save; with a newer or the same one the insert is refused by the key.
  const older = { _id: document._id, version: { $lt: version } };
  await insertOnce(() => mongo.finished.replaceOne(older, document, { upsert: true }));
}

function documentOf(body: Conversation, outbox: Outbox | undefined): ConversationDocument {
  const size = outbox
    ? outbox.activities.length + outbox.deliveries.length + (outbox.finished ? 1 : 0)
    : 0;
  return {
    _id: body.id,
    version: body.version,
    body,
    list: listingOf(body),
    ...(size > 0 && outbox && { outbox }),
    outboxSize: size,
  };
}

function outboxOf(conversation: Conversation, output: Output, at: number): Outbox {
  const { activities, deliveries, finished } = output;
  const { id, customer } = conversation;
  const whose = { conversationId: id, customerId: customer.id };
  return { activities, deliveries, ...(finished && { finished: { ...finished, ...whose } }), at };
}

export function toConversation(document: Pick<ConversationDocument, '_id' | 'body'>): Conversation {
  return stored(conversationSchema, document.body, `conversation ${document._id}`);
}
