/** A reply or note on its way: optimistic, and honest about it. */
import { At } from '../shared/clock.tsx';
import { directionOf } from '../shared/direction.ts';
import { Icon } from '../shared/icons.tsx';
import { t } from '../shared/i18n.tsx';
import { me } from '../state/store.ts';
import { dropOutgoing, sendAgain } from '../state/outbox.ts';
import type { Outgoing } from '../state/outbox.ts';
import { LongText } from './message.tsx';

export function OutgoingMessage({ item }: { item: Outgoing }) {
  const failed = item.state === 'failed';
  if (item.kind === 'note') {
    return (
      <div class={`note ${failed ? 'failed' : ''}`}>
        <p class="h">
          <Icon name="lock" size="xs" />
          <b>{t('note.title')}</b> {me.value?.plate.name}
        </p>
        <LongText text={item.text} />
        <State item={item} />
      </div>
    );
  }
  return (
    <div class={`msg out ${failed ? 'failed' : ''}`}>
      <div class="bub" dir={directionOf(item.text)}>
        <LongText text={item.text} />
      </div>
      <State item={item} />
    </div>
  );
}

function State({ item }: { item: Outgoing }) {
  if (item.state === 'failed') {
    return (
      <div class="fail">
        <Icon name="warn" size="xs" />
        <span>
          {t('send.failed')} {item.error}
        </span>
        <button class="btn tiny" type="button" onClick={() => sendAgain(item.commandId)}>
          {t('send.again')}
        </button>
        <button class="btn tiny" type="button" onClick={() => dropOutgoing(item.commandId)}>
          {t('send.remove')}
        </button>
      </div>
    );
  }
  const sent = item.seq !== undefined;
  return (
    <div class="meta">
      <Icon name={sent ? 'check' : item.state === 'waiting' ? 'offline' : 'clock'} size="xs" />
      {sent ? t('mark.sent') : t(`send.${item.state}`)} {sent && <At at={item.at} />}
    </div>
  );
}
