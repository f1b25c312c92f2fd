/** The console's real server on a free port, over the desk harness: real sockets, real cookies, a still clock. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import restify from 'restify';
import type { Nameplate } from '../../bot/core/agent.ts';
import type { Stores } from '../../bot/storage/stores.ts';
import {
  type ConsoleServer,
  createConsoleServer,
} from '../../handoff-console/server/console-server.ts';
import type { ConsoleDeps } from '../../handoff-console/server/ports.ts';
import { hashPassword } from '../../handoff-console/server/sign-in.ts';
import { type ConsoleClient, openConsole } from './console-client.ts';
import { type DeskHarness, deskHarness } from './desk-harness.ts';

export interface ConsoleHarness extends DeskHarness<Stores> {
  url: string;
  server: ConsoleServer;
  password: string;
  agentTyped: { conversationId: string; plate: Nameplate }[];
  agentRead: { conversationId: string; seq: number }[];
  /** Errors the server logged. */
  logged: string[];
  /** Signs in and connects; closed with the harness. */
  at(agentId: string): Promise<ConsoleClient>;
  close(): Promise<void>;
}

const password = 'a password for trials';
let passwordHash: Promise<string> | undefined;

export async function consoleHarness(
  options: { stores?: Stores; deps?: Partial<ConsoleDeps> } = {},
): Promise<ConsoleHarness> {
  const desk: DeskHarness<Stores> = options.stores ? deskHarness(options.stores) : deskHarness();
  passwordHash ??= hashPassword(password);
  for (const { id } of desk.roster.current.agents) {
    const account = {
      agentId: id,
      passwordHash: await passwordHash,
      sessionVersion: 1,
      failures: 0,
    };
    await desk.stores.saveAccount(account);
  }
  const kept = { agentTyped: [], agentRead: [], logged: [] } as Kept;
  const webRoot = builtPages();
  const server = createConsoleServer({ ...consoleDeps(desk, kept, webRoot), ...options.deps });
  const http = restify.createServer({ name: 'console-test' });
  server.mount(http);
  server.attach(http.server);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`;
  const clients: ConsoleClient[] = [];
  return {
    ...desk,
    ...kept,
    url,
    server,
    password,
    async at(agentId) {
      const client = await openConsole(url, agentId, password);
      clients.push(client);
      return client;
    },
    async close() {
      for (const client of clients) client.close();
      await server.close();
      http.server.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
      rmSync(webRoot, { recursive: true, force: true });
    },
  };
}

/** What the server calls back into: kept for the test to look at. */
export type Kept = Pick<ConsoleHarness, 'agentTyped' | 'agentRead' | 'logged'>;

export function consoleDeps(desk: DeskHarness<Stores>, kept: Kept, webRoot: string): ConsoleDeps {
  const error = (facts: Record<string, unknown>, message: string) =>
    void kept.logged.push(`${message} ${JSON.stringify(facts)}`);
  return {
    desk: desk.desk,
    store: desk.stores,
    clock: desk.clock,
    roster: () => desk.roster.current,
    policy: desk.policy,
    looks: {
      subscribe(listener) {
        desk.listeners.add(listener);
        return () => desk.listeners.delete(listener);
      },
    },
    wording: desk.ports.wording,
    recogniseFacts: (text) =>
      [...text.matchAll(/\d{2}:\d{2}/g)].map(([t]) => ({ kind: 'time', text: t, value: t })),
    entryQuestion: (entryId) => (entryId === 'modem' ? 'How do I restart my modem?' : undefined),
    agentTyping: (conversationId, plate) => void kept.agentTyped.push({ conversationId, plate }),
    agentRead: (conversationId, seq) => void kept.agentRead.push({ conversationId, seq }),
    secret: randomBytes(32),
    secure: false,
    allowedOrigins: ['https://console.example'],
    webRoot,
    log: { info() {}, warn: error, error },
  };
}

function builtPages(): string {
  const root = mkdtempSync(join(tmpdir(), 'loket-web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Console</title>');
  writeFileSync(join(root, 'assets', 'main-abc123.js'), 'console.log("hello");\n'.repeat(50));
  writeFileSync(join(root, '.secret'), 'not for the world');
  return root;
}
