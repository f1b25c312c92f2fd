/** My state, my lease, and the choices for this device. */
import { closePopover, Key, Popover, Segments } from '../shared/parts.tsx';
import { employerLine, Tile } from '../shared/nameplate.tsx';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import { percent } from '../shared/clock.tsx';
import { elapsed } from '../shared/clock-rule.ts';
import { now } from '../state/server-clock.ts';
import { setPresence } from '../state/presence.ts';
import { choose, settings } from '../state/settings.ts';
import { waitForAnswer } from '../state/leaving.ts';
import { signOut } from '../state/session.ts';
import { playRing } from '../state/sound.ts';
import { dialog, lists, me, popover } from '../state/store.ts';
import type { MeView } from '../../protocol/views.ts';
import { leaseLeft } from './rail.tsx';

export function PresenceMenu() {
  const my = me.value;
  if (popover.value !== 'presence' || !my) return null;
  return (
    <Popover name="presence" class="pop presence" label={t('presence.label')}>
      <div class="pop-me">
        <Tile plate={my.plate} here={my.status === 'available'} size="l" />
        <div class="grow">
          <b>{my.plate.name}</b>
          <p class="xs mute">
            {employerLine(my.plate)}, {t('tier', { tier: my.tier })}
          </p>
        </div>
      </div>
      <States my={my} />
      <Lease leaseUntil={my.leaseUntil} />
      <Choices />
      <div class="pop-acts">
        <button
          class="btn"
          type="button"
          onClick={() => {
            closePopover();
            dialog.value = 'keyboard';
          }}
        >
          {t('keys.title')}{' '}
          <span aria-hidden="true">
            <kbd>?</kbd>
          </span>
        </button>
        <button class="btn" type="button" onClick={askToLeave}>
          {t('presence.signOut')}
        </button>
      </div>
    </Popover>
  );
}

function askToLeave(): void {
  if (waitForAnswer(lists.peek().mine?.rows ?? []) === 0) return void signOut();
  closePopover();
  dialog.value = 'signOut';
}

const offered = ['available', 'wrapUp', 'break', 'away'] as const;

function States({ my }: { my: MeView }) {
  return (
    <ul class="states-of-me">
      {offered.map((status) => (
        <li key={status}>
          <button
            type="button"
            aria-pressed={my.status === status}
            onClick={() => {
              void setPresence(status);
              closePopover();
            }}
          >
            <Tile plate={my.plate} here={status === 'available'} />
            <span class="grow">
              <b>{t(`presence.${status}`)}</b>
              <span class="xs mute">{t(`presence.${status}Does`)}</span>
            </span>
            {my.status === status && <Icon name="check" size="s" />}
            {status === 'away' && my.status !== 'away' && <Key action="presence" />}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Lease({ leaseUntil }: { leaseUntil: number }) {
  return (
    <div class="lease-of-me">
      <p class="flex xs">
        <span class="grow">{t('presence.lease')}</span>
        <span class="clock">{elapsed(now.value, leaseUntil)}</span>
      </p>
      <span class="drain" style={{ '--left': percent(leaseLeft(leaseUntil)) }} aria-hidden="true" />
      <p class="xs mute">{t('presence.leaseDoes')}</p>
    </div>
  );
}

function Choices() {
  const { language, theme, sound, enterSends, compact } = settings.value;
  return (
    <div class="choices">
      <Segments
        label={t('choice.language')}
        value={language}
        options={[
          { id: 'nl', text: 'Nederlands' },
          { id: 'en', text: 'English' },
        ]}
        onChoose={(id) => choose({ language: id })}
      />
      <Segments
        label={t('choice.theme')}
        value={theme}
        options={(['system', 'light', 'dark'] as const).map((id) => ({
          id,
          text: t(`theme.${id}`),
        }))}
        onChoose={(id) => choose({ theme: id })}
      />
      <Switch
        label={t('choice.sound')}
        on={sound}
        onChange={(on) => {
          choose({ sound: on });
          if (on) playRing();
        }}
      />
      <Switch
        label={t('choice.enterSends')}
        on={enterSends}
        onChange={(on) => choose({ enterSends: on })}
      />
      <Switch label={t('choice.compact')} on={compact} onChange={(on) => choose({ compact: on })} />
    </div>
  );
}

export function Switch({
  label,
  on,
  onChange,
}: {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <span class="switch">
      <span class="grow" aria-hidden="true">
        {label}
      </span>
      <button
        class="sw"
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={label}
        onClick={() => onChange(!on)}
      />
    </span>
  );
}
