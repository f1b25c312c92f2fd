/** Alarms, one per cause: what, since when, whom it reached, and Acknowledge. */
import type { AlarmView } from '../../protocol/views.ts';
import { Clock } from '../shared/clock.tsx';
import { Icon } from '../shared/icons.tsx';
import { t, times } from '../shared/i18n.tsx';
import { closePopover, Popover } from '../shared/parts.tsx';
import { errorWords } from '../shared/error-words.ts';
import { notify } from '../state/notices.ts';
import { goToConversation } from '../state/route.ts';
import { command, newCommandId } from '../state/socket.ts';
import { alarms, colleagues, openAlarms, popover } from '../state/store.ts';

/** Red counts what still burns; what is settled is counted only when nothing else is there to acknowledge. */
export function AlarmButton() {
  const isOpen = popover.value === 'alarms';
  const live = openAlarms.value.filter((one) => !one.settled).length;
  return (
    <button
      class={`alarmb ${live === 0 ? 'over' : ''}`}
      type="button"
      data-opens="alarms"
      aria-expanded={isOpen}
      aria-controls="pop-alarms"
      onClick={() => {
        popover.value = isOpen ? undefined : 'alarms';
      }}
    >
      <Icon name="alarm" size="s" />
      {t('alarm.count', { count: live || openAlarms.value.length })}
    </button>
  );
}

export function AlarmsPopover() {
  if (popover.value !== 'alarms') return null;
  const quiet = alarms.value.filter((alarm) => alarm.state === 'acknowledged');
  return (
    <Popover name="alarms" class="pop alarms-pop" label={t('alarm.title')}>
      <div class="pop-h">
        <h2>{t('alarm.title')}</h2>
        <span class="xs mute">{t('alarm.onePer')}</span>
        <button
          class="btn bare sq"
          type="button"
          aria-label={t('alarm.close')}
          onClick={closePopover}
        >
          <Icon name="close" />
        </button>
      </div>
      {alarms.value.length === 0 && <p class="empty">{t('alarm.none')}</p>}
      <ul>
        {[...openAlarms.value, ...quiet].map((alarm) => (
          <Alarm key={alarm.id} alarm={alarm} />
        ))}
      </ul>
      <p class="pop-f">
        {t(alarms.value.some((one) => one.consoleOnly) ? 'alarm.howHere' : 'alarm.how')}
      </p>
    </Popover>
  );
}

async function acknowledge(alarmId: string): Promise<void> {
  try {
    const answer = await command('acknowledgeAlarm', { commandId: newCommandId(), alarmId });
    alarms.value = answer.alarms;
  } catch (error) {
    const values = { why: errorWords(error) };
    notify({ icon: 'warn', tone: 'late', title: 'act.failed', text: 'error.plain', values });
  }
}

function Alarm({ alarm }: { alarm: AlarmView }) {
  const done = alarm.state === 'acknowledged';
  const clock = { kind: 'promise', since: alarm.since - 1, at: alarm.since } as const;
  return (
    <li class={`alarm ${done ? 'ack' : alarm.settled ? 'over' : ''}`}>
      <p class="al-h">
        <Icon name={done ? 'check' : 'alarm'} size="s" />
        <b>
          {t(`alarm.cause.${alarm.cause}`)}: <bdi>{alarm.customer ?? t('customer.unnamed')}</bdi>
        </b>
        {done || alarm.settled ? null : <Clock clock={clock} />}
      </p>
      <p class="al-s">
        {t('alarm.since', { time: times.value.seconds(alarm.since) })}
        {alarm.reference && ` · ${alarm.reference}`}
      </p>
      {alarm.settled && <p class="al-s">{settledWords(alarm.settled)}</p>}
      <ul>
        <li>
          <time class="m">{times.value.seconds(alarm.since)}</time>
          <span>{alarm.to.name}</span>
          <span>
            {alarm.consoleOnly
              ? t('alarm.consoleOnly')
              : t(`alarm.state.${alarm.state}`, { count: alarm.attempts })}
          </span>
        </li>
      </ul>
      {alarm.lastError && <p class="al-s bad">{alarm.lastError}</p>}
      <AlarmActs alarm={alarm} />
    </li>
  );
}

/** The customer was answered meanwhile: said with its time, the alarm stays until somebody has seen it. */
function settledWords({ at }: NonNullable<AlarmView['settled']>): string {
  if (at === undefined) return t('alarm.settled');
  return t('alarm.settledAt', { time: times.value.seconds(at) });
}

function AlarmActs({ alarm }: { alarm: AlarmView }) {
  const { acknowledgedBy = '', state } = alarm;
  const by = colleagues.value.find((one) => one.plate.agentId === acknowledgedBy);
  const done = state === 'acknowledged';
  const open = () => {
    closePopover();
    goToConversation(alarm.conversationId);
  };
  return (
    <div class="al-f">
      <span class="grow">
        {done && t('alarm.acknowledgedBy', { name: by?.plate.name ?? acknowledgedBy })}
      </span>
      <button class="btn" type="button" onClick={open}>
        {t('open')}
      </button>
      {!done && (
        <button class="btn ink" type="button" onClick={() => void acknowledge(alarm.id)}>
          {t('alarm.acknowledge')}
        </button>
      )}
    </div>
  );
}
