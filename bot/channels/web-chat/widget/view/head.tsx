/** @jsx h */
/** @jsxRuntime classic */
/** Shop, status words, nameplate on the counter edge: who has the floor. */
import { clockFace } from '../clock.ts';
import { lostAt, SHORT_MS } from '../connection.ts';
import { type Child, h } from '../dom.ts';
import { now } from '../server-clock.ts';
import { config, options } from '../settings.ts';
import { isMenuOpen, openMenu, show, state } from '../widget.ts';
import { t } from '../words.tsx';
import { icon, iconButton, type IconName } from './icon.tsx';
import { Plate } from './parts.tsx';

/** A short interruption is not told. */
export const isOffline = (): boolean => lostAt !== undefined && Date.now() - lostAt >= SHORT_MS;

function statusOf(): [mark: IconName | undefined, words: Child] {
  const { owner, promisedAt: due = 0, place, completedAt: time } = state;
  if (isOffline()) return [undefined, t(owner ? 'offlineWith' : 'offline')];
  switch (state.state) {
    case 'ringing':
      return ['bell', t('ringsAt')];
    case 'queued':
      return ['ticket', t('inLine', { place })];
    case 'scheduled':
      return ['clock', t('answersBefore', { due })];
    case 'completed':
      return ['check', t('completedWith', { time })];
    default:
      return [undefined, t('talkingTo')];
  }
}

let spokenAt = 0;
let spokenPlace: number | undefined;
/** A new place is read aloud at most once a minute; every other change at once. */
const isSilent = (place?: number): boolean => {
  if (place === spokenPlace) return false;
  if (place && spokenPlace && Date.now() - spokenAt < 60_000) return true;
  spokenAt = Date.now();
  spokenPlace = place;
  return false;
};

function edge(): Child {
  const { owner, botMeanwhile, promisedAt: until = 0, requestedAt = 0, clockSince } = state;
  if (isOffline()) return <div class="ledge off" />;
  if (state.state !== 'ringing')
    return <div class={`ledge${!owner || botMeanwhile ? ' bot' : ''}`} />;
  const since = clockSince ?? requestedAt;
  return (
    <div class="ledge clock">
      <i share={clockFace({ now: now(), since, until, inLine: false }).share ?? 0} />
    </div>
  );
}

const botLine = () => (
  <div class="botline">
    <span class="tile" aria-hidden="true">
      {icon('cards')}
    </span>
    <span class="name">{t('aBot')}</span>
    <span class="from">{t('botAlways')}</span>
  </div>
);

export function Head() {
  const [mark, words] = statusOf();
  const { owner, place, reference } = state;
  return (
    <div class="head">
      <div class="head-top">
        <span class="shop-mark" aria-hidden="true">
          {options.logo ? <img src={options.logo} alt="" /> : icon('desk')}
        </span>
        <div class="head-who">
          <h2 class="shop">{config.company.name}</h2>
          <p class="floor" role="status" aria-live={isSilent(place) ? 'off' : 'polite'}>
            {mark && icon(mark, true)}
            <span>{words}</span>
          </p>
        </div>
        {iconButton('menu', t('menu'), {
          onClick: () => openMenu(!isMenuOpen),
          expanded: isMenuOpen,
        })}
        {iconButton('down', t('hide'), { onClick: () => show(false) })}
      </div>
      <div class="stand">
        {owner ? (
          <Plate
            key={owner.agentId}
            plate={owner}
            size="m"
            reference={reference}
            here={state.state === 'accepted' && !isOffline()}
          />
        ) : (
          botLine()
        )}
      </div>
      {edge()}
    </div>
  );
}
