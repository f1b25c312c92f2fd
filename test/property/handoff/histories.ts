/** Random histories by fast-check: how they are made, run and counted. */
import fc from 'fast-check';
import { defaultPolicy } from '../../../bot/core/handoff/handoff.ts';
import type { Policy } from '../../../bot/core/handoff/handoff.ts';
import { beginnings } from './model-company.ts';
import { passTime, sweep } from './model-service.ts';
import { ModelWorld } from './model-world.ts';
import { acts, begin } from './steps.ts';
import type { Step } from './steps.ts';
import { Watch } from './watch.ts';
import type { PromiseId, Violation } from './watch.ts';
import { crowd, worldActs } from './world-steps.ts';

type Kind = keyof typeof acts | keyof typeof worldActs;

/** How often each step comes, compared with the others. */
const weights: Partial<Record<Kind, number>> = {
  ask: 9,
  write: 12,
  accept: 22,
  passOn: 4,
  reply: 12,
  promise: 4,
  needsNoAnswer: 4,
  talk: 6,
  helped: 4,
  comesBack: 5,
  time: 14,
  jump: 2,
  laptop: 3,
  everybodyHere: 10,
  botGivesUp: 5,
  tap: 5,
  complete: 3,
  transfer: 7,
  race: 5,
  turn: 3,
  crash: 3,
  thank: 3,
  park: 3,
};

/** What a history does with the model; the watch is the judge. */
interface Real {
  watch: Watch;
}

class StepCommand implements fc.Command<ModelWorld, Real> {
  readonly kind: Kind;
  readonly numbers: { c: number; a: number; n: number };

  constructor(kind: Kind, numbers: { c: number; a: number; n: number }) {
    this.kind = kind;
    this.numbers = numbers;
  }

  check(): boolean {
    return true;
  }

  run(model: ModelWorld, real: Real): void {
    const { watch } = real;
    watch.step += 1;
    const step = { kind: this.kind, ...this.numbers } as Step;
    const act = { ...acts, ...worldActs }[this.kind];
    act(model, step);
    checkSlots(model);
    const first = watch.violations[0];
    if (first) throw new HistoryError(first);
  }

  toString(): string {
    const { c, a, n } = this.numbers;
    return `${this.kind}(${c},${a},${n})`;
  }
}

class HistoryError extends Error {
  readonly violation: Violation;
  constructor(violation: Violation) {
    const { promise, rule, conversationId, event, detail } = violation;
    super([promise, rule, conversationId, event, detail].filter(Boolean).join(' · '));
    this.violation = violation;
  }
}

/** Slots are held by those who hold them, once what follows a change is done. */
function checkSlots(model: ModelWorld): void {
  for (const agent of model.roster.agents) {
    const held = [...(model.store.slots.get(agent.id) ?? new Map<string, boolean>())];
    const inSlots = held.filter(([id, byHand]) => {
      const handoff = model.store.read(id).conversation.handoff;
      return !byHand && handoff?.slotOf === agent.id;
    });
    const fits = inSlots.length <= agent.slots;
    model.watch.check('P8', 'nobody holds more than his slots', fits, { detail: agent.id });
  }
}

const commands = [...Object.keys(acts), ...Object.keys(worldActs)].flatMap((name) => {
  const kind = name as Kind;
  const numbers = fc.record({ c: fc.nat(13), a: fc.nat(40), n: fc.nat(40) });
  const command = numbers.map((parts) => new StepCommand(kind, parts));
  return Array.from({ length: weights[kind] ?? 2 }, () => command);
});

export interface RunOptions {
  steps: number;
  seed: number;
  /** Makes a failing history smaller; costs time. */
  shrink: boolean;
}

export interface Report {
  steps: number;
  histories: number;
  seed: number;
  promises: Partial<Record<PromiseId, number>>;
  violations: (Violation & { history?: string })[];
}

/** Runs histories until so many steps were taken, or one breaks a promise. */
export function runHistories(options: RunOptions): Report {
  const report: Report = {
    steps: 0,
    histories: 0,
    seed: options.seed,
    promises: {},
    violations: [],
  };
  crowdOf200(report);
  dayAndNight(report);
  for (let round = 0; report.steps < options.steps && report.violations.length === 0; round += 1) {
    runRound(report, options, options.seed + round);
  }
  return report;
}

/** As delivered, in a hurry, and with settings that make no sense together: they too must keep every promise. */
const policies: Policy[] = [
  defaultPolicy,
  { ...defaultPolicy, ringTeamMs: 10_000, firstAnswerMs: 60_000, answerMs: 120_000 },
  { ...defaultPolicy, ringTeamMs: 300_000, ringLeadMs: 5_000, parkMs: 60_000, wrapUpMs: 0 },
];

const historiesPerRound = 10;
const longestHistory = 400;

function runRound(report: Report, options: RunOptions, seed: number): void {
  const property = fc.property(
    fc.nat(beginnings.length * policies.length - 1),
    fc.commands(commands, { maxCommands: longestHistory, size: 'max' }),
    (beginning, history) => {
      const watch = new Watch();
      const from = beginnings[beginning % beginnings.length]!;
      const policy = policies[Math.floor(beginning / beginnings.length)]!;
      const model = new ModelWorld(from, watch, policy);
      try {
        fc.modelRun(() => ({ model, real: { watch } }), history);
        settle(model);
      } finally {
        count(report, watch);
      }
    },
  );
  const result = fc.check(property, {
    numRuns: historiesPerRound,
    seed,
    endOnFailure: !options.shrink,
    interruptAfterTimeLimit: 120_000,
  });
  if (!result.failed) return;
  const error = result.errorInstance;
  const history = String(result.counterexample?.[1] ?? '');
  if (error instanceof HistoryError) report.violations.push({ ...error.violation, history });
  else {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    report.violations.push({ promise: 'P1', rule: 'nothing throws', step: 0, detail, history });
  }
}

/** At the end of a history time goes on: whatever was begun comes to an end. */
function settle(model: ModelWorld): void {
  model.crash = 'none';
  sweep(model);
  passTime(model, 1_800_000);
  const first = model.watch.violations[0];
  if (first) throw new HistoryError(first);
}

function count(report: Report, watch: Watch): void {
  report.steps += watch.step;
  report.histories += 1;
  for (const [promise, n] of watch.promises) {
    report.promises[promise] = (report.promises[promise] ?? 0) + n;
  }
}

/** Somebody asks each team at every half hour of all the awkward days. */
function dayAndNight(report: Report): void {
  const watch = new Watch();
  for (const beginning of beginnings) {
    for (let n = 0; n < 96; n += 1) {
      const model = new ModelWorld(beginning + n * 1_800_000 + 60_000, watch);
      for (const a of [0, 1, 2]) {
        const id = begin(model, { kind: 'open', c: 0, a: 0, n: 0 });
        model.apply(id, {
          type: 'escalate',
          reason: 'asked',
          asked: true,
          requestedAt: model.now,
          eventId: id,
          teamId: ['service', 'outages', 'billing'][a]!,
        });
        watch.eyes.clear();
        watch.given.clear();
        watch.step += 1;
      }
    }
  }
  report.violations.push(...watch.violations.slice(0, 1));
  count(report, watch);
}

/** 200 ask within ten seconds, three agents of three slots are there: 9 ring, 191 stand in line. */
function crowdOf200(report: Report): void {
  const watch = new Watch();
  const model = new ModelWorld(beginnings[0]!, watch);
  const agents = model.roster.agents.map((agent) => ({ ...agent, slots: 3 }));
  model.roster = { ...model.roster, agents };
  watch.step = 200;
  crowd(model, 200, 'one');
  const states = model.ids().map((id) => model.store.read(id).conversation.handoff?.state);
  const rings = states.filter((state) => state === 'ringing').length;
  const queued = states.filter((state) => state === 'queued').length;
  watch.check('P3', '9 ring and 191 stand in line', rings === 9 && queued === 191, {
    detail: `${rings} ring, ${queued} in line`,
  });
  passTime(model, 600_000);
  report.violations.push(...watch.violations.slice(0, 1));
  count(report, watch);
}
