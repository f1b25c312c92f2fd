/** Faults are logged and counted; one that comes again every second is told once a minute, with how often it came. */
import type { Clock } from '../core/clock.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';

const againMs = 60_000;
/** Messages are few; a part whose messages all differ must not fill the memory. */
const mostKeys = 1_000;

/** @returns whether a fault is to be told now, and how often it came unsaid before */
function onceAMinute(clock: Clock): (key: string) => { again?: number } | undefined {
  const told = new Map<string, { at: number; unsaid: number }>();
  return (key) => {
    const now = clock.now();
    const last = told.get(key);
    if (last !== undefined && now - last.at < againMs) {
      last.unsaid += 1;
      return undefined;
    }
    if (told.size > mostKeys) told.clear();
    told.set(key, { at: now, unsaid: 0 });
    return last?.unsaid ? { again: last.unsaid } : {};
  };
}

/** @returns for a part of the program what to do with its faults */
export function createFailures(tools: {
  log: Pick<Log, 'error'>;
  metrics: Pick<Metrics, 'failures'>;
  clock: Clock;
}): (part: string) => (error: unknown) => void {
  const isDue = onceAMinute(tools.clock);
  return (part) => (error) => {
    tools.metrics.failures.inc({ part });
    const due = isDue(`${part} ${error instanceof Error ? error.message : String(error)}`);
    if (due) tools.log.error({ err: error, part, ...due }, 'failed');
  };
}

export interface PatientLog {
  info(facts: Record<string, unknown>, message: string): void;
  warn(facts: Record<string, unknown>, message: string): void;
  error(facts: Record<string, unknown>, message: string): void;
}

/** A log for parts that try again every second and say so each time. */
export function patientLog(log: PatientLog, clock: Clock): PatientLog {
  const isDue = onceAMinute(clock);
  const patient =
    (level: 'warn' | 'error') =>
    (facts: Record<string, unknown>, message: string): void => {
      const due = isDue(JSON.stringify([level, message, facts]));
      if (due) log[level]({ ...facts, ...due }, message);
    };
  return {
    info: (facts, message) => log.info(facts, message),
    warn: patient('warn'),
    error: patient('error'),
  };
}
