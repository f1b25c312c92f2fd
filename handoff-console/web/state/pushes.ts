/** What the server pushes, applied to the store. Each push only repeats what the store there says. */
import type { RingView } from '../../protocol/views.ts';
import type { MeView } from '../../protocol/views.ts';
import type { ErrorCode } from './types.ts';
import { announce } from './announce.ts';
import { withdrawWhereAnswered } from './deferred.ts';
import { applyChange } from './lists.ts';
import { applyConversation, applyMessages, customerTypes } from './opened.ts';
import { forgetArrived } from './outbox.ts';
import { stageOf } from './ring-words.ts';
import type { Stage } from './ring-words.ts';
import { playMessage } from './sound.ts';
import type { ConsoleSocket } from './socket.ts';
import * as store from './store.ts';
import { tellTaken } from './race.ts';
import { presenceAsked } from './presence.ts';
import { signal } from '@preact/signals';
import { notifyDesktop } from './desktop-notice.ts';
import { t } from '../shared/i18n.tsx';

/** Since when each ring is in its present step. */
export const stages = signal<Record<string, Stage>>({});
/** Set while the server set this agent Away for a ring that nobody took. */
export const letItRing = signal<{ customer: string } | undefined>(undefined);

export function listen(
  socket: ConsoleSocket,
  ended: (why: { code: ErrorCode; what: string }) => void,
): void {
  socket.on('rows', (change) => {
    const before = unreadOfMine();
    applyChange(change);
    withdrawWhereAnswered(change.upsert);
    if (unreadOfMine() > before) playMessage();
  });
  socket.on('messages', ({ conversationId, messages }) => {
    applyMessages(conversationId, messages);
    forgetArrived();
  });
  socket.on('conversation', applyConversation);
  socket.on('rings', takeRings);
  socket.on('me', takeMe);
  socket.on('colleagues', (list) => {
    store.colleagues.value = list;
  });
  socket.on('liveLine', takeLine);
  socket.on('alarms', takeAlarms);
  socket.on('customerTyping', ({ conversationId }) => customerTypes(conversationId));
  socket.on('taken', tellTaken);
  socket.on('bye', ended);
}

function unreadOfMine(): number {
  const rows = store.lists.peek().mine?.rows ?? [];
  return rows.reduce((sum, row) => sum + (row.mine ? row.unread : 0), 0);
}

function takeRings(rings: RingView[]): void {
  const before = store.rings.peek();
  const known = stages.peek();
  stages.value = Object.fromEntries(
    rings.map((ring) => [ring.conversationId, stageOf(ring, known[ring.conversationId])]),
  );
  store.rings.value = rings;
  for (const ring of rings) {
    const old = before.find((one) => one.conversationId === ring.conversationId);
    const name = ring.customer.name ?? t('customer.unnamed');
    if (!old) {
      announce(t('ring.heard', { name }), 'assertive');
      notifyDesktop(t('ring.heard', { name }));
    } else if (old.stage !== ring.stage) announce(t('ring.heardAgain', { name }), 'assertive');
  }
}

function takeMe(next: MeView): void {
  const before = store.me.peek();
  store.me.value = next;
  if (next.status !== 'away') letItRing.value = undefined;
  else if (before?.status === 'available' && !presenceAsked('away')) {
    const customer = store.rings.peek()[0]?.customer.name ?? lastRung ?? t('customer.unnamed');
    letItRing.value = { customer };
    announce(t('ring.letItRing', { name: customer }), 'assertive');
  }
  if (before?.status === 'wrapUp' && next.status === 'available') announce(t('wrapUp.over'));
}

/** The customer of the ring that ended last, for the words when nobody took it. */
let lastRung: string | undefined;
store.rings.subscribe((rings) => {
  lastRung = rings[0]?.customer.name ?? lastRung;
});

let riskToldAt = 0;

function takeLine(line: NonNullable<typeof store.liveLine.value>): void {
  const risk = (one: typeof line | undefined) =>
    one?.teams.reduce((sum, team) => sum + team.atRisk, 0) ?? 0;
  const changed = risk(line) !== risk(store.liveLine.peek());
  store.liveLine.value = line;
  if (!changed || performance.now() - riskToldAt < 60_000) return;
  riskToldAt = performance.now();
  announce(t('line.riskHeard', { count: risk(line) }));
}

function takeAlarms(alarms: typeof store.alarms.value): void {
  const known = new Set(store.alarms.peek().map((alarm) => alarm.id));
  store.alarms.value = alarms;
  const fresh = alarms.find((alarm) => !known.has(alarm.id) && alarm.state !== 'acknowledged');
  if (fresh) announce(t('alarm.heard', { name: fresh.customer ?? '' }), 'assertive');
}
