/** The counter: the nameplate on its edge, what the customer sees, and the one clock that counts now. */
import type { ConversationView } from '../../protocol/views.ts';
import { clockFace } from '../shared/clock-rule.ts';
import { Clock, Drain, percent } from '../shared/clock.tsx';
import { Icon } from '../shared/icons.tsx';
import { t, times } from '../shared/i18n.tsx';
import { BotLine, Plate, Reference } from '../shared/nameplate.tsx';
import { Key, shortcut } from '../shared/parts.tsx';
import { deferred } from '../state/deferred.ts';
import { now } from '../state/server-clock.ts';
import { dialog, rings } from '../state/store.ts';
import { accept, needsNoAnswer, takeOver, write } from '../state/verbs.ts';
import { ringsAtWords } from '../inbox/row.tsx';
import { counterLook, counterState } from './counter-state.ts';
import type { CounterState } from './counter-state.ts';
import { mayNeedNoAnswer } from './waits.ts';

export function Counter({ conversation }: { conversation: ConversationView }) {
  const { clock, owner, reference } = conversation;
  const myRings = rings.value.map((ring) => ring.conversationId);
  const state = counterState(conversation, myRings);
  const look = counterLook(state);
  const face = clock && look === 'wait' ? clockFace(clock, now.value) : undefined;
  const named = reference === undefined ? {} : { reference };
  return (
    <div
      class={`counter ${look} ${face?.tone ?? ''}`}
      style={face ? { '--left': percent(face.left) } : undefined}
    >
      {state === 'bot' || !owner ? (
        <BotLine>
          {t('bot.byItself')}
          {reference !== undefined && (
            <>
              {' · '}
              <Reference value={reference} />
            </>
          )}
        </BotLine>
      ) : (
        <Plate plate={owner} here={state === 'mine' || state === 'colleague'} {...named} />
      )}
      <Say conversation={conversation} state={state} />
      <Acts conversation={conversation} state={state} />
      {clock && state !== 'parked' && state !== 'completed' && <Due conversation={conversation} />}
    </div>
  );
}

/** One sentence for states without their own buttons. */
function Say({ conversation, state }: { conversation: ConversationView; state: CounterState }) {
  const { line, owner } = conversation;
  const late = deferred.value[conversation.id];
  const { may, clock, mine, someoneElse } = conversation;
  const asks = someoneElse && (state === 'mine' || state === 'colleague');
  if (asks && late === undefined) {
    const who = ringsAtWords(conversation);
    const name = owner?.firstName ?? '';
    return <span class="say else">{t(mine ? 'say.elseMine' : 'say.else', { who, name })}</span>;
  }
  const buttons = state === 'mine' || ((may.accept || may.takeOver) && clock !== undefined);
  if (buttons && late === undefined) return null;
  const words = () => {
    if (late !== undefined) return t(`say.${late}Soon`);
    if (state === 'line' && line) return t('say.linePlace', { place: line.place });
    if (mine && (state === 'line' || state === 'scheduled')) return t(`say.${state}Mine`);
    return t(`say.${state}`, { name: owner?.firstName ?? '' });
  };
  return <span class="say">{words()}</span>;
}

function Acts({ conversation, state }: { conversation: ConversationView; state: CounterState }) {
  const { may, id, owner } = conversation;
  if (deferred.value[id] !== undefined) return null;
  if (state === 'mine') return <OwnActs conversation={conversation} />;
  if (may.accept) {
    return (
      <div class="act">
        <button
          class="btn go"
          type="button"
          aria-keyshortcuts={shortcut('accept')}
          onClick={() => void accept(id)}
        >
          {t('ring.accept')} <Key action="accept" />
        </button>
      </div>
    );
  }
  if (may.takeOver) return <TakeOver id={id} />;
  if (state === 'colleague' && owner && may.note) {
    return (
      <div class="act">
        <button class="btn" type="button" onClick={() => write('note')}>
          {t('verb.ask', { name: owner.firstName })}
        </button>
      </div>
    );
  }
  return state === 'parked' && may.complete ? <Complete /> : null;
}

function Complete() {
  return (
    <div class="act">
      <button
        class="btn"
        type="button"
        aria-keyshortcuts={shortcut('complete')}
        onClick={() => {
          dialog.value = 'complete';
        }}
      >
        {t('verb.complete')} <Key action="complete" />
      </button>
    </div>
  );
}

function TakeOver({ id }: { id: string }) {
  return (
    <div class="act">
      <button
        class="btn go"
        type="button"
        aria-keyshortcuts={shortcut('accept')}
        onClick={() => void takeOver(id)}
      >
        {t('verb.takeOver')} <Key action="accept" />
      </button>
    </div>
  );
}

function OwnActs({ conversation }: { conversation: ConversationView }) {
  const { may } = conversation;
  return (
    <div class="act col">
      {may.promise && (
        <button
          class="btn bare tiny"
          type="button"
          aria-keyshortcuts={shortcut('promise')}
          onClick={() => {
            dialog.value = 'promise';
          }}
        >
          <Icon name="clock" size="xs" />
          {t('verb.promise')} <Key action="promise" />
        </button>
      )}
      {mayNeedNoAnswer(conversation) && (
        <button
          class="btn bare tiny"
          type="button"
          aria-keyshortcuts={shortcut('needsNoAnswer')}
          onClick={() => void needsNoAnswer(conversation)}
        >
          <Icon name="noAnswer" size="xs" />
          {t('verb.needsNoAnswer')} <Key action="needsNoAnswer" />
        </button>
      )}
    </div>
  );
}

function Due({ conversation }: { conversation: ConversationView }) {
  const { clock, nextRing } = conversation;
  if (!clock) return null;
  const time = times.value.told(clock.at, now.value);
  const label = () => {
    if (nextRing && clock.kind === 'ring') return t(`due.ring.${nextRing.who}`);
    return clock.kind === 'answer' ? t('due.answer') : t('due.promised', { time });
  };
  return (
    <div class="due">
      <span>
        <span class="lbl">{label()}</span>
        <Clock clock={clock} />
      </span>
      <Drain clock={clock} />
    </div>
  );
}
