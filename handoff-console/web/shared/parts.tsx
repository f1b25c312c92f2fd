/** Small parts that several regions use. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RowView } from '../../protocol/views.ts';
import type { Standing } from '../state/types.ts';
import { copied, copyText } from '../state/clipboard.ts';
import { popover } from '../state/store.ts';
import { settings } from '../state/settings.ts';
import { t } from './i18n.tsx';
import { channelIcon, Icon } from './icons.tsx';
import { keyFor } from './keys.ts';
import type { Action } from './keys.ts';

export function StandingChip({ standing }: { standing: Standing }) {
  if (standing === 'unknown') return null;
  const look = standing === 'gold' || standing === 'prospect' ? standing : '';
  return <span class={`chip ${look}`}>{t(`standing.${standing}`)}</span>;
}

/** The customer's name in its own direction; "Visitor" when nobody knows it. */
export function CustomerName({ name, class: look }: { name: string | undefined; class?: string }) {
  return (
    <span class={look} dir="auto">
      {name ?? t('customer.unnamed')}
    </span>
  );
}

export function Channel({
  channel,
  size = '',
}: {
  channel: RowView['channel'];
  size?: '' | 's' | 'xs';
}) {
  return (
    <>
      <Icon name={channelIcon(channel)} size={size} />
      <span class="vh">{t(`channel.${channel}`)}</span>
    </>
  );
}

/** Slots as small plates: filled = a live conversation, outlined = rings, dashed = free. */
export function Pips({ taken, ringing, slots }: { taken: number; ringing: number; slots: number }) {
  const total = Math.max(slots, taken);
  const look = (index: number) => (index < taken - ringing ? 'on' : index < taken ? 'rg' : '');
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <i key={index} class={look(index)} />
      ))}
    </span>
  );
}

/** The key of an act, as drawn on its button; nothing when single letters are off. */
export function Key({ action }: { action: Action }) {
  const key = keyFor(action, settings.value);
  return key === undefined ? null : (
    <span class="key" aria-hidden="true">
      <kbd>{key.toUpperCase()}</kbd>
    </span>
  );
}

/** For `aria-keyshortcuts`: follows changed keys, and is gone when single letters are off. */
export function shortcut(action: Action): string | undefined {
  return keyFor(action, settings.value);
}

export function SendKeys() {
  return (
    <span class="no-phone" aria-hidden="true">
      <kbd>Ctrl</kbd> <kbd>↵</kbd>
    </span>
  );
}

/** A button that opens a popover and the popover: Esc and a press outside close it, arrows move in it. */
export function Popover({
  name,
  children,
  class: look = '',
  label,
}: {
  name: NonNullable<typeof popover.value>;
  children: ComponentChildren;
  class?: string;
  label: string;
}) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      const target = event.target as Element;
      if (!ref.current?.contains(target) && !target.closest(`[data-opens="${name}"]`)) {
        popover.value = undefined;
      }
    };
    addEventListener('pointerdown', outside);
    return () => removeEventListener('pointerdown', outside);
  }, [name]);
  return (
    <section ref={ref} id={`pop-${name}`} class={look} aria-label={label} onKeyDown={moveInside}>
      {children}
    </section>
  );
}

export function closePopover(): void {
  const name = popover.peek();
  popover.value = undefined;
  if (name) document.querySelector<HTMLElement>(`[data-opens="${name}"]`)?.focus();
}

function moveInside(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const root = event.currentTarget as HTMLElement;
  const items = [...root.querySelectorAll<HTMLElement>('button:not([aria-disabled="true"])')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = items[(at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Copies a text; the label says what. */
export function Copy({ value, label }: { value: string; label: string }) {
  return (
    <button class="copy" type="button" aria-label={label} onClick={() => copyText(value)}>
      <Icon name={copied.value === value ? 'check' : 'copy'} size="xs" />
    </button>
  );
}

/** Two or more choices of which one is pressed. */
export function Segments<T extends string>({
  value,
  options,
  onChoose,
  label,
}: {
  value: T;
  options: { id: T; text: string }[];
  onChoose: (id: T) => void;
  label: string;
}) {
  return (
    <fieldset class="seg" aria-label={label}>
      {options.map(({ id, text }) => (
        <button key={id} type="button" aria-pressed={id === value} onClick={() => onChoose(id)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
