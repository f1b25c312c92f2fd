/**
 * Out to the browser: one stream per socket. A look or a second's timer says "read again"; what is sent always
 * comes from the store, in seq order, after the last seq this socket has seen. Several sockets may stream one
 * conversation: two tabs are no collision.
 */
import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Activity } from '../../core/activity.ts';
import type { Nameplate } from '../../core/agent.ts';
import { type Conversation, conversationId } from '../../core/conversation.ts';
import { senderId, toDirectLine } from './web-chat-activity.ts';
import type { WebChatPorts } from './web-chat-ports.ts';
import type { WidgetState } from './widget-protocol.ts';

/** An empty watermark replays this many; older ones are paged. */
export const replayRows = 200;
const pageRows = 100;
/** A client that reads slower than this is left alone until it has read. Bytes. */
const bufferLimit = 1_000_000;
/** Without any look, this is how late a row of another process can be. ms */
const pollMs = 1_000;
/** What changes without the conversation (places of others, who is here) is looked at this often. ms */
const stateMs = 5_000;

export function threadId(thread: string): string {
  return conversationId('web', 'site', thread);
}

/** Rows as Direct Line JSON for the customer of this conversation. */
export function present(
  ports: WebChatPorts,
  conversation: Conversation,
  rows: Activity[],
): unknown[] {
  const words = ports.words(conversation.language);
  const context = { thread: conversation.thread, userId: conversation.customer.id, ...words };
  return rows.map((row) => toDirectLine(row, context));
}

export interface Streams {
  /** Serves one socket until it closes. `user` is the id the client knows itself by. */
  open(socket: WebSocket, stream: { thread: string; after: number }): void;
  /** Sends to every socket of a conversation without storing: echoes of typing and of foreign events. */
  echo(thread: string, activity: Record<string, unknown>): void;
  /** Closes the sockets of a conversation that was reset. */
  end(thread: string): void;
  close(): void;
}

interface Stream {
  socket: WebSocket;
  thread: string;
  seen: number;
  /** The state as last sent, without its clock. */
  lastState: string;
  lastHandoff: string | undefined;
  /** What the conversation was, and when, at the last full look. */
  version: number;
  lookedAt: number;
  busy: boolean;
  again: boolean;
}

export function createStreams(ports: WebChatPorts): Streams {
  const streams = new Map<string, Set<Stream>>();

  const send = (stream: Stream, frame: unknown): void => {
    if (stream.socket.readyState === stream.socket.OPEN) stream.socket.send(JSON.stringify(frame));
  };
  const pass = (stream: Stream, activity: Record<string, unknown>): void =>
    send(stream, { activities: [passing(stream.thread, ports.clock.now(), activity)] });
  const event = (stream: Stream, name: string, value: unknown): void =>
    pass(stream, { type: 'event', from: system, name, value });

  const sendRows = async (stream: Stream, conversation: Conversation): Promise<void> => {
    for (;;) {
      if (stream.socket.bufferedAmount > bufferLimit) return;
      const options = { after: stream.seen, limit: pageRows, desk: false };
      const rows = await ports.store.activities(conversation.id, options);
      const last = rows.at(-1);
      if (last === undefined) return;
      const activities = present(ports, conversation, rows);
      send(stream, { activities, watermark: String(last.seq) });
      stream.seen = last.seq;
      if (rows.length < pageRows) return;
    }
  };

  const sendState = async (stream: Stream, conversation: Conversation): Promise<void> => {
    const state = await ports.state(conversation);
    const { now: _now, ...rest } = state;
    const text = JSON.stringify(rest);
    if (text === stream.lastState) return;
    stream.lastState = text;
    event(stream, 'loket.state', state);
    const handoff = handoffEvent(state);
    if (handoff !== undefined && handoff.of !== stream.lastHandoff) {
      event(stream, handoff.name, handoff.value);
    }
    stream.lastHandoff = handoff?.of;
  };

  /** Our widget hears it with the state, stock clients by the protocol's own activity. */
  const sendTyping = (stream: Stream, plate: Nameplate): void => {
    const from = { id: senderId(plate), role: 'bot', name: plate.name };
    pass(stream, { type: 'typing', from });
    if (stream.lastState === '') return;
    const state = JSON.parse(stream.lastState) as Omit<WidgetState, 'now'>;
    const typing = { name: plate.firstName };
    event(stream, 'loket.state', { ...state, now: ports.clock.now(), typing });
  };

  /** Nothing was written to the conversation since the last look, and that was a moment ago. */
  const isQuiet = (stream: Stream, { version }: Conversation): boolean =>
    stream.version === version && ports.clock.now() - stream.lookedAt < stateMs;

  const flush = async (stream: Stream, isPoll = false): Promise<void> => {
    if (stream.busy) {
      stream.again = true;
      return;
    }
    stream.busy = true;
    try {
      do {
        stream.again = false;
        const conversation = await ports.store.conversation(threadId(stream.thread));
        if (conversation === undefined || (isPoll && isQuiet(stream, conversation))) return;
        stream.version = conversation.version;
        stream.lookedAt = ports.clock.now();
        await sendRows(stream, conversation);
        await sendState(stream, conversation);
      } while (stream.again);
    } catch (error) {
      // The store is away: the timer tries again; the client has lost nothing.
      ports.onFailure(error);
    } finally {
      stream.busy = false;
    }
  };

  const each = (thread: string, act: (stream: Stream) => void): void => {
    for (const stream of streams.get(thread) ?? []) act(stream);
  };
  const flushAll = (): void => {
    for (const set of streams.values()) for (const stream of set) void flush(stream, true);
  };

  const endLooks = ports.looks.subscribe((id) =>
    each(threadOf(id), (stream) => void flush(stream)),
  );
  const endSignals = ports.signals.subscribe(({ conversationId, plate }) => {
    if (plate) each(threadOf(conversationId), (stream) => sendTyping(stream, plate));
  });
  const timer = setInterval(flushAll, pollMs);
  timer.unref();

  return {
    open(socket, { thread, after }) {
      const stream: Stream = {
        socket,
        thread,
        seen: after,
        lastState: '',
        lastHandoff: undefined,
        version: 0,
        lookedAt: 0,
        busy: false,
        again: false,
      };
      const set = streams.get(thread) ?? new Set();
      streams.set(thread, set.add(stream));
      socket.on('close', () => {
        set.delete(stream);
        if (set.size === 0) streams.delete(thread);
      });
      void flush(stream);
    },
    echo: (thread, activity) => each(thread, (stream) => send(stream, { activities: [activity] })),
    end: (thread) => each(thread, ({ socket }) => socket.close(1000, 'reset')),
    close() {
      clearInterval(timer);
      endLooks();
      endSignals();
      for (const set of streams.values())
        for (const { socket } of set) socket.close(1001, 'restart');
    },
  };
}

const system = { id: 'bot', role: 'bot', name: 'Loket' };

/** An activity that is never stored: an id of its own, and the product's time. */
function passing(thread: string, now: number, activity: Record<string, unknown>) {
  return {
    ...activity,
    id: randomUUID(),
    timestamp: new Date(now).toISOString(),
    conversation: { id: thread },
  };
}

/** The state as our widget reads it where it has no socket and polls. */
export function stateActivity(thread: string, state: WidgetState): unknown {
  const value = { type: 'event', from: system, name: 'loket.state', value: state };
  return passing(thread, state.now, value);
}

function threadOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The protocol's own two events, for pages and hubs that know them; `of` tells one from the next. */
function handoffEvent(state: WidgetState): { of: string; name: string; value: object } | undefined {
  const { reference, owner } = state;
  if (state.state === 'bot' || reference === undefined) return undefined;
  if (state.state === 'accepted' || state.state === 'completed') {
    const value = { state: state.state, message: owner?.name };
    return { of: `${reference} ${state.state}`, name: 'handoff.status', value };
  }
  const value = { reference, owner: owner?.name, asked: state.asked };
  return { of: `${reference} asked`, name: 'handoff.initiate', value };
}
