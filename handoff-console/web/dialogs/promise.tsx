/** A dated promise: by when, what, the very words the customer reads, and whose clock moves where. */
import { useState } from 'preact/hooks';
import type { ConversationView } from '../../protocol/views.ts';
import { Icon } from '../shared/icons.tsx';
import { clockFace } from '../shared/clock-rule.ts';
import { t, times } from '../shared/i18n.tsx';
import { fromLocalField, nearTimes, toLocalField } from '../shared/time.ts';
import { now, serverNow } from '../state/server-clock.ts';
import { company, lists, me } from '../state/store.ts';
import { act } from '../state/verbs.ts';
import { Acts, closeDialog, Dialog, Reads } from './dialog.tsx';

export function PromiseDialog({ conversation }: { conversation: ConversationView }) {
  const name = conversation.customer.name ?? t('customer.unnamed');
  const conversationId = conversation.id;
  const zone = company.value?.timeZone ?? 'Europe/Amsterdam';
  const [near] = useState(() => nearTimes(serverNow(), zone, me.peek()?.shiftEnd));
  const [at, setAt] = useState<number | undefined>(near[0]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(false);
  const submit = () => {
    if (at === undefined || at <= serverNow()) return setProblem(true);
    closeDialog();
    void act('promise', { conversationId, at, text: text.trim() });
  };
  const label = t('promise.act', { time: at === undefined ? '' : times.value.day(at, now.value) });
  return (
    <Dialog
      title={t('promise.title', { name })}
      hint={t('promise.hint')}
      buttons={<Acts label={label} look="go" off={at === undefined} onAct={submit} />}
      onSubmit={submit}
    >
      <When near={near} at={at} zone={zone} onChoose={setAt} />
      {problem && (
        <p class="bad sm" role="alert">
          {t('error.timeInPast')}
        </p>
      )}
      <What language={conversation.language} text={text} onWrite={setText} />
      <Reads
        title={t('reads', { name })}
        request={
          at === undefined ? undefined : { conversationId, verb: 'promise', at, text: text.trim() }
        }
      />
      {at !== undefined && <Moves conversation={conversation} at={at} />}
    </Dialog>
  );
}

interface WhatProps {
  language: string;
  text: string;
  onWrite: (text: string) => void;
}

function What({ language, text, onWrite }: WhatProps) {
  return (
    <div class="field">
      <label for="promise-text">{t('promise.what')}</label>
      <textarea
        class="inp"
        id="promise-text"
        rows={2}
        dir="auto"
        lang={language}
        maxLength={500}
        data-first
        value={text}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  );
}

interface WhenProps {
  near: number[];
  at: number | undefined;
  zone: string;
  onChoose: (at: number | undefined) => void;
}

function When({ near, at, zone, onChoose }: WhenProps) {
  const words = (time: number) =>
    times.value.sameDay(time, now.value)
      ? times.value.minutes(time)
      : t('promise.tomorrow', { time: times.value.minutes(time) });
  return (
    <div class="field">
      <span class="lb" id="by-when">
        {t('promise.when')}
      </span>
      <div class="flex wrap">
        <fieldset class="seg" aria-labelledby="by-when">
          {near.map((time) => (
            <button
              key={time}
              type="button"
              aria-pressed={time === at}
              onClick={() => onChoose(time)}
            >
              {words(time)}
            </button>
          ))}
        </fieldset>
        <label class="vh" for="other-time">
          {t('promise.other')}
        </label>
        <input
          class="inp time-field"
          id="other-time"
          type="datetime-local"
          value={at === undefined ? '' : toLocalField(at, zone)}
          min={toLocalField(now.value, zone)}
          onInput={(event) => onChoose(fromLocalField(event.currentTarget.value, zone))}
        />
      </div>
    </div>
  );
}

/** From which clock to which time; warns when it lies outside the shift or beside another promise. */
function Moves({ conversation, at }: { conversation: ConversationView; at: number }) {
  const { clock } = conversation;
  const end = me.value?.shiftEnd;
  const outside = end !== undefined && at > end;
  const sameTime = (lists.value.mine?.rows ?? []).filter(
    (row) =>
      row.id !== conversation.id &&
      row.mine &&
      row.clock?.kind === 'promise' &&
      Math.abs(row.clock.at - at) < 5 * 60_000,
  ).length;
  const to = times.value.day(at, now.value);
  const from = clock ? clockFace(clock, now.value).digits : undefined;
  return (
    <p class={`flex sm ${outside ? 'warns' : ''}`}>
      <Icon name={outside ? 'warn' : 'clock'} size="s" />
      <span>
        {from === undefined ? t('promise.starts', { to }) : t('promise.moves', { from, to })}{' '}
        {end !== undefined &&
          t(outside ? 'promise.outside' : 'promise.inside', {
            time: times.value.minutes(end),
          })}{' '}
        {sameTime > 0 ? t('promise.others', { count: sameTime }) : t('promise.nobodyElse')}
      </span>
    </p>
  );
}
