/** The one socket. Commands are acknowledged with data or refused with a code; nothing is fire and forget. */
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type {
  ClientEvents,
  Command,
  Payload,
  Reply,
  Results,
  ServerEvents,
} from '../../protocol/commands.ts';
import type { ErrorCode } from './types.ts';

/** A refusal of the server, or `offline` when it could not be asked. */
export class CommandError extends Error {
  readonly code: ErrorCode | 'offline';
  constructor(code: ErrorCode | 'offline', what: string) {
    super(what);
    this.name = 'CommandError';
    this.code = code;
  }
}

export type ConsoleSocket = Socket<ServerEvents, ClientEvents>;

let socket: ConsoleSocket | undefined;

/** Makes the socket; it connects again by itself until `disconnect()`. */
export function connectSocket(): ConsoleSocket {
  socket?.disconnect();
  socket = io({
    path: '/console/socket',
    reconnectionDelay: 500,
    reconnectionDelayMax: 4_000,
    randomizationFactor: 0.3,
  });
  return socket;
}

export function disconnectSocket(): void {
  socket?.disconnect();
  socket = undefined;
}

/** Asks now instead of at the next planned try. */
export function tryNow(): void {
  if (socket && !socket.connected) socket.disconnect().connect();
}

type Untyped = {
  connected: boolean;
  timeout(ms: number): {
    emitWithAck(command: string, payload: unknown): Promise<Reply<unknown>>;
  };
};

/** Throws CommandError. Without an answer in 10 s it is `offline`: the same commandId may be sent again. */
export async function command<C extends Command>(
  name: C,
  payload: Payload<C>,
): Promise<Results[C]> {
  const asked = socket as unknown as Untyped | undefined;
  if (!asked?.connected) throw new CommandError('offline', 'No connection.');
  let reply: Reply<unknown>;
  try {
    reply = await asked.timeout(10_000).emitWithAck(name, payload);
  } catch {
    throw new CommandError('offline', 'No answer.');
  }
  if (!reply.ok) throw new CommandError(reply.error.code, reply.error.what);
  return reply.data as Results[C];
}

/** A fresh id: the same command sent twice under it changes nothing the second time. */
export function newCommandId(): string {
  // randomUUID is missing on plain http addresses other than localhost.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
