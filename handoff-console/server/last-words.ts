/**
 * The customer's own last words, for rows on which somebody waits: the bot's answer to them, or our own announcement,
 * is not what he waits with. Read once per message of his.
 */
import type { Conversation } from '../../bot/core/conversation.ts';
import type { RowView } from '../protocol/views.ts';
import type { ConsoleStore } from './ports.ts';

/** Empty where the conversation's last row will do. */
export type LastWords = (
  conversation: Conversation,
) => Promise<{ lastWords?: NonNullable<RowView['last']> }>;

const rowsRead = 30;
const conversationsKept = 2_000;
const shownCharacters = 200;

export function createLastWords(store: Pick<ConsoleStore, 'activitiesBefore'>): LastWords {
  const kept = new Map<string, { at: number | undefined; words: RowView['last'] }>();

  return async (conversation) => {
    const { id, handoff, last, lastCustomerAt: at, waitingSince } = conversation;
    const open = handoff !== undefined && handoff.state !== 'completed';
    if (!open || waitingSince === undefined || last?.author === 'customer') return {};
    const known = kept.get(id);
    const words = known && known.at === at ? known.words : await read(store, conversation);
    kept.delete(id);
    kept.set(id, { at, words });
    if (kept.size > conversationsKept) kept.delete(kept.keys().next().value!);
    return words ? { lastWords: words } : {};
  };
}

async function read(
  store: Pick<ConsoleStore, 'activitiesBefore'>,
  { id }: Conversation,
): Promise<RowView['last']> {
  const rows = await store.activitiesBefore(id, { limit: rowsRead, desk: false });
  const row = rows.findLast((one) => one.author.role === 'customer' && one.text);
  if (!row?.text) return undefined;
  const text = row.text.slice(0, shownCharacters);
  return {
    text,
    author: 'customer',
    at: row.at,
    ...(row.language && { language: row.language }),
  };
}
