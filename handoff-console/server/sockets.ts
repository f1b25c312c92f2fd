/** Socket.io: origin and session checked before a socket exists, every command parsed and acknowledged. */
import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { errorTable, LoketError, type ErrorCode } from '../../bot/core/errors.ts';
import {
  type ClientEvents,
  type Command,
  commandSchemas,
  type Reply,
  type ServerEvents,
} from '../protocol/commands.ts';
import { socketPath } from '../protocol/sign-in.ts';
import type { ConsoleSocket, SocketData } from './connection.ts';
import { originAllowed } from './origin.ts';
import type { ConsoleDeps } from './ports.ts';
import type { Sessions } from './session.ts';

/** A reply of 10,000 characters of four bytes each, escaped, still fits. */
const maxMessageBytes = 96 * 1024;
/** Nobody works faster than this; a loop gone wild is told so. Commands per second and socket. */
const commandsPerSecond = 50;

export type ConsoleIo = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

export function createIo(deps: ConsoleDeps, sessions: Sessions): ConsoleIo {
  const io: ConsoleIo = new Server({
    path: socketPath,
    serveClient: false,
    maxHttpBufferSize: maxMessageBytes,
    connectTimeout: 5_000,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    cookie: false,
    allowRequest: (req, decide) => decide(null, originAllowed(req.headers, deps.allowedOrigins)),
  });
  io.use((socket, next) => {
    sessions.authenticate(socket.request.headers.cookie).then(
      (session) => {
        socket.data.session = session;
        next();
      },
      (error: unknown) => next(connectError(deps, error)),
    );
  });
  return io;
}

/** The message is the code: the page decides by it whether to sign in again. */
function connectError(deps: ConsoleDeps, error: unknown): Error & { data: unknown } {
  const { code, what } = refusal(deps, error);
  return Object.assign(new Error(code), { data: { code, what } });
}

export function attachIo(io: ConsoleIo, http: HttpServer): void {
  io.attach(http);
}

export type Dispatch = (command: Command, payload: unknown) => Promise<unknown>;

/** Every command of the protocol, and no other, on this socket. */
export function listen(deps: ConsoleDeps, socket: ConsoleSocket, dispatch: Dispatch): void {
  const budget = createBudget(deps);
  for (const command of Object.keys(commandSchemas) as Command[]) {
    const receive = (payload: unknown, acknowledge: unknown) => {
      if (typeof acknowledge !== 'function') return;
      const reply = acknowledge as (reply: Reply<unknown>) => void;
      answer(command, payload)
        .then((data) => reply({ ok: true, data }))
        .catch((error: unknown) => reply({ ok: false, error: refusal(deps, error) }));
    };
    socket.on(command, receive as never);
  }

  // Whoever speaks another version is told so, instead of waiting for ever.
  socket.onAny((event: string, ...given: unknown[]) => {
    const acknowledge = given.at(-1);
    if (event in commandSchemas || typeof acknowledge !== 'function') return;
    acknowledge({ ok: false, error: refusal(deps, new LoketError('badRequest')) });
  });

  async function answer(command: Command, payload: unknown): Promise<unknown> {
    if (!budget()) throw new LoketError('tooMany');
    const parsed = commandSchemas[command].safeParse(payload);
    if (!parsed.success) throw new LoketError('badRequest');
    return dispatch(command, parsed.data);
  }
}

function createBudget(deps: ConsoleDeps): () => boolean {
  let second = 0;
  let used = 0;
  return () => {
    const now = Math.floor(deps.clock.now() / 1000);
    if (now !== second) {
      second = now;
      used = 0;
    }
    used += 1;
    return used <= commandsPerSecond;
  };
}

/** A code of the table and its sentence: never a stack, never what was sent. */
function refusal(deps: ConsoleDeps, error: unknown): { code: ErrorCode; what: string } {
  const code = error instanceof LoketError ? error.code : 'internal';
  if (errorTable[code].status >= 500) {
    deps.log.error({ error: String(error), code }, 'A command of the console failed.');
  }
  return { code, what: errorTable[code].what };
}
