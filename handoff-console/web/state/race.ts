/** Somebody else was first: said once, with who and by how much. */
import { notify } from './notices.ts';
import { serverNow } from './server-clock.ts';
import { goToConversation } from './route.ts';
import { colleagues, me, rings } from './store.ts';
import { whole } from '../shared/i18n.tsx';
import { t } from '../shared/i18n.tsx';

interface Try {
  pressedAt: number;
  ringSince: number;
  customer: string;
}

const tries = new Map<string, Try>();
const told = new Set<string>();

/** Remembers a press on Accept, so that a lost race can say by how much. */
export function acceptPressed(conversationId: string): void {
  const ring = rings.peek().find((one) => one.conversationId === conversationId);
  if (!ring) return;
  const customer = ring.customer.name ?? t('customer.unnamed');
  tries.set(conversationId, { pressedAt: serverNow(), ringSince: ring.since, customer });
  told.delete(conversationId);
}

export function acceptWon(conversationId: string): void {
  tries.delete(conversationId);
}

/** `by` is an agent id or a name; `afterMs` counts from the start of the ring. */
export function tellTaken({
  conversationId,
  by,
  afterMs,
}: {
  conversationId: string;
  by: string;
  afterMs: number;
}): void {
  const winner = colleagues.peek().find((one) => one.plate.agentId === by || one.plate.name === by);
  if (by === me.peek()?.agentId || by === me.peek()?.plate.name) return;
  const mine = tries.get(conversationId);
  const ring = rings.peek().find((one) => one.conversationId === conversationId);
  if (told.has(conversationId) || (!mine && !ring)) return;
  told.add(conversationId);
  tries.delete(conversationId);
  setTimeout(() => told.delete(conversationId), 10_000);
  const name = winner?.plate.firstName ?? by;
  const customer = mine?.customer ?? ring?.customer.name ?? t('customer.unnamed');
  const ahead = mine ? mine.pressedAt - mine.ringSince - afterMs : 0;
  const close = ahead > 0 && ahead < 60_000;
  notify(
    {
      ...(winner ? { plate: winner.plate } : { icon: 'person' }),
      title: close ? 'race.lostBy' : mine ? 'race.lost' : 'race.taken',
      text: 'race.text',
      values: { name, customer, seconds: whole(Math.max(Math.round(ahead / 100) / 10, 0.1)) },
      act: { label: 'race.readAlong', run: () => goToConversation(conversationId) },
    },
    { seconds: 20 },
  );
}
