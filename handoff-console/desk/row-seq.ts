import { LoketError } from '../../bot/core/errors.ts';
import type { Kit } from './kit.ts';

const pageSize = 200;

/** Where a row stands that was just written, or was written by the same command before. */
export async function rowSeq(
  kit: Kit,
  conversationId: string,
  externalId: string,
): Promise<number> {
  let before: number | undefined;
  for (;;) {
    const page = await kit.store.activitiesBefore(conversationId, {
      ...(before !== undefined && { before }),
      limit: pageSize,
      desk: true,
    });
    const row = page.findLast((activity) => activity.externalId === externalId);
    if (row) return row.seq;
    if (page.length === 0 || page[0]!.seq === 1) throw new LoketError('internal');
    before = page[0]!.seq;
  }
}
