/** What was acknowledged is there after kill -9, of our process and of the database server. */
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../bot/core/activity.ts';
import type { Stores } from '../../../bot/storage/stores.ts';
import { onEveryStore, onMongo, type Place } from './every-store.ts';
import { conversation, message, now } from './samples.ts';
import { runWriter } from './start-writer.ts';
import type { Work } from './writer-process.ts';

const id = 'web/site/1';
/** FerretDB reads the whole collection for a replay; on a busy machine that adds up. ms */
const slow = 600_000;

async function allRows(stores: Stores): Promise<Activity[]> {
  const rows: Activity[] = [];
  for (;;) {
    const page = await stores.activities(id, { after: rows.length, limit: 500, desk: true });
    if (page.length === 0) return rows;
    rows.push(...page);
  }
}

function expectNoGapAndNoTwin(rows: Activity[]): void {
  expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
  expect(new Set(rows.map((row) => row.externalId)).size).toBe(rows.length);
  for (const [index, row] of rows.entries())
    expect(row.at).toBeGreaterThan(rows[index - 1]?.at ?? 0);
}

/** `m12 13` was acknowledged: row m12 has seq 13. */
function acknowledged(lines: string[]): Map<string, number> {
  const pairs = lines.filter((line) => /^m\d+ \d+$/.test(line)).map((line) => line.split(' '));
  return new Map(pairs.map(([externalId, seq]) => [externalId as string, Number(seq)]));
}

async function killedWriter(place: Place, kind: Work['kind'], after: number): Promise<string[]> {
  const work: Work = { config: place.config, kind, count: 1_000, atOnce: 20, size: 500 };
  const killed = await runWriter(work, { killWhen: (lines) => lines.length > after });
  expect(killed.signal, killed.errors || killed.lines.at(-1)).toBe('SIGKILL');
  return killed.lines;
}

await onEveryStore((kind) => {
  describe('a process killed with kill -9', { timeout: slow }, () => {
    it('in the middle of 1,000 appends loses no acknowledged row, leaves no gap, and goes on', async () => {
      const place = kind.place();
      const promised = acknowledged(await killedWriter(place, 'append', 400));
      expect(promised.size).toBeGreaterThanOrEqual(400);
      const stores = await place.open();
      const rows = await allRows(stores);
      expectNoGapAndNoTwin(rows);
      const seqs = new Map(rows.map((row) => [row.externalId, row.seq]));
      for (const [externalId, seq] of promised) expect(seqs.get(externalId)).toBe(seq);
      await stores.close();

      // Twenty were under way: from 40 before the last acknowledged one some are new and some are replays.
      const from = promised.size - 40;
      const config = place.config;
      const work: Work = { config, kind: 'append', count: 1_000, from, atOnce: 20, size: 500 };
      const { lines } = await runWriter(work);
      expect(lines.at(-1)).toBe('done');
      const all = await allRows(await place.open());
      expect(all).toHaveLength(1_000);
      expectNoGapAndNoTwin(all);
      expect(all.slice(0, rows.length)).toEqual(rows);
    });

    it('in the middle of 1,000 turns leaves state and words of the same turn', async () => {
      const place = kind.place();
      const lines = await killedWriter(place, 'commit', 200);
      const promised = Number(lines.findLast((line) => line.startsWith('version'))?.split(' ')[1]);
      const stores = await place.open();
      await stores.drainOutboxes(500);
      const version = (await stores.conversation(id))?.version ?? 0;
      expect(version).toBeGreaterThanOrEqual(promised);
      const rows = await allRows(stores);
      const said = Array.from({ length: version - 1 }, (_, n) => [`${n + 2}a`, `${n + 2}b`]).flat();
      expect(rows.map((row) => row.externalId)).toEqual(said);
      expectNoGapAndNoTwin(rows);
    });
  });
});

await onMongo({ need: 'persistence' }, (kind) => {
  describe('a database server killed with kill -9', { timeout: slow }, () => {
    it('in the middle of 1,000 appends has every acknowledged row when it is back, without a gap', async () => {
      const stores = await kind.place().open();
      await stores.createConversation(conversation('1'));
      const kept = new Set<string>();
      let killed = false;
      const append = async (n: number) => {
        const { activity } = await stores.appendActivity(id, message(`m${n}`), now);
        kept.add(activity.externalId);
        if (kept.size >= 300 && !killed) {
          killed = true;
          await kind.server?.kill9();
        }
      };
      const numbers = Array.from({ length: 1_000 }, (_, n) => n);
      const outcomes = await inTurns(numbers, append);
      const failed = outcomes.filter((reason) => reason !== undefined);
      expect(failed.length).toBeGreaterThan(0);
      for (const reason of failed) expect(reason).toMatchObject({ code: 'storeAway' });

      await kind.server?.restart();
      const rows = await allRows(stores);
      expectNoGapAndNoTwin(rows);
      const there = new Set(rows.map((row) => row.externalId));
      expect([...kept].filter((externalId) => !there.has(externalId))).toEqual([]);

      const replayed = [...kept].slice(0, 20).map((externalId) => Number(externalId.slice(1)));
      const lost = numbers.filter((n) => !kept.has(`m${n}`));
      const again = await inTurns([...replayed, ...lost], append);
      expect(again.filter((reason) => reason !== undefined)).toEqual([]);
      const all = await allRows(stores);
      expect(all).toHaveLength(1_000);
      expectNoGapAndNoTwin(all);
    });
  });
});

/** Ten under way; what each failed with, or undefined. After a failure the rest is not tried any more. */
async function inTurns(
  numbers: number[],
  task: (n: number) => Promise<void>,
): Promise<(unknown | undefined)[]> {
  const waiting = [...numbers];
  const outcomes: (unknown | undefined)[] = [];
  const worker = async () => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
      try {
        await task(n);
        outcomes.push(undefined);
      } catch (reason) {
        outcomes.push(reason);
        waiting.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  return outcomes;
}
