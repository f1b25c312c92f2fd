/** The roster in force, held in memory; looked up again every second, since another process may have applied one. */
import type { Roster } from './core/roster.ts';

const lookMs = 1_000;

export interface CurrentRoster {
  get(): Roster;
  stop(): void;
}

/** @param onChange hears of a higher version, once each, after `get` returns it. */
export function keepRoster(options: {
  first: Roster;
  load(): Promise<Roster | undefined>;
  onChange(): void;
  onFailure(error: unknown): void;
}): CurrentRoster {
  let current = options.first;
  const look = async (): Promise<void> => {
    const stored = await options.load();
    if (stored === undefined || stored.version <= current.version) return;
    current = stored;
    options.onChange();
  };
  const timer = setInterval(() => void look().catch(options.onFailure), lookMs);
  timer.unref();
  return { get: () => current, stop: () => clearInterval(timer) };
}
