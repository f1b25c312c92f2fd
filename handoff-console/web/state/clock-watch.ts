/** Says aloud, once each, that a clock has one minute left and that it has passed. */
import type { ClockView } from '../../protocol/views.ts';
import { announce } from './announce.ts';
import { now } from './server-clock.ts';
import { open } from './store.ts';
import { t } from '../shared/i18n.tsx';
import { crossed } from '../shared/clock-rule.ts';

/** Watches the open conversation. A clock that was late when it was opened is not news. */
export function watchClocks(): () => void {
  let seen: { id: string; at: number; time: number } | undefined;
  return now.subscribe((time) => {
    const conversation = open.peek()?.conversation;
    const clock: ClockView | undefined = conversation?.clock;
    if (!conversation || !clock) {
      seen = undefined;
      return;
    }
    const before = seen?.id === conversation.id && seen.at === clock.at ? seen.time : undefined;
    seen = { id: conversation.id, at: clock.at, time };
    if (before === undefined) return;
    const name = conversation.customer.name ?? t('customer.unnamed');
    if (crossed(clock.at - 60_000, before, time)) announce(t('clock.minuteLeft', { name }));
    if (crossed(clock.at, before, time)) announce(t('clock.passed', { name }));
  });
}
