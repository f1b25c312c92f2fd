/** Nothing is open: the agent's own plate as customers see it, and what can be set up. */
import { useState } from 'preact/hooks';
import { t, times } from '../shared/i18n.tsx';
import { Icon } from '../shared/icons.tsx';
import { Plate } from '../shared/nameplate.tsx';
import { allowDesktopNotices } from '../state/desktop-notice.ts';
import { playRing } from '../state/sound.ts';
import { counts, me } from '../state/store.ts';

export function OpenCounter() {
  const my = me.value;
  if (!my) return <section class="conv nothing-open" id="conversation" tabIndex={-1} />;
  const { mine = 0, waiting = 0, all = 0 } = counts.value ?? {};
  const words = () => {
    if (mine + waiting > 0) return t('counter.choose');
    return all > 0 ? t('counter.others', { count: all }) : t('counter.nobody');
  };
  return (
    <section
      class="conv nothing-open"
      id="conversation"
      tabIndex={-1}
      aria-label={t('counter.label')}
    >
      <div class="welcome">
        <Plate plate={my.plate} here={my.status === 'available'} large />
        <div>
          <h2>{words()}</h2>
          <p class="sm mute">{t('counter.plate')}</p>
        </div>
        <ol class="steps">
          <li class="ok">
            <span class="n">
              <Icon name="check" size="xs" />
            </span>
            <span>{t('counter.name', { name: my.plate.name })}</span>
          </li>
          <li class={my.onShift ? 'ok' : ''}>
            <span class="n">{my.onShift ? <Icon name="check" size="xs" /> : '2'}</span>
            <span>
              {my.onShift && my.shiftEnd !== undefined
                ? t('counter.onShift', { time: times.value.minutes(my.shiftEnd) })
                : t('counter.offShift')}
            </span>
          </li>
          <TryRing />
        </ol>
      </div>
    </section>
  );
}

function TryRing() {
  const [tried, setTried] = useState(false);
  const tryIt = () => {
    playRing();
    void allowDesktopNotices();
    setTried(true);
  };
  return (
    <li class={tried ? 'ok' : ''}>
      <span class="n">{tried ? <Icon name="check" size="xs" /> : '3'}</span>
      <span>{t('counter.sound')}</span>
      <button class="btn tiny" type="button" onClick={tryIt}>
        {t('counter.trySound')}
      </button>
    </li>
  );
}
