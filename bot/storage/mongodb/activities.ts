/** Rows of a transcript: inserted under conversation/seq, once per external id. */
import type { Collection } from 'mongodb';
import type { Activity, NewActivity } from '../../core/activity.ts';
import { LoketError } from '../../core/errors.ts';
import { nextRow, type LastRow } from '../activity-row.ts';
import { checkLimit, storable, stored } from '../checked.ts';
import { activitySchema, newActivitySchema } from '../schemas/activity-schema.ts';
import type { ConversationStore } from '../stores.ts';
import { recent } from './recent.ts';
import { insertOnce, untilDecided, type ActivityDocument, type Mongo } from './collections.ts';

export interface Appended {
  activity: Activity;
  replay: boolean;
}

export interface Append {
  conversationId: string;
  row: NewActivity;
  now: number;
}

/** Call it only inside `turns` for this conversation. */
export type AppendRow = (append: Append) => Promise<Appended>;

export function rowAppender(mongo: Mongo): AppendRow {
  // The common append is one insert. A remembered row that is not the last any more only costs another round.
  const lastRows = recent<LastRow>();
  return async ({ conversationId, row, now }) => {
    try {
      return await untilDecided(async () => {
        const last = lastRows.get(conversationId) ?? (await lastRow(mongo, conversationId));
        const next = nextRow(conversationId, row, { last, now });
        const document = documentOf(next.activity, next.salt);
        if (await insertOnce(() => mongo.activities.insertOne(document))) {
          lastRows.set(conversationId, { seq: next.activity.seq, at: next.activity.at });
          return { activity: next.activity, replay: false };
        }
        const known = await firstWith(mongo.activities, conversationId, row.externalId);
        if (known) return { activity: known, replay: true };
        lastRows.delete(conversationId);
        return undefined;
      });
    } catch (error) {
      // Whether the row is there is unknown now: the next append looks.
      lastRows.delete(conversationId);
      throw error;
    }
  };
}

function documentOf(activity: Activity, salt: string): ActivityDocument {
  const { conversationId, seq, at, inbound } = activity;
  return { _id: `${conversationId}/${seq}`, ...activity, salt, ...(inbound && { todo: at }) };
}

/** As it was acknowledged: a row that the majority does not have yet is not called a replay. */
async function firstWith(
  activities: Collection<ActivityDocument>,
  conversationId: string,
  externalId: string,
): Promise<Activity | undefined> {
  const options = { readConcern: { level: 'majority' } } as const;
  const document = await activities.findOne({ conversationId, externalId }, options);
  return document ? toActivity(document) : undefined;
}

/** LoketError 'notFound' when there is no such conversation. */
async function lastRow(mongo: Mongo, conversationId: string): Promise<LastRow> {
  const options = { sort: { seq: -1 }, projection: { seq: 1, at: 1 } } as const;
  const last = await mongo.activities.findOne({ conversationId }, options);
  if (last) return { seq: last.seq, at: last.at };
  const conversation = await mongo.conversations.findOne(
    { _id: conversationId },
    { projection: { _id: 1 } },
  );
  if (!conversation) throw new LoketError('notFound', ['conversation']);
  return { seq: 0, at: 0 };
}

function toActivity(document: ActivityDocument): Activity {
  const { _id, salt: _salt, todo: _todo, ...activity } = document;
  return stored(activitySchema, activity, `activity ${_id}`);
}

type Part = Pick<ConversationStore, 'appendActivity' | 'activities' | 'activitiesBefore'>;

export function activityPart(mongo: Mongo, appendRow: AppendRow): Part {
  const read = async (
    conversationId: string,
    seq: { $gt: number } | { $lt: number },
    options: { limit: number; desk: boolean },
  ) => {
    const audience = options.desk ? {} : { audience: 'everyone' as const };
    const rows = await mongo.activities
      .find({ conversationId, seq, ...audience })
      .sort({ seq: '$gt' in seq ? 1 : -1 })
      .limit(checkLimit(options.limit))
      .toArray();
    return rows.map(toActivity);
  };
  return {
    async appendActivity(conversationId, activity, now) {
      const row = storable(newActivitySchema, activity);
      return mongo.turns(conversationId, () => appendRow({ conversationId, row, now }));
    },
    activities: (id, { after, ...options }) => read(id, { $gt: after }, options),
    async activitiesBefore(id, { before, ...options }) {
      const rows = await read(id, { $lt: before ?? Number.MAX_SAFE_INTEGER }, options);
      return rows.reverse();
    },
  };
}

/** Takes the mark off the rows up to this seq; repeating it does nothing. */
export type MarkHandled = (conversationId: string, seq: number) => Promise<void>;

/** Remembers how far it came, so that a turn which handles nothing new costs nothing here. */
export function handledMarker({ activities }: Mongo): MarkHandled {
  const marked = recent<number>();
  return async (conversationId, seq) => {
    if ((marked.get(conversationId) ?? 0) >= seq) return;
    const handled = { conversationId, todo: { $gt: 0 }, seq: { $lte: seq } };
    await activities.updateMany(handled, { $unset: { todo: 1 } });
    marked.set(conversationId, seq);
  };
}
