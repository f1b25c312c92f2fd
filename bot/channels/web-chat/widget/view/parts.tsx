/** @jsx h */
/** @jsxRuntime classic */
/** Nameplate, clock, ticket: the parts of which header and cards are made. */
import { clockFace, wholeMinute } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import type { Nameplate, WidgetState } from '../model.ts';
import { w } from '../ui.ts';
import { Icon, IconButton, type IconName } from './icon.tsx';

export const Time = ({ at, bold }: { at: number; bold?: boolean }) => {
  const text = w.words.times.time(at);
  return bold ? <b class="ltr">{text}</b> : <span class="ltr">{text}</span>;
};

/** A promised or expected time within a sentence. */
export const due = (at: number) => <Time at={wholeMinute(at)} bold />;

/** Today is not said. */
export const dayWord = (at: number): string => w.words.times.day(at, w.now());

/** A role stands before the employer; the town gives way to it. */
const fromOf = ({ employer, role, town }: Nameplate): Child => {
  const place = <bdi>{employer}</bdi>;
  if (role) return w.r('join', { a: w.t(role === 'lead' ? 'roleLead' : 'roleDuty'), b: place });
  return town ? w.r('join', { a: place, b: town }) : place;
};

/** Letters that would join (Persian) are kept apart. */
export const Tile = ({ plate: { initials } }: { plate: Nameplate }) => (
  <span class="tile" aria-hidden="true">
    {/[\u0600-\u06ff]/.test(initials) ? [...initials].join('\u200c') : initials}
  </span>
);

const copy = (text: string) =>
  navigator.clipboard?.writeText(text).then(() => w.speak(w.t('copied')));

/** `s` above her words, `m` on the counter, `l` in the first message that names her. */
export function Plate(props: {
  plate: Nameplate;
  size: 's' | 'm' | 'l';
  reference?: string;
  here?: boolean;
}) {
  const { plate, size, reference, here } = props;
  const number = reference && (
    <span class="mono" translate="no">
      {reference}
    </span>
  );
  return (
    <div class={`plate ${size}${here ? ' here' : ''}`}>
      <Tile plate={plate} />
      <bdi class="name" translate="no">
        {plate.name}
      </bdi>
      {number && size === 'm' && (
        <span class="ref">
          <span class="vh">{w.t('reference')} </span>
          {number}
        </span>
      )}
      <span class="from">{size === 's' ? <bdi>{plate.employer}</bdi> : fromOf(plate)}</span>
      {number && size === 'l' && (
        <span class="refrow">
          <span>
            {w.t('reference')} {number}
          </span>
          <IconButton
            is="copy"
            class="ico"
            label={w.t('copyReference')}
            onClick={() => copy(reference)}
          />
        </span>
      )}
    </div>
  );
}

export interface Clock {
  since: number;
  until: number;
  inLine: boolean;
  /** A promise that was missed: its time stays in red beside the new one. */
  missedAt?: number;
}

/** A promise: its sentence and, while it is open, the digits and the draining line. */
export function Due({ text, clock }: { text: Child; clock?: Clock }) {
  const until = clock?.missedAt ?? clock?.until ?? 0;
  const face = clock && clockFace({ ...clock, until, now: w.now() });
  const { times } = w.words;
  const late = face?.phase === 'late';
  const word = () => {
    if (late) return w.t('passed');
    return face?.left ? w.t('left') : dayWord(until) || w.t('latest');
  };
  return (
    <div class={`due ${face?.phase}`}>
      <p>{text}</p>
      {face && (
        <div class="left" role="timer" aria-live="off">
          <span class="mono">
            {face.left ? times.countdown(face.left) : times.time(wholeMinute(until))}
          </span>
          <small>{word()}</small>
        </div>
      )}
      {(late || face?.share !== undefined) && (
        <div class="drain" aria-hidden="true">
          <i share={face?.share ?? 1} />
        </div>
      )}
    </div>
  );
}

const ticketText = ({ place = 1, expectedAt, basis }: Partial<WidgetState>): Child => {
  const { ahead = 0, slots = 0, handlingMinutes: minutes = 0 } = basis ?? {};
  const why = place > 1 ? w.t('basis', { ahead, slots, minutes }) : w.t('basisNext', { slots });
  return [
    place > 1 && expectedAt ? w.r('expected', { time: due(expectedAt) }) : w.t('next'),
    basis && <small>{why}</small>,
  ];
};

const stripText = ({ expectedAt, promisedAt }: Partial<WidgetState>): Child => {
  if (!promisedAt) return '';
  const time = due(promisedAt);
  return expectedAt
    ? w.r('strip', { expected: due(expectedAt), time })
    : w.r('stripPromised', { time });
};

/** Place and expected time; in the strip on one line. */
export const Ticket = ({ state, strip }: { state: Partial<WidgetState>; strip?: boolean }) => (
  <div class="ticket">
    <p class="no">
      <small class={strip ? 'vh' : ''}>{w.t('place')} </small>
      <span class="mono">{w.words.number(state.place ?? 1)}</span>
    </p>
    <div class="tx">{strip ? stripText(state) : ticketText(state)}</div>
  </div>
);

export const Quiet = ({ is, children }: { is: IconName; children: unknown }) => (
  <li class="evt">
    <Icon is={is} small />
    <span>{children}</span>
  </li>
);
