/**
 * What every open console is told by itself. A look only says "conversation X changed": what is sent is read
 * from the store, compared with what the screen has, and sent as the difference.
 */
import type { RingView } from '../protocol/views.ts';
import type { Connection } from './connection.ts';
import type { Lists } from './lists.ts';
import type { Moment } from './moment.ts';
import type { ConsoleDeps } from './ports.ts';
import type { Transcripts } from './transcripts.ts';
import type { Views } from './views.ts';

/** Lists other than Mine are sent this long after the first change, so that a burst is one difference. */
const listDebounceMs = 100;
/** Leases and shifts change without a look. */
const tickMs = 2_000;
/** Every so many ticks everything is compared once more, in case a look was lost on its way. */
const ticksToHeal = 5;

export interface LiveTools {
  deps: ConsoleDeps;
  connections: ReadonlySet<Connection>;
  moment: Moment;
  lists: Lists;
  transcripts: Transcripts;
  views: Views;
}

export interface Live {
  stop(): void;
  /** A conversation changed, or who looks at it. */
  look(conversationId: string): void;
  /** People, slots, the line and alarms: sent to those whose view of them changed. */
  people(): void;
}

export function startLive(tools: LiveTools): Live {
  const { deps, connections, moment } = tools;
  const failed = (error: unknown) =>
    deps.log.error({ error: String(error) }, 'A console was not told of a change; it will be.');
  const concerned = new Map<string, string[]>();
  const pending = new Set<string>();
  const lists = paced(() => refreshShared(tools), failed);
  let ticks = 0;

  function look(conversationId: string): void {
    if (pending.size === 0) setImmediate(lookNow);
    pending.add(conversationId);
  }

  function lookNow(): void {
    moment.over();
    const ids = [...pending];
    pending.clear();
    if (connections.size === 0) return;
    for (const id of ids) lookAt(tools, concerned, id).catch(failed);
    lists.ask();
  }

  function people(): void {
    moment.over();
    refreshEverybody(tools);
  }

  const unsubscribe = deps.looks.subscribe(look);
  const timer = setInterval(() => {
    people();
    ticks += 1;
    if (ticks % ticksToHeal === 0) for (const each of connections) refreshAll(tools, each);
  }, tickMs);
  return {
    look,
    people,
    stop() {
      unsubscribe();
      clearInterval(timer);
      lists.stop();
    },
  };
}

/** `concerned`: whose it was when it was last looked at; they hear that it left them. */
async function lookAt(
  tools: LiveTools,
  concerned: Map<string, string[]>,
  conversationId: string,
): Promise<void> {
  const { connections, deps } = tools;
  for (const connection of connections) refreshOpen(tools, connection, conversationId);
  const handoff = (await deps.store.conversation(conversationId))?.handoff;
  const now = handoff ? [handoff.ownerId, ...handoff.rings] : [];
  const agents = new Set([...now, ...(concerned.get(conversationId) ?? [])]);
  if (handoff && handoff.state !== 'completed') concerned.set(conversationId, now);
  else concerned.delete(conversationId);
  for (const connection of connections) {
    const rung = connection.rings.has(conversationId);
    if (rung || agents.has(connection.session.agentId)) refreshOwn(tools, connection);
  }
}

/** After a pause, and never again before it is done: a rush of changes costs no more than one of them at a time. */
function paced(
  work: () => Promise<unknown>,
  failed: (error: unknown) => void,
): { ask(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let asked = false;
  const run = async () => {
    timer = undefined;
    running = true;
    asked = false;
    await work().catch(failed);
    running = false;
    if (asked) ask();
  };
  const ask = () => {
    asked = true;
    if (!running) timer ??= setTimeout(run, listDebounceMs);
  };
  return {
    ask,
    stop: () => {
      clearTimeout(timer);
      asked = false;
    },
  };
}

/** What many screens show alike: the lists besides Mine, people, slots, the line. */
async function refreshShared(tools: LiveTools): Promise<void> {
  for (const connection of tools.connections) {
    for (const view of connection.lists.keys()) {
      if (view === 'mine') continue;
      await connection.inOrder(view, () => tools.lists.refresh(connection, view));
    }
    await connection.inOrder('people', () => refreshPeople(tools, connection));
  }
}

function refreshEverybody(tools: LiveTools): void {
  for (const connection of tools.connections) {
    connection.soon('people', () => refreshPeople(tools, connection));
  }
}

function refreshAll(tools: LiveTools, connection: Connection): void {
  refreshOwn(tools, connection);
  refreshOtherLists(tools, connection);
  for (const id of connection.open.keys()) refreshOpen(tools, connection, id);
}

function refreshOpen(tools: LiveTools, connection: Connection, conversationId: string): void {
  const lane = `open|${conversationId}`;
  // Also while it is just being opened: what arrives in between is read right after.
  if (!connection.open.has(conversationId) && !connection.busy(lane)) return;
  connection.soon(lane, () => tools.transcripts.refresh(connection, conversationId));
}

function refreshOwn(tools: LiveTools, connection: Connection): void {
  connection.soon('rings', () => refreshRings(tools, connection));
  connection.soon('mine', () => tools.lists.refresh(connection, 'mine'));
}

function refreshOtherLists(tools: LiveTools, connection: Connection): void {
  for (const view of connection.lists.keys()) {
    if (view !== 'mine') connection.soon(view, () => tools.lists.refresh(connection, view));
  }
}

async function refreshRings(tools: LiveTools, connection: Connection): Promise<void> {
  const rings = await tools.views.rings(connection.session.agentId);
  const text = JSON.stringify(rings);
  if (connection.sent.rings === text) return;
  const now = new Map(rings.map((ring) => [ring.conversationId, ring]));
  for (const ring of connection.rings.values()) {
    if (!now.has(ring.conversationId)) await tellTaken(tools, connection, ring);
  }
  connection.rings = now;
  connection.sent.rings = text;
  connection.socket.emit('rings', rings);
}

/** Before the ring disappears: who was first, and how long after the ring began. */
async function tellTaken(tools: LiveTools, connection: Connection, ring: RingView): Promise<void> {
  const { conversationId } = ring;
  const handoff = (await tools.deps.store.conversation(conversationId))?.handoff;
  if (handoff?.state !== 'accepted' || handoff.ownerId === connection.session.agentId) return;
  const since = Math.max(handoff.acceptedAt ?? 0, handoff.ownerSince);
  const afterMs = Math.max(0, since - ring.since);
  connection.socket.emit('taken', { conversationId, by: handoff.ownerId, afterMs });
}

async function refreshPeople(tools: LiveTools, connection: Connection): Promise<void> {
  const { views } = tools;
  const { sent, socket } = connection;
  const { agentId } = connection.session;
  const { language } = connection;
  const me = await views.me(agentId, language);
  if (differs(sent, 'me', me)) socket.emit('me', me);
  const colleagues = await views.colleagues(agentId, language);
  if (differs(sent, 'colleagues', colleagues)) socket.emit('colleagues', colleagues);
  const line = await views.liveLine(agentId, language);
  if (differs(sent, 'liveLine', line)) socket.emit('liveLine', line);
  const alarms = await views.alarms(agentId, language);
  if (differs(sent, 'alarms', alarms)) socket.emit('alarms', alarms);
}

/** True, and remembered, when this is not what was sent last. */
export function differs(
  sent: Connection['sent'],
  what: keyof Connection['sent'],
  value: unknown,
): boolean {
  const text = JSON.stringify(value);
  if (sent[what] === text) return false;
  sent[what] = text;
  return true;
}
