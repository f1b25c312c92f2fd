/**
 * The roof: puts every part together. The only file that may import all of them; everything it makes takes its
 * parts as arguments, and nothing starts on import.
 */
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createBot, type Knowledge } from '../dialogs/bot.ts';
import { asksForPerson } from '../dialogs/handoff/asks-for-person.ts';
import { asksForSomebodyElse } from '../dialogs/handoff/asks-for-somebody-else.ts';
import { maskSecrets } from '../dialogs/recognizers/mask-secrets.ts';
import { recogniseFacts } from '../dialogs/recognizers/facts.ts';
import { needsNoAnswer } from '../dialogs/small-talk/needs-no-answer.ts';
import { createWording } from '../dialogs/wording/wording.ts';
import { createDesk } from '../handoff-console/desk/desk.ts';
import { startAlarms } from '../handoff-console/desk/alarms.ts';
import { createConsoleServer } from '../handoff-console/server/console-server.ts';
import type { WebChatPorts } from './channels/web-chat/web-chat-ports.ts';
import { createWebChat } from './channels/web-chat/web-chat-webhook.ts';
import { widgetState } from './channels/web-chat/widget-state.ts';
import type { Settings } from './config/settings.ts';
import type { Clock } from './core/clock.ts';
import { keepRoster } from './current-roster.ts';
import { seedAccounts, type SignIn } from './demo.ts';
import { heard } from './heard.ts';
import { installSecret } from './install-secret.ts';
import { createKnowledge } from './knowledge.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createIngress } from './middleware/ingress.ts';
import { createLooks } from './middleware/looks.ts';
import { createSignals } from './middleware/signals.ts';
import { createTurns, type TurnPorts } from './middleware/turns.ts';
import { openCompany } from './open-company.ts';
import { originRule } from './origins.ts';
import { policyOf } from './policy.ts';
import { createReadMarks } from './read-marks.ts';
import { createBotRunner } from './run-bot.ts';
import { createHttpServer } from './server.ts';
import type { Stores } from './storage/stores.ts';
import { createSurroundings } from './surroundings.ts';
import { systemClock } from './system-clock.ts';
import { widgetConfig } from './widget-config.ts';

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

export interface AppOptions {
  settings: Settings;
  log: Log;
  /** Save the demo company when the store has none. */
  seedDemo: boolean;
  clock?: Clock;
  stores?: Stores;
  knowledge?: Knowledge;
}

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Compiled code lies in dist/, beside what was built for browsers; sources run from the root. */
const dist = import.meta.url.endsWith('.ts') ? '../dist/' : '../';
const sweepMs = 1_000;

/** @throws LoketError, SettingsError or the store's error when something it cannot do without is missing */
export async function createApp(options: AppOptions): Promise<App> {
  const { settings, log } = options;
  const clock = options.clock ?? systemClock(settings.demoNow);
  const { stores, roster: first, isDemo, own } = await openCompany(options);
  const policy = policyOf(settings);
  const metrics = createMetrics();
  const looks = createLooks();
  const signals = createSignals();
  const onFailure = (part: string) => (error: unknown) => {
    metrics.failures.inc({ part });
    log.error({ err: error, part }, 'failed');
  };

  const rosterKeeper = keepRoster({
    first,
    load: () => stores.roster(),
    onChange: () => void desk.rosterChanged().catch(onFailure('roster')),
    onFailure: onFailure('roster'),
  });
  const roster = rosterKeeper.get;
  const wording = createWording({ company: () => roster().company, now: () => clock.now() });
  const knowledge =
    options.knowledge ??
    (await createKnowledge(() => clock.now(), roster().company.timeZone, own?.entries));
  const desk = createDesk({
    store: stores,
    clock,
    roster,
    policy,
    wording,
    looks,
    random: { bytes: (count) => randomBytes(count), fraction: Math.random },
    needsNoAnswer,
    log,
    unplannedShifts: settings.demo,
  });

  const turnPorts: TurnPorts = {
    store: stores,
    desk,
    bot: createBotRunner(createBot({ knowledge, wording }), clock),
    wantsPerson: asksForPerson,
    wantsSomebodyElse: asksForSomebodyElse,
    hear: (conversation, text) => heard(conversation, text, { knowledge, wording }),
    clock,
    policy,
    onFailure: onFailure('turn'),
  };
  const turns = createTurns(turnPorts);
  const receive = createIngress({
    append: async (id, row, now) => {
      const result = await stores.appendActivity(id, row, now);
      metrics.received.inc();
      return result;
    },
    turns,
    looks,
    maskSecrets,
    clock,
    onFailure: onFailure('ingress'),
  });

  const surroundings = createSurroundings({
    stores,
    clock,
    policy,
    roster,
    handling: () => desk.handling(),
  });
  const readMarks = createReadMarks(stores, { now: clock.now, changed: looks.publish });
  const languageFor = (wish: string | undefined): string => {
    const base = wish?.toLowerCase().split(/[-_]/)[0] ?? '';
    return wording.has(base) ? base : roster().company.defaultLanguage;
  };
  const webChatPorts: WebChatPorts = {
    store: stores,
    clock,
    receive,
    asksForPerson: (text) => asksForPerson(text).asks,
    change: (id, change) => desk.change(id, change),
    looks,
    signals,
    state: async (conversation) => {
      const around = await surroundings(conversation.handoff?.ownerSince ?? 0);
      return widgetState(conversation, around, await readMarks.seenUpTo(conversation.id));
    },
    customerRead: readMarks.customerRead,
    config: () => widgetConfig(roster(), { wording, knowledge, now: clock.now() }),
    languageFor,
    words: (language) => ({
      personOffer: wording.say(language, 'person'),
      botName: wording.say(language, 'bot.name'),
    }),
    onFailure: onFailure('web-chat'),
  };

  const consoleSecret = await installSecret(stores, 'console-sessions', clock.now());
  const webhook =
    settings.alarmWebhookUrl === undefined || settings.alarmWebhookSecret === undefined
      ? undefined
      : { url: settings.alarmWebhookUrl, secret: settings.alarmWebhookSecret };
  let port = settings.port;
  const url = (): string => settings.publicUrl ?? `http://127.0.0.1:${port}`;
  const originAllowed = originRule(settings, () => port);
  const webChat = createWebChat(webChatPorts, {
    tokenKey: await installSecret(stores, 'web-chat-tokens', clock.now()),
    directLineSecret: settings.directLineSecret,
    identitySecret: settings.identitySecret,
    tokensPerMinute: settings.tokensPerMinute,
    trustProxy: settings.trustProxy,
    originAllowed,
  });
  const consoleServer = createConsoleServer({
    desk,
    store: stores,
    clock,
    roster,
    policy,
    looks,
    wording,
    recogniseFacts: (text, context) => recogniseFacts(text, { ...context, country: 'NL' }),
    entryQuestion: (id, language) => knowledge.entry(id, language, clock.now())?.question,
    agentTyping: (conversationId, plate) =>
      signals.publish({ conversationId, from: 'agent', plate }),
    agentRead: (conversationId, seq) => {
      readMarks.seen(conversationId, seq).catch(onFailure('read-mark'));
    },
    customerReadUpTo: readMarks.customerReadUpTo,
    secret: consoleSecret,
    secure: settings.publicUrl?.startsWith('https://') ?? false,
    trustProxy: settings.trustProxy,
    allowedOrigins: settings.publicUrl === undefined ? [] : [new URL(settings.publicUrl).origin],
    webRoot: fromHere(`${dist}handoff-console/web`),
    log,
  });

  signals.subscribe(({ conversationId, from }) => {
    if (from === 'customer') consoleServer.customerTyping(conversationId);
  });

  const { server, http } = createHttpServer({
    originAllowed,
    metrics,
    missing: async () => {
      const answers = await stores.ping().then(
        () => true,
        () => false,
      );
      return answers ? [] : ['store'];
    },
    folders: {
      '/demo': fromHere(`${dist}${isDemo ? 'demo' : 'test-page'}`),
      '/widget': fromHere(`${dist}widget`),
    },
    onFailure: onFailure('http'),
  });
  webChat.mount(server);
  consoleServer.mount(server);
  consoleServer.attach(http);
  http.on('upgrade', (req, socket, head) => {
    if (webChat.upgrade(req, socket, head) || req.url?.startsWith('/console/socket')) return;
    // A listener exists, so Node would keep a foreign socket for ever.
    socket.destroy();
  });

  const parts: { stop(): Promise<void> | void }[] = [];
  const every = (ms: number, task: () => Promise<unknown>, part: string): void => {
    let busy = false;
    const timer = setInterval(() => {
      if (busy) return;
      busy = true;
      void task()
        .catch(onFailure(part))
        .finally(() => {
          busy = false;
        });
    }, ms);
    parts.push({ stop: () => clearInterval(timer) });
  };

  let signIns: SignIn[] = [];
  return {
    get url() {
      return url();
    },
    get signIns() {
      return signIns;
    },
    stores,
    isDemo,
    emptyFaqFolder: own?.entries.length === 0 ? own.folder : undefined,
    async start() {
      await listen(http, settings);
      port = (http.address() as AddressInfo).port;
      // Not before: a start that fails would use the passwords up unseen.
      if (options.seedDemo) {
        signIns = await seedAccounts(stores, roster(), settings.demoPassword);
      }
      parts.push(desk.start());
      parts.push(
        startAlarms({
          store: stores,
          clock,
          log,
          publicUrl: url(),
          secret: consoleSecret,
          webhook,
        }),
      );
      every(sweepMs, () => turns.sweep(), 'sweep');
      every(60_000, () => stores.removeExpired(clock.now()), 'expiry');
    },
    async stop() {
      rosterKeeper.stop();
      webChat.close();
      await consoleServer.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      for (const part of parts) await part.stop();
      await turns.idle();
      await stores.close();
    },
  };
}
