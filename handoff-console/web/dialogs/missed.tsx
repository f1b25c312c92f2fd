/** Back after a lost connection: this is what was missed, and whether the lease held. */
import type { Missed } from '../state/missed.ts';
import { At } from '../shared/clock.tsx';
import { elapsed } from '../shared/clock-rule.ts';
import { Icon } from '../shared/icons.tsx';
import { t, Words } from '../shared/i18n.tsx';
import { Channel } from '../shared/parts.tsx';
import { comeback } from '../state/comeback.ts';
import { goToConversation } from '../state/route.ts';
import { now } from '../state/server-clock.ts';
import { closeDialog, Dialog } from './dialog.tsx';

export function MissedDialog() {
  const back = comeback.value;
  if (!back) return null;
  return (
    <Dialog
      title={t('missed.title', { count: back.seconds })}
      hint={t(back.leaseHeld ? 'missed.held' : 'missed.lost', { count: back.seconds })}
      buttons={
        <button class="btn ink" type="button" onClick={closeDialog} data-first>
          {t('missed.goOn')}{' '}
          <span aria-hidden="true">
            <kbd>↵</kbd>
          </span>
        </button>
      }
    >
      <ul class="missed">
        {back.missed.map((one) => (
          <Line key={`${one.kind} ${one.id} ${one.at}`} one={one} />
        ))}
      </ul>
    </Dialog>
  );
}

function Line({ one }: { one: Missed }) {
  const sent = one.kind === 'sent';
  const open = () => {
    closeDialog();
    goToConversation(one.id);
  };
  return (
    <li>
      <At at={one.at} how="seconds" />
      {sent ? <Icon name="send" size="s" /> : <Channel channel={one.channel} size="s" />}
      <span>
        <Words {...words(one)} />
      </span>
      {sent ? (
        <span class="xs mute">{t('missed.delivered')}</span>
      ) : (
        <button class="btn tiny" type="button" onClick={open}>
          {t('open')}
        </button>
      )}
    </li>
  );
}

function words(one: Missed) {
  const customer = <b dir="auto">{one.customer || t('customer.unnamed')}</b>;
  if (one.kind !== 'wrote') return { k: `missed.${one.kind}` as const, customer };
  const left = one.clockAt === undefined ? undefined : one.clockAt - now.value;
  const clock =
    left !== undefined && left > 0 ? (
      <span class="clock">{t('missed.left', { time: elapsed(now.value, now.value + left) })}</span>
    ) : (
      ''
    );
  return { k: 'missed.wrote' as const, count: one.count, customer, clock };
}
