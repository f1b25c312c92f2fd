import type { Conversation } from '../../bot/core/conversation.ts';
import type { Kit } from './kit.ts';

const pageSize = 50;

/** Page after page of a list in its order; whoever has seen enough stops asking. */
export async function* inboxPages(
  kit: Kit,
  list: { view: 'mine' | 'all'; agentId: string; teamIds: string[] },
): AsyncGenerator<Conversation[]> {
  let cursor: string | undefined;
  do {
    const from = cursor === undefined ? {} : { cursor };
    const page = await kit.store.inboxPage({ ...list, limit: pageSize, ...from });
    yield page.conversations;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
