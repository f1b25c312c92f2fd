/**
 * The roof: puts every part together. It and the files below roof/ alone may import all of them; everything they make
 * takes its parts as arguments, and nothing starts on import.
 */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startAlarms } from '../handoff-console/desk/alarms.ts';
import type { Settings } from './config/settings.ts';
import { seedAccounts, type SignIn } from './demo.ts';
import { installSecret } from './install-secret.ts';
import { listen } from './listen.ts';
import { originRule } from './origins.ts';
import { createReadMarks } from './read-marks.ts';
import { createConsolePart } from './roof/console-part.ts';
import { type AppOptions, type Foundation, layFoundation } from './roof/foundation.ts';
import { createMessagePath } from './roof/message-path.ts';
import { createTimers } from './roof/timers.ts';
import { createWebChatPart } from './roof/web-chat-part.ts';
import { createHttpServer } from './server.ts';
import type { Stores } from './storage/stores.ts';

export interface App {
  /** Where it is reached from this machine; right after `start`. */
  readonly url: string;
  readonly stores: Stores;
  /** Empty before `start`. */
  readonly signIns: readonly SignIn[];
  /** The company that comes with the program, with its answers and its shop page. */
  readonly isDemo: boolean;
  /** Where questions and answers belong, when the company has none. */
  readonly emptyFaqFolder: string | undefined;
  start(): Promise<void>;
  /** Takes no new work, finishes what runs, closes. */
  stop(): Promise<void>;
}

/** Compiled code lies in dist/, beside what was built for browsers; sources run from the root. */
const dist = import.meta.url.endsWith('.ts') ? '../dist/' : '../';
const built = (folder: string): string =>
  fileURLToPath(new URL(`${dist}${folder}`, import.meta.url));
const sweepMs = 1_000;
const expiryMs = 60_000;

/** @throws LoketError, SettingsError or the store's error when something it cannot do without is missing */
export async function createApp(options: AppOptions): Promise<App> {
  const base = await layFoundation(options);
  const { settings, stores, clock, onFailure } = base;
  const path = createMessagePath(base);
  const readMarks = createReadMarks(stores, { now: clock.now, changed: base.looks.publish });
  const secret = await installSecret(stores, 'console-sessions', clock.now());
  let port = settings.port;
  let isStarted = false;
  const originAllowed = originRule(settings, () => port);
  const webChat = await createWebChatPart(base, { path, readMarks, originAllowed });
  const webRoot = built('handoff-console/web');
  const console = createConsolePart(base, { path, readMarks, secret, webRoot });
  const { server, http } = createHttpServer({
    originAllowed,
    metrics: base.metrics,
    missing: async () => [...(isStarted ? [] : ['start']), ...(await missing(stores))],
    folders: { '/demo': built(base.isDemo ? 'demo' : 'test-page'), '/widget': built('widget') },
    onFailure: onFailure('http'),
  });
  webChat.mount(server);
  console.mount(server);
  console.attach(http);
  http.on('upgrade', (req, socket, head) => {
    if (webChat.upgrade(req, socket, head) || req.url?.startsWith('/console/socket')) return;
    // A listener exists, so Node would keep a foreign socket for ever.
    socket.destroy();
  });

  const url = (): string => settings.publicUrl ?? `http://127.0.0.1:${port}`;
  const timers = createTimers();
  let running: { stop(): Promise<void> }[] = [];
  let signIns: SignIn[] = [];
  return {
    get url() {
      return url();
    },
    get signIns() {
      return signIns;
    },
    stores,
    isDemo: base.isDemo,
    emptyFaqFolder: base.emptyFaqFolder,
    async start() {
      await listen(http, settings);
      port = (http.address() as AddressInfo).port;
      // Not before: a start that fails would use the passwords up unseen.
      if (options.seedDemo) {
        signIns = await seedAccounts(stores, base.roster(), settings.demoPassword);
      }
      running = [path.desk.start(), startAlarms(alarmPorts(base, { publicUrl: url(), secret }))];
      timers.every(sweepMs, () => path.turns.sweep(), onFailure('sweep'));
      timers.every(expiryMs, () => stores.removeExpired(clock.now()), onFailure('expiry'));
      isStarted = true;
    },
    async stop() {
      base.stop();
      timers.stop();
      webChat.close();
      await console.close();
      await closed(http);
      for (const part of running) await part.stop();
      await path.turns.idle();
      await stores.close();
    },
  };
}

/** What this process lacks to serve; empty when it is ready. */
async function missing(stores: Stores): Promise<string[]> {
  try {
    await stores.ping();
    return [];
  } catch {
    return ['store'];
  }
}

async function closed(http: Server): Promise<void> {
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
}

function alarmPorts(
  { stores, clock, log, settings }: Foundation,
  own: { publicUrl: string; secret: Uint8Array },
): Parameters<typeof startAlarms>[0] {
  return {
    store: stores,
    clock,
    log,
    webhook: webhookOf(settings),
    ...own,
  };
}

function webhookOf({ alarmWebhookUrl: url, alarmWebhookSecret: secret }: Settings) {
  return url === undefined || secret === undefined ? undefined : { url, secret };
}
