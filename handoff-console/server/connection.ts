/** One open console: whose it is, which lists and conversations it shows, and what it was sent of them. */
import type { Socket } from 'socket.io';
import type { ClientEvents, Counts, ServerEvents } from '../protocol/commands.ts';
import type { RingView, View } from '../protocol/views.ts';
import type { Session } from './session.ts';

export type ConsoleSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

export interface SocketData {
  session: Session;
}

/** A list that this screen follows: what it was sent, row by row, so that only differences follow. */
export interface ListState {
  view: View;
  /** Pages asked for so far; each refresh reads as many. */
  pages: number;
  sent: Map<string, string>;
  totals: string;
}

export interface OpenState {
  /** Rows up to here were sent. */
  seen: number;
  /** The view of the conversation as it was sent last. */
  sent: string;
}

export interface Connection {
  socket: ConsoleSocket;
  session: Session;
  /** The agent's own, told with hello; missing: the company's. */
  language?: string;
  lists: Map<View, ListState>;
  open: Map<string, OpenState>;
  rings: Map<string, RingView>;
  /** What was sent last of each small push, so that only changes are sent. */
  sent: { rings?: string; me?: string; colleagues?: string; liveLine?: string; alarms?: string };
  /** Work of one lane (transcripts, rings, a list) happens one after another, so nothing overtakes. */
  inOrder<T>(lane: string, work: () => Promise<T>): Promise<T>;
  /** As inOrder, but work that has not begun yet stands for all that ask meanwhile. Never rejects. */
  soon(lane: string, work: () => Promise<void>): void;
  /** Something of this lane is under way. */
  busy(lane: string): boolean;
}

export function createConnection(
  socket: ConsoleSocket,
  onFailure: (error: unknown) => void,
): Connection {
  const tails = new Map<string, Promise<unknown>>();
  const waiting = new Set<string>();

  function inOrder<T>(lane: string, work: () => Promise<T>): Promise<T> {
    const mine = (tails.get(lane) ?? Promise.resolve()).then(work, work);
    const tail = mine
      .catch(() => {})
      .then(() => {
        if (tails.get(lane) === tail) tails.delete(lane);
      });
    tails.set(lane, tail);
    return mine;
  }

  return {
    socket,
    session: socket.data.session,
    lists: new Map(),
    open: new Map(),
    rings: new Map(),
    sent: {},
    inOrder,
    busy: (lane) => tails.has(lane),
    soon(lane, work) {
      if (waiting.has(lane)) return;
      waiting.add(lane);
      inOrder(lane, () => {
        waiting.delete(lane);
        return socket.connected ? work() : Promise.resolve();
      }).catch(onFailure);
    },
  };
}

/** Sockets that have this conversation open. */
export function roomOf(conversationId: string): string {
  return `open:${conversationId}`;
}

export function totalsKey(total: number, counts: Counts): string {
  return JSON.stringify([total, counts]);
}
