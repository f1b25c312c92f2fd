/** @jsx h */
/** @jsxRuntime classic */
/** Nameplate, clock, ticket: the parts of which header and cards are made. */
import { clockFace, wholeMinute } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { RTL } from '../markdown.ts';
import type { Nameplate, WidgetState } from '../model.ts';
import { now } from '../server-clock.ts';
import { speak } from '../widget.ts';
import { t, times } from '../words.tsx';
import { icon, iconButton, type IconName } from './icon.tsx';

export const timeOf = (at: number) => <span class="ltr">{times.time(at)}</span>;

export const roleOf = ({ role }: Nameplate): Child =>
  role && t(role === 'lead' ? 'roleLead' : 'roleDuty');

/** A role stands before the employer; the town gives way to it. */
const fromOf = (plate: Nameplate): Child => {
  const { employer, role, town } = plate;
  const place = <bdi>{employer}</bdi>;
  if (role) return t('join', { a: roleOf(plate), b: place });
  return town ? t('join', { a: place, b: town }) : place;
};

/** Letters that would join (Persian) are kept apart. */
export const tile = ({ initials }: Nameplate) => (
  <span class="tile" aria-hidden="true">
    {RTL.test(initials) ? [...initials].join('\u200c') : initials}
  </span>
);

/** `s` above her words, `m` on the counter, `l` in the first message that names her. */
export function Plate(props: {
  plate: Nameplate;
  size: 's' | 'm' | 'l';
  reference?: string;
  here?: boolean;
}) {
  const { plate, size, reference, here } = props;
  const number = (
    <span>
      <span class={size === 'm' ? 'vh' : ''}>{t('reference')} </span>
      <span class="mono" translate="no">
        {reference}
      </span>
    </span>
  );
  const copy = () => navigator.clipboard?.writeText(reference ?? '').then(() => speak(t('copied')));
  return (
    <div class={`plate ${size}${here ? ' here' : ''}`}>
      {tile(plate)}
      <bdi class="name" translate="no">
        {plate.name}
      </bdi>
      {reference && size === 'm' && <span class="ref">{number}</span>}
      <span class="from">{size === 's' ? <bdi>{plate.employer}</bdi> : fromOf(plate)}</span>
      {reference && size === 'l' && (
        <span class="refrow">
          {number}
          {iconButton('copy', t('copyReference'), { onClick: copy })}
        </span>
      )}
    </div>
  );
}

export interface Clock {
  since: number;
  until: number;
  inLine: boolean;
}

/** A promise: its sentence and, while it is open, the digits and the draining line. */
export function Due({ text, clock }: { text: Child; clock?: Clock | undefined }) {
  const until = clock?.until ?? 0;
  const { phase, left, share } = clock ? clockFace({ ...clock, now: now() }) : {};
  const late = phase === 'late';
  const word = late ? t('passed') : left ? t('left') : times.day(until, now()) || t('latest');
  return (
    <div class={`due ${phase}`}>
      <p>{text}</p>
      {phase && (
        <div class="left" role="timer" aria-live="off">
          <span class="mono">{left ? times.countdown(left) : times.due(until)}</span>
          <small>{word}</small>
        </div>
      )}
      {(late || share) && (
        <div class="drain" aria-hidden="true">
          <i share={share ?? 1} />
        </div>
      )}
    </div>
  );
}

type Line = Partial<WidgetState>;

/** With nobody at work there is no figure to tell, and nobody is next: what was promised stands. */
function ticketText({ place = 1, expectedAt, promisedAt, basis }: Line): Child {
  if (basis?.people === 0 || (place > 1 && !expectedAt)) return t('promised', { due: promisedAt });
  return [
    place > 1 ? t('expected', { due: wholeMinute(expectedAt ?? 0) }) : t('next'),
    basis && (
      <small>
        {t(place > 1 ? 'basis' : 'basisNext', { ...basis, minutes: basis.handlingMinutes })}
      </small>
    ),
  ];
}

const stripText = ({ expectedAt: due, promisedAt }: Line): Child => {
  const promised = t('promised', { due: promisedAt });
  return due ? t('join', { a: t('expected', { due }), b: promised }) : promised;
};

/** Place and expected time; in the strip on one line. */
export const ticketOf = (state: Line, strip?: boolean) => (
  <div class="ticket">
    <p class="no">
      <small class={strip ? 'vh' : ''}>{t('place')} </small>
      <span class="mono">{times.number(state.place ?? 1)}</span>
    </p>
    <div class="tx">{strip ? stripText(state) : ticketText(state)}</div>
  </div>
);

export const quiet = (is: IconName, words: Child) => (
  <li class="evt">
    {icon(is, true)}
    <span>{words}</span>
  </li>
);
