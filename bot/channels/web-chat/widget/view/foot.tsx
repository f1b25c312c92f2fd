/** @jsx h */
/** @jsxRuntime classic */
/** The desk bell and the composer: in this order, in every state. */
import { type Child, h } from '../dom.ts';
import { promiseEntry } from '../log-items.ts';
import {
  cameBackAt,
  draft,
  entries,
  keepDraft,
  pendingRequest,
  ring,
  say,
  speak,
  state,
  types,
} from '../widget.ts';
import { t } from '../words.tsx';
import { isWaiting } from './card.tsx';
import { isOffline } from './head.tsx';
import { icon } from './icon.tsx';

/** He asked, and it is not done yet. */
const isAsked = () =>
  !isOffline() && (pendingRequest() || state.someoneElse || (isWaiting() && state.asked));

function noteText(): Child {
  const { people, hereUntil, requestedAt, owner } = state;
  if (isOffline()) return t('goesFirst');
  if (isAsked()) {
    // For another person the hour is that of the second request.
    const again = state.someoneElse && promiseEntry(entries)?.at;
    return t('askedAt', { time: pendingRequest()?.at ?? (again || requestedAt) });
  }
  if (isWaiting())
    return t(state.state === 'ringing' ? 'ringsSince' : 'since', { time: requestedAt });
  if (state.state === 'accepted' && hereUntil && !cameBackAt)
    return t('hereUntil', { name: owner?.firstName, time: hereUntil });
  return people && t('peopleHere', { n: people.count, time: people.until });
}

const note = () => (
  <span class="n">
    {isAsked() && icon('check', true)}
    <span>{noteText()}</span>
  </span>
);

function bell() {
  const person = state.state === 'accepted';
  const rings = state.state === 'ringing' || state.someoneElse || pendingRequest();
  return (
    <button type="button" class={`bell${person ? ' calm' : ''}`} onClick={() => ring()}>
      {icon(rings ? 'ring' : 'bell')}
      <span class="tx">
        <span class="t">{t(person ? 'bellElse' : 'bell')}</span> {note()}
      </span>
    </button>
  );
}

const prompt = () => {
  if (state.botMeanwhile) return t('askBot');
  if (state.state === 'completed') return t('canAnswer');
  return t(state.owner ? 'writeMessage' : 'writeQuestion');
};

let field: HTMLTextAreaElement;

/** Up to five lines before it scrolls; empty it follows the panel's direction, then its text's. */
function grow() {
  field.dir = field.value ? 'auto' : '';
  field.style.blockSize = '';
  const most = Number.parseFloat(getComputedStyle(field).lineHeight) * 5 + 22;
  field.style.blockSize = `${Math.min(field.scrollHeight, most)}px`;
}

/** The server takes no more in one message; the last ones are counted. */
const MOST = 20_000;
const COUNTED = 500;
const room = () => MOST - draft.trim().length;

const limit = () => {
  const left = room();
  return (
    left < COUNTED && (
      <p class={`meta${left < 0 ? ' bad' : ''}`} id="room">
        {t(left < 0 ? 'tooLong' : 'roomLeft', { n: Math.abs(left) })}
      </p>
    )
  );
};

function send(event: Event) {
  event.preventDefault();
  keepDraft(field.value);
  if (room() < 0) return speak(t('tooLong', { n: -room() }));
  const text = draft.trim();
  if (text) say(text);
  keepDraft('');
  field.value = '';
  grow();
  field.focus();
}

/** Enter sends, Shift and Enter breaks the line; 229 is an input method that composes and does not say so. */
function pressed(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229)
    send(event);
}

let prompted = '';
export function Foot() {
  const words = String(prompt());
  // Large text: the words may need a second line.
  if (words !== prompted) queueMicrotask(grow);
  prompted = words;
  return (
    <div class="foot">
      {bell()}
      <form class="composer" onSubmit={send}>
        <label class="vh" for="field">
          {words}
        </label>
        <textarea
          id="field"
          rows="1"
          placeholder={words}
          aria-describedby="room"
          enterkeyhint="send"
          ref={(made: HTMLTextAreaElement) => {
            field = made;
            field.value = draft;
            grow();
          }}
          onInput={() => {
            grow();
            types(field.value);
          }}
          onKeyDown={pressed}
        />
        <button type="submit" class="send" aria-label={t('send')}>
          {icon('send')}
        </button>
      </form>
      {limit()}
    </div>
  );
}
