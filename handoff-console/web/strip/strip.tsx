/** The strip: always there and always as high, so that a ring never moves the work below. */
import { Icon } from '../shared/icons.tsx';
import { At } from '../shared/clock.tsx';
import { t, Words } from '../shared/i18n.tsx';
import { elapsed } from '../shared/clock-rule.ts';
import { now } from '../state/server-clock.ts';
import { notice } from '../state/notices.ts';
import { letItRing } from '../state/pushes.ts';
import {
  connection,
  dialog,
  isLead,
  liveLine,
  lists,
  me,
  openAlarms,
  rings,
} from '../state/store.ts';
import { AlarmButton } from './alarms.tsx';
import { Offline } from './offline.tsx';
import { LiveLine } from './live-line.tsx';
import { NoticeBand } from './notice.tsx';
import { AwayBand, RingBand, WrapUpBand } from './ring.tsx';

export function Strip() {
  const away = connection.value.state === 'offline';
  const busy = rings.value.length > 0 || notice.value !== undefined;
  return (
    <header class={`strip ${busy ? 'busy' : ''}`}>
      {away ? <Offline /> : <Main />}
      <span class="grow no-phone" />
      {openAlarms.value.length > 0 && <AlarmButton />}
      {!away && (
        <>
          <Find />
          <Live />
        </>
      )}
    </header>
  );
}

function Main() {
  const current = notice.value;
  return (
    <>
      {rings.value.length > 0 && <RingBand />}
      {letItRing.value ? (
        <AwayBand customer={letItRing.value.customer} />
      ) : (
        rings.value.length === 0 && me.value?.status === 'wrapUp' && <WrapUpBand />
      )}
      {current ? <NoticeBand notice={current} /> : <Quiet />}
    </>
  );
}

/** When nothing rings: the lead's line, or one true figure. */
function Quiet() {
  if (isLead.value && liveLine.value) return <LiveLine />;
  if (rings.value.length > 0 || letItRing.value || me.value?.status === 'wrapUp') return null;
  const waits = lists.value.mine?.rows.filter((row) => row.group === 'waits') ?? [];
  const oldest = waits.reduce<number | undefined>(
    (least, row) => Math.min(least ?? row.waitingSince ?? now.value, row.waitingSince ?? now.value),
    undefined,
  );
  if (oldest === undefined) return <p class="quiet">{t('quiet.nobody')}</p>;
  return (
    <p class="quiet">
      <Words
        k="quiet.waits"
        count={waits.length}
        time={<span class="clock">{elapsed(oldest, now.value)}</span>}
      />
    </p>
  );
}

function Find() {
  return (
    <button
      class="find"
      type="button"
      aria-keyshortcuts="Control+K"
      onClick={() => {
        dialog.value = 'search';
      }}
    >
      <Icon name="search" size="s" />
      <span class="vh">{t('search.label')}</span>
      <span class="t no-phone" aria-hidden="true">
        {t('search.label')}
      </span>
      <span class="k no-phone" aria-hidden="true">
        <kbd>Ctrl</kbd> <kbd>K</kbd>
      </span>
    </button>
  );
}

function Live() {
  const online = connection.value.state === 'online';
  return (
    <span class="live no-phone">
      <Icon name={online ? 'check' : 'clock'} size="xs" />
      {t(online ? 'connection.online' : 'connection.connecting')}{' '}
      <At at={now.value} how="seconds" />
    </span>
  );
}
