import { describe, expect, it } from 'vitest';
import type { ServerEvents } from '../../../handoff-console/protocol/commands.ts';
import type { Connection } from '../../../handoff-console/server/connection.ts';
import { createLastWords } from '../../../handoff-console/server/last-words.ts';
import { createLists } from '../../../handoff-console/server/lists.ts';
import { createMarks } from '../../../handoff-console/server/marks.ts';
import { createMoment } from '../../../handoff-console/server/moment.ts';
import { consoleDeps } from '../../support/console-harness.ts';
import { deskHarness } from '../../support/desk-harness.ts';

type Change = Parameters<ServerEvents['rows']>[0];

function screenOf(agentId: string) {
  const h = deskHarness();
  const deps = consoleDeps(h, { agentTyped: [], agentRead: [], logged: [] }, '/nowhere');
  const moment = createMoment(deps);
  const lists = createLists({
    deps,
    marks: createMarks(deps),
    moment,
    lastWords: createLastWords(deps.store),
  });
  const told: Change[] = [];
  const socket = { emit: (_: string, change: Change) => told.push(change) };
  const connection = { session: { agentId }, lists: new Map(), socket } as unknown as Connection;
  const refresh = async (view: 'waiting' | 'mine' | 'all') => {
    moment.over();
    await lists.refresh(connection, view);
  };
  return { h, lists, connection, told, refresh };
}

describe('a list that is followed', () => {
  it('says nothing while nothing changed, and then only what did', async () => {
    const { h, lists, connection, told, refresh } = screenOf('ilse');
    for (const name of ['a', 'b', 'c']) await h.asks((await h.customer(name)).id);
    await lists.page(connection, 'waiting');
    await refresh('waiting');
    await refresh('waiting');
    expect(told).toEqual([]);
    const { id } = await h.customer('d');
    await h.asks(id);
    await refresh('waiting');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      upsert: [{ id }],
      remove: [],
      total: 4,
      counts: { waiting: 4 },
    });
  });

  it('tells what left it, and that another tab has another count', async () => {
    const { h, lists, connection, told, refresh } = screenOf('ilse');
    const { id } = await h.customer('a');
    await h.asks(id);
    await lists.page(connection, 'waiting');
    await h.desk.takeOver({ agentId: 'ilse', conversationId: id, commandId: 'take-over' });
    await refresh('waiting');
    const counts = { mine: 1, waiting: 0, all: 1 };
    expect(told).toEqual([{ view: 'waiting', upsert: [], remove: [id], total: 0, counts }]);
  });

  it('is one at a time beside Mine, which stays followed', async () => {
    const { h, lists, connection, told, refresh } = screenOf('ilse');
    await lists.page(connection, 'mine');
    await lists.page(connection, 'waiting');
    await lists.page(connection, 'all');
    await h.asks((await h.customer('a')).id);
    for (const view of ['mine', 'waiting', 'all'] as const) await refresh(view);
    expect(told.map((change) => change.view)).toEqual(['mine', 'all']);
  });
});
