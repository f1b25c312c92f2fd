/** @jsx h */
/** @jsxRuntime classic */
/** The closed widget: somebody behind a counter, and who has written. */
import { type Child, h } from '../dom.ts';
import { w } from '../ui.ts';
import { IconButton } from './icon.tsx';
import { Plate, Tile, Time } from './parts.tsx';

const open = () => w.show(true);

function teaser(): Child {
  if (!w.teaser) return '';
  const { plate, at, text = '' } = w.teaser;
  const time = <Time at={at} />;
  return (
    <div class="teaser" role="group" aria-label={w.t('newMessage')}>
      <button type="button" class="open" onClick={open}>
        {plate && <Plate plate={plate} size="s" />}
        <span class="clamp" dir="auto">
          {text.replaceAll('**', '')}
        </span>
        <small>{plate ? w.r('join', { a: time, b: <bdi>{plate.employer}</bdi> }) : time}</small>
      </button>
      <IconButton
        is="x"
        label={w.t('hideMessage')}
        onClick={() => {
          w.teaser = undefined;
          w.paint();
        }}
      />
    </div>
  );
}

const AT_REST =
  'M28 14a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 39c.6-6.6 5.7-10.5 12.5-10.5s11.9 3.9 12.5 10.5M11 39h34M14.5 43.5h27';

export function Dock() {
  const { unread, isOpen, state } = w;
  const owner = state?.state === 'accepted' ? state.owner : undefined;
  const plate = unread.findLast((entry) => entry.plate)?.plate ?? owner;
  const n = unread.length;
  const label = n
    ? w.t(plate ? 'openNewFrom' : 'openNew', { n, name: plate?.name })
    : w.t('chatWith', { shop: w.config.company.name });
  return (
    <div class="dock" hidden={isOpen}>
      <div aria-live="polite">{teaser()}</div>
      <button
        type="button"
        class={`launch${plate ? ' person' : ''}`}
        aria-expanded={isOpen}
        aria-label={label}
        onClick={open}
      >
        {plate ? (
          <Tile plate={plate} />
        ) : (
          <svg viewBox="0 0 56 56" aria-hidden="true">
            <path d={AT_REST} />
          </svg>
        )}
        {n > 0 && (
          <span class="badge" aria-hidden="true">
            {n > 99 ? '99+' : w.words.number(n)}
          </span>
        )}
      </button>
    </div>
  );
}
