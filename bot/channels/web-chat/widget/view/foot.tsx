/** @jsx h */
/** @jsxRuntime classic */
/** The desk bell and the composer: in this order, in every state. */
import { type Child, h } from '../dom.ts';
import { w } from '../ui.ts';
import { isOffline } from './head.tsx';
import { Icon } from './icon.tsx';
import { Time } from './parts.tsx';

const WAITS = ['ringing', 'queued', 'scheduled'];

function note(): Child {
  const { state, people, hereUntil, requestedAt = 0, owner, asked, someoneElse } = w.state ?? {};
  const waiting = w.pendingRequest();
  if (isOffline()) return w.t('goesFirst');
  const waits = WAITS.includes(state ?? '');
  if (waiting || someoneElse || (waits && asked)) {
    const time = <Time at={waiting?.at ?? requestedAt} />;
    return [<Icon is="check" small />, <span>{w.r('askedAt', { time })}</span>];
  }
  if (waits) return w.r('ringsSince', { time: <Time at={requestedAt} /> });
  if (state === 'accepted' && hereUntil && !w.unreadFrom)
    return w.r('hereUntil', { name: owner?.firstName, time: <Time at={hereUntil} /> });
  return people && w.r('peopleHere', { n: people.count, time: <Time at={people.until} /> });
}

function bell() {
  const { state, someoneElse } = w.state ?? {};
  const person = state === 'accepted';
  const rings = state === 'ringing' || someoneElse || w.pendingRequest();
  return (
    <button type="button" class={`bell${person ? ' calm' : ''}`} onClick={() => w.ring()}>
      <Icon is={rings ? 'ring' : 'bell'} />
      <span class="tx">
        <span class="t">{w.t(person ? 'bellElse' : 'bell')}</span> <span class="n">{note()}</span>
      </span>
    </button>
  );
}

const prompt = () => {
  const { state, owner, botMeanwhile } = w.state ?? {};
  if (botMeanwhile) return w.t('askBot');
  if (state === 'completed') return w.t('canAnswer');
  return w.t(owner ? 'writeMessage' : 'writeQuestion');
};

/** Up to five lines before it scrolls; empty it follows the panel's direction, then its text's. */
function grow(field: HTMLTextAreaElement) {
  field.dir = field.value ? 'auto' : '';
  field.style.blockSize = '';
  const most = Number.parseFloat(getComputedStyle(field).lineHeight) * 5 + 22;
  field.style.blockSize = `${Math.min(field.scrollHeight, most)}px`;
}

function send(event: Event, field: HTMLTextAreaElement) {
  event.preventDefault();
  const text = field.value.trim();
  if (text) w.say(text);
  w.keepDraft('');
  field.value = '';
  grow(field);
  field.focus();
}

function typed({ currentTarget: field }: { currentTarget: HTMLTextAreaElement }) {
  grow(field);
  w.keepDraft(field.value);
  w.types();
}

/** Enter sends, Shift and Enter breaks the line; 229 is an input method that composes and does not say so. */
function pressed(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229)
    send(event, event.currentTarget as HTMLTextAreaElement);
}

export const Foot = () => (
  <div class="foot">
    {bell()}
    <form
      class="composer"
      onSubmit={(event: SubmitEvent) =>
        send(event, (event.currentTarget as HTMLFormElement).querySelector('textarea')!)
      }
    >
      <label class="vh" for="field">
        {prompt()}
      </label>
      <textarea
        id="field"
        rows="1"
        placeholder={prompt()}
        enterkeyhint="send"
        ref={(field: HTMLTextAreaElement) => {
          field.value = w.draft;
          grow(field);
        }}
        onInput={typed}
        onKeyDown={pressed}
      />
      <button type="submit" class="send" aria-label={w.t('send')}>
        <Icon is="send" />
      </button>
    </form>
  </div>
);
