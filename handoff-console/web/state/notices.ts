/** Short notices in the strip: newest first shown, each closed by hand, by its act or by its time. */
import { computed, signal } from '@preact/signals';
import type { Nameplate } from './types.ts';
import type { Key, Values } from '../shared/translate.ts';
import type { IconName } from '../shared/icons.tsx';
import { announce } from './announce.ts';
import { t } from '../shared/i18n.tsx';

export interface Notice {
  id: number;
  icon?: IconName;
  plate?: Nameplate;
  tone?: 'late';
  title: Key;
  text?: Key;
  values?: Values;
  act?: { label: Key; key?: string; run: () => void };
  /** `Z` runs the act. */
  undo?: boolean;
}

const all = signal<Notice[]>([]);
let nextId = 1;

export const notice = computed(() => all.value.at(-1));

/** Shows a notice; `seconds` closes it by itself. Returns how to close it earlier. */
export function notify(
  content: Omit<Notice, 'id'>,
  { seconds, heard = 'polite' }: { seconds?: number; heard?: 'polite' | 'assertive' } = {},
): () => void {
  const id = nextId++;
  all.value = [...all.peek().slice(-4), { ...content, id }];
  const words = [t(content.title, content.values), content.text && t(content.text, content.values)];
  announce(words.filter(Boolean).join(' '), heard);
  const close = () => closeNotice(id);
  if (seconds !== undefined) setTimeout(close, seconds * 1000);
  return close;
}

export function closeNotice(id: number): void {
  all.value = all.peek().filter((one) => one.id !== id);
}

/** Runs the newest undo. False: there is nothing to undo. */
export function undoLast(): boolean {
  const last = all.peek().findLast((one) => one.undo && one.act);
  if (!last?.act) return false;
  closeNotice(last.id);
  last.act.run();
  return true;
}

export function clearNotices(): void {
  all.value = [];
}
