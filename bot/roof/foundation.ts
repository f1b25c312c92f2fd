/** What every part stands on: the store, the clock, the company as it is now, its words and what the bot knows. */
import type { Knowledge } from '../../dialogs/bot.ts';
import { createWording, type Wording } from '../../dialogs/wording/wording.ts';
import type { Settings } from '../config/settings.ts';
import type { Clock } from '../core/clock.ts';
import type { Policy } from '../core/handoff/handoff.ts';
import type { Roster } from '../core/roster.ts';
import { keepRoster } from '../current-roster.ts';
import { createKnowledge } from '../knowledge.ts';
import type { Log } from '../log.ts';
import { createMetrics, type Metrics } from '../metrics.ts';
import { createLooks, type Looks } from '../middleware/looks.ts';
import { createSignals } from '../middleware/signals.ts';
import { openCompany } from '../open-company.ts';
import { policyOf } from '../policy.ts';
import type { Stores } from '../storage/stores.ts';
import { systemClock } from '../system-clock.ts';
import { createFailures, type PatientLog, patientLog } from './failures.ts';

export interface AppOptions {
  settings: Settings;
  log: Log;
  /** Save the demo company when the store has none. */
  seedDemo: boolean;
  clock?: Clock;
  stores?: Stores;
  knowledge?: Knowledge;
}

export interface Foundation {
  settings: Settings;
  /** For parts that try again every second: says the same once a minute. */
  log: PatientLog;
  clock: Clock;
  stores: Stores;
  policy: Policy;
  metrics: Metrics;
  looks: Looks;
  signals: ReturnType<typeof createSignals>;
  /** The company as it is now. */
  roster(): Roster;
  /** Calls back when a new roster is current. */
  onRosterChange(listener: () => Promise<unknown>): void;
  wording: Wording;
  knowledge: Knowledge;
  /** The company that comes with the program. */
  isDemo: boolean;
  /** Where questions and answers belong, when the company has none. */
  emptyFaqFolder: string | undefined;
  /** Logs and counts; `part` names where. */
  onFailure(part: string): (error: unknown) => void;
  stop(): void;
}

/** @throws LoketError or the store's error when something it cannot do without is missing */
export async function layFoundation(options: AppOptions): Promise<Foundation> {
  const { settings, log } = options;
  const clock = options.clock ?? systemClock(settings.demoNow);
  const { stores, roster: first, isDemo, own } = await openCompany(options);
  const metrics = createMetrics();
  const onFailure = createFailures({ log, metrics, clock });
  const listeners: (() => Promise<unknown>)[] = [];
  const keeper = keepRoster({
    first,
    load: () => stores.roster(),
    onChange: () => {
      for (const listener of listeners) void listener().catch(onFailure('roster'));
    },
    onFailure: onFailure('roster'),
  });
  const roster = keeper.get;
  const now = () => clock.now();
  return {
    settings,
    log: patientLog(log, clock),
    clock,
    stores,
    policy: policyOf(settings),
    metrics,
    looks: createLooks(),
    signals: createSignals(),
    roster,
    onRosterChange: (listener) => void listeners.push(listener),
    wording: createWording({ company: () => roster().company, now }),
    knowledge:
      options.knowledge ?? (await createKnowledge(now, roster().company.timeZone, own?.entries)),
    isDemo,
    emptyFaqFolder: own?.entries.length === 0 ? own.folder : undefined,
    onFailure,
    stop: () => keeper.stop(),
  };
}
