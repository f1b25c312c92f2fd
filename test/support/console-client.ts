/**
 * One agent at the console, without a screen: signs in by the form's request, connects by the cookie, sends typed
 * commands and keeps what the server pushes, as the page does. Tests wait for conditions, never for a time.
 */
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type {
  ClientEvents,
  Command,
  Counts,
  Payload,
  Reply,
  Results,
  ServerEvents,
} from '../../handoff-console/protocol/commands.ts';
import { socketPath } from '../../handoff-console/protocol/sign-in.ts';
import type {
  AlarmView,
  ColleagueView,
  ConversationView,
  LiveLineView,
  MessageView,
  MeView,
  RingView,
  RowView,
  View,
} from '../../handoff-console/protocol/views.ts';

export interface ConsoleState {
  me?: MeView;
  colleagues: ColleagueView[];
  rings: RingView[];
  liveLine?: LiveLineView;
  alarms: AlarmView[];
  rows: Partial<Record<View, Map<string, RowView>>>;
  counts?: Counts;
  /** Rows of each opened conversation, in the order in which they came. */
  messages: Map<string, MessageView[]>;
  conversations: Map<string, ConversationView>;
  taken: Parameters<ServerEvents['taken']>[0][];
  typing: string[];
  bye?: Parameters<ServerEvents['bye']>[0];
  connected: boolean;
}

export interface ConsoleClient {
  state: ConsoleState;
  socket: Socket<ServerEvents, ClientEvents>;
  cookie: string;
  /** The answer as it is, also a refusal. */
  ask<C extends Command>(command: C, payload: Payload<C>): Promise<Reply<Results[C]>>;
  /** The data, or the test fails with the refusal's code. */
  must<C extends Command>(command: C, payload: Payload<C>): Promise<Results[C]>;
  /** As `must`, with a fresh command id. */
  does<C extends VerbName>(command: C, payload: Omit<Payload<C>, 'commandId'>): Promise<Results[C]>;
  follow(view: View): Promise<RowView[]>;
  opens(conversationId: string): Promise<ConversationView>;
  /** The texts of an opened conversation, in order. */
  texts(conversationId: string): (string | undefined)[];
  until<T>(what: string, condition: () => T | undefined | false | null): Promise<T>;
  close(): void;
}

type VerbName = {
  [C in Command]: Payload<C> extends { commandId: string } ? C : never;
}[Command];

const patienceMs = 60_000;

/** The session cookie, or the refusal's status and code. */
export async function signIn(
  url: string,
  name: string,
  password: string,
): Promise<{ cookie: string } | { status: number; code: string }> {
  const response = await fetch(`${url}/console/api/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ name, password }),
  });
  const body = (await response.json()) as { error?: { code: string } };
  if (!response.ok) return { status: response.status, code: body.error!.code };
  return { cookie: response.headers.get('set-cookie')!.split(';')[0]! };
}

/** Signs in, connects and says hello. */
export async function openConsole(
  url: string,
  name: string,
  password: string,
): Promise<ConsoleClient> {
  const signed = await signIn(url, name, password);
  if (!('cookie' in signed)) throw new Error(`${name} was not let in: ${signed.code}`);
  return connectConsole(url, signed.cookie);
}

export async function connectConsole(url: string, cookie: string): Promise<ConsoleClient> {
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    path: socketPath,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    extraHeaders: { Cookie: cookie, Origin: url },
  });
  const state = keep(socket);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', (error) => reject(error));
  }).catch((error: unknown) => {
    socket.close();
    throw error;
  });
  const client = clientOf(socket, state, cookie);
  const hello = await client.must('hello', {});
  const { me, colleagues, rings, alarms, liveLine } = hello;
  Object.assign(state, { me, colleagues, rings, alarms, liveLine });
  return client;
}

function keep(socket: Socket<ServerEvents, ClientEvents>): ConsoleState {
  const state: ConsoleState = {
    colleagues: [],
    rings: [],
    alarms: [],
    rows: {},
    messages: new Map(),
    conversations: new Map(),
    taken: [],
    typing: [],
    connected: false,
  };
  socket.on('connect', () => Object.assign(state, { connected: true }));
  socket.on('disconnect', () => Object.assign(state, { connected: false }));
  socket.on('me', (me) => Object.assign(state, { me }));
  socket.on('colleagues', (colleagues) => Object.assign(state, { colleagues }));
  socket.on('rings', (rings) => Object.assign(state, { rings }));
  socket.on('liveLine', (liveLine) => Object.assign(state, { liveLine }));
  socket.on('alarms', (alarms) => Object.assign(state, { alarms }));
  socket.on('bye', (bye) => Object.assign(state, { bye }));
  socket.on('taken', (taken) => state.taken.push(taken));
  socket.on('customerTyping', ({ conversationId }) => state.typing.push(conversationId));
  socket.on('conversation', (view) => state.conversations.set(view.id, view));
  socket.on('messages', ({ conversationId, messages }) => {
    state.messages.get(conversationId)?.push(...messages);
  });
  socket.on('rows', ({ view, upsert, remove, counts }) => {
    state.counts = counts;
    for (const id of remove) state.rows[view]?.delete(id);
    for (const row of upsert) state.rows[view]?.set(row.id, row);
  });
  return state;
}

function clientOf(
  socket: Socket<ServerEvents, ClientEvents>,
  state: ConsoleState,
  cookie: string,
): ConsoleClient {
  const client: ConsoleClient = {
    socket,
    state,
    cookie,
    ask: (command, payload) =>
      (socket.timeout(patienceMs) as unknown as Socket).emitWithAck(command, payload),
    async must(command, payload) {
      const reply = await client.ask(command, payload);
      if (!reply.ok) throw new Error(`${command} was refused: ${reply.error.code}`);
      return reply.data;
    },
    does: (command, payload) =>
      client.must(command, { commandId: randomUUID(), ...payload } as never),
    async follow(view) {
      const page = await client.must('list', { view });
      state.rows[view] = new Map(page.rows.map((row) => [row.id, row]));
      state.counts = page.counts;
      return page.rows;
    },
    async opens(conversationId) {
      state.messages.set(conversationId, []);
      const opened = await client.must('open', { conversationId });
      // What was pushed while the answer was on its way follows what the answer holds.
      const pushed = state.messages.get(conversationId)!;
      const last = opened.messages.at(-1)?.seq ?? 0;
      const later = pushed.filter((message) => message.seq > last);
      state.messages.set(conversationId, [...opened.messages, ...later]);
      state.conversations.set(conversationId, opened.conversation);
      return opened.conversation;
    },
    texts: (conversationId) =>
      (state.messages.get(conversationId) ?? [])
        .filter((message) => message.text !== undefined)
        .map((message) => message.text),
    until: (what, condition) => until(what, condition),
    close: () => void socket.close(),
  };
  return client;
}

/** Waits for a condition on what was pushed so far; the time limit only ends a test that fails. */
export async function until<T>(
  what: string,
  condition: () => T | undefined | false | null,
): Promise<T> {
  const start = performance.now();
  for (;;) {
    const value = condition();
    if (value) return value;
    if (performance.now() - start > patienceMs) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
