/** @jsx h */
/** @jsxRuntime classic */
/** The closed widget: somebody behind a counter, and who has written. */
import { type Child, h } from '../dom.ts';
import type { Entry } from '../model.ts';
import { config } from '../settings.ts';
import { hideTeaser, isOpen, show, state, teaser, unread } from '../widget.ts';
import { t, times } from '../words.tsx';
import { icon, iconButton } from './icon.tsx';
import { Plate, tile, timeOf } from './parts.tsx';
import { isolated } from './prose.tsx';

const open = () => show(true);

const card = ({ plate, at, text = '' }: Entry): Child => (
  <div class="teaser" role="group" aria-label={t('newMessage')}>
    <button type="button" class="open" onClick={open}>
      {plate && <Plate plate={plate} size="s" />}
      <span class="clamp" dir="auto">
        {isolated(text.replaceAll('**', ''))}
      </span>
      <small>{plate ? t('join', { a: timeOf(at), b: plate.employer }) : timeOf(at)}</small>
    </button>
    {iconButton('x', t('hideMessage'), { onClick: hideTeaser })}
  </div>
);

export function Dock() {
  const n = unread.length;
  const plate =
    unread.findLast((entry) => entry.plate)?.plate ??
    (state.state === 'accepted' ? state.owner : undefined);
  const label = n
    ? t(plate ? 'openNewFrom' : 'openNew', { n, name: plate?.name })
    : t('chatWith', { shop: config.company.name });
  return (
    <div class="dock" hidden={isOpen}>
      <div aria-live="polite">{teaser && card(teaser)}</div>
      <button
        type="button"
        class={`launch${plate ? ' person' : ''}`}
        aria-expanded={isOpen}
        onClick={open}
      >
        <span class="vh">{label}</span>
        {plate ? tile(plate) : icon('desk')}
        {n > 0 && (
          <span class="badge" aria-hidden="true">
            {n > 99 ? '99+' : times.number(n)}
          </span>
        )}
      </button>
    </div>
  );
}
