/** The whole program in this process, on a free port, with the demo company and a clock of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../bot/app.ts';
import type { Knowledge } from '../../dialogs/bot.ts';
import { createKnowledge } from '../../bot/knowledge.ts';
import { readSettings } from '../../bot/config/settings.ts';
import { createLog } from '../../bot/log.ts';
import type { Stores } from '../../bot/storage/stores.ts';
import { type ConsoleClient, openConsole } from './console-client.ts';
import { type Customer, openCustomer } from './direct-line-client.ts';
import { type MovableClock, movableClock } from './movable-clock.ts';

/** A Tuesday afternoon on which everybody of the demo company is at work. */
export const afternoon = Date.parse('2026-11-24T13:06:00Z');
export const password = 'a long enough password';

export interface RunningApp {
  readonly url: string;
  readonly app: App;
  readonly clock: MovableClock;
  customer(options?: Parameters<typeof openCustomer>[1]): Promise<Customer>;
  /** Signs in and renews the presence lease on its own, as the console does. */
  agent(name: string): Promise<ConsoleClient>;
  /** Lets this much time go by; whoever is signed in stays present. */
  pass(seconds: number): Promise<void>;
  stop(): Promise<void>;
}

export interface RunOptions {
  now?: number;
  env?: NodeJS.ProcessEnv;
  /** A store of the test's own, e.g. on MongoDB's wire; it is closed with the app. */
  stores?: Stores;
  /** Changes what the bot knows, e.g. to break it. */
  change?: (knowledge: Knowledge) => Knowledge;
}

const stepSeconds = 5;

/** Built once per test process: it does not change, and building it is the slowest part of a start. */
let knowledge: Promise<Knowledge> | undefined;

export async function runApp(options: RunOptions = {}): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'loket-'));
  const clock = movableClock(options.now ?? afternoon);
  const settings = readSettings({
    PORT: '0',
    DATA_DIR: folder,
    DEMO_PASSWORD: password,
    LOG_LEVEL: 'silent',
    TOKENS_PER_MINUTE: '10000',
    ...options.env,
  });
  const log = createLog(process.env.TEST_LOG_LEVEL ?? 'silent');
  knowledge ??= createKnowledge(() => afternoon);
  const app = await createApp({
    settings,
    log,
    seedDemo: true,
    clock,
    stores: options.stores,
    knowledge: (options.change ?? ((known) => known))(await knowledge),
  });
  await app.start();
  const customers: Customer[] = [];
  const agents: ConsoleClient[] = [];
  return {
    url: app.url,
    app,
    clock,
    async customer(customerOptions) {
      const customer = await openCustomer(app.url, customerOptions);
      customers.push(customer);
      return customer;
    },
    async agent(name) {
      const agent = await openConsole(app.url, name, password);
      agents.push(agent);
      return agent;
    },
    async pass(seconds) {
      for (let left = seconds; left > 0; left -= stepSeconds) {
        clock.advance(Math.min(left, stepSeconds) * 1_000);
        await Promise.all(
          agents
            .filter((agent) => agent.state.connected)
            .map((agent) => agent.ask('heartbeat', {})),
        );
      }
    },
    async stop() {
      for (const customer of customers) customer.close();
      for (const agent of agents) agent.close();
      await app.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
