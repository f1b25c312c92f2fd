/** Free slots ring for those who are next in line, one after the other, until slots or people run out. */
import { orderLine } from '../../bot/core/line.ts';
import { isAvailable, rank } from '../../bot/core/routing.ts';
import type { LineEntry } from '../../bot/core/handoff/events.ts';
import type { Engine } from './engine.ts';
import type { Kit } from './kit.ts';
import { readWorld, type Snapshot } from './world.ts';

/** One pass at a time in this process; whoever asks meanwhile gets one more pass after it. */
export function createServeLine(kit: Kit, engine: () => Engine): () => Promise<number> {
  let running: Promise<number> | undefined;
  let again: Promise<number> | undefined;

  const pass = () => servePass(kit, engine());
  return () => {
    if (!running) {
      running = pass().finally(() => {
        running = undefined;
      });
      return running;
    }
    again ??= running
      .catch(() => 0)
      .then(() => {
        again = undefined;
        running = pass().finally(() => {
          running = undefined;
        });
        return running;
      });
    return again;
  };
}

async function servePass(kit: Kit, engine: Engine): Promise<number> {
  let served = 0;
  // Who refused in this pass is not asked again in it: a pass always ends.
  const refused = new Set<string>();
  for (;;) {
    const world = await readWorld(kit);
    if (world.line.length === 0 || !anybodyFree(world)) return served;
    if (!(await serveOne(engine, world, refused))) return served;
    served += 1;
  }
}

function anybodyFree(world: Snapshot): boolean {
  return world.roster.agents.some((agent) => isAvailable(agent.id, world));
}

async function serveOne(engine: Engine, world: Snapshot, refused: Set<string>): Promise<boolean> {
  for (const entry of orderLine(world.line, world.now)) {
    for (const agentId of whoFits(entry, world)) {
      const pair = `${agentId}|${entry.conversationId}`;
      if (refused.has(pair)) continue;
      refused.add(pair);
      const event = { type: 'slotFree', agentId } as const;
      const answer = await engine.apply(entry.conversationId, event);
      if (answer.ok && answer.changed) return true;
    }
  }
  return false;
}

function whoFits(entry: LineEntry, world: Snapshot): string[] {
  const request = { teamId: entry.teamId, language: entry.language };
  return rank(request, world).map((agent) => agent.id);
}
