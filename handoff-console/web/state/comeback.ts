/** After a lost connection: what was missed, and whether the lease held. */
import { signal } from '@preact/signals';
import { notify } from './notices.ts';
import { whatWasMissed } from './missed.ts';
import type { Missed, Snapshot } from './missed.ts';
import { serverNow } from './server-clock.ts';
import { announce } from './announce.ts';
import { dialog, lists, me, rings } from './store.ts';
import { t } from '../shared/i18n.tsx';

interface Comeback {
  seconds: number;
  leaseHeld: boolean;
  missed: Missed[];
}

export const comeback = signal<Comeback | undefined>(undefined);
/** `leaseLeft` in ms, `lostAt` by the page's own clock: the server that answers again may have another time. */
let before: (Snapshot & { leaseLeft: number; lostAt: number }) | undefined;

/** Remembers what the screen knew when the connection went. */
export function takeSnapshot(): void {
  const leaseLeft = (me.peek()?.leaseUntil ?? 0) - serverNow();
  const lostAt = performance.now();
  before = { rows: lists.peek().mine?.rows ?? [], rings: rings.peek(), leaseLeft, lostAt };
}

/** `sent`: the replies that waited on this device and went out now. */
export function tellMissed(sent: { id: string; customer: string }[]): void {
  if (!before) return;
  const after = { rows: lists.peek().mine?.rows ?? [], rings: rings.peek() };
  const at = serverNow();
  const mine: Missed[] = sent.map(({ id, customer }) => {
    const channel = after.rows.find((row) => row.id === id)?.channel ?? 'web';
    return { id, customer, channel, at, kind: 'sent' };
  });
  const away = performance.now() - before.lostAt;
  const missed = [...whatWasMissed(before, after, at - away), ...mine];
  const seconds = Math.round(away / 1000);
  const leaseHeld = away <= before.leaseLeft;
  before = undefined;
  comeback.value = { seconds, leaseHeld, missed };
  announce(t('missed.heard', { count: missed.length }));
  show(missed, seconds);
}

/** A dialog, unless it would take the words out of somebody's hands or has nothing new to tell. */
function show(missed: readonly Missed[], seconds: number): void {
  const news = missed.filter((one) => one.kind !== 'sent').length;
  if (news > 0 && dialog.peek() === undefined && !isWriting()) dialog.value = 'missed';
  else if (missed.length > 0) {
    const title = news > 0 ? 'missed.notice' : 'missed.sentOnly';
    const open = () => {
      dialog.value = 'missed';
    };
    const values = { count: missed.length };
    notify(
      { icon: 'check', title, values, act: { label: 'missed.show', run: open } },
      { seconds: 30 },
    );
  } else if (seconds >= 5) notify({ icon: 'check', title: 'missed.none' }, { seconds: 8 });
}

function isWriting(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement && field.value !== '';
}
