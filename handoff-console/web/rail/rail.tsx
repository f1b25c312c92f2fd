/** The rail: where one can go (only what exists), and who I am. */
import { Icon, Mark } from '../shared/icons.tsx';
import { t, times } from '../shared/i18n.tsx';
import { elapsed } from '../shared/clock-rule.ts';
import { percent } from '../shared/clock.tsx';
import { now } from '../state/server-clock.ts';
import { me, popover } from '../state/store.ts';
import { PresenceMenu } from './presence-menu.tsx';

export function Rail() {
  return (
    <nav class="rail" aria-label={t('rail.label')}>
      <span class="mark">
        <Mark />
      </span>
      <a href="#/mine" aria-current="page">
        <Icon name="desk" />
        <span>{t('desk.title')}</span>
      </a>
      <div class="end">
        <PresenceButton />
      </div>
      <PresenceMenu />
    </nav>
  );
}

function PresenceButton() {
  const my = me.value;
  if (!my) return null;
  const isOpen = popover.value === 'presence';
  const here = my.status === 'available';
  return (
    <button
      class={`me ${here ? 'on' : ''}`}
      type="button"
      data-opens="presence"
      aria-expanded={isOpen}
      aria-controls="pop-presence"
      onClick={() => {
        popover.value = isOpen ? undefined : 'presence';
      }}
    >
      <span class={`ava ${here ? 'here' : ''}`} aria-hidden="true">
        {my.plate.initials}
      </span>
      <span
        class="drain lease"
        aria-hidden="true"
        style={{ '--left': percent(leaseLeft(my.leaseUntil)) }}
      />
      <span>
        <span class="vh">{my.plate.name}, </span>
        <b>{t(`presence.${my.status}`)}</b>
        <PresenceUntil />
        <span class="vh">, {t('presence.change')}</span>
      </span>
    </button>
  );
}

/** The share of the 30 s lease that is left. */
export function leaseLeft(leaseUntil: number): number {
  return Math.min(Math.max((leaseUntil - now.value) / 30_000, 0), 1);
}

function PresenceUntil() {
  const my = me.value;
  if (my?.status === 'wrapUp' && my.wrapUpUntil !== undefined) {
    return <span class="til mono">{elapsed(now.value, my.wrapUpUntil)}</span>;
  }
  if (my?.status !== 'available' || my.shiftEnd === undefined) return null;
  return <span class="til">{t('presence.until', { time: times.value.minutes(my.shiftEnd) })}</span>;
}
