/** Clocks: digits and bars by one rule, moved by the one ticker. */
import type { ClockView } from '../../protocol/views.ts';
import { now } from '../state/server-clock.ts';
import { clockFace, elapsed } from './clock-rule.ts';
import { t, times } from './i18n.tsx';

/** The digits; on a row a hidden word says what they count. */
export function Clock({ clock, words }: { clock: ClockView; words?: boolean }) {
  const face = clockFace(clock, now.value);
  return (
    <span
      class={`clock ${face.tone}`}
      role="timer"
      aria-live="off"
      title={times.value.exact(clock.at)}
    >
      {words && <span class="vh">{t(face.tone === 'late' ? 'clock.late' : 'clock.left')} </span>}
      {face.digits ?? times.value.day(clock.at, now.value)}
    </span>
  );
}

/** The bar: a width that the ticker sets, not an animation. */
export function Drain({ clock, class: extra = '' }: { clock: ClockView; class?: string }) {
  const face = clockFace(clock, now.value);
  return (
    <span
      class={`drain ${face.tone} ${extra}`}
      style={{ '--left': percent(face.left) }}
      aria-hidden="true"
    />
  );
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** How long somebody waits already. */
export function Waited({ since, words }: { since: number; words?: boolean }) {
  return (
    <span class="clock" role="timer" aria-live="off" title={times.value.exact(since)}>
      {words && <span class="vh">{t('clock.waited')} </span>}
      {elapsed(since, now.value)}
    </span>
  );
}

/** 14:06, with seconds and zone on hover. */
export function At({ at, how = 'minutes' }: { at: number; how?: 'minutes' | 'seconds' | 'day' }) {
  const words = times.value;
  const text =
    how === 'minutes'
      ? words.minutes(at)
      : how === 'seconds'
        ? words.seconds(at)
        : words.day(at, now.value);
  return (
    <time
      class={how === 'seconds' ? 'm' : undefined}
      dateTime={new Date(at).toISOString()}
      title={words.exact(at)}
    >
      {text}
    </time>
  );
}
