/** @jsx h */
/** @jsxRuntime classic */
/** Shop, status words, nameplate on the counter edge: who has the floor. */
import { clockFace, wholeMinute } from '../clock.ts';
import { type Child, h } from '../dom.ts';
import { w } from '../ui.ts';
import { Icon, IconButton, type IconName } from './icon.tsx';
import { dayWord, Plate, Time } from './parts.tsx';

/** A short interruption is not told. */
export const isOffline = (): boolean => {
  const { lostAt } = w.connection;
  return lostAt !== undefined && Date.now() - lostAt > 900;
};

function statusOf(): [icon: IconName | undefined, words: Child] {
  const { state, owner, promisedAt = 0, place = 1, completedAt = 0 } = w.state ?? {};
  if (isOffline()) return [undefined, w.t(owner ? 'offlineWith' : 'offline')];
  switch (state) {
    case 'ringing':
      return ['bell', w.t('ringsAt')];
    case 'queued':
      return ['ticket', w.t('inLine', { place })];
    case 'scheduled': {
      const time = <Time at={wholeMinute(promisedAt)} />;
      return ['clock', w.r('answersBefore', { day: dayWord(promisedAt), time })];
    }
    case 'completed':
      return ['check', w.r('completedWith', { time: <Time at={completedAt} /> })];
    default:
      return [undefined, w.t('talkingTo')];
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
  const {
    state,
    owner,
    botMeanwhile,
    promisedAt: until = 0,
    clockSince,
    requestedAt,
  } = w.state ?? {};
  if (isOffline()) return <div class="ledge off" />;
  if (state !== 'ringing') return <div class={`ledge${!owner || botMeanwhile ? ' bot' : ''}`} />;
  const since = clockSince ?? requestedAt ?? 0;
  const { share = 0 } = clockFace({ now: w.now(), since, until, inLine: false });
  return (
    <div class="ledge clock">
      <i share={share} />
    </div>
  );
}

const botLine = () => (
  <div class="botline">
    <span class="tile" aria-hidden="true">
      <Icon is="cards" />
    </span>
    <span class="name">{w.t('aBot')}</span>
    <span class="from">{w.t('botAlways')}</span>
  </div>
);

export function Head() {
  const { state, options, config, menu } = w;
  const [icon, words] = statusOf();
  const here = state?.state === 'accepted' && !isOffline();
  const owner = state?.owner;
  const hide = () => w.show(false);
  return (
    <header class="head">
      <div class="head-top">
        <span class="shop-mark" aria-hidden="true">
          {options.logo ? <img src={options.logo} alt="" /> : <Icon is="desk" />}
        </span>
        <div class="head-who">
          <h2 class="shop">{config.company.name}</h2>
          <p class="floor" role="status" aria-live={isSilent(state?.place) ? 'off' : 'polite'}>
            {icon && <Icon is={icon} small />}
            <span>{words}</span>
          </p>
        </div>
        <IconButton
          is="menu"
          label={w.t('menu')}
          expanded={menu}
          onClick={() => w.openMenu(!menu)}
        />
        <IconButton is="down" label={w.t('hide')} onClick={hide} />
      </div>
      <div class="stand">
        {owner ? (
          <Plate
            key={owner.agentId}
            plate={owner}
            size="m"
            reference={state.reference}
            here={here}
          />
        ) : (
          botLine()
        )}
        <IconButton is="down" class="ico hide2" label={w.t('hide')} onClick={hide} />
      </div>
      {edge()}
    </header>
  );
}
