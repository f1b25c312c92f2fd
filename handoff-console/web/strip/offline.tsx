/** No connection: what happened, what is safe, what to do. */
import { Icon } from '../shared/icons.tsx';
import { t, times } from '../shared/i18n.tsx';
import { outbox } from '../state/outbox.ts';
import { tryNow } from '../state/socket.ts';
import { connection } from '../state/store.ts';

export function Offline() {
  const current = connection.value;
  if (current.state !== 'offline') return null;
  const waiting = outbox.value.filter((item) => item.state !== 'failed' && item.seq === undefined);
  return (
    <div class="bandt late wide">
      <Icon name="offline" />
      <span class="grow txt">
        <b>{t('connection.lost', { time: times.value.seconds(current.since) })}</b>{' '}
        {waiting.length > 0
          ? t('connection.waiting', { count: waiting.length })
          : t('connection.write')}{' '}
        {t('connection.safe')}
      </span>
      <button class="btn tiny" type="button" onClick={tryNow}>
        {t('connection.try')}
      </button>
    </div>
  );
}
