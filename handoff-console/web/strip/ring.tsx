/** A ring: an outlined plate in the strip that says its next step. Also the wrap-up, in the same place. */
import type { RingView } from '../../protocol/views.ts';
import { Clock, Drain } from '../shared/clock.tsx';
import { clockFace } from '../shared/clock-rule.ts';
import { Icon } from '../shared/icons.tsx';
import { t, times, Words } from '../shared/i18n.tsx';
import { CustomerName, Key, shortcut } from '../shared/parts.tsx';
import { now } from '../state/server-clock.ts';
import { extendWrapUp, mayExtendWrapUp, setPresence } from '../state/presence.ts';
import { stages } from '../state/pushes.ts';
import { byUrgency, nextStep, ringClock, stageOf } from '../state/ring-words.ts';
import { goToConversation } from '../state/route.ts';
import { silence, silenced, soundBlocked } from '../state/sound.ts';
import { accept, act } from '../state/verbs.ts';
import { lists, me, rings } from '../state/store.ts';

export function RingBand() {
  const sorted = byUrgency(rings.value);
  const ring = sorted[0];
  if (!ring) return null;
  const stage = stages.value[ring.conversationId] ?? stageOf(ring, undefined);
  const clock = ringClock(ring, stage);
  const tone = clock ? clockFace(clock, now.value).tone : '';
  return (
    <fieldset class={`ring full ${tone}`} aria-label={t('ring.label')}>
      <Icon name={silenced.value.has(ring.conversationId) ? 'silent' : 'bell'} />
      <span class="txt">
        <button
          class="who-rings"
          type="button"
          onClick={() => goToConversation(ring.conversationId)}
        >
          <CustomerName name={ring.customer.name} />
        </button>{' '}
        {ring.transfer ? (
          <Words k="ring.handsOver" name={<bdi>{ring.transfer.by}</bdi>} />
        ) : ring.someoneElse ? (
          <Words k="ring.asksElse" name={<bdi>{ring.owner.firstName}</bdi>} />
        ) : (
          t('ring.asks')
        )}{' '}
        <span>
          <Step ring={ring} clock={clock ? <Clock clock={clock} /> : null} />
          {sorted.length > 1 && ` · ${t('ring.more', { count: sorted.length - 1 })}`}
          {soundBlocked.value && ` · ${t('ring.blocked')}`}
        </span>
      </span>
      <RingButtons ring={ring} />
      {clock && <Drain clock={clock} />}
    </fieldset>
  );
}

/** "Rings at you, in 00:38 at the whole team", as one sentence per language. */
function Step({ ring, clock }: { ring: RingView; clock: preact.ComponentChildren }) {
  if (ring.transfer) return <span class="cut">{ring.transfer.reason}</span>;
  const state = lists.value.mine?.rows.find(({ id }) => id === ring.conversationId)?.state;
  const next = nextStep(ring, state);
  const at = t(`ring.at.${ring.stage}`);
  if (!next) {
    return ring.promisedAt === undefined ? (
      at
    ) : (
      <Words
        k="ring.promised"
        at={at}
        clock={clock}
        time={times.value.told(ring.promisedAt, now.value)}
      />
    );
  }
  return <Words k={`ring.next.${next}`} at={at} clock={clock} />;
}

function RingButtons({ ring }: { ring: RingView }) {
  const id = ring.conversationId;
  const quiet = silenced.value.has(id);
  return (
    <>
      <button
        class="btn go"
        type="button"
        aria-keyshortcuts={shortcut('accept')}
        onClick={() => void accept(id)}
      >
        {t('ring.accept')} <Key action="accept" />
      </button>
      {ring.stage === 'owner' ? (
        <button
          class="btn no"
          type="button"
          aria-keyshortcuts={shortcut('passOn')}
          onClick={() => void act('passOn', { conversationId: id })}
        >
          {t('ring.passOn')} <Key action="passOn" />
        </button>
      ) : (
        <button
          class="btn no"
          type="button"
          aria-keyshortcuts={shortcut('silence')}
          aria-disabled={quiet}
          onClick={() => silence(id)}
        >
          {t(quiet ? 'ring.silenced' : 'ring.silence')} {!quiet && <Key action="silence" />}
        </button>
      )}
    </>
  );
}

/** It rang at him and he let it ring: said once, with the way back. */
export function AwayBand({ customer }: { customer: string }) {
  return (
    <div class="ring still" role="status">
      <Icon name="line" />
      <span class="txt">
        <Words k="away.letItRing" name={<b dir="auto">{customer}</b>} />
      </span>
      <button
        class="btn ink"
        type="button"
        aria-keyshortcuts={shortcut('presence')}
        onClick={() => void setPresence('available')}
      >
        {t('away.back')} <Key action="presence" />
      </button>
    </div>
  );
}

export function WrapUpBand() {
  const until = me.value?.wrapUpUntil;
  if (until === undefined) return null;
  const clock = { kind: 'ring', since: until - 120_000, at: until } as const;
  const tone = clockFace(clock, now.value).tone;
  return (
    <fieldset
      class={`ring still ${tone === 'soon' ? 'soon' : ''}`}
      aria-label={t('presence.wrapUp')}
    >
      <Icon name="cup" />
      <span class="txt">
        <b>{t('presence.wrapUp')}</b>{' '}
        <span>
          <Words
            k="wrapUp.text"
            clock={<Clock clock={clock} />}
            time={times.value.seconds(until)}
          />
        </span>
      </span>
      <WrapUpActs />
      <Drain clock={clock} />
    </fieldset>
  );
}

function WrapUpActs() {
  return (
    <>
      {mayExtendWrapUp() && (
        <button
          class="btn no"
          type="button"
          aria-keyshortcuts={shortcut('wrapUp')}
          onClick={() => void extendWrapUp()}
        >
          {t('wrapUp.more')} <Key action="wrapUp" />
        </button>
      )}
      <button
        class="btn ink"
        type="button"
        aria-keyshortcuts={shortcut('presence')}
        onClick={() => void setPresence('available')}
      >
        {t('wrapUp.ready')} <Key action="presence" />
      </button>
    </>
  );
}
