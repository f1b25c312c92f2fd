/**
 * One rule for every clock: green; amber in the last third (at most the last 60 s), a promise of an
 * hour or more amber in its last hour; red when passed. Digits and bar always change together.
 */
import type { ClockView } from '../../protocol/views.ts';

type ClockTone = '' | 'soon' | 'late';

interface ClockFace {
  tone: ClockTone;
  /** `04:10`, `2 h 05`, `+06:22`; undefined from a day on: then the date stands there. */
  digits?: string;
  /** Share of the time that is left, 0 to 1. */
  left: number;
}

const hour = 3_600_000;

/** Takes server time; a clock without length counts as passed when its time has come. */
export function clockFace(clock: Pick<ClockView, 'kind' | 'since' | 'at'>, now: number): ClockFace {
  const total = Math.max(clock.at - clock.since, 1);
  const remaining = clock.at - now;
  if (remaining <= 0) return { tone: 'late', digits: digits(-remaining, '+'), left: 0 };
  const long = (clock.kind === 'promise' || clock.kind === 'opening') && total >= hour;
  const limit = long ? hour : Math.min(total / 3, 60_000);
  return {
    tone: remaining <= limit ? 'soon' : '',
    digits: digits(Math.ceil(remaining / 1000) * 1000, ''),
    left: Math.min(remaining / total, 1),
  };
}

/** How long something lasts already: `04:10`, `2 h 05`. */
export function elapsed(since: number, now: number): string {
  return digits(Math.max(now - since, 0), '') ?? '> 24 h';
}

/** True when a moment lies between two looks at the clock, the later one included. */
export function crossed(moment: number, before: number, now: number): boolean {
  return before < moment && now >= moment;
}

function digits(ms: number, sign: string): string | undefined {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  if (seconds < 3600) return `${sign}${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  if (seconds >= 86_400) return undefined;
  return `${sign}${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))}`;
}
